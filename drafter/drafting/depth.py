"""Telling a nesting bomb before a parser meets it."""

from __future__ import annotations

import re

DEEPEST = 64  # a chat completion nests five deep, a note two

_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|([\[{])|[\]}]', re.DOTALL)


def too_deep(text: str) -> bool:
    """Whether a JSON text nests deeper than anything that is meant.

    Python's parser raises on such a text, but only after it has gone as deep as the stack allows.

    Args:
        text: The text; what stands in its strings is not counted.
    """
    if text.count("[") + text.count("{") <= DEEPEST:
        return False
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        if match[1]:
            depth += 1
            if depth > DEEPEST:
                return True
        elif match[0] in "]}":
            depth -= 1
    return False
