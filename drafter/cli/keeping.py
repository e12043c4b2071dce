"""Files that the person names: with a default, and never overwritten without a word."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from drafter.wizard.question import Choice

if TYPE_CHECKING:
    from drafter.cli.asking import Asker
    from drafter.cli.terminal import Terminal


def ask_file(terminal: Terminal, asker: Asker, default: str) -> Path | None:
    """Asks for a file's name until it is one that may be written.

    Args:
        terminal: Where to ask.
        asker: Asks there.
        default: The name that Enter gives.

    Returns:
        The file; None to go a step back.
    """
    while True:
        terminal.insist(" Under what name? Enter takes this one.", "bold")
        typed = asker.line(default)
        if typed is None:
            return None
        path = Path(typed or default).expanduser()
        if path.is_dir() or not path.parent.is_dir():
            what = "That is a folder" if path.is_dir() else f"There is no folder {path.parent}"
            terminal.insist(f" Not yet: {what[0].lower()}{what[1:]}; name a file in one that is there.", "red")
        elif not path.exists():
            return path
        else:
            terminal.insist(f" {path} is there already.", "bold")
            other, over = Choice("other", "Take another name"), Choice("over", "Overwrite it")
            if asker.choice([other, over], back=False) == "over":
                return path
        default = typed or default
