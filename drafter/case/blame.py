"""Whether an ending of "I am sorry that …" tells of the reader's fault, or is no sentence at all.

A note owns what its writer did. Only what is safe to tell is refused: "you had to wait for me" is a good thing to be
sorry for, and "my connection dropped" is one's own affair.
"""

from __future__ import annotations

import re

from drafter.text.late import late

_HOW = r"(?:(?:so|very|quite|rather|really|too|just|being|a (?:bit|little))\s+)*"
_FAULTY = (
    r"(?:rude|hostile|mean|unkind|unfair|impatient|dismissive|aggressive|arrogant|condescending|unprofessional|nasty|"
    r"disrespectful|impolite|unprepared|racist|sexist|offensive|inappropriate|unreasonable)\b"
)
_THEY = r"(?:you|they|he|she|(?:the|your|my) (?:interviewers?|recruiters?|panel|manager|receptionist))\s+"
_NOT = r"(?:did\s*n[o'’]t|did\s+not|would\s*n[o'’]t|would\s+not|never)\s+"
_THEIRS = late(
    rf"{_THEY}(?:was|were|are|is)\s+{_HOW}{_FAULTY}"
    rf"|you\s+(?:should|ought\s+to)(?:\s+not|n[o'’]t)?\s+have\s+(?!had\b|heard\b|been\s+(?:kept|told|left|given)\b)"
    rf"|you\s+could\s+have\s+(?:waited|told|called|warned|given|been\s+{_HOW}(?:nicer|kinder|clearer|more))\b"
    rf"|{_THEY}(?:insulted|mocked|yelled|shouted|snapped|ignored|harassed|belittled|rejected|humiliated|lied)\b"
    rf"|{_THEY}(?:laughed\s+at|hung\s+up\s+on|cut)\s+me\b"
    rf"|you\s+{_NOT}(?:wait|listen|let\s+me|give\s+me|show\s+up|hire|call|tell\s+me|care|reply|respond|bother)\b"
    rf"|your\s+(?:questions?|attitude|tone|behaviou?r|manners?|remarks?|comments?)\s+(?:was|were)\s+{_HOW}{_FAULTY}",
    re.IGNORECASE,
)
_ONE_WORD = late(r"[A-Za-z'’-]+[.!]?")


def theirs(text: str) -> bool:
    """Whether a clause tells of what the reader, and not the writer, did wrong.

    Args:
        text: What follows "I am sorry that".
    """
    return _THEIRS.match(text.strip()) is not None


def unfinished(text: str) -> bool:
    """Whether a clause is one word, and so no clause.

    Args:
        text: See `theirs`.
    """
    return _ONE_WORD.fullmatch(text.strip()) is not None
