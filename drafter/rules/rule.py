"""What a rule is, and how it is registered.

A rule is one small function: it is given a letter and what is known about it, and yields what it found. Its id, level,
reason, source and examples stand beside it in the decorator; the examples are its first test and what
`drafter rules ID` prints. To add a rule, one touches one file in this package.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from drafter.grounding import facts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from drafter.case.model import Case
    from drafter.grounding import Facts
    from drafter.notes import Note
    from drafter.result import Level
    from drafter.text import Letter

Source = Literal["A1", "A2", "A3", "A4", "E"]


@dataclass(frozen=True)
class Context:
    """What is known about a letter.

    Attributes:
        note: Which note the letter is.
        case: The case, or None where only the letter was given.
    """

    note: type[Note]
    case: Case | None

    @cached_property
    def facts(self) -> Facts | None:
        """The case's facts, looked up once a letter; None without a case."""
        return facts_of(self.case) if self.case else None


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found: where, and what to say where it is not the usual.

    Attributes:
        start: Half-open offsets; equal for an absence.
        end: See `start`.
        where: Into the text, or into the subject.
        level: Where it is not the rule's own level.
        message: Where it is not the rule's own reason.
        suggestion: Where it is not the rule's own suggestion.
    """

    start: int
    end: int
    where: Literal["text", "subject"] = "text"
    level: Level | None = None
    message: str | None = None
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A draft that breaks a rule, or one that must not.

    Attributes:
        draft: The draft, with a `Subject: …` line where the rule looks at one.
        quotes: What the rule must point at, exactly; (None,) for an absence; empty for a good example.
        note: The note's public name.
        case: Keys of a case, laid over the specimen case; None where the rule needs none.
    """

    draft: str
    quotes: tuple[str | None, ...] = ()
    note: str = "apology"
    case: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Rule:
    """A named rule.

    Attributes:
        id: Its public id, which stays.
        level: Its usual level.
        reason: Why it matters to the reader of the letter, in one line; the finding's message unless a hit has its own.
        suggestion: What to write instead.
        source: A1 to A4, the article's four ways, or E, the evidence.
        section: The heading it stands under in the rules' table.
        detect: Yields what is found.
        bad: Drafts in which it must fire, with the exact spans.
        good: Drafts in which it must not.
        needs_case: True where it cannot be told without the case.
        varies: The other level that its hits may have and when, as “warning where …”; empty where its own is the only.
    """

    id: str
    level: Level
    reason: str
    suggestion: str
    source: Source
    section: str
    detect: Callable[[Letter, Context], Iterable[Hit]]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    needs_case: bool = field(default=False)
    varies: str = ""

    @property
    def levels(self) -> str:
        """Its usual level, and the other with when it has that, for a person to read."""
        return f"{self.level.value}; {self.varies}" if self.varies else self.level.value


SECTIONS = (
    "Amends at once",
    "Once, then move on",
    "Their time",
    "Why you are worth it",
    "True, and to the right person",
    "A letter from a person",
)
"""The headings of the rules' table, in its order."""


def rule(
    id: str,  # noqa: A002 - a rule's id is called so everywhere
    level: Level,
    *,
    reason: str,
    suggestion: str,
    source: Source,
    section: str,
    bad: tuple[Example, ...],
    good: tuple[Example, ...],
    needs_case: bool = False,
    varies: str = "",
) -> Callable[[Callable[[Letter, Context], Iterable[Hit]]], Rule]:
    """Makes a rule of the function below it; see `Rule` for the arguments.

    Raises:
        ValueError: If the section is not one of the table's.
    """
    if section not in SECTIONS:
        raise ValueError(f"{id}: no section called {section!r}")

    def made(detect: Callable[[Letter, Context], Iterable[Hit]]) -> Rule:
        return Rule(id, level, reason, suggestion, source, section, detect, bad, good, needs_case, varies)

    return made
