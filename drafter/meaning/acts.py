"""The acts that a sentence may perform, and where in it."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.text import Plain

if TYPE_CHECKING:
    from collections.abc import Mapping


class Act(StrEnum):
    """What a sentence does."""

    APOLOGY = "apology"
    OFFER = "offer"
    TIME = "time"
    ROOM = "room"
    THANKS = "thanks"


_SHAPES: dict[Act, re.Pattern[str]] = {
    Act.APOLOGY: re.compile(r"\b(?:sorry|apolog\w+|regret\b|forgive)"),
    Act.OFFER: re.compile(r"\b(?:any time|whenever|come (?:back|in)|again)\b"),
    Act.TIME: re.compile(r"\b(?:your (?:time|calendar|diary|schedule)|busy)\b"),
    Act.ROOM: re.compile(r"\b(?:(?:understand|rather not|prefer)|no need)\b"),
    Act.THANKS: re.compile(r"\b(?:thanks?|grateful|appreciate)\b"),
}


@lru_cache(maxsize=512)
def acts_of(sentence: str) -> Mapping[Act, tuple[int, int]]:
    """Returns what a sentence does, with the half-open offsets of the words that do it.

    Args:
        sentence: One sentence, as given.
    """
    plain = Plain.of(sentence)
    found = {}
    for act, shape in _SHAPES.items():
        if match := shape.search(plain.text):
            found[act] = plain.given(*match.span())
    return MappingProxyType(found)
