"""The wire: a request's body, and a response's body read as a reply.

Servers differ in how they are told to answer in JSON. The strict schema is asked for first; a server that refuses it,
or ignores it, is met half way: `json_object`, then nothing but the schema in the instructions.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from drafter.drafting.depth import too_deep
from drafter.drafting.reply import Reply, Usage
from drafter.writers.faults import Fault, Trouble, status_fault

if TYPE_CHECKING:
    from drafter.prompting import Prompt
    from drafter.writers.options import ModelOptions


class Mode(StrEnum):
    """How the answer's form is asked for, the strictest first."""

    STRICT = "json_schema"
    OBJECT = "json_object"
    PLAIN = "plain"


_BELOW = {Mode.STRICT: Mode.OBJECT, Mode.OBJECT: Mode.PLAIN}


@dataclass
class Agreement:
    """What a server has been found to take, remembered for the run.

    Attributes:
        mode: How the next answer's form is asked for.
        proven: Whether an answer in this mode has been had.
    """

    mode: Mode = Mode.STRICT
    proven: bool = False

    def holds(self, mode: Mode) -> None:
        """Notes that the server answered in a mode."""
        if mode is self.mode:
            self.proven = True

    def step_down(self, mode: Mode) -> bool:
        """Leaves a mode that the server refused or ignored.

        Args:
            mode: The mode that was asked in; another request may have left it already.

        Returns:
            Whether there is another mode to ask in.
        """
        if mode is not self.mode:
            return True
        if mode not in _BELOW:
            return False
        self.mode = _BELOW[mode]
        self.proven = False
        return True


def request_body(prompt: Prompt, options: ModelOptions, mode: Mode = Mode.STRICT) -> dict[str, Any]:
    """Makes the body of a chat-completions request.

    Args:
        prompt: The messages and the schema.
        options: The model, and what is sent only where it is set.
        mode: How the answer's form is asked for.
    """
    messages = [message.as_json() for message in prompt.messages]
    body: dict[str, Any] = {"model": options.model, "messages": messages}
    if mode is Mode.STRICT:
        schema = {"name": prompt.name, "strict": True, "schema": prompt.schema}
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
    else:
        messages[0] = {**messages[0], "content": f"{messages[0]['content']}\n\n{prompt.schema_note}"}
    if mode is Mode.OBJECT:
        body["response_format"] = {"type": "json_object"}
    optional = {
        "reasoning_effort": options.effort,
        "temperature": options.temperature,
        "max_completion_tokens": options.max_tokens,
    }
    return body | {key: value for key, value in optional.items() if value is not None}


def read_body(raw: bytes) -> Reply:
    """Reads a response's body.

    Args:
        raw: The body of a response with a status of success.

    Returns:
        The reply in it; its text is empty where the server sent none.

    Raises:
        Fault: Where it is not a chat completion, or holds an error in spite of its status.
    """
    body = _object(raw)
    choices = body.get("choices")
    if not isinstance(choices, list):
        raise Fault(Trouble.NOT_THE_API, said="JSON without `choices`")
    choice = choices[0] if choices and isinstance(choices[0], dict) else {}
    message = choice.get("message")
    message = message if isinstance(message, dict) else {}
    return Reply(
        text=_text(message.get("content")),
        reasoning=_text(message.get("reasoning_content") or message.get("reasoning")),
        refusal=_text(message.get("refusal")) or None,
        finish=_text(choice.get("finish_reason")) or "stop",
        model=_text(body.get("model")) or None,
        usage=_usage(body.get("usage")),
    )


def read_models(raw: bytes) -> list[str]:
    """Reads the names out of a server's list of models.

    Args:
        raw: The body of a response with a status of success.

    Raises:
        Fault: Where it is no such list.
    """
    listed = _object(raw).get("data")
    if not isinstance(listed, list):
        raise Fault(Trouble.NOT_THE_API, said="JSON without a list of models")
    names = (_text(each.get("id")) for each in listed if isinstance(each, dict))
    return [name for name in names if name]


def _object(raw: bytes) -> dict[str, Any]:
    try:
        # UTF-8, or UTF-16 and UTF-32, which JSON shows by itself; a header that names another charset is wrong.
        text = raw.decode(json.detect_encoding(raw))
        body = None if too_deep(text) else json.loads(text)
    except (ValueError, RecursionError):
        raise Fault(Trouble.NOT_THE_API, said=_kind_of(raw)) from None
    if not isinstance(body, dict):
        raise Fault(Trouble.NOT_THE_API, said="JSON, but no object")
    if body.get("error"):
        raise status_fault(200, body)
    return body


def _kind_of(raw: bytes) -> str:
    start = raw[:512].lstrip().lower()
    if not start:
        return "an empty body"
    if start.startswith((b"<!doctype", b"<html")):
        return "an HTML page"
    return "JSON that breaks off or is broken" if start[:1] in b"{[" else "something that is not JSON"


def _text(value: Any) -> str:
    if isinstance(value, list):  # some servers send the content in pieces
        return "".join(_text(piece.get("text")) for piece in value if isinstance(piece, dict))
    # Half a character cannot be sent back, nor shown.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _usage(value: Any) -> Usage:
    if not isinstance(value, dict):
        return Usage()
    return Usage(_count(value.get("prompt_tokens")), _count(value.get("completion_tokens")))


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
