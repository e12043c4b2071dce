"""Files that drafter makes: written whole or not at all, and for their owner alone."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from drafter.errors import InputError

PRIVATE = 0o600


def write_whole(path: Path, content: bytes, *, keep_mode: bool = False) -> None:
    """Writes a file so that it is either there in full, or as it was before.

    The content goes into a new file of mode 0600 beside it, which then takes its place. A symbolic link is followed,
    and what is not a regular file (`/dev/stdout`, a pipe) is written to as it is.

    Args:
        path: Where to.
        content: The whole content.
        keep_mode: Whether a file that is there already keeps its mode, as the person's own files do.

    Raises:
        InputError: It cannot be written; nothing was changed.
    """
    target = Path(os.path.realpath(path))
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(content)
            return
        if target.is_dir():
            raise IsADirectoryError(None, "it is a folder")
        _replace(target, content, stat.S_IMODE(target.stat().st_mode) if keep_mode and target.exists() else PRIVATE)
    except OSError as error:
        raise InputError(
            f"cannot write {path}",
            why=f"{error.strerror or error}; nothing was written",
            fix="Name a file in a folder that you may write to, with room on its disk.",
        ) from None


def _replace(target: Path, content: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")  # 0600 from the start
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(mode)
        part.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
