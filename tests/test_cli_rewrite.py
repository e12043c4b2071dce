"""`drafter rewrite` as people run it: what goes where, what is kept, and how it ends."""

from __future__ import annotations

import json
import stat
from email import message_from_bytes, policy

import pytest
from program import MARGARET, here, process

BAD = (
    "Subject: Our interview\n\nHi Peggy,\n\nI am sorry that I kept calling you Peggy; it was careless of me. "
    "This is not like me.\n\nI know your time is short, and I would understand a no. If you are open to it, I would be "
    "glad to talk again whenever suits you.\n\nI led the rebrand at Contoso that cut churn by 12%.\n\nSam Ortiz\n"
)
GOOD = BAD.replace("Hi Peggy", "Hi Margaret").replace(" This is not like me.", "")


@pytest.fixture
def draft(tmp_path):
    """A draft in a file of its own."""
    path = tmp_path / "draft.txt"
    path.write_text(BAD)
    return path


def test_the_letter_goes_to_stdout_and_all_else_to_stderr(draft, tmp_path):
    """A whole process: the letter alone on stdout; what changed, word by word and rule by rule, on stderr."""
    ended = process("rewrite", draft, "--case", MARGARET, home=tmp_path)
    assert (ended.returncode, ended.stdout.decode()) == (0, GOOD)
    said = ended.stderr.decode()
    assert "Hi [-Peggy,-]{+Margaret,+}" in said
    assert "[-This is not like me.-]" in said.replace("[- ", "[-")
    assert "character-plea" in said
    assert "“Peggy” → “Margaret”" in said
    assert "Taken for the note “apology”" in said
    assert "Rewritten by the rules, without a model (no model is configured)." in said
    assert "\x1b" not in said


def test_json_has_changes_and_questions(draft):
    """The contract's object, with what changed and what is asked."""
    draft.write_text(BAD.replace("12%.", "12%. I have 14 years at Fabrikam behind me."))
    ended = here("rewrite", draft, "--case", MARGARET, "--format", "json")
    found = json.loads(ended.out)
    assert found["text"] == GOOD.split("\n\n", 1)[1]
    assert {"rule": "wrong-name", "before": "Peggy", "after": "Margaret"} in found["changes"]
    assert any("Fabrikam" in question for question in found["questions"])
    assert "Fabrikam" in ended.err


def test_a_clean_draft_comes_out_to_the_letter():
    """From standard input, with blank lines and all, and nothing to change."""
    ended = here("rewrite", "-", "--case", MARGARET, stdin=f"{GOOD}\n\n")
    assert (ended.code, ended.out) == (0, f"{GOOD}\n\n")
    assert "Nothing to change" in ended.err


def test_a_sign_off_goes_above_what_a_mail_program_put_below():
    """A draft without a name is signed before “Sent from my …”, and the telephone's make is no fact of the letter."""
    draft = (
        GOOD.replace("12%.", "12%. This is not like me.").rpartition("\n\n")[0] + "\n\nSent from my Samsung Galaxy\n"
    )
    out = here("rewrite", "-", "--case", MARGARET, stdin=draft).out
    assert out.endswith("\nSam Ortiz\n\nSent from my Samsung Galaxy\n")


def test_in_place_keeps_the_old_one_beside_it(draft):
    """The file holds the letter, the old one is beside it, both for their owner alone; a second run writes nothing."""
    ended = here("rewrite", "-i", draft, "--case", MARGARET)
    backup = draft.with_name("draft.txt.bak")
    assert (ended.code, ended.out, draft.read_text(), backup.read_text()) == (0, "", GOOD, BAD)
    assert {stat.S_IMODE(path.stat().st_mode) for path in (draft, backup)} == {0o600}
    assert here("rewrite", "-i", draft, "--case", MARGARET).code == 0
    assert (draft.read_text(), backup.read_text()) == (GOOD, BAD)


def test_an_email_file_is_read_and_written_as_one(tmp_path):
    """Of an .eml the subject and the text are rewritten, in place too, and its other headers stay."""
    path = tmp_path / "draft.eml"
    subject, body = BAD.removeprefix("Subject: ").split("\n\n", 1)
    path.write_bytes(
        f"To: Margaret Liu <margaret.liu@northwind.example>\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/html; charset=utf-8\r\n\r\n<p>{body.replace(chr(10) * 2, '</p><p>')}</p>".encode()
    )
    assert here("rewrite", path, "--case", MARGARET).out == GOOD
    assert here("rewrite", "-i", path, "--case", MARGARET).code == 0
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert message["To"] == "Margaret Liu <margaret.liu@northwind.example>"
    assert message.get_content().split() == GOOD.split("\n\n", 1)[1].split()


def test_a_draft_that_cannot_be_mended_ends_with_1():
    """A check-in without a link is shown as unfinished, with what is left."""
    ended = here(
        "rewrite", "-", "--case", MARGARET, "--note", "check-in", stdin="Hi Margaret, answer me ASAP. I thought of you!"
    )
    assert ended.code == 1
    assert "Unfinished" in ended.err
    assert "ask-missing" in ended.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["rewrite", "-", "--case", "-"], "read only once"),
        (["rewrite", "-i", "-", "--case", MARGARET], "-i needs a file"),
        (["rewrite", "-i", "x.txt", "--case", MARGARET, "-o", "y.txt"], "-i writes the letter"),
        (["rewrite", "nowhere.txt", "--case", MARGARET], "no such file"),
        (["rewrite", "nowhere.eml", "--case", MARGARET], "nowhere.eml cannot be read"),
        (["rewrite", MARGARET], "--case"),
    ],
)
def test_bad_usage_ends_with_2(arguments, said):
    """What will not do is said in three lines at most, and nothing is written."""
    ended = here(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) <= 3


def test_hidden_characters_of_a_draft_never_reach_the_terminal(draft):
    """An escape sequence in the draft is shown by its code where what changed is said."""
    draft.write_text(BAD.replace("careless", "\x1b[31mcareless"))
    ended = here("rewrite", draft, "--case", MARGARET)
    assert ended.out == GOOD
    assert "\x1b" not in ended.err
    assert "\\x1b" in ended.err
