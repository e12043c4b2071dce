"""What the ear listens to: the words of a sentence, their stems in pairs, and their classes."""

from __future__ import annotations

from functools import lru_cache

from drafter.meaning.words import CLASSES_OF
from drafter.text.late import late

_TOKEN = late(r"https?://\S+|\w+(?:['.:-]\w+)*|[?!;:,()\"-]")
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_NONE: tuple[str, ...] = ()


@lru_cache(maxsize=8192)
def _heard(token: str) -> tuple[str, str, tuple[str, ...]]:
    """A token's word, stem and classes; the words of letters are few, so they are kept."""
    word = "#" if token[0].isdigit() else "@" if token.startswith("http") else token
    return word, _stem(word), CLASSES_OF.get(word, _NONE)


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
        word, stem, classes = _heard(token)
        found.add(word)
        found.add(before + " " + stem)
        if classes:
            found.update(classes)
            for left in classes_before:
                for right in classes:
                    found.add(left + " " + right)
        before, classes_before = stem, classes
    found.add(before + " >")
    return found
