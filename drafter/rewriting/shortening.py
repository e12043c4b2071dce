"""Making a note short enough: the sentences it needs least go first, from the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.rewriting.page import Edit
from drafter.rewriting.placing import part_of

if TYPE_CHECKING:
    from drafter.rewriting.page import Page
    from drafter.rewriting.stock import Stock

_RULE = "too-long"


def shorter(page: Page, stock: Stock) -> tuple[Edit, ...]:
    """Returns the strikes that bring a note down to its good length, or as near to it as they can.

    Of each part that the note has, one sentence is kept while others can go: one that no rule finds fault with before
    one that some rule does.

    Args:
        page: The draft.
        stock: What the composer would write.
    """
    sentences = page.letter.sentences
    surplus = page.letter.word_count - page.note.words.good
    parts = [part_of(sentence.text, stock) for sentence in sentences]
    faulty = {number for finding in page.findings for number in page.touched(finding)}
    kept: dict[str, int] = {}
    for number, part in enumerate(parts):
        if part and (part not in kept or (kept[part] in faulty and number not in faulty)):
            kept[part] = number
    needed = set(kept.values())
    # Faulty ones first, then those that do nothing the note needs, then second ones of a part; the last first.
    turn = sorted(
        (number for number in range(len(sentences)) if number not in needed),
        key=lambda number: (number not in faulty, parts[number] is not None, -number),
    )
    struck: list[int] = []
    below = _below(page)
    surplus -= sum(len(page.text[edit.start : edit.end].split()) for edit in below)
    for number in turn:
        if surplus <= 0:
            break
        struck.append(number)
        surplus -= len(sentences[number].text.split())
    return (*below, *page.strikes(struck, _RULE), *_tighter(page, stock, kept, surplus))


def _below(page: Page) -> tuple[Edit, ...]:
    """Strikes what stands below the name and is no postscript: it is not the letter's, and counts all the same."""
    sign_off = page.letter.sign_off
    if sign_off is None or (page.letter.sentences and page.letter.sentences[-1].end > sign_off.end):
        return ()
    end = len(page.text.rstrip())
    start = page.shift + sign_off.end
    return (Edit(start, end, "", _RULE),) if start < end else ()


def _tighter(page: Page, stock: Stock, kept: dict[str, int], surplus: int) -> list[Edit]:
    """Where the needed sentences alone are too long, the composer's shorter ones, the longest replaced first."""
    sentences = page.letter.sentences
    edits: list[Edit] = []
    for part, number in sorted(kept.items(), key=lambda item: -len(sentences[item[1]].text)):
        if surplus <= 0:
            break
        own = len(sentences[number].text.split())
        composed = min(stock.options(part), key=lambda text: len(text.split()), default="")
        if composed and len(composed.split()) < own:
            edits.append(page.swap(sentences[number], composed, _RULE))
            surplus -= own - len(composed.split())
    return edits
