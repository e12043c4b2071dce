"""Asking a model for a whole run: one client, one pace, one budget, and every reply kept until its line is done."""

from __future__ import annotations

import json
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from drafter.batch.judges import Judges
from drafter.drafting import Reply, Usage
from drafter.errors import DrafterError
from drafter.writers import Mode, ModelWriter, Patience
from drafter.writers.faults import Fault, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from drafter.batch.budget import Budget
    from drafter.batch.ledger import Ledger
    from drafter.batch.pace import Pace
    from drafter.drafting import Ask, Drafting
    from drafter.prompting import Prompt
    from drafter.writers import ModelOptions

PATIENCE = Patience(tries=6)
"""A run can wait longer than a person does."""


class SpentError(DrafterError):
    """The budget does not hold another ask; the line is left for a later run."""


class PacedWriter(ModelWriter):
    """A model, asked at one pace.

    Args:
        options: How it is reached.
        pace: The run's pace.
    """

    def __init__(self, options: ModelOptions, pace: Pace) -> None:
        super().__init__(options, patience=PATIENCE, many=True)
        self._pace = pace
        self._judges = Judges()

    async def aclose(self) -> None:
        """Closes the client, and ends the judging."""
        await self._judges.aclose()
        await super().aclose()

    async def judged(self, drafting: Drafting, reply: Reply) -> Ask | None:
        """Judges a reply beside the event loop, where that is worth it."""
        if not drafting.is_plain or self.options.redact:
            return None
        return await self._judges.judge(drafting.note, drafting.case, reply, len(drafting.asks) + 1)

    async def _request(self, body: dict[str, Any], until: float) -> Reply:
        async with self._pace.turn() as began:
            try:
                # A wait for one's turn is the run's, not the request's.
                reply = await super()._request(body, max(until, began + self.options.timeout))
            except Fault as fault:
                if fault.trouble is Trouble.BUSY:
                    self._pace.too_fast(began, fault.wait)
                raise
            usage = reply.usage
            self._pace.went_well(time.monotonic() - began, (usage.prompt or 0) + (usage.completion or 0))
            return reply

    def _saw(self, headers: Mapping[str, str]) -> None:
        self._pace.read(headers)


class LineWriter(ModelWriter):
    """The run's model, as one line sees it: replies that an earlier run had come first, and new ones are kept.

    Args:
        shared: The run's model.
        ledger: Keeps the replies.
        key: The line's digest.
        budget: Is asked before each ask.
    """

    def __init__(self, shared: ModelWriter, ledger: Ledger, key: bytes, budget: Budget) -> None:
        # Not the base's: no client is made, the run's is used.
        self.options = shared.options
        self.agreement = shared.agreement
        self.library = shared.library
        self.patience = shared.patience
        self._shared = shared
        self._ledger = ledger
        self._key = key
        self._budget = budget
        self._asks = 0
        self._had = [unpacked(each) for each in ledger.replies(key)]

    async def ask(
        self, prompt: Prompt, *, until: float, waiting: Callable[[float], None] = lambda _: None
    ) -> tuple[Reply, Mode]:
        """Asks once, or gives the reply that this ask had in an earlier run.

        Raises:
            SpentError: The budget does not hold it.
            ProviderError: No reply was had.
        """
        self._asks += 1
        if self._asks <= len(self._had):
            return self._had[self._asks - 1]
        if not self._budget.take():
            raise SpentError("The budget is spent.")
        try:
            # The deadline holds for each ask: a run that was told to wait is not late.
            until = max(until, time.monotonic() + self.options.deadline)
            reply, mode = await self._shared.ask(prompt, until=until, waiting=waiting)
        finally:
            self._budget.give_back()
        sent = sum(len(message.content) for message in prompt.messages)
        self._budget.add(reply.usage, (sent, len(reply.text) + len(reply.reasoning)))
        self._ledger.keep_reply(self._key, self._asks, packed(reply, mode))
        return reply, mode

    async def judged(self, drafting: Drafting, reply: Reply) -> Ask | None:
        """Judges a reply as the run does."""
        return await self._shared.judged(drafting, reply)


def packed(reply: Reply, mode: Mode) -> bytes:
    """Returns a reply, and the form it was asked in, as the ledger keeps it."""
    return json.dumps({"mode": mode, "reply": asdict(reply)}).encode()


def unpacked(data: bytes) -> tuple[Reply, Mode]:
    """Returns what `packed` was given."""
    whole = json.loads(data)
    reply = whole["reply"]
    return Reply(**(reply | {"usage": Usage(**reply["usage"])})), Mode(whole["mode"])
