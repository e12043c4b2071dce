"""`drafter rewrite`: somebody's own draft goes in, the letter they meant comes out, with what changed and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from drafter.cli.care import say_care
from drafter.cli.exits import Exit
from drafter.cli.options import (
    Attempts,
    BaseUrl,
    Copy,
    ModelOption,
    NeededCaseOption,
    Output,
    Quiet,
    Reader,
    Redact,
    ToneOption,
    WriterOption,
    format_option,
    note_option,
    settings_for,
    terminal_of,
)
from drafter.errors import InputError
from drafter.formats import LETTER_FORMATS, format_for

if TYPE_CHECKING:
    from drafter.api import WriterName
    from drafter.case.model import Case
    from drafter.cli.terminal import Terminal
    from drafter.config import Settings
    from drafter.reading import ReaderName
    from drafter.result import Result


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("rewrite", rich_help_panel="Write and check")(rewrite)


def rewrite(
    context: typer.Context,
    draft: Annotated[
        str, typer.Argument(metavar="DRAFT", help="A text or .eml file; - is standard input.", show_default=False)
    ],
    *,
    case: NeededCaseOption,
    note: Annotated[str | None, note_option("Which note it is; told from the draft if left out.")] = None,
    in_place: Annotated[
        bool,
        typer.Option("-i", "--in-place", metavar="", help="Write it into the file, and keep the old one as DRAFT.bak."),
    ] = False,
    form: Annotated[str | None, format_option(*LETTER_FORMATS)] = None,
    output: Output = None,
    writer: WriterOption = None,
    model: ModelOption = None,
    base_url: BaseUrl = None,
    attempts: Attempts = None,
    tone: ToneOption = None,
    redact: Redact = None,
    reader: Reader = None,
    copy: Copy = False,
    quiet: Quiet = False,
) -> int:
    """Rewrite a draft to the rules, keep what is good in it, and say what changed and why."""
    # What the work needs is imported when it begins, so that help and completion are quick.
    from drafter.case.read import read_case  # noqa: PLC0415
    from drafter.cli.hand_over import say_where  # noqa: PLC0415
    from drafter.cli.rewritten import explain, hand_over_rewritten  # noqa: PLC0415
    from drafter.errors import ProviderError  # noqa: PLC0415
    from drafter.rewriting.pasted import read_pasted  # noqa: PLC0415

    terminal = terminal_of(context, quiet=quiet)
    settings = settings_for(
        terminal, writer=writer, model=model, base_url=base_url, attempts=attempts, tone=tone, redact=redact
    )
    chosen = format_for(output, form, LETTER_FORMATS)
    _possible(draft, case, output, form, in_place=in_place)
    if draft == "-" and terminal.stdin.isatty():
        terminal.say("Paste the draft, then press Ctrl-D on a line of its own.", "dim")
    text = read_pasted(draft, terminal.stdin)
    known = settings.with_tone(read_case(case, stdin=terminal.stdin))
    kept = (output, chosen, in_place)
    try:
        result = _rewritten(terminal, text, known, note, settings, reader=cast("ReaderName", reader or "rules"))
    except ProviderError as error:
        if error.unfinished is not None:
            hand_over_rewritten(terminal, error.unfinished, text, case=known, source=draft, kept=kept, copy=False)
            say_where(error, draft if in_place else output)
        raise
    say_care(terminal, known, result.note)
    hand_over_rewritten(terminal, result, text, case=known, source=draft, kept=kept, copy=copy)
    explain(terminal, result, text, settings, told=note is None)
    return Exit.DONE if result.ok else Exit.FINDINGS


def _possible(draft: str, case: Path, output: Path | None, form: str | None, *, in_place: bool) -> None:
    if draft == "-" and str(case) == "-":
        raise InputError("standard input can be read only once", fix="Give the draft or the case as a file.")
    if in_place and draft == "-":
        raise InputError("-i needs a file to write into", fix="Name the draft's file, or leave -i out.")
    if in_place and (output is not None or form not in {None, "text"}):
        raise InputError(
            "-i writes the letter into the draft's file", fix="Leave out -i, or leave out -o and --format."
        )


def _rewritten(
    terminal: Terminal, draft: str, case: Case, note: str | None, settings: Settings, *, reader: ReaderName
) -> Result:
    from drafter.api import rewrite as rewrite_draft  # noqa: PLC0415
    from drafter.cli.waiting import Waiting  # noqa: PLC0415

    writer: WriterName = "composer" if settings.writer == "composer" else "model"
    options = settings.model_options()
    with Waiting(terminal, options.model, shown=writer == "model" or reader != "rules") as waiting:
        return rewrite_draft(draft, case, note, writer=writer, options=options, reader=reader, progress=waiting.tell)
