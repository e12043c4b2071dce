"""What comes out of one line: a line of the output."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from drafter.formats.objects import as_object

if TYPE_CHECKING:
    from drafter.batch.order import LineError
    from drafter.result import Result


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of the output.

    Attributes:
        row: The line's object.
        body: The line, its end included.
        key: The input line's digest where the outcome is kept; None where it is made anew each time.
        kept: Whether it was taken over from an earlier run.
    """

    row: dict[str, Any]
    body: bytes
    key: bytes | None = None
    kept: bool = False


def of_result(name: str, result: Result, key: bytes) -> Outcome:
    """Returns the outcome of a line that was done."""
    row = {"id": name, "result": result.as_json()}
    return Outcome(row, _body(row), key)


def of_error(name: str | None, number: int, error: LineError, key: bytes | None = None) -> Outcome:
    """Returns the outcome of a line that could not be done.

    Args:
        name: Its id, where it could be read.
        number: Its line in the input.
        error: What is wrong.
        key: The input line's digest, where the error is not to be tried again.
    """
    row = {"id": name, "line": number, "error": {"kind": error.kind, "message": error.message}}
    return Outcome(row, _body(row), key)


def recalled(body: bytes, key: bytes) -> Outcome:
    """Returns the outcome that an earlier run came to."""
    return Outcome(json.loads(body), body, key, kept=True)


def _body(row: dict[str, Any]) -> bytes:
    return as_object(row, indent=None).encode()
