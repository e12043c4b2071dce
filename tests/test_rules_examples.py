"""The registry of rules, and each rule's own examples."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from drafter.case.model import Case
from drafter.notes import NOTES, NoteName
from drafter.rules import RULES, SECTIONS, examine
from drafter.rules.page import as_markdown
from drafter.rules.specimen import specimen
from drafter.text import Letter

if TYPE_CHECKING:
    from drafter.rules import Example, Rule

PAGE = Path(__file__).parent.parent / "docs" / "rules.md"
PUBLIC_IDS = """
    apology-missing apology-late apology-vague ownership-missing conditional-apology excuse explanation-long
    harping groveling character-plea overshare reopened time-missing pressure presumes-yes offer-missing
    narrow-offer ask-missing extra-ask thanks-missing too-long qualification-missing solution-missing overclaim
    wrong-name ungrounded placeholder names-condition pleasantry-opening model-residue shouting subject-missing
    subject-vague unsafe-text
""".split()
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{'bad' if number < len(rule.bad) else 'good'}-{number}")
    for rule in RULES.values()
    for number, example in enumerate((*rule.bad, *rule.good))
]


def test_every_rule_keeps_its_public_id():
    """The ids of the rules are the table's, and none goes or changes unnoticed."""
    assert sorted(RULES) == sorted(PUBLIC_IDS)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_says_why(rule: Rule):
    """A rule has a reason and a suggestion in whole sentences, a source, a section, and both kinds of example."""
    assert rule.reason.endswith(".")
    assert rule.suggestion.endswith((".", "”."))
    assert rule.source in {"A1", "A2", "A3", "A4", "E"}
    assert rule.section in SECTIONS
    assert rule.bad
    assert rule.good


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_fires_on_its_bad_examples_alone(rule: Rule, example: Example):
    """The rule points at exactly the words that its example marks, and at nothing in a good one."""
    letter = Letter.from_draft(example.draft)
    case: Any = Case.model_validate(specimen(example.case)) if example.case is not None else None
    found = examine(letter, NOTES[NoteName(example.note)], case, only=[rule.id]).findings
    assert tuple(finding.quote for finding in found) == example.quotes
    for finding in found:
        text = letter.text if finding.where == "text" else letter.subject
        assert 0 <= finding.start <= finding.end <= len(text or "")
        assert len(finding.message) <= 240, finding.message


def test_the_page_in_the_docs_is_current():
    """docs/rules.md is what the rules make of it today; `make rules-page` writes it again."""
    if os.environ.get("UPDATE_RULES_PAGE"):
        PAGE.write_text(as_markdown(RULES.values()), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == as_markdown(RULES.values())
