"""Way 3: asking for feedback, and answering it (A3)."""

from __future__ import annotations

import re

from drafter.case.kinds import Kind
from drafter.case.model import Case
from drafter.composer import care, facts
from drafter.composer.desk import Desk, words
from drafter.composer.english import closed
from drafter.notes import FeedbackReply, FeedbackRequest

# What feedback is often about, in words of ours: nothing of a pasted reply is ever quoted.
_TOPICS = (
    (r"\bprepar|\bresearch|\bhomework", "preparation"),
    (r"\bconcis|\brambl|\btoo long\b|\blong-winded|\bto the point", "keeping answers short"),
    (r"\bconcrete|\bexamples?\b|\bspecific", "concrete examples"),
    (r"\bstructur|\border\b", "structure"),
    (r"\bfigures|\bnumbers|\bmetrics|\bmeasur", "figures"),
    (r"\btechnical|\bcoding|\bwhiteboard", "the technical side"),
    (r"\bconfiden|\bnervous|\bcalm", "confidence"),
    (r"\blisten|\binterrupt", "listening"),
    (r"\bexperience\b", "experience"),
)


def feedback_request(desk: Desk) -> FeedbackRequest:
    """Writes the question for feedback.

    Args:
        desk: The case and the pen.
    """
    pen, held = desk.pen, desk.held.value
    return FeedbackRequest(
        subject=pen.head("subject.feedback_request"),
        greeting=desk.greeting,
        owning=desk.owning,
        question=pen.say("feedback.ask", f"feedback.{'missed' if held == 'missed' else 'held'}"),
        respect=pen.say("feedback.respect"),
        sign_off=desk.sign_off,
    )


def feedback_reply(desk: Desk) -> FeedbackReply:
    """Answers their feedback.

    Args:
        desk: The case and the pen.
    """
    case, pen = desk.case, desk.pen
    topic = _topic(case)
    plan = ""
    if case.solution:
        text, own = facts.plan(case.solution)
        plan = closed(pen.say("reply.plan", better=text, would=text if own else None))
    # Without their answer in the case, nothing can be said of it, nor agreed to.
    seen = case.reply is not None
    thanks = "reply.topic" if topic else "reply.thanks" if seen else "reply.unseen"
    owning = pen.chance(8) and seen
    note = FeedbackReply(
        subject=pen.head("subject.feedback_reply"),
        greeting=desk.greeting,
        thanks=pen.say(thanks, topic=topic),
        owning=pen.say("reply.owning") if owning else "",
        qualifications=[],
        plan=plan,
        closing=_closing(desk, plan=bool(plan)) if pen.chance(8) else "",
        sign_off=desk.sign_off,
    )
    left = FeedbackReply.words.good - words(note)
    return note.model_copy(update={"qualifications": desk.qualifications(left, ("reply.lead",))})


def _closing(desk: Desk, *, plan: bool) -> str:
    if plan:
        return desk.pen.say("reply.closing")
    return desk.pen.say("reply.closing_bare" if desk.case.reply else "reply.closing_unseen")


def _topic(case: Case) -> str | None:
    """Names what the reply is about, where that is safe to name."""
    if case.reply is None or case.incident.kind in {*care.SECRET, Kind.DISHONESTY}:
        return None
    found = [topic for pattern, topic in _TOPICS if re.search(pattern, case.reply, re.IGNORECASE)]
    # More than one may be praise beside blame: then none is singled out.
    return found[0] if len(found) == 1 else None
