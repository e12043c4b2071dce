"""Words into lines of a terminal's width."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def filled(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """Returns text in lines that break between words; none for no text.

    Args:
        text: One paragraph.
        width: Columns.
        first: What the first line begins with.
        rest: What the others begin with; the same where it is not given.
    """
    return wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def broken(line: str, width: int, cells: Callable[[str], int] = len) -> list[str]:
    """Returns a line in lines of a screen, broken between words and otherwise as it is; an indent goes on.

    Args:
        line: The line, without its line end.
        width: Columns.
        cells: How many columns a text takes; letters of some scripts take two.
    """
    if cells(line) <= width:
        return [line]
    indent = line[: len(line) - len(line.lstrip(" "))]
    first, *words = line[len(indent) :].split(" ")
    lines = [indent + first]
    for word in words:
        if cells(longer := f"{lines[-1]} {word}") > width:
            lines.append(indent + word)
        else:
            lines[-1] = longer
    return lines
