"""The rule on notes that leave the incident behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of
from drafter.meaning.reopening import is_sympathy, recalls
from drafter.notes import Place
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter


@rule(
    "reopened",
    Level.ERROR,
    reason="It brings the incident up again in a note whose whole point is that you have both moved on.",
    suggestion="Leave it out, even as a joke: this note only thanks, or only shares.",
    source="A1",
    section="Once, then move on",
    bad=(
        Example("Thank you for your time. Sorry again for being late.", ("Sorry again for being late",), note="card"),
        Example(
            "Thank you for the time you gave me. I promise to be punctual next time!",
            ("I promise to be punctual next time",),
            note="farewell",
            case={"incident": {"kind": "late"}},
        ),
        Example(
            "Thank you for your time. No soup was spilt over this card.",
            ("No soup was spilt over this card",),
            note="card",
            case={"incident": {"kind": "other", "sorry_that": "I tipped a bowl of soup into your lap"}},
        ),
    ),
    good=(
        Example("Thank you for your time. I was sorry when our conversation came to an end.", note="card"),
        Example("I'm sorry your autumn has been so busy, and thank you for seeing me in it.", note="card"),
        Example(
            "You will like “The clock in every kitchen”: https://news.example/clock",
            note="check-in",
            case={
                "incident": {"kind": "late"},
                "share": {
                    "url": "https://news.example/clock",
                    "title": "The clock in every kitchen",
                    "why": "You run one.",
                },
            },
        ),
    ),
)
def reopened(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for an apology, and for words of the incident, where neither belongs."""
    if context.note.makeup.apology is not Place.NEVER:
        return
    for sentence in letter.sentences:
        if Act.APOLOGY in acts_of(sentence.text) and not is_sympathy(sentence.text):
            yield on(sentence, Act.APOLOGY)
        elif found := recalls(sentence.text, context.case):
            yield Hit(sentence.start + found[0], sentence.start + found[1])
