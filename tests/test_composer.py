"""The composer writes notes that people would send."""

from __future__ import annotations

from datetime import datetime

import pytest

from drafter.case.kinds import KINDS, Kind
from drafter.case.model import Case
from drafter.composer import compose
from drafter.errors import CareError
from drafter.notes import NoteName

KINDS_WRITTEN = [kind for kind in Kind if not KINDS[kind].withheld]


def a_case(**changes):
    """A case with the usual keys; `incident` and the others are laid over it."""
    incident = {"kind": "late", "sorry_that": "I arrived 25 minutes late", **changes.pop("incident", {})}
    whole = {
        "incident": incident,
        "interviewer": {"name": "Margaret Liu", "email": "margaret.liu@northwind.example"},
        "company": "Northwind",
        "role": "Marketing Manager",
        "candidate": {"name": "Sam Ortiz"},
        "qualifications": ["I led the rebrand at Contoso that cut churn by 12%", "Speak Spanish and German."],
        "solution": "Move the trial's first email from day 3 to day 1 and measure activation.",
        "slots": ["Tuesday 24 November, 10:00", "Thursday 26 November, 15:30"],
    }
    return Case.model_validate(whole | changes)


def test_withheld_kind_is_not_written():
    """Where the care table says to send nothing, nothing is written and its text says why."""
    case = a_case(incident={"kind": "interviewer_fault", "sorry_that": "they asked whether I plan to have children"})
    with pytest.raises(CareError, match="not yours to apologise for"):
        compose(case, "apology")


def test_same_case_reads_the_same_and_seeds_differ():
    """The default seed follows from the case, what happened since changes nothing, and other seeds write otherwise."""
    case = a_case()
    logged = case.model_copy(update={"events": a_case(events=[{"at": "2026-11-19T12:00", "sent": "apology"}]).events})
    assert compose(case, "apology").text == compose(logged, NoteName.APOLOGY).text
    assert len({compose(case, "apology", seed=seed).text for seed in range(10)}) == 10


def test_apology_holds_what_the_article_asks():
    """An apology has every part, greets by name, offers the writer's times beside any other, and cites its facts."""
    note = compose(a_case(), "apology", seed=1)
    assert note.greeting.endswith("Margaret,")
    assert "24 November at 10:00" in note.offer
    assert "26 November at 15:30" in note.offer
    assert note.qualifications[0].fact == 1
    assert "12%" in note.qualifications[0].text
    assert note.sign_off.endswith("\nSam Ortiz")


@pytest.mark.parametrize("now", ["2026-11-19T08:40", "2026-11-19T07:40+00:00"])
def test_still_on_the_way(now):
    """Before the interview begins, a late writer says that they are running late, and offers another time."""
    case = a_case(incident={"when": "2026-11-19T09:00", "timezone": "Europe/Berlin"})
    for seed in range(12):
        note = compose(case, "on-the-spot", seed=seed, channel="text", now=datetime.fromisoformat(now))
        assert "running 25 minutes late" in note.text or "be 25 minutes late" in note.text
        assert note.text.startswith("Margaret, this is Sam Ortiz:")
        assert "another" in note.amends or "other" in note.amends


@pytest.mark.parametrize("kind", KINDS_WRITTEN)
def test_on_the_spot_is_short(kind):
    """What is said on the spot stays within forty words for every kind."""
    case = a_case(incident={"kind": kind, "sorry_that": KINDS[kind].example})
    for seed in range(20):
        note = compose(case, "on-the-spot", seed=seed, now=datetime.fromisoformat("2026-11-19T12:00"))
        assert len(note.text.split()) <= 40
