"""Fills the README's examples with what the program prints now; `tests/test_readme.py` holds them to it.

Usage: python tools/fill_readme.py
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_BLOCK = re.compile(r"(<!-- example: (?P<name>\w+) -->\n```\w+\n)(.*?)(```\n)", re.DOTALL)
_DRAFT = "Hi Peggy,\n\nI hope you are well. Sorry if I upset you by calling you Peggy.\n\nSam\n"


def filled(readme: str) -> str:
    """Returns the README with its examples as they are now.

    Args:
        readme: The README's text.
    """
    made = {"case": _case, "write": _write, "check": _check, "wizard": _wizard}
    return _BLOCK.sub(lambda match: match[1] + made[match["name"]]() + match[4], readme)


def _case() -> str:
    return (ROOT / "examples" / "margaret.yaml").read_text(encoding="utf-8")


def _write() -> str:
    return _session(["write", "examples/margaret.yaml", "--writer", "composer"], ROOT)


def _check() -> str:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "draft.txt").write_text(_DRAFT, encoding="utf-8")
        shown = "".join(f"{line}\n" for line in ("$ cat draft.txt", *_DRAFT.splitlines(), ""))
        return shown + _session(["check", "draft.txt"], Path(folder))


def _wizard() -> str:
    """Returns what somebody sees who runs late, on a terminal, until they stop."""
    sys.path.insert(0, str(ROOT / "tests"))
    from screen import Person  # noqa: PLC0415 - only this example needs a terminal

    with tempfile.TemporaryDirectory() as home:
        person = Person(Path(home), "write", "--writer", "composer")
        for question, wanted in (
            ("What went wrong?", "You came late"),
            ("How do things stand", "I am on my way"),
            ("How late", "25"),
            ("And then?", "Stop here"),
        ):
            person.sees(question)
            if wanted.isdigit():
                person.sees("\n >")
                person.types(wanted)
            else:
                person.sees("(arrow keys, then Enter)")
                person.chooses(wanted)
        person.ends()
        return f"$ drafter write\n{person.text()}\n"


def _session(arguments: list[str], folder: Path) -> str:
    """Returns a command and its output, as a terminal of 80 columns without colours shows them."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DRAFTER_", "OPENAI_"))}
    with tempfile.TemporaryDirectory() as home:
        ended = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "drafter", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env={**kept, "HOME": home, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(ROOT), "COLUMNS": "80"},
            check=False,
        )
    return f"$ drafter {' '.join(arguments)}\n{ended.stdout.decode()}"


if __name__ == "__main__":
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
