"""What a person should know before a note about their case is sent: the care table (E), fitted to the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.case.kinds import KINDS, Kind
from drafter.errors import CareError
from drafter.notes.names import NoteName

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.case.model import Case


# What the kind's care comes to once the case holds the better answer.
_BETTER_ANSWER = (
    "Weak answers often need no apology: a better answer does more, and your `solution` comes right after a short "
    "apology. You could also ask for feedback instead: --note feedback-request."
)


def care_note(case: Case) -> str:
    """Returns the advice to show beside a note for this case; empty where a plain apology is right."""
    care = _BETTER_ANSWER if _answers(case) else KINDS[case.incident.kind].care
    more = _MORE.get(case.incident.kind)
    told = f"{care} {more(case)}".strip() if more else care
    if case.incident.noticed or KINDS[case.incident.kind].withheld:
        return told
    return f"{told} They may not have noticed, so the note gives it one light clause and no more.".strip()


def missing(case: Case, note: NoteName) -> str:
    """Returns what the case lacks that the note would be better for, and where it goes; empty where nothing."""
    if note is NoteName.FEEDBACK_REPLY and case.reply is None:
        return "Their answer is missing: paste it into the case's `reply`, and write this again."
    return ""


def withhold(case: Case) -> None:
    """Stops where the care table says not to apologise.

    Raises:
        CareError: The care table says not to apologise.
    """
    info = KINDS[case.incident.kind]
    if info.withheld:
        what, _, why = info.care.partition(". ")
        raise CareError(
            f"{what}.",
            why=why,
            fix="`drafter kinds` explains the kinds, in case this one was chosen by mistake.",
        )


def _answers(case: Case) -> bool:
    return case.incident.kind is Kind.POOR_ANSWERS and case.solution is not None


def _no_answer(case: Case) -> str:
    return "" if case.solution else "This case has no `solution` yet."


def _slur(case: Case) -> str:
    if case.incident.slur:
        return "As this was a slur, the note leaves the offer to meet out and asks for nothing."
    if "slur" in case.incident.model_fields_set:
        return ""  # the person has said that it was none
    return "If it was a slur, set `slur: true`: the note then leaves out the offer to meet."


_MORE: dict[Kind, Callable[[Case], str]] = {
    Kind.POOR_ANSWERS: _no_answer,
    Kind.OFFENSIVE_REMARK: _slur,
}
