"""A letter, taken apart once: subject, greeting, body in sentences, sign-off.

Every span is half-open and counts characters of the text as it was given, so that a finding can point into it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from drafter.text import layout
from drafter.text.sentences import ends

_SUBJECT = re.compile(
    r"\A\s*(?:\*\*)?subject:(?:\*\*)?[ \t]*(?P<subject>[^\r\n]*)(?:(?:\r?\n|\r)(?:[ \t]*(?:\r?\n|\r))*|\Z)",
    re.IGNORECASE,
)

# Columns at which a program wraps a pasted letter, at the narrowest and usually.
_NARROWEST, _USUAL = 40, 60


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of characters."""

    start: int
    end: int


class Sentence(NamedTuple):
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
    def low(self) -> str:
        """The text in lower case: a word that is not in it spares a pattern that needs the word."""
        return self.text.lower()

    @cached_property
    def _lines(self) -> list[layout.Line]:
        return layout.lines_of(self.text)

    @cached_property
    def _sign_off_lines(self) -> tuple[int, int] | None:
        found = layout.sign_off_of(self._lines)
        if found and self.greeting and self._lines[found[0]].start <= self.greeting.start:
            return None
        return found

    @cached_property
    def greeting(self) -> Span | None:
        """The greeting: a line of its own, or the opening words of a one-paragraph text; or None."""
        found = layout.greeting_of(self._lines)
        return Span(*found) if found else None

    @cached_property
    def sign_off(self) -> Span | None:
        """The closing phrase with the name, or None."""
        if (found := self._sign_off_lines) is None:
            return None
        first, last = self._lines[found[0]], self._lines[found[1] - 1]
        indent = len(first.text) - len(first.text.lstrip())
        return Span(first.start + indent, last.start + len(last.text.rstrip()))

    @property
    def end(self) -> int:
        """The offset after the letter's own last line: below it is what was quoted, or put there by a mail program."""
        return self._lines[-1].end if self._lines else 0

    @cached_property
    def body(self) -> Span:
        """What stands between greeting and sign-off; what was quoted below is not part of it."""
        start = self.greeting.end if self.greeting else 0
        end = self.sign_off.start if self.sign_off else self.end
        end = max(start, end)
        inside = self.text[start:end]
        start += len(inside) - len(inside.lstrip())
        return Span(min(start, end), max(min(start, end), start + len(inside.strip())))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The body's sentences in order, with those of a postscript after the sign-off."""
        found: list[Sentence] = []
        for number, (start, end) in enumerate(self._paragraphs()):
            at = start
            for length in ends(self.text[start:end]):
                piece = self.text[at : start + length]
                left = at + len(piece) - len(piece.lstrip())
                right = at + len(piece.rstrip())
                if any(char.isalnum() for char in piece):
                    found.append(Sentence(self.text[left:right], left, right, number))
                at = start + length
        return tuple(found)

    @cached_property
    def word_count(self) -> int:
        """Words on white space of the whole note, the subject's text included."""
        return len(self.text.split()) + len((self.subject or "").split())

    def _paragraphs(self) -> list[tuple[int, int]]:
        """The body's paragraphs; a bullet, and a line that was ended on purpose, begins a new one."""
        sign_off = self._sign_off_lines
        widest = max((len(line.text) for line in self._lines), default=0)
        found: list[tuple[int, int]] = []
        previous: layout.Line | None = None
        postscript = False
        for index, line in enumerate(self._lines):
            if sign_off and sign_off[0] <= index < sign_off[1]:
                previous = None
                continue
            postscript = postscript or line.postscript
            if line.blank or line.quoted or line.end <= self.body.start:
                previous = None
                continue
            if sign_off and index >= sign_off[1] and not postscript:
                continue
            start = max(line.start, self.body.start)
            if previous is not None and found and not line.bullet and not _ended(previous, line, widest):
                found[-1] = (found[-1][0], line.end)
            else:
                found.append((start, line.end))
            previous = line
        return found


def _ended(line: layout.Line, following: layout.Line, widest: int) -> bool:
    """Whether a line was ended on purpose: the next word would have fitted, and begins a sentence."""
    words = following.text.split(maxsplit=1)
    if not words or line.text.rstrip().endswith((",", ":", ";", "-")):
        return False
    return len(line.text) + 1 + len(words[0]) < max(_NARROWEST, min(widest, _USUAL)) and words[0][0].isupper()
