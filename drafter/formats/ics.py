"""A plan as a calendar, whose second import updates the first."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from drafter.text.safe import one_line

if TYPE_CHECKING:
    from drafter.planning import Plan, Step

_LENGTH = timedelta(minutes=15)


def plan_as_ics(plan: Plan) -> str:
    """Returns the plan as an iCalendar document: an event with a reminder for each step.

    A step keeps its UID from plan to plan, so that a calendar that has it already moves it; what an earlier plan held
    and this one does not is sent as cancelled. Times are in UTC, which a calendar shows in its owner's zone.

    Args:
        plan: The plan.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//drafter//plan//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for step in plan.steps:
        calendar.add_component(_event(plan, step))
    for step in plan.dropped:
        calendar.add_component(_event(plan, step, cancelled=True))
    written: bytes = calendar.to_ical()
    return written.decode()


def uid(plan: Plan, step: Step) -> str:
    """Returns a step's identity: the same interview's same note has the same one in every plan."""
    interview = plan.interview.astimezone(UTC).isoformat() if plan.interview else ""
    told = "\n".join((plan.company, plan.role, plan.candidate, interview, step.note, str(step.number)))
    return f"{uuid5(NAMESPACE_URL, told)}@drafter"


def _event(plan: Plan, step: Step, *, cancelled: bool = False) -> Event:
    event = Event()
    event.add("uid", uid(plan, step))
    event.add("dtstamp", plan.now.astimezone(UTC))
    event.add("sequence", int(plan.now.timestamp()) // 60)  # each plan is newer than the one before it
    event.add("dtstart", step.due.astimezone(UTC))
    event.add("duration", _LENGTH)
    event.add("summary", one_line(f"{step.note}: {plan.company}{_condition(step)}"))
    event.add("description", _description(plan, step))
    event.add("class", "PRIVATE")  # a calendar may be shared with the present employer
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    if not cancelled:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", one_line(f"{step.note}: {plan.company}"))
        alarm.add("trigger", timedelta(0))
        event.add_component(alarm)
    return event


def _condition(step: Step) -> str:
    return " (optional)" if step.optional else f" (if {step.only_if})" if step.only_if else ""


def _description(plan: Plan, step: Step) -> str:
    latest = f"Late from {step.latest:%Y-%m-%d %H:%M} ({plan.timezone})."
    return "\n".join(one_line(line) for line in (step.why, step.needs or "", step.command, latest) if line)
