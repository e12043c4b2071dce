"""A finished note to the person: in its form, with its findings, and on the clipboard where asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.cli.emit import emit
from drafter.cli.report import findings, tally
from drafter.formats import render

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.case.model import Case
    from drafter.cli.terminal import Terminal
    from drafter.errors import ProviderError
    from drafter.result import Result


def hand_over(
    terminal: Terminal,
    result: Result,
    case: Case,
    form: str,
    output: Path | None,
    *,
    source: Path | None = None,
    copy: bool = False,
) -> None:
    """Gives a note to the person: the note to where it belongs, all else to standard error.

    Args:
        terminal: Where to.
        result: The note with its findings.
        case: Its case, for the addresses.
        form: The form it goes out in.
        output: The file; None for standard output.
        source: The case's file, which is never overwritten.
        copy: Whether the letter goes to the clipboard too.

    Raises:
        InputError: The note cannot take this form, the file cannot be written, or there is no clipboard.
    """
    rendered = render(result, form, case)
    on_screen = output is None and form == "text" and terminal.stdout.isatty()
    emit(terminal, output, as_on_screen(terminal, rendered.text) if on_screen else rendered.text, sources=[source])
    if on_screen:
        terminal.say("")
    for notice in rendered.notices:
        terminal.say(notice, "yellow")
    say_findings(terminal, result)
    if copy:
        copy_letter(terminal, result, case)


def copy_letter(terminal: Terminal, result: Result, case: Case) -> None:
    """Puts a letter on the clipboard, as text, and says so.

    Args:
        terminal: Where to.
        result: The letter.
        case: Its case.

    Raises:
        InputError: There is no clipboard.
    """
    from drafter.cli.clipboard import copy_text  # noqa: PLC0415 - few runs need it

    copy_text(terminal, render(result, "text", case).text)
    terminal.say("Copied to the clipboard.", "dim")


def say_where(error: ProviderError, where: Path | str | None, what: str = "The note so far") -> None:
    """Adds to an error where that is which was had before it.

    Args:
        error: The error, which goes on to be said.
        where: The file; None for standard output.
        what: What was had.
    """
    error.fix = f"{error.fix} {what} is {'on standard output' if where is None else f'in {where}'}."


def say_findings(terminal: Terminal, result: Result, number: str = "") -> None:
    """Says what was found in a note, and whether it is finished.

    Args:
        terminal: Where to.
        result: The note with its findings.
        number: Put before it, where there are several.
    """
    counted = tally(result)
    if result.ok:
        said = f"{number}{counted[0].upper()}{counted[1:]}: {result.note}, {result.words} words."
        terminal.say(said, "yellow" if result.findings else "green")
    else:
        terminal.insist(f"{number}Unfinished, do not send it yet: {counted}.", "red", "bold")
    if not terminal.quiet:
        terminal.painted_lines(findings(terminal, terminal.stderr, result, lambda finding: _place(finding.where)))


def _place(where: str) -> str:
    return "in the subject" if where == "subject" else ""


def as_on_screen(terminal: Terminal, text: str) -> str:
    """Returns the letter with its lines broken between words, as a mail program would show it.

    Args:
        terminal: Its width.
        text: The letter.
    """
    from rich.cells import cell_len  # noqa: PLC0415 - only a screen needs it

    from drafter.cli.layout import broken  # noqa: PLC0415

    return "".join(f"{line}\n" for given in text.splitlines() for line in broken(given, terminal.width(), cell_len))
