"""Ways 1 and 2: amends at once, and in a note the same day (A1, A2)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from drafter.notes.names import NoteName
from drafter.notes.note import Makeup, Note, Place, WordLimit
from drafter.notes.parts import Greeting, Qualifications, SignOff, Subject


class OnTheSpot(Note):
    """What to say aloud, or to text, within seconds."""

    name: ClassVar = NoteName.ON_THE_SPOT
    way: ClassVar = 1
    purpose: ClassVar = "what to say aloud, or to text, within seconds"
    words: ClassVar = WordLimit(40, 60)
    makeup: ClassVar = Makeup(apology=Place.FIRST)
    layout: ClassVar = (("apology", "amends", "moving_on"),)

    apology: str = Field(
        description="The first sentence apologises, sincerely and once, owns it and names what happened, in words "
        "that can be said aloud. For a wrong name it says the right one."
    )
    amends: str = Field(
        description="For someone late: an offer to come back at another time, knowing that the reader's is short. "
        "Otherwise a plain word that puts it right (that the writer was nervous, what the right answer is), or empty."
    )
    moving_on: str = Field(description="A few words that move on and hand the talk back to the reader, or empty.")


class Apology(Note):
    """The email, the same day."""

    name: ClassVar = NoteName.APOLOGY
    way: ClassVar = 2
    purpose: ClassVar = "the email that owns it, the same day"
    words: ClassVar = WordLimit(150, 200)
    makeup: ClassVar = Makeup(apology=Place.FIRST, offer=True, respect=True, qualification=True)
    layout: ClassVar = (
        ("greeting",),
        ("apology", "answer"),
        ("respect", "offer"),
        ("qualifications", "own_words"),
        ("sign_off",),
    )

    subject: Subject
    greeting: Greeting
    apology: str = Field(
        description="Opens the letter with the note's only apology: sincere, owned by the writer, naming what "
        "happened. At most one plain clause of explanation, and only where the case gives one; no outside cause, no "
        "“if”, no begging, no “this is not like me”. For wrong_name it says the right name; for health it says only "
        "that the writer could not attend; for offensive_remark it never repeats the remark; for dishonesty it "
        "corrects the fact plainly; for poor_answers and where the reader may not have noticed, one light clause."
    )
    answer: str = Field(
        description="For poor_answers with a `solution` in the case: the better answer, in one or two sentences. "
        "Otherwise empty."
    )
    respect: str = Field(
        description="Acknowledges the time this took from the reader, and leaves room for a no: that the writer would "
        "understand if they would rather not. Both, in one or two sentences."
    )
    offer: str = Field(
        description="Offers to meet or talk again at any time that suits the reader, beside the case's slots where it "
        "has some. No deadline, no demand. Empty only where the remark was a slur."
    )
    qualifications: Qualifications
    own_words: str = Field(
        description="The case's `own_words`, word for word, where it has some and they break no rule; else empty."
    )
    sign_off: SignOff


class Card(Note):
    """The posted thank-you card, after the email: thanks only."""

    name: ClassVar = NoteName.CARD
    way: ClassVar = 2
    purpose: ClassVar = "the posted thank-you card, after the email: thanks only"
    words: ClassVar = WordLimit(60, 90)
    makeup: ClassVar = Makeup(apology=Place.NEVER, offer=False, thanks=True)
    layout: ClassVar = (("greeting",), ("thanks", "wish"), ("sign_off",))

    greeting: Greeting
    thanks: str = Field(
        description="Thanks the reader for their time and for the interview, warmly and without a word about what "
        "went wrong."
    )
    wish: str = Field(
        description="One friendly sentence about the role or the company, or a good wish. Asks nothing, offers "
        "nothing, recalls nothing that went wrong."
    )
    sign_off: SignOff
