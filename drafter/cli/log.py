"""`drafter log`: what was sent and what came back, kept in the case file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli import complete
from drafter.cli.moments import At
from drafter.cli.options import NeededCase, Quiet, one_of, terminal_of
from drafter.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.case.model import Case, Event
    from drafter.cli.terminal import Terminal

_USAGE = "Say what happened: drafter log CASE sent NOTE, or drafter log CASE replied yes|no|feedback|silence."
_WHAT = ("sent", "replied")
_REPLIES = ("yes", "no", "feedback", "silence")


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("log", rich_help_panel="Follow up")(log)


def log(
    context: typer.Context,
    case: NeededCase,
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="sent|replied",
            parser=one_of("log", lambda: _WHAT),
            autocompletion=complete.fixed(*_WHAT),
            help="Whether you sent something, or they replied.",
            show_default=False,
        ),
    ] = None,
    which: Annotated[
        str | None,
        typer.Argument(
            metavar="NOTE|REPLY",
            autocompletion=complete.notes_and_replies,
            help="The note that you sent; or yes, no, feedback or silence.",
            show_default=False,
        ),
    ] = None,
    *,
    at: At = None,
    undo: Annotated[bool, typer.Option("--undo", metavar="", help="Take the last event back.")] = False,
    quiet: Quiet = False,
) -> None:
    """Keep in the case file what you sent and what they answered; the plan follows."""
    terminal = terminal_of(context, quiet=quiet)
    if str(case) == "-":
        raise InputError("log writes into the case's file, and - is none", fix="Give the file.")
    if undo and (what or at):
        raise InputError("--undo takes the last event back, and goes with nothing else", fix="drafter log CASE --undo")
    if undo:
        _take_back(terminal, case)
    elif what is None or which is None:
        raise InputError("nothing to log was given", fix=_USAGE)
    else:
        _append(terminal, case, what, which, at)


def _take_back(terminal: Terminal, path: Path) -> None:
    from drafter.case.write import take_back_event  # noqa: PLC0415 - imported when the work begins

    terminal.say(f"Taken back from {path}: {_told(take_back_event(path))}.")


def _append(terminal: Terminal, path: Path, what: str, which: str, at: datetime | None) -> None:
    from drafter.case.model import Reply  # noqa: PLC0415 - likewise
    from drafter.case.read import read_case  # noqa: PLC0415 - likewise
    from drafter.case.write import append_event  # noqa: PLC0415 - likewise
    from drafter.notes.names import NoteName  # noqa: PLC0415 - likewise
    from drafter.planning import logbook  # noqa: PLC0415 - likewise

    now = datetime.now(UTC)
    case = read_case(path)
    if what == "sent":
        event = logbook.sent(case, NoteName(one_of("sent", complete.note_names)(which)), now=now, at=at)
    else:
        event = logbook.replied(case, Reply(one_of("replied", lambda: _REPLIES)(which)), now=now, at=at)
    after = append_event(path, event)
    terminal.say(f"Logged in {path}: {_told(event)}.")
    _say_next(terminal, after, path, now)


def _say_next(terminal: Terminal, case: Case, path: Path, now: datetime) -> None:
    from drafter.formats.plan_text import next_lines  # noqa: PLC0415 - likewise
    from drafter.planning import plan  # noqa: PLC0415 - likewise

    terminal.say("\n".join(next_lines(plan(case, now, name=str(path)), terminal.width())))


def _told(event: Event) -> str:
    what = f"sent {event.sent}" if event.sent else f"replied {event.replied}"
    return f"{what}, {event.at:%d %B %Y, %H:%M}"
