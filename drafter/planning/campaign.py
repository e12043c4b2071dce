"""The plan: where the case's story stands, and what follows from there.

The article's four ways are one campaign. Amends come first (A1, A2), then the question for feedback (A3), then the
question whether to stay in touch (A4); each answer says which of them is next, and a farewell ends it for good.
"""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from drafter.case.care import care_note
from drafter.case.kinds import KINDS
from drafter.case.model import Reply
from drafter.grounding.slots import amiss
from drafter.notes import NOTES
from drafter.notes.names import NoteName
from drafter.planning import cadence
from drafter.planning.clock import Clock
from drafter.planning.steps import Plan, Status, Step
from drafter.planning.story import Story, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.planning.cadence import Window
    from drafter.planning.story import Answer, Sending

_SILENT = "no answer has come by then"
_ANSWERED = "they have answered the last one by then"
_MOST_SILENCES = 2
# The others cannot wait for a business day.
_IN_OFFICE_HOURS = {NoteName.CARD, NoteName.FEEDBACK_REQUEST, NoteName.KEEP_IN_TOUCH, NoteName.CHECK_IN}


def plan(case: Case, now: datetime | None = None, *, name: str = "CASE") -> Plan:
    """Plans what to send when.

    Args:
        case: The case, with the events that happened so far.
        now: The clock; without an offset, in the interview's time zone; the current moment where it is not given.
        name: How commands name the case's file.

    Returns:
        The plan; without steps where there is nothing to send.
    """
    return _Campaign(case, now or datetime.now(UTC), name).plan()


def _offset(moment: datetime) -> str:
    # `%:z` says the same, but not before Python 3.12; "+01:00" is what `isoformat` ends in.
    return f"UTC{moment.isoformat()[len(moment.replace(tzinfo=None).isoformat()) :]}"


class _Campaign:
    """One planning: the case, the clock, the story, and the steps found so far."""

    def __init__(self, case: Case, now: datetime, name: str) -> None:
        self.case = case
        self.name = name
        self.clock = Clock(case.zone)
        self.now = self.clock.at(now)
        self.begins = self.clock.at(case.incident.when) if case.incident.when else None
        self.story = Story.of(case, self.clock, self.now)
        self.steps: list[Step] = []

    def plan(self) -> Plan:
        status, summary = self.follow()
        return Plan(
            case=self.name,
            company=self.case.company,
            role=self.case.role,
            candidate=self.case.candidate.name,
            now=self.now,
            timezone=self.case.incident.timezone or _offset(self.now),
            interview=self.begins,
            last_sent=self.story.sendings[-1].note if self.story.sendings else None,
            status=status,
            summary=summary,
            care=care_note(self.case),
            steps=tuple(sorted(self.steps, key=lambda step: step.due)),
            dropped=tuple(self.dropped()),
            remarks=tuple(self.remarks()),
        )

    def remarks(self) -> list[str]:
        found = []
        if self.steps and self.begins is None:
            found.append("The case does not say when the interview was: add `when` below `incident` for right dates.")
        if self.story.later:
            found.append(f"Events later than this moment were left out: {self.story.later}.")
        if any(NOTES[step.note].makeup.offer for step in self.steps) and not self.case.incident.slur:
            found += amiss(self.case, self.now)
        return found

    def dropped(self) -> Iterator[Step]:
        """Yields what the plan held before one of the events, and holds no more."""
        past = [event for event in self.case.events if self.clock.at(event.at) <= self.now]
        settled = {(step.note, step.number) for step in self.steps}
        settled.update((sending.note, at) for note in NoteName for at, sending in enumerate(self.story.all(note), 1))
        for count, event in enumerate(past):
            before = _Campaign(self.case.model_copy(update={"events": tuple(past[:count])}), event.at, self.name)
            before.follow()
            for step in before.steps:
                if (step.note, step.number) not in settled:
                    settled.add((step.note, step.number))
                    yield step

    def follow(self) -> tuple[Status, str]:
        """Finds the steps, and says how things stand."""
        if KINDS[self.case.incident.kind].withheld:
            return Status.WITHHELD, "There is nothing to send."
        if self.story.last(NoteName.FAREWELL):
            return Status.CLOSED, "The farewell is sent. There is nothing more to send, ever."
        if touched := self.story.since(NoteName.KEEP_IN_TOUCH) or self.story.since(NoteName.CHECK_IN):
            return self.in_touch(touched)
        if asked := self.story.last(NoteName.FEEDBACK_REQUEST, NoteName.FEEDBACK_REPLY):
            return self.asked_for_feedback(asked)
        if email := self.story.last(NoteName.APOLOGY):
            return self.apologised(email)
        return self.nothing_sent()

    def nothing_sent(self) -> tuple[Status, str]:
        begins = self.begins or self.now
        kind = self.case.incident.kind
        told = self.story.last(NoteName.ON_THE_SPOT)
        if self.now < begins and kind in cadence.SPOKEN_BEFORE and not told:
            self.add(NoteName.ON_THE_SPOT, cadence.on_the_spot(self.now, begins))
        email = self.add(NoteName.APOLOGY, cadence.apology(kind, begins, self.now, self.clock))
        if not self.story.last(NoteName.CARD):
            self.add(NoteName.CARD, cadence.card(email.due, self.clock), optional=True)
        request = self.add(
            NoteName.FEEDBACK_REQUEST, cadence.feedback_after_silence(email.due, self.clock), only_if=_SILENT
        )
        self.ask_to_stay(request.due, only_if=_SILENT)
        return Status.OPEN, "The apology has not been sent yet."

    def apologised(self, email: Sending) -> tuple[Status, str]:
        # A card sent after the email may be what they answer; both are the same amends.
        after = self.story.since(NoteName.APOLOGY)
        answer = word(after)
        window = cadence.card(email.at, self.clock)
        carded = self.story.last(NoteName.CARD) or self.now > window.latest
        if not carded and (answer is None or answer.reply is Reply.YES):
            self.add(NoteName.CARD, window, optional=True)
        if answer is None:
            request = self.add(
                NoteName.FEEDBACK_REQUEST, cadence.feedback_after_silence(email.at, self.clock), only_if=_SILENT
            )
            self.ask_to_stay(request.due, only_if=_SILENT)
            return Status.OPEN, "The apology is sent, and no answer has come."
        if answer.reply is Reply.YES:
            return Status.DONE, "They said yes. Let what happened rest now, and prepare for the talk."
        if answer.reply is Reply.NO:
            request = self.add(NoteName.FEEDBACK_REQUEST, cadence.feedback_after_no(answer.at, self.clock))
            self.ask_to_stay(request.due, only_if=_SILENT)
            return Status.OPEN, "They said no to this job. That is worth one question, and need not be the end."
        return self.reply_to(answer)

    def asked_for_feedback(self, last: Sending) -> tuple[Status, str]:
        answer = word([sending for sending in self.story.sendings if sending.at >= last.at])
        answered = last.note is NoteName.FEEDBACK_REPLY
        if answer is None:
            self.ask_to_stay(last.at, only_if=_SILENT)
            did = "answered their feedback" if answered else "asked for feedback"
            return Status.OPEN, f"You have {did}, and no answer has come."
        if answer.reply is Reply.FEEDBACK:
            return self.reply_to(answer)
        if answer.reply is Reply.NO:
            self.ask_to_stay(last.at, only_if=None)
            return Status.OPEN, "They said no. One question is left: whether you may stay in touch."
        if answered:
            return Status.DONE, "They said yes. Let what happened rest now, and prepare for the talk."
        self.ask_to_stay(last.at, only_if="no feedback has come by then")
        return Status.OPEN, "They will give feedback. Log it when it comes, and answer it within a day."

    def reply_to(self, answer: Answer) -> tuple[Status, str]:
        """Feedback has come: answer it, then ask to stay in touch unless that was asked."""
        needs = None if self.case.reply else "Paste what they wrote into `reply` first."
        reply = self.add(NoteName.FEEDBACK_REPLY, cadence.feedback_reply(answer.at), needs=needs)
        if not self.story.last(NoteName.KEEP_IN_TOUCH):
            self.ask_to_stay(reply.due, only_if=_SILENT)
        return Status.OPEN, "They gave you feedback: answer it within a day."

    def in_touch(self, touched: tuple[Sending, ...]) -> tuple[Status, str]:
        answer = word(touched)
        if answer and answer.reply is Reply.NO:
            self.add(NoteName.FAREWELL, cadence.farewell(answer.at))
            return Status.OPEN, "They said no to staying in touch. Thank them once, and leave it there."
        replied = self.story.last(NoteName.FEEDBACK_REPLY)
        if answer and answer.reply is Reply.FEEDBACK and not (replied and replied.at >= answer.at):
            return self.reply_to(answer)
        sent = [sending for sending in touched if sending.note is NoteName.CHECK_IN]
        if sent:
            return self.check_in_again(sent)
        agreed = next((each for sending in touched for each in sending.answers if each.reply is Reply.YES), None)
        if agreed:
            self.add(NoteName.CHECK_IN, cadence.first_check_in(agreed.at, self.clock), needs=self.new_link())
            return Status.OPEN, "They are open to staying in touch."
        if any(each.reply is Reply.SILENCE for each in touched[-1].answers):
            return Status.STOPPED, "Your last question went unanswered: stop here. If they write, log it."
        return Status.WAITING, "You have asked to stay in touch: nothing more to send until they answer."

    def check_in_again(self, sent: list[Sending]) -> tuple[Status, str]:
        window = cadence.next_check_in(sent[-1].at, self.clock)
        silent = len(sent) >= _MOST_SILENCES and not any(word([each]) for each in sent[-_MOST_SILENCES:])
        # A check-in asks for no answer, so that only time, or the person, can say that none will come.
        if silent and (sent[-1].answers or self.now >= window.earliest):
            return Status.STOPPED, "Two check-ins went unanswered: stop here. If they write, log it."
        self.add(NoteName.CHECK_IN, window, needs=self.new_link(), only_if=_ANSWERED if silent else None)
        return Status.OPEN, "They are open to staying in touch."

    def new_link(self) -> str | None:
        shared = {event.share for event in self.case.events if event.share}
        if self.case.share is None:
            return "Put a link that is worth their time into `share` first."
        if self.case.share.url in shared:
            return "Put a new link into `share` first: they have had this one."
        return None

    def ask_to_stay(self, before: datetime, *, only_if: str | None) -> None:
        refused = any(answer.reply is Reply.NO for sending in self.story.sendings for answer in sending.answers)
        self.add(NoteName.KEEP_IN_TOUCH, cadence.keep_in_touch(before, self.clock, after_no=refused), only_if=only_if)

    def add(
        self,
        note: NoteName,
        window: Window,
        *,
        optional: bool = False,
        only_if: str | None = None,
        needs: str | None = None,
    ) -> Step:
        due = max(window.due, self.now)
        if note in _IN_OFFICE_HOURS:
            due = self.clock.office(due)
        elif not window.at_once and not self.now <= window.latest < self.clock.awake(due):
            due = self.clock.awake(due)  # unless it would be late by then
        step = Step(
            note=note,
            number=len(self.story.all(note)) + 1,
            earliest=window.earliest,
            due=due,
            latest=window.latest,
            late=self.now > window.latest,
            optional=optional,
            only_if=only_if if window.due > self.now else None,
            needs=needs,
            why=window.why,
            command=f"drafter write {shlex.quote(self.name)} --note {note}",
        )
        self.steps.append(step)
        return step
