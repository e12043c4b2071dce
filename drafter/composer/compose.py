"""Composing a note from the case alone: no model, no network.

The phrasings hold the rules by themselves. What the writer typed may not, alone or beside them, so the note is read
against the rules once, and written in other words where one is broken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from typing import Literal, get_args

from drafter.case.care import withhold
from drafter.case.model import Case
from drafter.composer.amends import apology, card, on_the_spot
from drafter.composer.desk import Desk
from drafter.composer.feedback import feedback_reply, feedback_request
from drafter.composer.touch import check_in, farewell, keep_in_touch
from drafter.errors import InputError
from drafter.notes import Note, NoteName
from drafter.result import Level
from drafter.rules import examine
from drafter.text import Letter

_COMPOSERS: dict[NoteName, Callable[[Desk], Note]] = {
    NoteName.APOLOGY: apology,
    NoteName.CARD: card,
    NoteName.FEEDBACK_REQUEST: feedback_request,
    NoteName.FEEDBACK_REPLY: feedback_reply,
    NoteName.KEEP_IN_TOUCH: keep_in_touch,
    NoteName.FAREWELL: farewell,
    NoteName.CHECK_IN: check_in,
}

_ATTEMPTS = 8

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
        The note, every part filled that it must have. Where the case's own words break a rule however the rest is
        phrased, it is the draft with the least against it.

    Raises:
        InputError: The case lacks what the note is written around: a check-in, its link. Or there is no such channel.
        CareError: The care table says that nothing should be sent.
        ValueError: There is no note of that name.
    """
    name = NoteName(note)
    if channel not in (known := get_args(Channel)):
        raise InputError(f"There is no channel called {channel!r}.", fix=f"The channels are {', '.join(known)}.")
    withhold(case)
    start = _seed(case, name, seed)
    drafts: list[tuple[int, int, Note]] = []
    for attempt in range(_ATTEMPTS):
        # From half-way on it does without what it may leave out: the explanation, and the sentence to keep.
        desk = Desk(case, f"{start}:{attempt}", bare=attempt >= _ATTEMPTS // 2)
        written = on_the_spot(desk, channel, now) if name is NoteName.ON_THE_SPOT else _COMPOSERS[name](desk)
        found = examine(Letter(written.text, written.subject_line), type(written), case).findings
        if not found:
            return written
        drafts.append((sum(finding.level is Level.ERROR for finding in found), len(found), written))
    return min(drafts, key=lambda draft: draft[:2])[2]


def _seed(case: Case, name: NoteName, seed: int | None) -> str:
    if seed is not None:
        return f"{name}:{seed}"
    # What happened since does not change how a note reads.
    return hashlib.sha256(f"{name}:{case.model_dump_json(exclude={'events'})}".encode()).hexdigest()
