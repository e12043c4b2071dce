"""The difference between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORD = re.compile(r"\s+|\S+")
_FEW = 2
_LONG = 4000
"""Words past which frequent ones are passed over while matching, so that the time stays short."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words that stayed, went or came.

    Attributes:
        what: Whether it is in both texts, in the old one alone, or in the new one alone.
        text: The words, with the white space between and after them.
    """

    what: Literal["kept", "struck", "written"]
    text: str


def word_diff(old: str, new: str) -> list[Stretch]:
    """Returns the stretches of both texts in reading order.

    Those kept or struck are the old text, those kept or written the new one, character for character.

    Args:
        old: The text as it was.
        new: The text as it is.
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=len(before) + len(after) > _LONG)
    found: list[Stretch] = []
    for tag, low, high, left, right in matcher.get_opcodes():
        if tag == "equal":
            found.append(Stretch("kept", "".join(before[low:high])))
            continue
        found += [Stretch("struck", "".join(before[low:high]))] if low < high else []
        found += [Stretch("written", "".join(after[left:right]))] if left < right else []
    return found


def read_easily(stretches: list[Stretch]) -> list[Stretch]:
    """Returns a word diff as a person reads it best: whole sentences where they can be, in few long stretches.

    What is kept or struck is still the old text, and what is kept or written the new one.

    Args:
        stretches: What `word_diff` gave.
    """
    return _slid(_joined(stretches))


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    """A word or two kept between changed ones are shown as changed."""
    found: list[Stretch] = []
    struck = written = ""
    for number, stretch in enumerate([*stretches, Stretch("kept", "")]):
        last = number == len(stretches)
        small = len(stretch.text.split()) <= _FEW and "\n\n" not in stretch.text
        if stretch.what != "kept":
            struck += stretch.text if stretch.what == "struck" else ""
            written += stretch.text if stretch.what == "written" else ""
        elif small and not last and (struck or written) and number + 1 < len(stretches):
            struck += stretch.text
            written += stretch.text
        else:
            found += [Stretch("struck", struck)] if struck else []
            found += [Stretch("written", written)] if written else []
            struck = written = ""
            found += [stretch] if stretch.text else []
    return found


def _slid(stretches: list[Stretch]) -> list[Stretch]:
    """Of "of [me. This is not like ]me." and "of me.[ This is not like me.]" the second reads better."""
    found = list(stretches)
    for at in range(1, len(found) - 1):
        before, middle, after = found[at - 1 : at + 2]
        if (before.what, after.what) != ("kept", "kept") or middle.what == "kept":
            continue
        head, body, tail = (_WORD.findall(each.text) for each in (before, middle, after))
        places = [(head, body, tail)]
        while tail and body[0] == tail[0]:
            head, body, tail = [*head, body[0]], [*body[1:], tail[0]], tail[1:]
            places.append((head, body, tail))
        best = max(places, key=lambda place: _whole("".join(place[0]), "".join(place[1])))
        head, body, tail = best
        found[at - 1 : at + 2] = [
            Stretch("kept", "".join(head)),
            Stretch(middle.what, "".join(body)),
            Stretch("kept", "".join(tail)),
        ]
    return [stretch for stretch in found if stretch.text]


def _whole(before: str, middle: str) -> int:
    """How much a stretch looks like whole sentences."""
    starts = not before.strip() or before.rstrip().endswith((".", "!", "?")) or before.endswith("\n")
    return starts + middle.rstrip().endswith((".", "!", "?"))
