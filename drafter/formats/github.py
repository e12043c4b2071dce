"""GitHub's workflow commands: findings that show on the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.formats.position import position_of
from drafter.text.safe import one_line

if TYPE_CHECKING:
    from drafter.result import Finding, Result


def as_github(name: str, draft: str, result: Result) -> str:
    """Returns a line for each finding; nothing where all rules hold.

    Args:
        name: The draft's file.
        draft: The whole draft.
        result: What its check gave.
    """
    return "".join(_line(name, draft, result, finding) for finding in result.findings)


def _line(name: str, draft: str, result: Result, finding: Finding) -> str:
    at = position_of(draft, result, finding)
    properties = {
        "file": name,
        "line": at.line,
        "endLine": at.end_line,
        "col": at.column,
        "endColumn": at.end_column,
        "title": f"drafter {finding.rule}",
    }
    if at.end_line != at.line:  # GitHub refuses columns that span lines
        del properties["col"], properties["endColumn"]
    said = ",".join(f"{key}={_escaped(str(value), property_=True)}" for key, value in properties.items())
    message = f"{finding.message} {finding.suggestion}".strip()
    return f"::{finding.level} {said}::{_escaped(message)}\n"


def _escaped(text: str, *, property_: bool = False) -> str:
    safe = one_line(text).replace("%", "%25")
    return safe.replace(":", "%3A").replace(",", "%2C") if property_ else safe
