"""The case: one blown interview, as the person who blew it tells it.

These models are the case file's only definition: reading, its JSON Schema and the wizard's questions are made from
them. Lengths are in words on white space where the description says words, else in characters. A validator's message
says what was found and, after a semicolon, what would do.
"""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Annotated, Any, Self
from unicodedata import category
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)

from drafter.case.blame import theirs, unfinished
from drafter.case.kinds import Kind
from drafter.notes.names import NoteName
from drafter.text.safe import UNSAFE, called

_ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)\s*(Z|[+-]\d{2}:?\d{2})?", re.ASCII | re.IGNORECASE
)
_EMAIL = re.compile(r"[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\".]+")
_URL = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


class Tone(StrEnum):
    """How the note sounds."""

    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


class Spelling(StrEnum):
    """Whose spelling the note uses."""

    AMERICAN = "american"
    BRITISH = "british"


class Reply(StrEnum):
    """What came back after a note."""

    YES = "yes"
    NO = "no"
    FEEDBACK = "feedback"
    SILENCE = "silence"


REPLY_BYTES = 16 * 1024
_BREAK = re.compile(r"\s*[\n\r]\s*")
_BEGUN = re.compile(r"\s*(i(’|'| a)m\s+)?(so |very |truly )?sorry\s+that\b", re.IGNORECASE)


def _words(most: int) -> AfterValidator:
    def check(text: str) -> str:
        if (count := len(text.split())) > most:
            raise ValueError(f"{count} words; use at most {most}")
        return text

    return AfterValidator(check)


def _shaped(pattern: re.Pattern[str], wanted: str) -> AfterValidator:
    def check(text: str) -> str:
        if not pattern.fullmatch(text):
            raise ValueError(f"not {wanted.split(',', maxsplit=1)[0]}; write {wanted}")
        return text

    return AfterValidator(check)


def _clean(text: str) -> str:
    # A line break inside a clause would end a header or a paragraph; YAML itself folds them into spaces elsewhere.
    text = _BREAK.sub(" ", text)
    if found := UNSAFE.search(text):
        before = f" after “{text[max(0, found.start() - 12) : found.start()]}”" if found.start() else ""
        raise ValueError(
            f"the character {called(found[0])}{before}, which cannot be seen; delete it, or type the text anew"
        )
    return text


def _pasted(text: str) -> str:
    text = re.sub(r"\r\n?", "\n", text)
    # A mail program's invisible characters come along unasked; control characters do not.
    if found := next((each[0] for each in UNSAFE.finditer(text) if category(each[0]) in {"Cc", "Cs"}), None):
        raise ValueError(f"the character {called(found)}; paste the reply again as plain text")
    if (size := len(text.encode())) > REPLY_BYTES:
        raise ValueError(f"{size} bytes; use at most {REPLY_BYTES} (16 KiB)")
    return text


def _unbegun(text: str) -> str:
    if _BEGUN.match(text):
        raise ValueError("it begins with “I am sorry that” itself; give only what follows those words")
    if unfinished(text):
        raise ValueError("one word; finish the sentence “I am sorry that …”, such as “I arrived 25 minutes late”")
    return text


_FIRST_YEAR, _LAST_YEAR = 1900, 2999


def moment(value: object) -> datetime:
    """Reads a date with a time, as a case and the options `--now` and `--at` take it.

    Raises:
        ValueError: It is none.
    """
    # pydantic would read "2026" as seconds since 1970; only a written-out date and time is one here.
    if isinstance(value, datetime):
        return value
    written = _ISO.fullmatch(value.strip()) if isinstance(value, str) else None
    if not written:
        raise ValueError("not a date with a time; write it as 2026-11-19T09:00")
    day, clock, offset = written.groups("")
    try:
        read = datetime.fromisoformat(f"{day}T{clock}{offset.upper()}")
    except ValueError:
        raise ValueError("no such day or time; write it as 2026-11-19T09:00") from None
    # Plans count on from it, and the calendar of the language ends with 9999.
    if not _FIRST_YEAR <= read.year <= _LAST_YEAR:
        raise ValueError(f"a year before {_FIRST_YEAR} or after {_LAST_YEAR}; write it as 2026-11-19T09:00")
    return read


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError("not an IANA time zone; write it as Europe/Berlin") from None
    return name


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_clean)]
Moment = Annotated[datetime, BeforeValidator(moment)]
Email = Annotated[Text, _shaped(_EMAIL, "an email address, such as sam@ortiz.example")]
Url = Annotated[Text, _shaped(_URL, "a link, beginning with http:// or https://")]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_left_out(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        fields = cls.model_fields
        return {
            key: value
            for key, value in data.items()
            if value is not None or key not in fields or fields[key].is_required()
        }


class Incident(_Part):
    """What went wrong, in the writer's own words."""

    kind: Kind = Field(description="What went wrong; `drafter kinds` explains the kinds.")
    sorry_that: Annotated[Text, _words(30), AfterValidator(_unbegun)] = Field(
        description="Finishes the sentence “I am sorry that …”: first person, 30 words at most."
    )
    when: Moment | None = Field(default=None, description="When the interview was: local time, or with an offset.")
    timezone: Annotated[Text, AfterValidator(_zone)] | None = Field(
        default=None, description="The interview's time zone, an IANA name such as Europe/Berlin; else the machine's."
    )
    explanation: Text | None = Field(default=None, description="One true sentence on why; used only where it helps.")
    noticed: bool = Field(
        default=True, description="False where the reader may not have noticed: one light clause is then enough."
    )
    slur: bool = Field(default=False, description="For offensive_remark: the remark was a slur.")

    @field_validator("sorry_that")
    @classmethod
    def _own_doing(cls, text: str, info: ValidationInfo) -> str:
        if info.data.get("kind", Kind.INTERVIEWER_FAULT) is not Kind.INTERVIEWER_FAULT and theirs(text):
            raise ValueError(
                "it tells what the reader did wrong; say what you did, or, where the fault was theirs, choose kind "
                "interviewer_fault"
            )
        return text

    @field_validator("slur")
    @classmethod
    def _slur_is_a_remark(cls, slur: bool, info: ValidationInfo) -> bool:  # noqa: FBT001 - pydantic calls it so
        if slur and info.data.get("kind", Kind.OFFENSIVE_REMARK) is not Kind.OFFENSIVE_REMARK:
            raise ValueError("it goes with kind offensive_remark only; leave it out")
        return slur


class Interviewer(_Part):
    """The reader of the note."""

    name: Text = Field(description="Their name; an honorific that belongs to it stays with it: Dr. Amadou Diallo.")
    goes_by: tuple[Text, ...] = Field(default=(), description="Short forms that this person uses, if any.")
    title: Text | None = Field(default=None, description="Their job title.")
    email: Email | None = Field(default=None, description="Their email address.")


class Candidate(_Part):
    """The writer of the note."""

    name: Text = Field(description="Your name, as you sign.")
    email: Email | None = Field(default=None, description="Your email address.")
    phone: Text | None = Field(default=None, description="Your phone number, as you would write it.")


class Share(_Part):
    """The one link that a check-in shares."""

    url: Url = Field(description="The link.")
    title: Text = Field(description="What it is called.")
    why: Text = Field(description="Why it is worth this reader's time, in a clause.")


class Event(_Part):
    """One thing that happened after the interview; `drafter log` writes these."""

    at: Moment = Field(description="When it happened.")
    sent: NoteName | None = Field(default=None, description="The note that was sent.")
    share: Url | None = Field(default=None, description="The link that a check-in shared.")
    replied: Reply | None = Field(default=None, description="What came back: yes, no, feedback or silence.")

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        if (self.sent is None) == (self.replied is None):
            raise ValueError("an event has one of `sent` and `replied`; `drafter log` writes it")
        if self.share is not None and self.sent is not NoteName.CHECK_IN:
            raise ValueError("`share` goes with `sent: check-in` only; leave it out")
        return self


def _panel(value: object) -> object:
    return value if value is None or isinstance(value, (list, tuple)) else [value]


class Case(_Part):
    """One blown interview, and all that a note about it may say."""

    incident: Incident = Field(description="What went wrong.")
    interviewer: (
        Annotated[tuple[Interviewer, ...], BeforeValidator(_panel), Field(min_length=1, max_length=4)] | None
    ) = Field(default=None, description="The reader: one person, a list of up to four, or left out.")
    company: Text = Field(description="The company, as it writes itself.")
    role: Text = Field(description="The job that the interview was for.")
    candidate: Candidate = Field(description="You.")
    qualifications: tuple[Annotated[Text, _words(40)], ...] = Field(
        min_length=1,
        max_length=5,
        description="One to five true things that make you right for it: first person, 40 words at most each.",
    )
    solution: Text | None = Field(default=None, description="How you would solve the problem they told you about.")
    slots: tuple[Text, ...] = Field(default=(), max_length=3, description="Up to three times that you could come.")
    own_words: Text | None = Field(default=None, description="A sentence of yours to keep as it is.")
    reply: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_pasted)] | None = (
        Field(default=None, description="What the interviewer answered, pasted; 16 KiB at most.")
    )
    share: Share | None = Field(default=None, description="For a check-in: the link to share.")
    tone: Tone = Field(default=Tone.WARM, description="How the note sounds: warm, plain or formal.")
    spelling: Spelling = Field(default=Spelling.AMERICAN, description="american or british.")
    events: tuple[Event, ...] = Field(default=(), description="What was sent and answered; written by `drafter log`.")

    @property
    def readers(self) -> tuple[Interviewer, ...]:
        """The people the note goes to; empty where no name is known."""
        return self.interviewer or ()

    @property
    def zone(self) -> tzinfo | None:
        """The interview's time zone; None stands for the machine's."""
        if self.incident.timezone:
            return ZoneInfo(self.incident.timezone)
        return self.incident.when.tzinfo if self.incident.when else None
