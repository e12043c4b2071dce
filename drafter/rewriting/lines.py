"""What a chatbot left around a letter: marks, headings, lists, lines to the user, second versions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.rewriting.page import Edit
from drafter.rewriting.surgery import capital
from drafter.text import Letter

if TYPE_CHECKING:
    from collections.abc import Iterator

_BULLET = re.compile(r"[ \t]*(?:[-*+•▪◦●‣]|\d{1,2}[.)])[ \t]+")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}[ \t]+")
_RULER = re.compile(r"(?:\s*^[ \t]*[-=_*~#]{3,}[ \t]*$)+\s*\Z", re.MULTILINE)
_LABEL_WORDS = 7


def residue(text: str, body: tuple[int, int], start: int, end: int) -> Iterator[tuple[Edit, ...]]:
    """Yields ways to take residue out; the edits' rule is left to the caller.

    Args:
        text: The draft, its subject line among it.
        body: Half-open offsets between which the letter stands: from its greeting to its sign-off.
        start: Half-open offsets of what was found.
        end: See `start`.
    """
    shift = len(text) - len(Letter.from_draft(text).text)
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right + 1
    left = max(left, shift)
    line = text[left:right]
    if _BULLET.match(line):
        yield _unlisted(text, left)
    if bold := _BOLD.search(line):
        if _BOLD.sub("", line).strip(" \t\r\n:.") and bold[2]:
            yield tuple(Edit(match.start(), match.end(), match[2], "") for match in _BOLD.finditer(text, shift))
        elif not bold[2].rstrip().endswith((".", "!", "?")) and len(bold[2].split()) <= _LABEL_WORDS:
            yield (_whole_line(text, left, right),)
        # The marks of one go with those of all the others.
        yield tuple(Edit(match.start(), match.end(), match[2], "") for match in _BOLD.finditer(text, shift))
    if heading := _HEADING.match(line):
        yield (_whole_line(text, left, right),)
        yield (Edit(left, left + heading.end(), "", ""),)
    if start == left and end >= left + len(line.rstrip()):
        yield (_whole_line(text, left, right),)
    elif text[left:start].strip() == "":
        # The residue opens its line; what follows on it may be the letter's own.
        gap = len(text[end:right]) - len(text[end:right].lstrip(" \t:.!,*_"))
        yield (Edit(start, end + gap, "", ""),)
    if start >= body[1]:
        # It and all below it, with the ruler above.
        yield (Edit(len(_RULER.sub("", text[:left]).rstrip()), len(text), "", ""),)
    yield (_whole_line(text, left, right),)
    if end <= body[0]:
        yield (Edit(shift, right + len(text[right:]) - len(text[right:].lstrip()), "", ""),)  # it and all above it


def _whole_line(text: str, left: int, right: int) -> Edit:
    """The line, with the blank lines after it."""
    right += len(text[right:]) - len(text[right:].lstrip("\r\n"))
    if right >= len(text):
        left = len(_RULER.sub("", text[:left]).rstrip())
    return Edit(left, right, "", "")


def _unlisted(text: str, left: int) -> tuple[Edit, ...]:
    """A list's items as sentences of one paragraph."""
    edits: list[Edit] = []
    at = left
    while bullet := _BULLET.match(text, at):
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        item = text[bullet.end() : line_end].rstrip()
        ended = item.endswith((".", "!", "?", ";", ","))
        put = capital(item) if item[:1].islower() else item
        following = _BULLET.match(text, line_end + 1)
        put = put.rstrip(";,") + ("." if not ended or item.endswith((";", ",")) else "")
        edits.append(Edit(at, line_end + 1 if following else line_end, put + (" " if following else ""), ""))
        if not following:
            break
        at = line_end + 1
    return tuple(edits)
