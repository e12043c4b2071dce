"""How long to wait before trying again."""

from __future__ import annotations

import math
import random
import re
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.writers.options import Patience

_NUMBER = re.compile(r"\s*\d{1,12}(\.\d{1,9})?\s*")


def asked_wait(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Reads how long a server asks to wait.

    Args:
        headers: The response's headers, by lower-case name.
        now: The time as seconds since 1970; the clock's if left out.

    Returns:
        Seconds, out of `retry-after-ms`, or `retry-after` as seconds or as a date; None where it asks for nothing that
        makes sense (a negative number, a date long past, words).
    """
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if (seconds := _number(value)) is not None:
        return seconds
    try:
        then = parsedate_to_datetime(value or "").timestamp()
    except (ValueError, OverflowError, TypeError):
        return None
    wait = then - (time.time() if now is None else now)
    return wait if wait > 0 else None


def _number(value: str | None) -> float | None:
    if value is None or not _NUMBER.fullmatch(value):
        return None
    number = float(value)
    return number if math.isfinite(number) else None


def backoff(patience: Patience, tries: int) -> float:
    """Seconds to wait of one's own accord.

    Args:
        patience: The first wait and the cap.
        tries: How many requests have failed so far.
    """
    longest = min(patience.longest_wait, patience.first_wait * 2.0 ** (tries - 1))
    # Spread, so that many clients turned away at once do not come back at once.
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 - nothing secret hangs on it
