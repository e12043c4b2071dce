"""Events in the case file: only their own characters come and go, and nonsense is refused with the reason."""

from __future__ import annotations

import json
import stat
from datetime import datetime
from pathlib import Path

import pytest

from drafter.case.model import Event, Reply
from drafter.case.read import read_case
from drafter.case.write import append_event, take_back_event
from drafter.errors import InputError
from drafter.notes.names import NoteName
from drafter.planning import logbook

HEAD = """\
# my worst day
incident:
    kind:   late        # odd spacing stays
    sorry_that: "I arrived 25 minutes late"
    when: 2026-03-19T09:00
    timezone: Europe/Berlin
company: 'Northwind'
role: Marketing Manager
candidate: {name: Sam Ortiz, phone: +15550100}
qualifications:
- I led the rebrand at Contoso that cut churn by 12%, which is a line so long that a YAML library would fold it
reply: null
"""
FIRST = Event(at=datetime.fromisoformat("2026-03-19T11:00+01:00"), sent=NoteName.APOLOGY)
SECOND = Event(at=datetime.fromisoformat("2026-03-20T11:00+01:00"), replied=Reply.NO)
LINE = "- {at: 2026-03-19T11:00+01:00, sent: apology}"
REPLY = "- {at: 2026-03-20T11:00+01:00, replied: no}"


def log(path: Path, text: str, *events: Event) -> str:
    path.write_bytes(text.encode())
    for event in events:
        append_event(path, event)
    return path.read_bytes().decode()


@pytest.mark.parametrize(
    ("tail", "after"),
    [
        ("", f"events:\n  {LINE}\n  {REPLY}\n"),
        ("# the end", f"# the end\nevents:\n  {LINE}\n  {REPLY}\n"),
        ("events: []   # by log\ntone: plain\n", f"events:   # by log\n  {LINE}\n  {REPLY}\ntone: plain\n"),
        ("events: null", f"events:\n  {LINE}\n  {REPLY}\n"),
        ("events:\n# none yet\ntone: plain\n", f"events:\n  {LINE}\n  {REPLY}\n# none yet\ntone: plain\n"),
    ],
)
def test_events_go_to_their_place_and_nothing_else_moves(tmp_path, tail, after):
    """Whatever stands at `events`, two events follow each other there, and every other character stays."""
    assert log(tmp_path / "case.yaml", HEAD + tail, FIRST, SECOND) == HEAD + after


@pytest.mark.parametrize(
    "events",
    [
        f"events:\n    {LINE}  # by hand\n\n# after\ntone: plain\n",
        "events:\n- at: 2026-03-19T11:00+01:00\n  sent: apology   # at last\n# after\ntone: plain\n",
        "events: [{at: 2026-03-19T11:00+01:00, sent: apology}]\ntone: plain\n",
        "tone: plain\nevents:\n- at: 2026-03-19T11:00+01:00\n  sent: apology",
    ],
)
def test_undo_takes_out_what_was_put_in(tmp_path, events):
    """Beside events written by hand, in any style, an event comes and goes without a trace."""
    path = tmp_path / "case.yaml"
    log(path, HEAD + events, SECOND)
    assert read_case(path).events == (FIRST, SECOND)
    assert take_back_event(path) == SECOND
    assert path.read_text() == HEAD + events + ("" if events.endswith("\n") else "\n")
    take_back_event(path)
    assert read_case(path).events == ()
    assert "# odd spacing stays" in path.read_text()
    with pytest.raises(InputError, match="no event to take back"):
        take_back_event(path)


@pytest.mark.parametrize("indent", [None, 2, "\t"])
def test_json_stays_json(tmp_path, indent):
    """A case in JSON, on one line or indented, gets its events as JSON, and gives them back."""
    path = tmp_path / "case.json"
    case = {
        "incident": {"kind": "late", "sorry_that": "I arrived late"},
        "company": "Northwind",
        "role": "PM",
        "candidate": {"name": "Sam"},
        "qualifications": ["I shipped"],
    }
    for start in (case, case | {"events": []}):
        before = json.dumps(start, indent=indent)
        after = json.loads(log(path, before, FIRST, SECOND))
        assert [event.get("sent", event.get("replied")) for event in after["events"]] == ["apology", "no"]
        take_back_event(path)
        take_back_event(path)
        assert json.loads(path.read_text()) == start | {"events": []}


def test_line_ends_the_mark_and_the_mode_stay_and_a_link_is_followed(tmp_path):
    """Windows line ends, a byte order mark and the file's mode are kept; a symbolic link stays one."""
    path = tmp_path / "case.yaml"
    path.write_bytes(("\ufeff" + HEAD.replace("\n", "\r\n")).encode())
    path.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    append_event(link, FIRST)
    written = path.read_bytes().decode()
    assert written == "\ufeff" + (HEAD + f"events:\n  {LINE}\n").replace("\n", "\r\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert link.is_symlink()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["case.yaml", "link.yaml"]


def test_a_shape_that_cannot_be_changed_is_left_alone(tmp_path):
    """Where the change would not read back as it should, the file stays as it is, and the error says what to do."""
    path = tmp_path / "case.yaml"
    text = HEAD + "events:\n-\n  # a comment - with a dash\n  at: 2026-03-19T11:00+01:00\n  sent: apology\n"
    path.write_text(text)
    with pytest.raises(InputError, match="Delete the last event by hand"):
        take_back_event(path)
    assert path.read_text() == text


def logged(tmp_path: Path, *events: str, share: str | None = None, now: str = "2026-12-01T12:00+01:00"):
    """Logs notes and replies in turn, a day apart from the interview on, as `drafter log` does."""
    path = tmp_path / "case.yaml"
    path.write_text(HEAD + (f"share: {{url: {share}, title: T, why: W}}\n" if share else ""))
    for day, what in enumerate(events):
        case = read_case(path)
        at = datetime.fromisoformat(f"2026-03-{20 + day}T10:00")
        moment = datetime.fromisoformat(now)
        made = (
            logbook.replied(case, Reply(what), now=moment, at=at)
            if what in set(Reply)
            else logbook.sent(case, NoteName(what), now=moment, at=at)
        )
        append_event(path, made)
    return read_case(path)


LINK = "https://news.example/a"
TOUCH = ("apology", "keep-in-touch", "yes", "check-in")


@pytest.mark.parametrize(
    ("events", "share", "why"),
    [
        (("yes",), None, "none is logged yet"),
        (("apology", "apology"), None, "Apologise once"),
        (("apology", "on-the-spot"), None, "comes before it"),
        (("apology", "no", "no"), None, "logged already"),
        (("apology", "yes", "silence"), None, "have answered"),
        (("apology", "feedback-reply"), None, "log `replied feedback` first"),
        (("apology", "feedback", "feedback-reply", "feedback-reply"), None, "answered already"),
        (("apology", "farewell"), None, "log `replied no` first"),
        (("apology", "check-in"), LINK, "not said yes"),
        (("apology", "keep-in-touch", "no", "check-in"), LINK, "said no"),
        (("apology", "keep-in-touch", "no", "farewell", "check-in"), LINK, "nothing, ever"),
        (("apology", "keep-in-touch", "no", "farewell", "card"), LINK, "nothing, ever"),
        (TOUCH, None, "no link"),
        ((*TOUCH, "check-in"), LINK, "shared already"),
    ],
)
def test_nonsense_is_refused_with_the_reason(tmp_path, events, share, why):
    """The last of these events cannot have happened so, and the error says why; those before it stand."""
    with pytest.raises(InputError) as caught:
        logged(tmp_path, *events, share=share)
    assert why in str(caught.value)
    assert len(str(caught.value).splitlines()) <= 3
    assert len(read_case(tmp_path / "case.yaml").events) == len(events) - 1


def test_what_makes_sense_is_taken_and_the_link_goes_with_it(tmp_path):
    """A whole campaign is logged, and the check-in holds the link that it shared."""
    case = logged(
        tmp_path,
        "on-the-spot",
        "apology",
        "card",
        "no",
        "feedback-request",
        "feedback",
        "feedback-reply",
        "keep-in-touch",
        "yes",
        "check-in",
        share=LINK,
    )
    assert case.events[-1].share == LINK
    assert case.events[0].at.isoformat() == "2026-03-20T10:00:00+01:00"


@pytest.mark.parametrize(
    ("at", "why"),
    [
        ("2026-03-22T10:00", "future"),
        ("2026-03-19T08:00", "the interview was on 19 March 2026, 09:00"),
        ("2026-03-19T10:00", "the last event is of 19 March 2026, 11:00"),
    ],
)
def test_a_moment_that_cannot_be_is_refused(tmp_path, at, why):
    """In the future, before the interview, or before the last event: each is refused."""
    path = tmp_path / "case.yaml"
    log(path, HEAD, FIRST)
    now = datetime.fromisoformat("2026-03-21T12:00+01:00")
    with pytest.raises(InputError, match=why):
        logbook.replied(read_case(path), Reply.YES, now=now, at=datetime.fromisoformat(at))
