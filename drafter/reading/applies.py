"""Which rules a second reader is asked about: those that apply to the note, and are not better counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.case.kinds import Kind
from drafter.notes import Place
from drafter.rules import RULES

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.notes import Note
    from drafter.rules import Rule

# Told by counting, or by looking at characters: a model does both worse.
_COUNTED = frozenset({"too-long", "unsafe-text", "subject-missing", "shouting"})


def applicable(note: type[Note], case: Case | None) -> dict[str, Rule]:
    """Returns the rules that a reader is asked about, by id.

    Args:
        note: Which note the letter is.
        case: The case, or None: the rules that need one are then left out.
    """
    out = _COUNTED | _never(note, case)
    return {name: rule for name, rule in RULES.items() if name not in out and (case is not None or not rule.needs_case)}


def _never(note: type[Note], case: Case | None) -> set[str]:
    """The ids that cannot be found in this note, by the table of what each note is made of."""
    makeup = note.makeup
    recalls = makeup.apology is not Place.NEVER
    kind = case.incident.kind if case else None
    slur = case is not None and case.incident.slur
    applies = {
        "apology-missing": makeup.apology in (Place.FIRST, Place.CLAUSE),
        "apology-late": makeup.apology is Place.FIRST,
        "apology-vague": recalls,
        "ownership-missing": makeup.apology is Place.FIRST and kind is not Kind.HEALTH,
        "harping": recalls,
        "reopened": not recalls,
        "time-missing": bool(makeup.respect),
        "offer-missing": bool(makeup.offer) and not slur,
        "narrow-offer": makeup.offer is not False,
        "ask-missing": bool(makeup.asks or makeup.link),
        "thanks-missing": bool(makeup.thanks),
        "qualification-missing": bool(makeup.qualification),
        "solution-missing": bool(makeup.solution) and case is not None and case.solution is not None,
        "names-condition": kind is Kind.HEALTH,
        "subject-vague": note.is_email(),
    }
    return {name for name, can_be in applies.items() if not can_be}
