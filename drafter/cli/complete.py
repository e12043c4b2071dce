"""What the shell offers when Tab is pressed: cases, notes, rules, kinds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_CASE_ENDINGS = {".yaml", ".yml", ".json"}


def note_names() -> list[str]:
    """Returns the notes' public names."""
    from drafter.notes.names import NoteName  # noqa: PLC0415 - only once an option needs it

    return [name.value for name in NoteName]


def notes(incomplete: str) -> list[tuple[str, str]]:
    """Offers notes, each with what it is."""
    from drafter.notes import NOTES  # noqa: PLC0415 - likewise

    return [(name.value, note.purpose) for name, note in NOTES.items() if name.startswith(incomplete)]


def schemas(incomplete: str) -> list[tuple[str, str]]:
    """Offers what has a schema: the case, and each note."""
    case = [("case", "the case file")] if "case".startswith(incomplete) else []
    return [*case, *notes(incomplete)]


def notes_and_next(incomplete: str) -> list[tuple[str, str]]:
    """Offers notes, and the one that is due."""
    due = [("next", "the note that the plan says is due")] if "next".startswith(incomplete) else []
    return [*notes(incomplete), *due]


def notes_and_replies(incomplete: str) -> list[str]:
    """Offers what can be logged: notes that were sent, and what came back."""
    return [name for name in (*note_names(), "yes", "no", "feedback", "silence") if name.startswith(incomplete)]


def rules(incomplete: str) -> list[tuple[str, str]]:
    """Offers rules, each with its reason."""
    from drafter.rules import RULES  # noqa: PLC0415 - likewise

    return [(rule.id, rule.reason) for rule in RULES.values() if rule.id.startswith(incomplete)]


def kinds(incomplete: str) -> list[tuple[str, str]]:
    """Offers kinds of incident, each with its meaning."""
    from drafter.case.kinds import KINDS  # noqa: PLC0415 - likewise

    return [(kind.value, info.meaning) for kind, info in KINDS.items() if kind.startswith(incomplete)]


def cases(incomplete: str) -> list[str]:
    """Offers case files, and folders on the way to them."""
    folder, _, start = incomplete.rpartition("/")
    shown = f"{folder}/" if "/" in incomplete else ""
    try:
        entries = sorted(Path(folder or ("/" if shown else ".")).iterdir())
    except OSError:
        return []
    return [f"{shown}{offer}" for offer in _offers(entries, start)]


def _offers(entries: Iterable[Path], start: str) -> Iterator[str]:
    for entry in entries:
        if not entry.name.startswith(start) or (entry.name.startswith(".") and not start):
            continue
        if entry.is_dir():
            yield f"{entry.name}/"
        elif entry.suffix.lower() in _CASE_ENDINGS:
            yield entry.name


def fixed(*names: str) -> Callable[[str], list[str]]:
    """Makes the completion of an option that takes one of a few names."""

    def offer(incomplete: str) -> list[str]:
        return [name for name in names if name.startswith(incomplete)]

    return offer
