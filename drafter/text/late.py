"""Patterns that are compiled when they are first used.

Compiling takes longer than searching a letter, and most patterns are never reached: a word that gates them is not
there, or the case is of another kind.
"""

from __future__ import annotations

import re
from typing import Any, cast

from drafter.text.ways import arranged

_OFFERED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "pattern", "flags")


class _Late:
    def __init__(self, source: str, flags: int, *, ways: bool) -> None:
        self._made = (source, flags)
        self._ways = ways

    def __getattr__(self, name: str) -> Any:
        """Compiles, and from then on is the pattern at no cost."""
        if name not in _OFFERED:
            raise AttributeError(name)
        source, flags = self._made
        compiled = re.compile(arranged(source) if self._ways else source, flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _OFFERED})
        return self.__dict__[name]


def late(source: str, flags: int = 0, *, ways: bool = False) -> re.Pattern[str]:
    """Makes a pattern that behaves as `re.compile` has it, and is compiled when it is first used.

    Args:
        source: The regular expression.
        flags: Of the module `re`.
        ways: Whether it is a choice of ways to say a thing, which is then arranged for speed.
    """
    return cast("re.Pattern[str]", _Late(source, flags, ways=ways))
