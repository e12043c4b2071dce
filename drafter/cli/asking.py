"""Asking on a terminal: a line of text, or one of a few by the arrow keys."""

from __future__ import annotations

from contextlib import contextmanager
from textwrap import shorten
from typing import TYPE_CHECKING

import questionary
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_input
from prompt_toolkit.output import create_output

from drafter.text.safe import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.cli.terminal import Terminal
    from drafter.wizard.question import Choice

BACK = "<"
# Bold and nothing else: no colour that could be hard to read on somebody's background.
_STYLE = questionary.Style(
    [("qmark", ""), ("answer", "fg:default nobold"), ("pointer", "bold"), ("highlighted", "bold"), ("selected", "bold")]
)
_POINTER = ">"
_ROOM = 5  # columns that the pointer takes, with the spaces around it


class Asker:
    """Asks, and waits for the answer.

    Args:
        terminal: Whose screen and keys.
    """

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    @contextmanager
    def session(self) -> Iterator[None]:
        """Takes the keys from standard input, and draws on standard error: standard output is for the result."""
        terminal = self._terminal
        with create_app_session(input=create_input(terminal.stdin), output=create_output(terminal.stderr)):
            yield

    def line(self, default: str = "") -> str | None:
        """Asks for a line of text.

        Args:
            default: What stands there already, to be kept or changed.

        Returns:
            The line without the space around it; None to go a step back.

        Raises:
            KeyboardInterrupt: The person stops: Ctrl-C, or the end of input.
        """
        try:
            typed: str = questionary.text(">", default=one_line(default), qmark="", style=_STYLE).unsafe_ask()
        except EOFError:
            raise KeyboardInterrupt from None
        return None if typed.strip() == BACK else typed.strip()

    def choice(self, choices: Sequence[Choice], default: str = "", *, back: bool = True) -> str | None:
        """Asks for one of a few.

        Args:
            choices: What can be chosen.
            default: The value that is pointed at first; the first one where it is empty.
            back: Whether one can go a step back.

        Returns:
            The chosen value; None to go a step back.

        Raises:
            KeyboardInterrupt: The person stops.
        """
        room = self._terminal.width() - _ROOM
        offered = [questionary.Choice(_fitted(each.title, room), value=each.value) for each in choices]
        if back:
            offered.append(questionary.Choice("Back a step", value=BACK))
        known = default if any(each.value == default for each in choices) else None
        try:
            chosen: str = questionary.select(
                "", offered, default=known, qmark="", pointer=_POINTER, style=_STYLE,
                instruction="(arrow keys, then Enter)", use_jk_keys=False,
            ).unsafe_ask()  # fmt: skip
        except EOFError:
            raise KeyboardInterrupt from None
        return None if chosen == BACK else chosen


def _fitted(title: str, room: int) -> str:
    return shorten(one_line(title), room, placeholder=" …")
