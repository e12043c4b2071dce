"""The lines of a letter: which of them greet, which close, which were quoted below.

The house knows no names here: a greeting and a sign-off are told by their shape and place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINE = late(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_QUOTED_BELOW = late(
    r"\s*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche)|begin forwarded message|_{10,}\s*$|"
    r"on\b.{4,120}\bwrote:|from:\s+\S.*(?:@|<|\[))",
    re.IGNORECASE,
)
# What a mail program puts below a letter by itself: "Sent from my iPhone", "Get Outlook for iOS", dashes above it.
_PROGRAMS_LINE = late(
    r"\s*(?:--\s*\Z|(?:sent (?:from my\b|(?:from|with|via|by) (?:[\w.]+ ){0,2}?(?:mail|outlook|gmail|proton\w*|yahoo|"
    r"samsung|thunderbird)\b)|get outlook for\b)[^\r\n.!?]{0,60}[.!]?\s*\Z)",
    re.IGNORECASE,
)
_SALUTE = (
    r"(?:dear|hi|hiya|hey|heya|hello|hallo|alright|morning|evening|afternoon|good (?:morning|afternoon|evening|day)|"
    r"greetings|respected|esteemed|honou?rable|most respected|to whom it may concern|to the|salutations|my dear|yo|"
    r"namaste|bonjour|ciao|hola|g['’]day|kia ora|t[eē]n[aā] k(?:oe|outou|[oō]rua)|talofa|"
    r"m[aā]l[oō] e lelei|bula|aloha|jambo|habari|dia duit|"
    r"shalom|salaam|merhaba|guten (?:tag|morgen)|buenos d[ií]as|bom dia|ol[aá]|hej|moin|servus|ahoj|salut)"
)
_NAME = r"(?:[^\W\d_][\w'’.&-]*)"
# The salute is case-blind, the name after it is not: "Hi all," but not "Hi, sorry".
_GREETING_LINE = late(rf"\s*{_SALUTE}\b[^\r\n.!?]{{0,80}}(?:\.[^\r\n.!?]{{1,60}})?[,:;!.–—-]?\s*\Z", re.IGNORECASE)
_GREETING_INLINE = late(
    rf"\s*(?i:{_SALUTE})(?:\s+(?:(?i:both|all|team|there|again|everyone|sir|madam|and|&|hiring|the|dear)|[^\W\d_a-z]"
    rf"[\w'’.&-]{{0,30}}),?){{0,20}}\s*[,:;!–—-]"
)
# A text message's writer says at once who it is: "hi Ada its Sam!!".
_GREETING_WITH_NAME = late(
    rf"\s*(?i:{_SALUTE})(?:\s+[^\W\d_a-z][\w'’.&-]{{0,30}}){{0,3}}[,:!–—-]?\s+"
    r"(?i:it['’]?s|this is|i['’]?m)(?: me)?,?(?:\s+[^\W\d_a-z][\w'’&-]{0,30}){1,3}(?:\s+here)?\s*[,:;!.–—-]+(?=\s|\Z)"
    rf"|\s*(?:(?i:{_SALUTE})\s+)?(?:[^\W\d_a-z][\w'’.&-]{{0,30}}\s*){{1,3}},\s+(?:[^\W\d_a-z][\w'’&-]{{0,30}}\s+){{1,3}}here\s*[,:;!.–—-]+(?=\s|\Z)"
)
_NAMES_ONLY = late(
    r"\s*(?:(?i:mr|mrs|ms|mx|dr|prof|professor|sir|madam|dame|rev|and|&)\.?\s+){0,3}"
    r"[^\W\d_a-z][\w'’.&-]{0,30}(?:\s+(?:(?i:and|van|de|der|den|von|da|du|di|la|le|bin|al|el|y|&)|[^\W\d_a-z][\w'’.&-]{0,30})){0,5}"
    r"\s*[,:;!–—-]\s*\Z"
)
_CLOSING_WORDS = late(
    r"\s*(?:(?:yours|best|kind|kindest|warm|warmest|many|with|all|thx|thnx|tnx|sincerely|respectfully|regards|cheers|thanks|"
    r"thank you|ta|cordially|gratefully|faithfully|love|take (?:good )?care|peace|onward|stay|cordial|respectful|"
    r"distinct|very|bye|talk soon|see you|hope|in haste|until|looking|sent|humbly|truly|warmly|appreciatively|"
    r"apologetically|hopefully|god bless|be well|ever|sorry|again)\b)",
    re.IGNORECASE,
)
_PARTICLES = frozenset("van de der den von da du di la le bin al el y and ter ten dos das del".split())
# "…can we do it again? thx ines", "…Best, Nora": thanks or a farewell and one name, after the end of a sentence.
_INLINE_SIGN_OFF = late(
    r"(?<=[.!?])[ \t]+(?P<sign_off>(?i:thx|thnx|tnx|thanks|many thanks|cheers|ta|best|all the best|best wishes|"
    r"(?:kind |best |warm )?regards)(?:,[ \t]*|[ \t]+)"
    r"(?!(?i:again|all|everyone|both|team|so|very|a|for|in|you|anyway|and|once|much|of|wishes|regards|indeed)\b)"
    r"[^\W\d_][\w'’-]{1,20}(?:[ \t]+[^\W\d_a-z][\w'’-]{1,20})?(?:[ \t]+x{1,3})?)[.!]?[ \t]*\Z"
)
_POSTSCRIPT = late(r"\s*p\.?\s?p?\.?\s?s\b\.?\s?:?", re.IGNORECASE)
_BULLET = late(r"\s*(?:[-*•◦▪–·]|\(?\d{1,2}[.)]|[a-z]\))\s+")
_CLOSING_LONGEST = 9
_NAME_LONGEST = 6
_SIGNATURE_LINES = 6


class Line(NamedTuple):
    """One line of the text, without its line end.

    Attributes:
        text: The line.
        start: The offset of its first character.
    """

    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        """Whether it holds nothing but white space."""
        return not self.text or self.text.isspace()

    @property
    def quoted(self) -> bool:
        """Whether it stands behind `>`, as a reply quotes."""
        return self.text.lstrip().startswith(">")

    @property
    def bullet(self) -> bool:
        """Whether it is an item of a list."""
        return _BULLET.match(self.text) is not None

    @property
    def postscript(self) -> bool:
        """Whether it opens a postscript."""
        return _POSTSCRIPT.match(self.text) is not None


def lines_of(text: str) -> list[Line]:
    """Returns the lines of the letter itself: what was quoted below it, or put there by a mail program, is left out.

    Where the last one ends in a sign-off, as chat messages do, that is a line of its own.
    """
    lines: list[Line] = []
    for match in _LINE.finditer(text):
        line = Line(match.group().rstrip("\r\n"), match.start())
        if lines and _QUOTED_BELOW.match(line.text[:200]):
            break
        if match.group() or not lines:
            lines.append(line)
    filled = [index for index, line in enumerate(lines) if not line.blank]
    while len(filled) > 1 and _PROGRAMS_LINE.match(lines[filled[-1]].text):
        filled.pop()
        del lines[filled[-1] + 1 :]
    last = next((index for index in range(len(lines) - 1, -1, -1) if not lines[index].blank), 0)
    closing = _INLINE_SIGN_OFF.search(lines[last].text) if lines and not lines[last].quoted else None
    # "Hi Jo, sorry. Cheers, Tom": so few words would be taken for a greeting.
    if closing and (last or len(lines[last].text[: closing.start()].split()) > _CLOSING_LONGEST):
        start, line = closing.start("sign_off"), lines[last]
        lines[last : last + 1] = [Line(line.text[:start], line.start), Line(closing["sign_off"], line.start + start)]
    return lines


def greeting_of(lines: Sequence[Line]) -> tuple[int, int] | None:
    """Returns the greeting's span: a line of its own, or the words before the first comma of a one-paragraph text."""
    filled = [line for line in lines if not line.blank and not line.quoted]
    if len(filled) > 1 and filled[0].text.rstrip().endswith(":") and _greets(filled[1]):
        filled = filled[1:]  # the first line hands the letter over, and is no part of it
    for line in filled[:1]:
        start = line.start + len(line.text) - len(line.text.lstrip())
        head = line.text[:200]
        if _greets(line):
            return start, line.start + len(line.text.rstrip())
        inline = _GREETING_INLINE.match(head) or _GREETING_WITH_NAME.match(head)
        return (start, line.start + inline.end()) if inline else None
    return None


def _greets(line: Line) -> bool:
    """Whether a line is a greeting and nothing else."""
    head = line.text[:200]
    return bool(_GREETING_INLINE.fullmatch(head.rstrip()) or _NAMES_ONLY.match(head)) or _greets_alone(line)


def _greets_alone(line: Line) -> bool:
    return len(line.text.split()) <= _CLOSING_LONGEST and _GREETING_LINE.match(line.text[:200]) is not None


def sign_off_of(lines: Sequence[Line]) -> tuple[int, int] | None:
    """Returns the indexes of the sign-off's first line and of the line after its last, or None."""
    filled = [index for index, line in enumerate(lines) if not line.blank and not line.quoted]
    for position in range(len(filled) - 1, 0, -1):
        index = filled[position]
        block = _block(lines, filled, position)
        if len(block) > 1 and _closes(lines[index]) and _is_name(lines[block[1]]):
            return index, block[-1] + 1
    position = len(filled) - 1
    while position > 0 and filled[position] - filled[position - 1] == 1 and len(filled) - position < _SIGNATURE_LINES:
        position -= 1
    for at in range(max(1, position), len(filled)):
        if _is_name(lines[filled[at]]) and all(_is_contact(lines[later]) for later in filled[at + 1 :]):
            return filled[at], filled[-1] + 1
    last = filled[-1] if filled else 0
    if last and _closes(lines[last]) and not lines[last].text.rstrip().endswith((".", "!", "?")):
        return last, last + 1
    return None


def _block(lines: Sequence[Line], filled: Sequence[int], position: int) -> list[int]:
    """The closing line's block: it, the next line, and what stands right below that."""
    block = list(filled[position : position + 2])
    for index in filled[position + 2 : position + _SIGNATURE_LINES]:
        if index - block[-1] > 1 or not (_is_contact(lines[index]) or _is_name(lines[index])):
            break
        block.append(index)
    return block


def _closes(line: Line) -> bool:
    text = line.text.strip()
    if not 0 < len(text.split()) <= _CLOSING_LONGEST or line.bullet:
        return False
    if text.endswith((",", "-", "–", "—")):
        return True
    return not text.endswith((".", "!", "?", ":")) and _CLOSING_WORDS.match(text) is not None


def _is_name(line: Line) -> bool:
    text = line.text.strip().strip("*_-–— ")
    words = text.split()
    if not 0 < len(words) <= _NAME_LONGEST or line.bullet or text.endswith(("!", "?", ":", ",")):
        return False
    if text.endswith(".") and not words[-1].endswith(".)") and (len(words[-1]) > 3 or _has_small(words)):  # noqa: PLR2004 - "Jr.", "B."
        return False
    return words[0][0].isupper() or words[0][0] in "[{(<" or len(words) == 1


def _has_small(words: Sequence[str]) -> bool:
    """Whether a word is small that no name has small: "My back gave out." is a sentence, short words or not."""
    return any(word[0].islower() and word not in _PARTICLES for word in words)


def _is_contact(line: Line) -> bool:
    text = line.text.strip()
    return len(text) <= 80 and not text.endswith((".", "!", "?")) and len(text.split()) <= _CLOSING_LONGEST  # noqa: PLR2004 - one line
