"""The person's own editor."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from typing import TYPE_CHECKING

from drafter.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.cli.terminal import Terminal

_FIX = "Set EDITOR to an editor that you have, such as nano; or save the note and edit it there."


def edit(terminal: Terminal, path: Path) -> None:
    """Opens a file in the editor, and waits until it is closed.

    Args:
        terminal: Its environment names the editor.
        path: The file.

    Raises:
        InputError: There is no editor, or it failed.
    """
    command = _command(terminal)
    try:
        done = subprocess.run([*command, str(path)], check=False)  # noqa: S603 - the person's own choice, and no shell
    except OSError as error:
        raise InputError(f"cannot start {command[0]}: {error.strerror}", fix=_FIX) from None
    if done.returncode:
        raise InputError(f"{command[0]} ended with {done.returncode}", why="The note is as it was.", fix=_FIX)


def _command(terminal: Terminal) -> list[str]:
    for variable in ("VISUAL", "EDITOR"):
        if named := terminal.variables.get(variable, "").strip():
            return shlex.split(named)
    for name in ("nano", "vi", "notepad"):
        if found := shutil.which(name, path=terminal.variables.get("PATH")):
            return [found]
    raise InputError("there is no editor", fix=_FIX)
