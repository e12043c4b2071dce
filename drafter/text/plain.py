"""Text made plain for reading: lower case, straight quotes, single spaces, with a way back to the characters given."""

from __future__ import annotations

from dataclasses import dataclass

_SAME = {
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‒": "-", "−": "-", "‑": "-", "…": ".", "\u00a0": " ", "\u202f": " ",
}  # fmt: skip
_INVISIBLE = dict.fromkeys(
    [0xAD, 0x61C, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
)
_TABLE = str.maketrans(_SAME)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text made plain.

    Attributes:
        text: The plain text.
        offsets: For each plain character its offset in the given text, one more for the end; None where none moved.
    """

    text: str
    offsets: tuple[int, ...] | None

    @classmethod
    def of(cls, given: str) -> Plain:
        """Makes a text plain.

        Args:
            given: Any text.
        """
        text = given.translate(_TABLE).lower()
        if len(text) == len(given) and text.isprintable() and "  " not in text:
            return cls(text, None)
        kept: list[str] = []
        offsets: list[int] = []
        for at, char in enumerate(given):
            if ord(char) in _INVISIBLE:
                continue
            same = " " if char.isspace() else _SAME.get(char, char).lower()[0]
            if same == " " and (not kept or kept[-1] == " "):
                continue
            kept.append(same)
            offsets.append(at)
        offsets.append(len(given))
        return cls("".join(kept), tuple(offsets))

    def given(self, start: int, end: int) -> tuple[int, int]:
        """Returns the offsets in the given text for a half-open stretch of the plain one."""
        if self.offsets is None:
            return start, end
        return self.offsets[start], (self.offsets[end - 1] + 1 if end > start else self.offsets[start])
