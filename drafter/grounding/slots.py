"""Whether the times that a case offers can still be kept: a slot that is past, or a weekday that is not its date's.

A slot is what somebody typed, "Tuesday 24 November, 10:00". One that names no date says nothing that could be wrong,
and what is not understood for certain is left alone.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from drafter.grounding.figures import Figure, FigureKind, figures_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case

# "From 24 November", "any day after the 24th", "not on 24 November": such a date's end is not the slot's.
_OPEN = re.compile(r"\b(?:from|after|since|starting|beginning|not|except|but)\b", re.IGNORECASE)
_ONWARDS = re.compile(r"\b(?:onwards?|or later|and on)\b", re.IGNORECASE)
_NUMERIC = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d+")
_OPENS, _CLOSES = 7 * 60, 19 * 60  # of "10:00" and "3:00", the half of the day in which people meet, in minutes
_END_OF_DAY = 24 * 60 - 1.0
_TWELVE = 12
# Nobody offers a time that was longer ago: a date without a year that would be so is one of the coming months.
_BACK = timedelta(days=60)


def amiss(case: Case, now: datetime) -> tuple[str, ...]:
    """Returns a sentence for each slot that is past, or whose weekday is not its date's, with what to do.

    Args:
        case: The case.
        now: The clock; without an offset, in the interview's time zone.
    """
    here = now.astimezone(case.zone).replace(tzinfo=None) if now.tzinfo else now
    interview = case.incident.when.date() if case.incident.when else here.date()
    return tuple(said for slot in case.slots for said in _amiss(slot, here, (interview, here.date())))


def _amiss(typed: str, now: datetime, seen_from: tuple[date, ...]) -> Iterator[str]:
    slot = _read(typed, seen_from)
    if slot.over and slot.over < now:
        yield f"The slot “{typed}” is past: put a later one into the case."
    elif len(slot.days) == 1 and slot.weekday not in {None, slot.days[0].weekday()}:
        (day,) = slot.days
        yield f"The slot “{typed}” cannot be: {day.day} {day:%B %Y} is a {day:%A}. Mend it in the case."


class _Slot(NamedTuple):
    """What a slot says.

    Attributes:
        days: The days it names.
        weekday: The weekday, 0 for Monday, where it names one alone.
        over: When the last of it is past; None where it goes on, or names no day.
    """

    days: tuple[date, ...]
    weekday: int | None
    over: datetime | None


def _read(typed: str, seen_from: tuple[date, ...]) -> _Slot:
    figures = figures_in(typed)
    weekdays = [int(figure.values[0]) for figure in figures if figure.kind is FigureKind.WEEKDAY]
    weekday = weekdays[0] if len(weekdays) == 1 else None
    dates = [figure for figure in figures if figure.kind is FigureKind.DATE]
    days = tuple(day for each in dates if (day := _day(each, weekday, seen_from)))
    open_ended = _ONWARDS.search(typed) or (dates and _OPEN.search(typed, 0, dates[0].start))
    if open_ended or not days:
        return _Slot(days, weekday, None)
    return _Slot(days, weekday, datetime.combine(max(days), time()) + timedelta(minutes=_until(typed, figures)))


def _day(figure: Figure, weekday: int | None, seen_from: tuple[date, ...]) -> date | None:
    """Returns the day that a date means, or None where that cannot be told.

    Without a year it is seen from the interview, else from now: the first of the two that gives the weekday.
    """
    day, month, year = map(int, figure.values)
    if _NUMERIC.fullmatch(figure.text) and day != month:
        if max(day, month) <= _TWELVE:
            return None  # 5/6/2026 is a day in May in one country, and one in June in another
        day, month = max(day, month), min(day, month)
    if year:
        return _real(year, month, day)
    read = [found for start in seen_from if (found := _next(max(start, date.min + _BACK) - _BACK, month, day))]
    return next((found for found in read if found.weekday() == weekday), read[0] if read else None)


def _next(start: date, month: int, day: int) -> date | None:
    return next((found for year in (0, 1) if (found := _real(start.year + year, month, day)) and found >= start), None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _until(typed: str, figures: tuple[Figure, ...]) -> float:
    """Returns when a slot is over on its day, in minutes: at its last time, or at the day's end where it names none."""
    times = [figure.values for figure in figures if figure.kind is FigureKind.TIME]
    if not times or _OPEN.search(typed):
        return _END_OF_DAY
    return max(max([value for value in each if _OPENS <= value < _CLOSES] or each) for each in times)
