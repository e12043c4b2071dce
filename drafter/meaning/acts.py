"""The acts that a sentence may perform, and where in it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.meaning.clause import clause_around, clauses
from drafter.meaning.ear import ear
from drafter.meaning.features import features_of
from drafter.meaning.shapes import (
    asks,
    cause,
    claims,
    demands,
    gratitude,
    meeting,
    outright,
    owning,
    plea,
    respect,
    sorry,
)
from drafter.meaning.shapes.shape import bits_of, let_in
from drafter.text import Plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.meaning.shapes.shape import Shape


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
    OVERCLAIM = "overclaim"
    PLEASANTRY = "pleasantry"
    NARRATES = "narrates"
    QUALIFIES = "qualifies"
    PLANS = "plans"
    INTEREST = "interest"
    SHARES = "shares"


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
    Act.OVERCLAIM: claims.OVERCLAIM,
    Act.PLEASANTRY: claims.PLEASANTRY,
    # No rule asks for these; that one is heard keeps a sentence from being taken for a fault.
    Act.NARRATES: (),
    Act.QUALIFIES: (),
    Act.PLANS: (),
    Act.INTEREST: (),
    Act.SHARES: (),
}


HEARD: tuple[Act, ...] = tuple(act for act in _SHAPES if act not in {Act.OPEN_OFFER, Act.SLOT})
"""The acts that the ear knows too; of the others the shapes alone decide."""
# Of these the shapes alone decide.
_OUTRIGHT: dict[Act, tuple[Shape, ...]] = {
    Act.OPEN_OFFER: meeting.OPEN,
    Act.SLOT: meeting.SLOT,
    Act.EXCUSE: outright.EXCUSE,
    Act.GROVELING: outright.GROVELING,
    Act.PRESSURE: outright.PRESSURE,
    Act.PRESUMES_YES: outright.PRESUMES,
    Act.PLEASANTRY: outright.PLEASANTRY,
}
_EVERY = {act: (*_SHAPES[act], *_OUTRIGHT.get(act, ())) for act in HEARD}
_NUMBER = {act: number for number, act in enumerate(HEARD)}


_FAULTS = frozenset(
    {
        Act.VAGUE,
        Act.CONDITIONAL,
        Act.EXCUSE,
        Act.GROVELING,
        Act.CHARACTER_PLEA,
        Act.OVERSHARE,
        Act.PRESSURE,
        Act.PRESUMES_YES,
        Act.EXTRA_ASK,
        Act.OVERCLAIM,
        Act.PLEASANTRY,
    }
)
_LIKELY = _FAULTS - {Act.OVERSHARE}  # nobody shares too much in a sentence that says next to nothing
# Where a false finding would spoil a clean letter, the ear alone has to be surer than it is beside a shape. A sentence
# that does nothing a note needs is another matter: it is there for some reason, and the likeliest fault will do.
_SURE, _LIKELIEST = 0.2, -0.1
_SURE_ABOVE = tuple(_SURE if act in _FAULTS else 0.0 for act in HEARD)
_BITS = {act: bits_of(shapes) for act, shapes in _EVERY.items()}
_OUTRIGHT_BITS = {act: bits_of(shapes) for act, shapes in _OUTRIGHT.items()}
_ENOUGH_SPACES = 2  # in fewer words the ear has nothing to go by
_SAYS_SOMETHING = 5  # and with fewer spaces than these a sentence may as well do nothing at all


class _Heard:
    """A sentence made plain, with what the ear and the shapes go by: several rules ask about the same one.

    Attributes:
        plain: The plain text, with the way back.
        features: What the ear listens to, place by place.
        open: The bits of the shapes that may stand in it.
    """

    __slots__ = ("_answers", "features", "open", "plain")

    def __init__(self, sentence: str) -> None:
        self.plain = Plain.of(sentence)
        self.features = features_of(self.plain.text)
        self.open = let_in(self.features)
        self._answers: dict[Shape, tuple[int, int] | None] = {}

    def first(self, shapes: tuple[Shape, ...]) -> tuple[int, int] | None:
        """Returns where the first of some shapes stands in the plain text, or None."""
        for each in shapes:
            if not self.open & each.bit:
                continue
            # An open offer is an offer too: acts share shapes, and each is asked once.
            if each not in self._answers:
                self._answers[each] = self._ask(each)
            if (span := self._answers[each]) is not None:
                return span
        return None

    def _ask(self, one: Shape) -> tuple[int, int] | None:
        match = one.pattern.search(self.plain.text)
        return match.span() if match and not (one.unless and one.unless.search(self.plain.text)) else None


_read = lru_cache(maxsize=512)(_Heard)


def shape_span(act: Act, sentence: str) -> tuple[int, int] | None:
    """Returns where a shape of the act stands in a sentence made plain, or None.

    Args:
        act: The act.
        sentence: One sentence.
    """
    return _read(sentence).first(_SHAPES[act])


class Acts(Mapping[Act, tuple[int, int]]):
    """What a sentence does, each act with the half-open offsets of the clause that does it.

    What the ear leaves open is asked of the shapes when a rule wants to know: most rules are content with the first
    sentence that does what they look for. Where an act stands is found out when it is asked, too.
    """

    __slots__ = ("_heard", "_likeliest", "_open", "_spans")

    def __init__(self, heard: _Heard) -> None:
        """Takes what the ear is sure of.

        Args:
            heard: The sentence.
        """
        model = ear()
        scores = model.scores(heard.features)
        spaces = heard.plain.text.count(" ")
        long_enough = spaces >= _ENOUGH_SPACES
        # The acts done, each with the span of its shape in the plain text, or None where no shape was asked yet.
        self._spans: dict[Act, tuple[int, int] | None] = {}
        # The acts not decided yet, each with the shapes to ask: only those whose answer can turn the ear's.
        self._open = {act: _OUTRIGHT[act] for act, bits in _OUTRIGHT_BITS.items() if heard.open & bits}
        self._heard = heard
        for act, score, shape, sure in zip(HEARD, scores, model.shape, _SURE_ABOVE, strict=True):
            if score + shape <= 0:
                continue
            if long_enough and score > sure:
                self._spans[act] = None
                self._open.pop(act, None)
            elif heard.open & _BITS[act]:
                self._open[act] = _EVERY[act]
        # The fault that will do where nothing else is found.
        self._likeliest: Act | None = None
        if spaces >= _SAYS_SOMETHING and not self._spans:
            score, act = max((scores[_NUMBER[act]], act) for act in _LIKELY)
            self._likeliest = act if score > _LIKELIEST else None

    def __getitem__(self, act: Act) -> tuple[int, int]:
        """Returns where the act stands, in the sentence as given."""
        if act not in self:
            raise KeyError(act)
        plain, span = self._heard.plain, self._spans[act]
        if span is None:
            span = self._spans[act] = self._heard.first(_SHAPES[act]) or _loudest(act, plain.text)
        return plain.given(*clause_around(plain.text, *span))

    def __contains__(self, act: object) -> bool:
        """Tells whether the sentence does an act."""
        if act in self._spans:
            return True
        if act == self._likeliest:
            self._decide_all()
        elif act in self._open and isinstance(act, Act):
            self._decide(act)
        return act in self._spans

    def __iter__(self) -> Iterator[Act]:
        """Goes through the acts."""
        self._decide_all()
        return iter(self._spans)

    def __len__(self) -> int:
        """Returns how many acts the sentence does."""
        self._decide_all()
        return len(self._spans)

    def _decide(self, act: Act) -> None:
        # Threads share a sentence: an act is closed once its answer is there to be read.
        if (shapes := self._open.get(act)) is not None:
            if (span := self._heard.first(shapes)) is not None:
                self._spans[act] = span
            self._open.pop(act, None)

    def _decide_all(self) -> None:
        for act in tuple(self._open):
            self._decide(act)
        if self._likeliest and not self._spans:
            self._spans[self._likeliest] = None


@lru_cache(maxsize=512)
def acts_of(sentence: str) -> Acts:
    """Returns what a sentence does.

    Args:
        sentence: One sentence, as given.
    """
    return Acts(_read(sentence))


def _loudest(act: Act, plain: str) -> tuple[int, int]:
    """The clause in which the ear hears the act best."""
    number = _NUMBER[act]
    best, span = float("-inf"), (0, len(plain))
    for start, end in clauses(plain):
        score = ear().scores(features_of(plain[start:end]))[number]
        if score > best:
            best, span = score, (start, start + len(plain[start:end].rstrip(" .,;:!?-")))
    return span


def loudness(act: Act, sentence: str) -> float:
    """Returns how well the ear alone hears an act in a sentence; above zero it is heard.

    Args:
        act: One of the acts that the ear knows.
        sentence: One sentence, as given.
    """
    return ear().scores(_read(sentence).features)[_NUMBER[act]]


def request_in(sentence: str) -> tuple[int, int] | None:
    """Returns the half-open offsets of a request of any sort, for the notes that ask nothing; or None.

    Args:
        sentence: One sentence, as given.
    """
    heard = _read(sentence)
    plain, span = heard.plain, heard.first(asks.REQUEST)
    return plain.given(*clause_around(plain.text, *span)) if span else None


def has_shape(act: Act, sentence: str) -> bool:
    """Tells whether a shape of the act stands in a sentence, whatever the ear hears.

    Args:
        act: The act.
        sentence: One sentence, as given.
    """
    return _read(sentence).first(_SHAPES[act]) is not None


def takes_blame(sentence: str) -> bool:
    """Tells whether a sentence names the fault as the writer's, in words such as “my mistake” or “I should have”.

    Args:
        sentence: One sentence, as given.
    """
    return _read(sentence).first(owning.BLAME) is not None
