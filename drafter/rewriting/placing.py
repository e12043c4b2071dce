"""Where a sentence belongs in a letter, and how it is put there."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.grounding.restated import restates
from drafter.meaning import acts_of
from drafter.rewriting.page import Edit
from drafter.text import Letter

if TYPE_CHECKING:
    from drafter.rewriting.page import Page
    from drafter.rewriting.stock import Stock

_QUALIFIES = "qualifies"
# What a sentence does tells which part of a note it is; the first act that the note has a part for decides.
_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("apology", ("apology", "owning")),
    ("offer", ("offer",)),
    ("open-offer", ("offer",)),
    ("narrow-offer", ("offer",)),
    ("asks-feedback", ("question",)),
    ("asks-touch", ("question",)),
    ("plans", ("plan", "answer")),
    (_QUALIFIES, ("qualifications",)),
    ("shares", ("opening",)),
    ("room", ("respect",)),
    ("time", ("respect",)),
    ("thanks", ("thanks",)),
    ("ownership", ("apology", "owning")),
    ("explains", ("apology", "owning")),
    ("interest", ("interest", "wish", "closing")),
)


def part_of(sentence: str, stock: Stock) -> str | None:
    """Returns the part of the note that a sentence is, or None where that cannot be told."""
    acts = {str(act) for act in acts_of(sentence)}
    if "qualifications" in stock.order and _restated(sentence, stock.case.qualifications):
        acts.add(_QUALIFIES)
    return next(
        (part for act, parts in _PARTS if act in acts for part in parts if part in stock.order),
        None,
    )


@lru_cache(maxsize=1024)
def _restated(sentence: str, qualifications: tuple[str, ...]) -> bool:
    letter = Letter(sentence)
    return any(restates(letter, each) for each in qualifications)


def insertion(page: Page, text: str, part: str, stock: Stock, rule: str) -> Edit:
    """Puts sentences where a part of the note belongs.

    Beside a sentence that belongs into the same paragraph it joins that one, else it becomes a paragraph.

    Args:
        page: The draft.
        text: The sentences.
        part: The part they are.
        stock: The note's order.
        rule: The rule that asks for them.
    """
    sentences = page.letter.sentences
    if not sentences:
        return _alone(page, text, rule)
    order = {name: number for number, name in enumerate(stock.order)}
    place = order[part]
    ranks = [order[name] if (name := part_of(sentence.text, stock)) else None for sentence in sentences]
    group = next({order[name] for name in each} for each in stock.groups if part in each)
    number, before, joined = _spot(ranks, [sentence.paragraph for sentence in sentences], place, group)
    return _beside(page, text, number, rule, before=before, joined=joined)


def _spot(ranks: list[int | None], paragraphs: list[int], place: int, group: set[int]) -> tuple[int, bool, bool]:
    """Finds the sentence beside which a part belongs.

    Args:
        ranks: For each sentence the place of its part in the note, or None.
        paragraphs: For each sentence the number of its paragraph.
        place: The part's place.
        group: The places that share its paragraph.

    Returns:
        The sentence's number, whether the part stands before it, and whether in the same paragraph.
    """
    if place == 0:
        return 0, True, True
    kin = [number for number, rank in enumerate(ranks) if rank in group]
    later = [number for number in kin if (ranks[number] or 0) > place]
    if kin and not later:
        # What follows in the same paragraph may lean on it: "The same care applies to …".
        last = kin[-1]
        while last + 1 < len(ranks) and ranks[last + 1] is None and paragraphs[last + 1] == paragraphs[last]:
            last += 1
        return last, False, True
    if kin:
        return later[0], True, True
    following = [number for number, rank in enumerate(ranks) if rank is not None and rank > place]
    if not following:
        return len(ranks) - 1, False, False
    return (following[0] - 1, False, False) if following[0] else (0, True, False)


def _beside(page: Page, text: str, number: int, rule: str, *, before: bool, joined: bool) -> Edit:
    sentences = page.letter.sentences
    # What is said or texted stays one block.
    one_block = "greeting" not in page.note.model_fields and page.newline * 2 not in page.letter.text.strip()
    if not joined and not one_block:
        # A paragraph of its own stands between paragraphs, never inside one.
        paragraph = sentences[number].paragraph
        while 0 <= (near := number + (-1 if before else 1)) < len(sentences) and sentences[near].paragraph == paragraph:
            number = near
    gap = " " if joined or one_block else page.newline * 2
    sentence = sentences[number]
    at = page.shift + (sentence.start if before else sentence.end)
    if not before and sentence.text[-1:].isalnum():
        gap = f".{gap}"
    return Edit(at, at, text + gap if before else gap + text, rule)


def _alone(page: Page, text: str, rule: str) -> Edit:
    """The only sentences of a body."""
    letter = page.letter
    at = page.shift + letter.body.start
    head, tail = page.text[:at], page.text[at:]
    lead = page.newline * max(0, 2 - head.count("\n", len(head.rstrip()))) if letter.greeting else ""
    return Edit(at, at, lead + text + (page.newline * 2 if tail.strip() else ""), rule)
