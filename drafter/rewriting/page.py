"""A draft as it stands between two changes: the letter in it, what the rules find, and how grave that is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from drafter.result import Finding, Level
from drafter.rules import examine
from drafter.text import Letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.case.model import Case
    from drafter.notes import Note
    from drafter.text import Sentence

_ERROR = 10
_WARNING = 3
_ABSENT = 1  # a warning that something is not there


@dataclass(frozen=True, slots=True)
class Edit:
    """Other words for a stretch of the draft.

    Attributes:
        start: Half-open offsets into the draft, the subject line counted.
        end: See `start`.
        new: The words.
        rule: The rule that asks for them.
    """

    start: int
    end: int
    new: str
    rule: str


@dataclass(frozen=True)
class Page:
    """A draft between two changes.

    Attributes:
        text: The whole draft, with its subject line where it has one.
        note: Which note it is.
        case: The case.
    """

    text: str
    note: type[Note]
    case: Case

    @cached_property
    def letter(self) -> Letter:
        """The letter in it."""
        return Letter.from_draft(self.text)

    @cached_property
    def shift(self) -> int:
        """What to add to an offset into the letter's text to point into the draft."""
        return len(self.text) - len(self.letter.text)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules find."""
        return examine(self.letter, self.note, self.case).findings

    @cached_property
    def weight(self) -> int:
        """How grave the findings are: an error outweighs three warnings."""
        return sum(_weight(finding) for finding in self.findings)

    @property
    def newline(self) -> str:
        """The line end that the draft uses."""
        return "\r\n" if "\r\n" in self.text else "\n"

    def span(self, finding: Finding) -> tuple[int, int]:
        """Returns where a finding points, as offsets into the draft."""
        shift = self.shift
        if finding.where == "subject":
            shift = max(0, self.text[:shift].rfind(self.letter.subject or ""))
        return shift + finding.start, shift + finding.end

    def touched(self, finding: Finding) -> list[int]:
        """Returns the numbers of the sentences that a finding touches; none for the subject or for an absence."""
        if finding.where == "subject" or finding.quote is None:
            return []
        return [
            number
            for number, sentence in enumerate(self.letter.sentences)
            if sentence.start < finding.end and finding.start < sentence.end
        ]

    def swap(self, sentence: Sentence, new: str, rule: str) -> Edit:
        """Puts other words in a sentence's place."""
        return Edit(self.shift + sentence.start, self.shift + sentence.end, new, rule)

    def strikes(self, numbers: Iterable[int], rule: str) -> tuple[Edit, ...]:
        """Strikes sentences, and the white space that goes with them.

        Args:
            numbers: Their numbers in the body.
            rule: The rule that asks for it.
        """
        runs: list[list[int]] = []
        for number in sorted(set(numbers)):
            if runs and runs[-1][-1] == number - 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        return tuple(self._strike(run[0], run[-1], rule) for run in runs)

    def _strike(self, first: int, last: int, rule: str) -> Edit:
        sentences, text = self.letter.sentences, self.letter.text
        start, end = sentences[first].start, sentences[last].end
        opens = first == 0 or sentences[first - 1].paragraph != sentences[first].paragraph
        closes = last + 1 == len(sentences) or sentences[last + 1].paragraph != sentences[last].paragraph
        following = end + len(text[end:]) - len(text[end:].lstrip())
        if following == len(text) or (closes and not opens):
            start = len(text[:start].rstrip())
        if not (closes and not opens):
            end = following
        return Edit(self.shift + start, self.shift + end, "", rule)

    def after(self, edits: Iterable[Edit]) -> Page:
        """Returns the page with the edits made, which must not overlap."""
        text = self.text
        for edit in backwards(edits):
            text = text[: edit.start] + edit.new + text[edit.end :]
        return Page(text, self.note, self.case)


def backwards(edits: Iterable[Edit]) -> Sequence[Edit]:
    """Returns edits from the last place to the first, so that each leaves the others' offsets as they are."""
    return sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True)


def _weight(finding: Finding) -> int:
    if finding.level is Level.ERROR:
        return _ERROR
    return _ABSENT if finding.quote is None else _WARNING
