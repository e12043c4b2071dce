"""The rule on owning it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.case.kinds import Kind
from drafter.meaning import Act, acts_of
from drafter.notes import Place
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import doing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter, Sentence

_HAPPENED = re.compile(
    r"\b(?:was|were|did not|could not|began|started|occurred|arose|happened|missed|delay\w*|chaos|slip|came about|"
    r"went wrong|took place)\b",
    re.IGNORECASE,
)


@rule(
    "ownership-missing",
    Level.WARNING,
    reason="Nowhere do you say that it was you, so the reader is left to guess whether you know it.",
    suggestion="Put yourself into the sentence: “I missed …”, “I should have …”.",
    source="A1",
    section="Amends at once",
    bad=(
        Example(
            "Please accept an apology, as the interview on Tuesday was missed.",
            ("Please accept an apology, as the interview on Tuesday was missed.",),
        ),
    ),
    good=(
        Example("I am sorry that I missed our interview on Tuesday."),
        Example("Please accept an apology. I was unable to attend.", case={"incident": {"kind": "health"}}),
    ),
)
def ownership_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for a sentence in which the writer owns it."""
    place = context.note.makeup.apology
    if place not in (Place.FIRST, Place.CLAUSE) or not letter.sentences or doing(letter, Act.OWNERSHIP):
        return
    if context.case is not None and context.case.incident.kind is Kind.HEALTH:
        return
    if place is Place.CLAUSE and not doing(letter, Act.APOLOGY):
        return
    sentence = _told(letter)
    yield Hit(sentence.start, sentence.end)


def _told(letter: Letter) -> Sentence:
    """The sentence that tells what happened, as near as can be told: the first that reports, else the apology."""
    for sentence in letter.sentences[:3]:
        if _HAPPENED.search(sentence.text) and Act.PLEASANTRY not in acts_of(sentence.text):
            return sentence
    return next(iter(doing(letter, Act.APOLOGY)), letter.sentences[0])
