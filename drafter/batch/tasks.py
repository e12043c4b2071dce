"""What can be done with each line without a model: check its draft, write its note, rewrite its draft."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from drafter import __version__
from drafter.api import rewrite, write
from drafter.batch.order import LineError
from drafter.checking import check
from drafter.notes import NoteName

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.batch.order import Order
    from drafter.case.model import Case
    from drafter.result import Result


Job = Literal["write", "rewrite"]


@dataclass(frozen=True, slots=True)
class Toned:
    """Gives cases the tone that was asked for.

    Attributes:
        give: Does it.
        name: What was asked for, for the settings' digest.
    """

    give: Callable[[Case], Case]
    name: str = ""

    def __call__(self, case: Case) -> Case:
        """Returns the case in that tone."""
        return self.give(case)


def digest_of(**settings: object) -> bytes:
    """Returns a digest of the settings that shape a result; their order does not matter.

    The version is one of them: another drafter has other rules, and another composer.
    """
    whole = json.dumps(settings | {"drafter": __version__}, sort_keys=True, default=str).encode(
        "utf-8", "surrogatepass"
    )
    return hashlib.blake2b(whole, digest_size=16).digest()


@dataclass(frozen=True)
class Checking:
    """Checks each line's draft against the rules.

    Attributes:
        note: The note of the lines that name none.
        rules: Ids of the rules to run, or None for all.
        ignore: Ids of rules to leave out.
    """

    note: NoteName = NoteName.APOLOGY
    rules: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    limit: int = 1
    stopped: bool = False

    @property
    def settings(self) -> bytes:
        """A digest of all that shapes a result beside the line itself."""
        return digest_of(task="check", note=self.note, rules=self.rules, ignore=self.ignore)

    def begin(self, order: Order, key: bytes) -> Result:  # noqa: ARG002  the key is for tasks that keep replies
        """Checks one draft.

        Raises:
            LineError: The line has no draft.
        """
        return check(draft_of(order), order.case, order.note or self.note, rules=self.rules, ignore_rules=self.ignore)


@dataclass(frozen=True)
class Composing:
    """Writes each line's note on the embedded composer, or rewrites each line's draft by the rules.

    Attributes:
        toned: Gives a case the tone that was asked for.
        job: What to do.
        note: The note of the lines that name none; None for the apology, or to tell it from the draft.
        seed: Chooses among the composer's phrasings; None lets it follow from each case.
    """

    toned: Toned
    job: Job = "write"
    note: NoteName | None = None
    seed: int | None = None
    limit: int = 1
    stopped: bool = False

    @property
    def settings(self) -> bytes:
        """A digest of all that shapes a result beside the line itself."""
        return digest_of(task=self.job, writer="composer", note=self.note, seed=self.seed, tone=self.toned.name)

    def begin(self, order: Order, key: bytes) -> Result:  # noqa: ARG002  the key is for tasks that keep replies
        """Writes one note, or rewrites one draft.

        Raises:
            LineError: The line has no case, or no draft where one is needed.
            CareError: Nothing should be sent.
        """
        case, note = self.toned(case_of(order)), order.note or self.note
        if self.job == "rewrite":
            return rewrite(draft_of(order), case, note, writer="composer")
        return write(case, note or NoteName.APOLOGY, writer="composer", seed=self.seed)


def case_of(order: Order) -> Case:
    """Returns a line's case.

    Raises:
        LineError: It has none.
    """
    if order.case is None:
        raise LineError("bad_case", "the line has no `case`; writing and rewriting need one")
    return order.case


def draft_of(order: Order) -> str:
    """Returns a line's draft.

    Raises:
        LineError: It has none.
    """
    if order.draft is None:
        raise LineError("bad_case", "the line has no `draft`; checking and rewriting need one")
    return order.draft
