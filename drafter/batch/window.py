"""Many at once, out in order: a window that slides over the work.

What is in work is bounded by a limit that may change as the run goes. What is finished but waits for an earlier piece
is bounded too: one slow piece lets the others go on for a while and then holds them, so that memory stays the same for
any length.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator

R = TypeVar("R")


async def in_order(
    steps: Iterator[R | Coroutine[object, object, R]], *, limit: Callable[[], int], ahead: int
) -> AsyncGenerator[R, None]:
    """Yields what each step comes to, in the order of the steps.

    Args:
        steps: Results that are ready, or coroutines of work yet to do; taken only as room comes free.
        limit: How many may be in work now, 1 at least; asked again before each start.
        ahead: How many may be taken and not yet yielded.

    Raises:
        BaseException: What the first piece to fail raised, at once. All other work is cancelled, and has ended, before
            it passes on; so too where the caller stops early.
    """
    window = _Window(steps, limit, ahead)
    try:
        while not window.is_empty:
            window.fill()
            while window.waiting and not _in_work(first := window.waiting[0]):
                window.waiting.popleft()
                yield first.result() if isinstance(first, asyncio.Task) else first
            await window.change()
    finally:
        await window.end()


class _Window(Generic[R]):
    def __init__(self, steps: Iterator[R | Coroutine[object, object, R]], limit: Callable[[], int], ahead: int) -> None:
        self.waiting: deque[R | asyncio.Task[R]] = deque()
        self._steps = steps
        self._limit = limit
        self._ahead = ahead
        self._more = True
        self._running: set[asyncio.Task[R]] = set()
        self._failed: list[asyncio.Task[R]] = []
        self._woken = asyncio.Event()

    @property
    def is_empty(self) -> bool:
        return not self.waiting and not self._more

    @property
    def _has_room(self) -> bool:
        return self._more and len(self._running) < self._limit() and len(self.waiting) < self._ahead

    def fill(self) -> None:
        """Takes steps while there is room, and one ready result at most, so that it goes out before the next."""
        while self._has_room:
            try:
                step = next(self._steps)
            except StopIteration:
                self._more = False
                return
            if not asyncio.iscoroutine(step):
                self.waiting.append(step)
                return
            task = asyncio.create_task(step)
            self._running.add(task)
            task.add_done_callback(self._ended)
            self.waiting.append(task)

    def _ended(self, task: asyncio.Task[R]) -> None:
        self._running.discard(task)
        if task.cancelled() or task.exception() is not None:
            self._failed.append(task)
        self._woken.set()

    async def change(self) -> None:
        """Waits until there is something to do; passes on the first failure."""
        if self._failed:
            self._failed[0].result()
        if self._has_room or self.is_empty:
            await asyncio.sleep(0)  # lets a signal and other work in
            return
        self._woken.clear()
        await self._woken.wait()

    async def end(self) -> None:
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)


def _in_work(piece: object) -> bool:
    return isinstance(piece, asyncio.Task) and not piece.done()
