"""A model on loopback: answers chat completions as a test tells it to, and counts what it was asked.

It runs in a thread of its own, on a bare asyncio protocol, so that it is no brake in a benchmark either.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
from collections import Counter

CASE = {
    "incident": {"kind": "late", "sorry_that": "I arrived 25 minutes late"},
    "interviewer": {"name": "Margaret Liu"},
    "company": "Northwind",
    "role": "Marketing Manager",
    "candidate": {"name": "Sam Ortiz"},
    "qualifications": ["I led the rebrand at Contoso that cut churn by 12%"],
}
GOOD = {
    "subject": "Marketing Manager interview at Northwind",
    "greeting": "Dear Ms. Liu,",
    "apology": "I am sorry that I arrived 25 minutes late.",
    "answer": "",
    "respect": "I know what that took out of your day, and I would understand if you would rather leave it there.",
    "offer": "If you are open to it, I would gladly come back at any time that suits you.",
    "qualifications": [{"fact": 1, "text": "I led the rebrand at Contoso that cut churn by 12%."}],
    "own_words": "",
    "sign_off": "Kind regards,\nSam Ortiz",
}
BAD = GOOD | {"apology": "The bus was late.", "offer": ""}


def completion(content, **keys):
    """A chat completion as the API has it."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "loopback",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200},
    } | keys


class Model:
    """The server; a context manager.

    Args:
        answer: Given a request's body and how often this very request came before, returns (status, headers, object).
        delay: Seconds before each answer.
    """

    def __init__(self, answer=None, delay=0.0):
        self.answer = answer or (lambda _body, _before: (200, {}, completion(json.dumps(GOOD))))
        self.delay = delay
        self.asked = Counter()  # by the whole request
        self.answered = Counter()
        self.first_answered = {}  # by the whole request: when, on the server's clock
        self.flying = self.most = 0
        self.times = []
        self.flights = []  # how many were out, at each request

    @property
    def url(self):
        """Its base URL."""
        return f"http://127.0.0.1:{self.port}/v1"

    def __enter__(self):
        ready = threading.Event()

        async def serve():
            self._loop = asyncio.get_running_loop()
            self._stop = asyncio.Event()
            server = await self._loop.create_server(lambda: _Connection(self), "127.0.0.1", 0, backlog=1000)
            self.port = server.sockets[0].getsockname()[1]
            ready.set()
            await self._stop.wait()
            server.close()

        self._thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        self._thread.start()
        ready.wait()
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(5)

    def now(self):
        """The server's clock."""
        return time.monotonic()

    async def reply(self, body):
        """Answers one request, after the delay."""
        self.flying += 1
        self.most = max(self.most, self.flying)
        self.times.append(self.now())
        self.flights.append(self.flying)
        before = self.asked[body]
        self.asked[body] += 1
        status, headers, answer = self.answer(json.loads(body), before)
        try:
            await asyncio.sleep(self.delay)
        finally:
            self.flying -= 1
        return status, headers, json.dumps(answer).encode()


class _Connection(asyncio.Protocol):
    def __init__(self, model):
        self.model = model
        self.buffer = b""
        self.task = None

    def connection_made(self, transport):
        self.transport = transport

    def connection_lost(self, _error):
        if self.task is not None:
            self.task.cancel()

    def data_received(self, data):
        self.buffer += data
        head, found, rest = self.buffer.partition(b"\r\n\r\n")
        if not found:
            return
        length = next(
            int(value)
            for name, _, value in (each.partition(b":") for each in head.split(b"\r\n"))
            if name.lower() == b"content-length"
        )
        if len(rest) >= length:
            self.buffer = rest[length:]
            self.task = asyncio.ensure_future(self.respond(rest[:length]))

    async def respond(self, body):
        with contextlib.suppress(asyncio.CancelledError):
            status, headers, answer = await self.model.reply(body)
            lines = [f"HTTP/1.1 {status} Status", "Content-Type: application/json", f"Content-Length: {len(answer)}"]
            lines += [f"{name}: {value}" for name, value in headers.items()]
            self.transport.write("\r\n".join(lines).encode() + b"\r\n\r\n" + answer)
            self.model.answered[body] += 1
            self.model.first_answered.setdefault(body, self.model.now())
