"""What may be done about an apology: the writer's own freed of its faults, else the composer's in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.case.model import Spelling
from drafter.meaning import Act, acts_of
from drafter.notes import Place
from drafter.rewriting import seams
from drafter.rewriting.page import Edit
from drafter.rewriting.placing import insertion, part_of
from drafter.rewriting.surgery import cuts, unhedged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.rewriting.task import Offer, Task

_OWNED = (
    "That was my mistake.",
    "The fault was mine alone.",
    "I own that.",
    "I should have done better by you.",
    "It was mine to prevent, and I did not.",
    "The responsibility is mine.",
)
_SORRY = ("I am sorry.", "I apologize.", "I owe you an apology.")


def new_apology(task: Task) -> Iterator[Offer]:
    """The hedge cut off, else the sentence put anew by the composer."""
    page, stock = task.page, task.stock
    numbers = page.touched(task.finding)
    yield from _unhedged(task)
    yield from _cut_only(task)
    if stock.note.makeup.apology in {Place.AT_MOST_ONE, Place.NEVER}:
        return
    if numbers and stock.opening in stock.order:
        yield from seams.struck(page, numbers, task.rule) if _apologises_elsewhere(task, numbers) else ()
        for text in openings(task):
            yield _put_first(task, text, numbers)


def missing_apology(task: Task) -> Iterator[Offer]:
    """Where the writer has owned it already, two words make an apology of it."""
    page, stock = task.page, task.stock
    if stock.note.makeup.apology is not Place.FIRST or not page.letter.sentences:
        return
    first = page.letter.sentences[0]
    if Act.OWNERSHIP in acts_of(first.text):
        at = page.shift + first.start
        for sorry in _SORRY:
            said = sorry.replace("ize", "ise") if stock.case.spelling is Spelling.BRITISH else sorry
            yield (Edit(at, at, f"{said} ", task.rule),)


def moved_first(task: Task) -> Iterator[Offer]:
    """The apology as it is, moved to the front; else a new one there in its place."""
    page = task.page
    numbers = page.touched(task.finding)
    if not numbers:
        return
    sentence = page.letter.sentences[numbers[0]]
    if (moved := seams.opening(sentence.text)) is not None:
        for edits in seams.struck(page, numbers[:1], task.rule):
            yield (insertion(page, moved, task.stock.order[0], task.stock, task.rule), *edits)
    for text in openings(task):
        yield _put_first(task, text, numbers[:1])


def owned(task: Task) -> Iterator[Offer]:
    """Two or three words that own it beside the writer's own apology, else a new apology."""
    page, stock = task.page, task.stock
    numbers = page.touched(task.finding)
    sentences = page.letter.sentences
    apologies = [number for number, each in enumerate(sentences) if part_of(each.text, stock) == stock.opening]
    if stock.note.makeup.apology is Place.FIRST and apologies and not set(apologies) & set(numbers[1:]):
        at = page.shift + sentences[apologies[0]].end
        first = sum(map(ord, stock.case.candidate.name + stock.case.company)) % len(_OWNED)
        for owned in (*_OWNED[first:], *_OWNED[:first]):
            yield (Edit(at, at, f" {owned}", task.rule),)
    for text in openings(task):
        if numbers:
            yield _put_first(task, text, sorted({*numbers, *apologies[:1]}))
        elif apologies:
            yield _put_first(task, text, apologies[:1])


def openings(task: Task) -> Iterator[str]:
    """Apologies out of the composer; bare ones where the draft says itself why it happened."""
    greeted = task.page.letter.greeting is not None
    for explained in (True, False):
        for text in task.stock.options(task.stock.opening, explained=explained):
            yield task.stock.unaddressed(text) if greeted else text


def _unhedged(task: Task) -> Iterator[Offer]:
    numbers = task.page.touched(task.finding)
    if task.rule == "conditional-apology" and len(numbers) == 1:
        sentence = task.page.letter.sentences[numbers[0]]
        for left in unhedged(sentence.text):
            yield (task.page.swap(sentence, left, task.rule),)


def _cut_only(task: Task) -> Iterator[Offer]:
    numbers = task.page.touched(task.finding)
    if len(numbers) == 1:
        sentence = task.page.letter.sentences[numbers[0]]
        for left in cuts(sentence.text, task.finding.start - sentence.start, task.finding.end - sentence.start):
            if part_of(left, task.stock) == task.stock.opening:
                yield (task.page.swap(sentence, left, task.rule),)


def _apologises_elsewhere(task: Task, numbers: list[int]) -> bool:
    return any(
        part_of(sentence.text, task.stock) == task.stock.opening
        for number, sentence in enumerate(task.page.letter.sentences)
        if number not in numbers
    )


def _put_first(task: Task, text: str, numbers: list[int]) -> Offer:
    """Strikes sentences and opens the body with a text."""
    page = task.page
    if numbers and numbers[0] == 0:
        first = page.swap(page.letter.sentences[0], text, task.rule)
        return (first, *page.strikes(numbers[1:], task.rule))
    rest = page.strikes(numbers, task.rule)
    return (insertion(page, text, task.stock.order[0], task.stock, task.rule), *rest)
