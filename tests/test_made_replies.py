"""The model's way from end to end, on replies that were made by hand and recorded.

`make record-made` records them again, from the tests' own server.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from conftest import CASSETTE_URL
from loopback import Answer, Loopback, completion, failure
from replies import BAD, CASE, GOOD, reply

from drafter.api import rewrite, write
from drafter.errors import NoReadableNoteError
from drafter.rewriting import rebuilt
from drafter.writers import ModelOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from vcr.cassette import Cassette

pytestmark = pytest.mark.vcr


@pytest.fixture
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    here: Path = request.path.parent
    return str(here / "cassettes" / "made")


@pytest.fixture
def server(record_mode: str) -> Iterator[Callable[..., ModelOptions]]:
    """Takes the answers to record; while they are played, there is no server."""
    if record_mode == "none":
        yield lambda *_: ModelOptions(base_url=CASSETTE_URL)
        return
    loopback = Loopback()

    def will(*answers: Answer) -> ModelOptions:
        loopback.will(*answers)
        return ModelOptions(base_url=loopback.url)

    yield will
    loopback.close()


def sent(vcr: Cassette) -> list[dict[str, Any]]:
    return [json.loads(request.body) for request in vcr.requests]


def test_a_reply_that_passes_is_the_note(server, vcr) -> None:
    """A reply without a finding is shown after one ask, which carried the strict schema and nothing unasked for."""
    result = write(CASE, options=server(completion(reply())))
    assert result.ok
    assert result.subject == GOOD["subject"]
    assert result.text.startswith("Dear Margaret,\n\nI am sorry that I arrived 25 minutes late")
    assert result.as_json()["writer"] == {
        "name": "model",
        "model": "gpt-6-luna",
        "attempts": 1,
        "prompt_tokens": 100,
        "completion_tokens": 50,
    }
    (body,) = sent(vcr)
    assert body.keys() == {"model", "messages", "response_format"}
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    schema = body["response_format"]["json_schema"]
    assert schema["strict"] is True
    assert schema["schema"]["required"] == list(GOOD)
    assert schema["schema"]["additionalProperties"] is False


def test_a_reply_that_fails_is_repaired(server, vcr) -> None:
    """A reply that breaks a rule is asked for again with the first messages, that reply, and what was found."""
    result = write(CASE, options=server(completion(BAD), completion(reply())))
    assert result.ok
    assert result.writer.attempts == 2
    assert result.writer.prompt_tokens == 200
    first, second = sent(vcr)
    assert second["messages"][:2] == first["messages"]
    assert second["messages"][2] == {"role": "assistant", "content": BAD}
    assert '"rule": "apology-missing"' in second["messages"][3]["content"]
    assert len(second["messages"]) == 4


def test_a_note_that_never_passes_is_shown_unfinished(server, vcr) -> None:
    """After the last ask the best note had is given with its findings, and no request held an earlier reply."""
    worse = reply(apology="Thank you.", qualifications=[{"fact": 9, "text": "I speak Polish."}])
    result = write(CASE, options=server(completion(worse), completion(BAD), completion(worse)))
    assert not result.ok
    assert "Thank you for meeting me." in result.text
    assert "apology-missing" in {finding.rule for finding in result.findings}
    assert result.writer.attempts == 3
    assert [len(body["messages"]) for body in sent(vcr)] == [2, 4, 4]


def test_a_server_that_is_busy_is_asked_again(server, vcr) -> None:
    """A 429 costs no ask: the same request is sent again, and the note passes at the first."""
    result = write(CASE, options=server(failure(429, "slow down", retry_after="0.01"), completion(reply())))
    assert result.ok
    assert result.writer.attempts == 1
    first, second = sent(vcr)
    assert first == second


def test_a_refusal_is_not_asked_again(server, vcr) -> None:
    """A refusal ends the drafting with the model's own words, after one request."""
    answer = completion(None, refusal="I cannot help with that.")
    with pytest.raises(NoReadableNoteError, match=r"It said: I cannot help with that\.") as caught:
        write(CASE, options=server(answer))
    assert len(str(caught.value).splitlines()) == 3
    assert len(sent(vcr)) == 1


def test_text_that_is_no_json_is_asked_for_again_and_in_another_form(server, vcr) -> None:
    """A server that ignores the schema is met half way: the next asks carry it in the instructions."""
    prose = completion("Dear Margaret, sorry I was late. Sam")
    with pytest.raises(NoReadableNoteError, match="no readable note; asked 3 times"):
        write(CASE, options=server(prose, prose, prose))
    bodies = sent(vcr)
    assert [body.get("response_format", {}).get("type") for body in bodies] == ["json_schema", "json_object", None]
    assert ["JSON Schema" in body["messages"][0]["content"] for body in bodies] == [False, True, True]


DRAFT = (
    "Dear Margaret,\n\nI am sorry if I kept you waiting. I know your days are full, and I would understand a no.\n\n"
    "I have 12 years at Initech behind me.\n\nSam"
)


def test_a_draft_is_rewritten_by_a_reply_that_marks_its_parts(server, vcr) -> None:
    """The draft goes out as data; the parts come back with their marks, and the fact left out as a question."""
    parts = {name: {"text": text, "mark": "new"} for name, text in GOOD.items() if isinstance(text, str)}
    parts["respect"]["mark"] = "changed"
    restated = [{**each, "mark": "new"} for each in GOOD["qualifications"]]
    left_out = [{"quote": "I have 12 years at Initech behind me", "fact": "12 years at Initech"}]
    answer = completion(json.dumps({**parts, "qualifications": restated, "left_out": left_out}))
    result = rewrite(DRAFT, CASE, "apology", options=server(answer))
    assert result.ok
    assert result.subject == GOOD["subject"]
    assert rebuilt(DRAFT, result.changes) == f"Subject: {result.subject}\n\n{result.text}"
    assert any("Initech" in question for question in result.questions)
    (body,) = sent(vcr)
    assert json.dumps(DRAFT) in body["messages"][1]["content"]
    assert body["response_format"]["json_schema"]["schema"]["required"] == [*GOOD, "left_out"]
