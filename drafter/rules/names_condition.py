"""The rule on an illness that the reader need not know."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from drafter.case.kinds import Kind
from drafter.grounding import facts_of
from drafter.grounding.conditions import CONDITIONS, NAMED, PLAIN
from drafter.grounding.words import atoms_of, is_little, stem, stems_in
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.grounding import Facts
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
    ),
    good=(
        Example("I am sorry that I was unwell and unable to attend.", case=_CASE),
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
    facts = facts_of(context.case)
    yield from _named(letter.subject or "", 0, "subject", facts)
    for sentence in letter.sentences:
        yield from _named(sentence.text, sentence.start, "text", facts)


def _named(text: str, offset: int, where: Literal["text", "subject"], facts: Facts) -> Iterator[Hit]:
    """At most one finding a sentence: the first word that gives the condition away."""
    work = _stems(facts.other_text)
    first = next((match.span() for match in CONDITIONS.finditer(text) if not stems_in(match.group()) & work), None)
    told = _told(facts.case.incident.explanation or "") | _told(facts.case.incident.sorry_that)
    for atom in atoms_of(text):
        if stem(atom.low) in told - work and (first is None or atom.start < first[0]):
            first = (atom.start, atom.end)
            break
    if first:
        yield Hit(offset + first[0], offset + first[1], where)


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(atom.low) for atom in atoms_of(text))


@lru_cache(maxsize=128)
def _told(explanation: str) -> frozenset[str]:
    """The stems of what the case itself calls the condition."""
    found = {stem(word) for match in CONDITIONS.finditer(explanation) for word in match.group().split()}
    for match in NAMED.finditer(explanation):
        found |= {stem(word) for word in match["name"].lower().split() if word not in PLAIN and not is_little(word)}
    return frozenset(root for root in found if len(root) > 2)  # noqa: PLR2004 - little words
