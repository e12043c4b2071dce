"""A note that was read, held to the rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from drafter.notes import Restated
from drafter.result import Finding, Level, Result, passes
from drafter.rules import examine
from drafter.text.letter import Letter

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.notes import Note
    from drafter.result import Written


@dataclass(frozen=True)
class Draft:
    """A readable note with what was found in it.

    Attributes:
        note: The note.
        findings: In the order of the text.
        parsed: The reply's own model, where it is more than the note.
    """

    note: Note
    findings: tuple[Finding, ...]
    parsed: Any = None

    @property
    def passes(self) -> bool:
        """Whether no finding at error level is left."""
        return passes(self.findings)

    @property
    def weight(self) -> tuple[int, int]:
        """The number of errors, and of warnings."""
        errors = sum(finding.level is Level.ERROR for finding in self.findings)
        return errors, len(self.findings) - errors

    @property
    def gravest(self) -> list[Finding]:
        """The findings, errors first."""
        return sorted(self.findings, key=lambda finding: finding.level is not Level.ERROR)

    def result(self, writer: Written) -> Result:
        """Makes the result that is shown."""
        return Result(
            note=type(self.note).name,
            subject=self.note.subject_line,
            text=self.note.text,
            parts=self.note.parts(),
            ok=self.passes,
            words=Letter(self.note.text, self.note.subject_line).word_count,
            findings=self.findings,
            writer=writer,
        )


def judge(note: Note, case: Case, *, parsed: Any = None) -> Draft:
    """Holds a note to the rules, and its citations to the case.

    Args:
        note: The note, as it would be sent.
        case: The case.
        parsed: Kept with the draft.
    """
    letter = Letter(note.text, note.subject_line)
    findings = [*examine(letter, type(note), case).findings, *_miscited(note, case)]
    findings.sort(key=lambda finding: (finding.where == "text", finding.start))
    return Draft(note, tuple(findings), parsed)


def _miscited(note: Note, case: Case) -> list[Finding]:
    """A sentence that cites a qualification which the case does not have is not known to be true."""
    cited: list[Restated] = getattr(note, "qualifications", [])
    findings = []
    for each in cited:
        if 1 <= each.fact <= len(case.qualifications) or not each.text.strip():
            continue
        start = note.text.find(each.text.strip())
        findings.append(
            Finding(
                rule="ungrounded",
                level=Level.ERROR,
                message=f"This cites qualification {each.fact}; the case has {len(case.qualifications)}.",
                start=start,
                end=start + len(each.text.strip()),
                quote=each.text.strip(),
                suggestion="Restate one of the case's qualifications, and give its number.",
                source="A3",
            )
        )
    return findings
