"""The commands, put together.

To add one: write a module with `register(app)` in this package, and name it in `_MODULES`.
"""

from __future__ import annotations

from contextlib import redirect_stdout
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

import typer

from drafter import __version__
from drafter.cli.exits import Exit
from drafter.cli.options import Quiet, terminal_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# In the order of the help.
_MODULES = ("write", "rewrite", "check", "plan", "log", "batch", "prompt", "rules", "kinds", "schema", "doctor")


def command(arguments: Sequence[str] = ()) -> Any:
    """Builds the `drafter` command.

    Args:
        arguments: What follows `drafter`; where they begin with a command's name, that one alone is put together.
    """
    first = arguments[0] if arguments else ""
    return _built((first,) if first in _MODULES else _MODULES)


@cache  # it is the same for every run within a process
def _built(modules: tuple[str, ...]) -> Any:
    app = typer.Typer(
        name="drafter",
        help="Writes, checks, rewrites and plans the notes that can still fix a blown job interview.",
        epilog="Start with: drafter write, which asks what happened, question by question.",
        rich_markup_mode="rich",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(_root)
    for name in modules:
        register: Callable[[typer.Typer], None] = import_module(f"drafter.cli.{name}").register
        register(app)
    return typer.main.get_command(app)


def _version(context: typer.Context, asked: bool) -> None:  # noqa: FBT001 - typer calls it so
    if asked:
        terminal_of(context).result(f"drafter {__version__}\n")
        raise typer.Exit(Exit.DONE)


def _root(
    context: typer.Context,
    *,
    quiet: Quiet = False,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, metavar="", help="Print the version."),
    ] = False,
) -> int | None:
    del version  # its callback has answered
    terminal = terminal_of(context)
    terminal.quiet = quiet
    if context.invoked_subcommand is None:
        with redirect_stdout(terminal.stderr):  # typer prints its help itself
            terminal.stderr.write(context.get_help())
        raise typer.Exit(Exit.BAD_INPUT)
    return None
