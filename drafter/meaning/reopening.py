"""Bringing an incident up again, in jest too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.case.kinds import Kind
from drafter.meaning.clause import clause_around
from drafter.meaning.incident import case_words
from drafter.text import Plain
from drafter.text.late import late

if TYPE_CHECKING:
    from drafter.case.model import Case

_ANY = late(
    r"\b(?:even after|in spite of|despite|after|notwithstanding|regardless of) (?:everything|all that|what i|how i|my|i|the (?:incident|mishap|mix-?up|mess|start|way|rocky|shaky|bumpy))\b"
    r"|\b(?:incident|blunder|mishap|gaffe|faux pas|mix-?up|my (?:mistake|error|slip|lateness|absence|faux|foot|bad|little|nerves|no-show|tears|burp|joke|remark|performance)|put my foot|foot in (?:it|my)|cringe|cringing|embarrass(?:ed|ing|ment)|mortif\w+|awkward\w*|live it down|shaky start|rocky start|bumpy start|got off on the wrong)\b"
    r"|\bi (?:promise|swear)\b|\b(?:never|not) again\b|\bi (?:was late|overslept|missed (?:our|the|your)|forgot|kept you waiting|ghosted|didn't show|failed to|messed|blew|botched|ruined|let you down|fluffed|flubbed)\b|\bforgiv(?:e|en|ing)\b|\bwhat happened\b|\bhaha\b|\bthis time\b"
)
_KINDS: dict[Kind, str] = {
    Kind.NO_SHOW: r"no-?show\w*|miss(?:ed|ing) (?:our|the|it|that)|absen\w+|ghosted|turn(?:ed)? up|show(?:ed)? up|did not come|empty chair|stood you up|waiting for me|failed to appear|wrong (?:day|date|month|week)",
    Kind.OVERSLEPT: r"overs\w?le\w+|slept|asleep|alarms?|alarm clocks?|snooz\w+|woke|wake|awake|bed|pillow|nap",
    Kind.LATE: r"late\b|lateness|lat(?:e|er) than|punctual\w*|on time|delay\w*|minutes (?:late|should|behind|that)|\w+ minutes should|kept you waiting|bus|tram|train|clock|tardy|wait(?:ed|ing) for me|traffic",
    Kind.SCHEDULE_MIXUP: r"time ?zones?|wrong (?:day|hour|time|date|place|link|room|floor|building)|right (?:day|hour|time|date|place|time zone)|hour (?:late|early)|calendar|mix-?up|mixed up|clock",
    Kind.TECH_FAILURE: r"camera|mute\w*|microphone|mic|connection|frozen|froze|screen|wi-?fi|dropped|pixel\w*|technical|dead battery|laptop|(?:my|the|no) sound|signal|glitch\w*|mime|buffering",
    Kind.INTERRUPTION: r"my phone|phone (?:rang|ringing|calls?|off)|ring\w*|interrupt\w*|door(?:bell)?|my (?:dog|cat|son|daughter|children|kids|toddler|parrot)|switched off|silent|bark\w*",
    Kind.POOR_ANSWERS: r"my answers?|went blank|blank|blanked|muddle\w*|froze|stumbl\w*|ramble\w*|weak answer|silence|fluff\w*|mumbl\w*|better answers?",
    Kind.WRONG_NAME: r"(?:your|right|correct|wrong) names?|names? (?:right|wrong|correct\w*)|call(?:ed|ing) you|mis-?nam\w+|mispronounc\w+|spelled|confuse\w*|by (?:the|your) (?:right|wrong|proper)",
    Kind.OFFENSIVE_REMARK: r"remark|jok(?:e|es|ing)|wisecracks?|quips?|what i said|my words|comment|crack|offen\w+|my tongue|my mouth|tactless|thoughtless|put my foot",
    Kind.BODY_OR_EMOTION: r"tears?|tissues?|cr(?:y|ied|ying)|burp\w*|hiccups?|laugh(?:ed|ing)? (?:so|at|fit)|giggl\w*|sneez\w*|stomach|fainted|yawn\w*|handkerchief|wept|weeping|composure|blush\w*",
    Kind.DISHONESTY: r"untrue|lie\b|lied|honest(?:y)? (?:about|with)|exaggerat\w*|my (?:degree|certificate|claim)|correct(?:ion|ed)|truth|inflat\w*|misled",
    Kind.HEALTH: r"unwell|ill\b|illness|sick|my (?:health|absence|recovery)|feeling better|recover\w*|unable to attend|hospital",
    Kind.OTHER: r"(?!)",
    Kind.INTERVIEWER_FAULT: r"(?!)",
}
_OF_KIND = {kind: late(rf"\b(?:{words})\b") for kind, words in _KINDS.items()}
_MINE = late(r"\b(?:i|i'm|i've|i'd|i'll|my|me|mine|haha|lol|no more|this time|weighed|outweigh|despite|after|even)\b")
_WORD = late(r"[^\W\d_]{3,}")


def recalls(sentence: str, case: Case | None) -> tuple[int, int] | None:
    """Returns the span of the words that bring the incident up again, or None.

    Args:
        sentence: One sentence.
        case: The case, whose kind and words tell what the incident was.
    """
    plain = Plain.of(sentence)
    match = _ANY.search(plain.text)
    if not match and case and _MINE.search(plain.text):
        match = _OF_KIND[case.incident.kind].search(plain.text)
        if not match:
            told = case_words(case)
            shared = [word for word in _WORD.finditer(plain.text) if word.group() in told]
            match = shared[0] if len(shared) > 1 else None
    return plain.given(*clause_around(plain.text, match.start(), match.end())) if match else None
