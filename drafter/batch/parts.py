"""The files that a provider's Batch API takes: a request a line, split by its limits."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from drafter.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

ENDPOINT = "/v1/chat/completions"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may hold, as the provider documents it."""

    requests: int = 50_000
    size: int = 200_000_000


@dataclass
class Parts:
    """Writes requests into files, each within the limits; a context manager.

    Attributes:
        folder: Where the files go; each is for its owner alone.
        stem: How their names begin.
        limits: What one may hold.
        counts: The number of requests in each file, by its name, in order.
    """

    folder: Path
    stem: str
    limits: Limits = field(default_factory=Limits)
    counts: dict[str, int] = field(default_factory=dict)
    _stream: BinaryIO | None = None
    _size: int = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def add(self, custom_id: str, body: dict[str, Any]) -> None:
        """Writes one request.

        Args:
            custom_id: What its result is told by.
            body: What would be sent to the endpoint.

        Raises:
            InputError: There is no room for it on the disk.
        """
        line = request_line(custom_id, body)
        try:
            name = next(reversed(self.counts), "")
            if not name or self.counts[name] >= self.limits.requests or self._size + len(line) > self.limits.size:
                name = self._next()
            if self._stream is not None:
                self._stream.write(line)
        except OSError as error:
            raise InputError(
                f"{self.folder}: cannot be written",
                why=error.strerror or str(error),
                fix="Make room, and run it again.",
            ) from None
        self.counts[name] += 1
        self._size += len(line)

    def _next(self) -> str:
        self._close()
        name = f"{self.stem}-{len(self.counts) + 1}.jsonl"
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC
        self._stream = os.fdopen(os.open(self.folder / name, flags, 0o600), "wb")
        self._size = 0
        self.counts[name] = 0
        return name

    def _close(self) -> None:
        if self._stream is not None:
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._stream.close()
            self._stream = None


def request_line(custom_id: str, body: dict[str, Any]) -> bytes:
    """Returns one request as the Batch API, and vLLM's `run-batch`, read it."""
    whole = {"custom_id": custom_id, "method": "POST", "url": ENDPOINT, "body": body}
    return json.dumps(whole).encode("ascii") + b"\n"
