"""A person at a terminal: types, and reads what stands on the screen."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pexpect
import pyte
from program import clean_environment

DOWN = "\x1b[B"
_LIST = "(arrow keys, then Enter)"
_PATIENCE = 30.0  # seconds, on a loaded machine


class Person:
    """Runs drafter on a terminal of its own.

    Args:
        home: The home folder, and the folder it runs in.
        arguments: What follows `drafter`.
        columns: How wide the terminal is.
        variables: Further environment variables.
    """

    def __init__(self, home: Path, *arguments: object, columns: int = 80, **variables: str) -> None:
        settings = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PROMPT_TOOLKIT_NO_CPR": "1", **variables}
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "drafter", *map(str, arguments)],
            env=clean_environment(home, **settings),
            cwd=str(home),
            dimensions=(50, columns),
            encoding="utf-8",
            timeout=_PATIENCE,
        )
        self._screen = pyte.HistoryScreen(columns, 50, history=1000)
        self._stream = pyte.Stream(self._screen)
        self._seen = 0

    def text(self) -> str:
        """Everything shown so far, as lines, what has scrolled away included."""
        above = ["".join(row[x].data for x in range(self._screen.columns)) for row in self._screen.history.top]
        return "\n".join(line.rstrip() for line in [*above, *self._screen.display]).rstrip()

    def latest(self) -> str:
        """What was shown since something was typed or chosen last."""
        return self.text()[self._seen :]

    def sees(self, wanted: str) -> None:
        """Waits until words stand on the screen after whatever was typed last."""
        until = time.monotonic() + _PATIENCE
        while wanted not in self.latest():
            assert time.monotonic() < until, f"waited for {wanted!r}, saw:\n{self.text()}"
            assert self._read(), f"ended before {wanted!r}, saw:\n{self.text()}"

    def types(self, text: str) -> None:
        """Types a line and presses Enter."""
        self._seen = self.text().rindex("\n >")  # what stands there may be typed over
        self.child.send(f"{text}\r")

    def chooses(self, wanted: str) -> None:
        """Presses the arrow key until the pointer stands at a choice, then Enter."""
        for _ in range(30):
            pointed = [line.strip() for line in self.text().splitlines() if line.lstrip().startswith("> ")]
            if pointed and pointed[-1].startswith(f"> {wanted}"):
                self._seen = self.text().rindex(_LIST)
                self.child.send("\r")
                while self.text().startswith(_LIST, self._seen) and self._read():
                    pass  # the list goes once it is answered
                return
            before = self.text()
            self.child.send(DOWN)
            until = time.monotonic() + _PATIENCE
            while self.text() == before and time.monotonic() < until:
                self._read()
        raise AssertionError(f"no choice {wanted!r} in:\n{self.text()}")

    def answers(self, *pairs: tuple[str, str]) -> None:
        """Waits for each question, and types its answer."""
        for question, answer in pairs:
            self.sees(question)
            self.sees(">")
            self.types(answer)

    def ends(self) -> int:
        """Waits for the end, and returns the exit code; negative for a signal."""
        while self._read():
            pass
        self.child.close()
        return self.child.exitstatus if self.child.signalstatus is None else -self.child.signalstatus

    def _read(self) -> bool:
        try:
            got = self.child.read_nonblocking(4096, timeout=1)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self._stream.feed(got)
        return True
