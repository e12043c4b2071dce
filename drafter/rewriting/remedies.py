"""What may be done about a finding, rule by rule: the change that costs the writer least comes first.

A remedy offers; whether an offer is good is seen by letting the rules read the draft with the change made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of
from drafter.notes import Place
from drafter.rewriting import seams
from drafter.rewriting.lines import residue
from drafter.rewriting.names import fillings, right_names
from drafter.rewriting.page import Edit
from drafter.rewriting.placing import insertion, part_of
from drafter.rewriting.surgery import capital, cuts, unhedged
from drafter.text.safe import UNSAFE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from drafter.result import Finding
    from drafter.rewriting.page import Page
    from drafter.rewriting.stock import Stock

Offer = tuple[Edit, ...]

_EMOJI_GAP = re.compile(r"[ \t]*\Z")
_ONLY = re.compile(r"\b(?:only|just)\s+|\s+only\b", re.IGNORECASE)
_SOLE = re.compile(
    r"\b(?:no other|not any other|the one|sole|nothing else|otherwise|cannot|can't|can’t|unless)\b", re.IGNORECASE
)
_OWNED = (
    "That was my mistake.",
    "The fault was mine alone.",
    "I own that.",
    "I should have done better by you.",
    "It was mine to prevent, and I did not.",
    "The responsibility is mine.",
)
_SORRY = ("I am sorry.", "I apologize.", "I owe you an apology.")
_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_BREAKING = re.compile(r"[\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True)
class Task:
    """One finding on one draft.

    Attributes:
        page: The draft.
        finding: The finding.
        stock: What the composer would write.
    """

    page: Page
    finding: Finding
    stock: Stock

    @property
    def rule(self) -> str:
        """The rule's id."""
        return self.finding.rule

    @property
    def span(self) -> tuple[int, int]:
        """Where it points, in the draft."""
        return self.page.span(self.finding)


def offers(task: Task) -> Iterator[Offer]:
    """Yields what may be done about a finding, the least first."""
    remedy = _REMEDIES.get(task.rule)
    if remedy is not None:
        yield from remedy(task)
    if task.finding.where == "subject":
        yield from _new_subject(task)
    elif remedy not in {_absence, _moved_first, _absent_subject}:
        yield from _without(task)


def _without(task: Task) -> Iterator[Offer]:
    """The words cut out of their sentence, or the sentence struck."""
    page, finding = task.page, task.finding
    numbers = page.touched(finding)
    if len(numbers) == 1:
        sentence = page.letter.sentences[numbers[0]]
        for left in cuts(sentence.text, finding.start - sentence.start, finding.end - sentence.start):
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
    if letter.sign_off and left - task.page.shift <= letter.sign_off.start < right - task.page.shift:
        yield (Edit(left, left + len(text[left:right].rstrip()), task.stock.closing, task.rule),)
    if any(char.isalnum() for char in text[left:start] + text[end:right]):
        yield (Edit(start, end, "", task.rule),)
    if right == len(text):
        left = len(text[:left].rstrip())
    yield (Edit(left, right, "", task.rule),)


def _cleaned(task: Task) -> Iterator[Offer]:
    start, end = task.span
    old = task.page.text[start:end]
    new = UNSAFE.sub("", _BREAKING.sub(" ", _ESCAPE.sub("", old)))
    new = new.replace("\u200c", "").replace("\u200d", "")
    yield (Edit(start, end, new, task.rule),)
    yield (Edit(start, end, "".join(char for char in old if char.isprintable() or char in "\r\n\t"), task.rule),)


def _quietened(task: Task) -> Iterator[Offer]:
    start, end = task.span
    text = task.page.text
    old = text[start:end]
    opens = not text[:start].rstrip() or text[:start].rstrip()[-1] in ".!?\n:" or text[:start].endswith("\n")
    new = re.sub(r"[ \t]*[!?]*![!?]*", lambda match: "?" if "?" in match.group() else ".", old)
    new = re.sub(
        r"[^\W\d_][^\W\d_'’-]+(?:[-'’][^\W\d_]+)*",
        lambda word: word.group().lower() if word.group().isupper() else word.group(),
        new,
    )
    new = re.sub(r"\bi\b", "I", new)
    if not any(char.isalnum() or char in ".?" for char in new):
        gap = _EMOJI_GAP.search(text, 0, start)
        left = gap.start() if gap else start
        unended = text[left - 1 : left].isalnum() and text[end : end + 1] in {"", "\n", "\r"}
        yield (Edit(left, end, "." if unended else "", task.rule),)
    elif new == ".":
        yield (
            (Edit(start, end, "", task.rule),)
            if text[:start].rstrip()[-1:] in ".?"
            else (Edit(start, end, new, task.rule),)
        )
    else:
        yield (Edit(start, end, capital(new) if opens else new, task.rule),)
        yield (Edit(start, end, capital(new), task.rule),)


def _renamed(task: Task) -> Iterator[Offer]:
    start, end = task.span
    for name in right_names(task.page.text[start:end], task.stock.case):
        yield (Edit(start, end, name, task.rule),)
    if (greeting := _greeting_offer(task)) is not None:
        yield greeting


def _greeting_offer(task: Task) -> Offer | None:
    greeting = task.page.letter.greeting
    if greeting is None or not task.stock.greeting or task.finding.where == "subject":
        return None
    if not greeting.start <= task.finding.start < greeting.end:
        return None
    return (Edit(task.page.shift + greeting.start, task.page.shift + greeting.end, task.stock.greeting, task.rule),)


def _filled(task: Task) -> Iterator[Offer]:
    start, end = task.span
    letter = task.page.letter
    context = "body"
    if task.finding.where == "subject":
        context = "subject"
    elif letter.greeting and task.finding.start < letter.greeting.end:
        context = "greeting"
    elif letter.sign_off and task.finding.start >= letter.sign_off.start:
        context = "sign_off"
    for value in fillings(task.page.text[start:end], context, task.stock.case):
        yield (Edit(start, end, value, task.rule),)
    if (greeting := _greeting_offer(task)) is not None:
        yield greeting


def _new_apology(task: Task) -> Iterator[Offer]:
    """The hedge cut off, else the sentence put anew by the composer."""
    page, stock = task.page, task.stock
    numbers = page.touched(task.finding)
    yield from _unhedged(task)
    yield from _cut_only(task)
    if stock.note.makeup.apology in {Place.AT_MOST_ONE, Place.NEVER}:
        return
    if numbers and stock.opening in stock.order:
        yield from seams.struck(page, numbers, task.rule) if _apologises_elsewhere(task, numbers) else ()
        for text in _openings(task):
            yield _put_first(task, text, numbers)


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


def _openings(task: Task) -> Iterator[str]:
    """Apologies out of the composer; bare ones where the draft says itself why it happened."""
    yield from task.stock.options(task.stock.opening, explained=True)
    yield from task.stock.options(task.stock.opening)


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


def _owned(task: Task) -> Iterator[Offer]:
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
    for text in _openings(task):
        if numbers:
            yield _put_first(task, text, sorted({*numbers, *apologies[:1]}))
        elif apologies:
            yield _put_first(task, text, apologies[:1])
    yield from _absence(task)


def _absence(task: Task) -> Iterator[Offer]:
    """What is missing, out of the composer, where it belongs."""
    page, stock = task.page, task.stock
    part = stock.part_for(task.rule)
    if part is None:
        return
    if task.rule == "apology-missing" and page.letter.sentences and stock.note.makeup.apology is Place.FIRST:
        # Where the writer has owned it already, two words make an apology of it.
        first = page.letter.sentences[0]
        if Act.OWNERSHIP in acts_of(first.text):
            at = page.shift + first.start
            for sorry in _SORRY:
                yield (Edit(at, at, f"{sorry} ", task.rule),)
    if part == "offer" and not any(part_of(each.text, stock) == "respect" for each in page.letter.sentences):
        texts = stock.offers_with_room()
    else:
        texts = _openings(task) if part == stock.opening else stock.options(part)
    for text in texts:
        if part == "link" and not text.startswith("http"):
            continue
        yield (insertion(page, text, part, stock, task.rule),)
    if part == "link":
        for opening in stock.options("opening"):
            link = next(stock.options("link"), "")
            yield (insertion(page, f"{opening} {link}".strip(), "opening", stock, task.rule),)


def _moved_first(task: Task) -> Iterator[Offer]:
    """The apology as it is, moved to the front; else a new one there in its place."""
    page = task.page
    numbers = page.touched(task.finding)
    if not numbers:
        return
    sentence = page.letter.sentences[numbers[0]]
    if (moved := seams.opening(sentence.text)) is not None:
        for edits in seams.struck(page, numbers[:1], task.rule):
            yield (insertion(page, moved, task.stock.order[0], task.stock, task.rule), *edits)
    for text in _openings(task):
        yield _put_first(task, text, numbers[:1])


def _widened(task: Task) -> Iterator[Offer]:
    """The writer's own times, with any other beside them."""
    page = task.page
    numbers = page.touched(task.finding)
    if len(numbers) != 1 or "offer" not in task.stock.order:
        return
    sentence = page.letter.sentences[numbers[0]]
    if not _SOLE.search(sentence.text) and sentence.text.rstrip().endswith("."):
        open_ended = _ONLY.sub(
            lambda match: " " if match.group()[0] == " " and match.group()[-1] == " " else "", sentence.text
        )
        yield (page.swap(sentence, f"{open_ended.rstrip()[:-1]}, or at any other time that suits you.", task.rule),)
    for text in task.stock.options("offer"):
        yield (page.swap(sentence, text, task.rule),)


def _absent_subject(task: Task) -> Iterator[Offer]:
    page = task.page
    gap = page.newline * 2
    for subject in task.stock.subjects():
        yield (Edit(0, page.shift, f"Subject: {subject}{gap}", task.rule),)


def _new_subject(task: Task) -> Iterator[Offer]:
    page = task.page
    start, _ = page.span(task.finding)
    subject = page.letter.subject or ""
    at = page.text.rfind(subject, 0, page.shift) if subject else start
    for new in task.stock.subjects():
        yield (Edit(at, at + len(subject), new, task.rule),)


def _residue(task: Task) -> Iterator[Offer]:
    start, end = task.span
    for edits in residue(task.page.text, task.page.shift, start, end):
        yield tuple(replace(edit, rule=task.rule) for edit in edits)


_REMEDIES: dict[str, Callable[[Task], Iterator[Offer]]] = {
    "unsafe-text": _cleaned,
    "model-residue": _residue,
    "shouting": _quietened,
    "wrong-name": _renamed,
    "placeholder": _filled,
    "subject-missing": _absent_subject,
    "subject-vague": _new_subject,
    "conditional-apology": _new_apology,
    "apology-vague": _new_apology,
    "ownership-missing": _owned,
    "apology-missing": _absence,
    "apology-late": _moved_first,
    "narrow-offer": _widened,
    "time-missing": _absence,
    "offer-missing": _absence,
    "ask-missing": _absence,
    "thanks-missing": _absence,
    "qualification-missing": _absence,
    "solution-missing": _absence,
}
"""Rules without an entry are met by cutting the words out."""
