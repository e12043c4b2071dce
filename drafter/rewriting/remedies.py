"""What may be done about a finding, rule by rule: the change that costs the writer least comes first.

A remedy offers; whether an offer is good is seen by letting the rules read the draft with the change made.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.rewriting import apologising, keeping, seams, tidying
from drafter.rewriting.page import Edit
from drafter.rewriting.placing import insertion, part_of
from drafter.rewriting.surgery import cuts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from drafter.rewriting.task import Offer, Task

_WHOLE = frozenset({"character-plea", "overclaim", "groveling"})
"""Rules whose sentences go whole, unless what is left of one does something that the note needs."""
_ONLY = re.compile(r"\b(?:only|just)\s+|\s+only\b", re.IGNORECASE)
_TIME = re.compile(r"\d|\b(?:\w+day|noon|o['’]clock|morning|afternoon|evening)\b", re.IGNORECASE)
_SOLE = re.compile(
    r"\b(?:no other|not any other|the one|sole|nothing else|otherwise|cannot|can't|can’t|unless|spoken for|"
    r"remainder|rest of|booked|window|all i (?:have|can))\b",
    re.IGNORECASE,
)


def offers(task: Task) -> Iterator[Offer]:
    """Yields what may be done about a finding, the least first."""
    remedy = _REMEDIES.get(task.rule)
    if remedy is not None:
        yield from remedy(task)
    if task.finding.where == "subject":
        yield from tidying.new_subject(task)
    elif remedy not in _COMPOSED:
        yield from _without(task)


def _without(task: Task) -> Iterator[Offer]:
    """The words cut out of their sentence, or the sentence struck."""
    page, finding = task.page, task.finding
    numbers = page.touched(finding)
    if len(numbers) == 1:
        sentence = page.letter.sentences[numbers[0]]
        for left in cuts(sentence.text, finding.start - sentence.start, finding.end - sentence.start):
            if task.rule in _WHOLE and part_of(left, task.stock) is None:
                continue
            yield (page.swap(sentence, left, task.rule),)
    if numbers:
        yield from seams.struck(page, numbers, task.rule)
    else:
        yield from _line_struck(task)


def _line_struck(task: Task) -> Iterator[Offer]:
    """For what stands outside the sentences, in a sign-off or above a greeting: its line goes."""
    text = task.page.text
    start, end = task.span
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right + 1
    if left < task.page.shift or not text[left:right].strip():
        return
    letter = task.page.letter
    framed = [span for span in (letter.greeting, letter.sign_off) if span]
    if letter.sign_off and left - task.page.shift <= letter.sign_off.start < right - task.page.shift:
        yield (Edit(left, left + len(text[left:right].rstrip()), task.stock.closing, task.rule),)
    inside = any(span.start <= task.finding.start < span.end for span in framed)
    if inside and any(char.isalnum() for char in text[left:start] + text[end:right]):
        yield (Edit(start, end, "", task.rule),)
    if right == len(text):
        left = len(text[:left].rstrip())
    yield (Edit(left, right, "", task.rule),)


def _apology(task: Task) -> Iterator[Offer]:
    yield from apologising.missing_apology(task)
    yield from _absence(task)


def _owning(task: Task) -> Iterator[Offer]:
    yield from apologising.owned(task)
    yield from _absence(task)


def _absence(task: Task) -> Iterator[Offer]:
    """What is missing, out of the composer, where it belongs."""
    page, stock = task.page, task.stock
    part = stock.part_for(task.rule)
    if part is None:
        return
    if part == "offer" and not any(part_of(each.text, stock) == "respect" for each in page.letter.sentences):
        texts = stock.offers_with_room()
    else:
        texts = apologising.openings(task) if part == stock.opening else stock.options(part)
    for text in texts:
        if part == "link" and not text.startswith("http"):
            continue
        yield (insertion(page, text, part, stock, task.rule),)
    if part == "link":
        for opening in stock.options("opening"):
            link = next(stock.options("link"), "")
            yield (insertion(page, f"{opening} {link}".strip(), "opening", stock, task.rule),)


def _widened(task: Task) -> Iterator[Offer]:
    """The writer's own times, with any other beside them."""
    page = task.page
    numbers = page.touched(task.finding)
    if len(numbers) != 1 or "offer" not in task.stock.order:
        return
    sentence = page.letter.sentences[numbers[0]]
    if part_of(sentence.text, task.stock) == task.stock.opening:
        # An apology may name a time too; the offer then stands beside it.
        yield from ((insertion(page, text, "offer", task.stock, task.rule),) for text in task.stock.options("offer"))
        return
    last = re.split(r"[;:–—]|,(?!\s*\d)", sentence.text)[-1]
    if _TIME.search(last) and not _SOLE.search(sentence.text) and sentence.text.rstrip().endswith("."):
        open_ended = _ONLY.sub(
            lambda match: " " if match.group()[0] == " " and match.group()[-1] == " " else "", sentence.text
        )
        yield (page.swap(sentence, f"{open_ended.rstrip()[:-1]}, or at any other time that suits you.", task.rule),)
    for text in task.stock.options("offer"):
        yield (page.swap(sentence, text, task.rule),)


_REMEDIES: dict[str, Callable[[Task], Iterator[Offer]]] = {
    "ungrounded": keeping.restated,
    "unsafe-text": tidying.cleaned,
    "model-residue": tidying.marks_out,
    "shouting": tidying.quietened,
    "wrong-name": tidying.renamed,
    "placeholder": tidying.filled,
    "subject-missing": tidying.absent_subject,
    "subject-vague": tidying.new_subject,
    "conditional-apology": apologising.new_apology,
    "apology-vague": apologising.new_apology,
    "ownership-missing": _owning,
    "apology-missing": _apology,
    "apology-late": apologising.moved_first,
    "narrow-offer": _widened,
    "time-missing": _absence,
    "offer-missing": _absence,
    "ask-missing": _absence,
    "thanks-missing": _absence,
    "qualification-missing": _absence,
    "solution-missing": _absence,
}
"""Rules without an entry are met by cutting the words out."""

_COMPOSED = frozenset({_absence, _apology, apologising.moved_first, tidying.absent_subject})
"""Remedies after which nothing is left to cut."""
