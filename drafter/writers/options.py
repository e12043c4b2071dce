"""How a model is reached, and with how much patience."""

from __future__ import annotations

from dataclasses import dataclass, field

STAND_IN_KEY = "none-needed"
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """How a model is reached.

    Attributes:
        model: The model's name at the provider.
        base_url: Another server than OpenAI's.
        api_key: The key; a stand-in is sent where there is none and a base URL is set.
        effort: Sent as `reasoning_effort` where it is set.
        temperature: Sent where it is set.
        max_tokens: Sent as `max_completion_tokens` where it is set.
        attempts: How often a note is asked for at most.
        timeout: Seconds that one request may take, from first to last byte.
        deadline: Seconds that one note may take, with all asks, waits and retries.
        price_in: What a million tokens sent cost, in the person's currency, where it is known.
        price_out: What a million tokens received cost.
        redact: Whether names, addresses, numbers and firms are kept from the provider.
    """

    model: str = "gpt-6-luna"
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    effort: str | None = None
    temperature: float | None = None
    max_tokens: int | None = None
    attempts: int = 3
    timeout: float = 60.0
    deadline: float = 180.0
    price_in: float | None = None
    price_out: float | None = None
    redact: bool = False

    @property
    def configured(self) -> bool:
        """Whether a model can be asked: a key or a base URL is set."""
        return bool(self.api_key or self.base_url)


@dataclass(frozen=True, slots=True)
class Patience:
    """How a failing server is met.

    Attributes:
        tries: Requests for one ask at most, the first included.
        first_wait: Seconds before the second try; each further wait is twice as long, and jittered.
        longest_wait: The cap of those waits. What a server asks for in Retry-After is waited in full, or not at all
            where the note's deadline would pass before.
    """

    tries: int = 4
    first_wait: float = 0.5
    longest_wait: float = 20.0


def cost(options: ModelOptions, prompt_tokens: int | None, completion_tokens: int | None) -> float | None:
    """What a note cost, or None where the prices or the tokens are not known."""
    if None in (options.price_in, options.price_out, prompt_tokens, completion_tokens):
        return None
    assert options.price_in is not None  # noqa: S101 - told to the type checker; the line above made sure
    return ((prompt_tokens or 0) * options.price_in + (completion_tokens or 0) * (options.price_out or 0.0)) / _MILLION
