"""The kinds of incident, and the care that some of them need.

The kinds are those that people have (field notes, E); the care is the care table of the rules (E).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What went wrong."""

    NO_SHOW = "no_show"
    OVERSLEPT = "overslept"
    LATE = "late"
    SCHEDULE_MIXUP = "schedule_mixup"
    TECH_FAILURE = "tech_failure"
    INTERRUPTION = "interruption"
    POOR_ANSWERS = "poor_answers"
    WRONG_NAME = "wrong_name"
    OFFENSIVE_REMARK = "offensive_remark"
    BODY_OR_EMOTION = "body_or_emotion"
    DISHONESTY = "dishonesty"
    HEALTH = "health"
    INTERVIEWER_FAULT = "interviewer_fault"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class KindInfo:
    """What a kind covers and how it is treated.

    Attributes:
        meaning: What happened, in one clause.
        example: An ending of "I am sorry that …" for it.
        care: What a person should know before writing; empty where a plain apology is right.
        withheld: True where nothing is drafted at all.
    """

    meaning: str
    example: str
    care: str = ""
    withheld: bool = False


KINDS: dict[Kind, KindInfo] = {
    Kind.NO_SHOW: KindInfo("you did not come, and did not say so before", "I missed our interview on Tuesday"),
    Kind.OVERSLEPT: KindInfo("you slept through it, or through its start", "I overslept and missed our 9:00 interview"),
    Kind.LATE: KindInfo("you came late, or are about to", "I arrived 25 minutes late"),
    Kind.SCHEDULE_MIXUP: KindInfo(
        "you had the wrong day, time, time zone, place or link", "I joined our call an hour late"
    ),
    Kind.TECH_FAILURE: KindInfo("your connection, camera or computer gave out", "my connection dropped three times"),
    Kind.INTERRUPTION: KindInfo(
        "a phone, a person or an animal broke in on your side", "I took a call in the middle of our interview"
    ),
    Kind.POOR_ANSWERS: KindInfo(
        "your mind went blank, or your answers were weak",
        "my mind went blank when you asked about pricing",
        "Weak answers often need no apology: a better answer does more. Put it into `solution`, and it comes right "
        "after a short apology; or ask for feedback instead: --note feedback-request.",
    ),
    Kind.WRONG_NAME: KindInfo(
        "you called someone, or the company, by the wrong name",
        "I kept calling you Peggy",
        "The note says the right name once, so that the reader sees you know it.",
    ),
    Kind.OFFENSIVE_REMARK: KindInfo(
        "you said something that hurt or offended",
        "I made a careless joke about part-time work",
        "Send it the same day. The remark is not repeated, even where your own words do: reading it again would hurt "
        "again.",
    ),
    Kind.BODY_OR_EMOTION: KindInfo(
        "your body or your feelings got away from you: a burp, tears, a nervous laugh",
        "I burst into tears when you asked about my last job",
        "A word on the spot is usually enough for this; a long apology makes more of it than it was. The note names "
        "it once, in your words, and adds nothing.",
    ),
    Kind.DISHONESTY: KindInfo(
        "you said something untrue, in person or on your CV",
        "I told you that I hold a degree that I have not finished",
        "The note corrects the fact plainly, without excuse or denial. It may cost you this job, and the decision to "
        "send it is yours: read it again before you do.",
    ),
    Kind.HEALTH: KindInfo(
        "you were ill, hurt, or unwell",
        "I was unable to attend our interview",
        "The note does not name the condition, whatever the case says: nobody needs to know it to give you another "
        "date. If an accommodation would help you at the interview, such as a break or a video call, you may ask for "
        "one.",
    ),
    Kind.INTERVIEWER_FAULT: KindInfo(
        "the interviewer was at fault: rude, hostile, or asking what should not be asked",
        "they asked whether I plan to have children",
        "This was not yours to apologise for, so nothing was drafted. Write down today what was said, by whom and "
        "when, while you remember it, and keep that note. People who can advise you: a local advice centre, a union, "
        "or your career service.",
        withheld=True,
    ),
    Kind.OTHER: KindInfo("none of these", "I came with the wrong portfolio"),
}

# Kinds for which a clause of explanation helps; for the others it excuses, harps or adds detail.
EXPLAINED = frozenset(
    {
        Kind.NO_SHOW,
        Kind.OVERSLEPT,
        Kind.LATE,
        Kind.SCHEDULE_MIXUP,
        Kind.TECH_FAILURE,
        Kind.INTERRUPTION,
        Kind.WRONG_NAME,
        Kind.OTHER,
    }
)
