"""From a finding's offset into the note to a line and column of the file it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.result import Finding, Result

_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Position:
    """Where a finding stands in a file; lines and columns count from 1, the end column is the one after.

    Attributes:
        line: The line it begins on.
        column: The column it begins at.
        end_line: The line it ends on.
        end_column: The column after its last character.
    """

    line: int
    column: int
    end_line: int
    end_column: int


def position_of(draft: str, result: Result, finding: Finding) -> Position:
    """Returns where a finding stands in the draft.

    Args:
        draft: The whole draft, its subject line included.
        result: What its check gave; its text is the draft's end.
        finding: One of its findings.
    """
    if finding.where == "text":
        shift = len(draft) - len(result.text)
    else:
        shift = max(draft.find(result.subject or "", draft.find(":") + 1), 0)
    line, column = _line_and_column(draft, shift + finding.start)
    end_line, end_column = _line_and_column(draft, shift + finding.end)
    return Position(line, column, end_line, end_column)


def _line_and_column(draft: str, offset: int) -> tuple[int, int]:
    line, begin = 1, 0
    for match in _LINE_END.finditer(draft, 0, offset):
        line, begin = line + 1, match.end()
    return line, offset - begin + 1
