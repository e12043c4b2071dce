"""Sentences out of the composer, for what a draft lacks."""

from __future__ import annotations

from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.composer import compose
from drafter.errors import InputError
from drafter.notes import NoteName, Place
from drafter.rewriting.surgery import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
        return _parts(self.case, self.note.name, None).get("greeting", "")

    @cached_property
    def closing(self) -> str:
        """The closing phrase, or an empty string."""
        return self.sign_off.partition("\n")[0] if "\n" in self.sign_off else ""

    @cached_property
    def sign_off(self) -> str:
        """The closing phrase with the name below it, or an empty string."""
        return _parts(self.case, self.note.name, None).get("sign_off", "")

    def subjects(self) -> Iterator[str]:
        """Yields subject lines."""
        found = (_parts(self.case, self.note.name, seed).get("subject", "") for seed in _SEEDS)
        yield from dict.fromkeys(subject for subject in found if subject)

    def options(self, part: str, *, explained: bool = False) -> Iterator[str]:
        """Yields phrasings of a part.

        Args:
            part: The part's name.
            explained: True where the draft itself says why it happened, so that the part need not.
        """
        case = self.case
        if explained and case.incident.explanation:
            case = case.model_copy(update={"incident": case.incident.model_copy(update={"explanation": None})})
        found = (_parts(case, self.note.name, seed).get(part, "") for seed in _SEEDS)
        yield from dict.fromkeys(text for text in found if text)

    def offers_with_room(self) -> Iterator[str]:
        """Yields offers that come with the respect they lean on: "a no is fine; should you see it differently, …"."""
        for seed in _SEEDS:
            parts = _parts(self.case, self.note.name, seed)
            if parts.get("offer"):
                yield f"{parts.get('respect', '')} {parts['offer']}".strip()

    def unaddressed(self, text: str) -> str:
        """Returns a text without the reader's name before it, for a note that greets already."""
        name, comma, rest = text.partition(", ")
        known = {word for reader in self.case.readers for word in (*reader.name.split(), *reader.goes_by, reader.name)}
        return capital(rest) if comma and name in known else text

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

    def only(self, fact: str) -> Stock:
        """Returns the stock of the same case with one of its qualifications alone; the plan is kept.

        Args:
            fact: The qualification; any other text leaves the case as it is.
        """
        if fact not in self.case.qualifications:
            return self
        return Stock(self.case.model_copy(update={"qualifications": (fact,)}), self.note)

    @property
    def opening(self) -> str:
        """The part that holds the apology."""
        return "apology" if self.note.makeup.apology is Place.FIRST else "owning"


@lru_cache(maxsize=128)
def _parts(case: Case, note: NoteName, seed: int | None) -> Mapping[str, str]:
    """A composed note's parts with its subject; none where the case lacks what such a note is written around."""
    try:
        composed = compose(case, note, seed=seed)
    except InputError:
        return MappingProxyType({})
    return MappingProxyType({**composed.parts(), "subject": composed.subject_line or ""})
