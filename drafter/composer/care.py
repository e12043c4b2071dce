"""What a note may say of the incident, kind by kind: the care table of the rules (E).

For `health` and `offensive_remark` the writer's words name what must not be named, so what happened is told in words of
ours, whatever the case says, and the writer's other words are kept only where they do not give it away.
"""

from __future__ import annotations

import re
from enum import StrEnum

from drafter.case.kinds import EXPLAINED, Kind
from drafter.case.model import Case
from drafter.composer.english import Clause, clause, sentences, tidy
from drafter.composer.lexicon import HEALTH, OVERSHARE
from drafter.grounding.common import COMMON

SECRET = frozenset({Kind.HEALTH, Kind.OFFENSIVE_REMARK})
_OUTSIDE = re.compile(
    r"\b(?:but|traffic|they|recruiter|you|your|fault|because|due to|unfortunately|forced|had to|no choice|"
    r"couldn['’]t help|failed me|let me down|wrong (?:time|address|link) (?:from|in))\b",
    re.IGNORECASE,
)


class Held(StrEnum):
    """Whether the interview took place."""

    NO = "missed"
    PERHAPS = "cut"
    YES = "held"


def held(case: Case) -> Held:
    """Says whether the interview took place, as far as the case tells; `cut` where it does not.

    Args:
        case: The case.
    """
    words = case.incident.sorry_that.lower()
    match case.incident.kind:
        case Kind.NO_SHOW:
            return Held.NO
        case Kind.OVERSLEPT:
            late = re.search(r"\b(?:late|through the start|minutes)\b", words) and not re.search(r"\bmiss", words)
            return Held.PERHAPS if late else Held.NO
        case Kind.HEALTH:
            return Held.NO if _away(words) else Held.PERHAPS
        case Kind.LATE | Kind.TECH_FAILURE | Kind.INTERRUPTION:
            return Held.PERHAPS
        case Kind.SCHEDULE_MIXUP:
            return (
                Held.NO if re.search(r"\bmiss(?:ed|ing)\b|\bwrong (?:day|week|month|date)\b", words) else Held.PERHAPS
            )
        case _:
            return Held.YES


def _away(words: str) -> bool:
    """Whether a health case's words leave it open that the writer was not there."""
    present = (
        r"\b(?:had to (?:leave|stop)|left|leave|halfway|middle|during|cut short|finish|faint\w*|threw up|in front of)\b"
    )
    return bool(re.search(r"\b(?:attend|come|miss\w*|show|make it|cancel\w*|reschedul\w*)\b", words)) or not re.search(
        present, words
    )


def noun(case: Case) -> str:
    """Returns what kind of remark it was, and no more: a joke, a comment, a remark.

    Args:
        case: A case of kind offensive_remark.
    """
    words = case.incident.sorry_that.lower()
    for pattern, name in (
        (r"\bjok(?:e|es|ed|ing)\b", "joke"),
        (r"\bcomment", "comment"),
    ):
        if re.search(pattern, words):
            return name
    return "remark"


def incident(case: Case) -> Clause:
    """Returns what the note says happened.

    Args:
        case: The case.

    Returns:
        The writer's own clause; words of ours where theirs would name what must not be named.
    """
    match case.incident.kind:
        case Kind.HEALTH:
            if held(case) is Held.NO:
                return clause("I was unable to attend our interview")
            return clause("I was unable to finish our interview")
        case Kind.OFFENSIVE_REMARK:
            what = noun(case)
            return clause(f"I made a {what} in our interview that was out of place")
        case _:
            return clause(case.incident.sorry_that)


def explanation(case: Case, told: Clause) -> str | None:
    """Returns the case's explanation as a clause, where saying it helps; else None.

    Left out are outside causes, details that the reader did not need, and what the clause itself has told.

    Args:
        case: The case.
        told: What the note says happened.
    """
    why = case.incident.explanation
    if why is None or case.incident.kind not in EXPLAINED or not case.incident.noticed:
        return None
    text = clause(why)
    if not text.owned or not text.single or text.words > 18:  # noqa: PLR2004 - one plain clause
        return None
    if _OUTSIDE.search(text.text) or OVERSHARE.search(text.text) or re.search(r"\b(?:because|since|due)\b", told.text):
        return None
    return None if len(telling(text.text) & telling(told.text)) > 1 else text.text


def telling(text: str) -> set[str]:
    """Returns the beginnings of a text's words that could give a secret away.

    Args:
        text: Any text.
    """
    return {word[:5] for word in re.findall(r"[^\W\d_]{3,}", text.lower()) if word not in COMMON}


def secrets(case: Case) -> set[str]:
    """Returns the beginnings of the words that no part of the note may hold; empty for most kinds.

    Args:
        case: The case.
    """
    if case.incident.kind not in SECRET:
        return set()
    found = telling(case.incident.sorry_that) | telling(case.incident.explanation or "")
    return found - telling(f"{case.company} {case.role}")


def tells(case: Case, text: str) -> bool:
    """Whether a text of the writer's would give away what the note must not name.

    Args:
        case: The case.
        text: A qualification, a plan, a sentence to keep.
    """
    if case.incident.kind is Kind.HEALTH and HEALTH.search(text):
        return True
    return bool(secrets(case) & telling(text))


_SPOILT = re.compile(
    r"\b(?:sorry|apolog\w*|regret\w*|forgiv\w*|beg(?:ging)?|please|asap|urgent\w*|idiot|stupid|terribl\w*|perfect|best|"
    r"unlike me|not like me|normally|usually|blame|fault|hope this|understanding|second chance|one more chance)\b"
    r"|!|\[|\{|_{2,}",
    re.IGNORECASE,
)


def keepable(case: Case) -> str | None:
    """Returns the sentence the writer wants kept, where it breaks no rule and gives nothing away; else None.

    Args:
        case: The case.
    """
    if case.own_words is None:
        return None
    text = " ".join(case.own_words.split())
    if _SPOILT.search(text) or OVERSHARE.search(text) or tells(case, text) or len(sentences(tidy(text))) > 2:  # noqa: PLR2004 - a sentence or two
        return None
    return text
