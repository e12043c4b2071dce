"""A case into YAML, as a person would have written it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

# What needs no quotes in any YAML reader: it begins with a letter, and holds no sign that YAML gives a meaning to.
_PLAIN = re.compile(r"[^\W\d_][\w .,’'()%/&+@-]*(?<! )|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
_TAKEN = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}  # words that other readers take for values


def dumped(mapping: Mapping[str, Any]) -> str:
    """Returns a mapping as YAML in blocks; its text reads back to the letter.

    Args:
        mapping: Keys with text, yes or no, lists, None, or mappings.
    """
    return "".join(f"{line}\n" for line in _lines(mapping))


def _lines(mapping: Mapping[str, Any]) -> list[str]:
    lines = []
    for key, value in mapping.items():
        if isinstance(value, Mapping):
            lines += [f"{key}:", *(f"  {line}" for line in _lines(value))]
        elif isinstance(value, list):
            lines.append(f"{key}:")
            for item in value:
                first, *rest = _lines(item) if isinstance(item, Mapping) else [_scalar(item)]
                lines += [f"  - {first}", *(f"    {line}" for line in rest)]
        else:
            lines.append(f"{key}: {_scalar(value)}")
    return lines


def _scalar(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    text: str = value
    if _PLAIN.fullmatch(text) and text.lower() not in _TAKEN:
        return text
    return json.dumps(text, ensure_ascii=False)
