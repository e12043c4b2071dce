"""What a letter may say: the case's facts, and the figures and names of a text to hold against them."""

from drafter.grounding.facts import Facts, facts_of
from drafter.grounding.figures import Figure, FigureKind, figures_in

__all__ = ["Facts", "Figure", "FigureKind", "facts_of", "figures_in"]
