"""Keeping names, addresses, numbers and firms from a provider.

A model is sent a case in which other names stand for the real ones. They read like names, so that the note is written
around them as it would be around the real ones; they are put back once a reply has been read, and the rules then run on
the text as it will be sent.

What a note is about is sent: the job, figures, dates and times. A name that stands only at the beginning of a sentence
is not told from a word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from drafter.case.kinds import Kind
from drafter.notes import Note, Restated
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.case.model import Case, Interviewer

_FIRST = (
    "Robin",
    "Jordan",
    "Casey",
    "Morgan",
    "Quinn",
    "Avery",
    "Rowan",
    "Emerson",
    "Skyler",
    "Reese",
    "Devon",
    "Harper",
)
_LAST = (
    "Whitlock",
    "Ardenne",
    "Calloway",
    "Merrin",
    "Tolliver",
    "Hathersage",
    "Penrose",
    "Lockridge",
    "Varnham",
    "Sedgley",
)
_SHORT = ("Bobbie", "Jodie", "Cass", "Mo", "Quincy", "Ave", "Ro", "Emmy")
_FIRMS = (
    "Brightwater", "Castellane", "Dunmore", "Elmfield", "Fairhaven", "Glenrock", "Hollybrook", "Ironvale", "Juniper",
    "Kestrel", "Larkspur", "Millbrook", "Norbury", "Oakhurst", "Pinecrest", "Quarrytown", "Ridgeway", "Stonegate",
    "Thornbury", "Underhill", "Valemont", "Westbrook", "Yarrow", "Zephyr",
)  # fmt: skip

_HONORIFIC = late(r"^(?:dr|mr|mrs|ms|mx|prof|professor|sir|dame|frau|herr)\.? ", re.IGNORECASE)
_EMAIL = late(r"[^@\s<>\"'(),;]+@[^@\s<>\"'(),;]+\.\w+")
_URL = late(r"https?://[^\s<>\"]+|\bwww\.[^\s<>\"]+", re.IGNORECASE)
_NUMBER = late(r"(?<!\w)\+?\d[\d ()./-]{5,}\d(?!\w)|\b\d{5,}\b")
_DATE = late(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,3}(?:[ ,.]\d{3})+")
_STREET = late(
    r"\b\d+[a-z]? (?:[A-Z][\w'’]+ ){1,3}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard|Blvd|Court|Place)\b\.?"
)
_PROPER = late(r"(?<=[a-z0-9,;:)] )[A-Z][\w'’&-]*[a-z][\w&-]*(?: (?:& |of |de |van |von )?[A-Z][\w&-]*[a-z][\w&-]*)*")
_PAIR = late(r"(?:^|(?<=[.!?] ))[A-Z][a-z][\w-]*(?: [A-Z][\w&-]*[a-z][\w&-]*)+", re.MULTILINE)

# Capitalised in the middle of a sentence, and nobody's name.
_WORDS = frozenset(
    """I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December English German French Spanish Italian Portuguese Polish Dutch Turkish Russian
    Arabic Chinese Mandarin Cantonese Japanese Korean Hindi Urdu Swedish Danish Norwegian Finnish Greek Hebrew Ukrainian
    Welsh Irish Scottish British American European Indian Python Java JavaScript TypeScript Excel Word PowerPoint Linux
    Windows Android Kubernetes Docker Photoshop Internet Wi-Fi Zoom Teams Scrum Agile Master Bachelor Christmas Easter
    Eastern Pacific Central Mr Mrs Ms Dr Hi Hello Dear Thanks Thank Sorry Best Kind""".split()
)


class Redaction:
    """The stand-ins of one case.

    Args:
        case: The case as it is.

    Attributes:
        case: The case with stand-ins, for a prompt.
        pairs: What stands for what: the real text, then its stand-in.
    """

    def __init__(self, case: Case) -> None:
        self._typed = "\n".join(_texts(case.model_dump(mode="json")))
        self._hidden: dict[str, str] = {}
        self._restored: dict[str, str] = {}
        self._first, self._last = self._unused(_FIRST), self._unused(_LAST)
        self._short, self._firms = self._unused(_SHORT), self._unused(_FIRMS)
        for reader in case.readers:
            self._person(reader.name, reader.goes_by)
        self._person(case.candidate.name)
        self._add(case.company, next(self._firms))
        self._addresses()
        self._others(case)
        self._hide = _pattern(self._hidden)
        self._show = _pattern(self._restored)
        self.case = self._redacted(case)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What stands for what."""
        return tuple(self._hidden.items())

    def hide(self, text: str) -> str:
        """Puts stand-ins for all that is kept back."""
        return self._hide.sub(lambda match: self._hidden[match[0]], text) if self._hidden else text

    def show(self, text: str) -> str:
        """Puts the real ones back."""
        return self._show.sub(lambda match: self._restored[match[0]], text) if self._restored else text

    def restore(self, note: Note) -> Note:
        """Puts the real ones back into a note's parts."""
        return note.model_copy(update={name: self._shown(getattr(note, name)) for name in type(note).model_fields})

    def _shown(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.show(value)
        return [Restated(fact=each.fact, text=self.show(each.text)) for each in value]

    def _unused(self, pool: Iterable[str]) -> Iterator[str]:
        """Yields stand-ins that the case does not hold itself; at the end of the pool, numbered ones."""
        names = [name for name in pool if name not in self._typed]
        yield from names
        number = 2
        while True:
            yield from (f"{name}{number}" for name in names)
            number += 1

    def _add(self, real: str, stand_in: str) -> None:
        if real and real not in self._hidden:
            self._hidden[real] = stand_in
            self._restored.setdefault(stand_in, real)

    def _person(self, name: str, goes_by: Iterable[str] = ()) -> None:
        bare = _HONORIFIC.sub("", name).strip()
        first, _, last = bare.partition(" ")
        if last:
            given, family = next(self._first), next(self._last)
            self._add(bare, f"{given} {family}")
            self._add(first, given)
            self._add(last, family)
            self._add(last.rpartition(" ")[2], family)
        else:
            self._add(bare, next(self._last) if bare != name else next(self._first))
        for short in goes_by:
            self._add(short, next(self._short))

    def _addresses(self) -> None:
        for number, match in enumerate(_URL.findall(self._typed), 1):
            self._add(match.rstrip(".,;)"), f"https://example.com/page-{number}")
        for number, match in enumerate(_EMAIL.findall(self._typed), 1):
            self._add(match, f"person{number}@example.com")
        for number, match in enumerate(_STREET.findall(self._typed), 1):
            self._add(match, f"{number} Example Street")
        numbers = (each for each in _NUMBER.findall(self._typed) if not _DATE.match(each))
        for number, match in enumerate(numbers, 1):
            self._add(match, f"55501{number:02d}00")

    def _others(self, case: Case) -> None:
        for match in (*_PROPER.findall(self._typed), *_PAIR.findall(self._typed)):
            words = match.split(" ")
            while words and (words[0] in _WORDS or words[0] in self._hidden):
                words.pop(0)
            while words and (words[-1] in _WORDS or words[-1] in self._hidden):
                words.pop()
            name = " ".join(words).removesuffix("'s").removesuffix("’s")
            if name and not _WORDS.issuperset(words) and not any(name in real for real in self._hidden):
                wrong_name = case.incident.kind is Kind.WRONG_NAME and name in case.incident.sorry_that
                self._add(name, next(self._first if wrong_name else self._firms))

    def _redacted(self, case: Case) -> Case:
        def reader(each: Interviewer) -> Interviewer:
            return each.model_copy(
                update={"name": self.hide(each.name), "goes_by": tuple(map(self.hide, each.goes_by)), "email": None}
            )

        incident = case.incident
        return case.model_copy(
            update={
                "incident": incident.model_copy(
                    update={
                        "sorry_that": self.hide(incident.sorry_that),
                        "explanation": incident.explanation and self.hide(incident.explanation),
                    }
                ),
                "interviewer": tuple(map(reader, case.readers)) or None,
                "company": self.hide(case.company),
                "role": self.hide(case.role),
                "candidate": case.candidate.model_copy(
                    update={"name": self.hide(case.candidate.name), "email": None, "phone": None}
                ),
                "qualifications": tuple(map(self.hide, case.qualifications)),
                "slots": tuple(map(self.hide, case.slots)),
                "solution": case.solution and self.hide(case.solution),
                "own_words": case.own_words and self.hide(case.own_words),
                "reply": case.reply and self.hide(case.reply),
                "share": case.share
                and case.share.model_copy(
                    update={key: self.hide(getattr(case.share, key)) for key in ("url", "title", "why")}
                ),
            }
        )


def _pattern(known: Iterable[str]) -> re.Pattern[str]:
    # The longest first, so that a full name goes before its parts.
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def _texts(data: Any) -> Iterator[str]:
    """Yields the free texts of a case: all but its log of events, its kind, its dates and its role."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in ("events", "kind", "when", "timezone", "tone", "spelling", "role", "title"):
                yield from _texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from _texts(value)
