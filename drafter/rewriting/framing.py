"""A letter's frame, where a draft came without one: the greeting, and the name below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.notes import Place
from drafter.rewriting.page import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.rewriting.page import Page
    from drafter.rewriting.stock import Stock

WORDING = "wording"
"""The reason of a change that no rule asked for."""
_HEAD = 60
"""Characters within which a reader's name greets, whatever stands before it."""
_LAST_LINES = 4
_INLINE = re.compile(r"(?<=\S)[ \t]+\Z")
_CHAT = re.compile(r"\b(?:soz+|sry+|sori|sozz?les)\b", re.IGNORECASE)


def spoken(page: Page, stock: Stock) -> Iterator[tuple[Edit, ...]]:
    """Yields the composer's apology for one in the short forms of a chat: "soz i was late, bus".

    Args:
        page: The draft, mended.
        stock: What the composer would write.
    """
    first = page.letter.sentences[:1]
    if stock.note.makeup.apology is not Place.FIRST or not stock.greeting or not first:
        return
    if _CHAT.search(first[0].text):
        for text in stock.options(stock.opening):
            said = stock.unaddressed(text) if page.letter.greeting else text
            yield (page.swap(first[0], said, WORDING),)


def frames(page: Page, stock: Stock) -> Iterator[tuple[Edit, ...]]:
    """Yields the greeting and the sign-off that a letter or a card lacks, or that a message had in a line with it.

    Nothing for what is said aloud.

    Args:
        page: The draft, mended.
        stock: What the composer would write.
    """
    letter, gap = page.letter, page.newline * 2
    if not stock.greeting or not letter.sentences:
        return
    start = page.shift + len(letter.text) - len(letter.text.lstrip())
    if letter.greeting is None and not _named(letter.text[:_HEAD], *(each.name for each in stock.case.readers)):
        yield (Edit(start, start, stock.greeting + gap, WORDING),)
    own = letter.text[: letter.end].rstrip()
    end = page.shift + len(own)
    last = "\n".join(own.splitlines()[-_LAST_LINES:])
    if letter.sign_off is None and not _named(last, stock.case.candidate.name):
        yield (Edit(end, end, gap + stock.sign_off.replace("\n", page.newline), WORDING),)
    elif letter.sign_off is not None and (inline := _INLINE.search(page.text, 0, page.shift + letter.sign_off.start)):
        yield (Edit(inline.start(), inline.end(), gap, WORDING),)


def _named(text: str, *names: str) -> bool:
    said = set(re.findall(r"\w+", text.lower()))
    return any(word in said for name in names for word in re.findall(r"\w{2,}", name.lower()))
