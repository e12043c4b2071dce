"""Many at once, out in order: a window that slides over the work.

What is in work is bounded by a limit that may change as the run goes. What is finished but waits for an earlier piece
is bounded too: one slow piece lets the others go on for a while and then holds them, so that memory stays the same for
any length.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator

R = TypeVar("R")


async def in_order(
    steps: Iterator[R | Coroutine[object, object, R]], *, limit: Callable[[], int], ahead: int
) -> AsyncIterator[R]:
    """Yields what each step comes to, in the order of the steps.

    Args:
        steps: Results that are ready, or coroutines of work yet to do; taken only as room comes free.
        limit: How many may be in work now, 1 at least; asked again before each start.
        ahead: How many may be taken and not yet yielded.

    Raises:
        BaseException: What the first piece to fail raised, at once. All other work is cancelled, and has ended, before
            it passes on; so too where the caller stops early.
    """
    waiting: deque[R | asyncio.Task[R]] = deque()
    running: set[asyncio.Task[R]] = set()
    failed: list[asyncio.Task[R]] = []
    woken = asyncio.Event()

    def ended(task: asyncio.Task[R]) -> None:
        running.discard(task)
        if task.cancelled() or task.exception() is not None:
            failed.append(task)
        woken.set()

    more = True
    try:
        while True:
            while more and len(running) < limit() and len(waiting) < ahead:
                try:
                    step = next(steps)
                except StopIteration:
                    more = False
                    break
                if asyncio.iscoroutine(step):
                    task = asyncio.create_task(step)
                    running.add(task)
                    task.add_done_callback(ended)
                    waiting.append(task)
                else:
                    waiting.append(step)
                    break  # a ready result goes out before the next is read
            while waiting and not (isinstance(waiting[0], asyncio.Task) and not waiting[0].done()):
                first = waiting.popleft()
                yield first.result() if isinstance(first, asyncio.Task) else first
            if failed:
                failed[0].result()
            if not waiting and not more:
                return
            if len(running) < limit() and len(waiting) < ahead and more:
                await asyncio.sleep(0)  # lets a signal and other work in
                continue
            woken.clear()
            await woken.wait()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
