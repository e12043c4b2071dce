"""How a shape is written: the words that gate it, the pattern, and what it must not be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.meaning.features import stem_of
from drafter.text.late import late


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One way of doing an act.

    Attributes:
        gate: The pattern is tried only on a sentence that has one of these features; empty for any sentence.
        pattern: On plain text: lower case, straight quotes, single spaces.
        unless: Where this is found too, the act is not done.
    """

    gate: frozenset[str]
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
    return Shape(
        frozenset(map(_feature, gate.split())), late(pattern, ways=True), late(unless, ways=True) if unless else None
    )


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
