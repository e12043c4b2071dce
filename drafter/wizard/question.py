"""What a question is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from drafter.wizard.answers import Answers, field_of, needed


@dataclass(frozen=True, slots=True)
class Setting:
    """What the questions may look at besides the answers.

    Attributes:
        now: The clock.
        british: Whether the person's machine speaks British English.
        note: The note that will be written, by its public name.
        tone: The tone that is configured, or the case's default.
    """

    now: datetime
    british: bool
    note: str
    tone: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few answers: what is kept, and what is shown."""

    value: str
    title: str


def _always(_: Answers, __: Setting) -> bool:
    return True


def _nothing(_: Answers, __: Setting) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Question:
    """One plain question.

    Attributes:
        key: What its answer is kept under: a path into the case, or a word of the wizard's own.
        ask: The question.
        example: An answer to it, shown beside it; empty where none is needed.
        suggested: The answer that Enter gives; empty where there is none.
        applies: Whether it is asked at all.
        choices: Where one answer of a few is wanted.
        read: Makes what is kept of what was typed.
        wrong: Says what is wrong with an answer that is no part of the case; None where it will do.
        words: Whether the words on the spot are shown before it.
        wanted: Whether it must be answered though a case could do without.
        bare: Whether the case's own description would only repeat the question.
    """

    key: str
    ask: str
    example: Callable[[Answers, Setting], str] = _nothing
    suggested: Callable[[Answers, Setting], str] = _nothing
    applies: Callable[[Answers, Setting], bool] = _always
    choices: tuple[Choice, ...] = ()
    read: Callable[[str, Setting], str] = lambda text, _: text
    wrong: Callable[[str], str | None] = lambda _: None
    words: bool = False
    wanted: bool = False
    bare: bool = False

    @property
    def hint(self) -> str:
        """What the case's model says of the field."""
        field = field_of(self.key)
        return "" if field is None or self.bare or self.choices else field.description or ""

    @property
    def needed(self) -> bool:
        """Whether it cannot be skipped."""
        return bool(self.choices) or self.wanted or needed(self.key)
