"""The run's pace, its budget, and its judging beside the event loop."""

from __future__ import annotations

import asyncio
import json
import time

import pytest
from loopback_model import BAD, CASE, GOOD

import drafter.batch.judges as judges_module
from drafter.batch.budget import Budget
from drafter.batch.judges import Judges
from drafter.batch.pace import MOST, Pace, seconds_of
from drafter.case.read import case_from_mapping
from drafter.drafting import Reply, Usage
from drafter.drafting.loop import judged
from drafter.notes import Apology


def test_one_refusal_halves_the_width_and_answers_widen_it():
    """Of asks that were out together one alone halves the width; each answer widens it by its part, up to the most."""
    pace = Pace(16)
    began = time.monotonic()
    for _ in range(10):
        pace.too_fast(began, 0)
    assert pace.limit == 8
    for _ in range(9):
        pace.went_well(0.1, None)
    assert pace.limit == 9
    for _ in range(500):
        pace.went_well(0.1, None)
    assert pace.limit == 16


@pytest.mark.parametrize(
    ("headers", "width"),
    [
        ({"x-ratelimit-limit-requests": "600"}, 20),  # ten a second, two seconds each
        ({"x-ratelimit-limit-requests": "600000"}, MOST),
        ({"x-ratelimit-limit-requests": "600", "x-ratelimit-limit-tokens": "60000"}, 2),  # a thousand tokens each
        ({"x-ratelimit-limit-requests": "many"}, 8),
        ({}, 8),
    ],
)
def test_the_width_follows_from_the_headers(headers, width):
    """Where nobody says how many at once, the server's limits and the time of an answer do."""
    pace = Pace()
    pace.went_well(2.0, 1000)
    pace.read(headers)
    assert pace.limit == width


def test_a_width_that_was_asked_for_stays():
    """`--concurrency` is stronger than the headers."""
    pace = Pace(5)
    pace.went_well(2.0, 1000)
    pace.read({"x-ratelimit-limit-requests": "6000"})
    assert pace.limit == 5


def test_a_turn_that_is_given_up_goes_to_the_next():
    """Cancelling those who wait for a turn never loses one."""

    async def run():
        pace = Pace(1)
        done = []

        async def one(n):
            async with pace.turn():
                await asyncio.sleep(0.001)
                done.append(n)

        tasks = [asyncio.create_task(one(n)) for n in range(6)]
        await asyncio.sleep(0)
        for n in (1, 3):
            tasks[n].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return done

    assert asyncio.run(asyncio.wait_for(run(), 5)) == [0, 2, 4, 5]


@pytest.mark.parametrize(
    ("text", "seconds"), [("1s", 1), ("6m0s", 360), ("120ms", 0.12), ("2.5", 2.5), ("1h2m", 3720), ("soon", 0), ("", 0)]
)
def test_spans_as_headers_write_them(text, seconds):
    """Resets are read as providers write them; words mean nothing."""
    assert seconds_of(text) == pytest.approx(seconds)


def test_what_is_on_its_way_counts():
    """An ask is refused when those that are out already would use up what is left."""
    budget = Budget(tokens=1000)
    assert budget.take()
    budget.give_back()
    budget.add(Usage(80, 20), (0, 0))
    assert [budget.take() for _ in range(12)] == [True] * 9 + [False] * 3
    assert budget.spent


def test_a_server_that_does_not_count():
    """Without usage, tokens are reckoned from the characters, so that a budget still ends."""
    budget = Budget(tokens=1000)
    budget.take()
    budget.give_back()
    budget.add(Usage(), (4000, 400))
    assert not budget.take()


def test_judging_elsewhere_comes_to_the_same():
    """The process for judging gives what judging here gives, in order; gone, it leaves it to us."""
    case = case_from_mapping(CASE, "test")
    replies = [Reply(json.dumps(each)) for each in (GOOD, BAD)] + [Reply("no note at all")]
    here = [judged(Apology, case, reply, 1) for reply in replies]

    async def run():
        judges = Judges()
        assert [await judges.judge(Apology, case, replies[0], 1) for _ in range(judges_module._WORTH_IT)][-1] is None
        await judges.ready.wait()
        there = await asyncio.gather(*(judges.judge(Apology, case, reply, 1) for reply in replies))
        judges._child.kill()
        gone = await judges.judge(Apology, case, replies[0], 1)
        await judges.aclose()
        return there, gone

    assert asyncio.run(asyncio.wait_for(run(), 30)) == (here, None)
