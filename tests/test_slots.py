"""A slot that is past, or whose weekday is not its date's, is said before the note that offers it goes out."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from program import EXAMPLES, MARGARET, here

from drafter.case.read import case_from_mapping, read_case
from drafter.grounding.slots import amiss
from drafter.planning import plan


def said(slot: str, now: str = "2026-11-25T10:30", when: str | None = "2026-11-19T09:00") -> str:
    """What is said of a slot, in Berlin; empty where it can be kept."""
    incident = {"kind": "late", "sorry_that": "I arrived late", "timezone": "Europe/Berlin"}
    case = case_from_mapping(
        {
            "incident": incident | ({"when": when} if when else {}),
            "company": "Northwind",
            "role": "Marketing Manager",
            "candidate": {"name": "Sam Ortiz"},
            "qualifications": ["I led the rebrand"],
            "slots": [slot],
        },
        "case",
    )
    return "\n".join(amiss(case, datetime.fromisoformat(now)))


@pytest.mark.parametrize(
    "slot",
    [
        "Tuesday 24 November, 10:00",
        "24 Nov 2026",
        "November 24th at 3 pm",
        "2026-11-24",
        "24/11/2026, 10:00",
        "Wednesday 25 November, 10:00",
        "between 9:00 and 10:00 on Wednesday 25 November",
        "Monday 23 or Tuesday 24 November",
        "any time until 24 November",
    ],
)
def test_a_slot_that_is_past_is_said(slot):
    """However it is written, a time before the clock's is named, with what to do."""
    assert said(slot) == f"The slot “{slot}” is past: put a later one into the case."


@pytest.mark.parametrize(
    "slot",
    [
        "Tuesday, 10:00",
        "any weekday after 4 pm",
        "Wednesday 25 November",
        "Wednesday 25 November, 3:00",
        "Wednesday 25 November from 9:00",
        "any day from 23 November",
        "23 November onwards",
        "any day but Tuesday 24 November",
        "Thursday 26 November, 10:00",
        "Tuesday 5 January",
        "11/12/2026",
        "Monday to Friday 27 November",
    ],
)
def test_a_slot_that_can_be_kept_is_left_alone(slot):
    """No date, a date to come, one with an open end, and one that nobody can tell are not spoken of."""
    assert said(slot) == ""


@pytest.mark.parametrize(
    ("slot", "day"),
    [
        ("Monday 1 December, 10:00", "1 December 2026 is a Tuesday"),
        ("Thu, 27 Nov", "27 November 2026 is a Friday"),
        ("Friday 1 January 2027, 9:00", ""),
        ("Monday 4 January, 9:00", ""),
        ("Wed 6 January 2028", "6 January 2028 is a Thursday"),
    ],
)
def test_a_weekday_that_is_not_its_dates_is_said(slot, day):
    """The date's own weekday is named; a date without a year is one of the coming months."""
    assert said(slot) == (f"The slot “{slot}” cannot be: {day}. Mend it in the case." if day else "")


def test_the_clock_is_the_interviews():
    """What is past in Berlin is judged there; without the interview's day, a date is seen from now."""
    slot = "Wednesday 25 November, 10:00"
    assert said(slot, "2026-11-25T08:59+00:00") == ""
    assert said(slot, "2026-11-25T09:01+00:00")
    assert said("Friday 8 January", "2026-12-20T10:00", when=None) == ""
    assert "is past" in said("Friday 18 December", "2026-12-20T10:00", when=None)
    assert "is past" in said("Tuesday 24 November", "2027-06-01T10:00")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "Tuesday 24 31 November twenty-fourth of the 9999 0000 12/13/2026 2026-02-30 10:00 3 pm -".split()
        ),
        min_size=1,
    ),
    st.sampled_from(["1900-01-01T00:00", "2026-11-19T09:00", "2999-12-31T23:59"]),
)
def test_nothing_that_is_typed_stops_the_program(words, when):
    """Days that no calendar has, in any order and year, are read or left alone."""
    assert said(" ".join(words), when=when).count("\n") == 0


def test_write_says_it_beside_the_letter(tmp_path):
    """On standard error, before the note that offers the slot; `--now` sets the clock, and the letter is the same."""
    case = tmp_path / "case.yaml"
    case.write_text(MARGARET.read_text().replace('"Tuesday at 10:00"', '"Tuesday 24 November, 10:00"'))
    before, after = (here("write", case, "--now", now) for now in ("2026-11-20T09:00", "2026-11-25"))
    assert (before.code, after.code, before.out) == (0, 0, after.out)
    line = "The slot “Tuesday 24 November, 10:00” is past: put a later one into the case."
    assert line in after.err.splitlines()
    assert "slot" not in before.err
    assert "slot" not in here("write", case, "--now", "2026-11-25", "--note", "feedback-request").err
    assert here("write", case, "--now", "2026-11-25", "-q").err == ""


def test_the_plan_says_it_while_the_apology_is_to_be_sent():
    """The library's plan carries it among its remarks, as long as a note that offers the slot is a step."""
    case = read_case(MARGARET).model_copy(update={"slots": ("Monday 24 November, 10:00",)})
    remark = "The slot “Monday 24 November, 10:00” cannot be: 24 November 2026 is a Tuesday. Mend it in the case."
    assert remark in plan(case, datetime.fromisoformat("2026-11-20T10:00")).remarks
    sent = case_from_mapping(
        case.model_dump(mode="json") | {"events": [{"at": "2026-11-20T09:00", "sent": "apology"}]}, "case"
    )
    assert plan(sent, datetime.fromisoformat("2026-11-20T10:00")).remarks == ()


def test_next_takes_the_same_clock():
    """`write --note next --now …` writes the note that was due then."""
    ended = here("write", EXAMPLES / "late.yaml", "--note", "next", "--now", "2026-11-19T08:50")
    assert ended.err.startswith("Next: on-the-spot, now; by Thu 19 Nov, 09:00 at the latest.")


def test_the_examples_keep():
    """No case in `examples/` holds a slot that a later day makes wrong."""
    far = datetime.fromisoformat("2031-01-01T10:00+00:00")
    assert [amiss(read_case(path), far) for path in sorted(EXAMPLES.glob("*.yaml"))] == [()] * 10
