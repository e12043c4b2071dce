"""`config.toml`, read with the line of each key."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from drafter.config.settings import SETTINGS
from drafter.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_LARGEST = 64 * 1024
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of the file.

    Attributes:
        key: As it is written there.
        value: As TOML has it.
        line: Counted from 1.
    """

    key: str
    value: Any
    line: int


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """The file's entries, by setting.

    Attributes:
        path: Where it is, or would be.
        values: By the setting's name; empty where there is no file.
    """

    path: Path
    values: Mapping[str, Entry]

    @classmethod
    def read(cls, path: Path) -> ConfigFile:
        """Reads the file, if it is there.

        Args:
            path: Where.

        Raises:
            InputError: It is not TOML, holds a key that is no setting, or holds the provider's key and can be read
                by others.
        """
        try:
            with path.open("rb") as file:
                mode = os.fstat(file.fileno()).st_mode
                content = file.read(_LARGEST + 1)
        except (FileNotFoundError, NotADirectoryError):
            return cls(path, {})
        except OSError as error:
            raise InputError(f"{path} cannot be read: {error.strerror}", fix="Mend it, or move it away.") from None
        if len(content) > _LARGEST:
            raise InputError(f"{path} is larger than 64 KiB", fix="It holds a few settings only; see README.md.")
        text = _decoded(content, path)
        values = _entries(text, path)
        if "api_key" in values and os.name == "posix" and mode & _OTHERS:
            raise InputError(
                f"{path} holds a key, and others can read it (mode {stat.S_IMODE(mode):04o})",
                why="It is not used like this.",
                fix=f"Make it yours alone: chmod 600 '{path}'",
            )
        return cls(path, values)


def _decoded(content: bytes, path: Path) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise InputError(f"{path}:{line}: it is not UTF-8 text", fix="Save it as UTF-8.") from None


def _entries(text: str, path: Path) -> dict[str, Entry]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            f"{path}: it is not TOML: {error}", fix='Write each setting on its own line, as writer = "composer".'
        ) from None
    known = {key: setting for setting in SETTINGS for key in setting.keys}
    entries: dict[str, Entry] = {}
    for key, value in table.items():
        line = _line(text, key)
        if key not in known:
            near = get_close_matches(key, known, n=1)
            raise InputError(
                f"{path}:{line}: there is no setting {key!r}",
                fix=f"Did you mean {near[0]}?" if near else f"The settings: {', '.join(s.name for s in SETTINGS)}.",
            )
        name = known[key].name
        if name in entries and key != known[key].keys[0]:
            continue  # OPENAI_BASE_URL yields to DRAFTER_BASE_URL here as it does in the environment
        entries[name] = Entry(key, value, line)
    return entries


def _line(text: str, key: str) -> int:
    pattern = re.compile(rf"^\s*\[*\s*[\"']?{re.escape(key)}[\"']?\s*[=.\]]", re.MULTILINE)
    match = pattern.search(text)
    return text.count("\n", 0, match.end()) + 1 if match else 1
