"""How a shape is written: the words that gate it, the pattern, and what it must not be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.text.late import late


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One way of doing an act.

    Attributes:
        gate: The pattern is tried only on a sentence that holds one of these words; empty for any sentence.
        pattern: On plain text: lower case, straight quotes, single spaces.
        unless: Where this is found too, the act is not done.
    """

    gate: frozenset[str]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None


def shape(gate: str, pattern: str, *, unless: str = "") -> Shape:
    """Makes a shape.

    Args:
        gate: Words on white space; a sentence without any is passed over at the cost of one look-up.
        pattern: A regular expression, white space in it written as is; it is tried where a word or a mark begins.
        unless: A regular expression for what is not meant.
    """
    return Shape(frozenset(gate.split()), late(pattern, ways=True), late(unless, ways=True) if unless else None)
