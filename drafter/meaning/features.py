"""What the ear listens to: the words of a sentence, their stems in pairs, and their classes."""

from __future__ import annotations

from functools import lru_cache

from drafter.meaning.words import CLASSES_OF
from drafter.text.late import late

_TOKEN = late(r"https?://\S+|\w+(?:['.:-]\w+)*|[?!;:,()\"-]")
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_START, _END = "<", ">"


@lru_cache(maxsize=8192)
def _heard(token: str) -> tuple[str, str, tuple[str, ...]]:
    """A token's word, stem and classes; the words of letters are few, so they are kept."""
    word = "#" if token[0].isdigit() else "@" if token.startswith("http") else token
    return word, stem_of(word), CLASSES_OF.get(word, ())


def stem_of(word: str) -> str:
    """Returns a word without its ending, roughly.

    Args:
        word: A word of plain text.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=16384)
def _pair(before: str, token: str) -> tuple[str, ...]:
    """What a token adds after another; pairs come again from letter to letter, too."""
    if token == _END:
        return (f"{_heard(before)[1]} {_END}",)
    word, stem, classes = _heard(token)
    _, stem_before, classes_before = _heard(before)
    pairs = [f"{left} {right}" for left in classes_before for right in classes]
    return (word, f"{stem_before} {stem}", *classes, *pairs)


def features_of(plain: str) -> list[tuple[str, ...]]:
    """Returns the features of a sentence, place by place: what each of its tokens adds after the one before.

    Args:
        plain: The plain text of one sentence.
    """
    tokens = _TOKEN.findall(plain)
    return list(map(_pair, (_START, *tokens), (*tokens, _END)))
