"""`drafter plan`: which note to send when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli.emit import emit
from drafter.cli.moments import Now
from drafter.cli.options import NeededCase, Output, Quiet, format_option, terminal_of

if TYPE_CHECKING:
    from drafter.planning import Plan

_FORMS = ("text", "json", "ics")


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("plan", rich_help_panel="Follow up")(plan)


def plan(
    context: typer.Context,
    case: NeededCase,
    *,
    now: Now = None,
    form: Annotated[str | None, format_option(*_FORMS)] = None,
    output: Output = None,
    quiet: Quiet = False,
) -> None:
    """Show which note to send when, the next step first."""
    from drafter.case.read import read_case  # noqa: PLC0415 - imported when the work begins
    from drafter.formats import format_for  # noqa: PLC0415 - likewise
    from drafter.planning import plan as make_plan  # noqa: PLC0415 - likewise

    terminal = terminal_of(context, quiet=quiet)
    chosen = format_for(output, form, _FORMS)
    made = make_plan(read_case(case, stdin=terminal.stdin), now, name=str(case))
    emit(terminal, output, _in_form(made, chosen, terminal.width()), sources=[case])
    if chosen == "ics" and not made.steps:
        terminal.say(f"{made.summary} The calendar holds no step.", "yellow")


def _in_form(plan: Plan, form: str, width: int) -> str:
    # Each form is imported when it is asked for: a calendar takes its time.
    if form == "json":
        from drafter.formats.objects import as_object  # noqa: PLC0415

        return as_object(plan.as_json())
    if form == "ics":
        from drafter.formats.ics import plan_as_ics  # noqa: PLC0415

        return plan_as_ics(plan)
    from drafter.formats.plan_text import plan_as_text  # noqa: PLC0415

    return plan_as_text(plan, width)
