"""Patterns of many ways to say a thing, arranged for speed."""

from __future__ import annotations

import re

import pytest

from drafter.text.ways import arranged


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bany time|\b(?:when|if) you like|(?:^|, )say when\b|\bat noon", "come, say when, at any time"),
        (r"\bor[|()]|\b\(a\|b\)|[^]|)]{3}\bx", "or) else"),
        (r"n't even look|\bnor\b", "i can't even look"),
        (r"(?<!so )\bsorry\b", "so sorry, and sorry again"),
    ],
)
def test_an_arranged_pattern_finds_the_same(pattern: str, text: str) -> None:
    """Grouping the ways of a pattern, with sets and escaped bars in them, moves no match."""
    expected = re.search(pattern, text)
    found = re.search(arranged(pattern), text)
    assert expected is not None
    assert found is not None
    assert found.span() == expected.span()


def test_nothing_is_found_within_a_word() -> None:
    """A way without an edge of its own begins no match in the middle of a word."""
    assert re.search("noon|late", "afternoon")
    assert re.search(arranged("noon|late"), "afternoon") is None
    assert re.search(arranged("noon|late"), "at noon")
