"""What may be done about letters and names: what cannot be seen, what shouts, wrong names, gaps, the subject line."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.rewriting.lines import residue
from drafter.rewriting.names import fillings, right_names
from drafter.rewriting.page import Edit
from drafter.rewriting.surgery import capital
from drafter.text.safe import UNSAFE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.rewriting.task import Offer, Task

_EMOJI_GAP = re.compile(r"[ \t]*\Z")
_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_BREAKING = re.compile(r"[\x0b\x0c\x85\u2028\u2029]")


def cleaned(task: Task) -> Iterator[Offer]:
    """The characters that cannot be seen, or that steer a terminal, taken out."""
    start, end = task.span
    old = task.page.text[start:end]
    new = UNSAFE.sub("", _BREAKING.sub(" ", _ESCAPE.sub("", old)))
    new = new.replace("\u200c", "").replace("\u200d", "")
    yield (Edit(start, end, new, task.rule),)
    yield (Edit(start, end, "".join(char for char in old if char.isprintable() or char in "\r\n\t"), task.rule),)


def quietened(task: Task) -> Iterator[Offer]:
    """Capitals in plain letters, marks as full stops, pictures taken out."""
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


def renamed(task: Task) -> Iterator[Offer]:
    """The right name for the wrong one; of a greeting, at last, the whole line."""
    start, end = task.span
    for name in right_names(task.page.text[start:end], task.stock.case):
        yield (Edit(start, end, name, task.rule),)
    if (greeting := _greeting_offer(task)) is not None:
        yield greeting


def filled(task: Task) -> Iterator[Offer]:
    """A template's gap filled from the case."""
    start, end = task.span
    letter = task.page.letter
    context = "body"
    if task.finding.where == "subject":
        context = "subject"
    elif letter.greeting and task.finding.start < letter.greeting.end:
        context = "greeting"
    elif letter.sign_off and task.finding.start >= letter.sign_off.start:
        context = "sign_off"
    numbers = task.page.touched(task.finding)
    around = letter.sentences[numbers[0]].text if numbers else ""
    for value in fillings(task.page.text[start:end], context, task.stock.case, around=around):
        yield (Edit(start, end, value, task.rule),)
    if (greeting := _greeting_offer(task)) is not None:
        yield greeting


def absent_subject(task: Task) -> Iterator[Offer]:
    """The composer's subject line, above the letter."""
    page = task.page
    gap = page.newline * 2
    # White space above a letter goes: beneath a subject they would be read as its gap, and be gone the next time.
    letter = page.text[page.shift :]
    above = len(letter) - len(letter.lstrip())
    for subject in task.stock.subjects():
        yield (Edit(0, page.shift + above, f"Subject: {subject}{gap}", task.rule),)


def new_subject(task: Task) -> Iterator[Offer]:
    """The composer's subject line in place of the draft's."""
    page = task.page
    start, _ = page.span(task.finding)
    subject = page.letter.subject or ""
    at = page.text.rfind(subject, 0, page.shift) if subject else start
    for new in task.stock.subjects():
        yield (Edit(at, at + len(subject), new, task.rule),)


def marks_out(task: Task) -> Iterator[Offer]:
    """What a chatbot left, taken out."""
    start, end = task.span
    letter, shift = task.page.letter, task.page.shift
    top = letter.greeting.start if letter.greeting else letter.body.start
    foot = letter.sign_off.start if letter.sign_off else letter.body.end
    for edits in residue(task.page.text, (shift + top, shift + foot), start, end):
        yield tuple(replace(edit, rule=task.rule) for edit in edits)


def _greeting_offer(task: Task) -> Offer | None:
    greeting = task.page.letter.greeting
    if greeting is None or not task.stock.greeting or task.finding.where == "subject":
        return None
    if not greeting.start <= task.finding.start < greeting.end:
        return None
    return (Edit(task.page.shift + greeting.start, task.page.shift + greeting.end, task.stock.greeting, task.rule),)
