"""Several finished notes to choose from."""

from __future__ import annotations

import pytest
from loopback import Loopback, completion, failure
from replies import BAD, CASE, reply

from drafter.api import write_variants
from drafter.errors import AuthError, InputError
from drafter.writers import ModelOptions


def test_a_model_is_asked_for_all_at_once(loopback: Loopback) -> None:
    """All three requests come before the first answer goes out, each asking for a phrasing of its own."""
    answers = [
        completion(reply(offer=f"I could come back {when}.")) for when in ("whenever suits you", "any day", "any time")
    ]
    for answer in answers:
        answer.after = 0.5
    loopback.will(*answers)
    results = write_variants(CASE, count=3, options=ModelOptions(base_url=loopback.url))
    assert max(loopback.times) - min(loopback.times) < 0.5
    assert len({result.text for result in results}) == len(results) == 3
    asked = sorted(body["messages"][-1]["content"].split("This is phrasing ")[1][:6] for body in loopback.bodies)
    assert asked == ["1 of 3", "2 of 3", "3 of 3"]


def test_one_that_fails_leaves_the_others(loopback: Loopback) -> None:
    """An error for one phrasing is no error for those that were had; notes that pass come first."""
    loopback.will(failure(400, "no"), completion(BAD), completion(reply()))
    results = write_variants(CASE, count=3, options=ModelOptions(base_url=loopback.url))
    assert results
    assert results[0].ok


def test_all_that_fail_are_one_error(loopback: Loopback) -> None:
    """Where none could be had, the error is that of one."""
    loopback.will(failure(401))
    with pytest.raises(AuthError):
        write_variants(CASE, count=2, options=ModelOptions(base_url=loopback.url))


def test_the_composer_finds_phrasings_that_differ() -> None:
    """Five notes of the composer are five texts, and the same five for the same seed."""
    results = write_variants(CASE, count=5, writer="composer", seed=3)
    assert len({result.text for result in results}) == 5
    assert [each.text for each in results] == [
        each.text for each in write_variants(CASE, count=5, writer="composer", seed=3)
    ]


@pytest.mark.parametrize("count", [0, 6, -1])
def test_a_count_that_will_not_do(count: int) -> None:
    """There are one to five variants."""
    with pytest.raises(InputError, match="variants"):
        write_variants(CASE, count=count, writer="composer")
