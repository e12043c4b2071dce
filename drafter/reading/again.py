"""A result, read once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from drafter.errors import InputError
from drafter.notes import NOTES
from drafter.reading.merge import merged
from drafter.reading.read import Reader, read_again
from drafter.result import Result, passes
from drafter.text.letter import Letter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from drafter.case.model import Case
    from drafter.drafting import Usage
    from drafter.drafting.judging import Draft
    from drafter.result import Finding, Written
    from drafter.writers import ModelWriter

ReaderName = Literal["rules", "model", "both"]


async def reread(
    result: Result,
    case: Case | None,
    writer: ModelWriter,
    *,
    reader: ReaderName,
    until: float,
    only: Collection[str] | None = None,
    ignore: Collection[str] = (),
) -> Result:
    """Has a result's text read by a model.

    Args:
        result: What was written, or checked by the rules.
        case: The case, or None.
        writer: Who is asked.
        reader: `both`: the model's findings beside those of the rules; `model`: instead of them.
        until: The deadline, on the clock of `time.monotonic`.
        only: Ids of the rules to keep to, or None for all.
        ignore: Ids of rules to leave out.

    Returns:
        The result with these findings; what the reading cost is added to what the writing did.

    Raises:
        ProviderError: Where the provider failed.
        InputError: There is no such reader.
    """
    _require(reader)
    letter = Letter(result.text, result.subject)
    asked = Reader(letter, NOTES[result.note], case, redact=writer.options.redact, library=writer.library)
    found, usage = await read_again(asked, writer, until=until)
    found = tuple(each for each in found if (only is None or each.rule in only) and each.rule not in ignore)
    findings = merged(result.findings, found) if reader == "both" else found
    return result.model_copy(
        update={
            "findings": findings,
            "ok": passes(findings),
            "writer": _costing(result.writer, usage),
        }
    )


def second_reader(
    reader: ReaderName, case: Case, writer: ModelWriter, until: float
) -> Callable[[Draft], Awaitable[tuple[tuple[Finding, ...], Usage]]] | None:
    """Makes the second reader of a note that is being drafted.

    Args:
        reader: As for `reread`.
        case: The case.
        writer: Who is asked.
        until: The deadline, on the clock of `time.monotonic`.

    Returns:
        What gives a draft's findings once it was read, and what the reading cost; None for `rules`.

    Raises:
        InputError: There is no such reader.
    """
    _require(reader)
    if reader == "rules":
        return None

    async def read(draft: Draft) -> tuple[tuple[Finding, ...], Usage]:
        letter = Letter(draft.note.text, draft.note.subject_line)
        asked = Reader(letter, type(draft.note), case, redact=writer.options.redact, library=writer.library)
        found, usage = await read_again(asked, writer, until=until)
        return (merged(draft.findings, found) if reader == "both" else found), usage

    return read


def _require(reader: str) -> None:
    if reader not in (known := get_args(ReaderName)):
        raise InputError(f"There is no reader called {reader!r}.", fix=f"The readers are {', '.join(known)}.")


def _costing(written: Written | None, usage: Usage) -> Written | None:
    if written is None or written.name != "model":
        return written
    return written.model_copy(
        update={
            "prompt_tokens": _sum(written.prompt_tokens, usage.prompt),
            "completion_tokens": _sum(written.completion_tokens, usage.completion),
        }
    )


def _sum(one: int | None, other: int | None) -> int | None:
    return other if one is None else one + (other or 0)
