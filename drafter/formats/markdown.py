"""Markdown: the letter for a notes program or an issue tracker."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.text.safe import one_line, visible

if TYPE_CHECKING:
    from drafter.result import Result

_INLINE = re.compile(r"([\\`*_\[\]<>~|])")
_LINE_START = re.compile(r"^(\s*)(#{1,6}(?=\s)|[-+=](?=[\s=-]|$)|-{3,})", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d+)([.)])(?=\s)", re.MULTILINE)
_SOFT_BREAK = re.compile(r"(?<=[^\n])\n(?=[^\n])")


def as_markdown(result: Result) -> str:
    """Returns the letter so that Markdown shows it as it is, line breaks and all.

    Args:
        result: The note.
    """
    subject = f"**Subject:** {_escaped(one_line(result.subject))}\n\n" if result.subject else ""
    letter = _SOFT_BREAK.sub("  \n", _escaped(visible(result.text).strip()))
    return f"{subject}{letter}\n"


def _escaped(text: str) -> str:
    inline = _INLINE.sub(r"\\\1", text)
    return _NUMBERED.sub(r"\1\\\2", _LINE_START.sub(r"\1\\\2", inline))
