"""JSON: the contract's objects."""

from __future__ import annotations

import json
from typing import Any

from drafter.text.safe import escaped_json


def as_object(value: Any, *, indent: int | None = 2) -> str:
    r"""Returns a value as JSON that is safe to print: letters stay readable, unsafe characters are `\u` escapes.

    Args:
        value: What JSON can hold.
        indent: How far to indent; None for one line, as JSON Lines needs it.
    """
    return escaped_json(json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)) + "\n"
