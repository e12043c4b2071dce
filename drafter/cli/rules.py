"""`drafter rules`: what is checked, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli import complete
from drafter.cli.layout import filled
from drafter.cli.options import one_of, terminal_of
from drafter.text.safe import visible

if TYPE_CHECKING:
    from drafter.cli.terminal import Terminal
    from drafter.rules import Example, Rule

_ID_WIDTH = 22
_LEVEL_WIDTH = 9


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("rules", rich_help_panel="Look things up")(rules)


def _ids() -> list[str]:
    from drafter.rules import RULES  # noqa: PLC0415 - only this command needs it

    return list(RULES)


def rules(
    context: typer.Context,
    rule: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            parser=one_of("rule", _ids),
            autocompletion=complete.rules,
            help="Explain this rule.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List the rules, or explain one with a bad and a good example."""
    from drafter.rules import RULES  # noqa: PLC0415 - only this command needs it

    terminal = terminal_of(context)
    terminal.result(_explained(terminal, RULES[rule]) if rule else _listed(terminal))


def _listed(terminal: Terminal) -> str:
    from drafter.rules import RULES, SECTIONS  # noqa: PLC0415 - likewise

    blocks = []
    for section in SECTIONS:
        lines = [terminal.painted(terminal.stdout, section, "bold")]
        for each in RULES.values():
            if each.section == section:
                head = f"  {each.id:<{_ID_WIDTH}}{each.level.value:<{_LEVEL_WIDTH}}"
                also = f" ({each.varies[0].upper()}{each.varies[1:]}.)" if each.varies else ""
                lines += filled(f"{each.reason}{also}", terminal.width(), head, " " * len(head))
        if len(lines) > 1:
            blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def _explained(terminal: Terminal, rule: Rule) -> str:
    width = terminal.width()
    head = terminal.painted(terminal.stdout, rule.id, "bold")
    lines = [
        f"{head}  {rule.levels}; source {rule.source}{'; needs a case' * rule.needs_case}",
        "",
        *filled(rule.reason, width),
        *filled(rule.suggestion, width, "→ ", "  "),
    ]
    if rule.bad:
        lines += ["", terminal.painted(terminal.stdout, "Found in:", "red"), *_example(rule.bad[0], width)]
        for quote in rule.bad[0].quotes:
            lines += filled(f"at: “{visible(quote)}”" if quote else "at: where it is missing", width, "  ")
    if rule.good:
        lines += ["", terminal.painted(terminal.stdout, "Not found in:", "green"), *_example(rule.good[0], width)]
    return "\n".join(lines) + "\n"


def _example(example: Example, width: int) -> list[str]:
    return [line for given in visible(example.draft).splitlines() for line in filled(given, width, "  | ") or ["  |"]]
