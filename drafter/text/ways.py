"""A pattern of many ways to say a thing, arranged so that the expression engine passes over most places at once.

The engine tries each way of a choice at each letter of a text. No way begins with a space, nor within a word but at the
end of “can't”, and most begin where a word does: said once, in front of them all, that leaves few places, and there the
first letter decides.
"""

from __future__ import annotations

import re
from itertools import groupby

_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
_NOT_WITHIN = r"(?!\B(?!n't)\w|\s)"
_EDGE = r"\b"


def arranged(pattern: str) -> str:
    """Returns a pattern that finds what this one does, but for what begins with a space or within a word, “n't” aside.

    Args:
        pattern: A regular expression, its ways parted by `|`.
    """
    found: list[str] = []
    for at_edge, ways in groupby(_ways(pattern), lambda way: way.startswith(_EDGE)):
        choice = "|".join(way.removeprefix(_EDGE) for way in ways)
        found.append(f"{_EDGE}(?:{choice})" if at_edge else choice)
    return f"{_NOT_WITHIN}(?:{'|'.join(found)})"


def _ways(pattern: str) -> list[str]:
    """The ways of a pattern: what `|` parts outside brackets and sets."""
    ways: list[str] = []
    depth = start = 0
    for piece in _PIECE.finditer(pattern):
        match piece.group():
            case "(":
                depth += 1
            case ")":
                depth -= 1
            case "|" if not depth:
                ways.append(pattern[start : piece.start()])
                start = piece.end()
    return [*ways, pattern[start:]]
