"""A rewritten draft to the person: the letter, then what changed, word by word and rule by rule."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.cli.credit import credit
from drafter.cli.hand_over import copy_letter, hand_over, say_findings
from drafter.cli.layout import filled
from drafter.files import write_whole
from drafter.formats import render
from drafter.rewriting.pasted import email_with, is_email_file
from drafter.rewriting.words import Stretch, read_easily, word_diff
from drafter.text.safe import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.cli.terminal import Terminal
    from drafter.config import Settings
    from drafter.result import Change, Result

_LONGEST = 200
_MARGIN = "  "
_INDENT = "    "


def hand_over_rewritten(
    terminal: Terminal,
    result: Result,
    draft: str,
    *,
    case: Case,
    source: str,
    kept: tuple[Path | None, str, bool],
    copy: bool,
) -> None:
    """Gives the letter to where it belongs.

    Args:
        terminal: Where to.
        result: The letter with its findings.
        draft: The draft as read.
        case: Its case.
        source: The draft's file, or `-`.
        kept: The file to write, the form, and whether the draft's own file is written instead.
        copy: Whether the letter goes to the clipboard too.

    Raises:
        InputError: A file cannot be written, or there is no clipboard.
    """
    output, form, in_place = kept
    if in_place:
        _into_file(terminal, Path(source), result, draft)
    elif form == "text" and output is None and not result.changes and not terminal.stdout.isatty():
        terminal.result(draft)  # to the letter
        if result.findings:
            say_findings(terminal, result)
    else:
        named = None if source == "-" else Path(source)
        hand_over(terminal, result, case, form, output, source=named)
    if copy:
        copy_letter(terminal, result, case)


def explain(terminal: Terminal, result: Result, draft: str, settings: Settings, *, told: bool) -> None:
    """Says what changed and why, what is asked of the writer, which note it is, and who wrote.

    Args:
        terminal: Where to.
        result: The letter.
        draft: The draft as read.
        settings: Why this writer, and what its tokens cost.
        told: Whether the note was told from the draft.
    """
    if terminal.quiet:
        return
    if not result.changes:
        kept = "Nothing could be mended: it is as you wrote it."
        terminal.say(kept if result.findings else "Nothing to change: it is as you wrote it.", "green")
    else:
        terminal.say("\nWhat changed:", "bold")
        terminal.painted_lines(_marked(terminal, draft, result.as_draft))
        terminal.say("\nWhy:", "bold")
        terminal.painted_lines(_reasons(terminal, result.changes))
    for asked in result.questions or ():
        for line in filled(one_line(asked), terminal.width(), "? ", "  "):
            terminal.say(line, "cyan")
    if told:
        terminal.say(f"Taken for the note “{result.note}”; --note says otherwise.", "dim")
    if result.writer is not None:
        terminal.say(credit(settings, [result], "Rewritten"), "dim")


def _marked(terminal: Terminal, old: str, new: str) -> Iterator[str]:
    """The new letter with what went and what came marked: in colour, else as [-went-]{+came+}."""
    stream = terminal.stderr
    width = terminal.width() - len(_MARGIN) if stream.isatty() else None
    # A mark never spans lines, so that each line can be read by itself.
    lines: list[list[Stretch]] = [[]]
    for stretch in read_easily(word_diff(old, new)):
        first, *others = visible(stretch.text).split("\n")
        lines[-1].append(Stretch(stretch.what, first))
        lines += [[Stretch(stretch.what, line)] for line in others]
    while lines and not any(piece.text for piece in lines[-1]):
        lines.pop()
    for line in lines:
        for part in _broken(line, width) if width else [line]:
            text = "".join(_painted(terminal, piece) for piece in part)
            yield f"{_MARGIN}{text}" if text else ""


def _painted(terminal: Terminal, piece: Stretch) -> str:
    if piece.what == "kept" or not piece.text:
        return piece.text
    gone = piece.what == "struck"
    if terminal.colourful(terminal.stderr):
        # Struck out or underlined besides, for those who cannot tell red from green.
        if gone:
            return terminal.painted(terminal.stderr, piece.text, "red", "struck")
        return terminal.painted(terminal.stderr, piece.text, "green", "underlined")
    return f"[-{piece.text}-]" if gone else f"{{+{piece.text}+}}"


def _broken(line: list[Stretch], width: int) -> list[list[Stretch]]:
    """Breaks a line between words, so that no line is wider than the screen."""
    parts: list[list[Stretch]] = [[]]
    column = 0
    for piece in line:
        text = ""
        for word in re.findall(r"\s+|\S+", piece.text):
            if column and column + len(word) > width:
                parts[-1].append(Stretch(piece.what, text))
                parts.append([])
                text, column = "", 0
                word = word.lstrip()  # noqa: PLW2901 - the space has become the line end
            text += word
            column += len(word)
        parts[-1].append(Stretch(piece.what, text))
    return parts


def _reasons(terminal: Terminal, changes: tuple[Change, ...]) -> Iterator[str]:
    for change in changes:
        before, after = _bare(change)
        if not before and not after:
            continue
        said = f"“{_short(before)}” → “{_short(after)}”" if before and after else ""
        said = said or (f"out: “{_short(before)}”" if before else f"in: “{_short(after)}”")
        yield f"  {terminal.painted(terminal.stderr, one_line(change.rule), 'bold')}"
        yield from filled(said, terminal.width(), _INDENT)


def _bare(change: Change) -> tuple[str, str]:
    """The change without the words that only lead to it."""
    before, after = change.before.split(), change.after.split()
    while before and after and before[0] == after[0]:
        before, after = before[1:], after[1:]
    return " ".join(before), " ".join(after)


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _into_file(terminal: Terminal, path: Path, result: Result, draft: str) -> None:
    """Writes the letter into the draft's file, and the old file beside it; an unchanged draft writes nothing."""
    if result.changes:
        old = path.read_bytes()
        new = email_with(old, result) if is_email_file(path.name) else _letter(result, draft)
        backup = path.with_name(f"{path.name}.bak")
        write_whole(backup, old)
        write_whole(path, new)
        terminal.say(f"Written to {path}; the old one is {backup.name}.", "dim")
    if not result.ok:
        terminal.insist("Unfinished, do not send it yet: drafter check says what is left.", "red", "bold")


def _letter(result: Result, draft: str) -> bytes:
    text = render(result, "text").text
    return (text.replace("\n", "\r\n") if "\r\n" in draft else text).encode()
