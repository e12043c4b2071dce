"""`drafter plan` and `drafter log` as people run them, and `write --note next`."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from program import MARGARET, here, process

CASE = """\
# my case
incident:
  kind: late
  sorry_that: I arrived 25 minutes late   # true
  when: 2026-03-19T09:00
  timezone: Europe/Berlin
company: Northwind
role: Marketing Manager
candidate:
  name: Sam Ortiz
qualifications:
  - I led the rebrand at Contoso that cut churn by 12%
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "my case.yaml"
    path.write_text(CASE)
    return path


def test_a_day_alone_is_its_morning():
    """`--now` with a day is nine o'clock of it, on the interview's clock."""
    day, morning = (
        here("plan", MARGARET, "--format", "json", "--now", now) for now in ("2026-11-20", "2026-11-20T09:00")
    )
    assert (day.code, day.out) == (0, morning.out)
    assert here("plan", MARGARET, "--now", "2026-11-31").code == 2


def test_a_campaign_from_the_first_note_to_the_last(case):
    """Each event that is logged changes what the plan has first; the file keeps its comments."""
    events = (
        "sent apology",
        "replied no",
        "sent feedback-request",
        "sent keep-in-touch",
        "replied no",
        "sent farewell",
    )
    firsts = []
    for day, event in enumerate(events, 20):
        ended = here("log", case, *event.split(), "--at", f"2026-03-{day}T10:00")
        assert (ended.code, ended.out) == (0, "")
        made = here("plan", case, "--format", "json", "--now", f"2026-03-{day}T11:00")
        step = json.loads(made.out)["next"]
        firsts.append(step and step["note"])
    assert firsts == ["card", "feedback-request", "keep-in-touch", None, "farewell", None]
    assert case.read_text().startswith(CASE)
    assert here("log", case, "sent", "check-in").code == 2


def test_the_commands_stand_on_their_own(case, tmp_path):
    """As processes, `log` says what it did on standard error alone, and `plan` follows."""
    logged = process("log", case, "sent", "apology", "--at", "2026-03-19T11:00", home=tmp_path)
    assert (logged.returncode, logged.stdout) == (0, b"")
    assert logged.stderr.startswith(b"Logged in ")
    planned = process("plan", case, "--now", "2026-03-24T11:00", home=tmp_path)
    assert (planned.returncode, planned.stderr) == (0, b"")
    assert b"Next: feedback-request, Thu 26 Mar, 10:00, if no answer has come by then." in planned.stdout


def test_the_plan_is_a_file_of_its_own_kind(case, tmp_path):
    """The output's extension makes it a calendar, for its owner alone; the plan also reads standard input."""
    out = tmp_path / "plan.ics"
    assert here("plan", case, "--now", "2026-03-19T09:30", "-o", out).code == 0
    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert [str(event["summary"]).split(":")[0] for event in events] == [
        "apology",
        "card",
        "feedback-request",
        "keep-in-touch",
    ]
    assert events[0]["dtstart"].dt == datetime.fromisoformat("2026-03-19T09:30+01:00")
    assert out.stat().st_mode & 0o777 == 0o600
    piped = here("plan", "-", "--now", "2026-03-19T09:30", stdin=CASE)
    assert "Next: apology, now" in piped.out


def test_undo_takes_back_and_says_what(case):
    """`--undo` takes the last event out of the file and names it; with none left it is an error."""
    here("log", case, "sent", "apology", "--at", "2026-03-19T11:00")
    ended = here("log", case, "--undo")
    assert "sent apology, 19 March 2026, 11:00" in ended.err
    assert case.read_text() == CASE + "events: []\n"
    assert here("log", case, "--undo").code == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["log", "CASE"], "nothing to log"),
        (["log", "CASE", "sent"], "nothing to log"),
        (["log", "CASE", "sent", "apolgy"], "Did you mean apology?"),
        (["log", "CASE", "replied", "nope"], "Did you mean no?"),
        (["log", "CASE", "snt", "apology"], "Did you mean sent?"),
        (["log", "CASE", "sent", "apology", "--undo"], "goes with nothing else"),
        (["log", "CASE", "sent", "apology", "--at", "noon"], "not a date with a time"),
        (["log", "CASE", "sent", "apology", "--at", "2199-01-01T09:00"], "lies in the future"),
        (["log", "-", "sent", "apology"], "Give the file"),
        (["plan", "CASE", "--now", "2026-13-01T09:00"], "no such day or time"),
        (["plan", "CASE", "--now", "9999-12-31"], "a year before 1900 or after 2999"),
        (["plan", "CASE", "--format", "eml"], "there is no such choice"),
    ],
)
def test_a_mistake_ends_with_two_and_three_lines_at_most(case, arguments, says):
    """Every misuse ends with exit 2, says what would do, and leaves the file alone."""
    ended = here(*[str(case) if each == "CASE" else each for each in arguments])
    assert (ended.code, ended.out) == (2, "")
    assert says in ended.err
    assert len(ended.err.splitlines()) <= 3
    assert case.read_text() == CASE


def test_write_takes_the_note_that_is_due(case):
    """`--note next` writes what the plan has first, and says so; where nothing is due it is an error."""
    first = here("write", case, "--note", "next", "--writer", "composer", "--format", "json")
    assert (first.code, json.loads(first.out)["note"]) == (0, "apology")
    here("log", case, "sent", "apology", "--at", "2026-03-19T11:00")
    ended = here("write", case, "--note", "next", "--writer", "composer")
    assert "Next: feedback-request, " in ended.err
    here("log", case, "replied", "yes", "--at", "2026-03-19T12:00")
    nothing = here("write", case, "--note", "next")
    assert (nothing.code, nothing.out) == (2, "")
    assert "They said yes" in nothing.err


def test_nothing_is_planned_for_what_the_interviewer_did(tmp_path):
    """For `interviewer_fault` the plan ends well with the care's words, and `write --note next` with exit 4."""
    path = tmp_path / "case.yaml"
    path.write_text(CASE.replace("kind: late", "kind: interviewer_fault"))
    planned = here("plan", path)
    assert planned.code == 0
    assert "There is nothing to send." in planned.out
    assert "Write down today" in " ".join(planned.out.split())
    assert here("write", path, "--note", "next").code == 4
