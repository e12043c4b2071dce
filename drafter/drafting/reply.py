"""What comes back from a model, in the terms of the loop."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens, as the server counted them; None where it did not say."""

    prompt: int | None = None
    completion: int | None = None

    def __add__(self, other: Usage) -> Usage:
        return Usage(_sum(self.prompt, other.prompt), _sum(self.completion, other.completion))


def _sum(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else one + other


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply of a model; nothing in it has been checked.

    Attributes:
        text: The message's text; empty where there was none.
        reasoning: The text of the reasoning channel, where some servers put the answer.
        refusal: The words of a refusal, or None.
        finish: The finish reason as the server gave it; `stop` where it gave none.
        model: The model's name as the server gave it.
        usage: What it cost.
    """

    text: str
    reasoning: str = ""
    refusal: str | None = None
    finish: str = "stop"
    model: str | None = None
    usage: Usage = field(default_factory=Usage)
