"""The library's face for writing: a case goes in, a checked note comes out."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from drafter.case.care import withhold
from drafter.case.model import Tone
from drafter.errors import ProviderError
from drafter.notes import NoteName
from drafter.result import Written
from drafter.writers.options import ModelOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from openai import AsyncOpenAI, OpenAI

    from drafter.case.model import Case
    from drafter.composer import Channel
    from drafter.reading import ReaderName
    from drafter.result import Result
    from drafter.writers import ModelWriter, Progress

WriterName = Literal["auto", "composer", "model"]


def write(
    case: Case,
    note: NoteName | str = NoteName.APOLOGY,
    *,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    seed: int | None = None,
    channel: Channel = "speech",
    tone: Tone | str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Result:
    """Writes a note, holds it to the rules, and with a model has it repaired where it fails.

    Args:
        case: The case.
        note: The note's public name.
        writer: `model`, `composer`, or `auto`: the model where a client, a key or a base URL is there.
        client: An OpenAI client of your own; it keeps its address and key. Or a writer that many notes share.
        options: How the model is reached; out of the configuration if left out.
        attempts: How often a model is asked at most; the options' if left out.
        seed: Chooses among the composer's phrasings.
        channel: Of the composer's `on-the-spot`: said aloud, or sent as a text message.
        tone: Where it is not the case's.
        progress: Told what is happening while a model writes.

    Returns:
        The note with its findings; `ok` is false where it still breaks a rule at error level.

    Raises:
        CareError: Where this case should not be apologised for.
        ProviderError: Where the model failed for good.
        InputError: Where a prompt file cannot be used.
    """
    options = options or ModelOptions()
    if uses_model(writer, client, options):
        from drafter.writers.blocking import run  # noqa: PLC0415 - the composer's users need none of it

        return run(
            awrite(
                case,
                note,
                writer="model",
                client=client,
                options=options,
                attempts=attempts,
                tone=tone,
                progress=progress,
            )
        )
    return _composed(case, NoteName(note), seed, tone, channel)


async def awrite(
    case: Case,
    note: NoteName | str = NoteName.APOLOGY,
    *,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    seed: int | None = None,
    channel: Channel = "speech",
    tone: Tone | str | None = None,
    progress: Callable[[Progress], None] | None = None,
    variant: tuple[int, int] | None = None,
) -> Result:
    """Does what `write` does, without blocking the event loop while a model is asked.

    It takes one argument more: `variant`, which phrasing this is, and of how many.
    """
    options = options or ModelOptions()
    if not uses_model(writer, client, options):
        return _composed(case, NoteName(note), seed, tone, channel)
    from drafter.writers import ModelWriter  # noqa: PLC0415 - the composer's users need none of it

    withhold(case)
    if attempts is not None:
        options = replace(options, attempts=attempts)
    chosen = {"attempts": options.attempts, "tone": Tone(tone) if tone else None, "variant": variant}
    if isinstance(client, ModelWriter):
        return await _asked(case, NoteName(note), client, progress, **chosen)
    async with ModelWriter(options, client=client) as model:
        return await _asked(case, NoteName(note), model, progress, **chosen)


def rewrite(
    draft: str,
    case: Case,
    note: NoteName | str | None = None,
    *,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
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
        tone: Where it is not the case's.
        progress: Told what is happening while a model writes.

    Returns:
        The note with its findings, `changes` with the rule that asked for each, and `questions` on facts that the
        draft holds and the case does not. A draft in which nothing is found comes back as it is.

    Raises:
        CareError: Where this case should not be apologised for.
        ProviderError: Where the model failed for good.
        InputError: Where the draft or a prompt file cannot be used.
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
                tone=tone,
                progress=progress,
            )
        )
    return _rewritten(draft, case, note, tone)


async def arewrite(
    draft: str,
    case: Case,
    note: NoteName | str | None = None,
    *,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    tone: Tone | str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Result:
    """Does what `rewrite` does, without blocking the event loop while a model is asked."""
    options = options or ModelOptions()
    if not uses_model(writer, client, options):
        return _rewritten(draft, case, note, tone)
    from drafter.rewriting.asking import rewrite_by_model  # noqa: PLC0415 - the composer's users need none of it
    from drafter.writers import ModelWriter  # noqa: PLC0415

    withhold(case)
    if attempts is not None:
        options = replace(options, attempts=attempts)
    toned = case if tone is None else case.model_copy(update={"tone": Tone(tone)})
    name = None if note is None else NoteName(note)
    if isinstance(client, ModelWriter):
        return await rewrite_by_model(draft, toned, name, client, attempts=options.attempts, progress=progress)
    async with ModelWriter(options, client=client) as model:
        return await rewrite_by_model(draft, toned, name, model, attempts=options.attempts, progress=progress)


def _rewritten(draft: str, case: Case, note: NoteName | str | None, tone: Tone | str | None) -> Result:
    from drafter.rewriting import rewrite_by_rules  # noqa: PLC0415 - its patterns are not needed where a model writes

    toned = case if tone is None else case.model_copy(update={"tone": Tone(tone)})
    return rewrite_by_rules(draft, toned, None if note is None else NoteName(note))


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
    from drafter.writers import ModelWriter  # noqa: PLC0415

    model = client if isinstance(client, ModelWriter) else ModelWriter(options or ModelOptions(), client=client)
    until = time.monotonic() + model.options.deadline
    try:
        return await read_once_more(result, case, model, reader=reader, until=until, only=only, ignore=ignore)
    except ProviderError as error:
        error.unfinished = result
        raise
    finally:
        if model is not client:
            await model.aclose()


def uses_model(writer: str, client: object, options: ModelOptions) -> bool:
    """Whether a model writes: where it was asked for, or one can be asked and nothing else was said."""
    return writer == "model" or (writer == "auto" and (client is not None or options.configured))


def _composed(
    case: Case, note: NoteName, seed: int | None, tone: Tone | str | None, channel: Channel = "speech"
) -> Result:
    from drafter.composer import compose  # noqa: PLC0415 - its phrases are not needed where a model writes
    from drafter.drafting.judging import judge  # noqa: PLC0415

    case = case if tone is None else case.model_copy(update={"tone": Tone(tone)})
    return judge(compose(case, note, seed=seed, channel=channel), case).result(Written(name="composer"))


async def _asked(
    case: Case, note: NoteName, model: ModelWriter, progress: Callable[[Progress], None] | None, **chosen: Any
) -> Result:
    from drafter.drafting import begin  # noqa: PLC0415 - the composer's users need none of it
    from drafter.writers import drive  # noqa: PLC0415

    until = time.monotonic() + model.options.deadline
    drafting = begin(case, note, redact=model.options.redact, library=model.library, **chosen)
    draft, written = await drive.draft(drafting, model, until=until, progress=progress or drive.ignore)
    return draft.result(written)
