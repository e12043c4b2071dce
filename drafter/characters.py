"""Characters that must reach no terminal, header or file: control, invisible and direction-changing ones.

A case may not hold them, so that nothing written from it does; where a message quotes what somebody typed, `shown`
makes it safe to print.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LAYOUT = "\t\n\r"
_BLANKS = "\u034f\u115f\u1160\u2028\u2029\u3164\uffa0"  # of other categories, and just as invisible


def is_unsafe(char: str) -> bool:
    """Whether a character is a control, invisible, direction-changing or broken one; tabs and line ends are not."""
    return char not in _LAYOUT and (unicodedata.category(char) in {"Cc", "Cf", "Cs"} or char in _BLANKS)


def unsafe(text: str) -> Iterator[tuple[int, str]]:
    """Yields each unsafe character of the text, with its offset."""
    if text.isascii() and text.isprintable():
        return
    yield from ((at, char) for at, char in enumerate(text) if is_unsafe(char))


def called(char: str) -> str:
    """Returns what a person can look a character up by: `U+200B ZERO WIDTH SPACE`."""
    name = unicodedata.name(char, "")
    return f"U+{ord(char):04X} {name}".rstrip()


def shown(text: str, most: int = 40) -> str:
    """Returns the text as one short line that is safe to print: unsafe characters escaped, the rest cut off."""
    line = " ".join(text.split()) if not any(True for _ in unsafe(text)) else text
    line = "".join(f"\\u{ord(char):04x}" if is_unsafe(char) or char in _LAYOUT else char for char in line[: most + 1])
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
