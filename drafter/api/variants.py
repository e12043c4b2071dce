"""Several finished notes for one case, to choose from."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Any

from drafter.api.choosing import WriterName, model_writer, uses_model
from drafter.api.read import areread
from drafter.api.write import awrite, write
from drafter.case.care import withhold
from drafter.errors import InputError, ProviderError
from drafter.notes import NoteName
from drafter.writers.options import ModelOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from openai import AsyncOpenAI, OpenAI

    from drafter.case.model import Case, Tone
    from drafter.composer import Channel
    from drafter.reading import ReaderName
    from drafter.result import Result
    from drafter.writers import ModelWriter, Progress

MOST = 5
_SEEDS = 12  # seeds that are tried for each phrasing that the composer is to find


def write_variants(
    case: Case,
    note: NoteName | str = NoteName.APOLOGY,
    *,
    count: int = 3,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    reader: ReaderName = "rules",
    seed: int | None = None,
    channel: Channel = "speech",
    tone: Tone | str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> list[Result]:
    """Writes a note in several phrasings; a model is asked for all of them at once.

    Args:
        case: The case.
        note: The note's public name.
        count: How many phrasings, five at most.
        writer: As for `write`.
        client: As for `write`.
        options: As for `write`.
        attempts: How often a model is asked at most, for each.
        reader: As for `write`.
        seed: Where the composer begins; chosen by chance if left out.
        channel: As for `write`.
        tone: Where it is not the case's.
        progress: Told what is happening with each.

    Returns:
        The notes, those without an error first; fewer than were asked for where some could not be had.

    Raises:
        InputError: Where the count will not do, or as for `write`.
        CareError: Where this case should not be apologised for.
        ProviderError: Where the model failed for all of them.
    """
    from drafter.writers.blocking import run  # noqa: PLC0415 - only where it is waited for

    return run(
        awrite_variants(
            case,
            note,
            count=count,
            writer=writer,
            client=client,
            options=options,
            attempts=attempts,
            reader=reader,
            seed=seed,
            channel=channel,
            tone=tone,
            progress=progress,
        )
    )


async def awrite_variants(
    case: Case,
    note: NoteName | str = NoteName.APOLOGY,
    *,
    count: int = 3,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    reader: ReaderName = "rules",
    seed: int | None = None,
    channel: Channel = "speech",
    tone: Tone | str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> list[Result]:
    """Does what `write_variants` does, without blocking the event loop."""
    if not 1 <= count <= MOST:
        raise InputError(f"{count} variants were asked for", fix=f"Ask for one to {MOST}.")
    options = options or ModelOptions()
    if not uses_model(writer, client, options):
        composed = _composed(case, note, count, seed, tone=tone, channel=channel)
        return await _had([areread(each, case, reader=reader, client=client, options=options) for each in composed])
    withhold(case)
    async with model_writer(client, options) as model:
        return await _had(
            [
                awrite(
                    case,
                    note,
                    writer="model",
                    client=model,
                    options=options,
                    attempts=attempts,
                    reader=reader,
                    tone=tone,
                    progress=progress,
                    variant=(number, count),
                )
                for number in range(1, count + 1)
            ]
        )


async def _had(asked: list[Coroutine[Any, Any, Result]]) -> list[Result]:
    """Waits for all, and leaves out what could not be had."""
    ended = await asyncio.gather(*asked, return_exceptions=True)
    failed = [each for each in ended if isinstance(each, BaseException)]
    if unexpected := next((each for each in failed if not isinstance(each, ProviderError)), None):
        raise unexpected
    results = [each for each in ended if not isinstance(each, BaseException)]
    if not results:
        # A note that was had before the failure is worth more than the first of the failures.
        raise max(failed, key=lambda each: getattr(each, "unfinished", None) is not None)
    return sorted(_unlike(results), key=lambda result: not result.ok)


def _composed(
    case: Case, note: NoteName | str, count: int, seed: int | None, *, tone: Tone | str | None, channel: Channel
) -> list[Result]:
    begin = random.randrange(1_000_000) if seed is None else seed  # noqa: S311 - a phrasing is no secret
    results: list[Result] = []
    for offset in range(count * _SEEDS):
        another = write(case, note, writer="composer", seed=begin + offset, tone=tone, channel=channel)
        results = _unlike([*results, another])
        if len(results) == count:
            break
    return results


def _unlike(results: list[Result]) -> list[Result]:
    """Leaves out a note whose text came before."""
    return list({result.text: result for result in reversed(results)}.values())[::-1]
