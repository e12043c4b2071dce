"""How commands end."""

from __future__ import annotations

from enum import IntEnum

from drafter.errors import CareError, DrafterError, ProviderError


class Exit(IntEnum):
    """The exit codes that scripts may rely on; `BROKEN` is a fault of drafter's own, and in no contract."""

    DONE = 0
    FINDINGS = 1
    BAD_INPUT = 2
    PROVIDER = 3
    CARE = 4
    BROKEN = 70  # EX_SOFTWARE of sysexits.h
    INTERRUPTED = 130  # 128 and SIGINT's number, as shells have it


def exit_for(error: DrafterError) -> Exit:
    """Returns the code that an error ends the command with.

    Args:
        error: One of the family.
    """
    if isinstance(error, CareError):
        return Exit.CARE
    if isinstance(error, ProviderError):
        return Exit.PROVIDER
    return Exit.BAD_INPUT
