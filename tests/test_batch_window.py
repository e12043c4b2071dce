"""Many at once, out in order."""

from __future__ import annotations

import asyncio

import pytest

from drafter.batch.window import in_order


def collect(steps, **bounds):
    async def run():
        return [each async for each in in_order(iter(steps), **bounds)]

    return asyncio.run(run())


async def after(seconds, value):
    await asyncio.sleep(seconds)
    return value


def test_order_is_kept():
    """Work that ends in another order, and results that are ready, come out in the order they were taken."""
    steps = (after(0.02 if n % 3 == 0 else 0.001, n) if n % 4 else n for n in range(40))
    assert collect(steps, limit=lambda: 8, ahead=100) == list(range(40))


def test_at_most_the_limit_is_in_work():
    """No more than the limit is ever in work, and the limit is reached."""
    now = most = 0

    async def work(n):
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.001)
        now -= 1
        return n

    collect((work(n) for n in range(50)), limit=lambda: 5, ahead=100)
    assert most == 5


def test_one_slow_piece_holds_the_reader_in_the_end():
    """While the first piece is not done, no more are taken than may wait."""
    taken = []

    def steps():
        for n in range(100):
            taken.append(n)
            yield after(0.05 if n == 0 else 0, n)

    async def run():
        await anext(in_order(steps(), limit=lambda: 4, ahead=10))
        return len(taken)

    assert asyncio.run(run()) == 10


def test_a_failure_passes_on_at_once_and_ends_the_rest():
    """The first failure does not wait for its turn, and no work is left running behind it."""
    cancelled = []

    async def slow():
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            cancelled.append(1)
            raise

    async def fails():
        await asyncio.sleep(0.01)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        collect([slow(), slow(), fails()], limit=lambda: 3, ahead=10)
    assert len(cancelled) == 2
