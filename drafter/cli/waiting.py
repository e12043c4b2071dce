"""What is happening while a model writes, for the person who waits. Nothing of the note is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    from drafter.cli.terminal import Terminal
    from drafter.writers import Progress

_MOST_RULES = 3


class Waiting:
    """A line with a spinner and the seconds on a terminal; nothing elsewhere, or when quiet.

    Args:
        terminal: Where to.
        model: The model's name.
        shown: Whether a model is asked at all.
        several: Whether several notes are asked for at once; each step is then that of one of them.
    """

    def __init__(self, terminal: Terminal, model: str, *, shown: bool = True, several: bool = False) -> None:
        self._model = model
        self._several = several
        self._asking = f"Asking {model}"
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        if shown and terminal.stderr.isatty() and not terminal.quiet:
            self._bar = self._made(terminal)

    def _made(self, terminal: Terminal) -> Bar:
        from rich.console import Console  # noqa: PLC0415 - only a screen needs it
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        console = Console(file=terminal.stderr, no_color=True, highlight=False)  # rich's own yellow is lost on white
        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
        return Progress(*columns, console=console, transient=True)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
            self._task = self._bar.add_task(self._asking, total=None)
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def tell(self, progress: Progress) -> None:
        """Shows a step.

        Args:
            progress: The step.
        """
        # Steps of several notes come all at once: a line that changes with each would say nothing.
        if self._bar is not None and self._task is not None and not self._several:
            self._bar.update(self._task, description=self._words(progress))

    def _words(self, progress: Progress) -> str:
        asks = f"ask {progress.ask} of {progress.of}"
        if progress.step == "repairing":
            # The next ask follows at once, and its words are these: why it is asked again.
            named = ", ".join(progress.rules[:_MOST_RULES])
            more = f" and {len(progress.rules) - _MOST_RULES} more" if len(progress.rules) > _MOST_RULES else ""
            self._asking = f"Having {self._model} repair it: {named}{more}"
        if progress.step == "waiting":
            return f"Waiting {progress.seconds:.0f} s before trying again ({asks})"
        doing = {"checking": "Checking the reply", "reading": "Reading it once more"}
        return f"{doing.get(progress.step, self._asking)} ({asks})"
