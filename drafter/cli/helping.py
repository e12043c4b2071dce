"""How the help looks: bold where it matters, and no colour that cannot be read on a light or a dark background."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BOLD = ("STYLE_OPTION", "STYLE_SWITCH", "STYLE_NEGATIVE_OPTION", "STYLE_USAGE", "STYLE_COMMANDS_TABLE_FIRST_COLUMN")
_PLAIN = ("STYLE_TYPES", "STYLE_HELPTEXT", "STYLE_OPTION_DEFAULT")


def prepare_help(arguments: Sequence[str], variables: Mapping[str, str]) -> None:
    """Sets how typer shows its help, where help will be shown.

    Args:
        arguments: What follows `drafter`.
        variables: The environment variables.
    """
    if arguments and not {"-h", "--help"} & set(arguments):
        return
    from typer import rich_utils  # noqa: PLC0415 - it takes its time, and only help needs it

    # rich leaves out the colours alone for NO_COLOR; bold letters are codes too.
    rich_utils.COLOR_SYSTEM = None if variables.get("NO_COLOR") else "auto"
    for name in _BOLD:
        setattr(rich_utils, name, "bold")
    for name in _PLAIN:
        setattr(rich_utils, name, "")
