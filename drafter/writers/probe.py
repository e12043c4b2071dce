"""Looking at a server before it is needed: is it there, does it have the model, does it hold to a schema."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from drafter.drafting import Unreadable, read_reply
from drafter.errors import ProviderError
from drafter.notes.schema import wire_schema
from drafter.prompting import Library, Message, Prompt
from drafter.prompting.build import schema_note
from drafter.writers.wire import Mode

if TYPE_CHECKING:
    from drafter.writers.client import ModelWriter

_SECONDS = 20.0  # for the list, and again for the question


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    word: str = Field(description="The word “ready”.")


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found of a server.

    Attributes:
        models: The names that it lists; None where it could not be asked.
        mode: The form in which it answered; None where it did not.
        honoured: Whether the answer held to the schema.
        tokens: What the question cost, where the server said.
        errors: What went wrong, each as a person is told it.
    """

    models: tuple[str, ...] | None
    mode: Mode | None
    honoured: bool
    tokens: int | None
    errors: tuple[ProviderError, ...]


async def probe(writer: ModelWriter) -> Probe:
    """Asks a server for its models, and the model one tiny question.

    Args:
        writer: Who asks.

    Returns:
        What was found; a server that fails is found to do so.
    """
    errors: list[ProviderError] = []
    models, mode, honoured, tokens = None, None, False, None
    try:
        models = tuple(await writer.models(until=time.monotonic() + _SECONDS))
    except ProviderError as error:
        errors.append(error)
    schema = wire_schema(_Answer)
    question = Prompt(
        (Message("system", "Answer with one JSON object."), Message("user", "Put the word “ready” into `word`.")),
        schema,
        "probe",
        schema_note(schema, Library()),
    )
    try:
        reply, mode = await writer.ask(question, until=time.monotonic() + _SECONDS)
        usage = (reply.usage.prompt, reply.usage.completion)
        tokens = None if None in usage else sum(count or 0 for count in usage)
        read_reply(reply.text, _Answer, reasoning=reply.reasoning)
        honoured = True
    except ProviderError as error:
        errors.append(error)
    except Unreadable:
        honoured = False
    return Probe(models, mode, honoured, tokens, tuple(errors))
