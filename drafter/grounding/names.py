"""Names: likeness, short forms, titles, and the capitalised words of a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nicknames import NickNamer

from drafter.grounding.words import fold
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

HONORIFICS = {
    "mr": "Mr.", "mister": "Mr.", "ms": "Ms.", "mrs": "Mrs.", "miss": "Miss", "mx": "Mx.", "dr": "Dr.", "doctor":
    "Dr.", "prof": "Prof.", "professor": "Prof.", "sir": "Sir", "dame": "Dame", "lord": "Lord", "lady": "Lady",
    "rev": "Rev.", "reverend": "Rev.", "fr": "Fr.", "father": "Fr.", "sister": "Sister", "rabbi": "Rabbi", "imam":
    "Imam", "judge": "Judge", "capt": "Capt.", "captain": "Capt.", "col": "Col.", "colonel": "Col.", "maj": "Maj.",
    "major": "Maj.", "lt": "Lt.", "sgt": "Sgt.", "gen": "Gen.", "herr": "Herr", "frau": "Frau", "madame": "Mme",
    "mme": "Mme", "madam": "Madam", "ma'am": "Ma'am", "maam": "Ma'am",
    "monsieur": "M.", "senor": "Señor", "senora": "Señora", "sr": "Sr.", "sra": "Sra.", "engr":
    "Engr.", "chef": "Chef", "shri": "Shri", "smt": "Smt.",
}  # fmt: skip
"""Titles before a name, by how they are written in lower case; the value is the one way to say each."""
PLAIN_HONORIFICS = frozenset({"Mr.", "Ms.", "Mrs.", "Miss", "Mx.", "Madam", "Ma'am"})
"""The titles that any reader may be given whose own is not known."""

_NAME = late(r"[^\W\d_]+(?:['’·-][^\W\d_]+)*")
# A capital, or any letter beyond ASCII, which is looked at again. It looks back from there, and so passes over small
# letters at once; only a text that has a capital within a word needs the slower pattern, which finds eBay too.
_CAPITAL = late(r"[^\x00-@\[-\x7f](?<=[^\W\d_])(?<![\w'’-].)[^\W\d_]*(?:['’·-][^\W\d_]+)*(?!\w)")
_CAPITAL_WITHIN = late(r"(?<![\w'’-])(?:[^\W\d_a-z][^\W\d_]*|[a-z]{1,3}[A-Z][^\W\d_]+)(?:['’·-][^\W\d_]+)*(?!\w)")
_WITHIN = late(r"[A-Z](?<=[a-z][A-Z])")
# Letters that German and the Nordic tongues spell with two where the keyboard has none.
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ß": "ss"})
# How letters sound that names are spelt with by turns.
_SAID = (
    ("ph", "f"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("v", "f"),
    ("ge", "je"),
)
_TELLING_SOUND = 4  # consonants; fewer are any two names'
_CLOSE = 2
_LONG = 6


class Capital(NamedTuple):
    """A word that begins with a capital.

    Attributes:
        text: As given, without a possessive ending.
        low: Folded.
        start: Its offset.
        end: The offset after it.
    """

    text: str
    low: str
    start: int
    end: int


def capitals_in(text: str, start: int, end: int) -> Iterator[Capital]:
    """Yields the words of a stretch that begin with a capital.

    Args:
        text: The text.
        start: The stretch's half-open offsets.
        end: See `start`.
    """
    shape = _CAPITAL_WITHIN if _WITHIN.search(text, start, end) else _CAPITAL
    for match in shape.finditer(text, start, end):
        word = match.group()
        if word[0].isupper() or word.isascii():
            if word[-2:] in {"'s", "’s", "'S", "’S"}:
                word = word[:-2]
            yield Capital(word, fold(word), match.start(), match.start() + len(word))


def runs_in(text: str, start: int, end: int) -> tuple[tuple[Capital, ...], ...]:
    """Returns the capitalised words that stand side by side: "Ms. Margaret Liu", "Fenwick Street".

    Args:
        text: The text.
        start: The stretch's half-open offsets.
        end: See `start`.
    """
    runs: list[list[Capital]] = []
    for word in capitals_in(text, start, end):
        if runs:
            last = runs[-1][-1]
            gap = text[last.end : word.start]
            if gap in {" ", "\u00a0"} or (gap in {". ", "."} and (last.low in HONORIFICS or len(last.text) == 1)):
                runs[-1].append(word)
                continue
        runs.append([word])
    return tuple(map(tuple, runs))


def name_parts(name: str) -> tuple[str, ...]:
    """Returns a name's words, folded, without its titles; a hyphenated one whole and in parts.

    Args:
        name: A name as the case has it.
    """
    found: list[str] = []
    for match in _NAME.finditer(name):
        word = fold(match.group())
        if word in HONORIFICS and not found:
            continue
        found.append(word)
        spelt_out = match.group().lower().translate(_SPELT_OUT)
        if not match.group().isascii() and spelt_out.isascii():
            found.append(spelt_out)
        if "-" in word or "'" in word:
            found += [*(part for part in re.split(r"[-']", word) if len(part) > 1), re.sub(r"[-']", "", word)]
    return tuple(found)


def honorific_of(name: str) -> str | None:
    """Returns the title that a name begins with, said in one way, or None.

    Args:
        name: A name as the case has it.
    """
    match = _NAME.match(name.strip())
    return HONORIFICS.get(fold(match.group())) if match and " " in name.strip() else None


@lru_cache(maxsize=1024)
def distance(one: str, other: str) -> int:
    """Returns how many letters part two words: changed, added, left out, or two swapped; 3 stands for more.

    Args:
        one: A word.
        other: Another.
    """
    if one == other:
        return 0
    if abs(len(one) - len(other)) > _CLOSE:
        return _CLOSE + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        last, before, row = before, row, [i]
        for j, match in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != match))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == match:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return min(row[-1], _CLOSE + 1)


@lru_cache(maxsize=1024)
def _sound(word: str) -> str:
    """What a name sounds like without its vowels, roughly: Kathryn as Catherine, Steven as Stephen."""
    for written, said in _SAID:
        word = word.replace(written, said)
    return re.sub(r"(.)\1+", r"\1", word[:1] + re.sub(r"[aeiouyhw]", "", word[1:]))


def alike(one: str, other: str, *, beside: bool = False) -> bool:
    """Whether one folded word looks like the other misspelt.

    Args:
        one: A word.
        other: The right one.
        beside: Whether it stands where the right one belongs, so that a weaker likeness will do.
    """
    if one == other or len(one) < 3 or len(other) < 3:  # noqa: PLR2004 - two letters are like any two
        return False
    if beside:
        return distance(one, other) <= _CLOSE or one.startswith(other[:4]) or other.startswith(one)
    if len(_sound(one)) >= _TELLING_SOUND and _sound(one) == _sound(other):
        return True
    if len(other) < 4 or one[0] != other[0]:  # noqa: PLR2004 - "Liu" and "Lin" are two names
        return len(other) >= _LONG and distance(one, other) == 1
    return distance(one, other) <= (_CLOSE if len(other) > _LONG else 1)


@lru_cache(maxsize=1)
def _nicknamer() -> NickNamer:
    return NickNamer()


@lru_cache(maxsize=512)
def short_forms(first: str) -> frozenset[str]:
    """Returns the names that a person of this first name may also be called, in lower case.

    The names are those of the `nicknames` package, a list kept by hand for genealogists.

    Args:
        first: A first name, folded.
    """
    known = _nicknamer()
    return frozenset(known.nicknames_of(first) | known.canonicals_of(first))
