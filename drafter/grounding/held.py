"""Whether the case holds a figure, or any letter may say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.grounding.facts import DIGITS, following_stems
from drafter.grounding.figures import MONTHS, Figure, FigureKind
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.grounding.facts import Facts

_REACH = 60
# The length of a talk that is asked for; not how late somebody was.
_LATE = late(
    r"\b(?:late\w*|behind|delay\w*|overdue|early|wait(?:ing|ed)?|tardy|into (?:the|our)|past|after|"
    r"kept|owe\w*|lost|wasted|cost|missed)\b",
    re.IGNORECASE,
)
_DONE = late(
    r"\b(?:led|lead|managed?|supervised?|ran|run|train(?:ed)?|mentor(?:ed)?|coach(?:ed)?|taught|teach|built|"
    r"build|launched|opened|won|wrote|published|closed|sold|designed|delivered|handled?|oversaw|oversee|directed|"
    r"hired|treated|saved|cut|raised|grew|cared for|looked after|looking after|headed|"
    r"employed?|wired|fitted|installed|audited|translated|edited|planned|"
    r"team of|teams of|crew of|staff of|class of|ward of|with)\s+"
    r"(?:(?:a|an|the|some|over|about|around|nearly|almost|at least|up to|more than|"
    r"team|crew|staff|of)\s+){0,4}\Z",
    re.IGNORECASE,
)
_YEARS = late(r"[ \t\r\n-]*(?:years?|yrs?)\b(?!\s+(?:from|ahead|time|to come|down the))(?!['’]? time)", re.IGNORECASE)
_AHEAD = late(r"\b(?:next|coming|another|in|within|every|last for|for the next|a hundred and)\s+\Z", re.IGNORECASE)
_OF_OLD = late(
    r"\b(?:(?:for|over|with|after|my|last|past|of|these|some|have|bring|has|spent|gained|did|done)\s+)+\Z",
    re.IGNORECASE,
)
_DEADLINE = late(
    r"\b(?:by|before|until|till|no later than|latest(?: on)?|prior to)\s+(?:the end of\s+|close of (?:play"
    r"|business) on\s+)?\Z",
    re.IGNORECASE,
)
_ANY_DAY = late(r"\b(?:an?|any|every|each|most|some)\s+\Z", re.IGNORECASE)
_WORKING_WEEK = late(r"\s*(?:to|through|until|till|-|–|—)\s*(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_WEEK_BEGUN = late(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s*(?:to|through|until|till|-|–|—)\s*\Z", re.IGNORECASE
)
_IDIOM_AFTER = late(
    r"[ \t-]*(?:thanks|thank|apologies|times|pardons|words|percent|per cent|reasons|miles|things|ways|"
    r"other things|hats|times over|and one|hindsight|questions|eyes|ones|winks|feet|minds|sides|halves|cents|pence|"
    r"birds|of you|of us|of them|of those|of these|of (?:the |my |your )?(?:many|few)|left feet)\b",
    re.IGNORECASE,
)
_A_SCALE = late(r"\b(?:a|one in a|thanks a|many|several|few)\s+\Z", re.IGNORECASE)
_AT = late(
    r"\b(?:at|by|around|about|from|till|until|before|after|to|and|or|for|our|between|instead of|not|than)\s+\Z",
    re.IGNORECASE,
)
_NO_NOUN = late(
    r"\s*(?:[.,;:!?)\]–—-]|\Z|\s(?:on|in the|sharp|today|tomorrow|this|and|or|is|was|would|will|if|works?"
    r"|suits?|start|am|pm|tho(?:ugh)?|as|but|so|because|since|with|when|then|please|pls|ish|that|to|till|until|instead|only)\b)",
    re.IGNORECASE,
)
_DAY_WORD = late(r"\b(?:the|on|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*)\s+(?:the\s+)?\Z", re.IGNORECASE)
_RANK = late(r"[ \t-]+(?!of\b|at\b|and\b|or\b|in\b|from\b|for\b)[^\W\d_]+")
_SINCE = late(r"\b(?:since|in|back in|from|of|last|this past|until|during|early|late|mid)[ -]\Z", re.IGNORECASE)
# May and March are words too; the short names are seldom more than part of a date.
_MONTH = late(r"(?:January|February|April|June|July|August|September|October|November|December)\b")
_WITHIN = late(r"(?:within|in|every|after hours)\s*\Z", re.IGNORECASE)
_BY = late(r"by\s+(?:about\s+|around\s+|over\s+|almost\s+|nearly\s+)?\Z", re.IGNORECASE)
_QUOTES = frozenset("(\"'“‘«[—–-")
_ROUNDLY = late(
    r"\b(?:nearly|almost|about|around|roughly|some|close to|under|over|more than|less than|a good|nigh on|well over)\s+"
    r"(?:an?\s+|the best part of\s+)?(?:[$€£₹]\s?)?\Z",
    re.IGNORECASE,
)
_NEARLY, _NEARLY_LONG = 0.12, 0.25
_TWO = 2
_ALL_OF_IT = frozenset({100.0, 110.0, 200.0})
_DOZEN = 12
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def unheld(figure: Figure, text: str, facts: Facts) -> bool:
    """Whether a figure is one that the case would have to hold, and does not.

    Args:
        figure: A figure of the text.
        text: The text.
        facts: The case's facts.
    """
    return _UNHELD[figure.kind](figure, text, facts)


def months_in(text: str, facts: Facts) -> Iterator[tuple[int, int]]:
    """Yields where a month without a day stands as a date that the case does not hold: "since June".

    Args:
        text: The text.
        facts: The case's facts.
    """
    for match in _MONTH.finditer(text):
        start, end = match.span()
        if (
            not text[start - 1 : start].isalnum()
            and MONTHS[match.group().lower()] not in facts.months
            and _SINCE.search(text, max(0, start - _REACH), start)
            and not text[end : end + 6].strip()[:1].isdigit()
        ):
            yield start, end


def _in(values: tuple[float, ...], known: frozenset[float]) -> bool:
    return any(round(value, DIGITS) in known for value in values)


def _near(figure: Figure, text: str, known: frozenset[float], reach: float) -> bool:
    """Whether it is given as a round figure for one that the case holds: "nearly half an hour" for 25 minutes."""
    if not _led_by(_ROUNDLY, text, figure.start, 5):
        return False
    counts = [held for held in known if held > _DOZEN and not _FIRST_YEAR <= held <= _LAST_YEAR]
    return any(abs(value - held) <= reach * held for value in figure.values for held in counts)


def _led_by(shape: re.Pattern[str], text: str, start: int, words: int = 3) -> bool:
    """Whether the last words before an offset, up to so many of them, are of a shape that ends where they end.

    Looking from the few places where a word begins is many times faster than searching all that stands before.
    """
    least, at = max(0, start - _REACH), start
    for _ in range(words):
        if at <= least:
            return False
        at = max(text.rfind(" ", least, at - 1), text.rfind("\n", least, at - 1), least - 1) + 1
        if shape.match(text, at + (text[at] in _QUOTES), start):
            return True
    return False


def _link(link: str) -> str:
    low = link.lower().removeprefix("https://").removeprefix("http://").removeprefix("mailto:").removeprefix("www.")
    return low.rstrip("/")


def _link_unheld(figure: Figure, _text: str, facts: Facts) -> bool:
    return _link(figure.text) not in facts.links


def _phone_unheld(figure: Figure, _text: str, facts: Facts) -> bool:
    digits = "".join(filter(str.isdigit, figure.text)).lstrip("0")
    held = [phone.lstrip("0") for phone in facts.digits]
    # +44 20 … and 020 … are one number.
    return not any(phone and (digits.endswith(phone) or phone.endswith(digits)) for phone in held)


_EVERYDAY_CODES = frozenset("b2b b2c c2c web3 h1 h2 q1 q2 q3 q4 covid19 mp3 mp4 p2p v1 v2 a4 g7 o2 co2".split())


def _code_unheld(figure: Figure, _text: str, facts: Facts) -> bool:
    low = figure.text.lower()
    return low not in _EVERYDAY_CODES and low not in facts.links


def _weekday_unheld(figure: Figure, text: str, facts: Facts) -> bool:
    """Any day of that name, the working week, and a deadline, which another rule looks at, need not be held."""
    if int(figure.values[0]) in facts.weekdays:
        return False
    if (
        _led_by(_ANY_DAY, text, figure.start)
        or _led_by(_DEADLINE, text, figure.start, 6)
        or _WORKING_WEEK.match(text, figure.end)
    ):
        return False
    return not _led_by(_WEEK_BEGUN, text, figure.start)


def _date_unheld(figure: Figure, text: str, facts: Facts) -> bool:
    day, month, year = map(int, figure.values)
    if not month:
        # "The 24th", or a rank: "a 2nd talk", "the 18th Edition".
        if day <= 3 or float(day) in facts.numbers or day in facts.days:  # noqa: PLR2004 - first, second and third are said of anything
            return False
        return _led_by(_DAY_WORD, text, figure.start) or _RANK.match(text, figure.end) is not None
    if year and year not in facts.years and float(year) not in facts.numbers:
        return True
    pairs = {(held.day, held.month) for held in facts.dates}
    return (day, month) not in pairs and (month, day) not in pairs


def _time_unheld(figure: Figure, text: str, facts: Facts) -> bool:
    if any(value in facts.times for value in figure.values):
        return False
    if figure.text.lower() in {"noon", "midday", "midnight"}:
        return _led_by(_AT_WORD, text, figure.start) and not _OR.match(text, figure.end)
    if re.fullmatch(r"half\s+\w+", figure.text, re.IGNORECASE):
        # "Half four" is a time only after a word that leads to one; "half two teams" is nothing.
        return _led_by(_AT, text, figure.start)
    return True


def _duration_unheld(figure: Figure, text: str, facts: Facts) -> bool:
    if _in(figure.values, facts.durations) or any(value in facts.numbers for value in figure.values):
        return False
    if _near(figure, text, facts.durations, _NEARLY_LONG):
        return False
    near = text[max(0, figure.start - 40) : figure.end + 25]
    if _led_by(_DEADLINE, text, figure.start, 6) or _led_by(_WITHIN, text, figure.start):
        return False
    return bool(_LATE.search(near)) and not re.search(r"\b(?:spare|give|could|would|if)\b", near, re.IGNORECASE)


def _percent_unheld(figure: Figure, text: str, facts: Facts) -> bool:
    if _in(figure.values, facts.numbers) or figure.values[0] in _ALL_OF_IT:
        return False
    if not figure.spelt or re.search(r"\b(?:percent|per cent|in|out of)\b", figure.text, re.IGNORECASE):
        return True
    # A share in words is a figure where something rose or fell by it: "by a third".
    return _led_by(_BY, text, figure.start)


def _number_unheld(figure: Figure, text: str, facts: Facts) -> bool:
    value, start = figure.values[0], figure.start
    if (
        len(figure.values) == 1
        and 1 <= value <= _DOZEN
        and _led_by(_AT_WORD, text, start)
        and _CLOCK_END.match(text, figure.end)
    ):
        return value not in facts.hours and not (value == 1 and figure.spelt)
    if _in(figure.values, facts.numbers) or any(held in facts.times for held in figure.values[1:]):
        return False
    if _near(figure, text, facts.numbers, _NEARLY):
        return False
    if value.is_integer() and _FIRST_YEAR <= value <= _LAST_YEAR and value in facts.years:
        return False
    return (_spelt_unheld if figure.spelt else _digits_unheld)(figure, text, facts)


def _digits_unheld(figure: Figure, text: str, facts: Facts) -> bool:
    """Digits are held to account, but for the hour or the day of the month: "at 4", "Tuesday 24"."""
    value, start = figure.values[0], figure.start
    if value in facts.hours or value in facts.days:
        leads = _led_by(_AT, text, start) or _led_by(_DAY_WORD, text, start)
        if leads and _NO_NOUN.match(text, figure.end):
            return False
    return value > _TWO or _counts_held(figure, text, facts)


def _counts_held(figure: Figure, text: str, facts: Facts) -> bool:
    """Whether it counts what the case counts too, and then otherwise."""
    return any(counted in facts.counted for counted in following_stems(text, figure.end)[:2])


def _spelt_unheld(figure: Figure, text: str, facts: Facts) -> bool:
    """Small numbers in words are ordinary, but for what is claimed with them."""
    value, start = figure.values[0], figure.start
    idiom = _IDIOM_AFTER.match(text, figure.end) is not None
    if value > _DOZEN:
        return not (idiom or _led_by(_A_SCALE, text, start) or _led_by(_AHEAD, text, start))
    if value <= 1:
        return False
    if _counts_held(figure, text, facts):
        return True
    if _YEARS.match(text, figure.end):
        return (_led_by(_OF_OLD, text, start) or _led_by(_DONE, text, start, 6)) and not _led_by(_AHEAD, text, start)
    return value > _TWO and not idiom and _led_by(_DONE, text, start, 6)


_OR = late(r",? or\b", re.IGNORECASE)  # of several hours, any will do
_AT_WORD = late(r"\bat\s+\Z", re.IGNORECASE)
_CLOCK_END = late(
    r"[ \t]*(?:[.,;:!?]|$|on (?:mon|tue|wed|thu|fri|sat|sun|the \d)|in the (?:morning|afternoon|evening)|sharp)",
    re.IGNORECASE | re.MULTILINE,
)
_UNHELD = {
    FigureKind.LINK: _link_unheld,
    FigureKind.PHONE: _phone_unheld,
    FigureKind.CODE: _code_unheld,
    FigureKind.WEEKDAY: _weekday_unheld,
    FigureKind.DATE: _date_unheld,
    FigureKind.TIME: _time_unheld,
    FigureKind.DURATION: _duration_unheld,
    FigureKind.PERCENT: _percent_unheld,
    FigureKind.NUMBER: _number_unheld,
}
