"""What a plan is: steps, the next one first."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from drafter.notes.names import NoteName


class Status(StrEnum):
    """How things stand."""

    OPEN = "open"  # there is something to send, now or later
    WAITING = "waiting"  # nothing more unless they answer
    DONE = "done"  # they said yes
    STOPPED = "stopped"  # silence was answer enough
    CLOSED = "closed"  # the farewell was sent
    WITHHELD = "withheld"  # the care table says to send nothing


class Step(BaseModel):
    """One note to send."""

    model_config = ConfigDict(frozen=True)

    note: NoteName = Field(description="Which note.")
    number: int = Field(description="The how-manieth of this note it is; only check-ins and feedback replies recur.")
    earliest: datetime = Field(description="Not before this moment.")
    due: datetime = Field(description="The moment to send it: now, or later.")
    latest: datetime = Field(description="When it is late.")
    late: bool = Field(description="Whether it is late already; it is then due now, or in the morning.")
    optional: bool = Field(description="Whether it may be skipped.")
    only_if: str | None = Field(description="What must be so by then; null for a step that depends on nothing more.")
    needs: str | None = Field(description="What the case lacks for it.")
    why: str = Field(description="Why this note, and why then.")
    command: str = Field(description="The command that writes it.")


class Plan(BaseModel):
    """What to send when, as things stand."""

    model_config = ConfigDict(frozen=True)

    case: str = Field(description="The case file, as commands name it.")
    company: str = Field(description="Whom the notes go to.")
    role: str = Field(description="What the interview was for.")
    candidate: str = Field(description="Who sends them.")
    now: datetime = Field(description="The moment at which the plan was made.")
    timezone: str = Field(description="The time zone of every moment here.")
    interview: datetime | None = Field(description="When the interview was; null where the case does not say.")
    last_sent: NoteName | None = Field(description="The note that a reply would answer; null where none was sent.")
    status: Status = Field(description="How things stand.")
    summary: str = Field(description="The same in a sentence.")
    care: str = Field(description="What this kind of incident needs beside dates; empty where nothing.")
    steps: tuple[Step, ...] = Field(description="In the order of time.")
    dropped: tuple[Step, ...] = Field(exclude=True, description="What earlier plans held and this one does not.")
    remarks: tuple[str, ...] = Field(description="What the person should know about these dates.")

    @property
    def next(self) -> Step | None:
        """The step to take first, or None."""
        return self.steps[0] if self.steps else None

    def as_json(self) -> dict[str, Any]:
        """Returns the plan as JSON holds it, the next step apart and in its place among the others."""
        whole = self.model_dump(mode="json")
        return {**whole, "next": whole["steps"][0] if whole["steps"] else None}
