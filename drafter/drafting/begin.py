"""The beginning of a drafting: a case and a note's name, and what a model is to be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.drafting.loop import Drafting
from drafter.drafting.redaction import Redaction
from drafter.notes import NOTES, NoteName
from drafter.prompting import Library, draft_prompt, variant_prompt

if TYPE_CHECKING:
    from drafter.case.model import Case


def begin(
    case: Case,
    note: NoteName | str = NoteName.APOLOGY,
    *,
    attempts: int = 3,
    redact: bool = False,
    variant: tuple[int, int] | None = None,
    library: Library | None = None,
) -> Drafting:
    """Begins the drafting of a note.

    Args:
        case: The case.
        note: The note's public name.
        attempts: How many asks there are at most.
        redact: Whether stand-ins are sent for names, addresses, numbers and firms.
        variant: Which phrasing it is, and of how many, where several are asked for.
        library: The prompt files; the shipped ones under the user's own if left out.

    Returns:
        The drafting; its first request is what `drafter prompt` prints.

    Raises:
        PromptError: Where a prompt file cannot be used.
    """
    library = library or Library()
    kind = NOTES[NoteName(note)]
    redaction = Redaction(case) if redact else None
    prompt = draft_prompt(redaction.case if redaction else case, note, library=library)
    if variant is not None:
        prompt = variant_prompt(prompt, *variant, library)
    if redaction is None:
        return Drafting(prompt, kind, case, attempts=attempts, library=library)
    return Drafting(
        prompt,
        kind,
        case,
        attempts=attempts,
        restore=redaction.restore,
        redact=redaction.hide,
        library=library,
    )
