"""A draft rewritten by a model, from the paste to the result."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from drafter.errors import ProviderError
from drafter.notes import NOTES
from drafter.reading import reread, second_reader
from drafter.result import Result, Written
from drafter.rewriting.by_model import Asked
from drafter.rewriting.page import Page
from drafter.rewriting.rewrite import as_it_stands, checked_draft, letter_of
from drafter.writers import drive

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.case.model import Case
    from drafter.notes import NoteName
    from drafter.prompting import Library
    from drafter.reading import ReaderName
    from drafter.rewriting.manuscript import Manuscript
    from drafter.writers import ModelOptions, ModelWriter, Progress


def begin_rewriting(
    draft: str, case: Case, note: NoteName | None, options: ModelOptions, *, attempts: int, library: Library
) -> tuple[Asked, Manuscript] | Result:
    """Begins the rewriting of a draft by a model.

    Args:
        draft: The draft as pasted.
        case: What is true.
        note: Which note it is; None to tell it from the draft.
        options: Which model, and whether it sees stand-ins.
        attempts: How often it is asked at most.
        library: The prompt files.

    Returns:
        What is asked, and the draft with what was set aside struck; the result at once where the rules find nothing.

    Raises:
        InputError: The draft is too large or empty, or a prompt file cannot be used.
    """
    manuscript, name = letter_of(checked_draft(draft), case, note)
    page = Page(manuscript.text, NOTES[name], case)
    if not page.findings:
        return as_it_stands(page, manuscript, Written(name="model", model=options.model, attempts=0))
    return Asked(page, attempts=attempts, redact=options.redact, library=library), manuscript


async def rewrite_by_model(
    draft: str,
    case: Case,
    note: NoteName | None,
    model: ModelWriter,
    *,
    attempts: int,
    reader: ReaderName = "rules",
    progress: Callable[[Progress], None] | None = None,
) -> Result:
    """Has a draft rewritten by a model. One in which the rules find nothing comes back as it is, and nothing is asked.

    Args:
        draft: The draft as pasted.
        case: What is true.
        note: Which note it is; None to tell it from the draft.
        model: Who is asked.
        attempts: How often at most.
        reader: Who looks for findings in the finished note.
        progress: Told each step.

    Raises:
        ProviderError: The model failed for good; a failing note had before is its `unfinished`.
        InputError: The draft is too large or empty.
    """
    until = time.monotonic() + model.options.deadline
    begun = begin_rewriting(draft, case, note, model.options, attempts=attempts, library=model.library)
    if isinstance(begun, Result):
        return begun if reader == "rules" else await _read(begun, case, model, reader, until)
    asked, manuscript = begun
    try:
        best, written = await drive.draft(
            asked.drafting,
            model,
            until=until,
            progress=progress or drive.ignore,
            read=second_reader(reader, case, model, until),
        )
    except ProviderError as error:
        if error.unfinished is not None:
            error.unfinished = asked.finished(manuscript, error.unfinished)
        raise
    return asked.finished(manuscript, best.result(written))


async def _read(kept: Result, case: Case, model: ModelWriter, reader: ReaderName, until: float) -> Result:
    """Has a draft read that the rules find nothing in."""
    try:
        return await reread(kept, case, model, reader=reader, until=until)
    except ProviderError as error:
        error.unfinished = kept
        raise
