"""`drafter write` with the composer, as people run it."""

from __future__ import annotations

import json
import re
from email import message_from_bytes, policy

import pytest
from program import EXAMPLES, MARGARET, here, process

from drafter.api import write
from drafter.case.kinds import Kind
from drafter.case.model import Tone
from drafter.case.read import read_case
from drafter.notes import NOTES

EXAMPLE_CASES = sorted(EXAMPLES.glob("*.yaml"))


def test_a_file_that_is_replaced_is_said(tmp_path):
    """The first time the file is new; the second time it says that one was there."""
    note = tmp_path / "note.txt"
    assert "in place of" not in here("write", MARGARET, "-o", note).err
    assert f"Written to {note}, in place of the file that was there." in here("write", MARGARET, "-o", note).err


@pytest.mark.parametrize("form", ["eml", "mailto"])
def test_a_reader_without_an_address_is_named(tmp_path, form):
    """Of a panel, whoever would be left out of To is said by name."""
    case = tmp_path / "case.yaml"
    panel = "interviewer:\n  - {name: Margaret Liu, email: m@northwind.example}\n  - name: Bo Chen\n"
    case.write_text(re.sub(r"interviewer:\n(  .*\n)+", panel, MARGARET.read_text()))
    assert "no email address for Bo Chen: add it" in here("write", case, "--format", form).err
    assert "no email address" not in here("write", MARGARET, "--format", form).err


@pytest.mark.parametrize("command", [["write", MARGARET], ["check", "-"]])
def test_a_model_that_cannot_read_is_left_to_the_rules(command):
    """Where no model is configured, `--reader both` names the reader that needs none."""
    ended = here(*command, "--reader", "both", stdin="Dear Margaret,\n\nI am sorry.\n")
    assert ended.code == 3
    assert "--reader rules" in ended.err
    assert "--writer composer" not in ended.err


def test_the_letter_goes_to_standard_output_and_all_else_beside_it(tmp_path):
    """As a process: what is piped is the letter alone, and standard error says what was found and who wrote."""
    ended = process("write", MARGARET, home=tmp_path)
    out, err = ended.stdout.decode(), ended.stderr.decode()
    assert ended.returncode == 0
    assert out.startswith("Subject: ")
    assert "\n\nDear Margaret,\n" in out or "\n\nHello Margaret,\n" in out or "\n\nHi Margaret,\n" in out
    assert out.endswith("\nSam Ortiz\n")
    assert "All rules hold" in err
    assert "Written by the composer (no model is configured)" in err
    assert "\x1b" not in out + err


@pytest.mark.parametrize("path", EXAMPLE_CASES, ids=[path.stem for path in EXAMPLE_CASES])
def test_each_example_writes_clean(path):
    """Every case in `examples/` gives each note that it can, in every tone, without a single finding."""
    case = read_case(path)
    for note in NOTES:
        if note != "check-in" or case.share:
            for tone in Tone:
                assert write(case, note, writer="composer", tone=tone).findings == ()


def test_there_are_examples_of_many_kinds():
    """At least six kinds of incident, the article's own among them."""
    kinds = {read_case(path).incident.kind for path in EXAMPLE_CASES}
    assert len(kinds) >= 6
    assert {Kind.WRONG_NAME, Kind.LATE, Kind.POOR_ANSWERS} <= kinds


def test_json_is_the_contracts_object():
    """The object has the contract's keys in its order; the parts stand in the text."""
    made = json.loads(here("write", MARGARET, "--format", "json").out)
    assert list(made) == ["note", "subject", "text", "parts", "ok", "words", "findings", "writer"]
    assert made["writer"] == {"name": "composer"}
    assert all(part in made["text"] for part in made["parts"].values())
    assert made["words"] == len(f"{made['subject']} {made['text']}".split())


def test_what_is_written_can_be_checked_as_it_is():
    """The text form, subject line and all, comes back through `drafter check` with the same words."""
    written = here("write", MARGARET).out
    checked = here("check", "-", "--case", MARGARET, "--format", "json", stdin=written)
    made = json.loads(here("write", MARGARET, "--format", "json").out)
    again = json.loads(checked.out)
    assert (again["subject"], again["text"].rstrip("\n"), again["findings"]) == (made["subject"], made["text"], [])


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("note.txt", "Subject: "),
        ("note.json", "{\n"),
        ("note.md", "**Subject:** "),
        ("note.eml", "X-Unsent: 1\r\n"),
        ("note.html", "<!DOCTYPE html>\n"),
    ],
)
def test_the_extension_chooses_the_form(tmp_path, name, begins):
    """`-o` writes for its owner alone, says where, and leaves nothing else behind."""
    path = tmp_path / name
    ended = here("write", MARGARET, "-o", path)
    assert (ended.code, ended.out) == (0, "")
    assert path.read_bytes().decode().startswith(begins)
    assert path.stat().st_mode & 0o777 == 0o600
    assert f"Written to {path}." in ended.err
    assert list(tmp_path.iterdir()) == [path]


def test_an_eml_is_addressed_to_the_reader(tmp_path):
    """The draft goes from the candidate to the interviewer."""
    path = tmp_path / "note.eml"
    here("write", MARGARET, "-o", path)
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert str(message["To"]) == "Margaret Liu <margaret.liu@northwind.example>"
    assert str(message["From"]) == "Sam Ortiz <sam@ortiz.example>"


def test_a_file_is_replaced_whole(tmp_path):
    """An older note is replaced; through a link, the file that it points to."""
    path, link = tmp_path / "note.txt", tmp_path / "link.txt"
    path.write_text("old " * 5000)
    link.symlink_to(path)
    assert here("write", MARGARET, "-o", link).code == 0
    assert path.read_text() == here("write", MARGARET).out
    assert link.is_symlink()


def test_the_case_is_never_overwritten(tmp_path):
    """`-o` may not name the file that was read, under another name either."""
    case = tmp_path / "case.json"
    case.write_text((EXAMPLES / "late.yaml").read_text())
    (tmp_path / "link.json").symlink_to(case)
    before = case.read_text()
    assert here("write", case, "-o", tmp_path / "link.json").code == 2
    assert case.read_text() == before


def test_quiet_says_nothing_but_the_result():
    """`-q`, after the command or before it, leaves standard error empty."""
    for arguments in (("write", MARGARET, "-q"), ("-q", "write", MARGARET)):
        ended = here(*arguments)
        assert (ended.code, ended.err) == (0, "")
        assert ended.out.startswith("Subject: ")


def test_the_same_case_reads_the_same_and_a_seed_changes_it():
    """Without a seed a case gives one letter; seeds give others."""
    assert here("write", MARGARET).out == here("write", MARGARET).out
    assert len({here("write", MARGARET, "--seed", seed).out for seed in range(4)}) > 1


def test_the_tone_can_be_set_by_option_and_environment():
    """An option outweighs the case's tone, which outweighs the environment."""
    formal = here("write", MARGARET, "--tone", "formal").out
    assert formal != here("write", MARGARET).out
    assert here("write", MARGARET, DRAFTER_TONE="formal").out == here("write", MARGARET).out


def test_a_case_from_standard_input(tmp_path):
    """As a process: `-` reads the case."""
    ended = process("write", "-", home=tmp_path, stdin=MARGARET.read_text())
    assert ended.returncode == 0
    assert ended.stdout.decode() == here("write", MARGARET).out


def test_care_is_said_and_an_apology_withheld(tmp_path):
    """Before some notes there is a word of care; where the interviewer was at fault nothing is drafted, exit 4."""
    assert "Before you send it: The note corrects the fact" in " ".join(
        here("write", EXAMPLES / "degree.yaml").err.split()
    )
    case = tmp_path / "case.yaml"
    case.write_text((EXAMPLES / "late.yaml").read_text().replace("kind: late", "kind: interviewer_fault"))
    ended = here("write", case, "-o", tmp_path / "note.txt")
    assert (ended.code, ended.out) == (4, "")
    what, why, fix = ended.err.splitlines()
    assert what == "not drafted: This was not yours to apologise for, so nothing was drafted."
    assert why.startswith("  Write down today")
    assert "drafter kinds" in fix
    assert here("prompt", case).err == ended.err
    assert not (tmp_path / "note.txt").exists()


def test_an_answer_of_theirs_that_is_missing_is_asked_for(tmp_path):
    """`feedback-reply` without the case's `reply` is written all the same, and one line says where to put it."""
    said = "Their answer is missing: paste it into the case's `reply`, and write this again."
    ended = here("write", MARGARET, "--note", "feedback-reply")
    assert ended.code == 0
    assert said in ended.err.splitlines()
    case = tmp_path / "case.yaml"
    case.write_text(f"{MARGARET.read_text()}reply: You seemed well prepared; the budget question was the weak spot.\n")
    for arguments in ((case, "--note", "feedback-reply"), (MARGARET, "--note", "keep-in-touch"), (MARGARET,)):
        assert "`reply`" not in here("write", *arguments).err


def test_a_card_is_a_page_and_no_email():
    """`card` prints as a postcard; as an email it is refused, with what would do."""
    page = here("write", MARGARET, "--note", "card", "--format", "html")
    assert "148mm 105mm" in page.out
    refused = here("write", MARGARET, "--note", "card", "--format", "eml")
    assert refused.code == 2
    assert "--format html" in refused.err


def test_a_model_without_a_key_is_the_providers_failure():
    """`--writer model` with nothing configured ends with 3, and names what to set and the composer."""
    ended = here("write", MARGARET, "--writer", "model")
    assert (ended.code, ended.out) == (3, "")
    assert "OPENAI_API_KEY" in ended.err
    assert "--writer composer" in ended.err
    assert len([line for line in ended.err.splitlines() if line.startswith(("error", "  "))]) <= 4


def test_the_words_on_the_spot_can_be_a_text_message():
    """`--channel text` gives what is sent by phone, `speech` what is said; both are short."""
    said, sent = (
        here("write", EXAMPLES / "late.yaml", "--note", "on-the-spot", "--channel", each).out
        for each in ("speech", "text")
    )
    assert said != sent
    assert all(len(words.split()) <= 60 for words in (said, sent))
