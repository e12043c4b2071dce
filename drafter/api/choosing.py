"""Who writes, and with which client."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Literal, get_args

from drafter.case.model import Tone
from drafter.errors import InputError
from drafter.named import named

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from openai import AsyncOpenAI, OpenAI

    from drafter.case.model import Case
    from drafter.writers import ModelWriter
    from drafter.writers.options import ModelOptions

WriterName = Literal["auto", "composer", "model"]


def uses_model(writer: str, client: object, options: ModelOptions) -> bool:
    """Whether a model writes: where it was asked for, or one can be asked and nothing else was said.

    Raises:
        InputError: There is no such writer.
    """
    if writer not in (known := get_args(WriterName)):
        raise InputError(f"There is no writer called {writer!r}.", fix=f"The writers are {', '.join(known)}.")
    return writer == "model" or (writer == "auto" and (client is not None or options.configured))


@asynccontextmanager
async def model_writer(
    client: OpenAI | AsyncOpenAI | ModelWriter | None, options: ModelOptions
) -> AsyncIterator[ModelWriter]:
    """Gives the writer that asks: the one handed in, or one for this time alone.

    Args:
        client: A writer that many notes share, an OpenAI client, or None.
        options: How the model is reached.

    Raises:
        AuthError: Where no model is configured.
    """
    from drafter.writers import ModelWriter  # noqa: PLC0415 - the composer's users need none of it

    if isinstance(client, ModelWriter):
        yield client
    else:
        async with ModelWriter(options, client=client) as made:
            yield made


def toned(case: Case, tone: Tone | str | None) -> Case:
    """Returns the case in the tone that is asked for, or as it is where none is.

    Raises:
        InputError: There is no such tone.
    """
    return case if tone is None else case.model_copy(update={"tone": named(Tone, tone, "tone")})
