"""What the tests share: the network's rules, cassettes, and a server of their own on loopback."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Loopback

if TYPE_CHECKING:
    from collections.abc import Iterator

    import vcr as vcrpy
    from vcr.cassette import Cassette
    from vcr.request import Request

CASSETTE_URL = "http://model.test/v1"
_KEPT = ("content-type", "retry-after", "retry-after-ms")
_FOUND = re.compile(r"^What the rules found in it:\n\n(`{3,})json\n.*?\n\1$", re.DOTALL | re.MULTILINE)
_FENCED = re.compile(r"^(`{3,})json\n(.*)\n\1$", re.DOTALL | re.MULTILINE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Opens loopback, and nothing else, to the tests that use the server there."""
    for item in items:
        if "loopback" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.block_network(allowed_hosts=["127.0.0.1", "localhost"]))


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keeps the settings and the keys of whoever runs the tests out of them."""
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "DRAFTER_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.getbasetemp() / "config"))


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """A server on loopback that answers as it is told."""
    server = Loopback()
    yield server
    server.close()


def pytest_recording_configure(config: pytest.Config, vcr: vcrpy.VCR) -> None:  # noqa: ARG001 - the hook's signature
    """Teaches the cassettes to tell one request from another by its body."""
    vcr.register_matcher("chat", same_chat)


@pytest.fixture
def vcr_config() -> dict[str, Any]:
    """Cassettes hold no key, no cookie, no host; a request is found again by its whole body."""
    return {
        "match_on": ["method", "path", "chat"],
        "before_record_request": _scrubbed_request,
        "before_record_response": _scrubbed_response,
        "decode_compressed_response": True,
    }


@pytest.fixture(autouse=True)
def cassette_played_whole(vcr: Cassette | None, record_mode: str) -> Iterator[None]:
    """Fails a test that leaves a part of its cassette unplayed."""
    yield
    if vcr is not None and record_mode == "none":
        assert vcr.all_played, f"{vcr.play_count} of {len(vcr)} recorded replies were played"


def same_chat(one: Request, other: Request) -> None:
    """Compares two requests' bodies.

    All must be the same but the findings in a repair, and in a draft that is to be rewritten: a rule that is mended
    later should not make the replies void that were recorded before. What they say is asserted in tests of its own.
    """
    assert _essence(one.body) == _essence(other.body)


def _essence(raw: bytes | None) -> Any:
    body = json.loads(raw or b"null")
    messages = (body or {}).get("messages", [])
    if len(messages) > 1:
        messages[1]["content"] = _FOUND.sub("", messages[1]["content"])
    if len(messages) > 2:
        messages[-1]["content"] = _FENCED.sub("findings", messages[-1]["content"])
    return body


def _scrubbed_request(request: Request) -> Request:
    request.uri = f"{CASSETTE_URL}/{request.path.rpartition('/v1/')[2]}"
    request.headers = {name: value for name, value in request.headers.items() if name.lower() == "content-type"}
    return request


def _scrubbed_response(response: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in response["headers"].items() if name.lower() in _KEPT}
    return {**response, "headers": kept}
