"""The figures of a text: numbers in digits and words, per cents, times, dates, links."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from drafter.grounding.spelt import MONTHS, WEEKDAYS, read_words
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.grounding.spelt import Spelt
from drafter.grounding.words import Atoms, atoms_of, lows_of


class FigureKind(StrEnum):
    """What a figure is."""

    NUMBER = "number"
    PERCENT = "percent"
    DURATION = "duration"  # minutes
    TIME = "time"  # minutes of the day
    DATE = "date"
    WEEKDAY = "weekday"
    PHONE = "phone"
    LINK = "link"
    CODE = "code"  # letters and digits, as in C1


class Figure(NamedTuple):
    """One figure.

    Attributes:
        kind: What it is.
        values: Every value it may be read as; for a date day, month, year, 0 where unsaid.
        text: As given.
        start: Half-open offsets.
        end: See `start`.
        spelt: Whether it was written in words.
    """

    kind: FigureKind
    values: tuple[float, ...]
    text: str
    start: int
    end: int
    spelt: bool = False


_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
# What makes a link, with the letters around it still to be taken in: patterns that begin with a word are slow.
_LINK_MARK = late(r"[@:.](?:(?<=@)[^\W_]|(?<=:)//|(?<=[^\W_]\.)[A-Za-z]{2})")
_LINK = late(
    r"https?://.+|www\..+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|"
    r"[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:com|org|net|io|co|uk|de|example|edu|gov|app|dev|me|info)(?:/.*)?",
    re.IGNORECASE,
)
_START = attrgetter("start")
_CURRENCIES = frozenset("$€£₹¥")
_LINK_REACH = 2048
_NO_LINK = frozenset(' \t\r\n\f\v\u00a0<>()[]"“”‘’,;')
_HALF_DAY = r"(?:\s?(?:am|pm|a\.m\b\.?|p\.m\b\.?))"
_NUMBER = r"\d{1,3}(?:[,'’\u202f\u00a0]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_DIGITS = late(
    rf"""(?<![^\W_])(?:
      (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})
    | (?P<slash>\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d{{2}}))(?!\d)
    | (?P<phone>(?:\+\d|\(?0\d)[\d\ ()/-]{{6,18}}\d|\(\d{{3}}\)\ ?\d{{3}}[-.\ ]\d{{4}}
        |\d{{3}}[-.\ ]\d{{3,4}}[-.\ ]\d{{4}})(?!\d)
    | (?P<clock>(?:[01]?\d|2[0-4])(?::|\.|h)[0-5]\d(?!\d|[.,]\d|\s?%){_HALF_DAY}?(?:\s?(?:h|hrs|hours|Uhr)\b)?)
    | (?P<hour>(?:[01]?\d|2[0-4])(?:{_HALF_DAY}|\s?o['’]\s?clock\b|\s?(?:h|hrs|Uhr)\b))
    | (?P<date>\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:{_MONTH})\b\.?(?:,?\s+\d{{4}}\b)?)
    | (?P<nth>\d{{1,4}}(?:st|nd|rd|th)\b)
    | (?P<idiom>24/7|9\s?(?:-|–|to)\s?5|50[-/]50|1:1|(?:100|110|200|1000)\s?(?:%|per\ ?cent))(?![^\W_])
    | (?P<percent>(?:{_NUMBER})\s?(?:%|per\ ?cent\b|pc\b))
    | (?P<number>{_NUMBER})(?P<unit>\s?(?:k|m|mn|bn|million|billion|thousand|hundred|crores?|lakhs?)(?![^\W_]|[²³]))?
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_MONTH_FIRST = late(
    rf"(?:{_MONTH})\b\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.]\d|\d)(?:,?\s+(?P<year>\d{{4}})\b)?",
    re.IGNORECASE,
)
_DIGITS_OPEN = late(r"[\d(+]")
_DIGIT = late(r"[0-9]")
_DIGIT_AFTER_LETTER = late(r"[0-9](?<=[^\W\d_][0-9])")
_UNITS = {
    "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9,
    "crore": 1e7,     "lakh": 1e5,
}  # fmt: skip
_MINUTES = late(
    r"[\s-]{0,2}(?:spare |full |whole |extra )?(?P<unit>minutes?|mins?|hours?|hrs?|seconds|secs)\b", re.IGNORECASE
)
_NOON = 12


@lru_cache(maxsize=64)
def figures_in(text: str) -> tuple[Figure, ...]:
    """Returns the figures of a text, in order, none overlapping another.

    Args:
        text: Any text.
    """
    atoms = atoms_of(text)
    ways: list[Iterable[Figure]] = [_links(text)]
    if _DIGIT.search(text):
        ways += [_month_first(text, atoms), _digits(text), _codes(text, atoms)]
    ways.append(_of_words(text, spelt) for spelt in read_words(text, atoms))
    covered = bytearray(len(text))
    found: list[Figure] = []
    for way in ways:
        for figure in way:
            if not any(covered[figure.start : figure.end]):
                covered[figure.start : figure.end] = b"\1" * (figure.end - figure.start)
                found.append(figure)
    found.sort(key=_START)
    return tuple(found)


def _links(text: str) -> Iterator[Figure]:
    """Links and addresses: the stretch without white space around what makes one."""
    end = 0
    for match in _LINK_MARK.finditer(text):
        if match.start() < end:
            continue
        start = match.start()
        while start > end and match.start() - start < _LINK_REACH and text[start - 1] not in _NO_LINK:
            start -= 1
        end = match.end()
        while end < len(text) and end - start < _LINK_REACH and text[end] not in _NO_LINK:
            end += 1
        link = text[start:end].rstrip(".,;:!?'’]")
        if _LINK.fullmatch(link):
            yield Figure(FigureKind.LINK, (), link, start, start + len(link))


def _month_first(text: str, atoms: Atoms) -> Iterator[Figure]:
    if MONTHS.keys().isdisjoint(atoms.lows):
        return
    for low, start in zip(atoms.lows, atoms.starts, strict=True):
        if low in MONTHS and (match := _MONTH_FIRST.match(text, start)):
            values = (float(match["day"]), float(MONTHS[low]), float(match["year"] or 0))
            yield Figure(FigureKind.DATE, values, match.group(), match.start(), match.end())


def _codes(text: str, atoms: Atoms) -> Iterator[Figure]:
    if _DIGIT_AFTER_LETTER.search(text):
        for low, start, end in zip(*atoms, strict=True):
            if low[0].isalpha() and _DIGIT.search(low):
                yield Figure(FigureKind.CODE, (), text[start:end], start, end)


def _of_words(text: str, spelt: Spelt) -> Figure:
    return Figure(
        FigureKind(spelt.kind), spelt.values, text[spelt.start : spelt.end], spelt.start, spelt.end, spelt=True
    )


def _digits(text: str) -> Iterator[Figure]:
    at = 0
    # Looking for what opens one passes over letters many times faster than the pattern of all ways does.
    while opening := _DIGITS_OPEN.search(text, at):
        match = _DIGITS.match(text, opening.start())
        if match is None:
            at = opening.end()
            continue
        at = match.end()
        kind = match.lastgroup
        kind = "number" if kind == "unit" else kind
        given = match.group()
        if kind != "idiom" and kind is not None:
            yield from _figure(kind, match, given, text)


def _figure(kind: str, match: re.Match[str], given: str, text: str) -> Iterator[Figure]:
    start, end = match.span()
    if kind == "clock" and "." in given.rstrip(".") and not re.search(r"[ap]\.?m", given, re.IGNORECASE):
        # 8.30 is a time after "at", else a number; which one only the case can tell.
        value = float(given)
        yield Figure(FigureKind.NUMBER, (value, *times(given)), given, start, end)
    elif kind in {"clock", "hour"}:
        yield Figure(FigureKind.TIME, times(given), given, start, end)
    elif kind == "phone":
        yield Figure(FigureKind.PHONE, (), given, start, end)
    elif kind in {"iso", "slash", "date", "nth"}:
        given = given.rstrip(".")
        yield Figure(FigureKind.DATE, _date(kind, given), given, start, start + len(given))
    elif kind == "percent":
        yield Figure(FigureKind.PERCENT, values_of(re.split(r"\s?(?:%|p)", given)[0]), given, start, end)
    else:
        number = match["number"]
        values = values_of(number)
        if unit := (match["unit"] or "").strip().lower().rstrip("s"):
            values += tuple(value * _UNITS[unit] for value in values)
        if not match["unit"] and (minutes := _MINUTES.match(text, end)):
            per = {"h": 60.0, "s": 1 / 60}.get(minutes["unit"][0].lower(), 1.0)
            yield Figure(
                FigureKind.DURATION,
                tuple(value * per for value in values),
                text[start : minutes.end()],
                start,
                minutes.end(),
            )
        else:
            if text[start - 1 : start] in _CURRENCIES:
                start -= 1
            yield Figure(FigureKind.NUMBER, values, text[start:end], start, end)


def values_of(number: str) -> tuple[float, ...]:
    """Returns what a number in digits may mean: 1.800 is 1.8 here and 1800 elsewhere.

    Args:
        number: Digits with commas, points or thin spaces.
    """
    plain = re.sub(r"[’'\u202f\u00a0]", "", number)
    whole = float(plain.replace(",", "").replace(".", ""))
    if re.fullmatch(r"\d+(?:,\d{3})+(?:\.\d+)?", plain):
        return (float(plain.replace(",", "")),)
    if re.fullmatch(r"\d{1,3}\.\d{3}", plain):
        return (float(plain), whole)
    return (float(plain.replace(",", ".")),)


def times(given: str) -> tuple[float, ...]:
    """Returns the minutes of the day that a written time may mean: two where it does not say which half.

    Args:
        given: Such as `9:00`, `14h30`, `2 pm`, `4 o'clock`.
    """
    digits = re.findall(r"\d+", given)
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    half = re.search(r"([ap])\.?\s?m", given, re.IGNORECASE)
    if half and hour <= _NOON:
        return (float((hour % _NOON + (_NOON if half[1] in "pP" else 0)) * 60 + minute),)
    return either_half(hour, minute) if hour <= _NOON and not given.startswith("0") else (float(hour * 60 + minute),)


def either_half(hour: int, minute: int = 0) -> tuple[float, ...]:
    """Returns the two times of the day that a clock's face shows alike, the morning's first.

    Args:
        hour: 0 to 12.
        minute: 0 to 59.
    """
    morning = hour % _NOON * 60 + minute
    return (float(morning), float(morning + _NOON * 60))


def _date(kind: str, given: str) -> tuple[float, float, float]:
    if kind == "iso":
        year, month, last = given.split("-")
        return (float(last), float(month), float(year))
    if kind == "slash":
        first, second, year = re.split(r"[/.]", given)
        return (float(first), float(second), float(year) + (2000 if len(year) < 4 else 0))  # noqa: PLR2004 - 26 is 2026
    day = float(re.findall(r"\d+", given)[0])
    if kind == "nth":
        return (day, 0.0, 0.0)
    month = next(low for low in lows_of(given) if low in MONTHS)
    said = re.search(r"\d{4}", given)
    return (day, float(MONTHS[month]), float(said.group() if said else 0))


__all__ = ["MONTHS", "WEEKDAYS", "Figure", "FigureKind", "either_half", "figures_in", "times", "values_of"]
