"""Moments as a person says them: "today 9:00", "yesterday 14:30", "thursday 9 am"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SAID = re.compile(
    rf"(?:(today|tomorrow|yesterday|(?:last )?(?:{'|'.join(_DAYS)})|\d{{4}}-\d{{2}}-\d{{2}}),?\s+)?(?:at\s+)?"
    r"(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?",
    re.IGNORECASE | re.ASCII,
)


def spoken_moment(text: str, now: datetime) -> str:
    """Returns a moment as a case has it, `2026-11-19T09:00`.

    Args:
        text: What was typed; a weekday is the last one, a time alone is today's.
        now: The clock.

    Returns:
        The moment; the text itself where it is said some other way, for the case's own reader to judge.
    """
    said = _SAID.fullmatch(text.strip())
    if not said:
        return text
    day, hour, minute, half = said.groups()
    if day is None and minute is None and half is None:
        return text  # a number alone is no time of day
    clock = int(hour) + (12 if (half or "").lower().startswith("p") and int(hour) != 12 else 0)  # noqa: PLR2004 - noon
    if (half or "").lower().startswith("a") and int(hour) == 12:  # noqa: PLR2004 - midnight
        clock = 0
    date = _date((day or "today").lower(), now)
    return f"{date}T{clock:02d}:{minute or '00'}"


def _date(day: str, now: datetime) -> str:
    if day[0].isdigit():
        return day
    days = {"today": 0, "tomorrow": 1, "yesterday": -1}.get(day)
    if days is None:
        days = -((now.weekday() - _DAYS.index(day.removeprefix("last ").strip())) % 7)
        if day.startswith("last ") and days == 0:
            days = -7
    return f"{now + timedelta(days=days):%Y-%m-%d}"
