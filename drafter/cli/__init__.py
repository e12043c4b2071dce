"""The command line: `main` is the `drafter` command."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_GARBAGE = 50_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code.

    Args:
        arguments: What follows `drafter` on the command line; the process's own where it is not given.
    """
    if arguments is None:
        # A process of its own: what it imports makes objects that stay, and to look through them again and again for
        # garbage, as Python does at every 700, is a twelfth of what a short command costs.
        gc.set_threshold(_GARBAGE)
    try:
        from drafter.cli.run import run  # noqa: PLC0415 - so that importing the package costs nothing
    except KeyboardInterrupt:
        return 130  # interrupted before there was anything to say it with

    return run(arguments)
