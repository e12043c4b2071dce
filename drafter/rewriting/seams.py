"""Seams: what a sentence leaned on must still be there when it is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.rewriting.page import Edit
from drafter.rewriting.surgery import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.rewriting.page import Page

_CONNECTIVE = re.compile(
    r"(?:also|however|again|still|moreover|besides|furthermore|then|but|and|so|nevertheless|nonetheless|even so|"
    r"that said|in addition|therefore|thus|hence|anyway|instead|additionally|likewise|too|on top of that|"
    r"having said that|all the same|for that reason|because of this|after that|unfortunately|sadly)\b,?\s+",
    re.IGNORECASE,
)
_LEANING = re.compile(
    # "It did me good to hear …" leans on nothing.
    r"(?!it\b[^.;]{0,40}\b(?:to|that|how|when|if)\b)"
    r"(?:(?:that|this|these|those|it|they|he|she|neither|both|such)\b"
    r"(?!\s+(?:is|was|would be|will be|has been) (?:a pleasure|an honou?r|my|mine|why|kind|good))|"
    r"(?:the (?:same|latter|former|second|other)|afterwards|for (?:it|that|this))\b)",
    re.IGNORECASE,
)
_THEN = re.compile(r"(?<=\bI)\s+(?:then|therefore|also|nevertheless|however|thus|again)\b", re.IGNORECASE)


def opening(sentence: str) -> str | None:
    """Returns a sentence as it can open a letter, or None where it leans on one before it.

    Args:
        sentence: An apology from further down.
    """
    text = sentence.strip()
    while (match := _CONNECTIVE.match(text)) and text[match.end() :]:
        text = text[match.end() :]
    text = _THEN.sub("", text)
    if _LEANING.match(text) or re.search(
        r"\b(?:for|about|of|over) (?:this|that|it|them)\b[\s.!,;]", text, re.IGNORECASE
    ):
        return None
    return capital(text)


def struck(page: Page, numbers: Sequence[int], rule: str) -> Iterator[tuple[Edit, ...]]:
    """Yields ways to strike sentences: with the seam behind them mended, then with what leaned on them struck too.

    Args:
        page: The draft.
        numbers: The sentences' numbers.
        rule: The rule that asks for it.
    """
    edits = page.strikes(numbers, rule)
    following = max(numbers) + 1
    sentences = page.letter.sentences
    if following >= len(sentences):
        yield edits
        return
    sentence = sentences[following]
    connective = _CONNECTIVE.match(sentence.text)
    if connective and sentence.text[connective.end() :]:
        start = page.shift + sentence.start
        bare = capital(sentence.text[connective.end() :])
        yield (*edits, Edit(start, start + len(sentence.text), bare, rule))
    elif _LEANING.match(sentence.text):
        yield page.strikes((*numbers, following), rule)
    yield edits
