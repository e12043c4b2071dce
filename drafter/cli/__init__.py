"""The command line: `main` is the `drafter` command."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code.

    Args:
        arguments: What follows `drafter` on the command line; the process's own where it is not given.
    """
    try:
        from drafter.cli.run import run  # noqa: PLC0415 - so that importing the package costs nothing
    except KeyboardInterrupt:
        return 130  # interrupted before there was anything to say it with

    return run(arguments)
