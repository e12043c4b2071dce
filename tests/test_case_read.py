"""Reading a case: what is typed stays typed, every mistake is named at once, and no bytes bring it down."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter.case.model import Case
from drafter.case.read import CASE_BYTES, case_from_mapping, read_case, read_case_text
from drafter.case.schema import case_schema
from drafter.errors import CaseError, Problem

GOOD = """\
incident:
  kind: late                # a comment
  sorry_that: I arrived 25 minutes late
  when: 2026-11-19T09:00
  timezone: Europe/Berlin
interviewer:
  name: Margaret Liu
company: Northwind
role: Marketing Manager
candidate:
  name: Sam Ortiz
qualifications:
  - I led the rebrand at Contoso that cut churn by 12%
"""


def problems(text: str | bytes) -> list[Problem]:
    with pytest.raises(CaseError) as caught:
        read_case_text(text, "case.yaml")
    return list(caught.value.problems)


def only(text: str | bytes) -> Problem:
    (problem,) = problems(text)
    return problem


@pytest.mark.parametrize("typed", ["42", "+15550100", "yes", "1.10", "2026-11-19", "0x1F", "no", "12:30"])
def test_text_keeps_the_characters_typed(typed):
    """An unquoted value that looks like a number, a date or a yes stays the text it is."""
    assert read_case_text(GOOD.replace("Northwind", typed), "-").company == typed


def test_json_is_read_too_tabs_and_escaped_emoji_included():
    """JSON as other programs write it, with tabs and escaped pairs, gives the same case."""
    mapping = case_from_mapping(
        {
            "incident": {"kind": "late", "sorry_that": "I was late"},
            "company": "Müller 🚀",
            "role": "PM",
            "candidate": {"name": "Sam"},
            "qualifications": ["I shipped"],
        },
        "line 1",
    )
    written = json.dumps(mapping.model_dump(mode="json", exclude_none=True), indent="\t")
    assert "\\ud83d\\ude80" in written
    assert read_case_text(written, "case.json") == mapping


def test_null_leaves_an_optional_key_out():
    """Null, a tilde and nothing at all on an optional key mean that it is not there."""
    case = read_case_text(GOOD + "reply: null\nshare: ~\ntone:\nslots:\nevents:\n", "-")
    assert (case.reply, case.share, case.tone, case.slots, case.events) == (None, None, "warm", (), ())


def test_line_breaks_fold_into_spaces():
    """A line break in a value, which would break a header, becomes a space."""
    assert read_case_text(GOOD.replace("Sam Ortiz", '"Sam\\nOrtiz"'), "-").candidate.name == "Sam Ortiz"


def test_every_mistake_is_named_at_once_in_the_order_of_the_file():
    """A file full of mistakes gives one problem each, with its line, its key and what would do."""
    text = """\
incident:
  kind: lat
  sorry_that: I am sorry that I was late
  when: 2026-11-19
  slur: true
interviewer:
  - name: Margaret Liu
  - Bob
compny: Northwind
role:
candidate:
  name: "  "
slots: [a, b, c, d]
tone: wram
tone: plain
qualifications: I led
"""
    got = [(each.line, each.key) for each in problems(text)]
    assert got == [
        (2, "incident.kind"),
        (3, "incident.sorry_that"),
        (4, "incident.when"),
        (8, "interviewer[2]"),
        (9, "compny"),
        (10, "role"),
        (12, "candidate.name"),
        (13, "slots"),
        (14, "tone"),
        (15, "tone"),
        (16, "qualifications"),
    ]
    said = "\n".join(str(each) for each in problems(text))
    for hint in ("did you mean late?", "did you mean `company`?", "did you mean warm?", "2026-11-19T09:00", "line 14"):
        assert hint in said


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "says"),
    [
        ("kind: late", "kind: No Show!", 2, "incident.kind", "did you mean no_show?"),
        ("kind: late", "kind: [late]", 2, "incident.kind", "found a list"),
        ("kind: late", "kind:", 2, "incident.kind", "nothing stands here"),
        ("  when: 2026-11-19T09:00", "  when: 2026-02-30T09:00", 4, "incident.when", "no such day"),
        ("Europe/Berlin", "Mars/Olympus", 5, "incident.timezone", "not an IANA time zone"),
        ("  name: Margaret Liu", "  nam: Margaret Liu", 7, "interviewer.nam", "did you mean `name`?"),
        ("company: Northwind", "company: {a: b}", 8, "company", "found keys and values"),
        ("company: Northwind", "company: ''", 8, "company", "blank"),
        ("company: Northwind", 'company: "North\\ewind"', 8, "company", "U+001B"),
        ("company: Northwind", 'company: "North\\u202ewind"', 8, "company", "RIGHT-TO-LEFT OVERRIDE"),
        ("company: Northwind", 'company: "\\ud800"', 8, "company", "broken character"),
        ("company: Northwind", "company: Northwind\nphone: 1", 9, "phone", "below `candidate`"),
        ("company: Northwind", "company: !!python/name:os.system x", 8, "company", "a tag"),
        ("company: Northwind", "company: &a Northwind", 8, "company", "an anchor"),
        ("role: Marketing Manager", "role: *a", 9, "role", "an alias"),
        ("  name: Sam Ortiz", "  name: Sam Ortiz\n  slur: true", 12, "candidate.slur", "below `incident`"),
        ("kind: late", "kind: late\n  slur: true", 3, "incident.slur", "offensive_remark only"),
        ("I led the rebrand", "I " + "led " * 50, 13, "qualifications[1]", "at most 40"),
    ],
)
def test_a_mistake_says_where_what_and_what_would_do(old, new, line, key, says):
    """Each single mistake is one problem on its own line and key, with a hint."""
    found = next(each for each in problems(GOOD.replace(old, new)) if each.key == key)
    assert (found.line, says in f"{found.found}; {found.fix}") == (line, True), str(found)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (b"", None, "empty"),
        (b"# only a comment\n", None, "empty"),
        (b"null", None, "empty"),
        (b"- a\n- b\n", 1, "a list where a case belongs"),
        (b"hello", 1, "one piece of text"),
        (b"company: Caf\xe9\n", 1, "not UTF-8: byte 0xe9 at offset 12"),
        ("company: x".encode("utf-16"), None, "UTF-16"),
        (b"a: b\n\tc: d\n", 2, "not tabs"),
        (b"company: Northwind: Europe\n", 1, "belongs in quotes"),
        (b'a: 1\nb: "open\nc: d\n', 2, "not closed"),
        (b"a: [1, 2\nb: c\n", 1, "not closed"),
        (b"a: b\n  c: d\n", 2, "quotes"),
        (b"a: 1\n---\nb: 2\n", 2, "second document"),
        (b"a: " + b"[" * 5000, 1, "nested too deep"),
        (b"x: " + b"y" * CASE_BYTES, None, "larger than 64 KiB"),
        (b"a: \x00", 1, "U+0000"),
    ],
)
def test_what_is_no_case_at_all_gets_one_clear_error(text, line, says):
    """A file that cannot be a case gives one problem that says why."""
    found = only(text)
    assert (found.line, says in f"{found.found}; {found.fix}") == (line, True), str(found)


def test_a_yaml_bomb_is_refused_at_once():
    """Aliases never expand: nine levels of ten cost nothing and are named as a mistake."""
    bomb = "a: &a [lol]\n" + "".join(
        f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert any("an alias" in each.found for each in problems(bomb))


def test_a_file_that_is_all_mistakes_is_answered_in_good_time():
    """Of thousands of mistakes the first hundred are told."""
    assert len(problems("\n".join(f"k{at}: 1" for at in range(6000)))) == 100


def test_a_missing_file_suggests_the_one_that_is_there(tmp_path: Path):
    """A mistyped file name is answered with the close one; a folder with a file in it."""
    (tmp_path / "margaret.yaml").write_text(GOOD)
    with pytest.raises(CaseError, match=r"did you mean .*margaret\.yaml"):
        read_case(tmp_path / "margret.yaml")
    with pytest.raises(CaseError, match=r"folder; give a file in it, such as .*margaret\.yaml"):
        read_case(tmp_path)
    with pytest.raises(CaseError, match="cannot be read"):
        read_case("a\0b")


def test_a_dash_reads_standard_input():
    """`-` reads the stream handed in, bytes or text."""
    assert read_case("-", stdin=io.BytesIO(GOOD.encode())) == read_case("-", stdin=io.StringIO(GOOD))


def test_a_number_in_a_batch_line_is_no_text():
    """Parsed data keeps its types: a number where text belongs is an error that says so, without a line."""
    with pytest.raises(CaseError) as caught:
        case_from_mapping({"company": 42}, "line 7")
    found = next(each for each in caught.value.problems if each.key == "company")
    assert (found.line, found.found) == (None, "found 42, which is not text")


def test_a_pasted_reply_may_hold_invisible_characters_but_not_too_many_bytes():
    """A mail program's soft hyphens are taken; sixteen kibibytes, counted in bytes, are the limit."""
    assert read_case_text(GOOD + 'reply: "of\\u00adfice"\n', "-").reply == "of\u00adfice"
    assert "at most 16384" in only(GOOD + f"reply: {'é' * 8193}\n").fix


def test_the_schema_describes_every_field():
    """Editors have a sentence to show for every key, at every depth."""
    schema = case_schema()
    for model in (schema, *(each for each in schema["$defs"].values() if "properties" in each)):
        for name, field in model["properties"].items():
            assert field.get("description"), name


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.binary(max_size=200) | st.text(alphabet="{}[]:-?!&*|>'\"\\%#@\n\t ax0uU~<", max_size=120))
def test_no_bytes_bring_it_down(data: bytes | str):
    """Any bytes and any soup of YAML's signs give a case or a case error, never another exception."""
    with contextlib.suppress(CaseError):
        assert isinstance(read_case_text(data, "any"), Case)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("you were rude to me", "choose kind interviewer_fault"),
        ("You should have waited for me", "choose kind interviewer_fault"),
        ("your questions were unfair", "choose kind interviewer_fault"),
        ("the interviewer was so hostile", "choose kind interviewer_fault"),
        ("late", "I arrived 25 minutes late"),
        ("Nervous.", "I arrived 25 minutes late"),
    ],
)
def test_an_apology_for_another_or_for_nothing_is_refused(said, wanted):
    """A fault of the reader's, or a bare word, is refused on its line, with what would do instead."""
    found = only(GOOD.replace("I arrived 25 minutes late", said))
    assert (found.line, found.key) == (3, "incident.sorry_that")
    assert wanted in str(found)


@pytest.mark.parametrize(
    "said",
    [
        "my connection dropped",
        "you had to wait for me",
        "you were kept waiting in the lobby",
        "your time was wasted",
        "you could not hear me",
        "you should have heard it from me first",
        "I was rude to you",
        "I overslept",
    ],
)
def test_what_the_writer_can_be_sorry_for_is_taken(said):
    """What came of the writer's own doing is taken as typed, whoever the clause is about."""
    assert read_case_text(GOOD.replace("I arrived 25 minutes late", said), "-").incident.sorry_that == said


def test_their_fault_may_be_told_where_it_is_called_so():
    """A case of the interviewer's fault tells it in any words."""
    text = GOOD.replace("kind: late", "kind: interviewer_fault").replace(
        "I arrived 25 minutes late", "you were rude to me"
    )
    assert read_case_text(text, "-").incident.sorry_that == "you were rude to me"
