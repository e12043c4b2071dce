"""A stretch of a letter with its capitalised words, and what a strange name is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from drafter.grounding.names import runs_in
from drafter.text.late import late

if TYPE_CHECKING:
    from drafter.grounding.facts import Facts
    from drafter.grounding.names import Capital

Where = Literal["text", "subject"]

_SMALL = late(r"(?<![^\W_])[^\W\d_A-Z][^\W\d_A-Z]*")
_OPENS_AFTER = '.!?:…"“‘«([*•#>_|'
_BLANK_LINE = late(r"(?:\A|\n[ \t]*\r?\n)[ \t]*\Z|\n[ \t]*[-–—*•][ \t]*\Z")
_LOOK_BACK = 40


class Wrong(StrEnum):
    """What is wrong with a name."""

    READER = "reader"
    SHORT = "short"  # a short form that the case does not allow
    TITLE = "title"
    COMPANY = "company"
    UNKNOWN = "unknown"  # not the reader's nor the company's: nobody the case knows


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name that the case does not hold.

    Attributes:
        wrong: What is wrong with it.
        start: Half-open offsets.
        end: See `start`.
        where: Into the text or the subject.
        right: The name as the case has it; empty where it has none.
    """

    wrong: Wrong
    start: int
    end: int
    where: Where
    right: str = ""


@dataclass(frozen=True, eq=False)
class Stretch:
    """A stretch of the text or the subject.

    Attributes:
        text: The whole text.
        start: The stretch's half-open offsets.
        end: See `start`.
        where: Which text it is.
        facts: What the case holds.
        starts: Offsets at which something begins, so that a capital there says nothing.
    """

    text: str
    start: int
    end: int
    where: Where
    facts: Facts
    starts: frozenset[int] = frozenset()

    @cached_property
    def runs(self) -> tuple[tuple[Capital, ...], ...]:
        """The capitalised words that stand side by side."""
        return runs_in(self.text, self.start, self.end)

    @cached_property
    def small(self) -> frozenset[str]:
        """The words of the whole text without a capital."""
        return frozenset(_SMALL.findall(self.text))

    def has_small(self, low: str) -> bool:
        """Whether a word stands in the text without a capital, too.

        Args:
            low: The word in lower case.
        """
        return low in self.text and low in self.small

    def opens(self, word: Capital) -> bool:
        """Whether a word has its capital because something begins with it.

        Args:
            word: A word of the stretch.
        """
        if word.start in self.starts:
            return True
        before = self.text[max(0, word.start - _LOOK_BACK) : word.start]
        bare = before.rstrip(" \t\r\n'’-–—")
        return not bare or bare[-1] in _OPENS_AFTER or before[-1] in "'’" or _BLANK_LINE.search(before) is not None
