"""What happened: whether a sentence names it, in the case's words or in those that such a thing has."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.text import Plain
from drafter.text.late import late

if TYPE_CHECKING:
    from drafter.case.model import Case

_WORD = late(r"[^\W\d_]{3,}")
_COMMON = frozenset(
    "the and that was were for with you your our had have has not when from into about what which this there their they "
    "but did out who her his him she are been being would could should all any some more than then them just very still "
    "only after before over interview meeting call kept asked told said came made gave got two three four five time "
    "company role job post question questions answer answers ask talk spoke talked during while where because minutes "
    "minute hour hours day morning afternoon monday tuesday wednesday thursday friday one panel".split()
)

_NAME = late(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b(?<!day)")
_DEEDS = late(
    r"\b(?:miss(?:ed|ing)|late\b|lateness|overslept|oversleeping|slept (?:through|in|past)|no-show|not (?:show|turn|com)\w*|absence|didn't (?:show|come|turn|make)|"
    r"forg[eo]t\w*|call(?:ed|ing) (?:you|\w+) \w+|wrong (?:name|day|time|date|room|building|portfolio|file|link|hour|month|week)|misread|interrupt\w*|burp\w*|cried|crying|tears|laugh\w*|sw(?:ore|earing)|"
    r"joke|remark|comment about|what i said about|went blank|blanked|froze|freezing|muddled|phone (?:rang|ringing|going|rings)|took a call|dropp(?:ed|ing) (?:off|out)|muted|screen share|connection|silen(?:t|ce)|(?:talk|speak|spoke|cut)\w* (?:over|across) (?:you|\w+)|cut(?:ting)? (?:you|\w+) (?:off|short)|finishing your|"
    r"(?:told|said|claimed|wrote) (?:you )?that i|not true|untrue|inflated|exaggerat\w*|lied|hiccup\w*|snapp\w*|"
    r"mistook|mispronounc\w*|addressed (?:you|\w+) as|minutes? (?:late|behind)|keeping you waiting|kept you waiting|"
    r"walk(?:ed|ing) (?:out|in|mud)|spill\w*|spilt|knock\w* over|nervous giggle|yawn\w*|fell asleep|unable to attend|oversle\w+)"
)


@lru_cache(maxsize=256)
def _case_words(told: str) -> frozenset[str]:
    return frozenset(_WORD.findall(Plain.of(told).text)) - _COMMON


def case_words(case: Case | None) -> frozenset[str]:
    """Returns the words in which the case tells what happened; none without a case."""
    return _case_words(case.incident.sorry_that) if case else frozenset()


def words_of(told: str) -> frozenset[str]:
    """Returns the words of a sentence of the case that could tell what happened.

    Args:
        told: What the case says of it.
    """
    return _case_words(told)


def names_what_happened(sentence: str, case: Case | None) -> bool:
    """Tells whether a sentence names the incident.

    Args:
        sentence: One sentence.
        case: The case, whose own words count too.
    """
    plain = Plain.of(sentence).text
    if _DEEDS.search(plain):
        return True
    words = case_words(case)
    if len(words.intersection(_WORD.findall(plain))) >= min(2, max(1, len(words))):
        return True
    return case is not None and any(name in sentence for name in _names(case.incident.sorry_that))


@lru_cache(maxsize=256)
def _names(told: str) -> frozenset[str]:
    """The names in which it is told, each of which names it alone: "I called you Peggy"."""
    return frozenset(_NAME.findall(told))


_REPORT = late(
    r"\b(?:had|was|were|did|could(?:n't| not)|took|went|set|lay|told|sat|came|got|saw|thought|put|read|wrote|left|lost|kept|"
    r"ran|fell|woke|made|knew|found|meant|gave|forgot|stood|spent|began|drove|held|became|i'd been|[a-z]{3,}ed)\b(?<!wretched)(?<!indeed)(?<!exceed)(?<!succeed)(?<!proceed)(?<!hundred)(?<!speed)(?<!sacred)"
)
_JUDGES = late(
    r"^i (?:\w+ ){0,2}hope\b|^hopefully\b|^(?:it|that|this|which|what i (?:said|did)) (?:was|were|is|should|came out)\b|\b(?:should(?:n't)?(?: not)? (?:have|of)|should've|shoulda|ought|i own|own it|"
    r"my (?:own )?(?:fault|mistake|doing)|no excuse|i handled|embarrassed|manners|attached|enclosed)\b|\bput me (?:through|on|in|down|forward)\b|^what (?:kind|sort|manner) of\b|\bi(?:'d| would)\b.{0,60}\bif (?:you|it)\b|^i(?:'ve| have) (?:since|thought|learn|already|now)\b|"
    r"\b(?:enjoyed|impressed|learned|interview(?:s|ed)? (?:was|were)|your question)\b|^what i should"
)
# What came of it, what has been done about it, what would have been right, or a word to the reader: none says why.
_MOVES_ON = late(
    r"\b(?:nag(?:ged|s)|gnaw(?:ed|s)|bother(?:ed|s)|haunt(?:ed|s)|weigh(?:ed|s)|stung|rankled|troubled|ate|stayed|played|preyed) (?:\w+ )?(?:at|with|on|away at )?\s?(?:me|my mind)\b|\bkept me awake\b|"
    r"\bi (?:\w+ )?(?:kicked myself|winced|cringed|regretted|replayed|relived|went over it|thought (?:about|of) (?:it|that|little else)|lay awake|could have sunk|felt (?:awful|terrible|dreadful|foolish|ashamed|bad)|have not stopped|haven't stopped)\b|"
    r"\b(?:the whole|all the) way home\b|\bon (?:the|my) way (?:home|back)\b|\bever since\b|\bafterwards\b|\b(?:that|the same) (?:evening|night)\b(?=\W*$)|\bfor the rest of the (?:day|week|evening)\b|"
    r"^(?:\W*(?:and|so|but)\b,?)?\W*(?:i have|i've|we've) (?!(?:been|had|never|always|no|a|to|lived|suffered|struggled|battled|wrestled|dealt|known|long)\b)(?:\w+ ){0,2}?(?:\w{3,}ed|put|set|sent|bought|made|got|taken|written|given|found|left|cut|let|begun|changed|kept|stuck|gone)\b|"
    r"\b(?:should|ought)(?:n't)?(?: \w+){0,2}? (?:to )?have\b|^(?:and |so |but )?you (?!(?:had |have |'d )?(?:said|told|wrote|gave|sent)\b)(?:\w+ )?(?:asked|wanted|were|are|had|have|put|described|spoke|offered|kept|took|mentioned|will|may|can|made|waited)\b"
)
_FIGURE = late(r"\d{2,}(?! ?(?:am|pm|a\.m|p\.m|o'clock|minutes?|st|nd|rd|th))(?![:.]\d)")


def reports(sentence: str) -> bool:
    """Tells whether a sentence reports how something came about.

    Judging it, what came of it, and what one has done elsewhere are no report of that.

    Args:
        sentence: One sentence.
    """
    plain = Plain.of(sentence).text
    return bool(_REPORT.search(plain)) and not any(each.search(plain) for each in (_JUDGES, _FIGURE, _MOVES_ON))


def moves_on(sentence: str) -> bool:
    """Tells whether a sentence leaves the cause behind.

    It tells an aftermath or a remedy, owns what would have been right, or speaks to the reader.

    Args:
        sentence: One sentence.
    """
    return _MOVES_ON.search(Plain.of(sentence).text) is not None


# What happened, told as if it had come about by itself.
_BY_ITSELF = late(
    r"\b(?:interview|meeting|call|conversation|appointment|start|delay\w*|screen|session|slot|engagement|talk|mix-?up|chaos|"
    r"disturbance|interruption|confusion|mistake|error|misunderstanding|absence)\b[^.;]{0,70}?\b(?:was|were|did not|didn't|could not|"
    r"couldn't|began|started|is going to|has been|having been|occurred|arose|happened|took place|had to be|put back|went)\b|"
    r"\b(?:statement|claim|figure|remark|comment|joke|words?|name|number|answer|sound|noise|phone)\b[^.;]{0,50}?\b(?:found (?:its|their) way|slipped (?:in(?:to)?|out)|"
    r"crept in(?:to)?|came out|got (?:in|out|lost|mixed)|turned out|was (?:made|said|told|used|given|heard|answered))\b|"
    r"\b(?:missed|delayed|late|interrupted|cancelled) (?:\w+ )?(?:interview|meeting|call|appointment|start|conversation|screen)\b|"
    r"\b(?:chaos|trouble|noise|commotion)\b",
    re.IGNORECASE,
)


def by_itself(sentence: str) -> bool:
    """Tells whether a sentence tells what happened as if nobody had done it.

    Args:
        sentence: One sentence.
    """
    return _BY_ITSELF.search(sentence) is not None
