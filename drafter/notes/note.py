"""What every note is: parts, put together into the text that is sent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from drafter.notes.names import NoteName


class Place(StrEnum):
    """Where, or how, a note has its apology."""

    FIRST = "first"  # it must be there, in the body's first sentence
    CLAUSE = "clause"  # the blunder is owned in a clause; an apology will do
    AT_MOST_ONE = "at most one"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Makeup:
    """A note's column in the table "what each note is made of".

    True: it must be there; False: it must not; None: it may.

    Attributes:
        apology: Where the apology stands.
        offer: An offer to meet or talk again.
        respect: Respect for the reader's time, or room to say no.
        qualification: One of the case's qualifications, restated.
        solution: The case's plan for the reader's problem, where the case has one.
        thanks: Thanks.
        asks: The note's one request, in the words that finish "it asks …"; empty where it asks nothing.
        link: The link out of the case.
    """

    apology: Place
    offer: bool | None = None
    respect: bool | None = None
    qualification: bool | None = None
    solution: bool | None = None
    thanks: bool | None = None
    asks: str = ""
    link: bool | None = None


@dataclass(frozen=True, slots=True)
class WordLimit:
    """A note's length, in words on white space: greeting, sign-off and the subject's text included.

    Attributes:
        good: Good up to here; a warning above.
        most: An error above.
    """

    good: int
    most: int


class Restated(BaseModel):
    """A sentence that restates one of the case's qualifications."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    fact: int = Field(description="The number of the case's qualification that this restates, counted from 1.")
    text: str = Field(description="The sentence: every figure and name as the qualification has it, nothing added.")


class Note(BaseModel):
    """The base of the eight notes.

    A part whose text is empty is left out of the note.

    Attributes:
        name: The note's public name.
        way: Which of the article's four ways it belongs to.
        purpose: What it is, in one clause.
        words: How long it may be.
        makeup: What it must and must not hold.
        layout: Its paragraphs, each the names of its parts in order.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)  # one note of eight is used

    name: ClassVar[NoteName]
    way: ClassVar[int]
    purpose: ClassVar[str]
    words: ClassVar[WordLimit]
    makeup: ClassVar[Makeup]
    layout: ClassVar[tuple[tuple[str, ...], ...]]

    @classmethod
    def is_email(cls) -> bool:
        """Whether the note has a subject line: all but what is said aloud, texted or posted."""
        return "subject" in cls.model_fields

    def parts(self) -> dict[str, str]:
        """Returns the parts that are there, as plain text by name, the subject left out."""
        found: dict[str, str] = {}
        for part in type(self).model_fields:
            value = getattr(self, part)
            text = value if isinstance(value, str) else " ".join(each.text.strip() for each in value)
            if part != "subject" and text.strip():
                found[part] = text.strip()
        return found

    @property
    def text(self) -> str:
        """The note as sent, without the subject line."""
        parts = self.parts()
        paragraphs = (" ".join(parts[name] for name in paragraph if name in parts) for paragraph in self.layout)
        return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)

    @property
    def subject_line(self) -> str | None:
        """The subject, or None for a note that has none."""
        return getattr(self, "subject", None)
