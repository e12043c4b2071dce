"""`drafter write`: a case goes in, a note that can be sent comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli.care import say_care
from drafter.cli.exits import Exit
from drafter.cli.options import (
    Attempts,
    BaseUrl,
    CaseFile,
    ChannelOption,
    Copy,
    ModelOption,
    NoteOrNext,
    Output,
    Quiet,
    Reader,
    Redact,
    Seed,
    ToneOption,
    WriterOption,
    format_option,
    settings_for,
    terminal_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.case.model import Case
    from drafter.cli.terminal import Terminal
    from drafter.composer import Channel
    from drafter.config import Settings
    from drafter.result import Result

_FORMS = ("text", "json", "md", "eml", "html", "mailto")


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("write", rich_help_panel="Write and check")(write)


def write(
    context: typer.Context,
    case: CaseFile = None,
    *,
    note: NoteOrNext = "apology",
    form: Annotated[str | None, format_option(*_FORMS)] = None,
    output: Output = None,
    writer: WriterOption = None,
    model: ModelOption = None,
    base_url: BaseUrl = None,
    attempts: Attempts = None,
    seed: Seed = None,
    channel: ChannelOption = "speech",
    tone: ToneOption = None,
    redact: Redact = None,
    reader: Reader = None,
    copy: Copy = False,
    quiet: Quiet = False,
) -> int:
    """Write a note for a case: read it once more, then send it yourself."""
    # What the work needs is imported when it begins, so that help and completion are quick.
    from drafter.case.read import read_case  # noqa: PLC0415
    from drafter.cli.hand_over import hand_over  # noqa: PLC0415
    from drafter.cli.second_reader import read_again  # noqa: PLC0415
    from drafter.errors import InputError, ProviderError  # noqa: PLC0415
    from drafter.formats import format_for  # noqa: PLC0415

    terminal = terminal_of(context, quiet=quiet)
    settings = settings_for(
        terminal, writer=writer, model=model, base_url=base_url, attempts=attempts, tone=tone, redact=redact
    )
    chosen = format_for(output, form, _FORMS)
    if case is None and terminal.interactive:
        from drafter.cli.credit import credit  # noqa: PLC0415
        from drafter.cli.wizard import ask_and_write  # noqa: PLC0415

        note = "apology" if note == "next" else note  # nothing was sent yet
        return ask_and_write(
            terminal,
            note,
            settings,
            signed=lambda result: credit(settings, result),
            draft=lambda known, chosen: read_again(
                terminal,
                _written(terminal, known, note, settings, seed=chosen, channel=channel),
                known,
                settings,
                reader,
            ),
            seed=seed,
            out=(chosen, output),
            copy=copy,
        )
    if case is None:
        raise InputError(
            "no case was given",
            why="On a terminal, drafter write asks for the details; here nobody can answer.",
            fix="Give a case file, or - for standard input: drafter write CASE",
        )
    read = settings.with_tone(read_case(case, stdin=terminal.stdin))
    if note == "next":
        note = _due(terminal, read, case)
    say_care(terminal, read, note)
    try:
        result = _written(terminal, read, note, settings, seed=seed, channel=channel)
        result = read_again(terminal, result, read, settings, reader)
    except ProviderError as error:
        if error.unfinished is not None:
            hand_over(terminal, error.unfinished, read, chosen, output, source=case, copy=False)
        raise
    hand_over(terminal, result, read, chosen, output, source=case, copy=copy)
    _say_what_next(terminal, settings, result, output)
    return Exit.DONE if result.ok else Exit.FINDINGS


def _written(
    terminal: Terminal, case: Case, note: str, settings: Settings, *, seed: int | None, channel: str
) -> Result:
    from drafter.api import write as write_note  # noqa: PLC0415

    if settings.writer == "composer":
        spoken: Channel = "text" if channel == "text" else "speech"
        return write_note(case, note, writer="composer", seed=seed, channel=spoken)
    from drafter.cli.waiting import Waiting  # noqa: PLC0415

    options = settings.model_options()
    with Waiting(terminal, options.model) as waiting:
        return write_note(case, note, writer="model", options=options, progress=waiting.tell)


def _due(terminal: Terminal, case: Case, path: Path) -> str:
    """Returns the note that the plan has first, and says when it is due.

    Raises:
        InputError: There is nothing to send.
    """
    from drafter.case.care import withhold  # noqa: PLC0415
    from drafter.errors import InputError  # noqa: PLC0415
    from drafter.formats.plan_text import next_lines  # noqa: PLC0415
    from drafter.planning import plan  # noqa: PLC0415

    made = plan(case, name=str(path))
    if made.next is None:
        withhold(case)
        raise InputError(
            made.summary, fix="`drafter plan` shows how the case stands; --note NOTE writes one all the same."
        )
    terminal.say(next_lines(made, 1000)[0], "cyan")
    terminal.say("")
    return made.next.note


def _say_what_next(terminal: Terminal, settings: Settings, result: Result, output: Path | None) -> None:
    from drafter.cli.credit import credit  # noqa: PLC0415
    from drafter.notes import NOTES, NoteName  # noqa: PLC0415

    composed = result.writer is not None and result.writer.name == "composer"
    who = credit(settings, result)
    terminal.say(f"{who.rstrip('.')}; --seed N gives another phrasing." if composed else who, "dim")
    if not terminal.stdout.isatty() or output is not None:
        return
    kept = ""
    if NOTES[result.note].is_email():
        kept = ", or -o note.eml for a draft in your mail program"
    elif result.note is NoteName.CARD:
        kept = ", or -o card.html for a page to print"
    terminal.say(f"Nothing is sent. To use it: --copy{kept}.", "dim")
