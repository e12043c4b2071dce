"""The rules on the reader's time and freedom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of, has_shape
from drafter.notes import NoteName
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import doing, on
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter, Sentence

_SECTION = "Their time"
_FREES = late(r"\b(?:understand|no (?:need|hurry|rush|obligation)|rather not|prefer\w*|feel free)\b", re.IGNORECASE)
_GIVEN = late(
    r"\b(?:thank\w*|cheers|grateful) (?:[\w']+ ){0,3}?for (?:(?:the|your|all your|this|that) (?:\w+ )?"
    r"(?:feedback|comments?|notes?|answer|reply|message|email|time|call|chat|talk|candou?r|advice)\b|"
    r"(?:seeing|meeting|hearing|showing|walking|taking|telling|writing|explaining) )|"
    r"\b(?:thank\w*|cheers|grateful)\b[^.;]{0,60}\b(?:at the time|on the day|then and there|in the moment)\b",
    re.IGNORECASE,
)
_OWN_HASTE = late(
    r"\bI(?:['’]d| would| had)? (?:\w+ )?(?:rather|sooner|prefer(?:red)? to|want(?:ed)? to|like to|chose to|must|"
    r"thought it best to) "
    r"(?!have\b|get\b|hear\b|know\b|you\b|not wait)(?:\w+ )?(?:put|set|say|tell|own|correct|clear|come clean|"
    r"be (?:\w+ )?(?:honest|open|straight)|"
    r"admit|face|deal|fix|straighten|raise|mention|get this (?:right|straight))\b",
    re.IGNORECASE,
)
_HOPES = late(
    r"^\W*(?:(?:and|but|so|still|all the same),? )?(?:I (?:(?:\w+ ){0,2}hope|would hope)|I['’](?:d|"
    r"m) (?:\w+ )?(?:hope|hoping)|I am (?:\w+ )?hoping|hopefully|here['’]s hoping|my hope is)\b"
    r"(?!.*\b(?:know|sure|certain|confident|trust|when|once|thank\w*)\b)",
    re.IGNORECASE,
)
_BIDS = late(
    r"\b(?:trust|hope|expect|ask|urge)\b.{0,30}\b(?:reconsider|think (?:it over )?again|change your minds?|rethink)\b",
    re.IGNORECASE,
)


@rule(
    "time-missing",
    Level.ERROR,
    reason="Nothing shows that the reader's time counts, or that they may say no.",
    suggestion="Say that you know what this takes from their day, and that you would understand a no.",
    source="A2",
    section=_SECTION,
    bad=(
        Example("I am sorry that I was late. I can come any time that suits you.", (None,)),
        Example("Thank you for your answer.", (None,), note="farewell"),
    ),
    good=(
        Example("I am sorry that I was late. I know your calendar is full."),
        Example("No reply needed.", note="check-in"),
        Example("Thank you for the time you gave me.", note="farewell"),
    ),
)
def time_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for respect for the reader's time, or room for a no; a farewell must honour the time that was given."""
    if context.note.makeup.respect is not True:
        return
    farewell = context.note.name is NoteName.FAREWELL
    if any(map(_honours_time, doing(letter, Act.TIME))) or (
        not farewell and any(map(_leaves_room, doing(letter, Act.ROOM)))
    ):
        return
    if farewell:
        yield Hit(
            letter.body.end,
            letter.body.end,
            message="The time that the reader gave you goes unmentioned, and it is what a farewell is for.",
            suggestion="Thank them for the time they gave you.",
        )
    else:
        yield Hit(letter.body.end, letter.body.end)


def _leaves_room(sentence: Sentence) -> bool:
    """Whether a sentence that leaves room for a no does so in a clause that does not press or beg."""
    acts = acts_of(sentence.text)
    spoilt = [acts[act] for act in (Act.PRESSURE, Act.GROVELING, Act.PRESUMES_YES) if act in acts]
    return not spoilt or acts[Act.ROOM] not in spoilt


def _honours_time(sentence: Sentence) -> bool:
    """Whether a sentence on time speaks of the reader's; “any time that suits you” is the offer, and no stand-in."""
    acts = acts_of(sentence.text)
    offered = [acts[act] for act in (Act.OFFER, Act.OPEN_OFFER) if act in acts]
    return not offered or acts[Act.TIME] not in offered or has_shape(Act.TIME, sentence.text)


@rule(
    "pressure",
    Level.ERROR,
    reason="It presses the reader, who owes you nothing now, and a no is the quickest answer to pressure.",
    suggestion="Leave the pace to them: “whenever suits you”.",
    source="A2",
    section=_SECTION,
    bad=(
        Example("Please let me know by tomorrow.", ("Please let me know by tomorrow",)),
        Example("I deserve another chance.", ("I deserve another chance",)),
        Example("I must have your answer now.", ("I must have your answer now",)),
    ),
    good=(
        Example("I look forward to hearing from you, whenever suits you."),
        Example("I would quite understand if you would sooner leave it there."),
        Example("There is one thing that I must correct now, before it goes any further."),
        Example("I would sooner clear this up today than leave it for later."),
        Example("I know that patients deserve better than a nurse who runs late."),
    ),
)
def pressure(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks for urgency, deadlines, demands and entitlement."""
    for sentence in doing(letter, Act.PRESSURE):
        acts = acts_of(sentence.text)
        # A clause that leaves room for a no presses nobody, where its words do not.
        leaves_room = acts.get(Act.ROOM) == acts[Act.PRESSURE] and _FREES.search(sentence.text)
        # So does one in which the writer settles something of their own.
        if has_shape(Act.PRESSURE, sentence.text) or not (leaves_room or _OWN_HASTE.search(sentence.text)):
            yield on(sentence, Act.PRESSURE)


@rule(
    "presumes-yes",
    Level.WARNING,
    reason="It takes the reader's answer for granted, and they have not given it.",
    suggestion="Thank them for reading or considering it, or leave it out.",
    source="A2",
    section=_SECTION,
    bad=(
        Example("Thank you for your understanding.", ("Thank you for your understanding",)),
        Example("See you then!", ("See you then",)),
        Example("Thanks in advance for hearing me out.", ("Thanks in advance for hearing me out",)),
    ),
    good=(
        Example("Thank you for considering it."),
        Example("Thank you for hearing me out."),
        Example("I do hope that we can leave it behind us."),
        Example("Thanks a lot for your notes, they are pinned above my desk.", note="feedback-reply"),
    ),
)
def presumes_yes(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks for an answer taken for granted, in the closing phrase too."""
    for sentence in doing(letter, Act.PRESUMES_YES):
        acts = acts_of(sentence.text)
        # What bids them think again presses, whatever it takes for granted besides.
        if acts.get(Act.PRESSURE) == acts[Act.PRESUMES_YES] and _BIDS.search(sentence.text):
            continue
        # Thanks for what was given are no answer taken for granted.
        if _GIVEN.search(sentence.text) and not has_shape(Act.PRESUMES_YES, sentence.text):
            continue
        # A hope leaves the answer open.
        if _HOPES.search(sentence.text) and not has_shape(Act.PRESUMES_YES, sentence.text):
            continue
        yield on(sentence, Act.PRESUMES_YES)
    if letter.sign_off:
        phrase = letter.text[letter.sign_off.start : letter.sign_off.end].splitlines()[0]
        if found := acts_of(phrase).get(Act.PRESUMES_YES):
            yield Hit(letter.sign_off.start + found[0], letter.sign_off.start + found[1])
