"""Rewriting somebody's own draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.api.choosing import WriterName, model_writer, toned, uses_model
from drafter.api.read import areread, reread
from drafter.case.care import withhold
from drafter.named import named
from drafter.notes import NoteName
from drafter.writers.options import ModelOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai import AsyncOpenAI, OpenAI

    from drafter.case.model import Case, Tone
    from drafter.reading import ReaderName
    from drafter.result import Result
    from drafter.writers import ModelWriter, Progress


def rewrite(
    draft: str,
    case: Case,
    note: NoteName | str | None = None,
    *,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    reader: ReaderName = "rules",
    tone: Tone | str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Result:
    """Rewrites a draft to the rules, and keeps what is good in it.

    Args:
        draft: The draft as pasted, with an optional first line `Subject: …`.
        case: What is true.
        note: Which note it is; told from the draft if left out.
        writer: As for `write`.
        client: As for `write`.
        options: As for `write`.
        attempts: As for `write`.
        reader: As for `write`.
        tone: Where it is not the case's.
        progress: Told what is happening while a model writes.

    Returns:
        The note with its findings, `changes` with the rule that asked for each, and `questions` on facts that the
        draft holds and the case does not. A draft in which nothing is found comes back as it is.

    Raises:
        CareError: Where this case should not be apologised for.
        ProviderError: Where the model failed for good; a note had before is the error's `unfinished`.
        InputError: Where there is no such note, writer, reader or tone, or the draft or a prompt file cannot be used.
    """
    options = options or ModelOptions()
    if uses_model(writer, client, options):
        from drafter.writers.blocking import run  # noqa: PLC0415 - the composer's users need none of it

        return run(
            arewrite(
                draft,
                case,
                note,
                writer="model",
                client=client,
                options=options,
                attempts=attempts,
                reader=reader,
                tone=tone,
                progress=progress,
            )
        )
    return reread(_rewritten(draft, case, note, tone), case, reader=reader, client=client, options=options)


async def arewrite(
    draft: str,
    case: Case,
    note: NoteName | str | None = None,
    *,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    reader: ReaderName = "rules",
    tone: Tone | str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Result:
    """Does what `rewrite` does, without blocking the event loop while a model is asked."""
    options = options or ModelOptions()
    if not uses_model(writer, client, options):
        result = _rewritten(draft, case, note, tone)
        return await areread(result, case, reader=reader, client=client, options=options)
    from drafter.rewriting.asking import rewrite_by_model  # noqa: PLC0415 - the composer's users need none of it

    withhold(case)
    if attempts is not None:
        options = replace(options, attempts=attempts)
    name = None if note is None else named(NoteName, note, "note")
    async with model_writer(client, options) as model:
        return await rewrite_by_model(
            draft, toned(case, tone), name, model, attempts=options.attempts, reader=reader, progress=progress
        )


def _rewritten(draft: str, case: Case, note: NoteName | str | None, tone: Tone | str | None) -> Result:
    from drafter.rewriting import rewrite_by_rules  # noqa: PLC0415 - its patterns are not needed where a model writes

    return rewrite_by_rules(draft, toned(case, tone), None if note is None else named(NoteName, note, "note"))
