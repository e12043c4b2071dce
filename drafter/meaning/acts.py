"""The acts that a sentence may perform, and where in it."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.meaning.clause import clause_around
from drafter.meaning.shapes import asks, cause, claims, demands, gratitude, meeting, owning, plea, respect, sorry
from drafter.text import Plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.meaning.shapes.shape import Shape

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


class Act(StrEnum):
    """What a sentence does."""

    APOLOGY = "apology"
    OWNERSHIP = "ownership"
    EXPLAINS = "explains"
    OFFER = "offer"
    TIME = "time"
    ROOM = "room"
    THANKS = "thanks"
    ASKS_FEEDBACK = "asks-feedback"
    ASKS_TOUCH = "asks-touch"
    VAGUE = "vague"
    CONDITIONAL = "conditional"
    EXCUSE = "excuse"
    GROVELING = "groveling"
    CHARACTER_PLEA = "character-plea"
    OVERSHARE = "overshare"
    PRESSURE = "pressure"
    PRESUMES_YES = "presumes-yes"
    OPEN_OFFER = "open-offer"
    SLOT = "slot"
    NARROW_OFFER = "narrow-offer"
    EXTRA_ASK = "extra-ask"
    REQUEST = "request"
    OVERCLAIM = "overclaim"
    PLEASANTRY = "pleasantry"


_SHAPES: dict[Act, tuple[Shape, ...]] = {
    Act.APOLOGY: sorry.APOLOGY,
    Act.OWNERSHIP: owning.OWNERSHIP,
    Act.EXPLAINS: cause.EXPLAINS,
    Act.OFFER: meeting.OFFER,
    Act.OPEN_OFFER: meeting.OPEN,
    Act.SLOT: meeting.SLOT,
    Act.TIME: respect.TIME,
    Act.ROOM: respect.ROOM,
    Act.THANKS: gratitude.THANKS,
    Act.ASKS_FEEDBACK: asks.ASKS_FEEDBACK,
    Act.ASKS_TOUCH: asks.ASKS_TOUCH,
    Act.VAGUE: sorry.VAGUE,
    Act.CONDITIONAL: sorry.CONDITIONAL,
    Act.EXCUSE: cause.EXCUSE,
    Act.GROVELING: plea.GROVELING,
    Act.CHARACTER_PLEA: plea.CHARACTER,
    Act.OVERSHARE: cause.OVERSHARE,
    Act.PRESSURE: demands.PRESSURE,
    Act.PRESUMES_YES: gratitude.PRESUMES,
    Act.NARROW_OFFER: meeting.NARROW,
    Act.EXTRA_ASK: demands.EXTRA,
    Act.REQUEST: asks.REQUEST,
    Act.OVERCLAIM: claims.OVERCLAIM,
    Act.PLEASANTRY: claims.PLEASANTRY,
}


@lru_cache(maxsize=512)
def acts_of(sentence: str) -> Mapping[Act, tuple[int, int]]:
    """Returns what a sentence does, with the half-open offsets of the words that do it.

    Args:
        sentence: One sentence, as given.
    """
    plain = Plain.of(sentence)
    words = frozenset(_WORD.findall(plain.text))
    found: dict[Act, tuple[int, int]] = {}
    for act, shapes in _SHAPES.items():
        for each in shapes:
            if each.gate and each.gate.isdisjoint(words):
                continue
            match = each.pattern.search(plain.text)
            if match and not (each.unless and each.unless.search(plain.text)):
                found[act] = plain.given(*clause_around(plain.text, *match.span()))
                break
    return MappingProxyType(found)
