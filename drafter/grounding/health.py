"""Where a text names the condition of a health case.

Nobody needs to know it: a letter must not name it, and a provider is not shown it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from drafter.grounding.common import COMMON
from drafter.grounding.conditions import CONDITIONS, ILLNESSES, NAMED, PLAIN, SYMPTOMS
from drafter.grounding.words import atoms_of, is_little, lows_of, stem, stems_in
from drafter.text.late import late

if TYPE_CHECKING:
    from drafter.case.model import Case

STAND_IN = "illness"
# A job among the sick, where a surgery or a hospital is where one works.
_OF_HEALTH = late(
    r"\b(?:vets?|veterinary|nurs\w*|practice|clinic\w*|surger\w*|surgical|hospitals?|doctors?|gps?|dent(?:al|ists?)|"
    r"medical|health\w*|patients?|wards?|hospice|pharmac\w*|midwi\w+|paramedic\w*|theatre)\b",
    re.IGNORECASE,
)
# "The surgery" is a place, unless it is had, needed or got over; a hospital only if the reader's, or of a sort.
_WORKPLACE = late(
    r"\b(?:(?:your|an?|the|any|every|each|another|this|that)(?: \w+){0,2} (?P<surgery>surgery)|"
    r"(?:your(?: \w+){0,2}|an?|the|any|every) "
    r"(?:(?:busy|small|large|local|rural|teaching|general|good|working) )?"
    r"(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bany )(?<!\bevery )(?P<hospital>hospital))\b",
    re.IGNORECASE,
)
_OPERATION = late(
    r"\b(?:ha(?:d|ve|ving)|need(?:ed|ing|s)?|under(?:went|go|going)|recover\w*|after|following|because of|due to|"
    r"(?:wait\w*|booked|scheduled|in) for|my|emergency|minor|major|routine|planned|knee|heart|eye|back|hip)"
    r"(?: (?!\w+ed\b|rung|been|left|seen|found|met)\w+){0,3} "
    r"surgery\b|\b(?:emergency|minor|major|routine|planned|knee|heart|eye|back|hip) surgery\b|"
    r"\bsurgery (?:(?:on|to) (?:my|an?|her|his)\b|went|"
    r"was (?:\w+ )?(?:moved|booked|a success|successful|cancelled|postponed))|"
    r"\b(?:taken|rushed|admitted|went|go|off) to (?:\w+ )?(?:your|a|an|the) (?:\w+ ){0,2}hospital\b",
    re.IGNORECASE,
)


def conditions_in(text: str, case: Case) -> list[tuple[int, int]]:
    """Finds the words that give the condition away; what the job itself has to do with, such as patients, does not.

    Args:
        text: The text.
        case: A case of the kind `health`.

    Returns:
        Their spans, in the order of the text, none within another.
    """
    told = _told(case.incident.explanation or "") | _told(case.incident.sorry_that)
    found = _spans(text, case, told)
    if not found or not _OF_HEALTH.search(_work(case)) or _OPERATION.search(text):
        return found
    places = {
        match.span(match.lastgroup or 0)
        for match in _WORKPLACE.finditer(text)
        if stem((match["surgery"] or match["hospital"]).lower()) not in told
    }
    return [span for span in found if span not in places]


def symptoms_in(text: str, case: Case) -> list[tuple[int, int]]:
    """Finds the words that tell more of an illness than its name, such as its signs and its treatment.

    Args:
        text: The text.
        case: A case of the kind `health`.

    Returns:
        Their spans, in the order of the text.
    """
    work = _stems(_work(case))
    unnamed = ILLNESSES.sub(lambda match: "_" * len(match.group()), text)
    return [match.span() for match in SYMPTOMS.finditer(unnamed) if not stems_in(match.group()) & work]


def gives_away(text: str, case: Case) -> bool:
    """Whether a text names the condition, or holds any telling word of what the case says of it.

    Args:
        text: The text.
        case: A case of the kind `health`.
    """
    return bool(_telling(text, case))


def _spans(text: str, case: Case, told: frozenset[str]) -> list[tuple[int, int]]:
    work = _stems(_work(case))
    spans = [match.span() for match in CONDITIONS.finditer(text) if not stems_in(match.group()) & work]
    if told := told - work:
        spans += [(start, end) for low, start, end in zip(*atoms_of(text), strict=True) if stem(low) in told]
    spans.sort(key=lambda span: (span[0], -span[1]))  # of two that begin together the longer one
    return [span for before, span in pairwise([(-1, -1), *spans]) if span[0] >= before[1]]


def without_condition(text: str, case: Case) -> str:
    """Puts one plain word for each place that gives the condition away, for a provider's eyes.

    It is stricter than a rule can be: every word of the explanation counts that is not quite common, such as the name
    of a medicine.

    Args:
        text: The text.
        case: A case of the kind `health`.
    """
    for start, end in reversed(_telling(text, case)):
        text = f"{text[:start]}{STAND_IN}{text[end:]}"
    return text


def _telling(text: str, case: Case) -> list[tuple[int, int]]:
    words = {low for told in (case.incident.explanation, case.incident.sorry_that) for low in lows_of(told or "")}
    told = {stem(word) for word in words - COMMON - PLAIN if len(word) > 3 and not is_little(word)}  # noqa: PLR2004 - "day", "was"
    named = _told(case.incident.explanation or "") | _told(case.incident.sorry_that)
    return _spans(text, case, named | told)


def _work(case: Case) -> str:
    """The words of the case on the job: not those on what happened, nor those to be kept or answered."""
    words = [case.company, case.role, *(reader.title for reader in case.readers), *case.qualifications, case.solution]
    if case.share:
        words += [case.share.url, case.share.title, case.share.why]
    return "\n".join(word for word in words if word)


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, lows_of(text)))


@lru_cache(maxsize=128)
def _told(explanation: str) -> frozenset[str]:
    """The stems of what the case itself calls the condition."""
    found = {stem(word) for match in CONDITIONS.finditer(explanation) for word in match.group().split()}
    for match in NAMED.finditer(explanation):
        found |= {stem(word) for word in match["name"].lower().split() if word not in PLAIN and not is_little(word)}
    return frozenset(root for root in found if len(root) > 2)  # noqa: PLR2004 - little words
