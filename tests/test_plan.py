"""The plan: the cadence by kind, over business days and changes of the clock, and what each event makes of it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from drafter.case.care import care_note
from drafter.case.kinds import KINDS, Kind
from drafter.case.model import Case
from drafter.case.read import case_from_mapping
from drafter.formats.ics import plan_as_ics
from drafter.formats.plan_text import plan_as_text
from drafter.notes.names import NoteName
from drafter.planning import Plan, plan

REPLIES = {"yes", "no", "feedback", "silence"}


def case_of(*events: tuple[str, str], kind: str = "late", when: str | None = "2026-11-19T09:00", **more) -> Case:
    """A case in Berlin with these events: each a moment, and the note sent or the reply."""
    incident = {"kind": kind, "sorry_that": "I arrived late", "timezone": "Europe/Berlin"}
    return case_from_mapping(
        {
            "incident": incident | ({"when": when} if when else {}),
            "company": "Northwind",
            "role": "Marketing Manager",
            "candidate": {"name": "Sam Ortiz"},
            "qualifications": ["I led the rebrand"],
            "events": [{"at": at, "replied" if what in REPLIES else "sent": what} for at, what in events],
            **more,
        },
        "case",
    )


def at(case: Case, now: str) -> Plan:
    return plan(case, datetime.fromisoformat(now))


def told(found: Plan) -> list[str]:
    return [f"{step.note} {step.due:%a %Y-%m-%d %H:%M}{' late' if step.late else ''}" for step in found.steps]


SENT = ("2026-11-19T11:00", "apology")
ASKED = ("2026-11-26T10:00", "feedback-request")
STAY = ("2026-12-03T10:00", "keep-in-touch")


@pytest.mark.parametrize(
    ("kind", "when", "now", "first"),
    [
        ("late", "2026-11-19T09:00", "2026-11-19T08:50", "on-the-spot Thu 2026-11-19 08:50"),
        ("no_show", "2026-11-19T09:00", "2026-11-19T09:30", "apology Thu 2026-11-19 09:30"),
        ("no_show", "2026-11-19T09:00", "2026-11-20T09:01", "apology Fri 2026-11-20 09:01 late"),
        ("offensive_remark", "2026-11-19T09:00", "2026-11-19T22:00", "apology Thu 2026-11-19 22:00"),
        ("offensive_remark", "2026-11-19T09:00", "2026-11-20T00:30", "apology Fri 2026-11-20 00:30 late"),
        ("poor_answers", "2026-11-17T09:00", "2026-11-17T12:00", "apology Thu 2026-11-19 10:00"),
        ("poor_answers", "2026-11-19T09:00", "2026-11-19T12:00", "apology Mon 2026-11-23 10:00"),
        ("poor_answers", "2026-12-31T09:00", "2026-12-31T12:00", "apology Mon 2027-01-04 10:00"),
        ("wrong_name", "2026-11-19T09:00", "2026-11-19T12:00", "apology Thu 2026-11-19 12:00"),
    ],
)
def test_the_first_step_follows_the_kind(kind, when, now, first):
    """Within the hour, the same day, day 2 or 3: each kind has its own moment, and a late one is due at once."""
    assert told(at(case_of(kind=kind, when=when), now))[0] == first


@pytest.mark.parametrize(
    ("events", "now", "steps"),
    [
        (
            [SENT],
            "2026-11-19T12:00",
            [
                "card Thu 2026-11-19 12:00",
                "feedback-request Thu 2026-11-26 10:00",
                "keep-in-touch Thu 2026-12-03 10:00",
            ],
        ),
        ([SENT], "2026-11-23T12:00", ["feedback-request Thu 2026-11-26 10:00", "keep-in-touch Thu 2026-12-03 10:00"]),
        (
            [SENT, ("2026-11-25T10:00", "silence")],
            "2026-11-27T12:00",
            ["feedback-request Fri 2026-11-27 12:00", "keep-in-touch Fri 2026-12-04 10:00"],
        ),
        (
            [("2026-12-23T11:00", "apology")],
            "2026-12-26T12:00",
            ["feedback-request Wed 2026-12-30 10:00", "keep-in-touch Wed 2027-01-06 10:00"],
        ),
        ([SENT, ("2026-11-23T15:00", "yes")], "2026-11-23T16:00", []),
        (
            [SENT, ("2026-11-24T15:00", "no")],
            "2026-11-24T16:00",
            ["feedback-request Wed 2026-11-25 15:00", "keep-in-touch Wed 2026-12-02 10:00"],
        ),
        (
            [SENT, ("2026-11-20T15:00", "no")],
            "2026-11-20T16:00",
            ["feedback-request Mon 2026-11-23 09:00", "keep-in-touch Mon 2026-11-30 10:00"],
        ),
        (
            [SENT, ("2026-11-24T15:00", "feedback")],
            "2026-11-24T16:00",
            ["feedback-reply Tue 2026-11-24 16:00", "keep-in-touch Tue 2026-12-01 10:00"],
        ),
        ([SENT, ASKED], "2026-11-26T11:00", ["keep-in-touch Thu 2026-12-03 10:00"]),
        (
            [SENT, ASKED, ("2026-11-27T10:00", "feedback"), ("2026-11-27T11:00", "feedback-reply")],
            "2026-11-27T12:00",
            ["keep-in-touch Fri 2026-12-04 10:00"],
        ),
        ([SENT, ASKED, STAY], "2026-12-20T12:00", []),
        ([SENT, ASKED, STAY, ("2026-12-09T09:00", "silence")], "2026-12-20T12:00", []),
        ([SENT, ASKED, STAY, ("2026-12-04T09:00", "no")], "2026-12-04T12:00", ["farewell Fri 2026-12-04 12:00"]),
        ([SENT, ASKED, STAY, ("2026-12-04T09:00", "yes")], "2026-12-04T12:00", ["check-in Mon 2027-01-04 10:00"]),
        (
            [SENT, STAY, ("2026-12-04T09:00", "yes"), ("2027-01-04T10:00", "check-in")],
            "2027-01-05T12:00",
            ["check-in Thu 2027-03-04 10:00"],
        ),
        (
            [SENT, STAY, ("2026-12-04T09:00", "no"), ("2026-12-04T10:00", "farewell")],
            "2027-06-01T12:00",
            [],
        ),
    ],
)
def test_the_plan_follows_the_events(events, now, steps):
    """Silence, yes, no, feedback and a farewell each lead where the field notes say."""
    assert told(at(case_of(*events), now)) == steps


ANSWERED = ("2026-11-20T22:10", "feedback")


@pytest.mark.parametrize(
    ("events", "kind", "now", "step"),
    [
        ([SENT], "late", "2026-11-19T22:30", "card Fri 2026-11-20 09:00"),
        ([("2026-11-20T11:00", "apology")], "late", "2026-11-20T23:00", "card Mon 2026-11-23 09:00"),
        ([("2026-11-20T00:40", "apology")], "late", "2026-11-20T00:45", "card Fri 2026-11-20 09:00"),
        ([SENT, ANSWERED], "late", "2026-11-20T22:30", "feedback-reply Sat 2026-11-21 08:00"),
        ([SENT, ANSWERED], "late", "2026-11-21T22:05", "feedback-reply Sat 2026-11-21 22:05"),
        ([SENT, ANSWERED], "late", "2026-11-22T02:00", "feedback-reply Sun 2026-11-22 08:00 late"),
        ([SENT, STAY, ("2026-12-04T23:00", "no")], "late", "2026-12-05T01:00", "farewell Sat 2026-12-05 08:00"),
        ([], "poor_answers", "2026-11-23T23:30", "apology Tue 2026-11-24 08:00"),
        ([], "no_show", "2026-11-19T23:30", "apology Thu 2026-11-19 23:30"),
    ],
)
def test_no_step_that_can_wait_falls_into_the_night(events, kind, now, step):
    """A card goes to the post in office hours, an answer by day; only what is due on the same day goes by night."""
    assert told(at(case_of(*events, kind=kind), now))[0] == step


def test_two_silent_check_ins_end_it_and_an_answer_takes_it_up_again():
    """After two check-ins without an answer nothing is planned; an answer to the last one plans the next."""
    agreed = [SENT, STAY, ("2026-12-04T09:00", "yes")]
    silent = [*agreed, ("2027-01-04T10:00", "check-in"), ("2027-03-04T10:00", "check-in")]
    assert at(case_of(*silent), "2027-03-05T10:00").steps[0].only_if
    assert at(case_of(*silent), "2027-05-04T10:00").status == "stopped"
    assert at(case_of(*silent, ("2027-03-10T10:00", "silence")), "2027-03-11T10:00").status == "stopped"
    assert told(at(case_of(*silent, ("2027-03-10T10:00", "yes")), "2027-03-11T10:00")) == [
        "check-in Tue 2027-05-04 10:00"
    ]
    assert told(at(case_of(*silent, ("2027-03-10T10:00", "no")), "2027-03-11T10:00"))[0].startswith("farewell")


def test_ten_in_the_morning_stays_so_when_the_clocks_change():
    """The plan counts on the wall clock: over the change to summer time the hour stays and the offset moves."""
    case = case_of(("2026-03-26T11:00", "apology"), when="2026-03-26T09:00")
    (step, _) = at(case, "2026-03-29T12:00").steps
    assert step.due.isoformat() == "2026-04-02T10:00:00+02:00"
    assert (step.due - datetime.fromisoformat("2026-03-26T11:00+01:00")) == timedelta(days=7, hours=-2)


def test_the_interviews_time_zone_rules():
    """Half past midnight in Berlin is still the evening before in New York, where the interview was."""
    case = case_of(kind="offensive_remark")
    there = case.model_copy(update={"incident": case.incident.model_copy(update={"timezone": "America/New_York"})})
    now = datetime.fromisoformat("2026-11-20T00:30+01:00")
    assert (plan(case, now).steps[0].late, plan(there, now).steps[0].late) == (True, False)


def test_a_fault_of_the_interviewers_plans_nothing():
    """For `interviewer_fault` there are no steps, and the care text says what to do instead."""
    found = at(case_of(kind="interviewer_fault"), "2026-11-19T12:00")
    assert (found.steps, found.status) == ((), "withheld")
    assert "Write down" in plan_as_text(found)


def test_the_next_note_is_the_plans_first():
    """`--note next` gets the first step, and none where there is nothing to send."""
    now = datetime.fromisoformat("2026-12-04T12:00")
    due = plan(case_of(SENT, ASKED, STAY, ("2026-12-04T09:00", "no")), now).next
    assert due is not None
    assert due.note is NoteName.FAREWELL
    assert plan(case_of(SENT, ASKED, STAY), now).next is None


def test_a_check_in_wants_a_link_they_have_not_had():
    """Without a link, or with one that was shared before, the step says what the case lacks."""
    agreed = (SENT, STAY, ("2026-12-04T09:00", "yes"))
    link = {"url": "https://news.example/a", "title": "A", "why": "It fits."}
    fresh = case_of(*agreed, share=link)
    spent = Case.model_validate(
        fresh.model_dump()
        | {"events": [*fresh.events, {"at": "2027-01-04T10:00", "sent": "check-in", "share": link["url"]}]}
    )
    needs = [at(case, "2027-01-05T10:00").steps[0].needs for case in (case_of(*agreed), fresh, spent)]
    assert [bool(need) for need in needs] == [True, False, True]


def test_the_text_gives_the_next_step_first_with_its_command():
    """A person reads first what to do, by when, and the command to copy, quoted for the shell."""
    found = plan(case_of(SENT), datetime.fromisoformat("2026-11-26T11:00"), name="my case.yaml")
    lines = plan_as_text(found).splitlines()
    assert lines[2] == "Next: feedback-request, now; by Mon 30 Nov, 17:00 at the latest."
    assert "  drafter write 'my case.yaml' --note feedback-request" in lines
    assert "When they answer:  drafter log 'my case.yaml' replied yes|no|feedback|silence" in lines
    assert all(len(line) <= 80 for line in lines)


def test_a_second_import_updates_and_what_fell_away_is_cancelled():
    """Parsed back, the calendar keeps its ids from plan to plan, rises in sequence, reminds, and cancels."""
    before, after = (
        Calendar.from_ical(plan_as_ics(at(case, now)))
        for case, now in (
            (case_of(SENT), "2026-11-20T12:00"),
            (case_of(SENT, ("2026-11-24T15:00", "no")), "2026-11-24T16:00"),
        )
    )
    first = {event["uid"]: event for event in before.walk("VEVENT")}
    second = {event["uid"]: event for event in after.walk("VEVENT")}
    assert len(first) == 3
    assert set(first) == set(second)
    for uid, event in second.items():
        assert event["sequence"] > first[uid]["sequence"]
        gone = event["status"] == "CANCELLED"
        assert gone == str(event["summary"]).startswith("card")
        assert len(event.walk("VALARM")) == (0 if gone else 1)
    request = next(event for event in second.values() if str(event["summary"]).startswith("feedback-request"))
    assert request["dtstart"].dt.isoformat() == "2026-11-25T14:00:00+00:00"


def test_json_holds_the_next_step_apart():
    """The JSON form names the next step, and every moment carries its offset."""
    found = json.loads(json.dumps(at(case_of(SENT), "2026-11-23T12:00").as_json()))
    assert found["next"] == found["steps"][0]
    assert found["next"]["due"] == "2026-11-26T10:00:00+01:00"
    assert found["timezone"] == "Europe/Berlin"


def test_every_kind_that_needs_care_says_so():
    """The care table's kinds have their advice, fitted to the case; a plain one has none."""
    with_care = {kind for kind in Kind if KINDS[kind].care}
    assert with_care >= {
        "health",
        "interviewer_fault",
        "dishonesty",
        "offensive_remark",
        "poor_answers",
        "body_or_emotion",
    }
    assert care_note(case_of()) == ""
    assert "one light clause" in care_note(
        case_of(kind="body_or_emotion").model_copy(
            update={"incident": case_of(kind="body_or_emotion").incident.model_copy(update={"noticed": False})}
        )
    )


def test_care_about_weak_answers_knows_the_better_answer():
    """The advice asks for a better answer only where the case has none."""
    lacking = case_of(kind="poor_answers")
    having = case_of(kind="poor_answers", solution="Move the first email to day 1.")
    assert "Put it into `solution`" in care_note(lacking)
    assert "your `solution` comes right after" in care_note(having)
    assert "Put it" not in care_note(having)


EVENTS = st.lists(st.sampled_from([*(note.value for note in NoteName), *sorted(REPLIES)]), max_size=7)


@settings(max_examples=60, deadline=None)
@given(EVENTS, st.sampled_from(list(Kind)), st.integers(0, 400))
def test_any_story_gives_a_sane_plan(events, kind, days):
    """Whatever happened, no step lies in the past, at night or twice, and after a farewell none is left."""
    start = datetime.fromisoformat("2026-11-19T23:00+01:00")
    case = case_of(
        *(((start + timedelta(days=2 * at)).isoformat(), what) for at, what in enumerate(events)), kind=kind.value
    )
    found = plan(case, start + timedelta(days=days))
    assert all(
        step.due >= found.now and step.due >= step.earliest and step.earliest <= step.latest for step in found.steps
    )
    assert len({step.note for step in found.steps}) == len(found.steps)
    for step in found.steps:
        if step.note in {"card", "feedback-request", "keep-in-touch", "check-in"}:
            assert (step.due.weekday() < 5, 9 <= step.due.hour <= 17) == (True, True)
    if NoteName.FAREWELL in events[: days // 2 + 1] or KINDS[kind].withheld:
        assert found.steps == ()
    assert Calendar.from_ical(plan_as_ics(found)) is not None
    assert plan_as_text(found).strip()


@pytest.mark.parametrize(("offset", "said"), [("+01:00", "UTC+01:00"), ("-03:30", "UTC-03:30"), ("Z", "UTC+00:00")])
def test_without_a_timezone_the_offset_is_said(offset, said):
    """A case that names no time zone gets its times with the offset from UTC, in text and in the calendar."""
    case = case_of(when=f"2026-11-19T09:00{offset}")
    bare = case.model_copy(update={"incident": case.incident.model_copy(update={"timezone": None})})
    found = at(bare, f"2026-11-19T10:00{offset}")
    assert f"All times are those of {said}." in plan_as_text(found, 80)
    assert said in plan_as_ics(found)
