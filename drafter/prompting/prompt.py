"""A prompt: the messages, and the schema that the reply must hold to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat."""

    role: Literal["system", "user", "assistant"]
    content: str

    def as_json(self) -> dict[str, str]:
        """The message as it goes over the wire."""
        return {"role": self.role, "content": self.content}


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is sent to a model.

    Attributes:
        messages: The chat so far.
        schema: The JSON Schema that the reply must hold to.
        name: The schema's name on the wire: letters, digits, `_` and `-`.
        schema_note: What is added to the instructions where a server does not enforce the schema.
    """

    messages: tuple[Message, ...]
    schema: dict[str, Any]
    name: str
    schema_note: str

    def as_json(self) -> dict[str, Any]:
        """The object that `drafter prompt --format json` prints."""
        return {"messages": [message.as_json() for message in self.messages], "schema": self.schema}
