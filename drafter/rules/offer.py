"""The rules on the offer to meet again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import doing, on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

_SECTION = "Their time"


@rule(
    "offer-missing",
    Level.ERROR,
    reason="Nothing is offered, so the reader would have to ask you back themselves.",
    suggestion="Offer to meet or talk again at any time that suits them.",
    source="A2",
    section=_SECTION,
    bad=(
        Example("I am sorry that I was late. I know your days are full.", (None,)),
        Example("I am sorry that I was late. Thank you for the time you gave me.", (None,)),
    ),
    good=(
        Example("I am sorry that I was late. I would come back at any time that suits you."),
        Example("I apologise for the word I used.", case={"incident": {"kind": "offensive_remark", "slur": True}}),
    ),
)
def offer_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for an offer to meet or talk again; after a slur none is asked for."""
    if context.note.makeup.offer is not True or (context.case and context.case.incident.slur):
        return
    if not doing(letter, Act.OFFER, Act.OPEN_OFFER, Act.NARROW_OFFER, Act.SLOT):
        yield Hit(letter.body.end, letter.body.end)


@rule(
    "narrow-offer",
    Level.WARNING,
    reason="Only your own times are offered, so the reader must fit in with you.",
    suggestion="Put “or any time that suits you” beside them.",
    source="A2",
    section=_SECTION,
    bad=(Example("I am free only on Friday at 3.", ("I am free only on Friday at 3",)),),
    good=(Example("I am free on Friday at 3, or any time that suits you."),),
)
def narrow_offer(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for times of the writer's with no open offer beside them."""
    if context.note.makeup.offer is False or doing(letter, Act.OPEN_OFFER):
        return
    for sentence in letter.sentences:
        acts = acts_of(sentence.text)
        if Act.NARROW_OFFER in acts or (Act.SLOT in acts and Act.OFFER in acts):
            yield on(sentence, Act.NARROW_OFFER if Act.NARROW_OFFER in acts else Act.SLOT)
            return
