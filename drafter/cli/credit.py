"""Who wrote a note, and what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.config import Settings
    from drafter.result import Result


def credit(settings: Settings, result: Result) -> str:
    """Returns who wrote a note, and why it was that writer or what it cost; a sentence.

    Args:
        settings: What was configured.
        result: The note.
    """
    written = result.writer
    if written is None or written.name == "composer":
        why = "no model is configured" if settings["writer"] == "auto" else settings.origin("writer")
        return f"Written by the composer ({why})."
    from drafter.writers.options import cost  # noqa: PLC0415 - only where a model wrote

    parts = []
    if written.attempts:
        parts.append(f"{written.attempts} {'ask' if written.attempts == 1 else 'asks'}")
    if written.prompt_tokens is not None or written.completion_tokens is not None:
        parts.append(f"{written.prompt_tokens or 0} tokens sent, {written.completion_tokens or 0} received")
    if (price := cost(settings.model_options(), written.prompt_tokens, written.completion_tokens)) is not None:
        parts.append(f"cost {price:.4f}")
    return f"Written by {written.model or 'the model'} ({'; '.join(parts)})."
