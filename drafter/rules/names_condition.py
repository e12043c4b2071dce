"""The rule on an illness that the reader need not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from drafter.case.kinds import Kind
from drafter.grounding.health import conditions_in
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.text import Letter

_CASE = {
    "incident": {
        "kind": "health",
        "sorry_that": "I was unable to attend our interview",
        "explanation": "I had a severe migraine.",
    },
    "role": "Practice Nurse",
    "qualifications": ["I have run a diabetes clinic for 340 patients since 2020"],
}


@rule(
    "names-condition",
    Level.ERROR,
    reason="This tells a reader who decides about you what was wrong with your health, and nobody needs to know it.",
    suggestion="Say only that you were unwell, or unable to attend.",
    source="E",
    section="True, and to the right person",
    bad=(
        Example("I am sorry that I missed our interview: I had a migraine.", ("migraine",), case=_CASE),
        Example("I was in hospital on Monday. My doctor changed my tablets.", ("hospital", "My doctor"), case=_CASE),
        Example("I missed our interview because I was recovering from surgery.", ("surgery",), case=_CASE),
    ),
    good=(
        Example("I am sorry that I was unwell and unable to attend.", case=_CASE),
        Example("I was unwell. I know how full a morning at your surgery is.", case=_CASE),
        Example("I was unwell, and should have rung the surgery before nine.", case=_CASE),
        Example("I fell ill that morning. I have run a diabetes clinic for 340 patients.", case=_CASE),
        Example(
            "I am sorry that I was late; I had a migraine.",
            case={"incident": {"kind": "late", "sorry_that": "I was late"}},
        ),
    ),
    needs_case=True,
)
def names_condition(letter: Letter, context: Context) -> Iterator[Hit]:
    """Applies to the kind `health`; what the job itself has to do with, such as patients, may be said."""
    if context.case is None or context.case.incident.kind is not Kind.HEALTH:
        return
    yield from _named(letter.subject or "", 0, "subject", context.case)
    for sentence in letter.sentences:
        yield from _named(sentence.text, sentence.start, "text", context.case)


def _named(text: str, offset: int, where: Literal["text", "subject"], case: Case) -> Iterator[Hit]:
    """At most one finding a sentence: the first word that gives the condition away."""
    for start, end in conditions_in(text, case)[:1]:
        yield Hit(offset + start, offset + end, where)
