"""A plan as a person reads it: the next step first, with the command that writes it."""

from __future__ import annotations

import shlex
from textwrap import wrap
from typing import TYPE_CHECKING

from drafter.planning.steps import Status
from drafter.text.safe import visible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from drafter.planning import Plan, Step

_INDENT = "  "
_EXPECTING = {Status.OPEN, Status.WAITING, Status.STOPPED}


def plan_as_text(plan: Plan, width: int = 80) -> str:
    """Returns the plan in lines, ending in a line feed.

    Args:
        plan: The plan.
        width: Columns that prose is wrapped to; commands stay whole, to be copied.
    """
    paragraphs = [wrap(visible(plan.summary), width)]
    if plan.next:
        paragraphs.append(list(_next(plan, plan.next, width)))
    if len(plan.steps) > 1:
        paragraphs.append(["Then", *(line for step in plan.steps[1:] for line in _later(plan, step, width))])
    if logged := list(_log(plan)):
        paragraphs.append(logged)
    if plan.care:
        paragraphs.append(_filled(f"Care: {visible(plan.care)}", width, ""))
    notes = [*plan.remarks, *([f"All times are those of {plan.timezone}."] if plan.steps else [])]
    paragraphs.append([line for note in notes for line in wrap(visible(note), width)])
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines) + "\n"


def next_lines(plan: Plan, width: int = 80) -> list[str]:
    """Returns the next step alone; how things stand where there is none.

    Args:
        plan: The plan.
        width: Columns that prose is wrapped to.
    """
    return list(_next(plan, plan.next, width)) if plan.next else wrap(visible(plan.summary), width)


def _next(plan: Plan, step: Step, width: int) -> Iterator[str]:
    now = step.due <= plan.now
    when = "now" if now else _moment(step.due, plan.now)
    head = f"Next: {step.note}{' (optional)' if step.optional else ''}, {when}"
    if step.late:
        head += f"; it was due by {_moment(step.latest, plan.now)}"
    elif now:
        head += f"; by {_moment(step.latest, plan.now)} at the latest"
    if step.only_if:
        head += f", if {step.only_if}"
    yield from _filled(f"{head}.", width, "")
    yield from _filled(step.why, width, _INDENT)
    if step.needs:
        yield from _filled(step.needs, width, _INDENT)
    yield f"{_INDENT}{visible(step.command)}"


def _later(plan: Plan, step: Step, width: int) -> Iterator[str]:
    head = f"{_INDENT}{_moment(step.due, plan.now)}  {step.note}{_conditions(step)}"
    yield from _filled(head.strip(), width, _INDENT, _INDENT * 2)
    yield from _filled(" ".join(filter(None, (step.why, step.needs))), width, _INDENT * 2)


def _conditions(step: Step) -> str:
    return "".join((" (optional)" if step.optional else "", f", if {step.only_if}" if step.only_if else ""))


def _log(plan: Plan) -> Iterator[str]:
    case = visible(shlex.quote(plan.case))
    if plan.next:
        yield f"Once it is sent:   drafter log {case} sent {plan.next.note}"
    if plan.last_sent and plan.status in _EXPECTING:
        yield f"When they answer:  drafter log {case} replied yes|no|feedback|silence"


def _moment(moment: datetime, now: datetime) -> str:
    year = "" if moment.year == now.year else f" {moment.year}"
    return f"{moment:%a} {moment.day} {moment:%b}{year}, {moment:%H:%M}"


def _filled(text: str, width: int, first: str, rest: str | None = None) -> list[str]:
    # Notes' names hold hyphens, and are typed as they stand here.
    hanging = first if rest is None else rest
    return wrap(text, width, initial_indent=first, subsequent_indent=hanging, break_on_hyphens=False)
