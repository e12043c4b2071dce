"""Waiting for asynchronous work from code that is not.

All of it runs on one loop in one thread of its own, so that a client keeps its connections from one note to the next,
and so that it works in a notebook, whose own loop is running. Interrupting the wait cancels the work.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import threading
from concurrent.futures import CancelledError
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")
_TICK = 0.5  # seconds; on Windows a wait without an end cannot be interrupted


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine to its end.

    Args:
        coroutine: What to run.

    Returns:
        What it returns; what it raises is raised.
    """
    future = asyncio.run_coroutine_threadsafe(coroutine, _loop())
    try:
        while True:
            try:
                return future.result(_TICK)
            except TimeoutError:
                if future.done():
                    raise
    except CancelledError:
        raise
    except BaseException:
        future.cancel()
        raise


@cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="drafter", daemon=True)
    thread.start()

    def end() -> None:
        # What was interrupted is given a moment to close its connections.
        with contextlib.suppress(TimeoutError, CancelledError):
            asyncio.run_coroutine_threadsafe(_wind_up(), loop).result(1.0)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(1.0)
        if not thread.is_alive():
            loop.close()

    atexit.register(end)
    return loop


async def _wind_up() -> None:
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
