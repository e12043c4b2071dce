"""The clause around a few words: what a finding points at, so that it reads as something said."""

from __future__ import annotations

import re

_BREAK = re.compile(r"[;:!?.](?= |$)|, |,$| - |\(|\)|\.{2,}")


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Widens a stretch of plain text to the clause it stands in.

    Args:
        text: The plain text of a sentence.
        start: Half-open offsets of the words that matter.
        end: See `start`.
    """
    left, right = 0, len(text)
    for mark in _BREAK.finditer(text):
        if mark.end() <= start:
            left = mark.end()
        elif mark.start() >= end:
            right = mark.start()
            break
    while left < start and text[left] in " \"'*_-":
        left += 1
    while right > end and text[right - 1] in ' "*_':
        right -= 1
    return left, right
