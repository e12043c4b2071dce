"""Every fault of a server, and the ending it must have.

Each row of `docs/faults.md` is made by the test of that fault; `make faults` writes the file again.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openai  # noqa: F401 - imported now, so that its second is no part of a fault's time
import pytest
from faults import KEY, NOTE, ending, options
from loopback import Answer, Loopback, completion, failure
from replies import reply

from drafter.errors import AuthError, NoReadableNoteError, ProviderError, QuotaError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Table = Callable[[str], None]

TABLE = Path(__file__).parent.parent / "docs" / "faults.md"
UPDATE = "UPDATE_FAULTS" in os.environ
LINE = "\n"


@dataclass(frozen=True)
class Row:
    """A fault, and how it must end.

    Attributes:
        fault: What the server does, in the docs' words.
        answers: What it gives, in order; the last again and again.
        ends: The error, or None for a note.
        says: What the error's first line must say.
        requests: How many requests the server must have seen.
        least: Seconds that must have passed.
        most: Seconds that may have passed.
        options: What differs from the usual options.
    """

    fault: str
    answers: tuple[Answer, ...]
    ends: type[ProviderError] | None = None
    says: str = ""
    requests: int = 1
    least: float = 0.0
    most: float = 1.0
    options: dict[str, Any] = field(default_factory=dict)


def text(body: bytes, **headers: str) -> Answer:
    return Answer(200, body, {name.replace("_", "-"): value for name, value in headers.items()})


def html(status: int) -> Answer:
    return Answer(status, b"<html><body><h1>Bad gateway</h1></body></html>", {"content-type": "text/html"})


JSON = json.dumps(NOTE.body, ensure_ascii=False).encode()
SHORT = {"timeout": 0.6, "deadline": 1.0}
# A date is made when it is sent: one that was made when the tests were read would have come nearer since.
LATER = replace(failure(429, "slow down"), back_in=900)

ROWS = [
    Row("hangs up without a word", (Answer(hang_up=True),), ProviderError, "broke the connection off", 4),
    Row("hangs up in the middle of the answer", (Answer(body=JSON, cut=40),), ProviderError, "broke the connection", 4),
    Row("hangs up once, then answers", (Answer(hang_up=True), NOTE), requests=2),
    Row("is silent until the timeout", (Answer(after=9),), ProviderError, "no whole answer within", 2, 0.9, 1.5, SHORT),
    Row("lets the answer drip", (Answer(body=JSON, drip=0.05),), ProviderError, "no whole answer", 2, 0.9, 1.5, SHORT),
    Row("400, a bad request", (failure(400, "Unsupported parameter: 'seed'"),), ProviderError, "refused the request"),
    Row(
        "400, the context is too long",
        (failure(400, "too long", code="context_length_exceeded"),),
        ProviderError,
        "too long",
    ),
    Row("401", (failure(401, f"Incorrect API key provided: {KEY}"),), AuthError, "refused the key"),
    Row("403", (failure(403, "no access"),), ProviderError, "does not allow this"),
    Row(
        "404, the model is unknown",
        (failure(404, "The model does not exist", code="model_not_found"),),
        ProviderError,
        "does not know the model",
    ),
    Row("408", (failure(408, "timed out"),), ProviderError, "turns requests away", 4),
    Row("409", (failure(409, "conflict"),), ProviderError, "turns requests away", 4),
    Row("413", (failure(413, "too large"),), ProviderError, "too long"),
    Row(
        "422, with a `detail`",
        (Answer(422, {"detail": "messages: field required"}),),
        ProviderError,
        "refused the request",
    ),
    Row("429 with Retry-After in seconds, then answers", (failure(429, retry_after="0.3"), NOTE), None, "", 2, 0.3),
    Row(
        "429 with Retry-After as a date beyond the deadline",
        (LATER,),
        ProviderError,
        "asks to wait 15 minutes; the deadline is",
    ),
    Row("429 with retry-after-ms, then answers", (failure(429, retry_after_ms="250"), NOTE), None, "", 2, 0.25),
    Row(
        "429 with an absurd Retry-After",
        (failure(429, retry_after="99999999999"),),
        ProviderError,
        "asks to wait for ever",
    ),
    Row("429 with a Retry-After that is no number", (failure(429, retry_after="1e999"), NOTE), requests=2),
    Row("429 with a negative Retry-After, then answers", (failure(429, retry_after="-5"), NOTE), requests=2),
    Row("429 without end", (failure(429, "slow down"),), ProviderError, "turns requests away", 4),
    Row(
        "429, the quota is used up",
        (failure(429, "You exceeded your current quota", code="insufficient_quota", retry_after="1"),),
        QuotaError,
        "no credit left",
    ),
    Row("500 without end", (failure(500, "internal"),), ProviderError, "failed (500)", 4),
    Row("500 once, then answers", (failure(500, "internal"), NOTE), requests=2),
    Row("502 with an HTML page", (html(502),), ProviderError, "failed (502)", 4),
    Row("503 twice, then answers", (failure(503), failure(503), NOTE), requests=3),
    Row("504 without end", (failure(504, "upstream"),), ProviderError, "failed (504)", 4),
    Row("wrong content type, right body", (text(JSON, content_type="text/plain"),)),
    Row("a sign-in page with 200", (html(200),), ProviderError, "not a chat completion"),
    Row("wrong charset in the header, right body", (text(JSON, content_type="application/json; charset=latin-1"),)),
    Row("a body in UTF-16", (text(JSON.decode().encode("utf-16")),)),
    Row(
        "a body that is no UTF-8", (text('{"choices": "é"}'.encode("latin-1")),), ProviderError, "not a chat completion"
    ),
    Row("a byte-order mark before the body", (text(b"\xef\xbb\xbf" + JSON),)),
    Row("an empty body", (text(b""),), ProviderError, "not a chat completion"),
    Row("broken JSON", (text(JSON[:-20]),), ProviderError, "not a chat completion"),
    Row("a body nested without end", (text(b"[" * 200_000),), ProviderError, "not a chat completion"),
    Row("a body of 17 MB", (text(b" " * 17_000_000),), ProviderError, "too large to be a note"),
    Row("a reply of ten megabytes", (completion("x" * 10_000_000),), NoReadableNoteError, "no readable note", 3, 0, 4),
    Row("no choices", (Answer(body={"choices": []}),), NoReadableNoteError, "no readable note", 3),
    Row("null content", (completion(None),), NoReadableNoteError, "no readable note", 3),
    Row("a refusal", (completion(None, refusal="I will not."),), NoReadableNoteError, "refused to write this note"),
    Row("finish reason `length`", (completion(reply()[:90], finish="length"),), NoReadableNoteError, "cut off"),
    Row("finish reason `content_filter`", (completion("", finish="content_filter"),), NoReadableNoteError, "refused"),
    Row("no usage", (completion(reply(), usage=None),)),
    Row(
        "an error under the status 200",
        (Answer(200, {"error": {"message": "upstream fell over", "code": 502}}),),
        ProviderError,
        "failed (502)",
        4,
    ),
    Row(
        "refuses `json_schema`, takes `json_object`",
        (failure(400, "response_format type json_schema is unavailable"), NOTE),
        requests=2,
    ),
    Row(
        "refuses any `response_format`",
        (failure(400, "response_format is not supported"), failure(422, "response_format: extra fields"), NOTE),
        requests=3,
    ),
    Row(
        "fails with 500 on `json_schema` for good",
        (failure(500, "internal"), failure(500, "internal"), NOTE),
        requests=3,
    ),
]


UNREACHED = [
    "does not listen",
    "has a name that nobody knows",
    "has a name, and the name server does not answer",
    "speaks no TLS, and the address says https",
    "signed its certificate itself",
    "sends on to another address",
]
"""The faults before any answer, each with a test of its own below, in this order."""


def told(fault: str, said: str, requests: int) -> str:
    """A row of the docs' table."""
    said = re.sub(r"127\.0\.0\.1:\d+", "the server", said)
    said = re.sub(r" in \d+ s\b", "", said).replace("|", "/")
    return f"| {fault} | {requests} | {said.replace(LINE, '<br>')} |"


@pytest.mark.parametrize("row", ROWS, ids=[row.fault for row in ROWS])
def test_a_fault_has_its_ending(loopback: Loopback, row: Row, table: Table) -> None:
    """A fault ends in a note or in an error of three lines, after as many requests and as long as it should."""
    loopback.will(*row.answers)
    about = options(loopback, **row.options)
    began = time.monotonic()
    said, error = ending(about)
    passed = time.monotonic() - began
    assert row.says in said.splitlines()[0]
    assert type(error) is (row.ends or type(None))
    assert len(loopback.bodies) == row.requests
    assert row.least <= passed <= row.most + 1.0  # a second for a machine that is busy
    assert KEY not in said
    if error is not None:
        assert len(str(error).splitlines()) <= 3
        assert "--writer composer" in str(error)
        assert str(error).isprintable() or "\n" in str(error)
    table(told(row.fault, said, len(loopback.bodies)))


@pytest.fixture(scope="module")
def written() -> Iterator[list[str]]:
    """The rows of the docs' table, written where that is asked for."""
    rows: list[str] = []
    yield rows
    if UPDATE:
        TABLE.write_text(HEAD + "\n".join(rows) + "\n", "utf-8")


@pytest.fixture
def table(written: list[str]) -> Table:
    """Holds a row to the docs."""

    def check(row: str) -> None:
        written.append(row)
        assert UPDATE or row in TABLE.read_text("utf-8").splitlines(), f"`make faults` writes this again: {row}"

    return check


HEAD = """# What happens when a model's server fails

Made by `tests/test_faults.py` against a server that makes these faults: `make faults` writes it again. What passes is
tried four times at most, within the deadline of the note. Requests are counted at the server.

| the server | requests | the ending |
| --- | --- | --- |
"""


def test_the_table_in_the_docs_has_every_fault_in_order() -> None:
    """The docs' table holds these faults, and no others."""
    if UPDATE:
        pytest.skip("it is being written")
    rows = [line for line in TABLE.read_text("utf-8").removeprefix(HEAD).splitlines() if line]
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows] == [*(row.fault for row in ROWS), *UNREACHED]


def test_nobody_listens(loopback: Loopback, table: Table) -> None:
    """A refused connection is tried four times, and named with the address."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{closed.getsockname()[1]}"
        said, error = ending(options(loopback, base_url=f"http://{address}/v1"))
    assert said.startswith(f"{address} cannot be reached. Asked 4 times")
    assert isinstance(error, ProviderError)
    table(told("does not listen", said, 4))


def test_a_name_that_no_name_server_knows(loopback: Loopback, monkeypatch: pytest.MonkeyPatch, table: Table) -> None:
    """An unknown name is not tried again; a name server that does not answer is."""
    tries = []

    def unknown(*_: object, **__: object) -> None:
        tries.append(1)
        raise socket.gaierror(errors[0], "no")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    errors = [socket.EAI_NONAME]
    said, _ = ending(options(loopback, base_url="http://nowhere.example/v1"))
    assert said.startswith("There is no server named nowhere.example.")
    assert len(tries) == 1
    table(told("has a name that nobody knows", said, 1))
    errors = [socket.EAI_AGAIN]
    said, _ = ending(options(loopback, base_url="http://nowhere.example/v1"))
    assert "the name server does not answer" in said
    assert len(tries) == 5
    table(told("has a name, and the name server does not answer", said, 4))


def test_a_server_without_tls(loopback: Loopback, table: Table) -> None:
    """TLS that fails is not tried again, and the message says what to look at."""
    said, _ = ending(options(loopback, base_url=loopback.url.replace("http:", "https:")))
    # The cause is OpenSSL's own word for it, which changes with its version.
    table(told("speaks no TLS, and the address says https", re.sub(r"The cause: .*\n", "", said), 0))
    assert "is not secure" in said
    assert "(http or https?)" in said
    assert not loopback.bodies


@pytest.mark.block_network(allowed_hosts=["127.0.0.1"])
def test_a_certificate_that_nobody_vouches_for(certificate: Path, table: Table) -> None:
    """A certificate that a server has signed itself is refused at once: neither the case nor the key is sent."""
    server = Loopback(tls=certificate)
    try:
        server.will(NOTE)
        began = time.monotonic()
        said, error = ending(options(server))
        assert time.monotonic() - began < 2.0
    finally:
        server.close()
    assert type(error) is ProviderError
    assert "is not secure: its certificate" in said
    assert "The cause: self-signed certificate" in said.replace("self signed", "self-signed")
    assert len(said.splitlines()) == 3
    assert not server.bodies
    table(told("signed its certificate itself", said.replace("self signed", "self-signed"), 0))


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody vouches for, with its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl command to make a certificate with")
    path = tmp_path / "server.pem"
    asked = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1"
    more = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", tmp_path / "key.pem", "-out", path]
    subprocess.run([openssl, *asked.split(), *more], check=True, capture_output=True)
    with path.open("a") as file:
        file.write((tmp_path / "key.pem").read_text())
    return path


def test_a_redirect_is_not_followed(loopback: Loopback, table: Table) -> None:
    """The case and the key go to no server that nobody named."""
    elsewhere = Loopback()
    try:
        elsewhere.will(NOTE)
        loopback.will(Answer(307, b"", {"location": f"{elsewhere.url}/chat/completions"}))
        said, _ = ending(options(loopback))
        assert "sends requests on to another address (307)" in said
        assert elsewhere.url in said
        assert (len(loopback.bodies), len(elsewhere.bodies)) == (1, 0)
        table(told("sends on to another address", re.sub("said: .*", "said: (that address)", said), 1))
    finally:
        elsewhere.close()
