"""What can be done with each line: check its draft, write its note, rewrite its draft."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.batch.order import LineError
from drafter.checking import check
from drafter.notes import NoteName

if TYPE_CHECKING:
    from drafter.batch.order import Order
    from drafter.result import Result


def digest_of(**settings: object) -> bytes:
    """Returns a digest of the settings that shape a result; their order does not matter."""
    whole = json.dumps(settings, sort_keys=True, default=str).encode("utf-8", "surrogatepass")
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


def draft_of(order: Order) -> str:
    """Returns a line's draft.

    Raises:
        LineError: It has none.
    """
    if order.draft is None:
        raise LineError("bad_case", "the line has no `draft`; checking and rewriting need one")
    return order.draft
