"""The case's events as a story: what was sent, and what came back to each note."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from drafter.case.model import Reply
from drafter.notes.names import NoteName

if TYPE_CHECKING:
    from collections.abc import Collection

    from drafter.case.model import Case
    from drafter.planning.clock import Clock


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, and when."""

    reply: Reply
    at: datetime


@dataclass(slots=True)
class Sending:
    """A note that was sent, with the answers to it in their order."""

    note: NoteName
    at: datetime
    answers: list[Answer] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Story:
    """What has happened since the interview.

    Attributes:
        sendings: In the order of time.
        later: How many events lie after the moment at which the story is told; they are left out.
    """

    sendings: tuple[Sending, ...]
    later: int

    @classmethod
    def of(cls, case: Case, clock: Clock, now: datetime) -> Story:
        """Tells a case's events up to a moment; a reply answers the note sent last, as the contract says."""
        events = sorted(((clock.at(event.at), event) for event in case.events), key=lambda pair: pair[0])
        past = [(at, event) for at, event in events if at <= now]
        sendings: list[Sending] = []
        for at, event in past:
            if event.sent:
                sendings.append(Sending(event.sent, at))
            elif event.replied and sendings:
                sendings[-1].answers.append(Answer(event.replied, at))
        return cls(tuple(sendings), len(events) - len(past))

    def all(self, *notes: NoteName) -> list[Sending]:
        """Returns the sendings of these notes."""
        return [sending for sending in self.sendings if sending.note in notes]

    def last(self, *notes: NoteName) -> Sending | None:
        """Returns the last sending of these notes, or None."""
        found = self.all(*notes)
        return found[-1] if found else None

    def since(self, first: NoteName) -> tuple[Sending, ...]:
        """Returns everything from the first sending of a note on; nothing where it was not sent."""
        at = next((at for at, sending in enumerate(self.sendings) if sending.note is first), len(self.sendings))
        return self.sendings[at:]


def word(sendings: Collection[Sending]) -> Answer | None:
    """Returns the last answer that says something, silence being none."""
    answers = [answer for sending in sendings for answer in sending.answers if answer.reply is not Reply.SILENCE]
    return answers[-1] if answers else None
