"""The rule on figures and names that the case does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from drafter.grounding import figures_in
from drafter.grounding.held import months_in, unheld
from drafter.grounding.strangers import Wrong, strangers_in
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.grounding import Facts
    from drafter.text import Letter

_CASE = {
    "incident": {"kind": "late", "sorry_that": "I arrived 25 minutes late", "when": "2026-11-19T09:00"},
    "company": "Northwind",
    "qualifications": ["I led the rebrand at Contoso that cut churn by 12%"],
    "slots": ["Tuesday 24 November, 14:00"],
}


@rule(
    "ungrounded",
    Level.ERROR,
    reason="The case does not hold this; a fact that is not yours can cost you the trust you are asking for.",
    suggestion="Take it out, or add it to the case if it is true.",
    source="E",
    section="True, and to the right person",
    bad=(
        Example("I am sorry that I was 45 minutes late on Friday.", ("45 minutes", "Friday"), case=_CASE),
        Example("The rebrand cut churn by 15%, as I learned at Cranfield.", ("15%", "Cranfield"), case=_CASE),
        Example("I could come on Tuesday at half past three.", ("half past three",), case=_CASE),
        Example("Find my work at https://ortiz.example/work.", ("https://ortiz.example/work",), case=_CASE),
        Example("I am sorry. BrightPath gave me a prize for it.", ("BrightPath",), case=_CASE),
    ),
    good=(
        Example("I am sorry that I was twenty-five minutes late on Thursday, for nine o'clock.", case=_CASE),
        Example("I could come on Tuesday the 24th at 2 pm; fifteen minutes would do.", case=_CASE),
        Example("One of the two of us was on time. A second talk in English would be kind.", case=_CASE),
        Example("At Contoso I led the rebrand that cut churn by twelve per cent.", case=_CASE),
        Example("Waiting times fell by half.", case={"qualifications": ["I halved waiting times"]}),
        Example("I could come at noon, or at any hour of yours.", case=_CASE),
        Example("**Further Particulars**\n\nI am sorry that I was late.", case=_CASE),
        Example("Even a Permanent Secretary would have waited.", case=_CASE),
    ),
    needs_case=True,
)
def ungrounded(letter: Letter, context: Context) -> Iterator[Hit]:
    """Holds every figure and every name of the letter against the case's words and dates."""
    if (facts := context.facts) is None:
        return
    yield from _figures(letter.subject or "", "subject", facts)
    yield from _figures(letter.text, "text", facts)
    for stranger in strangers_in(letter, facts):
        if stranger.wrong is Wrong.UNKNOWN:
            text = letter.text if stranger.where == "text" else letter.subject or ""
            yield _hit(stranger.start, stranger.end, stranger.where, text)


def _figures(text: str, where: Literal["text", "subject"], facts: Facts) -> Iterator[Hit]:
    for figure in figures_in(text):
        if unheld(figure, text, facts):
            yield _hit(figure.start, figure.end, where, text)
    for start, end in months_in(text, facts):
        yield _hit(start, end, where, text)


def _hit(start: int, end: int, where: Literal["text", "subject"], text: str) -> Hit:
    return Hit(
        start,
        end,
        where,
        message=f"The case does not hold “{text[start:end]}”; a fact that is not yours can cost the trust you ask for.",
    )
