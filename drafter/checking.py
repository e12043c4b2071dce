"""Checking a draft: the rules over a text, without a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.named import named
from drafter.notes import NOTES, NoteName
from drafter.result import Result, passes
from drafter.rules import examine
from drafter.text import Letter

if TYPE_CHECKING:
    from collections.abc import Collection

    from drafter.case.model import Case

LARGEST_DRAFT = 32 * 1024
"""The most bytes of UTF-8 that a draft may have."""


def check(
    draft: str,
    case: Case | None = None,
    note: str = NoteName.APOLOGY,
    *,
    rules: Collection[str] | None = None,
    ignore_rules: Collection[str] = (),
) -> Result:
    """Checks a draft against the rules.

    Args:
        draft: The draft, with an optional first line `Subject: …`.
        case: What is true; without it the rules that need it are skipped, and named in the result.
        note: Which note it is.
        rules: Ids of the rules to run, or None for all.
        ignore_rules: Ids of rules to leave out.

    Returns:
        The draft as it was given, with the findings in the order of the text.

    Raises:
        InputError: If the draft is too large, or there is no such note or rule.
    """
    if len(draft.encode("utf-8", "surrogatepass")) > LARGEST_DRAFT:
        raise InputError("The draft is larger than 32 KiB.", fix="Check one letter at a time.")
    name = named(NoteName, note, "note")
    letter = Letter.from_draft(draft)
    examination = examine(letter, NOTES[name], case, only=rules, ignore=ignore_rules)
    return Result(
        note=name,
        subject=letter.subject,
        text=letter.text,
        ok=passes(examination.findings),
        words=letter.word_count,
        findings=examination.findings,
        skipped=examination.skipped,
    )
