"""Findings, as a person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.cli.layout import filled
from drafter.result import Level
from drafter.text.safe import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TextIO

    from drafter.cli.terminal import Terminal
    from drafter.result import Finding, Result

_LONGEST_QUOTE = 160
_INDENT = "    "


def findings(terminal: Terminal, stream: TextIO, result: Result, place: Callable[[Finding], str]) -> Iterator[str]:
    """Yields the lines that explain a result's findings, safe and coloured for the stream.

    Args:
        terminal: Its width and colours.
        stream: Where the lines will be written.
        result: The result.
        place: Says where a finding is, in a word or two; empty for nowhere in particular.
    """
    for finding in result.findings:
        is_error = finding.level is Level.ERROR
        level = terminal.painted(stream, finding.level.value, "red" if is_error else "yellow", "bold")
        where = place(finding)
        rule = terminal.painted(stream, one_line(finding.rule), "bold")
        found_by = f"  (found by {' and '.join(finding.by)})" if finding.by else ""
        yield f"  {level}  {rule}{f'  {where}' if where else ''}{found_by}"
        yield from filled(one_line(finding.message), terminal.width(), _INDENT)
        if finding.quote:
            quote = one_line(finding.quote)
            if len(quote) > _LONGEST_QUOTE:
                quote = f"{quote[: _LONGEST_QUOTE - 1].rstrip()}…"
            yield from (
                terminal.painted(stream, line, "dim") for line in filled(f"“{quote}”", terminal.width(), _INDENT)
            )
        if finding.suggestion:
            yield from filled(one_line(finding.suggestion), terminal.width(), f"{_INDENT}→ ", f"{_INDENT}  ")


def tally(result: Result) -> str:
    """Returns how many errors and warnings there are, in words; that all rules hold where there are none."""
    errors = sum(finding.level is Level.ERROR for finding in result.findings)
    warnings = len(result.findings) - errors
    counts = [
        f"{count} {word}{'s' * (count != 1)}" for count, word in ((errors, "error"), (warnings, "warning")) if count
    ]
    return " and ".join(counts) if counts else "all rules hold"
