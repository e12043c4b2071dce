"""Who wrote a note, in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.config import Settings
    from drafter.result import Result


def credit(settings: Settings, results: Sequence[Result], did: str = "Written") -> str:
    """Returns who wrote a note; of a model's also the asks, the tokens, and the cost where the prices are known.

    Args:
        settings: Why this writer, and the prices.
        results: The note, or several that were written together.
        did: What was done: `Written`, or `Rewritten`.
    """
    written = [result.writer for result in results if result.writer is not None]
    if not written or written[0].name == "composer":
        why = "no model is configured" if settings["writer"] == "auto" else settings.origin("writer")
        who = "the composer" if did == "Written" else "the rules, without a model"
        return f"{did} by {who} ({why})."
    from drafter.writers.options import cost  # noqa: PLC0415 - only where a model wrote

    sent, received = (_sum(each.prompt_tokens for each in written), _sum(each.completion_tokens for each in written))
    parts = []
    if asks := _sum(each.attempts for each in written):
        parts.append(f"{asks} {'ask' if asks == 1 else 'asks'}")
    if sent is not None or received is not None:
        parts.append(f"{sent or 0} tokens sent, {received or 0} received")
    if (price := cost(settings.model_options(), sent, received)) is not None:
        parts.append(f"cost {price:.4f}")
    return f"{did} by {written[0].model or 'the model'} ({'; '.join(parts)})."


def _sum(counts: Iterable[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
