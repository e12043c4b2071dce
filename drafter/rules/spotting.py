"""What rules share: the sentences that do something, and a finding on the words that do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of
from drafter.rules.rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter, Sentence


def doing(letter: Letter, *acts: Act) -> list[Sentence]:
    """Returns the body's sentences that do one of these acts, in order."""
    return [sentence for sentence in letter.sentences if not acts_of(sentence.text).keys().isdisjoint(acts)]


def on(sentence: Sentence, act: Act) -> Hit:
    """Returns a hit on the words of a sentence that do the act."""
    start, end = acts_of(sentence.text)[act]
    return Hit(sentence.start + start, sentence.start + end)


def spotted(letter: Letter, act: Act) -> Iterator[Hit]:
    """Yields a hit for every sentence of the body that does the act."""
    for sentence in doing(letter, act):
        yield on(sentence, act)
