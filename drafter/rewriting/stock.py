"""Sentences out of the composer, for what a draft lacks."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from drafter.composer import compose
from drafter.notes import NoteName, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.notes import Note

_SEEDS = (None, 1, 2, 3, 4)
"""The case's own phrasing first, then others, where that one does not fit beside the draft's."""


class Stock:
    """What the composer would write for a case, part by part.

    Args:
        case: The case.
        note: Which note.
    """

    def __init__(self, case: Case, note: type[Note]) -> None:
        self.case = case
        self.note = note

    @cached_property
    def greeting(self) -> str:
        """The greeting, or an empty string."""
        return _composed(self.case, self.note.name, None).parts().get("greeting", "")

    @cached_property
    def closing(self) -> str:
        """The closing phrase, or an empty string."""
        sign_off = _composed(self.case, self.note.name, None).parts().get("sign_off", "")
        return sign_off.partition("\n")[0] if "\n" in sign_off else ""

    def subjects(self) -> Iterator[str]:
        """Yields subject lines."""
        yield from dict.fromkeys(
            subject for seed in _SEEDS if (subject := _composed(self.case, self.note.name, seed).subject_line)
        )

    def whole(self) -> Iterator[Note]:
        """Yields whole notes."""
        for seed in _SEEDS:
            yield _composed(self.case, self.note.name, seed)

    def options(self, part: str, *, explained: bool = False) -> Iterator[str]:
        """Yields phrasings of a part.

        Args:
            part: The part's name.
            explained: True where the draft itself says why it happened, so that the part need not.
        """
        case = self.case
        if explained and case.incident.explanation:
            case = case.model_copy(update={"incident": case.incident.model_copy(update={"explanation": None})})
        yield from dict.fromkeys(
            text for seed in _SEEDS if (text := _composed(case, self.note.name, seed).parts().get(part, ""))
        )

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The names of the body's parts, in the order of the note."""
        return tuple(part for paragraph in self.groups for part in paragraph)

    @cached_property
    def groups(self) -> tuple[tuple[str, ...], ...]:
        """The same by paragraphs."""
        outside = {"greeting", "sign_off"}
        return tuple(group for group in self.note.layout if not outside & set(group))

    def part_for(self, rule: str) -> str | None:
        """Returns the part that ends an absence which a rule found, or None."""
        names = {
            "apology-missing": ("apology", "owning"),
            "ownership-missing": ("apology", "owning"),
            "time-missing": ("respect", "thanks"),
            "offer-missing": ("offer",),
            "qualification-missing": ("qualifications",),
            "solution-missing": ("plan", "answer"),
            "thanks-missing": ("thanks",),
            "ask-missing": ("question", "link"),
        }.get(rule, ())
        return next((name for name in names if name in self.order), None)

    @property
    def opening(self) -> str:
        """The part that holds the apology."""
        return "apology" if self.note.makeup.apology is Place.FIRST else "owning"


@lru_cache(maxsize=128)
def _composed(case: Case, note: NoteName, seed: int | None) -> Note:
    return compose(case, note, seed=seed)
