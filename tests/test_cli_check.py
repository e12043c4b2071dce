"""`drafter check`, as people run it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from program import MARGARET, here, process

BAD = "Subject: Sorry\n\nDear Margaret,\n\nI hope you are well.\n\nBest,\nSam\n"
GOOD = """Subject: Marketing Manager interview

Dear Margaret,

I am sorry that I kept calling you Peggy; I know your name is Margaret, and it was my mistake.

I know your time is short, and I'd understand if you'd rather leave it there. I'd be glad to come back at any time that
suits you.

I led the rebrand at Contoso that cut churn by 12%.

Best,
Sam Ortiz
"""


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "bad.txt"
    path.write_text(BAD)
    return path


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.txt"
    path.write_text(GOOD)
    return path


def test_a_bad_draft_ends_with_1_and_points_at_lines(tmp_path, bad):
    """As a process: findings with line and column on standard output, what was skipped beside it, exit 1."""
    ended = process("check", bad, home=tmp_path)
    out, err = ended.stdout.decode(), ended.stderr.decode()
    assert ended.returncode == 1
    assert "apology-missing" in out
    assert "line 5, column 1" in out
    assert "Not checked without --case" in err
    assert "qualification-missing" in err


def test_a_good_draft_ends_with_0(good):
    """A letter that holds all rules says so in a line."""
    ended = here("check", good, "--case", MARGARET)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"{good}: apology, 66 words: all rules hold\n"


def test_json_is_the_contracts_object(bad):
    """Offsets point into `text`, which is the input after its subject line; there is no writer and no parts."""
    made = json.loads(here("check", bad, "--format", "json").out)
    assert made["subject"] == "Sorry"
    assert BAD.endswith(made["text"])
    assert made["ok"] is False
    assert {"parts", "writer", "file"}.isdisjoint(made)
    assert made["skipped"]
    for finding in made["findings"]:
        text = made[finding["where"]]
        assert (text[finding["start"] : finding["end"]] or None) == finding["quote"]


def test_several_drafts_are_json_lines_with_their_file(good, bad):
    """One line for each draft, in the order given, each naming its file."""
    ended = here("check", good, bad, "--format", "json", "--case", MARGARET)
    lines = [json.loads(line) for line in ended.out.splitlines()]
    assert [(line["file"], line["ok"]) for line in lines] == [(str(good), True), (str(bad), False)]
    assert ended.code == 1


def test_github_gives_a_command_for_each_finding(bad):
    """Each finding is a workflow command at its line; nothing else is on standard output."""
    lines = here("check", bad, "--format", "github").out.splitlines()
    assert lines
    assert all(line.startswith(("::error file=", "::warning file=")) for line in lines)
    assert any(",line=5,endLine=5,col=1," in line and "title=drafter apology-missing" in line for line in lines)


def test_github_escapes_what_would_end_a_property(tmp_path):
    """A file's name with a colon, a comma or a per cent sign stays one property."""
    path = tmp_path / "50%, a:b.txt"
    path.write_text(BAD)
    line = here("check", path, "--format", "github").out.splitlines()[0]
    assert "50%25%2C a%3Ab.txt" in line


def test_fail_on_warning_counts_warnings(tmp_path):
    """A warning alone ends with 0, and with 1 where --fail-on says so."""
    path = tmp_path / "warned.txt"
    path.write_text(GOOD + "word " * 90)
    assert here("check", path, "--rules", "too-long").code == 0
    assert here("check", path, "--rules", "too-long", "--fail-on", "warning").code == 1


def test_rules_can_be_chosen_and_left_out(bad, tmp_path):
    """On the command line by commas or repeated, and in config.toml; the command line is stronger."""
    assert here("check", bad, "--rules", "too-long").code == 0
    chosen = json.loads(here("check", bad, "--rules", "apology-missing,time-missing", "--format", "json").out)
    assert {each["rule"] for each in chosen["findings"]} == {"apology-missing", "time-missing"}
    left_out = json.loads(here("check", bad, "--ignore-rules", "time-missing", "--format", "json").out)
    assert "time-missing" not in {each["rule"] for each in left_out["findings"]}
    (tmp_path / "config.toml").write_text('rules = ["too-long"]\n')
    assert here("check", bad, config=tmp_path).code == 0
    assert here("check", bad, "--rules", "apology-missing", config=tmp_path).code == 1


def test_an_unknown_rule_is_bad_usage(bad):
    """A mistyped rule would check nothing; it is an error instead."""
    ended = here("check", bad, "--rules", "harpin")
    assert ended.code == 2
    assert "harpin" in ended.err


def test_standard_input_is_a_draft():
    """`-` reads a draft from standard input."""
    ended = here("check", "-", stdin=GOOD)
    assert ended.code == 0
    assert ended.out.startswith("standard input: apology")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"Dear Zo\xeb,\n", "line 1 is not UTF-8"),
        (b"x" * (32 * 1024 + 1), "larger than 32 KiB"),
        (b" \n\n", "is empty"),
    ],
)
def test_a_draft_that_cannot_be_read_is_bad_input(tmp_path, content, said):
    """Not UTF-8, too large, empty: exit 2, in at most three lines that name the file."""
    path = tmp_path / "draft.txt"
    path.write_bytes(content)
    ended = here("check", path)
    assert ended.code == 2
    assert said in ended.err
    assert str(path) in ended.err
    assert len(ended.err.splitlines()) <= 3


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<!DOCTYPE html>\n<html><body><p>Dear Margaret,</p></body></html>", "is a web page"),
        (MARGARET.read_text(), "is a case, not a draft"),
        ('{"incident": {"kind": "late"}, "company": "Northwind"}', "is a case, not a draft"),
        ('{"id": "one", "draft": "Dear Margaret"}\n{"id": "two"}', "is a batch"),
        (here("write", MARGARET, "--format", "json").out, "is a result"),
    ],
)
def test_what_is_plainly_no_letter_is_named(tmp_path, content, said):
    """A page, a case, a batch or a result is not checked or rewritten as if it were a letter, and says what to do."""
    draft = tmp_path / "draft.txt"
    draft.write_text(content)
    for ended in (here("check", draft), here("rewrite", draft, "--case", MARGARET)):
        assert (ended.code, ended.out) == (2, "")
        assert said in ended.err
        assert len(ended.err.splitlines()) == 2


@pytest.mark.parametrize("draft", ["{Margaret},\n\nI am sorry.", "company: Northwind\nrole: Lead\n\nI am sorry."])
def test_what_may_be_a_letter_is_checked(draft):
    """A bracket at the beginning, or a line or two that look like keys, do not make a letter something else."""
    assert here("check", "-", stdin=draft).code == 1


def test_what_can_be_read_is_checked_all_the_same(tmp_path, good):
    """A missing file and a folder are said, the other drafts are checked, and the end is 2."""
    ended = here("check", tmp_path / "none.txt", tmp_path, good)
    assert ended.code == 2
    assert "no such file" in ended.err
    assert "is a folder" in ended.err
    assert "all rules hold" in ended.out


def test_a_byte_order_mark_and_crlf_are_no_faults(tmp_path):
    """A letter saved by a Windows editor is checked as it is, and lines are counted as the editor does."""
    path = tmp_path / "windows.txt"
    path.write_bytes(b"\xef\xbb\xbf" + BAD.replace("\n", "\r\n").encode())
    ended = here("check", path)
    assert "line 5, column 1" in ended.out


def test_escape_sequences_in_a_draft_do_not_reach_the_terminal(tmp_path):
    """A draft that would redraw the terminal is shown by its codes, in quotes, in names and in JSON."""
    path = tmp_path / "\x1b[31mred.txt"
    path.write_text(BAD.replace("I hope", "\x1b]0;owned\x07I hope \u202eso"))
    for form in ("text", "json", "github"):
        ended = here("check", path, "--format", form)
        assert "\x1b" not in ended.out + ended.err
        assert "\u202e" not in ended.out + ended.err


def test_the_report_goes_into_a_file(tmp_path, bad):
    """`-o report.json` chooses JSON and is written for its owner alone; the draft itself is never overwritten."""
    report = tmp_path / "report.json"
    assert here("check", bad, "-o", report).code == 1
    assert json.loads(report.read_text())["note"] == "apology"
    assert report.stat().st_mode & 0o777 == 0o600
    ended = here("check", bad, "-o", bad)
    assert ended.code == 2
    assert bad.read_text() == BAD


def test_only_one_thing_can_be_standard_input():
    """Case and draft cannot both be `-`."""
    ended = here("check", "-", "--case", "-", stdin=GOOD)
    assert ended.code == 2
    assert "only once" in ended.err


def test_an_email_draft_is_checked_by_its_letter(tmp_path):
    """What `write -o note.eml` made comes back through `check` as the same letter."""
    here("write", MARGARET, "-o", tmp_path / "note.eml")
    written = json.loads(here("write", MARGARET, "--format", "json").out)
    checked = json.loads(here("check", tmp_path / "note.eml", "--case", MARGARET, "--format", "json").out)
    assert (checked["subject"], checked["text"], checked["findings"]) == (written["subject"], written["text"], [])


@settings(max_examples=30, deadline=None)
@given(
    st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
)
def test_any_bytes_end_in_an_answer(tmp_path_factory, content):
    """Whatever a file holds, it is checked or refused; nothing breaks, and nothing unsafe is printed."""
    path = tmp_path_factory.mktemp("any") / "draft.txt"
    path.write_bytes(content)
    for form in ("text", "json", "github"):
        ended = here("check", path, "--case", MARGARET, "--format", form)
        assert ended.code in {0, 1, 2}
        assert not any(ord(char) < 32 and char not in "\n\t" for char in ended.out + ended.err)
