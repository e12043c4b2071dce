"""What one rule finds in a draft, as the words it points at."""

from __future__ import annotations

from typing import Any

from drafter.case.model import Case
from drafter.notes import NOTES, NoteName
from drafter.rules import examine
from drafter.rules.specimen import specimen
from drafter.text import Letter


def quoted(rule: str, draft: str, note: str = "apology", *, cased: bool = True, **keys: Any) -> list[str | None]:
    """Returns the words that a rule points at, None for an absence.

    Args:
        rule: The rule's id.
        draft: The draft.
        note: The note's name.
        cased: Whether there is a case.
        keys: Keys of the case, over those of the rules' specimen.
    """
    case = Case.model_validate(specimen(keys)) if cased else None
    found = examine(Letter.from_draft(draft), NOTES[NoteName(note)], case, only=[rule]).findings
    return [finding.quote for finding in found]
