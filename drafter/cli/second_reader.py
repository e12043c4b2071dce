"""`--reader model|both`: a result is read once more before it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.cli.terminal import Terminal
    from drafter.config import Settings
    from drafter.reading import ReaderName
    from drafter.result import Result


def read_again(terminal: Terminal, result: Result, case: Case | None, settings: Settings, reader: str | None) -> Result:
    """Has a result read by a model, where that was asked for.

    Args:
        terminal: Where the wait is shown.
        result: What was written or checked.
        case: The case, or None.
        settings: How the model is reached, and which rules are kept to.
        reader: What `--reader` says.

    Returns:
        The result with the model's findings, or as it was.

    Raises:
        ProviderError: The model failed for good.
    """
    if reader in (None, "rules"):
        return result
    from drafter.api import reread  # noqa: PLC0415 - only where a model reads
    from drafter.cli.waiting import Waiting  # noqa: PLC0415

    options = settings.model_options()
    with Waiting(terminal, options.model):
        return reread(
            result,
            case,
            reader=cast("ReaderName", reader),
            options=options,
            only=settings["rules"],
            ignore=settings["ignore_rules"],
        )
