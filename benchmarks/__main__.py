"""`python -m benchmarks [NAME…]`: measures, prints the table, and with no names writes it to RESULTS.md."""

from __future__ import annotations

import os
import platform
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.row import Row

_HERE = Path(__file__).parent
_NOT_ONE = {"__init__", "__main__", "row"}
_GIB = 1024**3


def main(names: list[str]) -> int:
    """Runs the benchmarks; returns 1 where a figure does not reach what it is to reach."""
    known = sorted(path.stem for path in _HERE.glob("*.py") if path.stem not in _NOT_ONE)
    if unknown := [name for name in names if name not in known]:
        sys.stderr.write(f"There is no benchmark {unknown[0]}; there are {', '.join(known)}.\n")
        return 2
    rows: list[Row] = []
    for name in names or known:
        sys.stderr.write(f"{name} …\n")
        rows += import_module(f"benchmarks.{name}").rows()
    table = _table(rows)
    sys.stdout.write(table)
    if not names:
        (_HERE / "RESULTS.md").write_text(f"# What it costs\n\n{_machine()}\n\n{table}", "utf-8")
    return int(any(row.holds is False for row in rows))


def _table(rows: list[Row]) -> str:
    lines = ["| what | figure | to reach | |", "| --- | --- | --- | --- |"]
    said = {True: "holds", False: "**missed**", None: ""}
    lines += [f"| {row.what} | {row.figure} | {row.reach} | {said[row.holds]} |" for row in rows]
    return "\n".join(lines) + "\n"


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / _GIB
    load = os.getloadavg()[0]
    return (
        f"`make bench`, {datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} cores, {memory:.0f} GiB, "
        f"Python {platform.python_version()}, load {load:.1f} at the end."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
