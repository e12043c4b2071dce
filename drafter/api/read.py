"""Having a note, or a checked draft, read once more."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from drafter.api.choosing import model_writer
from drafter.errors import ProviderError
from drafter.writers.options import ModelOptions

if TYPE_CHECKING:
    from collections.abc import Collection

    from openai import AsyncOpenAI, OpenAI

    from drafter.case.model import Case
    from drafter.reading import ReaderName
    from drafter.result import Result
    from drafter.writers import ModelWriter


def reread(
    result: Result,
    case: Case | None = None,
    *,
    reader: ReaderName = "both",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    only: Collection[str] | None = None,
    ignore: Collection[str] = (),
) -> Result:
    """Has a note or a checked draft read once more, by a model.

    Args:
        result: What `write`, `rewrite` or `check` returned.
        case: What is true; without it the model is not asked about the rules that need it.
        reader: `both`: the model's findings beside those of the rules; `model`: instead of them; `rules`: as it is.
        client: As for `write`.
        options: As for `write`.
        only: Ids of the rules to keep to, or None for all.
        ignore: Ids of rules to leave out.

    Returns:
        The result, with findings that say `by` whom they were made.

    Raises:
        ProviderError: Where the model failed for good; the result as it was is the error's `unfinished`.
    """
    if reader == "rules":
        return result
    from drafter.writers.blocking import run  # noqa: PLC0415 - only where a model reads

    return run(areread(result, case, reader=reader, client=client, options=options, only=only, ignore=ignore))


async def areread(
    result: Result,
    case: Case | None = None,
    *,
    reader: ReaderName = "both",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    only: Collection[str] | None = None,
    ignore: Collection[str] = (),
) -> Result:
    """Does what `reread` does, without blocking the event loop."""
    if reader == "rules":
        return result
    from drafter.reading import reread as read_once_more  # noqa: PLC0415 - only where a model reads

    options = options or ModelOptions()
    try:
        if client is None and not options.configured:
            from drafter.writers.explain import no_model  # noqa: PLC0415 - likewise

            raise no_model("or leave the reading to the rules with --reader rules.")
        async with model_writer(client, options) as model:
            until = time.monotonic() + model.options.deadline
            return await read_once_more(result, case, model, reader=reader, until=until, only=only, ignore=ignore)
    except ProviderError as error:
        error.unfinished = result
        raise
