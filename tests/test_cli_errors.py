"""How commands end when something is wrong: few lines, the right code, no traceback."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys

import pytest
from program import MARGARET, ROOT, clean_environment, here, process

from drafter.cli import run as running
from drafter.cli.exits import Exit, exit_for
from drafter.errors import AuthError, CareError, CaseError, InputError, NoReadableNoteError, Problem, QuotaError


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chekc"], "Did you mean 'check'?"),
        (["write", "--tome", "warm"], "Did you mean --tone?"),
        (["write", "--note", "apolgy"], "Did you mean apology?"),
        (["check", "x", "--fail-on", "eror"], "Did you mean error?"),
        (["write", "--format", "pdf"], "The choices: text, json, md, eml, html, mailto."),
        (["check"], "Missing argument"),
        (["write", "--attempts", "x"], "--attempts"),
        (["write", "--attempts", "0"], "--attempts: 0 is not a whole number from 1 to 10"),
        (["write", "--base-url", "localhost"], "--base-url: 'localhost' is not a URL"),
        (["write", str(MARGARET), "-o", "note.docx"], "names no format"),
        (["check", ""], "a draft without a name"),
        (["check", "x", "--rules", ","], "--rules: it names no rule"),
        (["kinds", "lat"], "Did you mean late?"),
        (["schema", "cas"], "Did you mean case?"),
        (["write"], "no case was given"),
    ],
)
def test_bad_usage_ends_with_2_in_three_lines_at_most(arguments, said):
    """What was typed, what was meant, and where the help is; nothing on standard output."""
    ended = here(*arguments)
    assert ended.code == 2
    assert said in ended.err
    assert 1 <= len(ended.err.splitlines()) <= 3
    assert ended.out == ""


def test_every_mistake_of_a_case_is_said_at_once(tmp_path):
    """As a process: each mistake on its line with file, line, key and what would do; exit 2."""
    case = tmp_path / "case.yaml"
    case.write_text(MARGARET.read_text().replace("kind: wrong_name", "kind: wrong_nam").replace("role:", "roel:"))
    ended = process("write", case, home=tmp_path)
    lines = ended.stderr.decode().splitlines()
    assert ended.returncode == 2
    assert any(line.startswith(f"error: {case}:3: incident.kind: ") and "wrong_name" in line for line in lines)
    assert any("roel" in line and "role" in line for line in lines)
    assert b"Traceback" not in ended.stderr


def test_a_mistake_is_said_once_with_what_would_do(tmp_path):
    """A mistyped key is not missing too; a comment or a colon that swallows a value is named."""
    case = tmp_path / "case.yaml"
    text = MARGARET.read_text().replace("company: Northwind", "compnay: Northwind").replace("sorry_that:", "sorry_for:")
    text = text.replace("role: Marketing Manager", "role: #1 Manager")
    case.write_text(re.sub(r"qualifications:\n(  - .*\n)+", "qualifications:\n  - Rebrand: I led it\n", text))
    lines = [line.removeprefix(f"error: {case}:") for line in here("write", case).err.splitlines()]
    assert [line.partition(": ")[2] for line in lines] == [
        "incident.sorry_for: unknown key; did you mean `sorry_that`?",
        "compnay: unknown key; did you mean `company`?",
        "role: nothing stands here; `#` begins a comment here: put the value in quotes",
        "qualifications[1]: found keys and values; a value that holds a colon and a space belongs in quotes",
    ]


def test_each_error_has_its_code():
    """The family of errors and the exit codes of the contract, one to one."""
    assert exit_for(InputError("x")) == exit_for(CaseError([Problem("f", 1, "k", "x", "y")])) == 2
    assert exit_for(AuthError("x")) == exit_for(QuotaError("x")) == exit_for(NoReadableNoteError("x")) == 3
    assert exit_for(CareError("x")) == 4


def test_a_fault_of_our_own_is_no_traceback(monkeypatch):
    """An error that nobody foresaw is three lines and a code of its own; the traceback is for whoever asks for it."""

    def broken(*_: object) -> int:
        raise KeyError("nobody\x1b[31m foresaw")

    monkeypatch.setattr(running, "_run", broken)
    ended = here("kinds")
    assert ended.code == Exit.BROKEN
    assert len(ended.err.splitlines()) == 3
    assert "\x1b" not in ended.err
    with pytest.raises(KeyError):
        here("kinds", DRAFTER_TRACEBACK="1")


def test_output_that_nobody_reads_is_no_error(tmp_path):
    """`drafter rules | head -1` ends quietly."""
    command = f"{sys.executable} -m drafter schema case | head -1"
    ended = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],  # noqa: S607 - the shell's own pipe is the point
        capture_output=True,
        cwd=ROOT,
        env=clean_environment(tmp_path),
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"{\n", b"")


def test_a_full_disk_is_said(tmp_path):
    """Standard output that cannot be written ends with an error, not with half a result and a 0."""
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device, not a path of ours
        ended = subprocess.run(
            [sys.executable, "-m", "drafter", "kinds"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=clean_environment(tmp_path),
            timeout=60,
            check=False,
        )
    assert ended.returncode == 2
    assert b"No space left" in ended.stderr
    assert b"Traceback" not in ended.stderr
    assert len(ended.stderr.splitlines()) <= 3


def test_ctrl_c_ends_with_130_and_leaves_no_file(tmp_path):
    """Interrupted while it reads its case, a command writes nothing and says so in a word."""
    case = tmp_path / "case.yaml"
    os.mkfifo(case)
    with subprocess.Popen(
        [sys.executable, "-m", "drafter", "write", case, "-o", tmp_path / "note.txt"],
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=clean_environment(tmp_path),
    ) as reading:
        with case.open("wb"):  # opens once the command has opened it to read
            reading.send_signal(signal.SIGINT)
            assert reading.wait(timeout=20) == 130
        assert reading.stderr.read().strip() == b"Interrupted."
    assert list(tmp_path.iterdir()) == [case]


def test_a_group_without_a_command_shows_its_help(tmp_path):
    """As a process: `drafter batch` alone says what there is, without an error beside it, and ends with 2."""
    ended = process("batch", home=tmp_path)
    assert (ended.returncode, ended.stderr) == (2, b"")
    assert b"Usage: drafter batch" in ended.stdout


@pytest.mark.parametrize("where", ["no-such-folder/note.txt", "a-folder.txt"])
def test_a_file_that_cannot_be_written_is_bad_input(tmp_path, where):
    """Nothing is left half-written, and the error names the file."""
    (tmp_path / "a-folder.txt").mkdir()
    ended = here("schema", "case", "-o", tmp_path / where)
    assert ended.code == 2
    assert where in ended.err
    assert ended.out == ""


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_is_no_crash(tmp_path, closed):
    """Whoever starts drafter may have closed a stream; what can be done is done."""
    ended = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m drafter kinds late {closed}"],  # noqa: S607 - only a shell closes streams
        capture_output=True,
        cwd=ROOT,
        env=clean_environment(tmp_path),
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_pipe_can_be_named_as_the_output(tmp_path):
    """`-o /dev/stdout` writes into the pipe, as it cannot be replaced."""
    ended = process("schema", "case", "-o", "/dev/stdout", "-q", home=tmp_path)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.startswith(b"{")
