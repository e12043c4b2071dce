"""From arguments to an exit code: the one place where an error becomes lines on standard error."""

from __future__ import annotations

import os
import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING

import typer

from drafter.cli.exits import Exit, exit_for
from drafter.cli.helping import prepare_help
from drafter.cli.terminal import ClosedOutputError, Terminal
from drafter.errors import CareError, CaseError, DrafterError, InputError
from drafter.text.safe import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_TRACEBACK = "DRAFTER_TRACEBACK"
_NEAR = 0.6


def run(arguments: Sequence[str] | None = None, terminal: Terminal | None = None) -> int:
    """Runs one command.

    Args:
        arguments: What follows `drafter`; the process's own where it is not given.
        terminal: The world around it; the process's own where it is not given.

    Returns:
        The exit code.
    """
    terminal = terminal or Terminal()
    try:
        return _run(sys.argv[1:] if arguments is None else arguments, terminal)
    except KeyboardInterrupt:
        return _interrupted(terminal)
    except ClosedOutputError:
        # What is left in the buffer has nowhere to go; without this the interpreter complains when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), terminal.stdout.fileno())
        return Exit.DONE
    except Exception as error:
        if isinstance(error, typer.TyperException) and not error.format_message().strip():
            return Exit.BAD_INPUT  # a group without a command, whose help typer has printed itself
        known = _known(error)
        if known is None and terminal.variables.get(_TRACEBACK):
            raise
        complain(terminal, known or _fault(error))
        return exit_for(known) if known else Exit.BROKEN


def _known(error: Exception) -> DrafterError | None:
    """Returns what a person can act on, or None for a fault of drafter's own."""
    if isinstance(error, DrafterError):
        return error
    if isinstance(error, typer.TyperException):
        return _usage(error)
    if isinstance(error, OSError):
        return InputError(f"the system refused: {error}", fix="Make room or mend it, and run this again.")
    return None


def _fault(error: Exception) -> DrafterError:
    return DrafterError(
        f"this is a fault of drafter's own: {type(error).__name__}: {one_line(str(error))[:300]}",
        why="Your files are as they were.",
        fix=f"Please report it, with what {_TRACEBACK}=1 adds when you run it again.",
    )


def _run(arguments: Sequence[str], terminal: Terminal) -> int:
    from drafter.cli.app import command  # noqa: PLC0415 - a fault in building it is said like any other

    prepare_help(arguments, terminal.variables)
    ended = command(arguments).main(args=list(arguments), prog_name="drafter", standalone_mode=False, obj=terminal)
    if ended == Exit.INTERRUPTED:  # typer has caught the KeyboardInterrupt itself
        return _interrupted(terminal)
    return int(ended or Exit.DONE)


def _interrupted(terminal: Terminal) -> int:
    terminal.insist("\nInterrupted.")
    return Exit.INTERRUPTED


def complain(terminal: Terminal, error: DrafterError) -> None:
    """Says an error: what happened, why, and what to do next.

    Args:
        terminal: Where to.
        error: The error.
    """
    if isinstance(error, CaseError):
        for problem in error.problems:
            terminal.insist(f"error: {one_line(str(problem))}", "red")
        return
    label = "not drafted" if isinstance(error, CareError) else "error"
    lines = [one_line(line) for line in (error.what, error.why, error.fix) if line]
    terminal.insist(f"{label}: {lines[0]}", "yellow" if isinstance(error, CareError) else "red")
    for line in lines[1:]:
        terminal.insist(f"  {line}")


def _usage(error: typer.TyperException) -> DrafterError:
    """Puts a usage error of typer's into our shape: what, did you mean, where the help is."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "drafter"
    what, _, meant = error.format_message().partition(". Did you mean ")
    why = f"Did you mean {meant}" if meant else ""
    wrong = getattr(error, "option_name", "")
    if wrong and context:
        what = error.message
        names = [name for parameter in context.command.get_params(context) for name in parameter.opts]
        near = get_close_matches(wrong, [name for name in names if name.startswith("--")], n=1, cutoff=_NEAR)
        why = f"Did you mean {near[0]}?" if near else ""
    return InputError(what, why=why, fix=f"`{path} --help` shows how it is used.")
