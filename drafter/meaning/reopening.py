"""Bringing an incident up again, in jest too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.case.kinds import Kind
from drafter.meaning.clause import clause_around
from drafter.meaning.incident import case_words, words_of
from drafter.text import Plain
from drafter.text.late import late

if TYPE_CHECKING:
    import re

    from drafter.case.model import Case

_ANY = late(
    r"\beven (?:though|with|when) (?:i|my|the)\b|\b(?:finally|eventually) (?:showed|turned|made|got|arrived|joined|came|managed)\b|\bi (?:shall |will |do |have )?now (?:\w+ ){0,2}?(?:know|remember|check|learn\w*|set|read|ask)\b|\bto my grave\b"
    r"|\b(?:even after|in spite of|despite|after|notwithstanding|regardless of) (?:everything|all that|what i|how i|my|i|the (?:incident|mishap|mix-?up|mess|start|way|rocky|shaky|bumpy))\b"
    r"|\b(?:incident|blunder|mishap|gaffe|faux pas|mix-?up|my (?:mistake|error|slip|lateness|absence|faux|foot|bad|little|nerves|no-show|tears|burp|joke|remark|performance)|put my foot|foot in (?:it|my)|cringe|cringing|embarrass(?:ed|ing|ment)|mortif\w+|awkward\w*|live it down|shaky start|rocky start|bumpy start|got off on the wrong)\b"
    r"|(?:\bi |^)(?:promise|swear)\b|\b(?:never|not) again\b|\bi (?:was late|overslept|missed (?:our|the|your)|forgot|kept you waiting|ghosted|didn't show|failed to|messed|blew|botched|ruined|let you down|fluffed|flubbed)\b|\bforgiv(?:e|en|ing)\b|\bwhat happened\b|\bhaha\b|\b(?:will|would|'ll|can) never (?:\w+ ){0,4}?(?:the same|live (?:it|that) down)\b|\bthis time\b|\bi(?:'ll| will| shall)\b(?! (?:read|see|visit|pass|call|come))[^.;]{1,60}\bnext time\b|\bnext time i(?:'ll| will| shall| promise)?\b(?! (?:am|read|see|visit|pass|hear|come across|write))"
    r"|\bi(?:'m| am)? (?:\w+ )?(?:wince|wincing|shudder|squirm|blush)\w*\b|\b(?:making|made|keeping|kept|leaving|left) you (?:\w+ )?(?:wait\w*|hanging|sitting)\b"
)
_KINDS: dict[Kind, str] = {
    Kind.NO_SHOW: r"no-?show\w*|miss(?:ed|ing) (?:our|the|it|that)|absen\w+|ghosted|turn(?:ed)? up|show(?:ed)? up|did not come|empty chair|stood you up|waiting for me|failed to appear|wrong (?:day|date|month|week)",
    Kind.OVERSLEPT: r"overs\w?le\w+|slept|asleep|alarms?|alarm clocks?|snooz\w+|woke|wake|awake|bed|pillow|nap",
    Kind.LATE: r"late (?:arrival|start|appearance|entrance|entry)|late\b|lateness|lat(?:e|er) than|punctual\w*|on time|delay\w*|minutes (?:late|should|behind|that)|\w+ minutes should|kept you waiting|bus|tram|train|clock|alarms?|tardy|wait(?:ed|ing) for me|traffic",
    Kind.SCHEDULE_MIXUP: r"time ?zones?|wrong (?:day|hour|time|date|place|link|room|floor|building)|right (?:day|hour|time|date|place|time zone)|hour (?:late|early)|calendar|mix-?up|mixed up|clock",
    Kind.TECH_FAILURE: r"camera|mute\w*|microphone|mic|connection|frozen|froze|screen|wi-?fi|dropped|pixel\w*|technical|dead battery|laptop|(?:my|the|no) sound|signal|glitch\w*|mime|buffering",
    Kind.INTERRUPTION: r"(?:talk|speak|spoke|cut)\w* (?:over|across)|my phone|phone (?:rang|ringing|calls?|off)|ring\w*|interrupt\w*|door(?:bell)?|my (?:dog|cat|son|daughter|children|kids|toddler|parrot)|switched off|silent|bark\w*",
    Kind.POOR_ANSWERS: r"my answers?|went blank|blank|blanked|muddle\w*|froze|stumbl\w*|ramble\w*|weak answer|silence|fluff\w*|mumbl\w*|better answers?",
    Kind.WRONG_NAME: r"(?:your|right|correct|wrong) names?|names? (?:right|wrong|correct\w*)|call(?:ed|ing) you|mis-?nam\w+|mispronounc\w+|spelled|confuse\w*|by (?:the|your) (?:right|wrong|proper)",
    Kind.OFFENSIVE_REMARK: r"remark|jok(?:e|es|ing)|wisecracks?|quips?|what i said|my words|comment|crack|offen\w+|my tongue|my mouth|tactless|thoughtless|put my foot",
    Kind.BODY_OR_EMOTION: r"tears?|tissues?|cr(?:y|ied|ying)|burp\w*|hiccups?|laugh(?:ed|ing)? (?:so|at|fit)|giggl\w*|sneez\w*|stomach|fainted|yawn\w*|handkerchief|waterworks|wept|weeping|composure|blush\w*",
    Kind.DISHONESTY: r"untrue|lie\b|lied|honest(?:y)? (?:about|with)|exaggerat\w*|my (?:degree|certificate|claim)|correct(?:ion|ed)|truth|inflat\w*|misled",
    Kind.HEALTH: r"unwell|ill\b|illness|sick|my (?:health|absence|recovery)|feeling better|recover\w*|unable to attend|hospital",
    Kind.OTHER: r"(?!)",
    Kind.INTERVIEWER_FAULT: r"(?!)",
}
_OF_KIND = {kind: late(rf"\b(?:{words})\b") for kind, words in _KINDS.items()}
_MINE = late(r"\b(?:i|i'm|i've|i'd|i'll|my|me|mine|haha|lol|no more|this time|weighed|outweigh|despite|after|even)\b")
_WORD = late(r"[^\W\d_]{3,}")
_SHORTEST_ROOT = 4
# What turns a word of the incident into a joke, or a vow, about it.
_JEST = late(
    r"\b(?:for once|at last|for a change|this time|next time|no|not|never|nobody|without|won't|shan't|wouldn't|didn't|don't|"
    r"still|if i'd|if only|eh|promise|these days|disgrace|(?:stern|firm) (?:word|talk\w*)|told off|telling-?off|grounded|doghouse|banned|banished|sulk\w*|behav\w+ (?:himself|herself|itself|themselves)|learn(?:ed|t) (?:his|her|its|their) lesson|sends? (?:his|her|its|their)|retired|sworn|muzzle\w*)\b"
)
_QUOTED = late(r'"[^"]{1,120}"')
_ROOM = late(
    r"\b(?:no|not|don't|never) (?:\w+ )?(?:need|reply|answer|rush|hurry|obligation|trouble|feel)\b|\bnothing to\b"
)
_SYMPATHY = late(
    r"\b(?:regrets?|sorry) (?:only|merely|nothing but)\b|\bonly sorry\b|\bsorry (?:that )?i (?:could(?:n't| not)|did(?:n't| not)) (?:stay|linger|see|hear|have|spend|get to)\b|\bsome regret that\b|\bsorry (?:(?:news|state|sight|tale|lot|looking)\b|to (?:say|tell|report|hear|learn|read|see)\b|(?:that )?(?:the|your|their|its|his|her|this|these|those)\b)"
    r"(?![^,;.]{0,80}\b(?:i|i'd|i've|me|my|interview)\b)"
)


def recalls(sentence: str, case: Case | None) -> tuple[int, int] | None:
    """Returns the span of the words that bring the incident up again, or None.

    Args:
        sentence: One sentence.
        case: The case, whose kind and words tell what the incident was.
    """
    plain = Plain.of(sentence)
    match = _ANY.search(plain.text)
    if not match and case:
        match = _of_case(plain.text, case)
    return plain.given(*clause_around(plain.text, match.start(), match.end())) if match else None


def is_sympathy(sentence: str) -> bool:
    """Tells whether a "sorry" is for what befell somebody else, or only breaks news.

    Args:
        sentence: One sentence.
    """
    return _SYMPATHY.search(Plain.of(sentence).text) is not None


def _of_case(plain: str, case: Case) -> re.Match[str] | None:
    """The first word of what happened, where the sentence is about the writer or jokes; the link's words are none."""
    # What is quoted is somebody else's; a blank of the same length keeps the offsets.
    plain = _QUOTED.sub(lambda match: " " * len(match[0]), plain)
    jests = _JEST.search(plain) is not None and not _ROOM.search(plain)
    if jests or _MINE.search(plain):
        for match in _OF_KIND[case.incident.kind].finditer(plain):
            words = _WORD.findall(match.group())
            if not words or not _own_words(case).issuperset(map(_root, words)):
                return match
    told = case_words(case) | words_of(case.incident.explanation or "")
    roots = set(map(_root, told))
    shared = [word for word in _WORD.finditer(plain) if _root(word.group()) in roots]
    if shared:
        own = _own_words(case)
        shared = [word for word in shared if _root(word.group()) not in own]
    if shared and jests:
        return shared[0]
    shared = [word for word in shared if word.group() in case_words(case)]
    return shared[0] if len(shared) > 1 and _MINE.search(plain) else None


def _own_words(case: Case) -> frozenset[str]:
    """The roots of the words that the note has its own reason for: the link's, the company's, the role's."""
    share = case.share
    texts = [case.company, case.role, *case.qualifications, case.solution or ""]
    texts += [share.title, share.why] if share else []
    return frozenset(_root(word) for text in texts for word in _WORD.findall(Plain.of(text).text))


def _root(word: str) -> str:
    """A word without the ending of its number or tense, as far as comparing needs."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_ROOT:
            return word.removesuffix(ending)
    return word
