"""What comes in: the lines of a file, or the case files of a folder, one at a time.

Nothing here is kept: a file of any length is read in the memory of its longest line, and a line past the limit is
passed over without being held.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from drafter.errors import InputError

LONGEST = 512 * 1024
"""Bytes of the longest line: a case of 64 KiB and a draft of 32 KiB, with room for JSON's escapes."""

_BOM = b"\xef\xbb\xbf"
_YAML = (".yaml", ".yml")
_CASES = (*_YAML, ".json")
_DRAFTS = (".txt", ".md", ".eml")


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of the input.

    Attributes:
        number: Its line in the file, or its place in the folder; counted from 1.
        data: Its bytes, without the line's end; None where they are more than `LONGEST`.
        file: The case file, for a folder; None for a line.
        draft: The draft beside the case file, where there is one.
    """

    number: int
    data: bytes | None
    file: Path | None = None
    draft: bytes | None = None

    def digest(self, settings: bytes) -> bytes:
        """Returns what tells this line, done with these settings, from any other.

        Args:
            settings: A digest of all that shapes the result beside the line itself.
        """
        name = self.file.name.encode("utf-8", "surrogateescape") if self.file else b""
        whole = hashlib.blake2b(settings, digest_size=16)
        for part in (name, self.data or b"", self.draft or b""):
            whole.update(len(part).to_bytes(8, "big"))
            whole.update(part)
        return whole.digest()


class Source:
    """The input, read once, in order; a context manager.

    Args:
        name: A JSONL file, a folder of case files, or `-` for standard input.

    Attributes:
        size: How much there is, in bytes for a file and in files for a folder; None where it cannot be told.
        taken: How much of it was read.

    Raises:
        InputError: There is no such file or folder, it cannot be read, it is a single case, or the folder holds no
            case file.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.taken = 0
        self.size: int | None = None
        self._number = 0
        self._files: list[Path] = []
        self._stream: BinaryIO | None = None
        try:
            self._open(name)
        except OSError as error:
            raise InputError(
                f"{name}: cannot be read", why=error.strerror or str(error), fix="Name a JSONL file, a folder, or -."
            ) from None

    def _open(self, name: str) -> None:
        if name == "-":
            self._stream = sys.stdin.buffer
            return
        path = Path(name)
        if path.is_dir():
            self._files = sorted(each for each in path.iterdir() if each.suffix.lower() in _CASES and each.is_file())
            self.size = len(self._files)
            if not self._files:
                raise InputError(f"{name}: no case file in this folder", fix="Case files end in .yaml, .yml or .json.")
            return
        if path.suffix.lower() in _YAML and path.is_file():
            raise InputError(
                f"{name} is a case file, and a batch takes a JSONL file or a folder of cases",
                fix=f"`drafter write {name}` writes the note of one case.",
            )
        self._stream = path.open("rb")
        about = os.fstat(self._stream.fileno())
        self.size = about.st_size if stat.S_ISREG(about.st_mode) else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream is not None and self.name != "-":
            self._stream.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Line:
        if self._stream is None:
            return self._next_file()
        while True:
            data = self._stream.readline(LONGEST + 1)
            if not data:
                raise StopIteration
            self._number += 1
            self.taken += len(data)
            if self._number == 1:
                data = data.removeprefix(_BOM)
            if len(data) > LONGEST and not data.endswith(b"\n"):
                self._pass_over()
                return Line(self._number, None)
            if data := data.strip():
                return Line(self._number, data)

    def _pass_over(self) -> None:
        """Reads on to the end of a line that is too long, in pieces."""
        stream = self._stream
        while stream is not None and (piece := stream.readline(LONGEST)):
            self.taken += len(piece)
            if piece.endswith(b"\n"):
                return

    def _next_file(self) -> Line:
        if self._number == len(self._files):
            raise StopIteration
        file = self._files[self._number]
        self._number += 1
        self.taken = self._number
        beside = (file.with_suffix(ending) for ending in _DRAFTS)
        draft = next((each for each in beside if each.is_file()), None)
        try:
            return Line(self._number, _read(file), file, None if draft is None else _read(draft))
        except OSError as error:
            raise InputError(f"{file}: cannot be read", why=error.strerror or str(error)) from None


def _read(file: Path) -> bytes | None:
    with file.open("rb") as stream:
        data = stream.read(LONGEST + 1)
    return None if len(data) > LONGEST else data
