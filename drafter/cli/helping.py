"""How the help looks: bold where it matters, and no colour that cannot be read on a light or a dark background."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOLD = ("STYLE_OPTION", "STYLE_SWITCH", "STYLE_NEGATIVE_OPTION", "STYLE_USAGE", "STYLE_COMMANDS_TABLE_FIRST_COLUMN")
_PLAIN = ("STYLE_TYPES", "STYLE_HELPTEXT", "STYLE_OPTION_DEFAULT")


def prepare_help(arguments: Sequence[str]) -> None:
    """Sets how typer shows its help, where help will be shown.

    Args:
        arguments: What follows `drafter`.
    """
    if arguments and not {"-h", "--help"} & set(arguments):
        return
    from typer import rich_utils  # noqa: PLC0415 - it takes its time, and only help needs it

    for name in _BOLD:
        setattr(rich_utils, name, "bold")
    for name in _PLAIN:
        setattr(rich_utils, name, "")
