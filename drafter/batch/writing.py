"""A task: each line's note written, or its draft rewritten, by a model."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from drafter.api import arewrite, awrite
from drafter.batch.asking import LineWriter, SpentError
from drafter.batch.tasks import case_of, digest_of, draft_of
from drafter.case.care import withhold
from drafter.notes import NoteName

if TYPE_CHECKING:
    from drafter.batch.asking import PacedWriter
    from drafter.batch.budget import Budget
    from drafter.batch.ledger import Ledger
    from drafter.batch.order import Order
    from drafter.batch.pace import Pace
    from drafter.batch.run import Work
    from drafter.batch.tasks import Job, Toned
    from drafter.case.model import Case
    from drafter.reading import ReaderName
    from drafter.result import Result
    from drafter.writers import ModelOptions

SHAPING = ("model", "base_url", "effort", "temperature", "max_tokens", "attempts", "redact")
"""The options that shape what a model writes."""


class ByModel:
    """What tasks share that ask a model.

    Args:
        writer: The run's model.
        pace: Its pace.
        budget: What it may spend.
        ledger: Keeps the replies of lines in work.
    """

    def __init__(self, writer: PacedWriter, pace: Pace, budget: Budget, ledger: Ledger) -> None:
        self.writer = writer
        self._pace = pace
        self._budget = budget
        self._ledger = ledger

    @property
    def limit(self) -> int:
        """How many lines may be in work now; one until it is known what an ask costs, where that matters."""
        return 1 if self._budget.is_blind else self._pace.limit

    @property
    def stopped(self) -> bool:
        """Whether the budget is spent."""
        return self._budget.spent

    def line(self, key: bytes) -> LineWriter:
        """Returns the model as one line sees it."""
        return LineWriter(self.writer, self._ledger, key, self._budget)


class Asking(ByModel):
    """Has each line's note written, or its draft rewritten, by a model.

    Args:
        writer: The run's model.
        pace: Its pace.
        budget: What it may spend.
        ledger: Keeps the replies of lines in work.
        toned: Gives a case the tone that was asked for.
        job: What to do.
        note: The note of the lines that name none; None for the apology, or to tell it from the draft.
        reader: Who looks for findings in a note that passes the rules.
    """

    def __init__(
        self,
        writer: PacedWriter,
        pace: Pace,
        budget: Budget,
        ledger: Ledger,
        *,
        toned: Toned,
        job: Job = "write",
        note: NoteName | None = None,
        reader: ReaderName = "rules",
    ) -> None:
        super().__init__(writer, pace, budget, ledger)
        self._toned = toned
        self._job = job
        self._note = note
        self._reader: ReaderName = reader

    @property
    def settings(self) -> bytes:
        """A digest of all that shapes a result beside the line itself."""
        return digest_of(
            task=self._job,
            note=self._note,
            tone=self._toned.name,
            reader=self._reader,
            prompts=self.writer.library.digest(),
            **shaping(self.writer.options),
        )

    def begin(self, order: Order, key: bytes) -> Work:
        """Returns the work that one line needs.

        Raises:
            LineError: The line has no case, or no draft where one is needed.
            CareError: Nothing should be sent.
        """
        case = self._toned(case_of(order))
        withhold(case)
        draft = draft_of(order) if self._job == "rewrite" else None
        return partial(self._ask, case, order.note or self._note, draft, key)

    async def _ask(self, case: Case, note: NoteName | None, draft: str | None, key: bytes) -> Result | None:
        line = self.line(key)
        how: dict[str, Any] = {"writer": "model", "client": line, "options": line.options, "reader": self._reader}
        try:
            if draft is not None:
                return await arewrite(draft, case, note, **how)
            return await awrite(case, note or NoteName.APOLOGY, **how)
        except SpentError:
            return None


def shaping(options: ModelOptions) -> dict[str, object]:
    """Returns those options that shape what a model writes: not the key, nor how long it may take."""
    return {"writer": "model"} | {name: getattr(options, name) for name in SHAPING}
