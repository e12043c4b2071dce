"""A task: each line's note by the drafting loop, or its draft rewritten, the replies had from a provider's batches.

A line's replies are in the ledger. The loop is given them from the first; it comes to a note, or it wants another ask,
which is written into the next round's files. Nothing is sent from here.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from drafter.batch.asking import packed, unpacked
from drafter.batch.tasks import case_of, draft_of
from drafter.case.care import withhold
from drafter.drafting import begin
from drafter.errors import NoReadableNoteError
from drafter.notes import NoteName
from drafter.prompting.files import KeptLibrary
from drafter.result import Result, Written
from drafter.rewriting.asking import begin_rewriting
from drafter.writers import Mode, request_body
from drafter.writers.explain import nothing_readable
from drafter.writers.faults import Fault, Trouble, plain, status_fault
from drafter.writers.wire import read_body

if TYPE_CHECKING:
    from drafter.batch.ledger import Ledger
    from drafter.batch.order import Order
    from drafter.batch.parts import Parts
    from drafter.batch.tasks import Job, Toned
    from drafter.drafting import Drafting
    from drafter.writers import ModelOptions

_CUSTOM_ID = re.compile(r"([0-9a-f]{32})-(\d{1,3})")
_OK = 200


class Rounds:
    """Brings each line as far as its replies go.

    Args:
        ledger: Holds the replies.
        options: The model, and how often it may be asked.
        toned: Gives a case the tone that was asked for.
        job: What to do.
        note: The note of the lines that name none; None for the apology, or to tell it from the draft.
        settings: A digest of all that shapes a result beside the line itself, as it was when the first round was made:
            what was asked for and paid with other prompts is still the line's.
        parts: Where the asks that are due are written; None where they are only counted.

    Attributes:
        due: How many lines want another ask.
    """

    limit = 1
    stopped = False

    def __init__(
        self,
        ledger: Ledger,
        options: ModelOptions,
        *,
        toned: Toned,
        job: Job,
        note: NoteName | None,
        settings: bytes,
        parts: Parts | None,
    ) -> None:
        self.settings = settings
        self._ledger = ledger
        self._options = options
        self._toned = toned
        self._job = job
        self._note = note
        self._parts = parts
        self._library = KeptLibrary()
        self.due = 0

    def begin(self, order: Order, key: bytes) -> Result | None:
        """Brings one line as far as its replies go.

        Returns:
            The note, or None where another ask is due.

        Raises:
            LineError: The line has no case, or no draft where one is needed.
            CareError: Nothing should be sent.
            NoReadableNoteError: No ask gave a note, or the provider refused the line's request.
        """
        case = self._toned(case_of(order))
        withhold(case)
        note, attempts, library = order.note or self._note, self._options.attempts, self._library
        if self._job == "write":
            drafting = begin(
                case, note or NoteName.APOLOGY, attempts=attempts, redact=self._options.redact, library=library
            )
            return self._advance(drafting, key)
        begun = begin_rewriting(draft_of(order), case, note, self._options, attempts=attempts, library=library)
        if isinstance(begun, Result):
            return begun
        asked, manuscript = begun
        result = self._advance(asked.drafting, key)
        return result and asked.finished(manuscript, result)

    def _advance(self, drafting: Drafting, key: bytes) -> Result | None:
        """Gives a drafting the replies that are there; writes the ask that is then due."""
        for each in self._ledger.replies(key):
            if (refusal := json.loads(each).get("refused")) is not None:
                raise NoReadableNoteError(f"The provider refused this line's request: {refusal}")
            if drafting.next_request() is not None:
                drafting.take(unpacked(each)[0])
        if (prompt := drafting.next_request()) is not None:
            self.due += 1
            if self._parts is not None:
                body = request_body(prompt, self._options, Mode.STRICT)
                self._parts.add(f"{key.hex()}-{len(drafting.asks) + 1}", body)
            return None
        return self._result(drafting)

    def _result(self, drafting: Drafting) -> Result:
        if drafting.best is None:
            raise nothing_readable(drafting, self._options)
        usage = drafting.usage
        return drafting.best.result(
            Written(
                name="model",
                model=self._options.model,
                attempts=len(drafting.asks),
                prompt_tokens=usage.prompt,
                completion_tokens=usage.completion,
            )
        )


class Taken:
    """Takes results into the ledger.

    Args:
        ledger: Where to.

    Attributes:
        replies: Results that were replies.
        again: Results that say to ask again: the line's time ran out, or the provider failed.
        refused: Results that say not to ask again.
        reasons: What the provider said to the latter two, each once.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.replies = self.again = self.refused = 0
        self.reasons: dict[str, None] = {}

    def take(self, line: str) -> None:
        """Takes in one line of a file of results; one that is no result of ours is passed over."""
        try:
            row = json.loads(line)
            found = _CUSTOM_ID.fullmatch(row["custom_id"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return
        if found is None:
            return
        key, ask = bytes.fromhex(found[1]), int(found[2])
        try:
            reply = read_body(_body(row))
        except Fault as fault:
            said = fault.said or str(fault.trouble)
            self.reasons.setdefault(said)
            if fault.passing or fault.trouble is Trouble.NOT_THE_API:
                self.again += 1
                return
            self.refused += 1
            self._ledger.keep_reply(key, ask, json.dumps({"refused": said}).encode())
            return
        self.replies += 1
        self._ledger.keep_reply(key, ask, packed(reply, Mode.STRICT))


def _body(row: dict[str, Any]) -> bytes:
    """Returns a result's body.

    Raises:
        Fault: It holds an error; one of the batch itself, such as `batch_expired`, passes.
    """
    if isinstance(error := row.get("error"), dict):
        raise Fault(Trouble.BUSY, said=plain(f"{error.get('code', '')}: {error.get('message', '')}"))
    response = row.get("response")
    response = response if isinstance(response, dict) else {}
    status = response.get("status_code", _OK)
    if status != _OK:
        raise status_fault(status if isinstance(status, int) else 500, response.get("body"))
    return json.dumps(response.get("body")).encode()
