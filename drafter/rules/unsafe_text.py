"""The rule on characters that a reader cannot see, or that a screen obeys."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Literal

from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

# Controls but tab and line ends; what is invisible or turns the direction; lone surrogates; tags; blank fillers.
_UNSAFE = late(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff\ud800-\udfff]"
)
_JOINER = "\u200d"
_NON_JOINER = "\u200c"
_PICTURE_STYLE = "\ufe0f"
_WORD_REACH = 40
_SAME_PLACE = 40
_SPACES = " \t\r\n"
# Scripts that spell with joiners; a word in one of them keeps them.
_JOINING_SCRIPTS = ("ARABIC", "DEVANAGARI", "BENGALI", "GUJARATI", "KANNADA", "MALAYALAM", "SINHALA", "TAMIL", "TELUGU")


@rule(
    "unsafe-text",
    Level.ERROR,
    reason="There is a character here that nobody sees: it can garble the letter, or hide something in it.",
    suggestion="Type these words again by hand.",
    source="E",
    section="A letter from a person",
    bad=(
        Example("I would propose a group-\u200bsequential design.", ("group-\u200bsequential",)),
        Example("My number is \u202a+44 20 7946 0812\u202c.", ("\u202a+44 20 7946 0812\u202c.",)),
        Example("I am \x1b[31msorry\x1b[0m that I was late.", ("\x1b[31msorry\x1b[0m",)),
    ),
    good=(
        Example("I am sorry,\r\n\tand the café’s 9 °C was my doing — truly…"),
        Example("My family says hello \U0001f469\u200d\U0001f4bb\ufe0f"),
    ),
)
def unsafe_text(letter: Letter, _context: Context) -> Iterator[Hit]:
    """Points at the word around each such character, since the character alone shows nothing."""
    yield from _hits(letter.subject or "", "subject")
    yield from _hits(letter.text, "text")


def _hits(text: str, where: Literal["text", "subject"]) -> Iterator[Hit]:
    start = end = -1
    for match in _UNSAFE.finditer(text):
        at = match.start()
        if at < end or _belongs(text, at):
            continue  # what an earlier one's word holds is pointed at already
        left, right = _word(text, at, max(end, 0))
        if start >= 0 and left - end <= _SAME_PLACE and "\n" not in text[end:left]:
            end = max(end, right)
            continue
        if start >= 0:
            yield _hit(text, start, end, where)
        start, end = left, right
    if start >= 0:
        yield _hit(text, start, end, where)


def _hit(text: str, start: int, end: int, where: Literal["text", "subject"]) -> Hit:
    codes = sorted({ord(match.group()) for match in _UNSAFE.finditer(text, start, end)})
    named = ", ".join(f"U+{code:04X}" for code in codes[:3])
    return Hit(
        start,
        end,
        where,
        message=f"There is a character here that nobody sees ({named}): it can garble the letter, or hide something.",
    )


def _belongs(text: str, at: int) -> bool:
    """Whether the character is part of a picture, or of a word in a script that is spelt with it."""
    char, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if char == _PICTURE_STYLE:
        return bool(before) and unicodedata.category(before) in {"So", "Sm", "Po", "Nd", "Sk"}
    if char == _JOINER and after and unicodedata.category(after) == "So":
        return bool(before) and unicodedata.category(before) in {"So", "Sk", "Mn"}
    if char in {_JOINER, _NON_JOINER} and before:
        return unicodedata.name(before, "").startswith(_JOINING_SCRIPTS)
    return False


def _word(text: str, at: int, floor: int) -> tuple[int, int]:
    """The stretch without white space around a character, from `floor` at the earliest, cut short in no word."""
    left = right = at
    while left > floor and at - left < _WORD_REACH and text[left - 1] not in _SPACES:
        left -= 1
    while right < len(text) and right - at < _WORD_REACH and text[right] not in _SPACES:
        right += 1
    return left, max(right, at + 1)
