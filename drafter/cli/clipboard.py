"""The clipboard, through the program that the system has for it."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from drafter.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.cli.terminal import Terminal

_SECONDS = 5


def copy_text(terminal: Terminal, text: str) -> None:
    """Puts a text on the clipboard.

    Args:
        terminal: Its environment tells which clipboard there is.
        text: The text.

    Raises:
        InputError: There is no program for it, or none that works.
    """
    for command in _commands(terminal):
        try:
            # Handed in as bytes through a pipe, never through a shell; xclip stays behind to serve the clipboard, so
            # its output is not waited for.
            done = subprocess.run(  # noqa: S603 - the command is one of ours
                command,
                input=text.encode("utf-16-le" if command[0].endswith("clip.exe") else "utf-8"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return
    raise InputError(
        "there is no clipboard to copy to",
        fix="Install wl-clipboard or xclip, or save the note: -o note.txt",
    )


def _commands(terminal: Terminal) -> Iterator[list[str]]:
    candidates: list[list[str]] = [["pbcopy"], ["clip.exe"]]
    if terminal.variables.get("WAYLAND_DISPLAY"):
        candidates.append(["wl-copy"])
    if terminal.variables.get("DISPLAY"):
        candidates += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]]
    path = terminal.variables.get("PATH")
    for name, *rest in candidates:
        if found := shutil.which(name, path=path):
            yield [found, *rest]
