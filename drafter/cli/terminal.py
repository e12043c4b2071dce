"""What a command may touch of the world around it, and the only way by which words reach a person."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Literal, TextIO, cast

from drafter.cli.layout import broken
from drafter.text.safe import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Style = Literal["bold", "dim", "red", "yellow", "green", "cyan", "struck", "underlined"]

_LOOKS: dict[Style, str] = {"bold": "1", "underlined": "4", "struck": "9"}
_CODES: dict[Style, str] = _LOOKS | {"dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
# Where there are 256 colours, ones of a middle brightness, which can be read on a light and on a dark background: the
# bright yellow and cyan of many terminals cannot be read on white, and dim letters hardly anywhere.
_DEEP: dict[Style, str] = _LOOKS | {
    "dim": "38;5;243",
    "red": "38;5;160",
    "green": "38;5;28",
    "yellow": "38;5;130",
    "cyan": "38;5;31",
}
_WIDEST = 100
_NARROWEST = 20


class ClosedOutputError(Exception):
    """Whoever read standard output has gone, as `head` does when it has seen enough."""


def _data_folder(variables: Mapping[str, str]) -> Path:
    if named := variables.get("XDG_DATA_HOME"):
        return Path(named) / "drafter"
    from platformdirs import user_data_path  # noqa: PLC0415 - likewise

    return user_data_path("drafter", appauthor=False)


def _open(stream: TextIO | None, mode: str) -> TextIO:
    """Returns the process's stream, or the null device where whoever started it has closed that stream."""
    if stream is not None:
        return stream
    # A text mode gives a text stream, which the stub of Path.open cannot tell.
    return cast("TextIO", Path(os.devnull).open(mode, encoding="utf-8"))


@dataclass
class Terminal:
    """Streams, variables and folders, handed in so that a test hands in others.

    Attributes:
        stdin: Standard input.
        stdout: Where results go.
        stderr: Where everything else goes.
        variables: The environment variables.
        quiet: Whether only results and errors are said.
        folder: The user's configuration folder, where it is not the system's usual.
    """

    stdin: TextIO = field(default_factory=lambda: _open(sys.stdin, "r"))
    stdout: TextIO = field(default_factory=lambda: _open(sys.stdout, "w"))
    stderr: TextIO = field(default_factory=lambda: _open(sys.stderr, "w"))
    variables: Mapping[str, str] = field(default_factory=lambda: os.environ)
    quiet: bool = False
    folder: Path | None = None

    def __post_init__(self) -> None:
        # What is piped is UTF-8 whatever the locale; a screen that lacks a letter shows a stand-in for it.
        for stream in (self.stdout, self.stderr):
            if hasattr(stream, "reconfigure"):
                encoding = stream.encoding if stream.isatty() else "utf-8"
                stream.reconfigure(encoding=encoding, errors="replace", newline="")

    @property
    def config_folder(self) -> Path:
        """The user's configuration folder, which need not exist."""
        if self.folder is not None:
            return self.folder
        from platformdirs import user_config_path  # noqa: PLC0415 - only a command that needs settings pays for it

        return user_config_path("drafter", appauthor=False)

    @property
    def data_folder(self) -> Path:
        """The user's data folder, which need not exist."""
        return _data_folder(self.variables)

    @property
    def interactive(self) -> bool:
        """Whether a person can be asked: both ends are a terminal, and one that can be drawn on."""
        return self.stdin.isatty() and self.stderr.isatty() and self.variables.get("TERM") != "dumb"

    def colourful(self, stream: TextIO) -> bool:
        """Whether a stream shows colours.

        Args:
            stream: Standard output or standard error.
        """
        return stream.isatty() and not self.variables.get("NO_COLOR") and self.variables.get("TERM") != "dumb"

    def width(self) -> int:
        """Columns to write in: the terminal's, and no more than reads well."""
        columns = get_terminal_size().columns
        if not self.stdout.isatty() and self.stderr.isatty() and not self.variables.get("COLUMNS"):
            columns = os.get_terminal_size(self.stderr.fileno()).columns  # the result goes elsewhere, the rest does not
        return max(_NARROWEST, min(columns, _WIDEST))

    def result(self, text: str) -> None:
        """Writes a result to standard output as it is; its form has made it safe.

        Args:
            text: The whole of it, its line end included.

        Raises:
            ClosedOutputError: Nobody reads it any more.
        """
        try:
            self.stdout.write(text)
            self.stdout.flush()
        except BrokenPipeError:
            raise ClosedOutputError from None

    def say(self, text: str, *styles: Style) -> None:
        """Says something beside the result, unless quiet.

        Args:
            text: One or more lines.
            styles: How it looks where there are colours.
        """
        if not self.quiet:
            self.insist(text, *styles)

    def insist(self, text: str, *styles: Style) -> None:
        """Says something even when quiet: an error, or that a note is unfinished.

        Args:
            text: One or more lines.
            styles: How it looks where there are colours.
        """
        lines = visible(text).split("\n")
        if self.stderr.isatty():
            lines = [part for line in lines for part in broken(line, self.width())]
        self.painted_lines(self.painted(self.stderr, line, *styles) if line else "" for line in lines)

    def painted_lines(self, lines: Iterable[str]) -> None:
        """Says lines that are safe and painted already.

        Args:
            lines: Without their line ends.
        """
        self.stdout.flush()
        self.stderr.writelines(f"{line}\n" for line in lines)
        self.stderr.flush()

    def painted(self, stream: TextIO, text: str, *styles: Style) -> str:
        """Returns text in colour where the stream shows any.

        Args:
            stream: Where it will be written.
            text: Text that is safe already.
            styles: How it looks.
        """
        if not styles or not self.colourful(stream):
            return text
        deep = "256color" in self.variables.get("TERM", "") or self.variables.get("COLORTERM")
        codes = ";".join((_DEEP if deep else _CODES)[style] for style in styles)
        return f"\x1b[{codes}m{text}\x1b[0m"
