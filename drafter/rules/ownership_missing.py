"""The rule on owning it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.case.kinds import Kind
from drafter.meaning import Act, acts_of, has_shape, loudness, takes_blame
from drafter.meaning.incident import by_itself, names_what_happened
from drafter.notes import NoteName, Place
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import does, doing
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.text import Letter, Sentence


# Somebody who tells a deed of theirs in plain words owns it, whatever the deed was.
_ACTED = late(
    r"\bI(?:'d|'ve| had| have)? (?:\w+ )?"
    r"(?:[a-z]{2,}ed|shot|burnt|heard|threw|tore|bit|bent|drew|sat|bought|drank|ate)\b|"
    r"\b(?:for|of) me to\b",
    re.IGNORECASE,
)
# An apology for what one did owns it, as against one for what took place: "sorry that I swore", "for being late".
_FOR_ONES_OWN = late(
    r"\b(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|regret|forgive me|pardon me)\b(?:[^.;:]{0,80}?\b"
    r"(?:I(?:'d|'ve| had| have| was| did(?: not|n't)?| could(?: not|n't)| kept)? "
    r"(?!(?:am|would|will|hope|wish|want|know|can|cannot|could|understand|do|must|owe|should|may|might|was|have|had|did|"
    r"reali[sz]e|sincerely|truly|really|again)\b|apolog|regret)\w+|me \w+ing|"
    r"for (?:my (?!part\b|share\b)\w+|(?!(?:any|some|every|no)thing|morning|evening)\w{3,}ing))\b"
    r"| (?:how|what|the way)\b[^.;:]{0,40}? (?:I|my)\b| to have \w+| (?!during\b|anything\b|something\b)\w{3,}ing\b)",
    re.IGNORECASE,
)


_ONESELF = late(r"\b(?:I|my|mine|myself|me)\b", re.IGNORECASE)
_SAYS_SORRY = late(
    r"\bI(?:'m| am| do| would| want| wish| must|'d)?\b[^.,;:]{0,40}?"
    r"\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|writing|regret)\b",
    re.IGNORECASE,
)
_BEYOND_DOUBT = 0.65  # in the ear's own measure


@rule(
    "ownership-missing",
    Level.WARNING,
    reason="Nowhere do you say that it was you, so the reader is left to guess whether you know it.",
    suggestion="Put yourself into the sentence: “I missed …”, “I should have …”.",
    source="A1",
    section="Amends at once",
    bad=(
        Example(
            "Please accept an apology, as the interview on Tuesday was missed.",
            ("Please accept an apology, as the interview on Tuesday was missed.",),
        ),
        Example("Sorry about this morning. I would love to come back.", ("Sorry about this morning.",)),
        Example(
            "I am sorry that a false figure about my sales slipped into our talk.",
            ("I am sorry that a false figure about my sales slipped into our talk.",),
        ),
    ),
    good=(
        Example("I am sorry that I missed our interview on Tuesday."),
        Example("I am sorry about the soup. I scorched it because I trusted the timer."),
        Example("Apologies for the delay on Tuesday. The blame is mine alone."),
        Example("I am sorry to have answered my phone. The interview was disturbed by it."),
        Example("Please accept an apology. I was unable to attend.", case={"incident": {"kind": "health"}}),
    ),
)
def ownership_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for a sentence in which the writer owns it."""
    place = context.note.makeup.apology
    if place is Place.NEVER or context.note.name is NoteName.FEEDBACK_REPLY or _owned(letter, context.case):
        return
    if context.case is not None and context.case.incident.kind is Kind.HEALTH:
        return
    if place is not Place.FIRST and not does(letter, Act.APOLOGY):
        return
    if sentence := _told(letter):
        yield Hit(sentence.start, sentence.end)


def _owned(letter: Letter, case: Case | None) -> bool:
    """Whether it is owned anywhere: in the opening paragraph by any shape, later by a fault or by what happened."""
    return any(
        _owns_it(sentence)
        if sentence.paragraph == 0
        else Act.OWNERSHIP in acts_of(sentence.text)
        and (takes_blame(sentence.text) or names_what_happened(sentence.text, case))
        for sentence in letter.sentences
    )


def _owns_it(sentence: Sentence) -> bool:
    """Whether it is owned in an opening sentence: by a shape, by naming the fault, or by what is apologised for."""
    own = _FOR_ONES_OWN.search(sentence.text.replace("’", "'")) is not None
    return own or takes_blame(sentence.text) or _owns_by_shape(sentence) or _owns_by_ear(sentence)


def _owns_by_ear(sentence: Sentence) -> bool:
    """Whether it sounds like owning beyond doubt, and the writer stands in it as more than the one who is sorry."""
    return (
        loudness(Act.OWNERSHIP, sentence.text) > _BEYOND_DOUBT
        and _ONESELF.search(_SAYS_SORRY.sub("", sentence.text.replace("’", "'"))) is not None
        and not by_itself(sentence.text)
    )


def _owns_by_shape(sentence: Sentence) -> bool:
    """Whether its words own something that went wrong; praise of oneself, or of one's habits, owns nothing."""
    boasts = not acts_of(sentence.text).keys().isdisjoint({Act.CHARACTER_PLEA, Act.OVERCLAIM})
    return (
        has_shape(Act.OWNERSHIP, sentence.text)
        and not sentence.text.endswith("?")
        and (not boasts or takes_blame(sentence.text))
    )


def _told(letter: Letter) -> Sentence | None:
    """The sentence that tells it as if it had come about by itself, or that apologises where nobody did anything."""
    opening = letter.sentences[:4]
    for sentence in opening:
        if by_itself(sentence.text) and Act.PLEASANTRY not in acts_of(sentence.text):
            return sentence
    blaming = [sentence for sentence in opening if Act.EXCUSE in acts_of(sentence.text)]
    apology = next(doing(letter, Act.APOLOGY), None)
    if blaming:
        return apology or blaming[0]
    if any(_ACTED.search(sentence.text.replace("’", "'")) for sentence in opening):
        return None
    return apology
