"""Way 4: asking to keep in touch, and what follows from the answer (A4)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from drafter.notes.names import NoteName
from drafter.notes.note import Makeup, Note, Place, WordLimit
from drafter.notes.parts import Greeting, Owning, SignOff, Subject


class KeepInTouch(Note):
    """Asks whether they would be open to staying in touch."""

    name: ClassVar = NoteName.KEEP_IN_TOUCH
    way: ClassVar = 4
    purpose: ClassVar = "asks whether they would be open to staying in touch"
    words: ClassVar = WordLimit(90, 130)
    makeup: ClassVar = Makeup(apology=Place.CLAUSE, respect=True, asks="to keep in touch")
    layout: ClassVar = (("greeting",), ("owning", "interest"), ("question", "respect"), ("sign_off",))

    subject: Subject
    greeting: Greeting
    owning: Owning
    interest: str = Field(description="One sentence: the writer would still like to work with this company one day.")
    question: str = Field(
        description="Asks whether the reader would be open to keeping in touch for future openings: the note's one "
        "question."
    )
    respect: str = Field(
        description="Leaves room for a no, or acknowledges how full the reader's days are, in one sentence."
    )
    sign_off: SignOff


class Farewell(Note):
    """They said no: thanks them for the time they gave, and asks nothing."""

    name: ClassVar = NoteName.FAREWELL
    way: ClassVar = 4
    purpose: ClassVar = "they said no: thanks them for the time they gave, and asks nothing"
    words: ClassVar = WordLimit(60, 90)
    makeup: ClassVar = Makeup(apology=Place.NEVER, offer=False, respect=True, thanks=True)
    layout: ClassVar = (("greeting",), ("thanks", "wish"), ("sign_off",))

    subject: Subject
    greeting: Greeting
    thanks: str = Field(
        description="Thanks the reader for the time they gave, and for their answer. Nothing about what went wrong."
    )
    wish: str = Field(description="Wishes them, their team or the new hire well. Asks nothing.")
    sign_off: SignOff


class CheckIn(Note):
    """They said yes: shares one relevant link, and needs no answer."""

    name: ClassVar = NoteName.CHECK_IN
    way: ClassVar = 4
    purpose: ClassVar = "they said yes: shares one relevant link, and needs no answer"
    words: ClassVar = WordLimit(80, 120)
    makeup: ClassVar = Makeup(apology=Place.NEVER, offer=False, respect=True, link=True)
    layout: ClassVar = (("greeting",), ("opening", "link"), ("respect",), ("sign_off",))

    subject: Subject
    greeting: Greeting
    opening: str = Field(
        description="What is shared and why it is worth this reader's time, out of the case's `share`. Nothing about "
        "what went wrong."
    )
    link: str = Field(description="The case's link, exactly, and no other.")
    respect: str = Field(description="Says that no answer is needed. Asks nothing.")
    sign_off: SignOff
