"""Reading a draft that somebody already has."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Any

from drafter.checking import LARGEST_DRAFT
from drafter.errors import InputError
from drafter.text.safe import one_line

STDIN = "-"


def read_draft(source: str, stdin: IO[Any]) -> str:
    """Reads a draft, character for character.

    Args:
        source: The file, or `-` for standard input.
        stdin: Standard input.

    Returns:
        The draft.

    Raises:
        InputError: It cannot be read, is too large, is not UTF-8 text, or is empty.
    """
    if not source:
        raise InputError("a draft without a name cannot be read", fix="Give a file, or - for standard input.")
    name = "standard input" if source == STDIN else one_line(source)
    data = _read(source, name, stdin)
    if len(data) > LARGEST_DRAFT:
        raise InputError(f"{name} is larger than 32 KiB, too long for a letter", fix="Give the letter alone.")
    try:
        draft = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{name} is not plain text (line {line} is not UTF-8)", fix="Save the letter as plain text in UTF-8."
        ) from None
    if not draft.strip():
        raise InputError(f"{name} is empty", fix="Give a draft: a file, or - for standard input.")
    return draft


def _read(source: str, name: str, stdin: IO[Any]) -> bytes:
    try:
        if source == STDIN:
            data = getattr(stdin, "buffer", stdin).read(LARGEST_DRAFT + 1)
            return data if isinstance(data, bytes) else str(data).encode()
        with Path(source).open("rb") as file:
            return file.read(LARGEST_DRAFT + 1)
    except FileNotFoundError:
        raise InputError(f"{name}: no such file", fix="Give a draft: a file, or - for standard input.") from None
    except IsADirectoryError:
        raise InputError(f"{name} is a folder", fix=f"Give the drafts in it: {name.rstrip('/')}/*.txt") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or "not a name that a file can have"
        raise InputError(f"{name} cannot be read: {reason}", fix="Look at its permissions.") from None
