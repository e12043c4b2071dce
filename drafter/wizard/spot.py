"""The words on the spot, before the case is complete: for someone late, seconds count."""

from __future__ import annotations

import re
from datetime import datetime

from drafter.case.kinds import Kind
from drafter.case.model import Case
from drafter.notes import NoteName
from drafter.wizard.answers import Answers, case_of

# What the words on the spot never say, but a case cannot do without.
_STAND_INS = {
    "company": "the company",
    "role": "the job",
    "candidate.name": "the writer",
    "qualifications.0": "I can do this work",
}
_HOW_LATE = re.compile(
    r"(?:(?:about|around|over|some|nearly|almost)\s+)?(?:\d{1,3}|half an|an|[a-z]+(?:-[a-z]+)?)\s+(?:minutes?|hours?)",
    re.IGNORECASE,
)


def outline(answers: Answers) -> Case:
    """Returns a case of what is known so far, with stand-ins for the rest; for care, and for words on the spot.

    Args:
        answers: The kind at least.

    Raises:
        CaseError: An answer will not do.
    """
    known = {key: text for key, text in answers.items() if key.startswith("incident.")}
    happened = answers.get("incident.sorry_that") or _running(answers)
    return case_of({**_STAND_INS, **known, "incident.sorry_that": happened})


def spot_words(answers: Answers, now: datetime) -> str:
    """Returns what to say aloud or to text now.

    Args:
        answers: The kind, and how late the person will be or what they are sorry for.
        now: The clock.
    """
    from drafter.composer import compose  # noqa: PLC0415 - it takes half a second, and the first question should not

    return compose(outline(answers), NoteName.ON_THE_SPOT, now=now).text


def how_late(text: str) -> str:
    """Returns how late someone will be as the words say it: a number alone is in minutes."""
    said = " ".join(text.split())
    if said.isdigit():
        return f"{said} minute{'s' * (said != '1')}"
    return said.removesuffix(" late")


def how_late_mistake(text: str) -> str | None:
    """Says what is wrong with how late someone will be; None where it will do."""
    if _HOW_LATE.fullmatch(text):
        return None
    return "not a length of time; write it as 20 minutes or half an hour, or leave it empty"


def arrived_late(answers: Answers) -> str:
    """Returns how someone who was on the way would put it once they have arrived; empty where it is not known."""
    late = answers.get("how_late")
    return f"I arrived {late} late" if late else ""


def _running(answers: Answers) -> str:
    if answers.get("incident.kind") == Kind.LATE:
        late = answers.get("how_late")
        return f"I am running {late} late" if late else "I am running late"
    return "this happened"
