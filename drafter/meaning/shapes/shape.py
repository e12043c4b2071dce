"""How a shape is written: the words that gate it, the pattern, and what it must not be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import count
from operator import or_
from typing import TYPE_CHECKING

from drafter.meaning.features import stem_of
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterable

_number = count()
_ANY = ""  # what lets in the shapes without a gate
_LETS_IN: dict[str, int] = {_ANY: 0}
"""The bits of the shapes that a feature lets in."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One way of doing an act.

    Attributes:
        bit: A bit of its own, so that a set of shapes is one whole number.
        pattern: On plain text: lower case, straight quotes, single spaces.
        unless: Where this is found too, the act is not done.
    """

    bit: int
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None


def shape(gate: str, pattern: str, *, unless: str = "") -> Shape:
    """Makes a shape.

    Args:
        gate: Words on white space; a sentence without any is passed over at the cost of one look-up. Where a word is in
            too many sentences, say two that stand side by side: `on_me`; `<` stands for the start.
        pattern: A regular expression, white space in it written as is; it is tried where a word or a mark begins.
        unless: A regular expression for what is not meant.
    """
    bit = 1 << next(_number)
    for feature in map(_feature, gate.split()) if gate else (_ANY,):
        _LETS_IN[feature] = _LETS_IN.get(feature, 0) | bit
    return Shape(bit, late(pattern, ways=True), late(unless, ways=True) if unless else None)


def bits_of(shapes: Iterable[Shape]) -> int:
    """Returns some shapes as a set.

    Args:
        shapes: The shapes.
    """
    return reduce(or_, (each.bit for each in shapes), 0)


def let_in(features: Iterable[tuple[str, ...]]) -> int:
    """Returns the set of the shapes that may stand in a sentence.

    Args:
        features: The sentence's features, place by place.
    """
    return reduce(or_, map(_by_one, features), _LETS_IN[_ANY])


@lru_cache(maxsize=16384)
def _by_one(features: tuple[str, ...]) -> int:
    return reduce(or_, (_LETS_IN[each] for each in features if each in _LETS_IN), 0)


def side_by_side(before: str, after: str) -> str:
    """Returns what a gate says for any word of the first few with any of the others behind it.

    Args:
        before: Words on white space.
        after: The same.
    """
    return " ".join(f"{one}_{other}" for one in before.split() for other in after.split())


def _feature(said: str) -> str:
    """The feature of a sentence that a gate's word or two are."""
    return " ".join(map(stem_of, said.split("_"))) if "_" in said else said
