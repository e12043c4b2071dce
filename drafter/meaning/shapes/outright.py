"""What the table of rules names in so many words: heard whatever the ear makes of the rest of the sentence."""

from __future__ import annotations

from drafter.meaning.shapes.shape import shape

# Said of not doing it, of somebody else, or of words that were only quoted.
_UNSAID = r"\b(?:not|never|nobody|no one|nothing|none|without|won't|wouldn't|isn't|wasn't|don't|didn't|doesn't|can't|cannot|rather than|instead of) (?:\w+ ){0,5}?"

EXCUSE = (
    shape(
        "control fault",
        r"\b(?:beyond|outside|out of) (?:of )?my control\b|\bthrough no fault of (?:my own|mine)\b",
        unless=_UNSAID + r"control\b|\?",
    ),
)
GROVELING = (
    shape(
        "forgive beg begging idiot fool terrible",
        r"\bplease,? (?:please,? )?(?:do )?forgive me\b(?! (?:for )?(?:if|asking|writing))|\bi(?:'m)? beg(?:ging)? (?:of )?you\b|\bi can(?:'t|not) forgive myself\b|\bsuch an? (?:\w+ )?(?:idiot|fool)\b|\bi feel (?:so |just |really |absolutely )?terrible\b",
        unless=_UNSAID + r"(?:beg|forgive me)\b",
    ),
)
PRESSURE = (
    shape(
        "asap urgently urgent deserve respond reply answer decision hear",
        r"\b(?:please|let me|get back|answer|reply|respond|call|ring|confirm|hear)\b[^.;]{0,40}\b(?:asap|urgently)\b|\bi (?:do |really |truly |do think i |think i |believe i |feel i )?deserve (?!no\b)(?:\w+ ){0,3}?(?:chance|shot|go|hearing|interview|answer|reply)\b|\bplease (?:respond|reply|answer)\b(?! (?:only|if|when|whenever|at your)\b)(?=[.!]?$|[^.;]{0,30}\b(?:by|before|today|tomorrow|soon|quickly|within|immediately|at once)\b)|\bi need (?:to hear|an answer|a reply|a decision)\b|\b(?:do not|don't) (?:make|take) (?:a|any|your) decision (?:until|before|yet)\b",
        unless=_UNSAID + r"(?:asap|urgently|deserve|need)\b|\bif (?:you|it)\b",
    ),
)
PRESUMES = (
    shape(
        "understanding advance understand",
        r"\b(?:thank you|thanks|thanking you|grateful)\b[^.;]{0,30}\b(?:for your (?:kind |patient |continued |anticipated )?understanding(?: and (?:your )?\w+)?[.!]?$|in advance\b)|\b(?:i(?:'m| am) (?:sure|certain|confident)|i know|no doubt|i trust) (?:that )?you(?:'ll| will) (?:\w+ )?understand\b",
        unless=_UNSAID + r"(?:thank you|thanks) in advance\b|\bunderstanding of\b",
    ),
)
PLEASANTRY = (
    shape(
        "writing well",
        r"^(?:i am|i'm) writing to\b|^i (?:\w+ )?(?:hope|trust) (?:that )?(?:this|you)\b(?: \w+){0,3}? (?:finds? you|are) (?:\w+ )?well\b",
    ),
)
