"""A letter, taken apart once: subject, greeting, body in sentences, sign-off.

Every span is half-open and counts characters of the text as it was given, so that a finding can point into it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

_SUBJECT = re.compile(r"\A\s*subject:[ \t]*(?P<subject>[^\r\n]*)(?:\r?\n|\r|\Z)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the body.

    Attributes:
        text: The sentence as given, character for character: `letter.text[start:end]`.
        start: Its first character's offset.
        end: The offset after its last character.
        paragraph: The number of its paragraph in the body, from 0.
    """

    text: str
    start: int
    end: int
    paragraph: int


@dataclass(frozen=True)
class Letter:
    """A note's text and its parts.

    Attributes:
        text: The note as given, without the subject line.
        subject: The subject's text, or None where there is none.
    """

    text: str
    subject: str | None = None

    @classmethod
    def from_draft(cls, draft: str) -> Letter:
        """Takes a draft whose first line may be `Subject: …`.

        Args:
            draft: The draft as pasted.
        """
        if match := _SUBJECT.match(draft):
            return cls(draft[match.end() :], match["subject"].strip())
        return cls(draft)

    @cached_property
    def greeting(self) -> Span | None:
        """The greeting line, or None."""
        raise NotImplementedError

    @cached_property
    def sign_off(self) -> Span | None:
        """The closing phrase with the name, or None."""
        raise NotImplementedError

    @cached_property
    def body(self) -> Span:
        """What stands between greeting and sign-off."""
        raise NotImplementedError

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The body's sentences, in order."""
        raise NotImplementedError

    @cached_property
    def word_count(self) -> int:
        """Words on white space of the whole note, the subject's text included."""
        return len(self.text.split()) + len((self.subject or "").split())
