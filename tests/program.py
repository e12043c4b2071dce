"""The program as people run it: as a process of its own, or in this one with streams of the test's."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from drafter.cli.run import run
from drafter.cli.terminal import Terminal

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
MARGARET = EXAMPLES / "margaret.yaml"

_OURS = ("OPENAI_", "DRAFTER_", "NO_COLOR", "FORCE_COLOR", "XDG_")


def clean_environment(home: Path, **more: str) -> dict[str, str]:
    """The machine's environment without what would configure drafter, and with a home of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    return {**kept, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "PYTHONPATH": str(ROOT), **more}


def process(
    *arguments: object, home: Path, stdin: str | bytes = b"", cwd: Path = ROOT, wait: int = 60, **variables: str
):
    """Runs `drafter` as a process; its streams are bytes."""
    return subprocess.run(
        [sys.executable, "-m", "drafter", *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        cwd=cwd,
        env=clean_environment(home, **variables),
        timeout=wait,
        check=False,
    )


@dataclass
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


def here(*arguments: object, stdin: str = "", config: Path | None = None, **variables: str) -> Ended:
    """Runs `drafter` in this process, which costs a tenth of a second less."""
    out, err = StringIO(), StringIO()
    folder = config or ROOT / "tests" / "no-such-folder"
    terminal = Terminal(stdin=StringIO(stdin), stdout=out, stderr=err, variables=variables, folder=folder)
    code = run([str(argument) for argument in arguments], terminal)
    return Ended(code, out.getvalue(), err.getvalue())
