"""Way 4: asking to keep in touch, and what follows from the answer (A4)."""

from __future__ import annotations

import re

from drafter.composer.desk import Desk
from drafter.composer.english import capital, closed, inside, tidy
from drafter.errors import InputError
from drafter.notes import CheckIn, Farewell, KeepInTouch


def keep_in_touch(desk: Desk) -> KeepInTouch:
    """Writes the question whether they would be open to staying in touch.

    Args:
        desk: The case and the pen.
    """
    pen = desk.pen
    return KeepInTouch(
        subject=pen.head("subject.keep_in_touch"),
        greeting=desk.greeting,
        owning=desk.owning,
        interest=pen.say("touch.answered" if desk.case.reply else "touch.interest"),
        question=pen.say("touch.ask"),
        respect=pen.say("touch.respect"),
        sign_off=desk.sign_off,
    )


def farewell(desk: Desk) -> Farewell:
    """Writes the thanks after a no to staying in touch.

    Args:
        desk: The case and the pen.
    """
    pen = desk.pen
    return Farewell(
        subject=pen.head("subject.farewell"),
        greeting=desk.greeting,
        thanks=pen.say("farewell.thanks"),
        wish=pen.say("farewell.wish"),
        sign_off=desk.sign_off,
    )


def check_in(desk: Desk) -> CheckIn:
    """Writes the note that shares the case's link.

    Args:
        desk: The case and the pen.

    Raises:
        InputError: The case has no link to share.
    """
    share, pen = desk.case.share, desk.pen
    if share is None:
        raise InputError(
            "The case has no link to share, and a check-in is written around one.",
            fix="Add `share` to the case, with `url`, `title` and `why`.",
        )
    name = tidy(share.title)
    title = f"“{name}”" if not re.search(r"[“”\"]", name) else name
    why = inside(tidy(share.why))
    if re.match(r"(?:because|since|as)\b", why):
        opening = pen.say("checkin.because", title=title, because=re.sub(r"^(?:since|as)\b", "because", why))
    else:
        opening = pen.say("checkin.opening", title=title, reason=_reason(why))
    return CheckIn(
        subject=pen.head("subject.check_in", title=title),
        greeting=desk.greeting,
        opening=opening,
        link=share.url,
        respect=pen.say("checkin.respect"),
        sign_off=desk.sign_off,
    )


def _reason(why: str) -> str:
    """Makes a sentence of the clause that says why, whatever kind of clause it is."""
    if re.match(r"(?:it|you|your|this|that|the|we|they|there|one|I)\b", why):
        return closed(capital(why))
    verb = re.match(
        r"(?:is|was|has|shows?|explains?|bears|covers?|describes?|measures?|gives?|tells?|compares?)\b", why
    )
    return closed(f"It {why}") if verb else closed(f"Why I thought of you: {why}")
