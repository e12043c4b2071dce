"""The rules on why the writer is worth it: a qualification of theirs, and their plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.grounding.restated import keeps_plan, restates
from drafter.grounding.words import stems_in
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

_CASE = {
    "company": "Northwind",
    "role": "Marketing Manager",
    "qualifications": ["I led the rebrand at Contoso that cut churn by 12%", "I speak Arabic and Welsh with customers"],
    "solution": "Move the trial's first email from day 3 to day 1 and measure activation.",
}
_SORRY = "I am sorry that I was late."


@rule(
    "qualification-missing",
    Level.ERROR,
    reason="Nothing here says what makes you right for the job; any applicant could have written it.",
    suggestion="Restate one qualification out of the case, with its figure or its name.",
    source="A3",
    section="Why you are worth it",
    bad=(
        Example(
            f"{_SORRY} I am a great fit, and my skills and marketing experience would serve you well.",
            (None,),
            case=_CASE,
        ),
        Example("Thank you for your feedback. I learn fast.", (None,), note="feedback-reply", case=_CASE),
    ),
    good=(
        Example(f"{_SORRY} The rebranding I led at Contoso brought churn down by twelve per cent.", case=_CASE),
        Example(f"{_SORRY} Your callers could have their answers in Welsh, or in Arabic.", case=_CASE),
        Example("Thank you for your time.", note="card", case=_CASE),
    ),
    needs_case=True,
)
def qualification_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for the words and figures of any of the case's qualifications, close together."""
    if context.case is None or not context.note.makeup.qualification:
        return
    anyway = stems_in(context.case.role) | stems_in(context.case.company)
    if not any(restates(letter, qualification, anyway) for qualification in context.case.qualifications):
        yield Hit(letter.body.end, letter.body.end)


@rule(
    "solution-missing",
    Level.ERROR,
    reason="Your plan for their problem is not here, and it is the best reason to think of you again.",
    suggestion="Tell the plan in a sentence or two, with its steps and figures.",
    source="A3",
    section="Why you are worth it",
    bad=(
        Example(
            "Thank you for your feedback on the trial. I have ideas for it.", (None,), note="feedback-reply", case=_CASE
        ),
    ),
    good=(
        Example(
            "Thank you for your feedback. I would send the first trial email on day one and measure who gets active.",
            note="feedback-reply",
            case=_CASE,
        ),
        Example("I am sorry that I was late.", case=_CASE),
    ),
    needs_case=True,
)
def solution_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for the plan's words and figures, close together, in the note that must tell it."""
    if context.case is None or not context.note.makeup.solution or not context.case.solution:
        return
    anyway = stems_in(context.case.role).union(
        stems_in(context.case.company), *map(stems_in, context.case.qualifications)
    )
    if not keeps_plan(letter, context.case.solution, anyway):
        yield Hit(letter.body.end, letter.body.end)
