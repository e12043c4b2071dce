"""Patterns that are compiled when they are first used.

Compiling takes longer than searching a letter, and most patterns are never reached: a word that gates them is not
there, or the case is of another kind.
"""

from __future__ import annotations

import re
from typing import Any, cast

_OFFERED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "pattern", "flags")


class _Late:
    def __init__(self, source: str, flags: int) -> None:
        self._made = (source, flags)

    def __getattr__(self, name: str) -> Any:
        """Compiles, and from then on is the pattern at no cost."""
        if name not in _OFFERED:
            raise AttributeError(name)
        compiled = re.compile(*self._made)
        self.__dict__.update({each: getattr(compiled, each) for each in _OFFERED})
        return self.__dict__[name]


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """Makes a pattern that behaves as `re.compile` has it, and is compiled when it is first used.

    Args:
        source: The regular expression.
        flags: Of the module `re`.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
