"""Writing a note."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from drafter.api.choosing import WriterName, model_writer, toned, uses_model
from drafter.api.read import areread, reread
from drafter.case.care import withhold
from drafter.named import named
from drafter.notes import NoteName
from drafter.result import Written
from drafter.writers.options import ModelOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai import AsyncOpenAI, OpenAI

    from drafter.case.model import Case, Tone
    from drafter.composer import Channel
    from drafter.reading import ReaderName
    from drafter.result import Result
    from drafter.writers import ModelWriter, Progress


def write(
    case: Case,
    note: NoteName | str = NoteName.APOLOGY,
    *,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    reader: ReaderName = "rules",
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
        reader: `both` or `model`: the finished note is read once more by a model, as by `reread`; where a model wrote
            it, an error that is found so goes back for repair.
        seed: Chooses among the composer's phrasings.
        channel: Of the composer's `on-the-spot`: said aloud, or sent as a text message.
        tone: Where it is not the case's.
        progress: Told what is happening while a model writes.

    Returns:
        The note with its findings; `ok` is false where it still breaks a rule at error level.

    Raises:
        CareError: Where this case should not be apologised for.
        ProviderError: Where the model failed for good; a note had before is the error's `unfinished`.
        InputError: Where there is no such note, writer, reader, channel or tone, or a prompt file cannot be used.
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
                reader=reader,
                tone=tone,
                progress=progress,
            )
        )
    return reread(_composed(case, note, seed, tone, channel), case, reader=reader, client=client, options=options)


async def awrite(
    case: Case,
    note: NoteName | str = NoteName.APOLOGY,
    *,
    writer: WriterName = "auto",
    client: OpenAI | AsyncOpenAI | ModelWriter | None = None,
    options: ModelOptions | None = None,
    attempts: int | None = None,
    reader: ReaderName = "rules",
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
        result = _composed(case, note, seed, tone, channel)
        return await areread(result, case, reader=reader, client=client, options=options)
    withhold(case)
    if attempts is not None:
        options = replace(options, attempts=attempts)
    chosen = {"attempts": options.attempts, "variant": variant}
    async with model_writer(client, options) as model:
        return await _asked(toned(case, tone), named(NoteName, note, "note"), model, reader, progress, **chosen)


def _composed(case: Case, note: NoteName | str, seed: int | None, tone: Tone | str | None, channel: Channel) -> Result:
    from drafter.composer import compose  # noqa: PLC0415 - its phrases are not needed where a model writes
    from drafter.drafting.judging import judge  # noqa: PLC0415 - likewise

    case = toned(case, tone)
    composed = compose(case, named(NoteName, note, "note"), seed=seed, channel=channel)
    return judge(composed, case).result(Written(name="composer"))


async def _asked(
    case: Case,
    note: NoteName,
    model: ModelWriter,
    reader: ReaderName,
    progress: Callable[[Progress], None] | None,
    **chosen: Any,
) -> Result:
    from drafter.drafting import begin  # noqa: PLC0415 - the composer's users need none of it
    from drafter.writers import drive  # noqa: PLC0415 - likewise

    until = time.monotonic() + model.options.deadline
    drafting = begin(case, note, redact=model.options.redact, library=model.library, **chosen)
    read = None
    if reader != "rules":
        from drafter.reading import second_reader  # noqa: PLC0415 - only where a model reads

        read = second_reader(reader, case, model, until)
    draft, written = await drive.draft(drafting, model, until=until, progress=progress or drive.ignore, read=read)
    return draft.result(written)
