"""A letter without a body is checked like any other."""

from drafter.case.model import Case
from drafter.checking import check


def test_a_letter_without_a_sentence_is_checked():
    """Greeting and sign-off alone, or nothing but a name, with a case: findings, and no crash."""
    case = Case.model_validate(
        {
            "incident": {"kind": "late", "sorry_that": "I arrived late"},
            "company": "Northwind",
            "role": "Marketing Manager",
            "candidate": {"name": "Sam Ortiz"},
            "qualifications": ["I led the rebrand at Contoso that cut churn by 12%"],
        }
    )
    for draft in ("Dear Ms. Liu,\n\nKind regards,\nSam Ortiz", "Sam", "…"):
        assert "qualification-missing" in {finding.rule for finding in check(draft, case).findings}
