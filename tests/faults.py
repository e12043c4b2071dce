"""A note asked of a server that makes faults, and how that ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from loopback import completion
from replies import CASE, GOOD, reply

from drafter.api import write
from drafter.errors import ProviderError
from drafter.writers import ModelOptions, ModelWriter, Patience

if TYPE_CHECKING:
    from loopback import Loopback

PATIENCE = Patience(tries=4, first_wait=0.01, longest_wait=0.03)
NOTE = completion(reply())
KEY = "sk-marked-0123456789"


def options(loopback: Loopback, **changes: Any) -> ModelOptions:
    return ModelOptions(**{"base_url": loopback.url, "api_key": KEY, "timeout": 3.0, "deadline": 5.0, **changes})


def ending(about: ModelOptions) -> tuple[str, ProviderError | None]:
    """Writes, and says in a line how it ended."""
    try:
        with ModelWriter(about, patience=PATIENCE) as writer:
            result = write(CASE, client=writer)
    except ProviderError as error:
        return str(error), error
    assert result.ok
    assert result.text.endswith(GOOD["sign_off"])
    return "The note.", None
