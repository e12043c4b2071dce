"""A recorded exchange with files and batches: what is sent stays what it was.

`python -m pytest tests/test_batch_recorded.py --record-mode=rewrite` records it again, against the tests' own provider.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from loopback_batches import Batches
from loopback_model import CASE, GOOD, completion

from drafter.cli import main


@pytest.fixture
def vcr_config() -> dict[str, Any]:
    """Told apart by method and path alone, as uploads are forms; the bodies are compared by the test."""
    return {
        "match_on": ["method", "path"],
        "before_record_request": _scrubbed,
        "before_record_response": lambda response: {**response, "headers": {"content-type": ["application/json"]}},
        "allow_playback_repeats": False,
    }


def _scrubbed(request):
    request.uri = f"http://model.test/v1/{request.path.rpartition('/v1/')[2]}"
    request.headers = {}
    return request


@pytest.mark.vcr
@pytest.mark.block_network(allowed_hosts=["127.0.0.1"])
def test_a_recorded_batch(tmp_path, monkeypatch, vcr, record_mode):
    """A batch goes its way on a recorded exchange, and sends the very requests that were recorded."""
    monkeypatch.setattr("secrets.token_hex", lambda _: "0123456789abcdef")
    # The address is not the same when it is recorded, nor is a prompt later; both would be in every line's key.
    monkeypatch.setattr("drafter.batch.tasks.digest_of", lambda **_: b"settings")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"id": "one", "case": CASE}), "utf-8")

    def commands(url):
        monkeypatch.setenv("DRAFTER_BASE_URL", url)
        assert main(["batch", "submit", str(source)]) == 0
        assert main(["batch", "collect", f"{source}.batch", "-o", str(tmp_path / "out"), "--wait", "0"]) == 0

    if record_mode == "none":
        sent = []
        monkeypatch.setattr("vcr.cassette.Cassette.play_response", _noting(sent))
        commands("http://model.test/v1")
        recorded = [_essence(request.body) for request in vcr.requests]
        assert [_essence(body) for body in sent] == recorded
    else:
        with Batches(lambda _body: (200, completion(json.dumps(GOOD)))) as provider:
            commands(provider.url)
    assert json.loads((tmp_path / "out").read_text("utf-8"))["result"]["ok"]


def _noting(sent):
    from vcr.cassette import Cassette  # noqa: PLC0415 - patched just now

    play = Cassette.play_response

    def noting(self, request):
        sent.append(request.body)
        return play(self, request)

    return noting


def _essence(body):
    """A body without the boundary of its form, which is chance, and without a prompt's words, which are no wire's."""
    text = b"" if body is None else body if isinstance(body, bytes) else body.encode()
    text = re.sub(rb"--[0-9a-f]{32}", b"--", text)
    return re.sub(rb'(?m)^\{"custom_id.*$', _without_words, text)


def _without_words(match):
    request = json.loads(match[0])
    request["body"]["messages"] = [message["role"] for message in request["body"]["messages"]]
    request["body"]["response_format"]["json_schema"].pop("schema")
    return json.dumps(request).encode()
