"""Answers into a case: what was typed, by the key it belongs to.

A key is the path to a field of the case, items counted from 0: `incident.kind`, `qualifications.1`. Keys of a single
word that no case has are the wizard's own. An answer of None was skipped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from drafter.case.model import Candidate, Case, Incident, Interviewer, Share
from drafter.case.read import case_from_mapping
from drafter.case.tree import path_of
from drafter.errors import CaseError

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

Answers = Mapping[str, str | None]

_BELOW: dict[str, type[BaseModel]] = {
    "incident": Incident,
    "interviewer": Interviewer,
    "candidate": Candidate,
    "share": Share,
}
_YES_OR_NO = {"incident.noticed": "true", "incident.slur": None}  # with what goes without saying in a case


def field_of(key: str) -> FieldInfo | None:
    """Returns the field of the case that a key belongs to, or None for a key of the wizard's own."""
    model: type[BaseModel] = Case
    found = None
    for name in (step for step in key.split(".") if not step.isdigit()):
        found = model.model_fields.get(name)
        model = _BELOW.get(name, model)
    return found


def needed(key: str) -> bool:
    """Whether a case cannot do without this: every field on the way to it is required, and it is the first item."""
    first = key.split(".", maxsplit=1)[0]
    field = field_of(key)
    return bool(
        field
        and field.is_required()
        and Case.model_fields[first].is_required()
        and not any(step.isdigit() and step != "0" for step in key.split("."))
    )


def mapping_of(answers: Answers) -> dict[str, Any]:
    """Returns the answers as the case's keys and values, without those that were skipped or are the wizard's own."""
    made: dict[str, Any] = {}
    for key, text in answers.items():
        if text is None or field_of(key) is None or _YES_OR_NO.get(key) == text:
            continue
        _put(made, _steps(key), text == "true" if key in _YES_OR_NO else text)
    return made


def case_of(answers: Answers, name: str = "the answers") -> Case:
    """Returns the case.

    Args:
        answers: Every answer that the case needs.
        name: What to call it in errors.

    Raises:
        CaseError: Something is missing, or does not fit the rest.
    """
    return case_from_mapping(mapping_of(answers), name)


def mistake_in(answers: Answers, key: str) -> str | None:
    """Says what is wrong with one answer among the others, by the case's own validators; None where it will do."""
    at = path_of(_steps(key))
    try:
        case_of(answers)
    except CaseError as error:
        for problem in error.problems:
            if problem.key == at:
                return f"{problem.found}; {problem.fix}"
    return None


def unfit(answers: Answers, keys: list[str]) -> list[str]:
    """Returns those of the keys whose answers the case refuses."""
    return [key for key in keys if mistake_in(answers, key)]


def _steps(key: str) -> tuple[int | str, ...]:
    return tuple(int(step) if step.isdigit() else step for step in key.split("."))


def _put(made: dict[str, Any], steps: tuple[int | str, ...], value: Any) -> None:
    """Puts a value where its steps lead; an item after a gap comes right after those that are there."""
    here: Any = made
    for step, following in zip(steps, (*steps[1:], None), strict=True):
        empty: Any = value if following is None else [] if isinstance(following, int) else {}
        if isinstance(step, str):
            here = here.setdefault(step, empty)
        elif step < len(here):
            here = here[step]
        else:
            here.append(empty)
            here = here[-1]
