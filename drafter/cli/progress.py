"""How a long run shows how far it is: a bar on a terminal, a line now and then elsewhere; and the table at its end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from rich.progress import Progress, TaskID

    from drafter.batch.lines import Source
    from drafter.batch.tally import Tally
    from drafter.cli.terminal import Terminal

_BAR_EVERY = 0.1
_LINE_EVERY = 10.0
_WORST_RULES = 5
_THOUSAND = 1000


class Watch:
    """Shows a run's progress on standard error; called after each line.

    Args:
        terminal: Where to.
        source: The input, which knows how much of it was read.
        tally: The counts.
    """

    def __init__(self, terminal: Terminal, source: Source, tally: Tally) -> None:
        self._terminal = terminal
        self._source = source
        self._tally = tally
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._shown = time.monotonic()
        self._every = _LINE_EVERY

    def __enter__(self) -> Self:
        if not self._terminal.quiet and self._terminal.stderr.isatty():
            self._every = _BAR_EVERY
            self._bar = _bar(self._terminal)
            self._task = self._bar.add_task("", total=self._source.size, counts="")
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def __call__(self) -> None:
        """Shows how far it is, if that was not just done."""
        now = time.monotonic()
        if now - self._shown >= self._every:
            self._shown = now
            self._show()

    def _show(self) -> None:
        tally = self._tally
        counts = f"{tally.lines} done, {tally.failing} failing, {tally.rate:.1f}/s"
        if tally.asked:
            counts += f", {tally.repaired} repaired"
        if tokens := tally.prompt_tokens + tally.completion_tokens:
            counts += f", {_short(tokens)} tokens"
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=self._source.taken, counts=counts)
        else:
            self._terminal.say(counts + self._left())

    def _left(self) -> str:
        size, taken = self._source.size, self._source.taken
        if not size or not taken:
            return ""
        return f", about {_clock(self._tally.seconds * (size - taken) / taken)} left"


def _bar(terminal: Terminal) -> Progress:
    from rich.console import Console  # noqa: PLC0415 - only a terminal pays for it
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415 - likewise

    console = Console(file=terminal.stderr, no_color=True)  # rich's own yellow is lost on white
    return Progress(
        BarColumn(bar_width=None),
        TextColumn("{task.percentage:>3.0f}%"),
        TextColumn("{task.fields[counts]}", markup=False),
        TimeRemainingColumn(compact=True),
        console=console,
        transient=True,
    )


def table(tally: Tally) -> str:
    """Returns the closing table.

    Args:
        tally: The counts.
    """
    rows = [("passed", str(tally.first)), ("not passed", str(tally.unfinished))]
    if tally.asked:
        rows = [
            ("passed at first ask", str(tally.first)),
            ("passed after repair", str(tally.repaired)),
            ("unfinished", str(tally.unfinished)),
        ]
    rows.append(("errors", _errors(tally.errors.most_common())))
    if tally.prompt_tokens or tally.completion_tokens:
        rows.append(("tokens", f"{tally.prompt_tokens} sent, {tally.completion_tokens} received"))
    if tally.rules:
        rows.append(("rules that failed most", _counted(tally.rules.most_common(_WORST_RULES))))
    if tally.kept:
        rows.append(("done before, kept", str(tally.kept)))
    rows.append(("lines", f"{tally.lines} in {_clock(tally.seconds)}"))
    wide = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{wide}}  {value}" for name, value in rows)


def _errors(counts: Sequence[tuple[str, int]]) -> str:
    return f"{sum(count for _, count in counts)} ({_counted(counts)})" if counts else "0"


def _counted(counts: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts)


def _short(number: int) -> str:
    if number < _THOUSAND:
        return str(number)
    return f"{number / _THOUSAND:.1f}k" if number < _THOUSAND**2 else f"{number / _THOUSAND**2:.1f}M"


def _clock(seconds: float) -> str:
    if seconds < 10:  # noqa: PLR2004 - tenths tell nothing past ten
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
