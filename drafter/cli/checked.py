"""A checked draft, as a person reads it."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from drafter.cli.report import findings, tally
from drafter.formats.position import position_of
from drafter.text.safe import one_line

if TYPE_CHECKING:
    from drafter.cli.terminal import Terminal
    from drafter.result import Finding, Result


def as_report(terminal: Terminal, name: str, draft: str, result: Result, *, stdout: bool) -> str:
    """Returns what was found in a draft, each finding with its line and column in the file.

    Args:
        terminal: Its width and colours.
        name: The draft's file, as the person named it.
        draft: The whole draft.
        result: What the check gave.
        stdout: Whether it goes to standard output, which may show colours, or into a file.
    """
    shown = one_line(name) if name != "-" else "standard input"

    def place(finding: Finding) -> str:
        where = position_of(draft, result, finding)
        return f"line {where.line}, column {where.column}"

    stream = terminal.stdout if stdout else StringIO()
    head = f"{shown}: {result.note}, {result.words} words: {tally(result)}"
    lines = [terminal.painted(stream, head, "bold"), *findings(terminal, stream, result, place)]
    return "\n".join(lines) + "\n"
