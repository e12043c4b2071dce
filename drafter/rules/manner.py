"""The rules on thanks, claims and the opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import doing, on, spotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter


@rule(
    "thanks-missing",
    Level.WARNING,
    reason="There is no thanks, and the reader has given something that deserves it.",
    suggestion="Thank them, for one particular thing if you can.",
    source="A2",
    section="Their time",
    bad=(Example("It was a pleasure to see the workshop.", (None,), note="card"),),
    good=(Example("Thank you for showing me the workshop.", note="card"),),
)
def thanks_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for thanks where the note must have them."""
    if context.note.makeup.thanks is True and not doing(letter, Act.THANKS):
        yield Hit(letter.body.start, letter.body.start)


@rule(
    "overclaim",
    Level.WARNING,
    reason="It claims more than anyone can know, just after you have asked to be believed.",
    suggestion="Say plainly what you have done, and let the reader draw the conclusion.",
    source="A3",
    section="Why you are worth it",
    bad=(Example("I am the perfect candidate for this role.", ("I am the perfect candidate for this role",)),),
    good=(Example("I can do this work well."),),
)
def overclaim(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks for claims to be the best."""
    return spotted(letter, Act.OVERCLAIM)


@rule(
    "pleasantry-opening",
    Level.WARNING,
    reason="It opens on a formula, and the reader who was let down waits for the point.",
    suggestion="Open with what you have to say.",
    source="E",
    section="A letter from a person",
    bad=(Example("I hope this finds you well. I am sorry.", ("I hope this finds you well",)),),
    good=(Example("I am sorry that I was late. I hope your launch goes well."),),
)
def pleasantry_opening(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks at the body's first sentence."""
    if letter.sentences and Act.PLEASANTRY in acts_of(letter.sentences[0].text):
        yield on(letter.sentences[0], Act.PLEASANTRY)
