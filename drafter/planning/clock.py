"""Time as the plan counts it: on the wall clock where the interview was, over business days.

All sums are done on the wall clock, so that ten in the morning stays ten in the morning when the clocks change.
Business days are Monday to Friday; public holidays are not known here.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

OPENS, MORNING, CLOSES = time(9), time(10), time(17)
WAKES, RESTS = time(8), time(21)  # when a message on any day wakes nobody (our judgement)
_SATURDAY = 5


def is_business_day(day: date) -> bool:
    """Whether people are at work."""
    return day.weekday() < _SATURDAY


def business_days_after(day: date, count: int) -> date:
    """Returns the day that lies so many business days after another.

    Args:
        day: Any day; a Saturday counts from its Friday.
        count: How many, one or more.
    """
    while count:
        day += timedelta(days=1)
        count -= is_business_day(day)
    return day


def months_after(day: date, count: int) -> date:
    """Returns the same day of a later month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class Clock:
    """The wall clock where the interview was.

    Attributes:
        zone: Its time zone; None stands for the machine's.
    """

    zone: tzinfo | None

    def at(self, moment: datetime) -> datetime:
        """Returns a moment on this clock; one without an offset is taken to be on it already."""
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self.zone) if self.zone else moment.astimezone()
        # By way of UTC, so that an hour which the change of the clocks skips becomes one that exists.
        return moment.astimezone(UTC).astimezone(self.zone)

    def on(self, day: date, clock: time) -> datetime:
        """Returns the moment at which this clock shows a day and a time."""
        return self.at(datetime.combine(day, clock))

    def days_after(self, moment: datetime, days: int, clock: time) -> datetime:
        """Returns a time of day so many calendar days later, moved on to a business day."""
        return self._open(self.at(moment).date() + timedelta(days=days), clock)

    def business_days_after(self, moment: datetime, days: int, clock: time) -> datetime:
        """Returns a time of day so many business days later."""
        return self.on(business_days_after(self.at(moment).date(), days), clock)

    def months_after(self, moment: datetime, months: int, clock: time) -> datetime:
        """Returns a time of day so many months later, moved on to a business day."""
        return self._open(months_after(self.at(moment).date(), months), clock)

    def office(self, moment: datetime) -> datetime:
        """Returns the moment itself where it lies in office hours, else the next moment that does."""
        local = self.at(moment)
        if not is_business_day(local.date()) or local.time() > CLOSES:
            return self.on(business_days_after(local.date(), 1), OPENS)
        return local if local.time() >= OPENS else self.on(local.date(), OPENS)

    def awake(self, moment: datetime) -> datetime:
        """Returns the moment itself where it lies in the daytime of any day, else the next morning."""
        local = self.at(moment)
        if local.time() > RESTS:
            return self.on(local.date() + timedelta(days=1), WAKES)
        return local if local.time() >= WAKES else self.on(local.date(), WAKES)

    def _open(self, day: date, clock: time) -> datetime:
        return self.on(day if is_business_day(day) else business_days_after(day, 1), clock)
