"""The rules on the apology itself: that it is there, first, and once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of
from drafter.notes import Place
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

_OPENS = "I am sorry that I arrived 25 minutes late this morning."
_TIME = "I know that your calendar is full."


@rule(
    "apology-missing",
    Level.ERROR,
    reason="There is no apology, and it is what the reader looks for first.",
    suggestion="Open with one plain apology that owns what happened and names it.",
    source="A1",
    section="Amends at once",
    bad=(Example("I arrived 25 minutes late this morning, which was careless of me.", (None,)),),
    good=(Example(_OPENS),),
)
def apology_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for an apology in the whole body."""
    if context.note.makeup.apology is Place.FIRST and not any(
        Act.APOLOGY in acts_of(sentence.text) for sentence in letter.sentences
    ):
        yield Hit(letter.body.start, letter.body.start)


@rule(
    "time-missing",
    Level.ERROR,
    reason="Nothing shows the reader that their time counts, or that they may say no.",
    suggestion="Say that you know what this took from their day, and that you would understand a no.",
    source="A2",
    section="Their time",
    bad=(Example(_OPENS, (None,)),),
    good=(Example(f"{_OPENS} {_TIME}"),),
)
def time_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for respect for the reader's time, or room for a no."""
    if context.note.makeup.respect and not any(
        {Act.TIME, Act.ROOM} & acts_of(sentence.text).keys() for sentence in letter.sentences
    ):
        yield Hit(letter.body.end, letter.body.end)
