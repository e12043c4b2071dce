"""Reading a draft that somebody already has."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import IO, Any

from drafter.checking import LARGEST_DRAFT
from drafter.errors import InputError
from drafter.text.safe import one_line

STDIN = "-"

_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)\b", re.IGNORECASE)
_CASE_KEYS = re.compile(r"^(incident|company|role|candidate|qualifications):", re.MULTILINE)
_SURE = 3  # of the keys that every case has, at the left margin


def read_draft(source: str, stdin: IO[Any]) -> str:
    """Reads a draft, character for character.

    Args:
        source: The file, or `-` for standard input.
        stdin: Standard input.

    Returns:
        The draft.

    Raises:
        InputError: It cannot be read, is too large, is not UTF-8 text, is empty, or is plainly no letter.
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
    _refuse_what_is_no_letter(draft, source, name)
    return draft


def _refuse_what_is_no_letter(draft: str, source: str, name: str) -> None:
    """Names a page, a case, a result or a batch for what it is; whatever might be a letter passes."""
    case = "CASE" if source == STDIN else name
    if _PAGE.match(draft):
        raise InputError(f"{name} is a web page, not a letter", fix="Copy the letter out of it into a text file.")
    if len(set(_CASE_KEYS.findall(draft))) >= _SURE:
        raise InputError(f"{name} is a case, not a draft", fix=f"`drafter write {case}` writes its note.")
    if not draft.lstrip().startswith("{"):
        return
    try:
        found, _ = json.JSONDecoder().raw_decode(draft.lstrip())
    except (ValueError, RecursionError):
        return
    if "incident" in found:
        raise InputError(f"{name} is a case, not a draft", fix=f"`drafter write {case}` writes its note.")
    if "id" in found and ("case" in found or "draft" in found):
        raise InputError(
            f"{name} is a batch, not a draft", fix="`drafter batch run IN.jsonl -o OUT.jsonl` does each line."
        )
    if {"note", "text", "findings"} <= found.keys():
        raise InputError(f"{name} is a result of drafter's, not a draft", fix="Give its `text` alone, as a text file.")


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
