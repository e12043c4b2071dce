"""What is known of a batch that a provider works on: the file that `submit` writes and `collect` reads.

It is written whole or not at all after each step, so that both commands can be stopped anywhere and run again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from drafter.errors import InputError
from drafter.files import write_whole

if TYPE_CHECKING:
    from pathlib import Path


class Part(BaseModel):
    """One file of requests.

    Attributes:
        name: Its file's name, in the folder beside the state; gone once the batch is made.
        requests: How many it holds.
        file: The provider's id of the uploaded file.
        batch: The provider's id of the batch.
        status: The batch's status, as the provider last gave it.
        taken: Whether its results were taken in.
    """

    model_config = ConfigDict(extra="forbid")

    name: str
    requests: int
    file: str | None = None
    batch: str | None = None
    status: str = ""
    taken: bool = False


class Round(BaseModel):
    """One round of asks: the first, or repairs and what was left of the round before."""

    model_config = ConfigDict(extra="forbid")

    parts: list[Part]

    @property
    def requests(self) -> int:
        """How many requests it holds."""
        return sum(part.requests for part in self.parts)


class Job(BaseModel):
    """A batch, from the first round to the last.

    Attributes:
        drafter: The version of this form.
        run: The run's id, which every batch carries in its metadata.
        source: The input, as it was named.
        begun: When, in seconds since 1970.
        task: What is done with each line.
        note: The note of the lines that name none; None for the apology, or to tell it from the draft.
        tone: The tone that was asked for, and who asked.
        options: How the model is asked, without its key.
        settings: A digest of these and of the prompts, in hexadecimal, as they were when it began.
        local: Whether the requests go to a file for a server of one's own, and not to the provider.
        rounds: The rounds so far.
    """

    model_config = ConfigDict(extra="forbid")

    drafter: Literal[1] = 1
    run: str
    source: str
    begun: int
    task: Literal["write", "rewrite"]
    note: str | None
    tone: tuple[str | None, str]
    options: dict[str, Any]
    settings: str
    local: bool = False
    rounds: list[Round] = []

    def save(self, path: Path) -> None:
        """Writes the state."""
        write_whole(path, self.model_dump_json(indent=1).encode() + b"\n")

    @classmethod
    def load(cls, path: Path) -> Job:
        """Reads the state.

        Raises:
            InputError: There is none, or it is something else.
        """
        try:
            return cls.model_validate_json(path.read_bytes())
        except OSError as error:
            raise InputError(
                f"{path}: cannot be read", why=error.strerror or str(error), fix="Name the file that submit wrote."
            ) from None
        except ValidationError:
            raise InputError(f"{path}: not a state that submit wrote", fix="Name the file that submit wrote.") from None


def folder_of(state: Path) -> Path:
    """Returns the folder beside a state in which its requests wait to be uploaded."""
    return state.with_name(state.name + ".parts")
