"""A draft as the rules see it."""

from drafter.text.letter import Letter, Sentence, Span

__all__ = ["Letter", "Sentence", "Span"]
