"""A server on loopback that answers as it is told: with replies, with faults, or not at all."""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
import time
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Answer:
    """What is sent for one request.

    Attributes:
        status: The status.
        body: Bytes as they are, else what is dumped as JSON.
        headers: Headers beside the length.
        back_in: Seconds from the sending to the date that Retry-After then names; None for no such header.
        after: Seconds of silence before it.
        cut: Bytes of the body after which the connection is reset; None for the whole.
        drip: Seconds between single bytes; None for all at once.
        hang_up: Whether the connection is closed without a word.
    """

    status: int = 200
    body: Any = b""
    headers: dict[str, str] = field(default_factory=dict)
    back_in: float | None = None
    after: float = 0.0
    cut: int | None = None
    drip: float | None = None
    hang_up: bool = False


def completion(text: str | None, *, finish: str = "stop", usage: Any = (100, 50), **message: Any) -> Answer:
    """A chat completion that holds a text."""
    body: dict[str, Any] = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "loopback",
        "choices": [
            {"index": 0, "message": {"role": "assistant", "content": text, **message}, "finish_reason": finish}
        ],
    }
    if usage:
        body["usage"] = {"prompt_tokens": usage[0], "completion_tokens": usage[1], "total_tokens": sum(usage)}
    return Answer(body=body)


def failure(status: int, message: str = "it failed", *, code: Any = None, **headers: str) -> Answer:
    """An error in the shape that OpenAI gives it."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, {"error": {"message": message, "type": "error", "param": None, "code": code}}, named)


class Loopback:
    """A server that gives the next of its answers to each request, and its last again and again.

    Args:
        tls: A file with a certificate and its key, for a server that speaks TLS.

    Attributes:
        answers: What is given, in order.
        bodies: The requests' bodies, parsed.
        headers: The requests' headers.
        times: When each came, on the monotonic clock.
    """

    def __init__(self, tls: Path | None = None) -> None:
        self.answers: list[Answer] = []
        self.models: Answer = Answer(body={"object": "list", "data": [{"id": "loopback", "object": "model"}]})
        self.bodies: list[Any] = []
        self.headers: list[dict[str, str]] = []
        self.times: list[float] = []
        self._closing = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._scheme = "https" if tls else "http"
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}/v1"

    def will(self, *answers: Answer) -> None:
        """Says what is given to the requests that come."""
        self.answers = list(answers)

    def close(self) -> None:
        """Ends the server, and what it is in the middle of."""
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_: object) -> None:
                pass

            def do_GET(self) -> None:
                loopback._send(self, loopback.models)

            def do_POST(self) -> None:
                loopback.times.append(time.monotonic())
                raw = self.rfile.read(int(self.headers.get("content-length", 0)))
                loopback.bodies.append(json.loads(raw))
                loopback.headers.append({name.lower(): value for name, value in self.headers.items()})
                count = len(loopback.bodies)
                loopback._send(self, loopback.answers[min(count, len(loopback.answers)) - 1])

        return Handler

    def _send(self, handler: BaseHTTPRequestHandler, answer: Answer) -> None:
        body = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
        if self._closing.wait(answer.after):
            return
        if answer.hang_up:
            handler.close_connection = True
            return
        # A client that has given up is no failure of the server's.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            handler.send_response(answer.status)
            headers = {"content-type": "application/json", "content-length": str(len(body)), **answer.headers}
            if answer.back_in is not None:
                headers["retry-after"] = formatdate(time.time() + answer.back_in, usegmt=True)
            for name, value in headers.items():
                handler.send_header(name, value)
            handler.end_headers()
            if answer.drip is not None:
                for byte in body:
                    handler.wfile.write(bytes([byte]))
                    if self._closing.wait(answer.drip):
                        return
                return
            handler.wfile.write(body[: answer.cut])
        if answer.cut is not None:
            handler.close_connection = True
            handler.connection.close()
