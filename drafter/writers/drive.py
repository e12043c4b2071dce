"""The loop and the client together: one note, from the first ask to the result."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from drafter.drafting import Drafting, Outcome
from drafter.errors import ProviderError
from drafter.result import Written
from drafter.writers.explain import nothing_readable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from drafter.drafting import Usage
    from drafter.drafting.judging import Draft
    from drafter.result import Finding
    from drafter.writers.client import ModelWriter


@dataclass(frozen=True, slots=True)
class Progress:
    """What is happening, for a person who waits. It holds nothing of the note.

    Attributes:
        step: Asking the model; waiting before another try; checking a reply; repairing it; reading it once more.
        ask: The number of the ask, from 1.
        of: How many there are at most.
        seconds: Since the note was begun; for `waiting`, how long the wait is.
        rules: For `repairing`: the rules that failed; `unreadable` where no note could be read.
    """

    step: Literal["asking", "waiting", "checking", "repairing", "reading"]
    ask: int
    of: int
    seconds: float
    rules: tuple[str, ...] = ()


def ignore(_: Progress) -> None:
    """Takes progress and does nothing with it."""


async def draft(
    drafting: Drafting,
    writer: ModelWriter,
    *,
    until: float | None = None,
    progress: Callable[[Progress], None] = ignore,
    read: Callable[[Draft], Awaitable[tuple[tuple[Finding, ...], Usage]]] | None = None,
) -> tuple[Draft, Written]:
    """Drives a drafting to its end.

    Args:
        drafting: The drafting.
        writer: Who is asked.
        until: The deadline, on the clock of `time.monotonic`; the options' from now on if left out.
        progress: Told each step.
        read: A second reader of the note that passes the rules, which gives its findings from then on.

    Returns:
        The note that passed, or the best one had, with its findings; and what it cost.

    Raises:
        ProviderError: Where the provider failed for good; a failing note had before is its `unfinished`.
        NoReadableNoteError: Where no ask gave a note.
    """
    started = time.monotonic()
    until = started + writer.options.deadline if until is None else until
    of = drafting.attempts

    def tell(
        step: Literal["asking", "waiting", "checking", "repairing", "reading"],
        *rules: str,
        seconds: float | None = None,
    ) -> None:
        progress(Progress(step, number, of, time.monotonic() - started if seconds is None else seconds, rules))

    while (prompt := drafting.next_request()) is not None:
        number = len(drafting.asks) + 1
        tell("asking")
        try:
            reply, mode = await writer.ask(
                prompt, until=until, waiting=lambda seconds: tell("waiting", seconds=seconds)
            )
            tell("checking")
            ask = drafting.take(reply, await writer.judged(drafting, reply))
            if read is not None and ask.draft is not None and ask.draft.passes:
                tell("reading")
                drafting.take_reading(*await read(ask.draft))
        except ProviderError as error:
            if (best := drafting.best) is not None:
                error.unfinished = best.result(written(drafting, writer))
            raise
        if ask.draft is None and reply.refusal is None and reply.finish == "stop":
            # A server that holds to the schema cannot answer so.
            writer.agreement.step_down(mode)
        if drafting.outcome is Outcome.OPEN:
            tell("repairing", *drafting.asks[-1].failing)
    if drafting.best is None:
        raise nothing_readable(drafting, writer.options)
    return drafting.best, written(drafting, writer)


def written(drafting: Drafting, writer: ModelWriter) -> Written:
    """Says who wrote a note, how often it was asked for, and what that cost."""
    usage = drafting.usage
    return Written(
        name="model",
        model=writer.options.model,
        attempts=len(drafting.asks),
        prompt_tokens=usage.prompt,
        completion_tokens=usage.completion,
    )
