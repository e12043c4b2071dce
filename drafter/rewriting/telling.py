"""Telling which of the eight notes a draft is, where nobody says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.meaning import acts_of
from drafter.notes import NoteName
from drafter.text import Letter

if TYPE_CHECKING:
    from drafter.case.model import Case

_LINK = re.compile(r"\bhttps?://|\bwww\.", re.IGNORECASE)
_FEEDBACK = re.compile(
    r"\b(?:feedback|comments|pointers|criticism|observations)\b"
    r"|\b(?:what|anything|something|where|how|whether)\b[^.?!]{0,40}\bi\b[^.?!]{0,30}"
    r"\b(?:better|improve|differently|lack|work on)",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"\?|\b(?:would|could|can|might) you\b|"
    r"\bi(?:'d| would|’d) (?:be (?:glad|grateful)|appreciate|welcome|value|like to (?:know|hear|ask))"
    r"|\bgrateful (?:for|if)\b|\bplease\b|\bmay i ask\b|\bi ask\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    r"\b(?:your|the|this|those|these) (?:[\w-]+,? ){0,3}"
    r"(?:feedback|comments?|remarks?|points?|notes|criticism|observations?|advice|"
    r"candou?r|honesty|email|answer|reply|message)\b|"
    r"\byou (?:have )?(?:wrote|written|said|mentioned|pointed|told|raised|noted)\b",
    re.IGNORECASE,
)
_TOUCH = re.compile(
    r"\b(?:keep|keeping|stay|staying|remain|remaining|be|being)\b[^.?!]{0,20}\b(?:touch|contact)\b|\bin touch\b"
    r"|\bkeep (?:me|my [\w ]{2,12}) (?:in mind|on file)\b"
    r"|\b(?:future|later|other|next|new) (?:[\w-]+ ){0,2}(?:vacanc|opening|role|position|post|opportunit)",
    re.IGNORECASE,
)
_PARTING = re.compile(
    r"\byour (?:answer|reply|decision|message|letter|email|response|honest\w*)\b|\bdecision\b|\bdecided\b"
    r"|\b(?:letting me know|telling me|writing back)\b|\b(?:wish|good luck|best of luck|every success)\b"
    r"|\bthe (?:time|hour|morning|afternoon)s? (?:that |which )?you (?:gave|spent|took|dedicated)",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:article|report|paper|podcast|piece|study|video|essay|episode|made me think|thought of (?:you|our)|"
    r"came across|(?:been|just) (?:published|come out)|pass(?:ing)? (?:it|this) on|sending (?:it|this)|sharing)\b",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"\b(?:yesterday|this (?:morning|afternoon)|last (?:week|night|\w+day)|"
    r"on (?:mon|tues|wednes|thurs|fri)day|missed|overslept|no.?show|"
    r"(?:did not|didn['’]t|never) (?:come|show|turn|make|attend)|"
    r"another (?:chance|go|try)|try again|"
    r"the job|the role|the position)\b",
    re.IGNORECASE,
)
_OWNS = re.compile(
    r"\bi\b[^.?!]{0,30}\b(?:was|came|come|arrived|turned up|got|joined) [^.?!]{0,30}\blate\b"
    r"|\b(?:responsib\w+|my (?:own )?(?:fault|mistake|doing)|i own\b|on me\b|overslept|should have|shouldn['’]t have"
    r"|let you down|i missed|i was wrong)",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:running (?:[\w-]+ )?(?:minutes )?late|i(?:['’]| a)m (?:running|stuck|on my way|nearly there)|where were we|"
    r"right now|just now|"
    r"you were (?:asking|saying|on about)|one (?:small )?(?:moment|second|sec)|excuse me|shall we|let me start again|"
    r"is now (?:off|on|back)|i just)\b",
    re.IGNORECASE,
)
_BRIEF = 90
"""Words up to which a draft without a frame may be meant for the moment."""
_SAID = 40
"""Words up to which it may be, where the case tells of an interview that is over."""
_NOT_SENT = 1.5
"""How much it speaks for an apology that nothing has been sent yet: it is the first note of any plan."""


def tell_note(draft: str, case: Case | None = None) -> NoteName:
    """Tells which note a draft is, by what it does.

    Args:
        draft: The draft, with its subject line where it has one.
        case: The case; a link to share, or a pasted reply, speaks for the note that needs it, and for an apology that
            its events tell of nothing sent or answered.

    Returns:
        The likeliest note; an apology where nothing else speaks, and where two notes are as likely.
    """
    letter = Letter.from_draft(draft)
    said = [sentence.text for sentence in letter.sentences]
    acts = {str(act) for sentence in said for act in acts_of(sentence)}
    subject = letter.subject or ""
    body = " ".join(said)
    sorry, offer, thanks = (bool(each & acts) for each in ({"apology", "conditional"}, {"offer"}, {"thanks"}))
    # A card, a farewell and a check-in leave the incident alone, and ask for nothing.
    owned = "ownership" in acts and bool(_OWNS.search(body))
    mends = 2.0 * sorry + 2.0 * (owned and not sorry) + 2.0 * offer
    mailed = letter.subject is not None
    framed = mailed or (letter.greeting is not None and letter.sign_off is not None)
    asks_feedback = any(_FEEDBACK.search(each) and _REQUEST.search(each) for each in said) or "asks-feedback" in acts
    touch = bool(_TOUCH.search(body) or _TOUCH.search(subject)) or "asks-touch" in acts
    unsent = bool(case and not case.events and not case.reply)
    first = _NOT_SENT * (unsent and bool(mends) and not (asks_feedback or touch))
    theirs = bool(_THEIRS.search(body) or _THEIRS.search(subject))
    linked = bool(_LINK.search(body))
    told_of = bool(re.search(r"feedback", subject, re.IGNORECASE))
    answers = bool(_THEIRS.search(subject))
    brief = letter.word_count <= _BRIEF and not _AFTERWARDS.search(body)
    if case and not _NOW.search(body):
        brief = brief and not offer and letter.sign_off is None and letter.word_count <= _SAID
    scores = {
        NoteName.APOLOGY: 1.2 + 1.5 * (sorry or owned) + 1.5 * offer + 0.5 * mailed + first,
        NoteName.ON_THE_SPOT: 5.0 * (brief and not framed)
        + 2.0 * (brief and not mailed and (sorry or letter.word_count <= _BRIEF // 2))
        - thanks
        - 6.0 * mailed,
        NoteName.FEEDBACK_REQUEST: 3.5 * asks_feedback + 1.0 * told_of - 2.0 * offer + 0.5 * ("ownership" in acts),
        NoteName.FEEDBACK_REPLY: 2.0 * theirs
        + 1.5 * answers
        + 1.0 * told_of
        + (theirs and thanks)
        + bool(case and case.reply),
        NoteName.KEEP_IN_TOUCH: 4.5 * touch - 1.0 * linked - 1.0 * offer,
        NoteName.CHECK_IN: 4.0 * linked + 2.5 * bool(_SHARED.search(body)) + bool(case and case.share) - mends,
        NoteName.FAREWELL: 1.5 * thanks + 1.5 * bool(_PARTING.search(body)) + 1.5 * mailed - mends,
        NoteName.CARD: 4.0 * thanks + (framed and not mailed and not sorry) - 3.0 * mailed - mends,
    }
    return max(scores, key=lambda name: scores[name])
