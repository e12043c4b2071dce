"""Rounds of asks through a provider's Batch API: submitted, collected, and submitted again until every line is done.

Each step is in the state before the next begins: a round's files are whole before the state names them, a file's id is
there before its batch is made, and a batch that was made without our knowing is found by its metadata. Results go into
the ledger as they are read, in any order; reading them twice changes nothing.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.batch.job import Part, Round, folder_of
from drafter.batch.lines import Source
from drafter.batch.parts import Limits, Parts
from drafter.batch.provider import ENDED
from drafter.batch.rounds import Rounds, Taken
from drafter.batch.run import Run
from drafter.errors import InputError, ProviderError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from drafter.batch.job import Job
    from drafter.batch.ledger import Ledger
    from drafter.batch.provider import Provider
    from drafter.batch.tally import Tally
    from drafter.batch.tasks import Toned
    from drafter.notes import NoteName
    from drafter.writers import ModelOptions

MOST_FRUITLESS = 3
"""Rounds beyond the asks that a line may have: for lines whose batch expired, failed or was cancelled."""


@dataclass
class Exchange:
    """One batch, from the input to the output.

    Attributes:
        job: What is known of it.
        state: Where that is kept.
        options: How the model is reached.
        toned: Gives a case the tone that was asked for.
        note: The note of the lines that name none; None for the apology, or to tell it from the draft.
        say: Told what happens, a line at a time.
        limits: What one file may hold.
    """

    job: Job
    state: Path
    options: ModelOptions
    toned: Toned
    note: NoteName | None
    say: Callable[[str], None]
    limits: Limits = field(default_factory=Limits)

    async def write_round(self, ledger: Ledger, tally: Tally, *, ask: bool = True) -> int:
        """Brings every line as far as its replies go, and writes the asks that are due into the next round's files.

        Args:
            ledger: The output, and the replies.
            tally: Counts the lines that were written to the output.
            ask: Whether asks are written; else they are only counted.

        Returns:
            How many asks are due.
        """
        folder, number = folder_of(self.state), len(self.job.rounds) + 1
        if not ask:
            return await self._pass(ledger, tally, None)
        shutil.rmtree(folder, ignore_errors=True)  # what a run that was stopped here left is not whole
        with Parts(folder, f"round-{number}", self.limits) as parts:
            due = await self._pass(ledger, tally, parts)
        if parts.counts:
            made = [Part(name=name, requests=count) for name, count in parts.counts.items()]
            self.job.rounds.append(Round(parts=made))
            self.job.save(self.state)
        return due

    async def _pass(self, ledger: Ledger, tally: Tally, parts: Parts | None) -> int:
        settings = bytes.fromhex(self.job.settings)
        task = Rounds(
            ledger,
            self.options,
            toned=self.toned,
            job=self.job.task,
            note=self.note,
            settings=settings,
            parts=parts,
        )
        with Source(self.job.source) as source:
            await Run(source, ledger, task, tally).go()
        return task.due

    def hand_over(self, to: Path) -> None:
        """Writes the latest round's requests into one file, for a server of one's own to work through.

        Raises:
            InputError: They are gone, or the file cannot be written.
        """
        folder = folder_of(self.state)
        self.job.local = True
        self.job.save(self.state)
        try:
            with open(to, "wb", opener=lambda name, flags: os.open(name, flags, 0o600)) as whole:
                for part in self.job.rounds[-1].parts:
                    with (folder / part.name).open("rb") as stream:
                        shutil.copyfileobj(stream, whole)
        except OSError as error:
            raise InputError(
                f"{error.filename or to}: {error.strerror or error}", fix="Submit with another --state."
            ) from None

    async def send(self, provider: Provider) -> None:
        """Uploads what the latest round has not uploaded, and makes the batches that it has not made.

        Raises:
            ProviderError: It could not be done; what was done is in the state.
        """
        for part in self.job.rounds[-1].parts if self.job.rounds else []:
            if part.batch is not None:
                continue
            path = folder_of(self.state) / part.name
            if part.file is None:
                if not path.exists():
                    raise InputError(f"{path}: it is gone, and was not uploaded", fix="Submit the input anew.")
                part.file = await provider.upload(path)
                self.job.save(self.state)
            batch = await provider.create(part.file, part.name, self.job.begun)
            part.batch, part.status = batch.id, batch.status
            self.job.save(self.state)
            path.unlink(missing_ok=True)
            self.say(f"Batch {batch.id}: {part.requests} requests, {batch.status}.")

    async def take(self, provider: Provider, ledger: Ledger) -> bool:
        """Takes in the results of the latest round's batches that have ended.

        Returns:
            Whether all of them have.

        Raises:
            ProviderError: The provider could not be asked, or every batch of the round ended without a single reply.
        """
        parts = self.job.rounds[-1].parts if self.job.rounds else []
        taken = Taken(ledger)
        ended = [part for part in parts if not part.taken and await self._take_part(part, provider, taken)]
        for reason in taken.reasons:
            self.say(f"The provider said: {reason}")
        if taken.again or taken.refused:
            self.say(f"{taken.again} lines are asked for again; {taken.refused} were refused.")
        if not all(part.taken for part in parts):
            return False
        if ended and not taken.replies and all(part.status != "completed" for part in parts):
            raise ProviderError(
                f"Every batch of this round ended without a reply: {', '.join(part.status for part in parts)}.",
                why="; ".join(taken.reasons),
                fix="Mend what it says, then run collect again: it submits them once more.",
            )
        return True

    async def _take_part(self, part: Part, provider: Provider, taken: Taken) -> bool:
        if part.batch is None:
            return False
        batch = await provider.retrieve(part.batch)
        part.status = batch.status
        if batch.status not in ENDED:
            done = batch.request_counts.completed if batch.request_counts else 0
            self.say(f"Batch {batch.id}: {batch.status}, {done} of {part.requests} done.")
            return False
        if batch.status != "completed":
            self.say(f"Batch {batch.id}: {batch.status}; what it did not do is asked for again.")
        for error in (batch.errors.data if batch.errors else None) or []:
            taken.reasons.setdefault(f"{error.code}: {error.message}" if error.code else str(error.message))
        for file in (batch.output_file_id, batch.error_file_id):
            if file:
                async for line in provider.lines(file):
                    taken.take(line)
        part.taken = True
        self.job.save(self.state)
        return True

    def take_file(self, lines: Iterable[str], ledger: Ledger) -> Taken:
        """Takes in a file of results that was made elsewhere, as vLLM's `run-batch` makes one."""
        taken = Taken(ledger)
        for line in lines:
            taken.take(line)
        for part in self.job.rounds[-1].parts if self.job.rounds else []:
            part.taken, part.status = True, "completed"
        self.job.save(self.state)
        return taken

    @property
    def is_fruitless(self) -> bool:
        """Whether there were more rounds than the asks of any line can need."""
        return len(self.job.rounds) >= self.options.attempts + MOST_FRUITLESS
