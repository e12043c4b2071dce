"""The rule on capitals, exclamation marks and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from drafter.grounding.ordinary import is_shouted
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

Where = Literal["text", "subject"]

# It begins with the capital itself and looks back from there, which passes over small letters at once.
_CAPITALS = late(r"[A-Z](?<![\w@./-][A-Z])['’]?(?:[A-Z]['’]?)+(?:[-'’][A-Z]+)*(?![\w@/]|\.\w)")
_MARKS = late(r"(?:[^\W_][\w'’]*)?[ \t]*(?P<marks>!(?:[ \t]?[!?])*|\?(?:[ \t]?\?)*[ \t]?!(?:[ \t]?[!?])*)")
_PICTURE = late(
    "[\U0001f000-\U0001faff\u2600-\u26ff\u2705\u2728\u2764\u2763\u274c\u2753-\u2757\u2b50\u2b55\u231a\u231b\u23e9-\u23f3"
    "\u270a-\u270d\u2714\u2716]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff\U0001f000-\U0001faff\u2640\u2642\u2764]*"
)


@rule(
    "shouting",
    Level.WARNING,
    reason="Capitals, exclamation marks and pictures read as a raised voice.",
    suggestion="Say it in plain letters with a full stop.",
    source="E",
    section="A letter from a person",
    bad=(
        Example("It could NOT have been avoided!!", ("NOT", "avoided!!")),
        Example("So sorry, GUTTED, and the chart is BRILLIANT.", ("GUTTED", "BRILLIANT")),
        Example("Subject: Interview!\n\nThank you! I enjoyed our talk.", ("you!",)),
        Example("It is so you \U0001f60d", ("\U0001f60d",)),
    ),
    good=(
        Example("I ran ERP work at DHL and HR said it was OK; my CV says more. Onward!"),
        Example("I led ICU nights.", case={"role": "ICU Nurse Manager"}),
    ),
)
def shouting(letter: Letter, context: Context) -> Iterator[Hit]:
    """Finds shouted words, marks doubled or in excess over subject and text together, and pictures."""
    marks = 0
    parts: tuple[tuple[str, Where], ...] = ((letter.subject or "", "subject"), (letter.text, "text"))
    for text, where in parts:
        yield from _capitals(text, where, context)
        if "!" in text:
            for match in _MARKS.finditer(text):
                marks += 1
                doubled = match["marks"].count("!") + match["marks"].count("?") > 1
                if doubled or marks == 2:  # noqa: PLR2004 - one is a friendly voice, the second a raised one
                    yield Hit(match.start(), match.end(), where, message=_marks_message(doubled=doubled))
        if not text.isascii():
            for match in _PICTURE.finditer(text):
                yield Hit(
                    match.start(),
                    match.end(),
                    where,
                    message="A picture says less than a word here, and can look flippant to a reader who was let down.",
                    suggestion="Take it out, or say it in a word.",
                )


def _marks_message(*, doubled: bool) -> str:
    if doubled:
        return "Doubled marks read as a raised voice."
    return "One exclamation mark is a friendly voice; a second one is a raised one."


def _capitals(text: str, where: Where, context: Context) -> Iterator[Hit]:
    start = end = -1
    for match in _CAPITALS.finditer(text):
        known = context.facts.capitals if context.facts else frozenset()
        if not is_shouted(match.group(), known):
            continue
        if start >= 0 and not text[end : match.start()].strip(" \t,") and match.start() - end <= 2:  # noqa: PLR2004 - ", "
            end = match.end()
            continue
        if start >= 0:
            yield _shout(text, start, end, where)
        start, end = match.start(), match.end()
    if start >= 0:
        yield _shout(text, start, end, where)


def _shout(text: str, start: int, end: int, where: Where) -> Hit:
    plain = text[start:end].lower()
    return Hit(
        start,
        end,
        where,
        message="Words in capitals read as shouting, and this reader is owed a quiet voice.",
        suggestion=f"Write “{plain[:60]}”." if len(plain) <= 60 else None,  # noqa: PLR2004 - a line
    )
