"""Judging beside the event loop: a process that reads replies and runs the rules, so that asking does not wait for it.

With many asks out at once, one core would do all: sending, receiving, and a millisecond of rules or more for each note.
The process is started when a run has judged some notes already; until it is ready, and should it end, notes are judged
where they are. It reads from its standard input and ends with it, so that it never outlives the run, however that ends.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import sys
from collections import deque
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.drafting import Ask, Reply
    from drafter.notes import Note

_WORTH_IT = 50
"""Notes after which a run is long enough to start the process."""
_LENGTH = 4
_LAST_SECONDS = 5.0


class Judges:
    """The process, and what waits for it.

    Attributes:
        ready: Set while the process is there to be asked.
    """

    def __init__(self) -> None:
        self._seen = 0
        self._child: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self.ready = asyncio.Event()
        self._waiting: deque[asyncio.Future[Ask | None]] = deque()

    async def judge(self, note: type[Note], case: Case, reply: Reply, number: int) -> Ask | None:
        """Judges a reply elsewhere.

        Args:
            note: Which note it is to be.
            case: The case.
            reply: The reply.
            number: The number of the ask.

        Returns:
            The ask, judged; None where it is to be judged here.
        """
        self._seen += 1
        if self._seen == _WORTH_IT and (os.cpu_count() or 1) > 1:
            self._reading = asyncio.create_task(self._run())
        if not self.ready.is_set() or self._child is None or self._child.stdin is None:
            return None
        answer: asyncio.Future[Ask | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(answer)
        self._child.stdin.write(_framed((note, case, reply, number)))
        return await answer

    async def _run(self) -> None:
        """Starts the process, and hands its answers on in the order they were asked for."""
        # Of a session of its own: Ctrl-C is for the run, which then ends it.
        self._child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            "from drafter.batch.judges import serve; serve()",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        out = self._child.stdout
        try:
            while out is not None:
                length = int.from_bytes(await out.readexactly(_LENGTH), "big")
                # From our own process, through a pipe that nobody else has.
                answer = pickle.loads(await out.readexactly(length)) if length else None  # noqa: S301
                if not self.ready.is_set():
                    self.ready.set()  # its first frame is empty, and says so
                elif not (waiting := self._waiting.popleft()).done():
                    waiting.set_result(answer)
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            self.ready.clear()
            for waiting in self._waiting:
                if not waiting.done():
                    waiting.set_result(None)
            self._waiting.clear()

    async def aclose(self) -> None:
        """Ends the process."""
        if self._reading is None:
            return
        if self._child is not None and self._child.stdin is not None:
            self._child.stdin.close()
            try:
                await asyncio.wait_for(self._child.wait(), _LAST_SECONDS)
            except TimeoutError:
                self._child.kill()
                await self._child.wait()
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)


def _framed(value: object) -> bytes:
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return len(data).to_bytes(_LENGTH, "big") + data


def serve() -> None:
    """The process: judges what comes in, until nothing does."""
    from drafter.drafting.loop import judged  # noqa: PLC0415 - only the process itself needs it

    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    _answer(answers, bytes(_LENGTH))
    while head := asked.read(_LENGTH):
        note, case, reply, number = pickle.loads(asked.read(int.from_bytes(head, "big")))  # noqa: S301 - from our own
        _answer(answers, _framed(judged(note, case, reply, number)))


def _answer(stream: IO[bytes], frame: bytes) -> None:
    stream.write(frame)
    stream.flush()
