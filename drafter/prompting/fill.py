"""Filling a template, and fencing what people typed.

A template's variables are written `{{name}}`. They are filled in one pass, so that a value which itself holds `{{…}}`
stays as it was typed. Typed text goes in as JSON inside a fence that is longer than any run of backticks in it: it can
neither begin a line of its own nor close the fence.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from drafter.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_BACKTICKS = re.compile("`+")


class PromptError(InputError):
    """A prompt file that cannot be used."""


def fill(template: str, values: Mapping[str, str], *, name: str) -> str:
    """Fills a template's variables, strictly.

    Args:
        template: The template's text.
        values: The values by name; ones that the template does not use are left aside.
        name: The template's name, for the error.

    Returns:
        The text; what stood in the values is not looked at again.

    Raises:
        PromptError: Naming every variable that has no value.
    """
    missing = sorted({match[1] for match in _VARIABLE.finditer(template)} - values.keys())
    if missing:
        raise PromptError(
            f"the prompt {name} uses variables that there are not: {', '.join(missing)}",
            fix=f"Use these: {', '.join(sorted(values))}.",
        )
    return _VARIABLE.sub(lambda match: values[match[1]], template)


def fence(text: str, kind: str = "") -> str:
    """Puts text between fences that it cannot close.

    Args:
        text: The text; it is not altered.
        kind: The fence's info string, such as `json`.
    """
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    bar = "`" * max(3, longest + 1)
    return f"{bar}{kind}\n{text}\n{bar}"


def fenced_json(data: Any) -> str:
    """Writes data as fenced JSON, one line a value, letters of all languages as they are."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    # JSON leaves these as they are, and readers take them for line ends.
    for separator in "\x85\u2028\u2029":
        text = text.replace(separator, f"\\u{ord(separator):04x}")
    return fence(text, "json")
