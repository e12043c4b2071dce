"""The rules on the offer to meet again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of, has_shape
from drafter.notes import NoteName
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter, Sentence

_SECTION = "Their time"
_OFFERING = frozenset({NoteName.ON_THE_SPOT, NoteName.APOLOGY})


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
    if not any(_offers(sentence) for sentence in letter.sentences):
        yield Hit(letter.body.end, letter.body.end)


@rule(
    "narrow-offer",
    Level.WARNING,
    reason="Only your own times are offered, so the reader must fit in with you.",
    suggestion="Put “or any time that suits you” beside them.",
    source="A2",
    section=_SECTION,
    bad=(
        Example("I am free only on Friday at 3.", ("I am free only on Friday at 3",)),
        Example("I can call in after my shift, never otherwise.", ("I can call in after my shift, never otherwise",)),
        Example("Let me say it a second time. I can return on Friday at 3.", ("I can return on Friday at 3",)),
    ),
    good=(
        Example("I am free on Friday at 3, or any time that suits you."),
        Example("I could pop in whenever, though Friday at 3 is easiest."),
    ),
)
def narrow_offer(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for times of the writer's with no open offer beside them."""
    if context.note.name not in _OFFERING or any(_is_open(sentence) for sentence in letter.sentences):
        return
    for sentence in letter.sentences:
        if not _offers(sentence):
            continue
        acts = acts_of(sentence.text)
        told = acts.get(Act.APOLOGY)
        if any(acts.get(act, told) != told for act in (Act.NARROW_OFFER, Act.SLOT)):
            yield on(sentence, Act.NARROW_OFFER if Act.NARROW_OFFER in acts else Act.SLOT)
            return
        if Act.APOLOGY not in acts and Act.OFFER in acts and has_shape(Act.NARROW_OFFER, sentence.text):
            yield on(sentence, Act.OFFER)
            return


def _is_open(sentence: Sentence) -> bool:
    """Whether it leaves the time to the reader; words of any time in a question of thanks or of room do not."""
    acts = acts_of(sentence.text)
    return Act.OPEN_OFFER in acts and (Act.OFFER in acts or acts.keys().isdisjoint({Act.APOLOGY, Act.THANKS}))


def _offers(sentence: Sentence) -> bool:
    acts = acts_of(sentence.text)
    if _is_open(sentence):
        return True
    offers = [act for act in (Act.OFFER, Act.NARROW_OFFER) if act in acts]
    if not offers:
        return False
    # A time in the clause that apologises is the time of the interview, and one in the clause that leaves room is not
    # offered, unless it has the shape of an offer.
    if Act.APOLOGY not in acts and has_shape(Act.OFFER, sentence.text):
        return Act.OFFER in acts
    elsewhere = [acts[act] for act in (Act.APOLOGY, Act.ROOM) if act in acts]
    return not elsewhere or any(acts[act] not in elsewhere for act in offers)
