"""The run: lines are read, what is done is skipped, the rest is worked on many at once, and written in order."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Protocol

from drafter.batch import outcome
from drafter.batch.order import LineError, named, ordered
from drafter.batch.window import in_order
from drafter.errors import AuthError, CareError, DrafterError, NoReadableNoteError, ProviderError, QuotaError
from drafter.result import Result

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from drafter.batch.ledger import Ledger
    from drafter.batch.lines import Line, Source
    from drafter.batch.order import ErrorKind, Order
    from drafter.batch.outcome import Outcome
    from drafter.batch.tally import Tally

    Work = Callable[[], Coroutine[object, object, Result | None]]
    _Step = Outcome | Coroutine[object, object, Outcome | None] | None

_AHEAD = 1024
_OUTAGE = 8
"""Lines that fail in a row, with none done between, before the provider is taken to fail for everyone."""


class Task(Protocol):
    """What is done with each line."""

    @property
    def settings(self) -> bytes:
        """A digest of all that shapes a result beside the line itself."""

    @property
    def limit(self) -> int:
        """How many lines may be in work now."""

    @property
    def stopped(self) -> bool:
        """Whether no more lines are to be begun."""

    def begin(self, order: Order, key: bytes) -> Result | Work | None:
        """Does a line at once, or returns the work that does it; None, also from that work, leaves the line undone.

        Raises:
            LineError: The line lacks what the task needs.
            DrafterError: It cannot be done.
        """


class Run:
    """One run over an input.

    Args:
        source: The input.
        ledger: The output, and what is done.
        task: What to do with each line.
        tally: Counts what comes out.
        watch: Called after each line that was written.
    """

    def __init__(
        self, source: Source, ledger: Ledger, task: Task, tally: Tally, watch: Callable[[], None] = lambda: None
    ) -> None:
        self._source = source
        self._ledger = ledger
        self._task = task
        self._settings = task.settings
        self._tally = tally
        self._watch = watch
        self._failing = 0

    async def go(self) -> bool:
        """Works through the input.

        Returns:
            Whether it came to the end; False where the task stopped before.

        Raises:
            ProviderError: The provider fails for everyone. What is done is kept.
            InputError: The output cannot be written. What is done is kept.
        """
        whole = True
        self._tally.begin()
        lines = in_order(self._steps(), limit=lambda: self._task.limit, ahead=_AHEAD)
        async with aclosing(lines) as outcomes:
            async for each in outcomes:
                if each is None:
                    whole = False
                elif whole:  # past a gap nothing is written, but what is in work still ends, and is kept
                    self._ledger.put(each.body, each.key)
                    self._tally.add(each.row, kept=each.kept)
                    self._watch()
        if whole := whole and not self._task.stopped:
            self._ledger.finish()
        return whole

    def _steps(self) -> Iterator[_Step]:
        while not self._task.stopped and (line := next(self._source, None)) is not None:
            yield self._step(line)

    def _step(self, line: Line) -> _Step:
        name = None
        try:
            known = named(line)
            name = known.id
            self._claim(name)
            key = line.digest(self._settings)
            if (body := self._ledger.recall(key)) is not None:
                return outcome.recalled(body, key)
            order = ordered(known)
        except LineError as error:
            return outcome.of_error(name, line.number, error)
        try:
            begun = self._task.begin(order, key)
        except (LineError, DrafterError) as error:
            return self._told(error, name, line.number, key)
        if isinstance(begun, Result):
            return self._keep(outcome.of_result(name, begun, key), key)
        return None if begun is None else self._work(begun, name, line.number, key)

    def _claim(self, name: str) -> None:
        if not self._ledger.is_new(name):
            raise LineError("duplicate_id", "an earlier line has this id; give each line its own")

    async def _work(self, work: Work, name: str, number: int, key: bytes) -> Outcome | None:
        try:
            result = await work()
        except DrafterError as error:
            return self._told(error, name, number, key)
        self._failing = 0
        return None if result is None else self._keep(outcome.of_result(name, result, key), key)

    def _told(self, error: LineError | DrafterError, name: str, number: int, key: bytes) -> Outcome:
        """Returns the line that says an error, or raises one that stops the run."""
        if isinstance(error, LineError):
            return outcome.of_error(name, number, error)
        if isinstance(error, NoReadableNoteError):
            self._failing = 0
            return self._keep(outcome.of_error(name, number, LineError("provider", str(error)), key), key)
        if isinstance(error, ProviderError):
            # Not kept: what the network or the server did once is tried again by the next run.
            self._failing += 1
            if isinstance(error, (AuthError, QuotaError)) or self._failing >= _OUTAGE:
                raise error
            return outcome.of_error(name, number, LineError("provider", str(error)))
        kind: ErrorKind = "care" if isinstance(error, CareError) else "bad_case"
        return outcome.of_error(name, number, LineError(kind, str(error)))

    def _keep(self, done: Outcome, key: bytes) -> Outcome:
        self._ledger.keep(key, done.body)
        return done
