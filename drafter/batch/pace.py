"""How fast a run asks: one pace for all of it.

When the server says that it is too much, the whole run waits, and goes on half as wide; each answer after that widens
it a little, up to what was asked for (additive increase, multiplicative decrease). Where nobody said how many at once,
the server's own rate-limit headers do: what it allows a second, times the seconds an answer takes.
"""

from __future__ import annotations

import asyncio
import math
import re
import time
from collections import deque
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

AT_FIRST = 8
"""Asks at once where neither the person nor the server says."""
MOST = 64
"""Asks at once at most where only the server says."""

_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 60.0
_MINUTE = 60.0
_SMOOTH = 0.2  # the weight of the latest answer in the running means
_SPAN = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class Pace:
    """One pace, shared by all asks of a run.

    Args:
        at_once: Asks at once, at most; None leaves it to the server's headers.
    """

    def __init__(self, at_once: int | None = None) -> None:
        self._asked = at_once
        self._most = at_once or AT_FIRST
        self._width = float(self._most)
        self._flying = 0
        self._queue: deque[asyncio.Future[None]] = deque()
        self._paused_until = 0.0
        self._cut_at = 0.0
        self._cuts = 0
        self._seconds: float | None = None
        self._tokens: float | None = None

    @property
    def limit(self) -> int:
        """Asks at once, now."""
        return max(1, int(self._width))

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[float]:
        """Waits until an ask may go out; gives the moment at which it did."""
        while True:
            if (wait := self._paused_until - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            elif self._flying < self.limit:
                break
            else:
                await self._stand_in_line()
        self._flying += 1
        try:
            yield time.monotonic()
        finally:
            self._flying -= 1
            self._wake()

    async def _stand_in_line(self) -> None:
        place = asyncio.get_running_loop().create_future()
        self._queue.append(place)
        try:
            await place
        except asyncio.CancelledError:
            if place.done():
                self._wake()  # the turn that was given goes to the next
            else:
                self._queue.remove(place)
            raise

    def _wake(self) -> None:
        for _ in range(self.limit - self._flying):
            while self._queue and self._queue[0].done():
                self._queue.popleft()
            if not self._queue:
                return
            self._queue.popleft().set_result(None)

    def too_fast(self, began: float, wait: float | None) -> None:
        """Slows the whole run: the server said that it is too much.

        Args:
            began: When the ask that met it went out; of those that were out together, the first alone halves the width.
            wait: Seconds that the server asks to wait, where it does.
        """
        now = time.monotonic()
        if began > self._cut_at or not self._cut_at:
            self._cut_at = now
            self._cuts += 1
            self._width = max(1.0, self._width / 2)
        if wait is None:
            wait = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (self._cuts - 1))
        self._paused_until = max(self._paused_until, now + wait)

    def went_well(self, seconds: float, tokens: int | None) -> None:
        """Widens the run a little: an ask was answered.

        Args:
            seconds: How long it took.
            tokens: What it cost, where the server said.
        """
        self._cuts = 0
        self._width = min(self._most, self._width + 1 / self._width)
        self._seconds = _mean(self._seconds, seconds)
        if tokens:
            self._tokens = _mean(self._tokens, tokens)
        self._wake()

    def read(self, headers: Mapping[str, str]) -> None:
        """Takes what the server's headers say about its limits.

        Args:
            headers: By lower-case name; `x-ratelimit-limit-requests` and `-tokens` are a minute's.
        """
        for what in ("requests", "tokens"):
            if headers.get(f"x-ratelimit-remaining-{what}") == "0":
                pause = min(_LONGEST_PAUSE, seconds_of(headers.get(f"x-ratelimit-reset-{what}", "")))
                self._paused_until = max(self._paused_until, time.monotonic() + pause)
        if self._asked is not None or self._seconds is None:
            return
        rates = []
        if requests := _number(headers.get("x-ratelimit-limit-requests")):
            rates.append(requests / _MINUTE)
        if self._tokens and (tokens := _number(headers.get("x-ratelimit-limit-tokens"))):
            rates.append(tokens / self._tokens / _MINUTE)
        if rates:
            before = self._most
            self._most = max(1, min(MOST, math.ceil(min(rates) * self._seconds)))
            # An untroubled run takes the new width at once; one that was slowed down finds its way up.
            self._width = float(self._most) if self._width >= before else min(self._width, self._most)


def seconds_of(span: str) -> float:
    """Reads a span as rate-limit headers write it: `1s`, `6m0s`, `120ms`, or plain seconds; 0 for anything else."""
    if (number := _number(span)) is not None:
        return number
    found = _SPAN.findall(span)
    if "".join(number + unit for number, unit in found) != span:
        return 0.0
    return sum(float(number) * _SECONDS[unit] for number, unit in found)


def _number(text: str | None) -> float | None:
    return float(text) if text and re.fullmatch(r"\d{1,12}(\.\d+)?", text) else None


def _mean(before: float | None, latest: float) -> float:
    return latest if before is None else before + _SMOOTH * (latest - before)
