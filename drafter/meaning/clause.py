"""The clause around a few words: what a finding points at, so that it reads as something said."""

from __future__ import annotations

from drafter.text.late import late

_BREAK = late(r"[;:!?.](?= |$)|, |,$| - |\(|\)|\.{2,}")


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


def clauses(text: str) -> list[tuple[int, int]]:
    """Returns the spans of a sentence's clauses; one of fewer than three words goes with the one before it.

    Args:
        text: The plain text of a sentence.
    """
    found: list[tuple[int, int]] = []
    start = 0
    for end in (*(mark.end() for mark in _BREAK.finditer(text)), len(text)):
        if found and len(text[start:end].split()) < 3:  # noqa: PLR2004 - "too", "of course"
            found[-1] = (found[-1][0], end)
        elif end > start:
            found.append((start, end))
        start = end
    return found or [(0, len(text))]
