"""Way 3: asking for feedback, and answering it (A3)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from drafter.notes.names import NoteName
from drafter.notes.note import Makeup, Note, Place, WordLimit
from drafter.notes.parts import Greeting, Owning, Qualifications, SignOff, Subject


class FeedbackRequest(Note):
    """Owns the blunder in a clause, and asks for any other feedback."""

    name: ClassVar = NoteName.FEEDBACK_REQUEST
    way: ClassVar = 3
    purpose: ClassVar = "owns the blunder in a clause and asks for any other feedback"
    words: ClassVar = WordLimit(90, 130)
    makeup: ClassVar = Makeup(apology=Place.CLAUSE, offer=False, respect=True, asks="for feedback")
    layout: ClassVar = (("greeting",), ("owning", "question"), ("respect",), ("sign_off",))

    subject: Subject
    greeting: Greeting
    owning: Owning
    question: str = Field(
        description="Asks for any other feedback, beside what went wrong: the note's one question. No offer to meet, "
        "no asking for the job."
    )
    respect: str = Field(
        description="Acknowledges that the reader's time is short, or that they need not answer: a line or two would "
        "be plenty, and no answer is fine."
    )
    sign_off: SignOff


class FeedbackReply(Note):
    """Answers their feedback: thanks, a qualification, the plan for their problem."""

    name: ClassVar = NoteName.FEEDBACK_REPLY
    way: ClassVar = 3
    purpose: ClassVar = "answers their feedback: thanks, a qualification, the plan for their problem"
    words: ClassVar = WordLimit(180, 240)
    makeup: ClassVar = Makeup(apology=Place.AT_MOST_ONE, qualification=True, solution=True, thanks=True)
    layout: ClassVar = (("greeting",), ("thanks", "owning"), ("qualifications", "plan"), ("closing",), ("sign_off",))

    subject: Subject
    greeting: Greeting
    thanks: str = Field(description="Thanks the reader for their feedback, and for the point in it that helps most.")
    owning: str = Field(
        description="Takes the point: one short sentence that agrees or owns, with at most one apology, or empty."
    )
    qualifications: Qualifications
    plan: str = Field(
        description="The case's `solution`: how the writer would solve the reader's problem, step by step and with its "
        "figures, in at most three sentences. Empty only where the case has none."
    )
    closing: str = Field(description="A courteous last sentence that does not ask for a job, or empty.")
    sign_off: SignOff
