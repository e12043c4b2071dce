"""When to send what (field notes, E): each note's window, and the reason to give for it.

A window is the earliest moment, the moment to send it, and the moment from which it is late.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from drafter.case.kinds import Kind
from drafter.planning.clock import CLOSES, MORNING, OPENS, is_business_day

if TYPE_CHECKING:
    from drafter.planning.clock import Clock

# The candidate was not there when it began; these can be said before it does.
ARRIVAL = {Kind.NO_SHOW, Kind.OVERSLEPT, Kind.LATE, Kind.SCHEDULE_MIXUP}
SPOKEN_BEFORE = ARRIVAL | {Kind.TECH_FAILURE, Kind.HEALTH}
_DAY = timedelta(hours=24)
_HOUR = timedelta(hours=1)
_END = time(23, 59)


@dataclass(frozen=True, slots=True)
class Window:
    """When a note is sent, and why then.

    Attributes:
        earliest: Not before this moment.
        due: The moment to send it.
        latest: When it is late.
        why: The reason to give.
        at_once: Whether it goes out by night too: somebody waits for it, or it has to be there on the same day.
    """

    earliest: datetime
    due: datetime
    latest: datetime
    why: str
    at_once: bool = False


def on_the_spot(now: datetime, begins: datetime) -> Window:
    """Before the interview begins, by phone or text."""
    why = "Before it begins, by phone or text: while the clock counts minutes, phone first."
    return Window(now, now, begins, why, at_once=True)


def apology(kind: Kind, begins: datetime, now: datetime, clock: Clock) -> Window:
    """No-show and late: within the hour; a remark: the same day; weak answers: day 2 or 3; never past 24 hours."""
    if kind is Kind.POOR_ANSWERS:
        return Window(
            clock.business_days_after(begins, 2, OPENS),
            clock.business_days_after(begins, 2, MORNING),
            clock.business_days_after(begins, 3, CLOSES),
            "Two or three business days after the interview, as a better answer; the apology in it is short.",
        )
    if kind is Kind.OFFENSIVE_REMARK:
        latest, why = clock.on(begins.date(), _END), "The same day, before it settles."
    elif kind not in ARRIVAL:
        latest, why = begins + _DAY, "The same day, never past 24 hours: it shows that you are not sitting on it."
    elif now <= begins + _HOUR:
        latest, why = begins + _DAY, "Within the hour if you can, and never past 24 hours."
    else:
        latest, why = begins + _DAY, "The first hour is over, so send it now: never past 24 hours."
    if now > latest:
        why = (
            "It is later than it should be. Send it now all the same, and do not explain the delay: any try beats none."
        )
    return Window(begins, begins, latest, why, at_once=True)


def card(email: datetime, clock: Clock) -> Window:
    """The same or the next business day, after the email."""
    today = is_business_day(email.date()) and email + _HOUR < clock.on(email.date(), CLOSES)
    posted = email + _HOUR if today else clock.days_after(email, 1, MORNING)
    why = (
        "A posted thank-you, the same or the next day after the email. Skip it where they decide within days, or where "
        "you do not know the address."
    )
    latest = clock.business_days_after(posted, 1, CLOSES) if today else clock.on(posted.date(), CLOSES)
    return Window(email, posted, latest, why)


def feedback_after_silence(sent: datetime, clock: Clock) -> Window:
    """After five business days without an answer; guides say five to seven."""
    return Window(
        clock.business_days_after(sent, 5, OPENS),
        clock.business_days_after(sent, 5, MORNING),
        clock.business_days_after(sent, 7, CLOSES),
        "After five business days of silence, one question: was there any other feedback?",
    )


def feedback_after_no(answered: datetime, clock: Clock) -> Window:
    """A day or two after a no, in office hours."""
    due = clock.office(answered + _DAY)
    latest = max(answered + 2 * _DAY, clock.on(due.date(), CLOSES))
    return Window(answered + _DAY, due, latest, "24 to 48 hours after their no: ask for any other feedback.")


def feedback_reply(answered: datetime) -> Window:
    """Within a day of their feedback."""
    why = "Within 24 hours of their feedback: thank them for it, and say how you would solve their problem."
    return Window(answered, answered, answered + _DAY, why)


def keep_in_touch(before: datetime, clock: Clock, *, after_no: bool) -> Window:
    """A week after the note before it, then stop."""
    why = (
        "A week after that: their no was to this job, and need not be to staying in touch."
        if after_no
        else "A week after that, and the last note unless they answer."
    )
    return Window(
        clock.days_after(before, 7, OPENS),
        clock.days_after(before, 7, MORNING),
        clock.days_after(before, 14, CLOSES),
        why,
    )


def farewell(answered: datetime) -> Window:
    """At once when they say no to staying in touch."""
    why = "At once: they said no to staying in touch. Thank them for their time; after this, nothing."
    return Window(answered, answered, answered + _DAY, why)


def first_check_in(agreed: datetime, clock: Clock) -> Window:
    """After a month."""
    return Window(
        clock.months_after(agreed, 1, OPENS),
        clock.months_after(agreed, 1, MORNING),
        clock.months_after(agreed, 2, CLOSES),
        "A month after their yes: one link that is worth their time, and no question.",
    )


def next_check_in(sent: datetime, clock: Clock) -> Window:
    """Every two or three months (our judgement)."""
    return Window(
        clock.months_after(sent, 2, OPENS),
        clock.months_after(sent, 2, MORNING),
        clock.months_after(sent, 3, CLOSES),
        "Two or three months after the last one; after two that went unanswered, stop.",
    )
