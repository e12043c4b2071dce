"""llmock, a fault server that others wrote: it watches how drafter takes its faults, and gives a verdict."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest
from replies import CASE, reply

from drafter.api import write
from drafter.errors import AuthError, ProviderError
from drafter.writers import ModelOptions, ModelWriter, Patience

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

GOOD = {"type": "reply", "text": reply()}


class Llmock:
    """The server, as a process of its own.

    Attributes:
        url: Its address.
    """

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        command = [sys.executable, "-c", "from llmock.cli import app; app()", "serve", "--port", str(port)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 30
        while time.monotonic() < until and self._process.poll() is None:
            try:
                self.call("GET", "verdict")
            except URLError:
                time.sleep(0.1)
            else:
                return
        self.close()
        raise RuntimeError("llmock did not begin to listen")

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Asks the server's own side."""
        data = None if body is None else json.dumps(body).encode()
        asked = Request(f"{self.url}/_llmock/{path}", data=data, method=method)  # noqa: S310 - its address is above
        with urlopen(asked, timeout=5) as answer:  # noqa: S310 - likewise
            return json.load(answer)

    def will(self, *behaviors: dict[str, Any]) -> None:
        """Says what it does with the requests that come."""
        self.call("POST", "reset")
        self.call("POST", "scenario", {"behaviors": behaviors})

    def close(self) -> None:
        """Ends it."""
        self._process.terminate()
        self._process.wait(10)


@pytest.fixture(scope="module")
def llmock_server() -> Iterator[Llmock]:
    """One server for all of these tests."""
    server = Llmock()
    yield server
    server.close()


def written(server: Llmock) -> Any:
    """Writes a note with an ordinary patience, but shorter waits."""
    options = ModelOptions(base_url=f"{server.url}/v1", api_key="sk-none", timeout=5, deadline=20)
    with ModelWriter(options, patience=Patience(first_wait=0.2, longest_wait=2.0)) as writer:
        return write(CASE, client=writer)


def fail(status: int, **more: Any) -> dict[str, Any]:
    return {"type": "fail", "status": status, **more}


@pytest.mark.parametrize(
    "faults",
    [
        (fail(429, retry_after=0.6, times=2),),
        (fail(500),),
        (fail(503, times=3),),
        (fail(503, retry_after=0.3), fail(408), fail(502)),
    ],
    ids=["429 with Retry-After", "500", "503 three times", "a mixture"],
)
def test_what_passes_is_tried_again_as_the_server_wants_it(llmock_server: Llmock, faults: tuple[Any, ...]) -> None:
    """The note comes, and the server finds neither an error nor a warning in how it was asked again."""
    llmock_server.will(*faults, GOOD)
    assert written(llmock_server).ok
    verdict = llmock_server.call("GET", "verdict")
    assert verdict["findings"] == []
    assert verdict["passed"]
    assert verdict["faults_injected"] >= 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_what_stays_is_not_tried_again(llmock_server: Llmock, status: int) -> None:
    """One request, one error; the server's verdict has nothing against it."""
    llmock_server.will(fail(status, times=None))
    with pytest.raises(AuthError if status == 401 else ProviderError):
        written(llmock_server)
    verdict = llmock_server.call("GET", "verdict")
    assert (verdict["attempts"], verdict["passed"], verdict["findings"]) == (1, True, [])


def test_its_examples_for_the_schema_are_read_and_fail_the_rules(llmock_server: Llmock) -> None:
    """Left to itself it fills any schema with examples: each reply is read, and none passes."""
    llmock_server.call("POST", "reset")
    result = written(llmock_server)
    assert not result.ok
    assert result.writer.attempts == 3
    assert result.findings
