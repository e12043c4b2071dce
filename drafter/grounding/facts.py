"""What a case holds, made ready for comparing a letter with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from drafter.grounding.figures import MONTHS, Figure, FigureKind, figures_in
from drafter.grounding.spelt import WORTH
from drafter.grounding.words import atoms_of, fold, lows_of, stem, stems_in
from drafter.text.late import late

if TYPE_CHECKING:
    from drafter.case.model import Case

_CAPITALS = late(r"(?<![^\W_])[A-Z][A-Z0-9&'’/-]*(?![a-z])")
DIGITS = 6
"""Decimals to which two figures must agree."""
_INITIAL = late(r"(?<![^\W_])[^\W\d_](?=[^\W_])")
_NOON = 12
_DAY = 24 * 60
_FIRST_YEAR = 1950
_SAYS_A_NUMBER = {
    "twice": 2.0,
    "both": 2.0,
    "pair": 2.0,
    "couple": 2.0,
    "doubled": 2.0,
    "halved": 50.0,
    "trebled": 3.0,
    "tripled": 3.0,
    "dozen": 12.0,
    "decade": 10.0,
    "fortnight": 14.0,
}
_A_YEAR = late(r"\b(?:a|one|1) year(?P<half> and a half)?\b", re.IGNORECASE)
_YEARS = late(r"[ -]years?\b")
_AT_HOUR = late(
    r"\b(?:at|by|from|until|till) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b",
    re.IGNORECASE,
)
_DURATION_LIMIT = 180


@dataclass(frozen=True, eq=False)
class Facts:
    """A case's facts.

    Attributes:
        case: The case.
    """

    case: Case

    @cached_property
    def other_text(self) -> str:
        """Every word of the case but those on what happened and why."""
        case = self.case
        words: list[str | None] = [
            case.company,
            case.role,
            case.candidate.name,
            case.candidate.email,
            case.candidate.phone,
        ]
        for reader in case.readers:
            words += [reader.name, *reader.goes_by, reader.title, reader.email]
        words += [*case.qualifications, case.solution, *case.slots, case.own_words, case.reply]
        if case.share:
            words += [case.share.url, case.share.title, case.share.why]
        words += [event.share for event in case.events]
        return "\n".join(word for word in words if word)

    @cached_property
    def text(self) -> str:
        """Every word of the case, a line a value."""
        incident = self.case.incident
        return "\n".join(filter(None, (incident.sorry_that, incident.explanation, incident.timezone, self.other_text)))

    @cached_property
    def words(self) -> frozenset[str]:
        """The case's words, folded; a possessive counts without its ending."""
        found = set(map(fold, set(atoms_of(self.text).lows))) | {initials.lower() for initials in self.initials}
        return frozenset(found | {word.split("'")[0] for word in found if "'" in word})

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all the case's words."""
        return frozenset(map(stem, self.words))

    @cached_property
    def blunder_words(self) -> frozenset[str]:
        """The words in which the case tells what happened, folded."""
        return frozenset(map(fold, lows_of(self.case.incident.sorry_that)))

    @cached_property
    def reader_words(self) -> frozenset[str]:
        """The words of the readers' names and titles and of their answer, folded."""
        readers = self.case.readers
        parts = [
            *(reader.name for reader in readers),
            *(reader.title or "" for reader in readers),
            self.case.reply or "",
        ]
        return frozenset(fold(low) for part in parts for low in lows_of(part))

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The words that the case itself writes in capitals."""
        said = {match.group().replace("’", "'") for match in _CAPITALS.finditer(self.text)}
        return self.initials.union(said)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The first letters of the company's name and of the role, as people write them."""
        names = (_INITIAL.findall(name) for name in (self.case.company, self.case.role))
        return frozenset("".join(letters).upper() for letters in names if len(letters) > 1)

    @cached_property
    def topics(self) -> frozenset[str]:
        """Stems that say what a letter of this case is about: the company, the role, what happened, what is shared."""
        case = self.case
        parts = [case.company, case.role, case.incident.sorry_that, case.solution or ""]
        if case.share:
            parts += [case.share.title, case.share.why]
        names = set(map(stem, lows_of(case.company)))
        return frozenset().union(*map(stems_in, parts)) | {name for name in names if len(name) > 2}  # noqa: PLR2004 - "of"

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures in the case's words."""
        return figures_in(self.text)

    @cached_property
    def numbers(self) -> frozenset[float]:
        """Every value that a number, a share or a length of time of the case may be read as."""
        found: set[float] = set()
        for figure in self.figures:
            if figure.kind in {FigureKind.NUMBER, FigureKind.PERCENT}:
                found.update(figure.values)
            elif figure.kind is FigureKind.DURATION:
                found.update(figure.values)
                found.update(value / 60 for value in figure.values)
                found.update(value * 60 for value in figure.values if value < 1)
            elif figure.kind is FigureKind.DATE and not figure.values[1]:
                found.add(figure.values[0])
            elif figure.kind is FigureKind.CODE:
                # "C1" and "XR500" hold their number too.
                found.update(map(float, re.findall(r"[0-9]+", figure.text)))
        found.update(value for word, value in _SAYS_A_NUMBER.items() if word in self.words)
        if "year" in self.words and (match := _A_YEAR.search(self.text)):
            found.add(18.0 if match["half"] else 12.0)
        found.update(12.0 * years for years in self._spans)
        if when := self.case.incident.when:
            # "Since 2019" is seven years in 2026, and six years reach back to 2020.
            years = [value for value in found if value.is_integer() and _FIRST_YEAR <= value <= when.year]
            found.update(when.year - year for year in years)
            found.update(float(when.year - value) for value in self._spans)
        return frozenset(round(value, DIGITS) for value in found)

    @cached_property
    def _spans(self) -> frozenset[int]:
        """Numbers of years in the case's words."""
        return frozenset(
            int(figure.values[0])
            for figure in self.figures
            if figure.kind is FigureKind.NUMBER and _YEARS.match(self.text, figure.end)
        )

    @cached_property
    def durations(self) -> frozenset[float]:
        """Lengths of time in the case, in minutes."""
        return frozenset(
            value for figure in self.figures if figure.kind is FigureKind.DURATION for value in figure.values
        )

    @cached_property
    def dates(self) -> tuple[date, ...]:
        """The days that the case's dates fall on: the interview's, the slots', the events'."""
        incident = self.case.incident
        found = [event.at.date() for event in self.case.events]
        if incident.when:
            found.append(incident.when.date())
        for figure in self.figures:
            if figure.kind is FigureKind.DATE and figure.values[1]:
                day, month, year = map(int, figure.values)
                found += _real(day, month, year or self._year)
        return tuple(found)

    @property
    def _year(self) -> int:
        return self.case.incident.when.year if self.case.incident.when else datetime.now().astimezone().year

    @cached_property
    def weekdays(self) -> frozenset[int]:
        """Weekdays in the case's words, and those of its dates."""
        said = {int(figure.values[0]) for figure in self.figures if figure.kind is FigureKind.WEEKDAY}
        return frozenset(said | {day.weekday() for day in self.dates})

    @cached_property
    def months(self) -> frozenset[int]:
        """Months in the case's words, and those of its dates."""
        said = {MONTHS[word] for word in self.words if word in MONTHS}
        return frozenset(said | {day.month for day in self.dates})

    @cached_property
    def days(self) -> frozenset[int]:
        """Days of the month in the case."""
        bare = {int(f.values[0]) for f in self.figures if f.kind is FigureKind.DATE and not f.values[1]}
        return frozenset(bare | {day.day for day in self.dates})

    @cached_property
    def years(self) -> frozenset[int]:
        """Years of the case's dates."""
        return frozenset(day.year for day in self.dates)

    @cached_property
    def times(self) -> frozenset[float]:
        """Times of the case in minutes of the day, with those that follow from coming late or early by what it says."""
        said = {value for figure in self.figures if figure.kind is FigureKind.TIME for value in figure.values}
        for figure in self.figures:
            # "8.30" is kept as a number with its times behind.
            if figure.kind is FigureKind.NUMBER and "." in figure.text and len(figure.values) > 1:
                said.update(figure.values[1:])
        if when := self.case.incident.when:
            start = float(when.hour * 60 + when.minute)
            said.add(start)
            for minutes in self.durations:
                if minutes <= _DURATION_LIMIT:
                    said |= {(start + minutes) % _DAY, (start - minutes) % _DAY}
        return frozenset(said)

    @cached_property
    def hours(self) -> frozenset[float]:
        """The whole hours among the times, as either clock says them, and the hours of the others."""
        said = {hour for time in self.times for hour in (time // 60, (time // 60 - 1) % _NOON + 1)}
        # "In pairs at eight" is a time that was written as a number.
        said.update(float(WORTH.get(match[1].lower()) or match[1]) for match in _AT_HOUR.finditer(self.text))
        return frozenset(said)

    @cached_property
    def counted(self) -> dict[str, frozenset[float]]:
        """For what the case counts, by the counted word's stem: how many there are."""
        found: dict[str, set[float]] = {}
        for figure in self.figures:
            if figure.kind is FigureKind.NUMBER:
                for counted in following_stems(self.text, figure.end):
                    found.setdefault(counted, set()).update(figure.values)
        return {counted: frozenset(values) for counted, values in found.items()}

    @cached_property
    def links(self) -> str:
        """The case's words in lower case, to look for links and addresses in."""
        return self.text.lower()

    @cached_property
    def digits(self) -> frozenset[str]:
        """The case's phone numbers, digits alone."""
        phones = [figure.text for figure in self.figures if figure.kind is FigureKind.PHONE]
        if self.case.candidate.phone:
            phones.append(self.case.candidate.phone)
        return frozenset("".join(filter(str.isdigit, phone)) for phone in phones)


def following_stems(text: str, end: int) -> tuple[str, ...]:
    """Returns the stems of the few words after a figure, up to the first that joins on something else: what it counts.

    Args:
        text: The text.
        end: The offset after the figure.
    """
    match = _FOLLOWING.match(text, end)
    if match is None:
        return ()
    found: list[str] = []
    for word in match.group().replace("-", " ").lower().split():
        if word in _JOINS:
            break
        if word not in _LIKE_BEFORE:
            found.append(stem(word))
    # Times, days and years are counted everywhere, and tell nothing of what the case counts.
    return tuple(root for root in found if root not in _COUNTED_ANYWHERE)


_COUNTED_ANYWHERE = frozenset(
    map(stem, ("time", "day", "week", "month", "year", "hour", "minute", "second", "way", "thing"))
)
_FOLLOWING = late(r"(?:[ \t\r\n-]+[^\W\d_]{2,}){1,3}")
_JOINS = frozenset(
    "and or the an in at on for to with without from by about as if that who which when while my your our we you "
    "is are was were have has had will would per each every after before".split()
)
_LIKE_BEFORE = frozenset("of more other new junior senior different separate whole full".split())


def _real(day: int, month: int, year: int) -> list[date]:
    try:
        return [date(year, month, day)]
    except ValueError:
        return []


@lru_cache(maxsize=256)
def facts_of(case: Case) -> Facts:
    """Returns a case's facts; one case is read once.

    Args:
        case: The case.
    """
    return Facts(case)


__all__ = ["Facts", "facts_of", "following_stems"]
