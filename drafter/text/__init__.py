"""A draft as the rules see it."""

from drafter.text.letter import Letter, Sentence, Span
from drafter.text.plain import Plain

__all__ = ["Letter", "Plain", "Sentence", "Span"]
