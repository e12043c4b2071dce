"""The rule `names-condition`: an illness may be mentioned as such, and is not named or described."""

from __future__ import annotations

from typing import Any

import pytest
from hits import quoted

KIDNEY = {"explanation": "I was in A&E with a kidney stone."}
FALL = {"explanation": "I fell off my bike and broke my wrist."}
SAID = [
    "I am sorry that I was unable to attend on Monday; I was unwell.",
    "I was taken ill that morning and could not come to you.",
    "For health reasons I could not attend, and I am sorry.",
    "I fell sick overnight, and I am well again now.",
    "A medical matter kept me away from our interview.",
    "I was under the weather, and I am back on my feet.",
    "My attendance record is clean, and the operation of your depot interests me.",
]
NAMED = [
    ("I was in hospital with a kidney stone.", "hospital", KIDNEY),
    ("I had to pass a stone that morning.", "stone", KIDNEY),
    ("I was throwing up all night before our talk.", "throwing up", KIDNEY),
    ("My GP signed me off for the whole of the week.", "My GP", KIDNEY),
    ("I had broken my wrist on the way to you.", "broken my wrist", FALL),
    ("My depression was bad in the week of our talk.", "depression", FALL),
    ("I'd put my back out and could not stand up.", "my back out", FALL),
]


def draft(body: str) -> str:
    """A letter around a sentence."""
    return f"Dear Ms. Liu,\n\nI am sorry that I missed our interview. {body}\n\nKind regards,\nSam Ortiz"


@pytest.mark.parametrize("body", SAID)
def test_that_one_was_ill_may_be_said(body: str):
    """Illness in a word or two names no condition."""
    incident = {"kind": "health", "sorry_that": "I was unable to attend", **KIDNEY}
    assert quoted("names-condition", draft(body), incident=incident) == []


@pytest.mark.parametrize(("body", "words", "more"), NAMED)
def test_a_condition_is_found(body: str, words: str, more: dict[str, Any]):
    """The condition, its signs and its treatment are found, in the case's own words and in others."""
    incident = {"kind": "health", "sorry_that": "I was unable to attend", **more}
    assert quoted("names-condition", draft(body), incident=incident) == [words]


def test_the_work_itself_may_be_named():
    """A nurse may speak of the illness that their work is about."""
    found = quoted(
        "names-condition",
        draft("I have run a diabetes clinic for 340 patients."),
        incident={"kind": "health", "sorry_that": "I was ill", **KIDNEY},
        qualifications=["I ran a diabetes clinic for 340 patients"],
    )
    assert found == []
