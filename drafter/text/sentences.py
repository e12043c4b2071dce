"""Where a sentence ends, in letters as people type them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A stop, the quotes and brackets that close with it, and the space after; or a stop with the next word glued to it.
# Both begin with the mark and look back from there, which passes over letters at once.
_STOP = re.compile(r"[.!?…](?:(?<![.!?…].)[.!?…]*[\"'”’»)\]*_]{0,3}(?=\s|$)|(?<=[a-z][a-z][.!?])(?=[A-Z][a-z' ]))")
_LONGEST = 1000
_LAST_WORD = re.compile(r"[\w.&'’-]{1,20}\Z")
_NEVER_LAST = frozenset(
    "mr mrs ms mx dr prof st sr jr messrs mme mlle rev hon col gen lt sgt capt fr vs e.g i.e cf approx no nos fig dept "
    "univ est tel ext ref bros mt ave".split()
)
_SELDOM_LAST = frozenset("a.m p.m am pm etc inc ltd co corp gmbh llc retd ph.d u.s u.k min hrs hr sec jan feb".split())
_AFTER_TIME = re.compile(
    r"\s+(?:mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|"
    r"[ECMP][SD]?T\b|GMT|UTC|BST|CET)"
    r"(?:day|nesday|rsday|urday|uary|ruary|ch|il|ust|tember|ober|ember)?\b",
    re.IGNORECASE,
)


def ends(text: str) -> Iterator[int]:
    """Yields the offset after each sentence of a paragraph, the last one included.

    Args:
        text: One paragraph; line ends in it are white space.
    """
    at = 0
    for stop in _STOP.finditer(text):
        if stop.end() < len(text) and _is_end(text, stop.start(), stop.end()):
            yield from _pieces(text, at, stop.end())
            at = stop.end()
    yield from _pieces(text, at, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[int]:
    """The ends of a sentence's pieces: nobody says a thing in one that is longer than this, and rules stay fast."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        start = space if space > 0 else start + _LONGEST
        yield start
    yield end


def _is_end(text: str, start: int, end: int) -> bool:
    mark = text[start:end]
    following = text[end : end + 40].lstrip()
    if not following or not any(char.isalnum() for char in text[max(0, start - 40) : start]):
        return False
    lower = following[0].islower()
    if mark[0] == "…" or mark.startswith(".."):
        return not lower
    if mark[0] in "!?":
        return not (lower and mark[-1] not in "!?")  # “Why us?” you asked
    return _full_stop_ends(text, start, end, following)


def _full_stop_ends(text: str, start: int, end: int, following: str) -> bool:
    word = _LAST_WORD.search(text, max(0, start - 20), start)
    last = word.group().lower().strip("'’") if word else ""
    if last in _NEVER_LAST:
        # "No." is a sentence where nothing is counted after it.
        return last == "no" and not following[0].isdigit()
    if last in _SELDOM_LAST:
        return not following[0].islower() and not following[0].isdigit() and not _AFTER_TIME.match(text, end)
    return len(last) != 1 or not last.isalpha() or last == "i"  # else it is an initial
