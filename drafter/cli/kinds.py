"""`drafter kinds`: the kinds of incident, and the care that some need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli import complete
from drafter.cli.layout import filled
from drafter.cli.options import one_of, terminal_of

if TYPE_CHECKING:
    from drafter.case.kinds import KindInfo
    from drafter.cli.terminal import Terminal


def _names() -> list[str]:
    from drafter.case.kinds import Kind  # noqa: PLC0415 - only this command needs it

    return [kind.value for kind in Kind]


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("kinds", rich_help_panel="Look things up")(kinds)


def kinds(
    context: typer.Context,
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar="KIND",
            parser=one_of("kind", _names),
            autocompletion=complete.kinds,
            help="Explain this kind.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Explain the kinds of incident, and the care that some of them need."""
    from drafter.case.kinds import KINDS, Kind  # noqa: PLC0415 - only this command needs it

    terminal = terminal_of(context)
    chosen = [Kind(kind)] if kind else list(KINDS)
    terminal.result("\n".join(_explained(terminal, name, KINDS[name]) for name in chosen))


def _explained(terminal: Terminal, name: str, info: KindInfo) -> str:
    width = terminal.width()
    lines = [
        terminal.painted(terminal.stdout, name, "bold"),
        *filled(f"{info.meaning[0].upper()}{info.meaning[1:]}.", width, "  "),
        *filled(f"“I am sorry that {info.example}.”" if not info.withheld else f"“{info.example}”", width, "  "),
        *filled(info.care, width, "  Care: ", "        "),
    ]
    return "\n".join(lines) + "\n"
