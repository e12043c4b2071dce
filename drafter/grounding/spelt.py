"""Figures written in words: numbers, shares, times, durations, weekdays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.grounding.words import Atoms

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "lakh": 10**5, "crore": 10**7}
WORTH = (
    {word: value for value, word in enumerate(_SMALL)}
    | {word: 10 * (at + 2) for at, word in enumerate(_TENS)}
    | _SCALES
)
_SHARES = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "tenth": 10,
}
_SHARES |= {f"{word}s": value for word, value in _SHARES.items()} | {"halves": 2}
WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed",
            "thursday thu thurs thur",
            "friday fri",
            "saturday",
            "sunday",
        )
    )
    for name in names.split()
}
"""Weekdays by their names in lower case, Monday 0."""
MONTHS = {
    name: month
    for month, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip
"""Months by their names in lower case, January 1."""

_LEADS = frozenset(WORTH) | _SHARES.keys() | WEEKDAYS.keys() | {"noon", "midday", "midnight"}
_ARTICLES = frozenset({"a", "an"})
_OPENING = _LEADS | _ARTICLES
_AFTER_ARTICLE = frozenset(_SHARES) | {"hour", "full", "whole"}
_WHOLES = frozenset({3, 4, 5, 8, 10, 20, 100, 1000})
_NOON = 12
_HOUR = 60
_SHORTEST_HYPHEN = "-\u2010\u2011"


class Spelt(NamedTuple):
    """A figure in words.

    Attributes:
        kind: The name of its kind.
        values: Every value it may be read as.
        start: Half-open offsets.
        end: See `start`.
    """

    kind: str
    values: tuple[float, ...]
    start: int
    end: int


def read_words(text: str, atoms: Atoms) -> Iterator[Spelt]:
    """Yields the figures in words, in order.

    Args:
        text: The text.
        atoms: Its atoms.
    """
    done = 0
    for at in [at for at, low in enumerate(atoms.lows) if low in _OPENING]:
        if at >= done and (atoms.lows[at] not in _ARTICLES or _low(atoms, at + 1) in _AFTER_ARTICLE):
            found, after = _read(text, atoms, at)
            if found is not None:
                yield found
                done = after


def _read(text: str, atoms: Atoms, at: int) -> tuple[Spelt | None, int]:
    low = atoms.lows[at]
    if low in WEEKDAYS:
        return _weekday(text, atoms, at)
    if low in {"noon", "midday", "midnight"}:
        minutes = 0 if low == "midnight" else _NOON * _HOUR
        return Spelt("time", (float(minutes),), atoms.starts[at], atoms.ends[at]), at + 1
    if low in {"a", "an"}:
        return _with_article(atoms, at)
    if low in _SHARES:
        return _share(atoms, at, 1, at)
    return _number(text, atoms, at)


def _weekday(text: str, atoms: Atoms, at: int) -> tuple[Spelt | None, int]:
    # "sat", "sun", "wed" and "mon" are words too: short names count only as written with a capital.
    if len(atoms.lows[at]) < 6 and not text[atoms.starts[at]].isupper():  # noqa: PLR2004 - "friday"
        return None, at
    return Spelt("weekday", (float(WEEKDAYS[atoms.lows[at]]),), atoms.starts[at], atoms.ends[at]), at + 1


def _low(atoms: Atoms, at: int) -> str:
    return atoms.lows[at] if at < len(atoms.lows) else ""


def _with_article(atoms: Atoms, at: int) -> tuple[Spelt | None, int]:
    """An hour; an hour and a half; a third, a quarter of an hour, a quarter past nine, a half."""
    following = _low(atoms, at + 1)
    if following in {"hour", "full", "whole"}:
        last = at + 1 if following == "hour" else at + 2
        if _low(atoms, last) != "hour":
            return None, at
        if [_low(atoms, last + step) for step in (1, 2, 3)] == ["and", "a", "half"]:
            return Spelt("duration", (90.0,), atoms.starts[at], atoms.ends[last + 3]), last + 4
        return Spelt("duration", (60.0,), atoms.starts[at], atoms.ends[last]), last + 1
    if following in _SHARES and following != "second":
        return _share(atoms, at + 1, 1, at)
    return None, at


def _share(atoms: Atoms, at: int, count: int, first: int) -> tuple[Spelt | None, int]:
    """Half past eight, half four, quarter to nine, half an hour, three quarters of an hour, two thirds."""
    parts = _SHARES[atoms.lows[at]]
    following = _low(atoms, at + 1)
    start = atoms.starts[first]
    if following in {"past", "to", "after", "before", "of"} and parts in {2, 4}:
        hour = WORTH.get(_low(atoms, at + 2)) or _digit_hour(_low(atoms, at + 2))
        if hour and hour <= _NOON and following != "of":
            shift = _HOUR // parts * (1 if following in {"past", "after"} else -1)
            return Spelt("time", _both(hour * _HOUR + shift), start, atoms.ends[at + 2]), at + 3
        if following == "of" and [_low(atoms, at + 2), _low(atoms, at + 3)] == ["an", "hour"]:
            return Spelt("duration", (count * 60.0 / parts,), start, atoms.ends[at + 3]), at + 4
    if parts == 2:  # noqa: PLR2004 - a half
        if following == "an" and _low(atoms, at + 2) == "hour":
            return Spelt("duration", (30.0,), start, atoms.ends[at + 2]), at + 3
        if following == "hour":
            return Spelt("duration", (30.0,), start, atoms.ends[at + 1]), at + 2
        hour = WORTH.get(following) or _digit_hour(following)
        if hour and hour <= _NOON and first == at:
            return Spelt("time", _both(hour * _HOUR + 30), start, atoms.ends[at + 1]), at + 2
    return Spelt("percent", (100.0 * count / parts, count / parts), start, atoms.ends[at]), at + 1


def _digit_hour(word: str) -> int | None:
    return int(word) if word.isascii() and word.isdigit() and 0 < int(word) <= _NOON else None


def _both(minutes: int) -> tuple[float, ...]:
    half = _NOON * _HOUR
    return (float(minutes % half), float(minutes % half + half))


def _number(text: str, atoms: Atoms, at: int) -> tuple[Spelt | None, int]:
    values, after = _spelt_number(text, atoms, at)
    value = int(values[0])
    return (
        _length(atoms, at, value, after)
        or _portion(atoms, at, values, after)
        or _time(atoms, at, value, after)
        or (Spelt("number", tuple(map(float, values)), atoms.starts[at], atoms.ends[after - 1]), after)
    )


def _length(atoms: Atoms, at: int, value: int, after: int) -> tuple[Spelt, int] | None:
    """Twenty minutes, two hours, ten spare minutes."""
    unit = after + (_low(atoms, after) in {"spare", "full", "whole", "extra"})
    if (following := _low(atoms, unit)) in {"minutes", "minute", "mins", "min", "hours", "hour", "seconds"}:
        per = _HOUR if following.startswith("h") else 1 / _HOUR if following == "seconds" else 1
        return Spelt("duration", (float(value * per),), atoms.starts[at], atoms.ends[unit]), unit + 1
    return None


def _portion(atoms: Atoms, at: int, values: Sequence[int], after: int) -> tuple[Spelt | None, int] | None:
    """Twelve per cent, two thirds, nine in ten, four out of five."""
    start, value = atoms.starts[at], values[0]
    following, later = _low(atoms, after), _low(atoms, after + 1)
    if following == "percent" or (following == "per" and later == "cent"):
        last = after + (following == "per")
        return Spelt("percent", tuple(map(float, values)), start, atoms.ends[last]), last + 1
    if following in _SHARES and following != "half" and value < _SHARES[following]:
        return _share(atoms, after, value, at)
    if following == "in" or (following == "out" and later == "of"):
        of = after + (1 if following == "in" else 2)
        low = _low(atoms, of)
        whole = WORTH.get(low, 0) or (int(low) if low.isdecimal() else 0)
        if value < whole and whole in _WHOLES:
            return Spelt("percent", (100.0 * value / whole,), start, atoms.ends[of]), of + 1
    return None


def _time(atoms: Atoms, at: int, value: int, after: int) -> tuple[Spelt, int] | None:
    """Nine o'clock, two pm, ten past nine, eight thirty, at two."""
    start = atoms.starts[at]
    following = _low(atoms, after)
    if following in {"past", "to", "after"} and value < _HOUR:
        hour = WORTH.get(_low(atoms, after + 1)) or _digit_hour(_low(atoms, after + 1))
        if hour and hour <= _NOON and (following == "past" or value in {5, 10, 20, 25}):
            shift = -value if following == "to" else value
            return Spelt("time", _both(hour * _HOUR + shift), start, atoms.ends[after + 1]), after + 2
    if not 0 < value <= _NOON:
        return None
    if following in {"o'clock", "oclock"}:
        return Spelt("time", _both(value * _HOUR), start, atoms.ends[after]), after + 1
    if following in {"am", "pm"} or (following in {"a", "p"} and _low(atoms, after + 1) == "m"):
        half = _NOON if following[0] == "p" else 0
        last = after + (following in {"a", "p"})
        return Spelt("time", (float((value % _NOON + half) * _HOUR),), start, atoms.ends[last]), last + 1
    return None


def _spelt_number(text: str, atoms: Atoms, at: int) -> tuple[tuple[int, ...], int]:
    """Reads number words that belong together: twenty-five, two hundred and ten, twenty nineteen."""
    words = [atoms.lows[at]]
    after = at + 1
    while after < len(atoms.lows):
        gap = text[atoms.ends[after - 1] : atoms.starts[after]]
        if gap.strip(_SHORTEST_HYPHEN + " \t\r\n"):
            break
        low = atoms.lows[after]
        if low in WORTH and _continues(words[-1], low):
            words.append(low)
            after += 1
        elif low == "and" and words[-1] in _SCALES and WORTH.get(_low(atoms, after + 1), 1000) < 100:  # noqa: PLR2004 - "a hundred and five"
            words.append(_low(atoms, after + 1))
            after += 2
        else:
            break
    return _values(words), after


def _continues(before: str, low: str) -> bool:
    """Whether a number word goes on with another: "twenty five", not "five six"."""
    if low in _SCALES or before in _SCALES:
        return True
    if before in _TENS:
        return low != "zero"
    return before in _SMALL[13:] and low in _TENS


def _values(words: Sequence[str]) -> tuple[int, ...]:
    total = part = 0
    for word in words:
        worth = WORTH[word]
        if word == "hundred":
            part = max(part, 1) * worth
        elif word in _SCALES:
            total += max(part, 1) * worth
            part = 0
        elif part and part < 100 and worth >= 10:  # noqa: PLR2004 - "twenty nineteen" is a year
            part = part * 100 + worth
        else:
            part += worth
    return (total + part,)
