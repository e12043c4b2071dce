"""A task: what was done with each line without a model, read once more by one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from drafter.api import areread
from drafter.batch.asking import SpentError
from drafter.batch.tasks import digest_of
from drafter.batch.writing import ByModel, shaping

if TYPE_CHECKING:
    from drafter.batch.asking import PacedWriter
    from drafter.batch.budget import Budget
    from drafter.batch.ledger import Ledger
    from drafter.batch.order import Order
    from drafter.batch.pace import Pace
    from drafter.batch.run import Work
    from drafter.batch.tasks import Checking, Composing
    from drafter.case.model import Case
    from drafter.reading import ReaderName
    from drafter.result import Result


class Rereading(ByModel):
    """Has the result of each line read by a model.

    Args:
        writer: The run's model.
        pace: Its pace.
        budget: What it may spend.
        ledger: Keeps the replies of lines in work.
        before: Does the line first.
        reader: `both`: the model's findings beside those of the rules; `model`: instead of them.
        rules: Ids of the rules to keep to, or None for all.
        ignore: Ids of rules to leave out.
    """

    def __init__(
        self,
        writer: PacedWriter,
        pace: Pace,
        budget: Budget,
        ledger: Ledger,
        *,
        before: Checking | Composing,
        reader: ReaderName,
        rules: tuple[str, ...] | None = None,
        ignore: tuple[str, ...] = (),
    ) -> None:
        super().__init__(writer, pace, budget, ledger)
        self._before = before
        self._reader = reader
        self._rules = rules
        self._ignore = ignore

    @property
    def settings(self) -> bytes:
        """A digest of all that shapes a result beside the line itself."""
        return digest_of(
            before=self._before.settings.hex(),
            reader=self._reader,
            rules=self._rules,
            ignore=self._ignore,
            prompts=self.writer.library.digest(),
            **shaping(self.writer.options),
        )

    def begin(self, order: Order, key: bytes) -> Work:
        """Does one line, and returns the work of reading what came of it.

        Raises:
            LineError: The line lacks what is needed.
            CareError: Nothing should be sent.
        """
        return partial(self._read, self._before.begin(order, key), order.case, key)

    async def _read(self, result: Result, case: Case | None, key: bytes) -> Result | None:
        line = self.line(key)
        try:
            return await areread(
                result,
                case,
                reader=self._reader,
                client=line,
                options=line.options,
                only=self._rules,
                ignore=self._ignore,
            )
        except SpentError:
            return None
