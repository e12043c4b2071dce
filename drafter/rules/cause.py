"""The rules on why it happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.case.kinds import Kind
from drafter.meaning import Act, acts_of, has_shape, loudness
from drafter.meaning.account import account_in, others_act
from drafter.meaning.incident import moves_on, reports
from drafter.notes import Place
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import spotted_beside_facts, tells_a_fact
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.text import Letter, Sentence

_LONGEST = 30
# A mistake of the writer's own, with no cause outside behind it.
_OWN_MISTAKE = late(
    r"^(?:\W*(?:and|because|as|since|it was (?:all )?my (?:own )?(?:fault|mistake)|that was me)\b[:,]?)*\W*"
    r"I (?:had |simply |just |stupidly |wrongly )*"
    r"(?:misread|misjudged|mis-read|miscounted|mistook|miscalculated|mixed up|muddled)\b"
    r"(?!.*\b(?:but|because|as|since|due|thanks to|that (?:they|you|the|your))\b)",
    re.IGNORECASE,
)
# An answer that came too late is what happened next, and no cause.
_CAME_BACK = late(
    r"\b(?:it|they|that|everything|(?:the|my|a better) (?:\w+ )?(?:answers?|words?|figures?|names?)) (?:(?:all|"
    r"only|then|of course) )*(?:came (?:back|flooding back|to me|to mind)|"
    r"clicked|fell into place|dawned on me|occurred to me|hit me|returned to me)\b",
    re.IGNORECASE,
)
_WORD = late(r"[^\W\d_]{3,}")
_APOLOGIES = frozenset("sorry the and that apologies apologise apologize for our was were you had just".split())
_TURNS = frozenset(
    {
        Act.OFFER,
        Act.OPEN_OFFER,
        Act.TIME,
        Act.ROOM,
        Act.THANKS,
        Act.PRESSURE,
        Act.PRESUMES_YES,
        Act.EXTRA_ASK,
        Act.ASKS_TOUCH,
        Act.ASKS_FEEDBACK,
    }
)
_HAPPENS_TO_A_THING = frozenset({Kind.TECH_FAILURE, Kind.INTERRUPTION})
_NO_BLAME = frozenset({Kind.HEALTH, Kind.BODY_OR_EMOTION})
_ANOTHER_MATTER = -1.4  # by the ear: what is told so has nothing to do with a cause
_PLEADS = frozenset({Act.CHARACTER_PLEA, Act.OVERCLAIM, Act.GROVELING})


@rule(
    "excuse",
    Level.ERROR,
    reason="It puts the cause outside you, and an excuse takes back the apology beside it.",
    suggestion="Drop it, or turn it into one clause that you own: “I misjudged the bus”.",
    source="A1",
    section="Amends at once",
    bad=(
        Example("I am sorry I was late, but the traffic was terrible.", ("but the traffic was terrible",)),
        Example("I was late through no fault of my own.", ("I was late through no fault of my own",)),
        Example(
            "I am sorry that I missed our call. The lady at the front desk swapped our rooms.",
            ("The lady at the front desk swapped our rooms",),
        ),
        Example(
            "Such slips are sadly common with phones these days.",
            ("Such slips are sadly common with phones these days",),
        ),
    ),
    good=(
        Example("I am sorry I was late; I misjudged the bus, and I should have left earlier."),
        Example("It was my mistake: I misread the train times."),
        Example("I am sorry that I was late. A reminder popped up, and I swiped it away unread."),
        Example("I went blank on stock counts; the answer came to me in the car park, naturally."),
        Example("Thank you for your time. Whoever gets that desk will be lucky.", note="farewell"),
        Example(
            "Sorry, my microphone dropped out. May I go on?",
            note="on-the-spot",
            case={"incident": {"kind": "tech_failure", "sorry_that": "my microphone dropped out twice"}},
        ),
    ),
)
def excuse(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for a cause put outside, in so many words or by what others are told to have done."""
    found = False
    for hit in spotted_beside_facts(letter, Act.EXCUSE, context.case):
        said = letter.text[hit.start : hit.end]
        if not (_OWN_MISTAKE.search(said) or _is_the_event(said, context) or _is_heard_amiss(said, context)):
            found = True
            yield hit
    if not found and context.note.makeup.apology is Place.FIRST:
        yield from _others(letter, context)


def _others(letter: Letter, context: Context) -> Iterator[Hit]:
    """The first clause of the account in which somebody or something else acts; an illness is named, not blamed."""
    if context.case is not None and context.case.incident.kind in _NO_BLAME:
        return
    for sentence in account_in(letter):
        if (span := others_act(sentence.text)) and not tells_a_fact(sentence, context.case):
            start, end = span
            if not _is_the_event(sentence.text[start:end], context):
                yield Hit(sentence.start + start, sentence.start + end)
                return


def _is_heard_amiss(said: str, context: Context) -> bool:
    """Whether a clause without the words of an excuse is something else: a private matter, or no account at all."""
    if has_shape(Act.EXCUSE, said):
        return False
    if _CAME_BACK.search(said):
        return True
    return Act.OVERSHARE in acts_of(said) or context.note.makeup.apology is Place.NEVER


def _is_the_event(said: str, context: Context) -> bool:
    """Whether a clause says what happened in the case's words, as against why: “my camera froze”."""
    if context.case is None or context.case.incident.kind not in _HAPPENS_TO_A_THING:
        return False
    told = set(_WORD.findall(context.case.incident.sorry_that.lower()))
    words = [word for word in _WORD.findall(said.lower()) if word not in _APOLOGIES]
    if context.case.incident.kind is Kind.INTERRUPTION and words and words[0] in told:
        return True  # "my phone went off": what interrupted is no cause of the interruption
    return bool(words) and len(told.intersection(words)) * 2 > len(set(words))


@rule(
    "explanation-long",
    Level.WARNING,
    reason="It explains at length, and the longer the reason, the more it sounds like an excuse.",
    suggestion="Keep one plain clause on why it happened, or none.",
    source="E",
    section="Amends at once",
    bad=(
        Example(
            "I am sorry that I missed our call. I had written it into the wrong week of my diary. "
            "Then I set my alarm by that diary and never looked again.",
            ("Then I set my alarm by that diary and never looked again.",),
        ),
    ),
    good=(
        Example("I am sorry that I missed our call. I had written it into the wrong week. I know your days are full."),
        Example("I am sorry that I missed our call. I had mixed up the weeks. I do hope we can put it right."),
        Example("I am sorry that I broke your cup. I was nervous. I've popped a new one in the post."),
        Example("I am sorry that I cut you short. I was nervous. It nagged at me the whole way home."),
        Example(
            "I am sorry that I missed our call. I had written it into the wrong week. I answered 55 letters a day.",
            case={"qualifications": ["I answered 55 letters a day at Contoso"]},
        ),
    ),
)
def explanation_long(letter: Letter, context: Context) -> Iterator[Hit]:
    """Counts the sentences, and the words, on why it happened."""
    if context.note.makeup.apology is Place.NEVER:
        return
    reasons = _reasons(letter, context.case)
    if len(reasons) > 1:
        yield Hit(reasons[1].start, reasons[1].end)
    elif reasons and len(reasons[0].text.split()) > _LONGEST:
        yield Hit(reasons[0].start, reasons[0].end)


def _reasons(letter: Letter, case: Case | None) -> list[Sentence]:
    """The sentences on why: they report, beside the apology, before the letter turns to the reader."""
    found: list[Sentence] = []
    beside: int | None = None
    for sentence in letter.sentences:
        acts = acts_of(sentence.text).keys()
        if beside is not None and sentence.paragraph != beside:
            break
        if not acts.isdisjoint({Act.APOLOGY, Act.OWNERSHIP}) and beside is None:
            beside = sentence.paragraph
            continue
        if beside is None or Act.APOLOGY in acts or sentence.text.endswith("?") or tells_a_fact(sentence, case):
            continue
        if not acts.isdisjoint(_TURNS):
            if found:
                break
            continue
        told = reports(sentence.text) and loudness(Act.EXPLAINS, sentence.text) > _ANOTHER_MATTER
        if (Act.EXPLAINS in acts or told) and (
            has_shape(Act.EXPLAINS, sentence.text) or not (acts & _PLEADS or moves_on(sentence.text))
        ):
            found.append(sentence)
    return found
