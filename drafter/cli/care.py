"""What a person should know before such a note goes out."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.case.model import Case
    from drafter.cli.terminal import Style, Terminal


def say_care(terminal: Terminal, case: Case, note: str) -> None:
    """Says what the care table has for a case; where no note is written for it, the error says it.

    Args:
        terminal: Where to.
        case: The case.
        note: The note that is written.
    """
    from drafter.case.care import care_note  # noqa: PLC0415 - what the work needs is imported when it begins
    from drafter.case.kinds import KINDS  # noqa: PLC0415
    from drafter.notes import NOTES, NoteName, Place  # noqa: PLC0415

    care = care_note(case)
    if care and not KINDS[case.incident.kind].withheld and NOTES[NoteName(note)].makeup.apology is Place.FIRST:
        _say(terminal, [f"Before you send it: {care}"], "cyan")


def say_missing(terminal: Terminal, case: Case, note: str, now: datetime | None = None) -> None:
    """Says what the case lacks that the note would be better for, and which of its times can no longer be kept.

    Args:
        terminal: Where to.
        case: The case.
        note: The note that is written.
        now: The clock; the current moment where it is not given.
    """
    from drafter.case.care import missing  # noqa: PLC0415 - what the work needs is imported when it begins
    from drafter.case.kinds import KINDS  # noqa: PLC0415
    from drafter.grounding.slots import amiss  # noqa: PLC0415
    from drafter.notes import NOTES, NoteName  # noqa: PLC0415

    if KINDS[case.incident.kind].withheld:
        return
    name = NoteName(note)
    said = [lacks] if (lacks := missing(case, name)) else []
    if NOTES[name].makeup.offer and not case.incident.slur:
        said += amiss(case, now or datetime.now(UTC))
    if said:
        _say(terminal, said, "yellow")


def _say(terminal: Terminal, paragraphs: Iterable[str], style: Style) -> None:
    from drafter.cli.layout import filled  # noqa: PLC0415 - likewise

    for paragraph in paragraphs:
        for line in filled(paragraph, terminal.width(), "", "  "):
            terminal.say(line, style)
    terminal.say("")
