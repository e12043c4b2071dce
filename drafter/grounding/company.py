"""The company's name in a letter, misspelt."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from drafter.grounding.names import Capital, alike, capitals_in
from drafter.grounding.ordinary import ORDINARY
from drafter.grounding.stretch import Stranger, Stretch, Wrong
from drafter.grounding.words import atoms_of, fold, is_little, lows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONG_NAME = 6
_SHORTEST = 4
_LONGEST_GAP = 8
_PAIR = 2
_JOINTS = frozenset({"", "&", "and", "of", "-", "the", "of the", "."})


def misspelt(stretch: Stretch) -> Iterator[Stranger]:
    """Yields where the company's name is written as it is not.

    Args:
        stretch: Where to look.
    """
    name = stretch.facts.case.company
    parts, distinct = _parts(name)
    words = [word for run in stretch.runs for word in run]
    turned = parts[::-1]
    if len(parts) == _PAIR and turned != parts:
        for one, other in pairwise(words):
            if (one.low, other.low) == turned and stretch.text[one.end : other.start] == " ":
                yield Stranger(Wrong.COMPANY, one.start, other.end, stretch.where, name)
    if name.islower():
        # A company that writes itself small is misspelt small.
        atoms = atoms_of(stretch.text)
        words = [
            Capital(low, fold(low), start, start + len(low))
            for atom, start in zip(atoms.lows, atoms.starts, strict=True)
            if stretch.start <= start < stretch.end and len(low := atom.removesuffix("'s")) >= _LONG_NAME
        ]
    if all(word.low in stretch.facts.words or is_little(word.low) for word in words):
        return
    at = 0
    while at < len(words):
        if (last := _wrong_at(words, at, parts, distinct, stretch)) is None:
            at += 1
            continue
        first = at
        while first > 0 and _near(stretch.text, words[first - 1], words[first]) and _like(words[first - 1].low, parts):
            first -= 1
        while (
            last + 1 < len(words)
            and _near(stretch.text, words[last], words[last + 1])
            and _like(words[last + 1].low, parts)
        ):
            last += 1
        yield Stranger(Wrong.COMPANY, words[first].start, words[last].end, stretch.where, name)
        at = last + 1


@lru_cache(maxsize=64)
def _parts(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a company's name, folded, and those that no other company's would hold."""
    parts = tuple(word.low for word in capitals_in(name, 0, len(name))) or tuple(map(fold, lows_of(name)))
    return parts, tuple(part for part in parts if part not in ORDINARY and len(part) >= _SHORTEST)


def _wrong_at(
    words: Sequence[Capital], at: int, parts: Sequence[str], distinct: Sequence[str], stretch: Stretch
) -> int | None:
    """The index of the last word of a misspelling that begins at a word, or None."""
    word = words[at]
    if word.low in stretch.facts.words or is_little(word.low):
        return None
    after = words[at + 1].low if at + 1 < len(words) and _near(stretch.text, word, words[at + 1]) else ""
    if len(after) >= _SHORTEST and any(word.low + after == part or alike(word.low + after, part) for part in distinct):
        return at + 1
    before = words[at - 1].low if at and _near(stretch.text, words[at - 1], word) else ""
    if any(
        alike(word.low, part)
        and (len(part) >= _LONG_NAME or not stretch.opens(word))
        and (before or after or not (stretch.opens(word) and part == word.low + "s"))  # "Orchard", a thing
        for part in distinct
    ):
        return at
    for index, part in enumerate(parts):
        beside = (index and before == parts[index - 1]) or (index + 1 < len(parts) and after == parts[index + 1])
        if beside and alike(word.low, part, beside=True):
            return at
    return None


def _near(text: str, one: Capital, other: Capital) -> bool:
    gap = text[one.end : other.start]
    return len(gap) <= _LONGEST_GAP and "\n" not in gap and gap.strip().lower() in _JOINTS


def _like(low: str, parts: Sequence[str]) -> bool:
    return any(low == part or alike(low, part, beside=True) for part in parts)
