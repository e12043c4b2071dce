"""Rewriting a draft that someone already has."""

from drafter.rewriting.manuscript import rebuilt
from drafter.rewriting.pasted import read_pasted
from drafter.rewriting.rewrite import rewrite_by_rules
from drafter.rewriting.telling import tell_note
from drafter.rewriting.words import Stretch, word_diff

__all__ = ["Stretch", "read_pasted", "rebuilt", "rewrite_by_rules", "tell_note", "word_diff"]
