"""Bytes into a case, every mistake at once."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from pydantic import ValidationError

from drafter.case.mistakes import in_order, problems_of
from drafter.case.model import Case
from drafter.case.tree import Items, Keys, parse, plain
from drafter.errors import CaseError, Problem
from drafter.text.safe import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

CASE_BYTES = 64 * 1024


def read_case(source: Path | str, *, stdin: IO[Any] | None = None) -> Case:
    """Reads a case from a file, or from standard input where the source is `-`.

    Args:
        source: The file, or `-`.
        stdin: What to read for `-`; the process's standard input where it is not given.

    Returns:
        The case.

    Raises:
        CaseError: With every mistake in it.
    """
    name = str(source)
    data = _from_stream(stdin) if name == "-" else _from_file(Path(source))
    return read_case_text(data, shown(name, 200))


def read_case_text(data: bytes | str, name: str) -> Case:
    """Reads a case out of YAML or JSON.

    Args:
        data: The document.
        name: What to call it in errors: the file's name.

    Returns:
        The case.

    Raises:
        CaseError: With every mistake in it.
    """
    text = data if isinstance(data, str) else _decoded(data, name)
    if len(text.encode(errors="surrogatepass")) > CASE_BYTES:
        raise _too_large(name)
    tree, problems = parse(text.removeprefix("\ufeff"), name)
    if not isinstance(tree, Keys):
        found = "a list where a case belongs" if isinstance(tree, Items) else "one piece of text where a case belongs"
        fix = "give keys with values, as `company: Northwind`; `drafter schema case` lists them"
        raise CaseError([*problems, Problem(name, tree.line, "", found, fix)])
    try:
        case = Case.model_validate(plain(tree))
    except ValidationError as error:
        raise CaseError(in_order([*problems, *problems_of(error, name, tree)])) from None
    if problems:
        raise CaseError(in_order(problems))
    return case


def case_from_mapping(mapping: Mapping[str, Any], name: str) -> Case:
    """Makes a case out of data that was parsed already, such as a line of a batch.

    Args:
        mapping: The case's keys and values.
        name: What to call it in errors.

    Returns:
        The case.

    Raises:
        CaseError: With every mistake in it, without lines.
    """
    try:
        return Case.model_validate(mapping)
    except ValidationError as error:
        raise CaseError(problems_of(error, name, None)) from None


def _refused(name: str, found: str, fix: str, line: int | None = None) -> CaseError:
    return CaseError([Problem(name, line, "", found, fix)])


def _too_large(name: str) -> CaseError:
    return _refused(name, "larger than 64 KiB", "a case holds one interview; leave out what is not about it")


def _from_stream(stdin: IO[Any] | None) -> bytes | str:
    stream = stdin if stdin is not None else sys.stdin
    if stream is None:
        raise _refused("-", "there is no standard input", "give the case as a file")
    data = getattr(stream, "buffer", stream).read(CASE_BYTES + 1)
    return data if isinstance(data, str) else bytes(data)


def file_text(path: Path) -> str:
    """Reads a file's text, line ends as they are.

    Args:
        path: The file.

    Returns:
        Its text, the byte order mark included.

    Raises:
        CaseError: It cannot be read, is too large, or is not UTF-8.
    """
    data = _from_file(path)
    text = _decoded(data, shown(str(path), 200))
    if len(data) > CASE_BYTES:
        raise _too_large(shown(str(path), 200))
    return text


def _from_file(path: Path) -> bytes:
    name = shown(str(path), 200)
    try:
        with path.open("rb") as file:
            return file.read(CASE_BYTES + 1)
    except FileNotFoundError:
        raise _refused(name, "no such file", _near(path)) from None
    except IsADirectoryError:
        raise _refused(name, "this is a folder", _inside(path)) from None
    except PermissionError:
        raise _refused(name, "you may not read it", "look at its permissions, or give another file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or "not a name that a file can have"
        raise _refused(name, f"it cannot be read: {shown(reason)}", "give another file") from None


def _cases_in(folder: Path) -> list[str]:
    try:
        return sorted(each.name for each in folder.iterdir() if each.suffix in {".yaml", ".yml", ".json"})
    except OSError:
        return []


def _near(path: Path) -> str:
    close = get_close_matches(path.name, _cases_in(path.parent), n=1, cutoff=0.6)
    if close:
        return f"did you mean {shown(str(path.with_name(close[0])), 200)}?"
    return "`drafter write` without a case asks for the details and makes one"


def _inside(path: Path) -> str:
    cases = _cases_in(path)
    return f"give a file in it, such as {shown(str(path / cases[0]), 200)}" if cases else "give a file"


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            raise _refused(name, "this is UTF-16 text, not UTF-8", "save it again as UTF-8") from None
        if len(data) > CASE_BYTES:
            raise _too_large(name) from None
        line = data.count(b"\n", 0, error.start) + 1
        found = f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}"
        raise _refused(name, found, "save the file again as UTF-8", line) from None
