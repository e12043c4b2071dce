"""Words made comparable: without accents, without endings, and told apart by how much they say."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from drafter.text.late import late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

_ATOM = late(r"([^\W_]+(?:'[^\W_]+)*)")
_ASCII_ATOM = late(r"([a-z0-9]+(?:'[a-z0-9]+)*)")  # the same in plain English, in half the time
# Letters that do not come apart into a letter and its mark.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})

_STOP = frozenset(
    """
    a able about above across after again all almost along already also although always am an and another any
    anybody anyone anything are around as ask asked at away back be because been before being below best better
    between both but by came can cannot case chance come could dear did didn do does doesn doing don done down due
    during each either else enough even ever every everyone everything far feel few find first for forward found
    from get give given glad go going good got great had half happy has have having he help her here high him his
    hope how however i idea if in indeed into is isn it its itself just kind knew know known last later least less
    let like little ll long look looking lot made make many matter may maybe me mean might mind mine more most much
    must my myself need never new next no nobody none nor not nothing now of off often old on once one only or other
    our out over own part people perhaps person place please point put quite rather re real really right said same
    say second see seem seen self set several shall she should show simply since so some someone something soon
    still such sure ta take taken tell than thank thanks that the their them then there these they thing think this
    those though thought three through thus time to today together told too took toward tried try two under until up
    upon us use used ve very via wants want was way we week well went were what when where whether which while who
    whole whom whose why will wish with within without word would yes yet you your yours interview position role job
    post candidate application letter note morning afternoon evening day month year monday tuesday wednesday
    thursday friday saturday sunday sorry apologise apologize apology
    """.split()
)
_WEAK = frozenset(
    """
    patient pupil child guest resident nurse food engineer code data design software achieve add bring build built
    business career change client colleague company customer deal deliver develop do drive employer experience focus
    group grow handle handled hold improve increase job keep large lead learn level manage manager many market meet
    move number office open order organisation organization plan problem process produce product project public
    raise range reduce report result run save sell serve service set skill small speak staff start strong student
    support system take talk task teach team train user value win work worked write young project quality
    professional passion passionate dedicated background strength ability proven record driven motivated
    """.split()
)
_IRREGULAR = dict(
    pair.split(":")
    for pair in """
    led:lead ran:run built:build wrote:write written:write taught:teach sold:sell grew:grow grown:grow brought:bring
    won:win drove:drive driven:drive held:hold kept:keep spoke:speak spoken:speak began:begin begun:begin bought:buy
    caught:catch chose:choose chosen:choose dealt:deal drew:draw drawn:draw fed:feed fought:fight flew:fly flown:fly
    fell:fall laid:lay lost:lose met:meet paid:pay rose:rise risen:rise sang:sing shot:shoot slept:sleep spent:spend
    stood:stand swam:swim threw:throw understood:understand wore:wear broke:break broken:break children:child
    women:woman men:man people:person halved:half thirds:third
    """.split()
)
_ENDINGS = tuple(
    """
    ations ation ating ated ates ate ments ment ings ing ions ion ers ors er or ures ure ists ist ies ied ed es ly s e y
    """.split()
)
_SHORTEST_STEM = 3
_LONGEST_STEM = 6


class Atoms(NamedTuple):
    """The runs of letters and digits of a text, in order: three columns, since most who read them need one.

    Attributes:
        lows: Each in lower case, with a straight apostrophe.
        starts: The offset of each.
        ends: The offset after each.
    """

    lows: list[str]
    starts: list[int]
    ends: list[int]


def _lowered(text: str) -> str:
    """The text in lower case with straight apostrophes, each character in its place."""
    low = text.replace("’", "'").lower()
    if len(low) == len(text):
        return low
    return "".join(one if len(one := char.lower()) == 1 else char for char in text.replace("’", "'"))


@lru_cache(maxsize=64)
def atoms_of(text: str) -> Atoms:
    """Returns the atoms of a text; a hyphen parts two.

    Args:
        text: Any text.
    """
    # Gaps and atoms by turns, a gap first and last; each begins where the one before it ends.
    low = _lowered(text)
    pieces = _atom(low).split(low)
    ends = list(accumulate(map(len, pieces)))
    return Atoms(pieces[1::2], ends[:-1:2], ends[1::2])


def lows_of(text: str) -> list[str]:
    """Returns the atoms of a text in lower case, without their places.

    Args:
        text: Any text.
    """
    low = _lowered(text)
    return _atom(low).findall(low)


def _atom(low: str) -> re.Pattern[str]:
    return _ASCII_ATOM if low.isascii() else _ATOM


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Returns a word in lower case and without diacritics: `José` is `jose`.

    Args:
        word: A word or a few.
    """
    low = word.casefold()
    if low.isascii():
        return low
    parts = unicodedata.normalize("NFKD", low.translate(_LETTERS).replace("’", "'"))
    return "".join(char for char in parts if not unicodedata.combining(char)).translate(_LETTERS)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Returns what a word shares with its inflections; rough, and the same for the same word.

    Args:
        word: A word in any case.
    """
    word = fold(word).split("'")[0]
    word = _IRREGULAR.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and not word.endswith(("ss", "us")):
            word = word[: -len(ending)]
            if ending in {"ing", "ings", "ed"} and word[-1] == word[-2] and word[-1] not in "aeiouls":
                word = word[:-1]
            break
    return word.removesuffix("e")[:_LONGEST_STEM]


_STOP_STEMS = frozenset(map(stem, _STOP))
_WEAK_STEMS = frozenset(map(stem, _WEAK)) - _STOP_STEMS
_LITTLE = _STOP | _WEAK


def weight(content: str) -> float:
    """Returns how much a stem says: half for the words that every letter of a job hunt holds.

    Args:
        content: A stem.
    """
    return 0.5 if content in _WEAK_STEMS else 1.0


@lru_cache(maxsize=1024)
def stems_in(text: str) -> frozenset[str]:
    """Returns the stems of a text's words that say something: no figures, no little words.

    Args:
        text: Any text.
    """
    return stems_of(lows_of(text))


def stems_of(lows: Iterable[str]) -> frozenset[str]:
    """Returns the stems of those words that say something.

    Args:
        lows: Words in lower case, as `atoms_of` has them.
    """
    roots = {stem(low) for low in set(lows) - _STOP if low[0].isalpha()}
    return frozenset(root for root in roots - _STOP_STEMS if len(root) > 1)


def is_little(word: str) -> bool:
    """Whether a word is one of those that any letter of this sort holds.

    Args:
        word: A word in lower case.
    """
    return word in _LITTLE
