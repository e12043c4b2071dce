"""`drafter schema`: the JSON Schema of a case, or of a note."""

from __future__ import annotations

from typing import Annotated

import typer

from drafter.cli import complete
from drafter.cli.emit import emit
from drafter.cli.options import Output, Quiet, one_of, terminal_of


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("schema", rich_help_panel="Look things up")(schema)


def _names() -> list[str]:
    return ["case", *complete.note_names()]


def schema(
    context: typer.Context,
    what: Annotated[
        str,
        typer.Argument(
            metavar="case|NOTE",
            parser=one_of("schema", _names),
            autocompletion=complete.schemas,
            help="case, or a note such as apology.",
            show_default=False,
        ),
    ],
    *,
    output: Output = None,
    quiet: Quiet = False,
) -> None:
    """Print the JSON Schema of a case file, or of a note as a model is asked for it."""
    from drafter.formats.objects import as_object  # noqa: PLC0415 - only this command needs it

    terminal = terminal_of(context, quiet=quiet)
    if what == "case":
        from drafter.case.schema import case_schema  # noqa: PLC0415 - likewise

        made = case_schema()
    else:
        from drafter.notes import NOTES, NoteName  # noqa: PLC0415 - likewise
        from drafter.notes.schema import wire_schema  # noqa: PLC0415 - likewise

        made = wire_schema(NOTES[NoteName(what)])
    emit(terminal, output, as_object(made))
