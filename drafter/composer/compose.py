"""Composing a note from the case alone: no model, no network."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from typing import Literal

from drafter.case.kinds import KINDS
from drafter.case.model import Case
from drafter.composer.amends import apology, card, on_the_spot
from drafter.composer.desk import Desk
from drafter.composer.feedback import feedback_reply, feedback_request
from drafter.composer.touch import check_in, farewell, keep_in_touch
from drafter.errors import CareError
from drafter.notes import Note, NoteName

_COMPOSERS: dict[NoteName, Callable[[Desk], Note]] = {
    NoteName.APOLOGY: apology,
    NoteName.CARD: card,
    NoteName.FEEDBACK_REQUEST: feedback_request,
    NoteName.FEEDBACK_REPLY: feedback_reply,
    NoteName.KEEP_IN_TOUCH: keep_in_touch,
    NoteName.FAREWELL: farewell,
    NoteName.CHECK_IN: check_in,
}

Channel = Literal["speech", "text"]


def compose(
    case: Case,
    note: NoteName | str,
    *,
    seed: int | None = None,
    channel: Channel = "speech",
    now: datetime | None = None,
) -> Note:
    """Writes a note.

    Args:
        case: The case.
        note: Which note, by its public name.
        seed: Chooses among phrasings; by default it follows from the case, so that the same case reads the same.
        channel: Of `on-the-spot`: said aloud, or sent as a text message.
        now: Of `on-the-spot`: the moment, which tells a late arrival from one still to come. The clock by default.

    Returns:
        The note, every part filled that it must have.

    Raises:
        InputError: The case lacks what the note is written around: a check-in, its link.
        CareError: The care table says that nothing should be sent; its text is the message.
        ValueError: There is no note of that name.
    """
    name = NoteName(note)
    kind = case.incident.kind
    if KINDS[kind].withheld:
        raise CareError(KINDS[kind].care)
    desk = Desk(case, _seed(case, name, seed))
    if name is NoteName.ON_THE_SPOT:
        return on_the_spot(desk, channel, now)
    return _COMPOSERS[name](desk)


def _seed(case: Case, name: NoteName, seed: int | None) -> str:
    if seed is not None:
        return f"{name}:{seed}"
    # What happened since does not change how a note reads.
    return hashlib.sha256(f"{name}:{case.model_dump_json(exclude={'events'})}".encode()).hexdigest()
