"""The options that commands share, each declared once."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from drafter.cli import complete
from drafter.cli.terminal import Terminal
from drafter.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from drafter.config import Settings


def terminal_of(context: typer.Context, *, quiet: bool = False) -> Terminal:
    """Returns the terminal that `run` has put into typer's context.

    Args:
        context: The command's context.
        quiet: Whether the command was asked to be quiet.
    """
    terminal = context.find_object(Terminal) or Terminal()
    terminal.quiet = terminal.quiet or quiet
    return terminal


def settings_for(terminal: Terminal, **options: Any) -> Settings:
    """Returns the settings that hold for a command.

    Args:
        terminal: Its environment and configuration folder.
        options: What its options say, by setting.

    Raises:
        InputError: A value will not do.
    """
    from drafter.config import resolve  # noqa: PLC0415 - only a command that needs settings pays for it

    return resolve(options, terminal.variables, terminal.config_folder)


def one_of(option: str, names: Callable[[], Iterable[str]]) -> Callable[[str], str]:
    """Makes the parser of an option that takes one of some names.

    Args:
        option: The option, as the person types it.
        names: Gives the names; called only when the option is used.

    Returns:
        A parser that raises `InputError`, with a "did you mean", for any other name.
    """

    def parse(value: str) -> str:
        known = list(names())
        if (name := value.strip().lower()) in known:
            return name
        near = get_close_matches(name, known, n=1)
        raise InputError(
            f"{option} {value!r}: there is no such choice",
            why=f"Did you mean {near[0]}?" if near else "",
            fix=f"The choices: {', '.join(known)}.",
        )

    return parse


_CASE: dict[str, Any] = {
    "metavar": "CASE",
    "parser": Path,
    "autocompletion": complete.cases,
    "help": "The case file, or - for standard input.",
    "show_default": False,
}
CaseFile = Annotated[Path | None, typer.Argument(**_CASE)]
NeededCase = Annotated[Path, typer.Argument(**_CASE)]
CaseOption = Annotated[Path | None, typer.Option("--case", **_CASE)]
NeededCaseOption = Annotated[Path, typer.Option("--case", **_CASE)]
_EVERY_NOTE = (
    "Which note: on-the-spot, apology, card, feedback-request, feedback-reply, keep-in-touch, farewell or check-in"
)


def note_option(help_text: str) -> typer.models.OptionInfo:
    """Makes the `--note` option of a command that does without one too.

    Args:
        help_text: What it is there, and what holds where it is left out.
    """
    made: typer.models.OptionInfo = typer.Option(
        "--note",
        metavar="NOTE",
        parser=one_of("--note", complete.note_names),
        autocompletion=complete.notes,
        help=help_text,
        show_default=False,
    )
    return made


NoteOption = Annotated[
    str,
    typer.Option(
        "--note",
        metavar="NOTE",
        parser=one_of("--note", complete.note_names),
        autocompletion=complete.notes,
        help=f"{_EVERY_NOTE}.",
    ),
]
LineNote = Annotated[
    str | None,
    note_option("The note of the lines that name none: apology if left out; rewrite tells it from the draft."),
]
NoteOrNext = Annotated[
    str,
    typer.Option(
        "--note",
        metavar="NOTE",
        parser=one_of("--note", lambda: (*complete.note_names(), "next")),
        autocompletion=complete.notes_and_next,
        help=f"{_EVERY_NOTE}; or next, the one that `drafter plan` says is due.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        parser=Path,
        help="Write to this file, whole or not at all; its extension chooses the format.",
        show_default=False,
    ),
]
WriterOption = Annotated[
    str | None,
    typer.Option(
        "--writer",
        metavar="WRITER",
        parser=one_of("--writer", lambda: ("auto", "composer", "model")),
        autocompletion=complete.fixed("auto", "composer", "model"),
        help="auto (the model where one is configured), composer or model.",
        show_default="auto",
    ),
]
ModelOption = Annotated[
    str | None, typer.Option("--model", metavar="NAME", help="The model's name at the provider.", show_default=False)
]
BaseUrl = Annotated[
    str | None,
    typer.Option(
        "--base-url", metavar="URL", help="A server that speaks OpenAI's API, as Ollama does.", show_default=False
    ),
]
Attempts = Annotated[
    int | None,
    typer.Option("--attempts", metavar="N", help="Ask the model at most this often.", show_default="3"),
]
Redact = Annotated[
    bool | None,
    typer.Option(
        "--redact",
        metavar="",
        help="Send a model stand-ins for names, addresses, numbers and firms; the real ones are put back.",
        show_default=False,
    ),
]
Reader = Annotated[
    str | None,
    typer.Option(
        "--reader",
        metavar="READER",
        parser=one_of("--reader", lambda: ("rules", "model", "both")),
        autocompletion=complete.fixed("rules", "model", "both"),
        help="Who looks for findings: rules, model or both.",
        show_default="rules",
    ),
]
Variants = Annotated[
    int,
    typer.Option(
        "--variants", metavar="N", min=1, max=5, help="Write up to five phrasings to choose from.", show_default="1"
    ),
]
Seed = Annotated[
    int | None,
    typer.Option("--seed", metavar="N", help="Choose among the composer's phrasings.", show_default=False),
]
ChannelOption = Annotated[
    str,
    typer.Option(
        "--channel",
        metavar="CHANNEL",
        parser=one_of("--channel", lambda: ("speech", "text")),
        autocompletion=complete.fixed("speech", "text"),
        help="For on-the-spot: words to say (speech), or a text message.",
    ),
]
ToneOption = Annotated[
    str | None,
    typer.Option(
        "--tone",
        metavar="TONE",
        parser=one_of("--tone", lambda: ("warm", "plain", "formal")),
        autocompletion=complete.fixed("warm", "plain", "formal"),
        help="warm, plain or formal.",
        show_default="the case's",
    ),
]
Copy = Annotated[bool, typer.Option("--copy", metavar="", help="Put the note on the clipboard as well.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", metavar="", help="Say nothing but the result and errors.")]


def format_option(*forms: str) -> typer.models.OptionInfo:
    """Makes the `--format` option of a command.

    Args:
        forms: The forms that the command has.
    """
    made: typer.models.OptionInfo = typer.Option(
        "--format",
        metavar="FORMAT",
        parser=one_of("--format", lambda: forms),
        autocompletion=complete.fixed(*forms),
        help=f"{', '.join(forms[:-1])} or {forms[-1]}.",
        show_default="text",
    )
    return made
