"""What may be written into a case's events, and why not.

The log is the person's memory of what happened, so that what cannot have happened, or would undo the plan's sense, is
refused with the reason.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from drafter.case.model import Event, Reply
from drafter.errors import InputError
from drafter.notes.names import NoteName
from drafter.planning.clock import Clock
from drafter.planning.story import Story, word

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.case.model import Case

_ONCE = {
    NoteName.APOLOGY: "Apologise once, then move on.",
    NoteName.CARD: "One card is thanks; two are a campaign.",
    NoteName.FEEDBACK_REQUEST: "Ask once; after that, their silence is an answer.",
    NoteName.KEEP_IN_TOUCH: "Ask once; after that, their silence is an answer.",
}
_UNDO = "If it is the log that is wrong: drafter log CASE --undo takes the last event back."


def sent(case: Case, note: NoteName, *, now: datetime, at: datetime | None = None) -> Event:
    """Makes the event of a note that was sent.

    Args:
        case: The case with its events so far; a check-in's link is the case's.
        note: The note.
        now: The clock.
        at: When it was sent; now, where it is not given.

    Raises:
        InputError: It is nonsense, with the reason.
    """
    moment = _moment(case, now, at, f"the {note}", early=note is NoteName.ON_THE_SPOT)
    story = Story.of(case, Clock(case.zone), moment)
    if story.last(NoteName.FAREWELL):
        raise _refused(note, "the farewell was sent: after that, nothing, ever.")
    if note in _ONCE and (before := story.last(note)):
        raise _refused(note, f"it was sent already, on {before.at:%d %B %Y}. {_ONCE[note]}")
    if condition := _CONDITIONS.get(note):
        condition(story)
    return Event(at=moment, sent=note, share=_link(case) if note is NoteName.CHECK_IN else None)


def replied(case: Case, reply: Reply, *, now: datetime, at: datetime | None = None) -> Event:
    """Makes the event of an answer, or of none, to the note sent last.

    Args:
        case: The case with its events so far.
        reply: What came back.
        now: The clock.
        at: When it came; now, where it is not given.

    Raises:
        InputError: It is nonsense, with the reason.
    """
    moment = _moment(case, now, at, "their reply")
    story = Story.of(case, Clock(case.zone), moment)
    if not story.sendings:
        raise InputError(
            f"cannot log `replied {reply}`: a reply answers a note, and none is logged yet",
            fix="Log what you sent first, as in: drafter log CASE sent apology --at 2026-11-19T11:00",
        )
    last = story.sendings[-1]
    if any(answer.reply is reply for answer in last.answers):
        raise _refused(f"replied {reply}", f"it is logged already, in answer to the {last.note}.")
    if reply is Reply.SILENCE and word([last]):
        raise _refused("replied silence", f"they have answered the {last.note}.")
    return Event(at=moment, replied=reply)


def _moment(case: Case, now: datetime, at: datetime | None, what: str, *, early: bool = False) -> datetime:
    """Returns when it happened, on the interview's clock, unless it cannot have happened then."""
    clock = Clock(case.zone)
    moment = clock.at(at or now).replace(second=0, microsecond=0)
    if moment > clock.at(now):
        raise InputError(
            f"cannot log {what} for {moment:%d %B %Y, %H:%M}: that lies in the future",
            fix="Log it once it has happened; `drafter plan` shows what is due when.",
        )
    begins = clock.at(case.incident.when) if case.incident.when else None
    if begins and moment < begins and not early:
        raise InputError(
            f"cannot log {what} for {moment:%d %B %Y, %H:%M}: the interview was on {begins:%d %B %Y, %H:%M}",
            fix="Give the right moment with --at, or correct `when` in the case.",
        )
    last = max((clock.at(event.at).replace(second=0, microsecond=0) for event in case.events), default=moment)
    if moment < last:
        raise InputError(
            f"cannot log {what} for {moment:%d %B %Y, %H:%M}: the last event is of {last:%d %B %Y, %H:%M}",
            why="Events stand in the order in which they happened.",
            fix="Give a later moment with --at, or take events back with --undo first.",
        )
    return moment


def _refused(what: str, why: str) -> InputError:
    return InputError(f"cannot log `{what}`", why=f"{why[0].upper()}{why[1:]}", fix=_UNDO)


def _feedback_came(story: Story) -> None:
    answer = word(story.sendings)
    if answer is None or answer.reply is not Reply.FEEDBACK:
        raise _refused(NoteName.FEEDBACK_REPLY, "it answers feedback: log `replied feedback` first.")
    last = story.last(NoteName.FEEDBACK_REPLY)
    if last and last.at >= answer.at:
        raise _refused(NoteName.FEEDBACK_REPLY, "their feedback was answered already.")


def _they_agreed(story: Story) -> None:
    touched = story.since(NoteName.KEEP_IN_TOUCH) or story.since(NoteName.CHECK_IN)
    answer = word(touched)
    if answer and answer.reply is Reply.NO:
        raise _refused(NoteName.CHECK_IN, "they said no to staying in touch.")
    if not any(each.reply is Reply.YES for sending in touched for each in sending.answers):
        raise _refused(NoteName.CHECK_IN, "they have not said yes to staying in touch: send `keep-in-touch` first.")


def _they_declined(story: Story) -> None:
    answer = word(story.sendings)
    if answer is None or answer.reply is not Reply.NO:
        raise _refused(NoteName.FAREWELL, "it answers a no, and none is logged: log `replied no` first.")


def _before_the_email(story: Story) -> None:
    if story.last(NoteName.APOLOGY):
        raise _refused(NoteName.ON_THE_SPOT, "the apology was sent already; what is said on the spot comes before it.")


_CONDITIONS: dict[NoteName, Callable[[Story], None]] = {
    NoteName.ON_THE_SPOT: _before_the_email,
    NoteName.FEEDBACK_REPLY: _feedback_came,
    NoteName.CHECK_IN: _they_agreed,
    NoteName.FAREWELL: _they_declined,
}


def _link(case: Case) -> str:
    if case.share is None:
        raise InputError(
            "cannot log `check-in`: the case has no link that it could have shared",
            fix="Put it into the case first, below `share`: url, title and why.",
        )
    if case.share.url in {event.share for event in case.events}:
        raise InputError(
            f"cannot log `check-in`: {case.share.url} was shared already",
            why="The same link twice tells them that nobody looked.",
            fix="Put the new link into `share` in the case.",
        )
    return case.share.url
