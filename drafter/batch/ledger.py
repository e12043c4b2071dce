"""What is done and kept: the output file, and the state file that lets a run go on after any end.

The output holds whole lines in the order of the input. The state, an SQLite file beside it, holds for every finished
line where the output has it or, until its turn comes, the line itself; and for lines still in work the replies already
had. A finished line is in the state before it is in the output, so that at whatever moment the process dies, what was
finished is in one of the two and is not done again:

    finished       → the state keeps the line                       keep()
    its turn comes → the output gets it, in one write               put()
    now and then   → the state keeps its place in place of it       _attach()

A place carries a digest of the bytes it points at, so that an output that was edited, cut or lost is noticed, and the
lines concerned are done again.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.files import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCHEMA = """
CREATE TABLE IF NOT EXISTS done (key BLOB PRIMARY KEY, start INTEGER, length INTEGER, mark BLOB, body BLOB)
WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS replies (key BLOB, ask INTEGER, reply BLOB, PRIMARY KEY (key, ask)) WITHOUT ROWID;
CREATE TEMP TABLE seen (id BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE asked (key BLOB PRIMARY KEY) WITHOUT ROWID;
"""
_ATTACH_EVERY = 64
_SYNC_EVERY = 5.0
_CHUNK = 64 * 1024
_AT_ONCE = 500


def state_of(out: Path) -> Path:
    """Returns the state file's path: the output's, with `.state` after it."""
    return out.with_name(out.name + ".state")


class Ledger:
    """The output and the state, opened together and locked against a second run.

    Args:
        out: The output file. Both files are for their owner alone.
        resume: Go on with what is there; else an output that holds anything is refused.

    Raises:
        InputError: The output exists and `resume` is false, or was not made by a batch run; another run has it; either
            file cannot be written. Every method raises it when the disk is full, with whole lines kept.
    """

    def __init__(self, out: Path, *, resume: bool) -> None:
        self._name = str(out)
        self._at = 0
        self._placed: list[tuple[int, int, bytes, bytes]] = []
        self._synced = time.monotonic()
        state = state_of(out)
        with ExitStack() as opened, self._telling():
            held = out.stat().st_size if out.exists() else 0
            if held and not resume:
                raise InputError(f"{out} already holds results", fix="Go on with --resume, or name another file.")
            if held and not state.exists():
                raise InputError(
                    f"{out} has no {state.name} beside it, so what it holds cannot be told",
                    fix="Name another output file.",
                )
            self._out = os.open(out, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE)
            opened.callback(os.close, self._out)
            os.close(os.open(state, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE))
            self._state = sqlite3.connect(state, isolation_level=None, timeout=0)
            opened.callback(self._state.close)
            self._begin(resume=resume)
            self._size = self._whole_lines()
            self._opened = opened.pop_all()

    def _begin(self, *, resume: bool) -> None:
        for setting in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = NORMAL", "temp_store = FILE"):
            self._state.execute(f"PRAGMA {setting}")
        self._state.executescript(_SCHEMA)
        if not resume:
            self._state.execute("DELETE FROM done")
            self._state.execute("DELETE FROM replies")

    def _whole_lines(self) -> int:
        """Cuts off a last line without its end; returns the output's size."""
        size = os.fstat(self._out).st_size
        end = size
        while end:
            start = max(0, end - _CHUNK)
            found = os.pread(self._out, end - start, start).rfind(b"\n")
            if found >= 0:
                end = start + found + 1
                break
            end = start
        if end < size:
            os.ftruncate(self._out, end)
        return end

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Turns what the system says into an error that a person can act on."""
        try:
            yield
        except OSError as error:
            raise InputError(
                f"{self._name}: cannot be written", why=error.strerror or str(error), fix="What was done is kept."
            ) from None
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise InputError(f"Another run is writing {self._name}", fix="Wait for it, or end it.") from None
            raise InputError(
                f"{self._name}.state: cannot be written", why=str(error), fix="Make room, then go on with --resume."
            ) from None
        except sqlite3.DatabaseError as error:
            raise InputError(
                f"{self._name}.state: not a state file that drafter can read",
                why=str(error),
                fix="Name another output file.",
            ) from None

    def is_new(self, name: str) -> bool:
        """Says whether an id was not met before in this run, and remembers it."""
        digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        with self._telling():
            return self._state.execute("INSERT OR IGNORE INTO temp.seen VALUES (?)", (digest,)).rowcount == 1

    def again(self) -> Ledger:
        """Begins another pass over the input, from the output's first line; returns itself."""
        with self._telling():
            self._attach()
            self._state.execute("DELETE FROM temp.seen")
        self._at = 0
        return self

    def recall(self, key: bytes) -> bytes | None:
        """Returns the output line that was made of this input line, or None where it is yet to do."""
        with self._telling():
            row = self._state.execute("SELECT start, length, mark, body FROM done WHERE key = ?", (key,)).fetchone()
            if row is None:
                return None
            start, length, mark, body = row
            return body if body is not None else self._read(start, length, mark)

    def keep(self, key: bytes, body: bytes) -> None:
        """Keeps a finished line until its turn comes; the replies it was made of are no longer needed.

        Args:
            key: The input line's digest.
            body: The output line, its end included.
        """
        with self._telling(), self._together():
            self._state.execute("INSERT OR REPLACE INTO done (key, body) VALUES (?, ?)", (key, body))
            self._state.execute("DELETE FROM replies WHERE key = ?", (key,))

    def keep_reply(self, key: bytes, ask: int, reply: bytes) -> None:
        """Keeps what a model answered for a line that needs more asks.

        Args:
            key: The input line's digest.
            ask: The number of the ask, from 1.
            reply: The reply, in whatever form its reader wants it back.
        """
        with self._telling():
            self._state.execute("INSERT OR REPLACE INTO replies VALUES (?, ?, ?)", (key, ask, reply))

    def replies(self, key: bytes) -> list[bytes]:
        """Returns the replies kept for a line, in the order of the asks, and remembers that the input has this line."""
        with self._telling():
            self._state.execute("INSERT OR IGNORE INTO temp.asked VALUES (?)", (key,))
            rows = self._state.execute("SELECT reply FROM replies WHERE key = ? ORDER BY ask", (key,))
            return [reply for (reply,) in rows]

    def put(self, body: bytes, key: bytes | None) -> None:
        """Gives the output its next line.

        Where the output already has this very line here, it is left alone. Where it has another, what follows is taken
        back into the state and the output goes on from here.

        Args:
            body: The output line, its end included.
            key: The input line's digest where it was kept; None for a line that is made anew each time.
        """
        with self._telling():
            if self._at < self._size and os.pread(self._out, len(body), self._at) != body:
                self._turn_off()
            if self._at == self._size:
                self._write(body)
            if key is not None:
                self._placed.append((self._at, len(body), _mark(body), key))
            self._at += len(body)
            if len(self._placed) >= _ATTACH_EVERY:
                self._attach()

    def _write(self, body: bytes) -> None:
        """Writes one whole line, or nothing."""
        done = 0
        try:
            while done < len(body):
                done += os.pwrite(self._out, body[done:], self._at + done)
        except OSError:
            os.ftruncate(self._out, self._at)
            raise
        self._size = self._at + len(body)

    def _attach(self) -> None:
        """Keeps the places of written lines in place of the lines."""
        if time.monotonic() - self._synced > _SYNC_EVERY:
            os.fsync(self._out)
            self._synced = time.monotonic()
        with self._together():
            self._state.executemany(
                "UPDATE done SET start = ?, length = ?, mark = ?, body = NULL WHERE key = ?", self._placed
            )
        self._placed.clear()

    def _turn_off(self) -> None:
        """Takes all lines from here on back into the state, then cuts them off the output."""
        self._attach()
        some = "SELECT key, start, length, mark FROM done WHERE start >= ? LIMIT ?"
        while rows := self._state.execute(some, (self._at, _AT_ONCE)).fetchall():
            with self._together():
                for key, start, length, mark in rows:
                    if (body := self._read(start, length, mark)) is None:
                        self._state.execute("DELETE FROM done WHERE key = ?", (key,))
                    else:
                        self._state.execute("UPDATE done SET start = NULL, body = ? WHERE key = ?", (body, key))
        os.ftruncate(self._out, self._at)
        self._size = self._at

    def _read(self, start: int, length: int, mark: bytes) -> bytes | None:
        body = os.pread(self._out, length, start)
        return body if _mark(body) == mark else None

    def finish(self) -> None:
        """Ends a run that came to the end of its input: lines that the input no longer has go, with their replies.

        The replies of a line that the server failed stay: the next run asks for that line from there.
        """
        with self._telling():
            self._attach()
            if self._at < self._size:
                os.ftruncate(self._out, self._at)
                self._size = self._at
            self._state.execute("DELETE FROM done WHERE start IS NULL OR start >= ?", (self._at,))
            self._state.execute("DELETE FROM replies WHERE key NOT IN (SELECT key FROM temp.asked)")

    def close(self) -> None:
        """Closes both files; all that was kept is kept."""
        with self._telling(), self._opened:
            self._attach()
            os.fsync(self._out)

    @contextmanager
    def _together(self) -> Iterator[None]:
        self._state.execute("BEGIN")
        try:
            yield
        except BaseException:
            if self._state.in_transaction:  # a full disk has already rolled it back
                self._state.execute("ROLLBACK")
            raise
        self._state.execute("COMMIT")


def _mark(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=8).digest()
