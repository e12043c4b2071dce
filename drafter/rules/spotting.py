"""What rules share: the sentences that do something, and a finding on the words that do it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of
from drafter.rules.rule import Hit
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.text import Letter, Sentence

# Words of a fact that a sentence must share to be about it; short words are in every sentence.
_WORD = late(r"[^\W\d_]{5,}|\d{2,}")
_RESTATED = 3


def doing(letter: Letter, act: Act) -> Iterator[Sentence]:
    """Yields the body's sentences that do an act, in order; the later ones are not read before they are wanted."""
    return (sentence for sentence in letter.sentences if act in acts_of(sentence.text))


def does(letter: Letter, act: Act) -> bool:
    """Tells whether any sentence of the body does an act."""
    return any(act in acts_of(sentence.text) for sentence in letter.sentences)


def on(sentence: Sentence, act: Act) -> Hit:
    """Returns a hit on the words of a sentence that do the act."""
    start, end = acts_of(sentence.text)[act]
    return Hit(sentence.start + start, sentence.start + end)


def spotted(letter: Letter, act: Act) -> Iterator[Hit]:
    """Yields a hit for every sentence of the body that does the act."""
    for sentence in doing(letter, act):
        yield on(sentence, act)


def spotted_beside_facts(letter: Letter, act: Act, case: Case | None) -> Iterator[Hit]:
    """Yields the same, but for sentences that restate a qualification or the plan: a drug clinic is no confession."""
    for sentence in doing(letter, act):
        if not tells_a_fact(sentence, case):
            yield on(sentence, act)


def tells_a_fact(sentence: Sentence, case: Case | None) -> bool:
    """Tells whether a sentence restates a qualification or the plan: three of its words, or half with a figure."""
    if case is None:
        return False
    words = _telling_words(sentence.text)
    for fact in (*case.qualifications, case.solution or ""):
        told = _telling_words(fact)
        shared = words & told
        if len(shared) >= _RESTATED or (len(shared) * 2 > len(told) and any(word.isdigit() for word in shared)):
            return True
    return False


@lru_cache(maxsize=1024)
def _telling_words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))
