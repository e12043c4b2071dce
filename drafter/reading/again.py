"""A result, read once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from drafter.notes import NOTES
from drafter.reading.merge import merged
from drafter.reading.read import Reader, read_again
from drafter.result import Level, Result
from drafter.text.letter import Letter

if TYPE_CHECKING:
    from collections.abc import Collection

    from drafter.case.model import Case
    from drafter.drafting import Usage
    from drafter.result import Written
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
    """
    letter = Letter(result.text, result.subject)
    found, usage = await read_again(
        Reader(letter, NOTES[result.note], case, redact=writer.options.redact), writer, until=until
    )
    found = tuple(each for each in found if (only is None or each.rule in only) and each.rule not in ignore)
    findings = merged(result.findings, found) if reader == "both" else found
    return result.model_copy(
        update={
            "findings": findings,
            "ok": all(finding.level is not Level.ERROR for finding in findings),
            "writer": _costing(result.writer, usage),
        }
    )


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
