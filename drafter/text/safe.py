"""Characters that must not reach a terminal, a header or a file as they are.

Control characters and escape sequences can redraw a terminal; invisible and direction-changing ones make a text read
otherwise than it is; lone surrogates cannot be written at all. All are shown by their code instead.
"""

from __future__ import annotations

import re
import unicodedata

# C0 but tab and line feed, DEL and C1; line and paragraph separators; soft hyphen and the other format characters
# that show nothing; bidirectional controls; Hangul and Khmer fillers; tags; interlinear marks; lone surrogates.
# The joiners U+200C and U+200D stay, as names in Persian and Hindi are spelt with them; JSON escapes them all the same.
_UNSAFE = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
UNSAFE = re.compile(f"[{_UNSAFE}]")
_UNSAFE_IN_JSON = re.compile(f"[{_UNSAFE}\u200c\u200d]")
_LINE_END = re.compile(r"\r\n?")


def visible(text: str) -> str:
    r"""Returns the text with every unsafe character shown by its code, as `\x1b` or `\u202e`.

    Line ends become line feeds. Tabs and letters of any script stay.

    Args:
        text: Any text.
    """
    return UNSAFE.sub(lambda match: _code(match[0]), _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """Returns the text safe and on a single line, as a header or a table's cell needs it.

    Args:
        text: Any text.
    """
    return visible(" ".join(text.split()))


def shown(text: str, most: int = 40) -> str:
    """Returns the beginning of the text, safe and on a single line, to be quoted in a message.

    Args:
        text: Any text.
        most: Characters at most; a longer one ends in an ellipsis.
    """
    line = one_line(text[: most * 8])
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def called(character: str) -> str:
    """Returns what a person can look a character up by: `U+200B ZERO WIDTH SPACE`."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def escaped_json(dumped: str) -> str:
    r"""Returns dumped JSON with unsafe characters as `\u` escapes; what it says stays the same.

    Args:
        dumped: JSON as `json.dumps` gives it, `ensure_ascii` off. Outside its strings JSON is ASCII, so that every
            match lies in a string.
    """
    return _UNSAFE_IN_JSON.sub(lambda match: _utf16(match[0]), dumped)


def _code(character: str) -> str:
    number = ord(character)
    if number < 0x100:  # noqa: PLR2004 - one byte
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"  # noqa: PLR2004 - the basic plane


def _utf16(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
