"""`drafter write`: a case goes in, a note that can be sent comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, cast

import typer

from drafter.cli.care import say_care, say_missing
from drafter.cli.exits import Exit
from drafter.cli.moments import Now
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
    Variants,
    WriterOption,
    format_option,
    settings_for,
    terminal_of,
)
from drafter.formats import LETTER_FORMATS, format_for

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from drafter.api import WriterName
    from drafter.case.model import Case
    from drafter.cli.terminal import Terminal
    from drafter.composer import Channel
    from drafter.config import Settings
    from drafter.reading import ReaderName
    from drafter.result import Result

_FORMS_OF_MANY = ("text", "json")


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("write", rich_help_panel="Write and check")(write)


def write(
    context: typer.Context,
    case: CaseFile = None,
    *,
    note: NoteOrNext = "apology",
    form: Annotated[str | None, format_option(*LETTER_FORMATS)] = None,
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
    variants: Variants = 1,
    copy: Copy = False,
    now: Now = None,
    quiet: Quiet = False,
) -> int:
    """Write a note for a case; on a terminal and without one, it asks what happened. You send it yourself."""
    # What the work needs is imported when it begins, so that help and completion are quick.
    from drafter.case.read import read_case  # noqa: PLC0415
    from drafter.cli.choices import hand_over_choices  # noqa: PLC0415
    from drafter.cli.hand_over import hand_over, say_where  # noqa: PLC0415
    from drafter.errors import InputError, ProviderError  # noqa: PLC0415

    terminal = terminal_of(context, quiet=quiet)
    settings = settings_for(
        terminal, writer=writer, model=model, base_url=base_url, attempts=attempts, tone=tone, redact=redact
    )
    chosen = format_for(output, form, LETTER_FORMATS)
    _possible(case, chosen, variants, copy=copy)
    asked = _Asked(note, variants, cast("ReaderName", reader or "rules"), seed, cast("Channel", channel))
    if case is None and terminal.interactive:
        from drafter.cli.credit import credit  # noqa: PLC0415
        from drafter.cli.wizard import ask_and_write  # noqa: PLC0415

        asked = asked._replace(note="apology" if note == "next" else note)  # nothing was sent yet
        return ask_and_write(
            terminal,
            asked.note,
            settings,
            signed=lambda result: credit(settings, [result]),
            draft=lambda known, name, another: _written(
                terminal, known, asked._replace(note=name, seed=another), settings
            )[0],
            seed=seed,
            out=(chosen, output),
            copy=copy,
        )
    if case is None:
        raise InputError(
            "no case was given",
            why="On a terminal it would ask for the details, but here nobody can answer.",
            fix="Give a case file, or - for standard input: drafter write CASE",
        )
    read = settings.with_tone(read_case(case, stdin=terminal.stdin))
    if note == "next":
        asked = asked._replace(note=_due(terminal, read, case, now))
    say_care(terminal, read, asked.note)
    say_missing(terminal, read, asked.note, now)
    try:
        results = _written(terminal, read, asked, settings)
    except ProviderError as error:
        if error.unfinished is not None:
            hand_over(terminal, error.unfinished, read, chosen, output, source=case, copy=False)
            say_where(error, output)
        raise
    if variants == 1:
        hand_over(terminal, results[0], read, chosen, output, source=case, copy=copy)
    else:
        results = hand_over_choices(terminal, results, chosen, output, asked=variants, source=case)
    _say_what_next(terminal, settings, results, output)
    return Exit.DONE if all(result.ok for result in results) else Exit.FINDINGS


class _Asked(NamedTuple):
    """What is to be written."""

    note: str
    variants: int
    reader: ReaderName
    seed: int | None
    channel: Channel


def _possible(case: Path | None, form: str, variants: int, *, copy: bool) -> None:
    from drafter.errors import InputError  # noqa: PLC0415

    if variants > 1 and case is None:
        raise InputError(
            "--variants needs a case file",
            fix="Name one, or leave --variants out: after the questions another phrasing is a key away.",
        )
    if variants > 1 and (copy or form not in _FORMS_OF_MANY):
        raise InputError(
            f"{'--copy' if copy else f'the format {form}'} takes one note, and --variants {variants} gives several",
            fix=f"Leave --variants out, or use {' or '.join(_FORMS_OF_MANY)} without --copy.",
        )


def _written(terminal: Terminal, case: Case, asked: _Asked, settings: Settings) -> list[Result]:
    from drafter.api import write as write_note  # noqa: PLC0415
    from drafter.api import write_variants  # noqa: PLC0415
    from drafter.cli.waiting import Waiting  # noqa: PLC0415

    writer: WriterName = "composer" if settings.writer == "composer" else "model"
    options = settings.model_options()
    asks = writer == "model" or asked.reader != "rules"
    with Waiting(terminal, options.model, shown=asks, several=asked.variants > 1) as waiting:
        chosen: dict[str, Any] = {
            "writer": writer,
            "options": options,
            "reader": asked.reader,
            "seed": asked.seed,
            "channel": asked.channel,
            "progress": waiting.tell,
        }
        if asked.variants > 1:
            return write_variants(case, asked.note, count=asked.variants, **chosen)
        return [write_note(case, asked.note, **chosen)]


def _due(terminal: Terminal, case: Case, path: Path, now: datetime | None) -> str:
    """Returns the note that the plan has first, and says when it is due.

    Raises:
        InputError: There is nothing to send.
    """
    from drafter.case.care import withhold  # noqa: PLC0415
    from drafter.errors import InputError  # noqa: PLC0415
    from drafter.formats.plan_text import next_lines  # noqa: PLC0415
    from drafter.planning import plan  # noqa: PLC0415

    made = plan(case, now, name=str(path))
    if made.next is None:
        withhold(case)
        raise InputError(
            made.summary, fix="`drafter plan` shows how the case stands; --note NOTE writes one all the same."
        )
    terminal.say(next_lines(made, 1000)[0], "cyan")
    terminal.say("")
    return made.next.note


def _say_what_next(terminal: Terminal, settings: Settings, results: list[Result], output: Path | None) -> None:
    from drafter.cli.credit import credit  # noqa: PLC0415
    from drafter.notes import NOTES, NoteName  # noqa: PLC0415

    result = results[0]
    composed = result.writer is not None and result.writer.name == "composer"
    who = credit(settings, results)
    terminal.say(f"{who.rstrip('.')}; --seed N gives another phrasing." if composed else who, "dim")
    if not terminal.stdout.isatty() or output is not None:
        return
    kept = ""
    if NOTES[result.note].is_email():
        kept = ", or -o note.eml for a draft in your mail program"
    elif result.note is NoteName.CARD:
        kept = ", or -o card.html for a page to print"
    terminal.say(f"Nothing is sent. To use it: --copy{kept}.", "dim")
