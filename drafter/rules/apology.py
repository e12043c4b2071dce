"""The rules on the apology itself: that it is there, that it is first, that it names something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of, has_shape, loudness, takes_blame
from drafter.meaning.incident import names_what_happened
from drafter.notes import Place
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import does, on
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.text import Letter, Sentence

_SECTION = "Amends at once"
# Apologies that go without the word, or draw it out.
_REGRETS = late(
    r"\bmy (?:\w+ )?(?:regrets?|remorse|contrition) (?:is|are|knows?|has|will|remains?)\b"
    r"(?! (?:only |just )?(?:that|not)\b)|"
    r"\bsorryy+\b",
    re.IGNORECASE,
)
# Harm that is both unnamed and doubted needs no ear.
_DOUBTED = late(
    r"\b(?:apolog\w+|sorry|regrets?|pardon) (?:\w+ ){0,3}?(?:for|about|over) (?:any|whatever) (?:\w+,? ){0,3}?"
    r"(?:inconvenience|disruption|offen[cs]e|trouble|frustration|upset|distress|difficult(?:y|ies)|confusion|harm|disappointment|hassle|bother)"
    r"\b[^.;:]{0,60}?\b(?:may|might|could)(?: well)? have (?:\w+ )?"
    r"(?:caused?|created|brought|given|meant|occasioned|produced|left|done|made|led|resulted|arisen|been)\b",
    re.IGNORECASE,
)
_PLAINLY = 0.45  # by the ear alone; owning in general is heard at less
_FIRST_PERSON = late(r"\b(?:I|my|me)\b")


@rule(
    "apology-missing",
    Level.ERROR,
    reason="There is no apology, and it is what the reader looks for first.",
    suggestion="Open with one plain apology that owns what happened and names it.",
    source="A1",
    section=_SECTION,
    bad=(
        Example("I arrived 25 minutes late this morning, which was careless of me.", (None,)),
        Example("Was there any other feedback you could give me?", (None,), note="feedback-request"),
    ),
    good=(
        Example("I owe you an apology: I kept you waiting for half an hour."),
        Example("I know I put my foot in it. Was there any other feedback?", note="feedback-request"),
        Example("My head went empty, and that's on me. Was there any other feedback?", note="feedback-request"),
    ),
)
def apology_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for an apology; where a clause that owns it is enough, for that."""
    place = context.note.makeup.apology
    if place not in (Place.FIRST, Place.CLAUSE) or does(letter, Act.APOLOGY):
        return
    if place is Place.CLAUSE:
        if any(_owned(sentence, context.case) for sentence in letter.sentences):
            return
        yield Hit(
            letter.body.start,
            letter.body.start,
            message="What went wrong is neither owned nor mentioned, so the question seems to look past it.",
            suggestion="Own it in one clause before you ask: “I know that I …”.",
        )
    else:
        yield Hit(letter.body.start, letter.body.start)


def _owned(sentence: Sentence, case: Case | None) -> bool:
    """Whether the writer owns it in passing; a question that asks for faults owns none."""
    named = _FIRST_PERSON.search(sentence.text) is not None and names_what_happened(sentence.text, case)
    owned = loudness(Act.OWNERSHIP, sentence.text) > _PLAINLY or has_shape(Act.OWNERSHIP, sentence.text)
    return named or takes_blame(sentence.text) or (owned and not sentence.text.endswith("?"))


@rule(
    "apology-late",
    Level.ERROR,
    reason="The reader has to wait for the apology, and until it comes the letter reads as if nothing had happened.",
    suggestion="Make it the first sentence.",
    varies="warning where only one sentence stands before it",
    source="A1",
    section=_SECTION,
    bad=(Example("It was good to meet you. I am sorry that I came late.", ("I am sorry that I came late",)),),
    good=(
        Example("Thank you for waiting, and I am sorry that I came late. It was good to meet you."),
        Example("Sure, here's a note for you to send:\n\nDear Ms. Liu,\n\nI am sorry that I came late."),
        Example("Kia ora Ms. Liu,\n\nI am sorry that I came late."),
        Example("hi Ada it's Sam! sorry that I came late", note="on-the-spot"),
    ),
)
def apology_late(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for the first apology; behind one sentence it is a warning."""
    if context.note.makeup.apology is not Place.FIRST:
        return
    for index, sentence in enumerate(letter.sentences):
        if Act.APOLOGY in acts_of(sentence.text):
            if index:
                hit = on(sentence, Act.APOLOGY)
                yield Hit(hit.start, hit.end, level=Level.WARNING if index == 1 else Level.ERROR)
            return


@rule(
    "apology-vague",
    Level.WARNING,
    reason="The apology names nothing, so it could be about anything, and the reader cannot tell what you regret.",
    suggestion="Say what you did, in a few plain words.",
    source="A1",
    section=_SECTION,
    bad=(Example("I am sorry about what happened. I hope we can talk.", ("I am sorry about what happened",)),),
    good=(
        Example("I am sorry for what happened: I called you Peggy all morning."),
        Example(
            "I am sorry about the sauce. I let it burn.",
            case={"incident": {"sorry_that": "I burnt the sauce you let me make"}},
        ),
        Example("Apologies for saying Contoso.", case={"incident": {"sorry_that": "I called you Contoso"}}),
    ),
)
def apology_vague(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for an apology that names nothing, itself or in the sentences beside it."""
    if context.note.makeup.apology is Place.NEVER:
        return
    sentences = letter.sentences
    for index, sentence in enumerate(sentences):
        acts = acts_of(sentence.text)
        if Act.APOLOGY not in acts:
            continue
        # Only the first apology has to name it; a later one is harping.
        if Act.VAGUE not in acts or Act.CONDITIONAL in acts:
            return
        near = " ".join(each.text for each in sentences[max(0, index - 1) : index + 2])
        if not names_what_happened(near, context.case):
            yield on(sentence, Act.VAGUE)
        return


@rule(
    "conditional-apology",
    Level.ERROR,
    reason="It doubts the harm that it apologises for, so the reader hears that it may be all in their mind.",
    suggestion="Take the doubt out: say what you did, and that you are sorry for it.",
    source="A1",
    section=_SECTION,
    bad=(
        Example("I am sorry if I offended you.", ("I am sorry if I offended you",)),
        Example(
            "My apologies for any inconvenience this may have caused.",
            ("My apologies for any inconvenience this may have caused",),
        ),
        Example(
            "I wish to offer my sincerest apologies for any disruption the empty chair might have created.",
            ("I wish to offer my sincerest apologies for any disruption the empty chair might have created",),
        ),
    ),
    good=(
        Example("I am sorry that I was late. I would be glad to come back if you have the time."),
        Example("I am sorry that I was late. I will gladly bear any trouble that a new date may bring."),
    ),
)
def conditional_apology(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks for hedged harm."""
    unnamed = "any" in letter.low or "whatever" in letter.low
    for sentence in letter.sentences:
        if Act.CONDITIONAL in acts_of(sentence.text):
            yield on(sentence, Act.CONDITIONAL)
        elif unnamed and (doubted := _DOUBTED.search(sentence.text)):
            yield Hit(sentence.start + doubted.start(), sentence.start + doubted.end())


@rule(
    "harping",
    Level.WARNING,
    reason="It apologises again, and each time after the first makes the blunder larger.",
    suggestion="Apologise once, then move on.",
    varies="error from the third apology on",
    source="A1",
    section="Once, then move on",
    bad=(
        Example("I am sorry that I was late. Again, I am very sorry.", ("I am very sorry",)),
        Example("I am sorry that I was late. My remorse knows no end.", ("My remorse knows no end",)),
    ),
    good=(Example("I am sorry that I was late. I was sorry to hear that the post is filled."),),
)
def harping(letter: Letter, context: Context) -> Iterator[Hit]:
    """Counts the body's sentences that apologise; three are an error."""
    if context.note.makeup.apology is Place.NEVER:
        return
    wordless = any(word in letter.low for word in ("regret", "remorse", "contrition", "sorryy"))
    apologies = [
        each
        for each in letter.sentences
        if Act.APOLOGY in acts_of(each.text) or (wordless and _REGRETS.search(each.text))
    ]
    level = Level.WARNING if len(apologies) <= 2 else Level.ERROR  # noqa: PLR2004 - as the table counts
    for sentence in apologies[1:]:
        plain = Hit(sentence.start, sentence.start + len(sentence.text.rstrip(".!")))
        hit = on(sentence, Act.APOLOGY) if Act.APOLOGY in acts_of(sentence.text) else plain
        yield Hit(hit.start, hit.end, level=level)
