"""What a line asks for: its id, the case, the note, the draft. And what a line that cannot be done says."""

from __future__ import annotations

import json
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal

from drafter.case.read import CASE_BYTES, case_from_mapping, read_case_text
from drafter.checking import LARGEST_DRAFT
from drafter.errors import CaseError
from drafter.notes import NOTES, NoteName
from drafter.text.safe import shown

if TYPE_CHECKING:
    from drafter.batch.lines import Line
    from drafter.case.model import Case

ErrorKind = Literal["bad_json", "bad_case", "duplicate_id", "too_large", "care", "provider"]

_KEYS = ("id", "case", "note", "draft")
_NEAR = 0.8  # `drfat` and `notes`, but not `date` or `role`, which may well be the person's own


class LineError(Exception):
    """One line that cannot be done; the rest goes on.

    Args:
        kind: The contract's name for what is wrong.
        message: What is wrong, and what would do.
    """

    def __init__(self, kind: ErrorKind, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message


@dataclass(frozen=True, slots=True)
class Named:
    """A line that could be read so far as its id.

    Attributes:
        line: The line it came from.
        id: Its id.
        fields: Its keys and values; empty for a case file.
    """

    line: Line
    id: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Order:
    """What one line asks for.

    Attributes:
        id: Its id.
        case: The case, or None where the line has none.
        note: The note it names, or None.
        draft: The draft, or None.
    """

    id: str
    case: Case | None
    note: NoteName | None
    draft: str | None


def named(line: Line) -> Named:
    """Reads a line so far as its id.

    Args:
        line: A line, or a case file, whose id is its name without the ending.

    Raises:
        LineError: It is too large, not JSON, not an object, or has no id.
    """
    if line.data is None:
        raise LineError("too_large", "the line is larger than 512 KiB; a case has 64 KiB at most, a draft 32 KiB")
    if line.file is not None:
        return Named(line, line.file.stem, {})
    try:
        fields = json.loads(line.data)
    except UnicodeDecodeError:
        raise LineError("bad_json", "the line is not UTF-8; save the file again as UTF-8") from None
    except json.JSONDecodeError as error:
        raise LineError("bad_json", f"the line is not JSON: {error.msg} at character {error.pos + 1}") from None
    except (ValueError, RecursionError):
        raise LineError("bad_json", "the line is not JSON that can be read: too deep, or a number too long") from None
    if not isinstance(fields, dict):
        raise LineError("bad_json", 'the line is not an object; write {"id": "…", "case": {…}}')
    if not isinstance(fields.get("id"), str) or not fields["id"]:
        raise LineError("bad_json", "the line has no `id`, or one that is not text; give each line its own")
    return Named(line, fields["id"], fields)


def ordered(line: Named) -> Order:
    """Reads the rest of a line.

    Keys beside `id`, `case`, `note` and `draft` are the person's own and left alone, but for a mistyped one of these.

    Raises:
        LineError: The case, the note or the draft cannot be used, or a key is mistyped.
    """
    if line.line.file is not None:
        return Order(line.id, _case_of_file(line.line), None, _text(line.line.draft))
    _spelt(line.fields)
    case = line.fields.get("case")
    return Order(
        line.id,
        None if case is None else _case(case, f"line {line.line.number}"),
        _note(line.fields.get("note")),
        _draft(line.fields.get("draft")),
    )


def _spelt(fields: dict[str, Any]) -> None:
    """Refuses a key that stands for one of ours which the line lacks: unread, it would be missed without a word."""
    missing = [key for key in _KEYS if key not in fields]
    for key in fields:
        if key not in _KEYS and (meant := get_close_matches(key.strip().casefold()[:40], missing, n=1, cutoff=_NEAR)):
            raise LineError("bad_case", f"unknown key `{shown(key)}`; did you mean `{meant[0]}`?")


def _case(case: object, name: str) -> Case:
    if not isinstance(case, dict):
        raise LineError("bad_case", "`case` is not an object; it holds the keys of a case file")
    if len(json.dumps(case, ensure_ascii=False).encode("utf-8", "surrogatepass")) > CASE_BYTES:
        raise LineError("too_large", "the case is larger than 64 KiB")
    try:
        return case_from_mapping(case, name)
    except CaseError as error:
        raise LineError("bad_case", str(error)) from None


def _case_of_file(line: Line) -> Case:
    data = line.data or b""
    if len(data) > CASE_BYTES:
        raise LineError("too_large", "the case is larger than 64 KiB")
    try:
        return read_case_text(data, line.file.name if line.file else "case")
    except CaseError as error:
        raise LineError("bad_case", str(error)) from None


def _note(name: object) -> NoteName | None:
    if name is None:
        return None
    if not isinstance(name, str) or name not in NOTES:
        raise LineError("bad_case", f"`note` is not one of {', '.join(NOTES)}")
    return NoteName(name)


def _draft(draft: object) -> str | None:
    if draft is None:
        return None
    if not isinstance(draft, str):
        raise LineError("bad_case", "`draft` is not text")
    if len(draft.encode("utf-8", "surrogatepass")) > LARGEST_DRAFT:
        raise LineError("too_large", "the draft is larger than 32 KiB")
    return draft


def _text(draft: bytes | None) -> str | None:
    if draft is None:
        return None
    try:
        return _draft(draft.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise LineError("bad_case", "the draft beside the case is not UTF-8") from None
