"""What the readers may be called, and whether the letter calls them so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.grounding.names import HONORIFICS, PLAIN_HONORIFICS, Capital, alike, honorific_of, name_parts, short_forms
from drafter.grounding.ordinary import ORDINARY
from drafter.grounding.stretch import Stranger, Stretch, Wrong
from drafter.grounding.titles import is_the_others
from drafter.grounding.words import atoms_of, fold, is_little, lows_of
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.case.model import Interviewer
    from drafter.grounding.facts import Facts

_SALUTES = frozenset(
    """
    dear chere cher sehr geehrte geehrter geehrtes estimado estimada caro cara hi hiya hey heya hello hallo alright
    morning evening afternoon good day greetings respected esteemed honoured honored honorable honourable to the my
    most salutations namaste bonjour ciao hola there all both everyone everybody folks again and hiring team panel
    committee whom it may concern sirs madam colleagues recruiter recruiting recruitment talent hr department
    manager managers people at of friends friend board members ladies gentlemen yo ok okay so oh well sorry thanks
    thank you for from with in interviewers interviewer group crew lads guys y'all g'day kia ora tena koe koutou korua
    talofa malo lelei bula aloha jambo habari dia duit shalom salaam merhaba guten tag morgen buenos dias bom ola hej
    moin servus ahoj salut it's its this is i'm im me
    """.split()
)
_FOREIGN = frozenset({"Herr", "Frau", "Mme", "M.", "Señor", "Señora", "Sr.", "Sra.", "Shri", "Smt."})
_SPEAKS_TO = late(r"\b(?:thank you|thanks|again|sorry|apologies|please|hi|hello|dear),? \Z", re.IGNORECASE)
_LOOK_BACK = 16
_LONG_NAME = 6
_SIGNATURE = 6
_INITIAL = 3


@dataclass(frozen=True, eq=False)
class Reader:
    """One reader of the letter.

    Attributes:
        name: As the case has it.
        parts: Every word of the name and of the short forms that the case allows, folded.
        first: The first name, folded.
        honorific: The title that belongs to the name, or None.
    """

    name: str
    parts: frozenset[str]
    first: str
    honorific: str | None


@lru_cache(maxsize=256)
def readers_of(facts: Facts) -> tuple[Reader, ...]:
    """Returns what the people of a case may be called.

    Args:
        facts: The case's facts.
    """
    return tuple(map(_reader, facts.case.readers))


def _reader(person: Interviewer) -> Reader:
    parts = name_parts(person.name)
    by = frozenset(part for name in person.goes_by for part in name_parts(name))
    return Reader(person.name, by.union(parts), parts[0] if parts else "", honorific_of(person.name))


def greeted(stretch: Stretch, readers: Sequence[Reader]) -> Iterator[Stranger]:
    """Yields who is greeted by a name or a title that is not theirs.

    Args:
        stretch: The greeting.
        readers: The case's readers; where there are none, any name is unknown.
    """
    allowed = _allowed(stretch.facts)
    for run in stretch.runs:
        names = [
            word
            for word in run
            if word.low not in _SALUTES and (word.low not in allowed or _is_theirs(word.low, readers))
        ]
        if all(word.low in ORDINARY and word.low not in HONORIFICS for word in names):
            continue
        if readers:
            yield from _called(names, stretch, readers)
        elif names[-1].low not in HONORIFICS:
            yield Stranger(Wrong.UNKNOWN, names[0].start, names[-1].end, stretch.where)
    if readers and not stretch.runs[1:] and all(word.low in _SALUTES for run in stretch.runs for word in run):
        yield from _small(stretch, readers, allowed)


@lru_cache(maxsize=256)
def _allowed(facts: Facts) -> frozenset[str]:
    """The words that may stand in a greeting, beside the readers' names; who texts says there who it is."""
    allowed = frozenset(map(fold, lows_of(f"{facts.case.company} {facts.case.candidate.name}")))
    if not facts.case.readers:
        return allowed | facts.words | ORDINARY
    titles = " ".join(person.title or "" for person in facts.case.readers)
    return allowed.union(map(fold, lows_of(titles)), map(fold, lows_of(facts.case.role)), _signed(facts))


def _small(stretch: Stretch, readers: Sequence[Reader], allowed: frozenset[str]) -> Iterator[Stranger]:
    """A name in small letters, as people text: "hi margret"."""
    for atom, start, end in zip(*atoms_of(stretch.text[: stretch.end]), strict=True):
        low = fold(atom)
        if start < stretch.start or low in _SALUTES or low in allowed or _is_theirs(low, readers):
            continue
        if reader := _meant(low, readers, opening=False, beside=False):
            short = low in short_forms(reader.first)
            yield Stranger(Wrong.SHORT if short else Wrong.READER, start, end, stretch.where, reader.name)


def _signed(facts: Facts) -> frozenset[str]:
    """The names that the reader's own answer is signed with."""
    lines = (facts.case.reply or "").strip().splitlines()
    last = re.split(r"[.!?]\s+", lines[-1])[-1] if lines else ""
    return frozenset(name_parts(last)) if len(last.split()) <= _SIGNATURE else frozenset()


def _called(names: Sequence[Capital], stretch: Stretch, readers: Sequence[Reader]) -> Iterator[Stranger]:
    """Holds what somebody is greeted by, title and all, against the readers' names."""
    title = HONORIFICS.get(names[0].low)
    rest = names[1:] if title else names
    strange = [name.low for name in rest if len(name.low) > 1 and not _is_theirs(name.low, readers)]
    theirs = next((reader for reader in readers if any(_has(reader, name.low) for name in rest)), None)
    start, end = names[0].start, names[-1].end
    if strange:
        reader = theirs or _nearest(strange, readers)
        short = any(word in short_forms(reader.first) for word in strange)
        yield Stranger(Wrong.SHORT if short else Wrong.READER, start, end, stretch.where, reader.name)
    elif title and theirs and not _may_be_called(title, theirs, stretch.facts):
        yield Stranger(Wrong.TITLE, start, end, stretch.where, theirs.name)


def _has(reader: Reader, word: str) -> bool:
    return (
        word in reader.parts
        or ("-" in word and (word.replace("-", "") in reader.parts or reader.parts.issuperset(word.split("-"))))
        or any(part in word for part in reader.parts if len(part) > _LONG_NAME and part == word.replace("-", ""))
    )


def _is_theirs(word: str, readers: Iterable[Reader]) -> bool:
    return any(_has(reader, word) for reader in readers)


def _nearest(words: Sequence[str], readers: Sequence[Reader]) -> Reader:
    """The reader who was most likely meant."""
    for reader in readers:
        if any(alike(word, part, beside=True) for word in words for part in reader.parts):
            return reader
    return next((one for one in readers if not short_forms(one.first).isdisjoint(words)), readers[0])


def _may_be_called(title: str, reader: Reader, facts: Facts) -> bool:
    """Any plain title where the case has none; another only where the case's words hold it."""
    if title == reader.honorific:
        return True
    if reader.honorific is not None:
        return False
    if is_the_others(title, reader.first):
        return False
    said = {word for word, one in HONORIFICS.items() if one == title}
    return title in PLAIN_HONORIFICS or title in _FOREIGN or not said.isdisjoint(facts.reader_words)


def misnamed(stretch: Stretch, readers: Sequence[Reader]) -> Iterator[Stranger]:
    """Yields the readers' names that went wrong, outside the greeting.

    Args:
        stretch: Where to look.
        readers: The case's readers.
    """
    if not readers:
        return
    told = stretch.facts.blunder_words
    for run in stretch.runs:
        for at, word in enumerate(run):
            strange = word.low in told and word.low not in HONORIFICS and not _is_theirs(word.low, readers)
            if strange and _addressed(stretch.text, word):
                # The name of the blunder may be quoted, but nobody is to be called by it again.
                yield Stranger(Wrong.READER, word.start, word.end, stretch.where, readers[0].name)
                break
            if word.low in HONORIFICS and at + 1 < len(run):
                yield from _with_title(run[at:], stretch, readers)
                break
            if (
                word.low in stretch.facts.words
                or word.low in ORDINARY
                or is_little(word.low)
                or len(word.low) < _INITIAL
                or _is_theirs(word.low, readers)
            ):
                continue
            left = at > 0 and _is_theirs(run[at - 1].low, readers)
            right = at + 1 < len(run) and _is_theirs(run[at + 1].low, readers)
            opening = at == 0 and stretch.opens(word)
            if reader := _meant(word.low, readers, opening=opening, beside=left or right):
                start, end = run[at - left].start, run[at + right].end
                short = word.low in short_forms(reader.first)
                yield Stranger(Wrong.SHORT if short else Wrong.READER, start, end, stretch.where, reader.name)
                break


def _addressed(text: str, word: Capital) -> bool:
    """Whether somebody is spoken to by a name, as in "Thank you, Peggy"."""
    before = text[max(0, word.start - _LOOK_BACK) : word.start]
    return text[word.end : word.end + 1] in {",", ".", "!", "?", ";"} and _SPEAKS_TO.search(before) is not None


def _with_title(run: Sequence[Capital], stretch: Stretch, readers: Sequence[Reader]) -> Iterator[Stranger]:
    title, word = HONORIFICS[run[0].low], run[1].low
    if reader := next((one for one in readers if word in one.parts), None):
        if not _may_be_called(title, reader, stretch.facts):
            last = 1
            while last + 1 < len(run) and run[last + 1].low in reader.parts:
                last += 1
            yield Stranger(Wrong.TITLE, run[0].start, run[last].end, stretch.where, reader.name)
    elif word not in stretch.facts.words:
        near = next((one for one in readers if any(alike(word, part, beside=True) for part in one.parts)), None)
        if near:
            yield Stranger(Wrong.READER, run[0].start, run[1].end, stretch.where, near.name)


def _meant(low: str, readers: Sequence[Reader], *, opening: bool, beside: bool) -> Reader | None:
    """The reader whose name a word is a misspelling or a short form of; with care where any word has a capital."""
    for reader in readers:
        for part in reader.parts:
            if alike(low, part, beside=beside) and (beside or not opening or len(part) >= _LONG_NAME):
                return reader
        if not opening and low in short_forms(reader.first):
            return reader
    return None
