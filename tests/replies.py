"""A case, and replies to it: one that holds every rule, and ways to spoil it."""

from __future__ import annotations

import json
from typing import Any

from drafter.case.model import Case

CASE = Case.model_validate(
    {
        "incident": {"kind": "late", "sorry_that": "I arrived 25 minutes late"},
        "interviewer": {"name": "Margaret Liu", "email": "margaret.liu@northwind.example"},
        "company": "Northwind",
        "role": "Marketing Manager",
        "candidate": {"name": "Sam Ortiz", "email": "sam@ortiz.example", "phone": "+1 555 0100"},
        "qualifications": ["I led the rebrand at Contoso that cut churn by 12%", "I speak Polish"],
    }
)

GOOD: dict[str, Any] = {
    "subject": "Marketing Manager interview at Northwind",
    "greeting": "Dear Margaret,",
    "apology": "I am sorry that I arrived 25 minutes late; I should have left earlier.",
    "answer": "",
    "respect": "I know your days are full, and I would understand if you would rather leave it there.",
    "offer": "I would be glad to come back at any time that suits you.",
    "qualifications": [{"fact": 1, "text": "At Contoso I led the rebrand that cut churn by 12%."}],
    "own_words": "",
    "sign_off": "Kind regards,\nSam Ortiz",
}


def reply(**changes: Any) -> str:
    """The good reply as JSON, with parts changed."""
    return json.dumps({**GOOD, **changes}, ensure_ascii=False)


BAD = reply(apology="Thank you for meeting me.")
