"""A result to where it belongs: standard output, or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.cli.terminal import Terminal


def emit(terminal: Terminal, output: Path | None, text: str, *, sources: Iterable[str | Path | None] = ()) -> None:
    """Writes a result.

    Args:
        terminal: Its standard output, where no file is named.
        output: The file; None for standard output.
        text: The whole result.
        sources: Files that were read; none of them is overwritten.

    Raises:
        InputError: The file cannot be written, or it is one of the sources.
    """
    if output is None:
        terminal.result(text)
        return
    for source in sources:
        if source is not None and str(source) != "-" and _same(output, Path(source)):
            raise InputError(f"-o {output} is the file that was read", fix="Name another file.")
    replaced = ", in place of the file that was there" * output.is_file()
    write_whole(output, text.encode("utf-8", "replace"))
    terminal.say(f"Written to {output}{replaced}.", "dim")


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
