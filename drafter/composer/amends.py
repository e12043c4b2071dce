"""Ways 1 and 2: the words on the spot, the apology, the card (A1, A2)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from typing import Literal

from drafter.case.kinds import Kind
from drafter.case.model import Case
from drafter.composer import care, facts
from drafter.composer.desk import Desk, words
from drafter.composer.english import closed
from drafter.composer.people import HONORIFIC, given, listed
from drafter.notes import Apology, Card, OnTheSpot

_AWAY = (Kind.LATE, Kind.OVERSLEPT, Kind.NO_SHOW, Kind.SCHEDULE_MIXUP)


def apology(desk: Desk) -> Apology:
    """Writes the email of the same day.

    Args:
        desk: The case and the pen.
    """
    case, pen, limit = desk.case, desk.pen, Apology.words.good
    subject = pen.head("subject.apology", f"subject.{desk.kind.value}")
    opening = opened(desk)
    answer = ""
    if desk.kind is Kind.POOR_ANSWERS and case.solution:
        text, own = facts.plan(case.solution)
        answer = closed(pen.say("apology.answer", better=text, would=text if own else None))
    respect, offer = _respect_and_offer(desk)
    note = Apology(
        subject=subject,
        greeting=desk.greeting,
        apology=opening,
        answer=answer,
        respect=respect,
        offer=offer,
        qualifications=[],
        own_words="",
        sign_off=desk.sign_off,
    )
    left = limit - words(note)
    kept = desk.kept or ""
    best = len(case.qualifications[0].split()) + 6
    if kept and len(kept.split()) + best <= left:
        left -= len(kept.split())
    else:
        kept = ""
    restated = desk.qualifications(left, ("worth.lead",))
    return note.model_copy(update={"qualifications": restated, "own_words": closed(kept) if kept else ""})


def opened(desk: Desk) -> str:
    """Returns the apology: its sentence, and the one that owns it or says why, where there is one."""
    kind, pen = desk.kind.value, desk.pen
    if desk.told_light() and desk.kind not in care.SECRET:
        return pen.say(f"light.{desk.doing}", *(["light.right"] if desk.kind is Kind.WRONG_NAME else []))
    if desk.kind in {*care.SECRET, Kind.DISHONESTY}:
        return pen.say(f"open.{kind}")
    if desk.told.owned:
        first = pen.say("open.any", *([f"open.{kind}"] if desk.kind is Kind.WRONG_NAME else []))
    else:
        first = pen.say("open.unowned")
    if desk.why:
        after = pen.say("own.why", why=desk.why)
    elif desk.kind is Kind.BODY_OR_EMOTION or desk.kind is Kind.POOR_ANSWERS:
        after = pen.say(f"own.{kind}")
    elif desk.told.owned:
        after = pen.say(f"own.{kind}", "own.any")
    else:
        # The first sentence has said whose fault it was; what should have been done is still worth a word.
        after = pen.say(f"own.{kind}") if desk.kind in {Kind.TECH_FAILURE, Kind.INTERRUPTION} else ""
    if desk.kind is Kind.WRONG_NAME:
        after = f"{pen.say('own.right')} {after}".strip()
    return f"{first} {after}".strip()


def _respect_and_offer(desk: Desk) -> tuple[str, str]:
    pen, held = desk.pen, desk.held.value
    if desk.case.incident.slur:
        return pen.say("respect.slur"), ""
    if desk.kind is Kind.OFFENSIVE_REMARK:
        return pen.say("respect.remark") + " " + pen.say("respect.room"), pen.say("offer.humble")
    cost = "health" if desk.kind is Kind.HEALTH else held
    respect = _joined(pen.say("respect.any", f"respect.{cost}"), pen.say("respect.room"), join=pen.chance(5))
    times, bridged = facts.slots(desk.case.slots), pen.chance(4)
    if times is None:
        return respect, pen.say("offer.bridge") if bridged else pen.say("offer.any", f"offer.{held}")
    lists = ("slots.bridge",) if bridged else ("slots.any", f"slots.{held}")
    return respect, pen.say(*lists, slots=times[0], on=times[1])


def _joined(first: str, second: str, *, join: bool) -> str:
    """Puts two sentences side by side, or into one where both are simple."""
    simple = not re.search(r"[;?]|\band\b", f"{first} {second}") and re.match(r"If|You|I\b|A no|Whether", second)
    if not (join and simple):
        return f"{first} {second}"
    small = second if re.match(r"I\b", second) else _small(second)
    return f"{first[:-1]}, and {small}"


def _small(text: str) -> str:
    """Returns the text with a small first letter; an empty one stays empty."""
    return text[:1].lower() + text[1:]


def card(desk: Desk) -> Card:
    """Writes the posted card.

    Args:
        desk: The case and the pen.
    """
    lists = ["card.any", f"card.{desk.held.value}"]
    if desk.held is not care.Held.NO:
        lists += ["card.met"] if desk.kind is Kind.OFFENSIVE_REMARK else ["card.met", "card.kind"]
    return Card(
        greeting=desk.greeting,
        thanks=desk.pen.say(*lists),
        wish=desk.pen.say("card.wish"),
        sign_off=desk.sign_off,
    )


def on_the_spot(desk: Desk, channel: Literal["speech", "text"], now: datetime | None) -> OnTheSpot:
    """Writes what to say aloud, or to text, within seconds.

    Args:
        desk: The case and the pen.
        channel: Said aloud, or sent as a text message.
        now: The moment; None for the clock's.
    """
    case, pen, limit = desk.case, desk.pen, OnTheSpot.words.good
    before = running_late(case, now)
    name = _vocative(case)
    if channel == "text":
        # A text message comes from a number that the reader does not know.
        hello = f"{name}, this is {case.candidate.name}: " if name else f"This is {case.candidate.name}: "
    else:
        hello = f"{name}, " if name and pen.chance(4) else ""
    if before is not None:
        first = pen.say("spot.running", by=f" {before}")
        after = ["spot.running_amends"]
    else:
        first = pen.say(*_first_lists(desk))
        after = [f"spot.after_{desk.kind.value}"]
        if desk.kind in _AWAY or (desk.kind is Kind.HEALTH):
            after = ["spot.come_back" if desk.kind is not Kind.HEALTH else "spot.after_health"]
    first = hello + (first if not hello or re.match(r"I\b|I'", first) else _small(first))
    left = limit - len(first.split())
    amends = pen.say(*after, most=left)
    if len(amends.split()) > left and before is None and desk.kind not in _AWAY:
        amends = "" if desk.kind is not Kind.WRONG_NAME else amends
    left -= len(amends.split())
    # After a question, or a second try at an answer, the floor is theirs already.
    waits = before is None and desk.held is care.Held.YES and not amends.endswith("?") and "et me" not in amends
    on = pen.say("spot.on", most=left) if waits and pen.chance(6) else ""
    return OnTheSpot(apology=first, amends=amends, moving_on=on if len(on.split()) <= left else "")


def _first_lists(desk: Desk) -> tuple[str, ...]:
    if desk.kind is Kind.WRONG_NAME and "right" not in desk.pen.values:
        return ("spot.nameless",)
    if desk.kind in {*care.SECRET, Kind.DISHONESTY, Kind.WRONG_NAME}:
        return (f"spot.{desk.kind.value}",)
    return (f"spot.{desk.doing}",)


def _vocative(case: Case) -> str:
    """Returns how to address the readers aloud; empty for a panel with titles, and where no name is known."""
    names = [reader.name for reader in case.readers]
    if not names or (len(names) > 1 and any(HONORIFIC.match(name) for name in names)):
        return ""
    return listed([given(name) for name in names], "and")


def running_late(case: Case, now: datetime | None) -> str | None:
    """Says by how much the writer runs late, where the interview has not begun.

    Args:
        case: The case.
        now: The moment; None for the clock's.

    Returns:
        "25 minutes", or an empty string where the case does not say; None where it is no such case.
    """
    if case.incident.kind is not Kind.LATE:
        return None
    said = case.incident.sorry_that
    ahead = re.search(r"\b(?:running|going to be|will be|i['’]ll be|won['’]t)\b", said, re.IGNORECASE)
    when = case.incident.when
    begun = when is None or _aware(when, case.zone) <= _aware(now or datetime.now(UTC), case.zone)
    if begun and not (ahead and when is None):
        return None
    by = re.search(
        r"\b(?:(?:about|around|nearly|almost|over|some)\s+)?(?:\d+|half an|[a-z]+(?:-[a-z]+)?)\s+(?:minutes?|hours?)\b",
        said,
        re.IGNORECASE,
    )
    return by[0] if by else ""


def _aware(moment: datetime, zone: tzinfo | None) -> datetime:
    if moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=zone) if zone else moment.astimezone()
