"""The case that the rules' examples are laid over: the article's own, with everything that a case may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_SPECIMEN: dict[str, Any] = {
    "incident": {"kind": "late", "sorry_that": "I arrived 25 minutes late", "when": "2026-11-19T09:00"},
    "interviewer": {"name": "Margaret Liu", "title": "Head of Marketing"},
    "company": "Northwind",
    "role": "Marketing Manager",
    "candidate": {"name": "Sam Ortiz", "email": "sam@ortiz.example"},
    "qualifications": ["I led the rebrand at Contoso that cut churn by 12%"],
    "solution": "Move the trial's first email from day 3 to day 1 and measure activation.",
}


def specimen(keys: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the specimen case with an example's keys laid over it.

    Args:
        keys: Keys of a case. A group is laid over key by key; `incident` loses the specimen's date unless given one.
    """
    case = {**_SPECIMEN, **keys}
    if "incident" in keys:
        case["incident"] = {"kind": "late", "sorry_that": "I was late", **keys["incident"]}
    return case
