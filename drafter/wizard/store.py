"""Answers on disk, each before the next question is asked.

One file for each case in progress, in the user's data folder, mode 0600, written whole or not at all. It goes when the
case is saved where the person wants it.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.case.dump import dumped
from drafter.case.read import file_text
from drafter.case.tree import Keys, Scalar, parse
from drafter.errors import CaseError, InputError
from drafter.files import write_whole

if TYPE_CHECKING:
    from drafter.wizard.answers import Answers

_HEAD = "# A case in progress: `drafter write` goes on with it, and clears it away once it is saved.\n"
_OWNER_ALONE = 0o700


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A case in progress.

    Attributes:
        path: Its file, which need not exist yet.
    """

    path: Path

    @property
    def letter(self) -> Path:
        """Where the letter is kept that the person has edited."""
        return self.path.with_suffix(".txt")

    def keep(self, answers: Answers) -> None:
        """Writes the answers down.

        Raises:
            InputError: They cannot be written.
        """
        make_folder(self.path.parent)
        write_whole(self.path, (_HEAD + dumped(answers)).encode())

    def drop(self) -> None:
        """Clears it away."""
        for path in (self.path, self.letter):
            with contextlib.suppress(FileNotFoundError):
                path.unlink()

    def answers(self) -> dict[str, str | None] | None:
        """Returns the answers; None where the file holds none that can be read."""
        try:
            tree, _ = parse(file_text(self.path), self.path.name)
        except CaseError:
            return None
        if not isinstance(tree, Keys):
            return None
        kept = {entry.key: entry.value.text for entry in tree.entries if isinstance(entry.value, Scalar)}
        return kept if kept.get("incident.kind") else None

    def when(self) -> datetime:
        """Returns when the last answer was given."""
        return datetime.fromtimestamp(self.path.stat().st_mtime).astimezone()


def make_folder(folder: Path) -> None:
    """Makes a folder for its owner alone, where it is not there.

    Raises:
        InputError: It cannot be made.
    """
    try:
        folder.mkdir(mode=_OWNER_ALONE, parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"cannot make the folder {folder}",
            why=f"{error.strerror or error}; your answers would not be kept",
            fix="Set XDG_DATA_HOME to a folder that you may write to.",
        ) from None


def begun(folder: Path, now: datetime) -> Unfinished:
    """Returns a new case in progress; nothing is written before the first answer.

    Args:
        folder: Where cases in progress are.
        now: The clock, which names it.
    """
    # Two may be begun within a second, in two windows.
    return Unfinished(folder / f"{now:%Y-%m-%d-%H%M%S}-{os.getpid()}.yaml")


def unfinished(folder: Path) -> list[tuple[Unfinished, dict[str, str | None]]]:
    """Returns the cases in progress with their answers, the latest first."""
    found = [Unfinished(path) for path in folder.glob("*.yaml")] if folder.is_dir() else []
    readable = [(each, answers) for each in found if (answers := each.answers()) is not None]
    return sorted(readable, key=lambda pair: pair[0].when(), reverse=True)
