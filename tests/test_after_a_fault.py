"""What is kept of a note, and what a server is asked next, after a fault that `test_faults.py` has no row for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from faults import NOTE, PATIENCE, ending, options
from loopback import completion, failure
from replies import BAD, CASE

from drafter.api import write
from drafter.errors import AuthError, ProviderError
from drafter.writers import ModelWriter

if TYPE_CHECKING:
    from loopback import Loopback


@pytest.mark.parametrize("url", ["localhost:11434/v1", "ftp://127.0.0.1/v1", "http://", "http://[::1/v1", "nonsense"])
def test_a_base_url_that_is_no_address(loopback: Loopback, url: str) -> None:
    """A base URL that cannot be one is said to be none."""
    said, error = ending(options(loopback, base_url=url))
    assert isinstance(error, ProviderError)
    assert "base URL" in said


def test_retry_after_as_a_date_is_waited_for(loopback: Loopback) -> None:
    """A date one to two seconds ahead is waited for, and the note then comes."""
    loopback.will(replace(failure(429), back_in=2), NOTE)
    said, _ = ending(options(loopback))
    assert said == "The note."
    assert 0.9 <= loopback.times[1] - loopback.times[0] <= 2.5


def test_a_failing_note_is_kept_when_the_provider_then_fails(loopback: Loopback) -> None:
    """An error after a readable note carries that note, with its findings."""
    loopback.will(completion(BAD), failure(401))
    _, error = ending(options(loopback))
    assert isinstance(error, AuthError)
    assert error.unfinished is not None
    assert "Thank you for meeting me." in error.unfinished.text
    assert not error.unfinished.ok


def test_a_refusal_after_a_readable_note_leaves_that_note(loopback: Loopback) -> None:
    """Where a repair is refused or cut off, the note had before is shown unfinished."""
    for end in (completion(None, refusal="No."), completion('{"sub', finish="length")):
        loopback.bodies.clear()
        loopback.will(completion(BAD), end)
        with ModelWriter(options(loopback), patience=PATIENCE) as writer:
            result = write(CASE, client=writer)
        assert not result.ok
        assert len(loopback.bodies) == 2


def test_what_a_server_takes_is_remembered(loopback: Loopback) -> None:
    """A form that the server refused is not asked for again in the same run."""
    loopback.will(failure(400, "response_format json_schema is unavailable"), NOTE)
    with ModelWriter(options(loopback), patience=PATIENCE) as writer:
        assert write(CASE, client=writer).ok
        assert write(CASE, client=writer).ok
    forms = [body["response_format"]["type"] for body in loopback.bodies]
    assert forms == ["json_schema", "json_object", "json_object"]


def test_a_failure_that_was_not_the_form_leaves_the_form(loopback: Loopback) -> None:
    """After a server that failed at everything, the strict schema is asked for again."""
    loopback.will(*[failure(500)] * 4, NOTE)
    with ModelWriter(options(loopback), patience=PATIENCE) as writer:
        with pytest.raises(ProviderError):
            write(CASE, client=writer)
        assert write(CASE, client=writer).ok
    assert loopback.bodies[-1]["response_format"]["type"] == "json_schema"
