"""What the ear listens to: the words of a sentence, their stems in pairs, and their classes."""

from __future__ import annotations

import re

from drafter.meaning.words import CLASSES_OF

_TOKEN = re.compile(r"https?://\S+|\w+(?:['.:-]\w+)*|[?!;:,()\"-]")
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_NONE: tuple[str, ...] = ()


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)]
    return word


def features_of(plain: str) -> set[str]:
    """Returns the features of a sentence.

    Args:
        plain: The plain text of one sentence.
    """
    found: set[str] = set()
    before, classes_before = "<", _NONE
    for token in _TOKEN.findall(plain):
        word = "#" if token[0].isdigit() else "@" if token.startswith("http") else token
        stem = _stem(word)
        classes = CLASSES_OF.get(word, _NONE)
        found.add(word)
        found.add(f"{before} {stem}")
        found.update(classes)
        for left in classes_before:
            for right in classes:
                found.add(f"{left} {right}")
        before, classes_before = stem, classes
    found.add(f"{before} >")
    return found
