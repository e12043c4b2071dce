"""Whether a letter restates one of the case's facts in its own words."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.grounding.figures import Figure, FigureKind, figures_in
from drafter.grounding.words import atoms_of, stems_in, stems_of, weight

if TYPE_CHECKING:
    from drafter.text import Letter

_ENOUGH = 1.5
_SMALL = 12
_PLAN_SHARE = 0.34
_TELLING = frozenset({FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.DURATION})


@dataclass(frozen=True, slots=True)
class Fact:
    """What a sentence of the case says, ready for comparing.

    Attributes:
        stems: The stems of its words that say something.
        figures: For each figure the values that it may be read as.
    """

    stems: frozenset[str]
    figures: tuple[frozenset[float], ...]

    def shared(self, stems: frozenset[str], values: frozenset[float]) -> float:
        """Returns how much of the fact some words keep.

        Args:
            stems: The words' stems.
            values: The values of their figures.
        """
        words = sum(weight(stem) for stem in self.stems & stems)
        return words + sum(_worth(figure) for figure in self.figures if figure & values)

    @property
    def whole(self) -> float:
        """How much there is to keep."""
        return sum(weight(stem) for stem in self.stems) + sum(_worth(figure) for figure in self.figures)


def _worth(figure: frozenset[float]) -> float:
    """A large or an odd figure tells the fact by itself; "two" may count anything."""
    least = min(figure)
    return 1.5 if least > _SMALL or not least.is_integer() else 0.75


@lru_cache(maxsize=512)
def fact_of(sentence: str) -> Fact:
    """Returns what a sentence of the case says.

    Args:
        sentence: A qualification, or the plan.
    """
    return Fact(
        stems_in(sentence), tuple(frozenset(_values(figure)) for figure in figures_in(sentence) if _values(figure))
    )


def _values(figure: Figure) -> tuple[float, ...]:
    """The values by which a figure tells a fact; days and times tell none."""
    if figure.kind in _TELLING:
        return figure.values
    return figure.values[:1] if figure.kind is FigureKind.DATE and not figure.values[1] else ()


@lru_cache(maxsize=8)
def _stretches(letter: Letter) -> tuple[tuple[frozenset[str], frozenset[float]], ...]:
    """The letter's sentences, each with the one after it: a fact may be told in two."""
    figures = [(figure.start, _values(figure)) for figure in figures_in(letter.text)]
    lows, starts, _ = atoms_of(letter.text)
    each = [
        (
            stems_of(lows[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]),
            frozenset(value for at, values in figures if sentence.start <= at < sentence.end for value in values),
        )
        for sentence in letter.sentences
    ]
    after = [*each[1:], (frozenset[str](), frozenset[float]())] if each else []
    return tuple((stems | more, values | further) for (stems, values), (more, further) in zip(each, after, strict=True))


def restates(letter: Letter, sentence: str, beside: frozenset[str] = frozenset()) -> bool:
    """Whether the letter keeps what a qualification says: a figure or a name with a word, or two words of it.

    Args:
        letter: The letter.
        sentence: The qualification.
        beside: Stems that the letter would hold anyway, such as those of the role.
    """
    fact = _without(fact_of(sentence), beside, 1)
    enough = min(_ENOUGH, fact.whole)
    return any(fact.shared(stems, values) >= enough > 0 for stems, values in _stretches(letter))


def _without(fact: Fact, beside: frozenset[str], least: int) -> Fact:
    """The fact without words that prove nothing, where enough others are left."""
    telling = fact.stems - beside
    return Fact(telling, fact.figures) if len(telling) >= least else fact


def keeps_plan(letter: Letter, plan: str, beside: frozenset[str] = frozenset()) -> bool:
    """Whether the letter tells the plan: a third of what it says, two words at least and three at most.

    Args:
        letter: The letter.
        plan: The case's solution.
        beside: Stems that the letter would hold anyway, such as those of the qualifications.
    """
    fact = _without(fact_of(plan), beside, 3)
    enough = min(max(2.0, min(3.0, _PLAN_SHARE * fact.whole)), fact.whole)
    return any(fact.shared(stems, values) >= enough > 0 for stems, values in _stretches(letter))


def kept_of(text: str, sentence: str) -> float:
    """Returns how much of a fact some words keep.

    Args:
        text: The words.
        sentence: The fact: a qualification, or the plan.
    """
    values = frozenset(value for figure in figures_in(text) for value in _values(figure))
    return fact_of(sentence).shared(stems_in(text), values)
