"""The names in a letter that the case does not hold: the reader's, the company's, anybody else's."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.grounding.company import misspelt
from drafter.grounding.names import HONORIFICS
from drafter.grounding.ordinary import ACRONYMS, ORDINARY, is_shouted
from drafter.grounding.readers import greeted, misnamed, readers_of
from drafter.grounding.stretch import Stranger, Stretch, Wrong
from drafter.grounding.words import is_little, stem
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.grounding.facts import Facts
    from drafter.grounding.names import Capital
    from drafter.grounding.readers import Reader
    from drafter.text import Letter

_LINE_START = late(r"[\r\n]+[ \t]*")
_WORD = late(r"[^\W\d_]{4,}")
_GAPS = frozenset("[{<")
# No common word is written so: "SafeHands", "BrightPath".
_INNER_CAPITAL = late(r"[^\W\d_A-Z][A-Z]")
_HEADING = late(r"[ \t]*(?:#{1,6}[ \t]|[*_]{2}[^*_\r\n]{1,60}[*_]{2}:?[ \t]*$)", re.MULTILINE)
_NUMERAL = late(r"[IVX]{1,5}")
_TITLED_SHARE = 0.6
_SHORT_STEM = 4
_SHORT_PART = 3


@lru_cache(maxsize=8)
def strangers_in(letter: Letter, facts: Facts) -> tuple[Stranger, ...]:
    """Returns the names of a letter that the case does not hold, in the order of the text, the subject's first.

    Args:
        letter: The letter.
        facts: The case's facts.
    """
    readers = readers_of(facts)
    text = letter.text
    found: list[Stranger] = []
    if letter.subject:
        found += _walk(Stretch(letter.subject, 0, len(letter.subject), "subject", facts, frozenset({0})), readers)
    start = 0
    if letter.greeting:
        start = letter.greeting.end
        greeting = Stretch(text, letter.greeting.start, start, "text", facts)
        found += _apart((*misspelt(greeting), *greeted(greeting, readers)))
    starts = frozenset(sentence.start for sentence in letter.sentences)
    closing = letter.sign_off
    found += _walk(Stretch(text, start, closing.start if closing else letter.end, "text", facts, starts), readers)
    if closing and closing.end < letter.end:
        # A postscript is read like the body; the closing words and the name are the writer's own.
        starts |= {match.end() for match in _LINE_START.finditer(text, closing.end, letter.end)}
        found += _walk(Stretch(text, closing.end, letter.end, "text", facts, starts), readers)
    return tuple(found)


def _apart(strangers: Sequence[Stranger]) -> list[Stranger]:
    """Leaves out what an earlier one covers."""
    kept: list[Stranger] = []
    covered: set[int] = set()
    for stranger in strangers:
        places = range(stranger.start, stranger.end)
        if covered.isdisjoint(places):
            covered.update(places)
            kept.append(stranger)
    return kept


def _walk(stretch: Stretch, readers: Sequence[Reader]) -> list[Stranger]:
    """Returns what is strange in a stretch."""
    found = [*misspelt(stretch), *misnamed(stretch, readers)]
    if stretch.where == "text" or not _titled(stretch.text):
        for run in stretch.runs:
            if not all(_known(word, stretch.facts) for word in run):
                found += _unknown(run, stretch)
    return sorted(_apart(found), key=lambda stranger: stranger.start) if found else found


def _in_heading(at: int, text: str) -> bool:
    """Whether a word stands in a line that is marked as a heading."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    return _HEADING.match(text, start) is not None


def _titled(subject: str) -> bool:
    """Whether a subject is written in title case, where capitals say nothing."""
    words = _WORD.findall(subject)
    return len(words) > 1 and sum(word[0].isupper() for word in words) > _TITLED_SHARE * len(words)


def _known(word: Capital, facts: Facts) -> bool:
    """Whether a word is the case's, or one that may have a capital in any letter."""
    low, text = word.low, word.text
    if len(low) == 1 or low in facts.words or low in ORDINARY or is_little(low):
        return True
    if text.isupper():
        return text in ACRONYMS or _NUMERAL.fullmatch(text) is not None or is_shouted(text, facts.capitals)
    if len(low) > _SHORT_STEM and stem(low) in facts.stems:
        return True
    parts = re.split(r"[-']", low)
    return len(parts) > 1 and all(
        part in facts.words or part in ORDINARY or is_little(part) or len(part) < _SHORT_PART for part in parts
    )


def _unknown(run: Sequence[Capital], stretch: Stretch) -> Iterator[Stranger]:
    """Yields the names in a run that nobody knows, with a title before them and all that belongs to them behind."""
    if stretch.text[run[0].start - 1 : run[0].start] in _GAPS or _in_heading(run[0].start, stretch.text):
        return  # a gap of a template, or a heading with its capitals: other rules point at them
    strange = [not _known(word, stretch.facts) and not stretch.has_small(word.low) for word in run]
    if strange[0] and stretch.opens(run[0]):
        # The word that opens a sentence is strange only as the first of a name.
        strange[0] = (len(run) > 1 and strange[1]) or _INNER_CAPITAL.search(run[0].text) is not None
    first = 0
    while first < len(run):
        if not strange[first]:
            first += 1
            continue
        last = first
        while last + 1 < len(run) and strange[last + 1]:
            last += 1
        lead = first
        while lead > 0 and (run[lead - 1].low in HONORIFICS or run[lead - 1].text == "The"):
            lead -= 1
        while last + 1 < len(run) and run[last + 1].low not in stretch.facts.words:
            last += 1
        yield Stranger(Wrong.UNKNOWN, run[lead].start, run[last].end, stretch.where)
        first = last + 1


__all__ = ["Stranger", "Wrong", "strangers_in"]
