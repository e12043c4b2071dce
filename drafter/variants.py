"""Several finished notes for one case, to choose from."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING

from drafter.api import WriterName, awrite, uses_model, write
from drafter.case.care import withhold
from drafter.errors import InputError, ProviderError
from drafter.notes import NoteName
from drafter.writers.options import ModelOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai import AsyncOpenAI, OpenAI

    from drafter.case.model import Case, Tone
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
    seed: int | None = None,
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
        seed: Where the composer begins; chosen by chance if left out.
        tone: Where it is not the case's.
        progress: Told what is happening with each.

    Returns:
        The notes, those without an error first; fewer than were asked for where some could not be had.

    Raises:
        InputError: Where the count will not do.
        CareError: Where this case should not be apologised for.
        ProviderError: Where the model failed for all of them.
    """
    if not 1 <= count <= MOST:
        raise InputError(f"{count} variants were asked for", fix=f"Ask for one to {MOST}.")
    options = options or ModelOptions()
    if not uses_model(writer, client, options):
        return _composed(case, NoteName(note), count, seed, tone)
    from drafter.writers.blocking import run  # noqa: PLC0415 - only where a model writes

    return run(_asked(case, NoteName(note), count, client=client, options=options, tone=tone, progress=progress))


async def _asked(
    case: Case,
    note: NoteName,
    count: int,
    *,
    client: OpenAI | AsyncOpenAI | ModelWriter | None,
    options: ModelOptions,
    tone: Tone | str | None,
    progress: Callable[[Progress], None] | None,
) -> list[Result]:
    from drafter.writers import ModelWriter  # noqa: PLC0415 - only where a model writes

    withhold(case)
    model = client if isinstance(client, ModelWriter) else ModelWriter(options, client=client)
    try:
        asked = (
            awrite(case, note, writer="model", client=model, tone=tone, progress=progress, variant=(number, count))
            for number in range(1, count + 1)
        )
        ended = await asyncio.gather(*asked, return_exceptions=True)
    finally:
        if model is not client:
            await model.aclose()
    failed = [each for each in ended if isinstance(each, BaseException)]
    if unexpected := next((each for each in failed if not isinstance(each, ProviderError)), None):
        raise unexpected
    results = [each for each in ended if not isinstance(each, BaseException)]
    if not results:
        raise failed[0]
    return sorted(_unlike(results), key=lambda result: not result.ok)


def _composed(case: Case, note: NoteName, count: int, seed: int | None, tone: Tone | str | None) -> list[Result]:
    begin = random.randrange(1_000_000) if seed is None else seed  # noqa: S311 - a phrasing is no secret
    results: list[Result] = []
    for offset in range(count * _SEEDS):
        results = _unlike([*results, write(case, note, writer="composer", seed=begin + offset, tone=tone)])
        if len(results) == count:
            break
    return results


def _unlike(results: list[Result]) -> list[Result]:
    """Leaves out a note whose text came before."""
    return list({result.text: result for result in reversed(results)}.values())[::-1]
