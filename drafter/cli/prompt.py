"""`drafter prompt`: what would be sent to a model; nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli.emit import emit
from drafter.cli.options import (
    CaseFile,
    NoteOption,
    Output,
    Quiet,
    Redact,
    ToneOption,
    format_option,
    settings_for,
    terminal_of,
)

if TYPE_CHECKING:
    from drafter.prompting import Prompt

_FORMS = ("text", "json")


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("prompt", rich_help_panel="Look things up")(prompt)


def prompt(
    context: typer.Context,
    case: CaseFile = None,
    *,
    note: NoteOption = "apology",
    form: Annotated[str | None, format_option(*_FORMS)] = None,
    output: Output = None,
    tone: ToneOption = None,
    redact: Redact = None,
    quiet: Quiet = False,
) -> None:
    """Print the messages and the schema that a model would be sent; send nothing."""
    # What the work needs is imported when it begins, so that help and completion are quick.
    from drafter.case.care import withhold  # noqa: PLC0415
    from drafter.case.read import read_case  # noqa: PLC0415
    from drafter.drafting import begin  # noqa: PLC0415
    from drafter.errors import InputError  # noqa: PLC0415
    from drafter.formats import format_for  # noqa: PLC0415
    from drafter.formats.objects import as_object  # noqa: PLC0415

    terminal = terminal_of(context, quiet=quiet)
    settings = settings_for(terminal, tone=tone, redact=redact)
    chosen = format_for(output, form, _FORMS)
    if case is None:
        raise InputError("no case was given", fix="Give a case file, or - for standard input: drafter prompt CASE")
    read = settings.with_tone(read_case(case, stdin=terminal.stdin))
    withhold(read)
    made = begin(read, note, redact=settings.model_options().redact).first
    emit(terminal, output, as_object(made.as_json()) if chosen == "json" else _as_text(made), sources=[case])
    terminal.say("Nothing was sent.", "dim")


def _as_text(prompt: Prompt) -> str:
    from drafter.formats.objects import as_object  # noqa: PLC0415
    from drafter.text.safe import visible  # noqa: PLC0415

    messages = [f"=== {message.role} ===\n\n{visible(message.content).strip()}\n" for message in prompt.messages]
    return "\n".join([*messages, f"=== schema ===\n\n{as_object(prompt.schema)}"])
