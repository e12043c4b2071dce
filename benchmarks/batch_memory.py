"""Memory over length: the peak of a run over 100,000 lines beside that of one over 1,000."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.row import Row, at_most

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tests"))

from loopback_model import CASE  # noqa: E402 - the tests' own case

SHORT, LONG = 1_000, int(os.environ.get("BENCH_LONG", "100000"))
REACH = 1.3
DRAFT = (
    "Dear Ms. Liu,\n\nI am sorry that I arrived 25 minutes late. I know what that took out of your day.\n\n"
    "If you are open to it, I would gladly come back at any time that suits you.\n\nKind regards,\nSam Ortiz"
)

MEASURED = """
import resource, sys
from drafter.cli import main
code = main(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def rows() -> list[Row]:
    """Measures."""
    with tempfile.TemporaryDirectory() as name:
        short, _ = _peak(Path(name), SHORT)
        long, seconds = _peak(Path(name), LONG)
    return [
        at_most(f"batch: peak memory over {LONG:,} lines beside {SHORT:,}", long / short, REACH),
        Row(f"batch: peak memory over {LONG:,} lines", f"{long / 1024:.0f} MiB"),
        Row("batch: drafts checked a second", f"{LONG / seconds:.0f}"),
    ]


def _peak(folder: Path, count: int) -> tuple[int, float]:
    """Returns the peak in KiB, and the seconds that the run took."""
    source, out = folder / f"in-{count}.jsonl", folder / f"out-{count}.jsonl"
    with source.open("w", encoding="utf-8") as file:
        for n in range(count):
            file.write(json.dumps({"id": f"n{n}", "case": CASE, "draft": f"{DRAFT} {n}"}) + "\n")
    summary = folder / "summary.json"
    command = [sys.executable, "-c", MEASURED, "batch", "run", str(source), "-o", str(out), "--task", "check", "-q"]
    ended = subprocess.run([*command, "--summary", str(summary)], check=True, capture_output=True, text=True, cwd=ROOT)
    counts = json.loads(summary.read_text("utf-8"))
    assert counts["lines"] == count
    unit = 1024 if sys.platform == "darwin" else 1
    return int(ended.stdout.split()[-1]) // unit, counts["seconds"]
