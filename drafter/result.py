"""What comes out: findings, and the result that holds a note with them.

`Result.as_json()` is the object of the contract; scripts outside rely on its names.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict

from drafter.notes.names import NoteName

if TYPE_CHECKING:
    from collections.abc import Iterable


class Level(StrEnum):
    """How much a finding weighs: an error keeps a note from being shown as finished."""

    ERROR = "error"
    WARNING = "warning"


class Finding(BaseModel):
    """One broken rule.

    Attributes:
        rule: The rule's id.
        level: Its level here.
        message: What is wrong, and why it matters to the reader of the letter.
        where: Whether the offsets count in the text or in the subject.
        start: Half-open offsets, in characters; equal for an absence.
        end: See `start`.
        quote: The text between the offsets; None for an absence.
        suggestion: What to write instead.
        source: A1 to A4, the article's four ways, or E, the evidence.
        by: Who found it, where more than the rules were asked.
    """

    model_config = ConfigDict(frozen=True)

    rule: str
    level: Level
    message: str
    where: Literal["text", "subject"] = "text"
    start: int
    end: int
    quote: str | None
    suggestion: str
    source: str
    by: tuple[Literal["rules", "model"], ...] | None = None


def passes(findings: Iterable[Finding]) -> bool:
    """Whether none of these findings is at error level, which is what `ok` means everywhere."""
    return all(finding.level is not Level.ERROR for finding in findings)


class Written(BaseModel):
    """Who wrote a note, and what it cost.

    Attributes:
        name: `composer` or `model`.
        model: The model's name, where one wrote.
        attempts: How often it was asked.
        prompt_tokens: Tokens sent, over all asks; None where the server did not say.
        completion_tokens: Tokens received, likewise.
    """

    model_config = ConfigDict(frozen=True)

    name: Literal["composer", "model"]
    model: str | None = None
    attempts: int | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class Change(BaseModel):
    """One change of a rewrite, with the rule that asked for it."""

    model_config = ConfigDict(frozen=True)

    rule: str
    before: str
    after: str


class Result(BaseModel):
    """A note with what was found in it.

    Attributes:
        note: Which note it is.
        subject: The subject line, or None.
        text: The note as sent, without the subject line; of a checked draft, the input unaltered.
        parts: The note's parts by name, where it was written part by part.
        ok: True when no error-level finding is left.
        words: Counted as the rule `too-long` counts.
        findings: In the order of the text.
        writer: Who wrote it; None for a checked draft.
        skipped: Of a check without a case: the rules that need one.
        changes: Of a rewrite: what changed.
        questions: Of a rewrite: facts that the draft holds and the case does not.
    """

    model_config = ConfigDict(frozen=True)

    note: NoteName
    subject: str | None
    text: str
    parts: dict[str, str] | None = None
    ok: bool
    words: int
    findings: tuple[Finding, ...]
    writer: Written | None = None
    skipped: tuple[str, ...] | None = None
    changes: tuple[Change, ...] | None = None
    questions: tuple[str, ...] | None = None

    @property
    def as_draft(self) -> str:
        """The letter as a draft is given: its subject, where it has one, as a first line `Subject: …`."""
        return f"Subject: {self.subject}\n\n{self.text}" if self.subject else self.text

    def as_json(self) -> dict[str, Any]:
        """Returns the contract's object: what does not apply is left out, what is absent in the note is null."""
        whole = self.model_dump(mode="json")
        for key in ("parts", "writer", "skipped", "changes", "questions"):
            if whole[key] is None:
                del whole[key]
        for finding in whole["findings"]:
            if finding["by"] is None:
                del finding["by"]
        if "writer" in whole:
            whole["writer"] = {key: value for key, value in whole["writer"].items() if value is not None}
        return whole
