"""`--copy`."""

from __future__ import annotations

import pytest
from program import MARGARET, here


@pytest.fixture
def desktop(tmp_path):
    """A desktop whose clipboard program keeps what it is given in a file."""
    program = tmp_path / "xclip"
    program.write_text(f'#!/bin/sh\n/bin/cat > "{tmp_path}/clipboard"\n')
    program.chmod(0o755)
    return {"PATH": str(tmp_path), "DISPLAY": ":0"}


def test_the_letter_is_put_on_the_clipboard(tmp_path, desktop):
    """The clipboard holds the letter as text, whatever form went to standard output."""
    ended = here("write", MARGARET, "--copy", "--format", "json", **desktop)
    assert ended.code == 0
    assert "Copied to the clipboard." in ended.err
    assert (tmp_path / "clipboard").read_text() == here("write", MARGARET).out


def test_a_clipboard_program_that_fails_is_said(tmp_path, desktop):
    """The note is printed all the same, and the error says what to install or do."""
    (tmp_path / "xclip").write_text("#!/bin/sh\nexit 1\n")
    ended = here("write", MARGARET, "--copy", **desktop)
    assert ended.code == 2
    assert ended.out.startswith("Subject: ")
    assert "no clipboard" in ended.err
    assert "-o note.txt" in ended.err


def test_a_rewritten_letter_is_copied_wherever_it_goes(tmp_path, desktop):
    """`rewrite --copy` fills the clipboard also where a draft comes out as it was, or in its own file."""
    good = tmp_path / "good.txt"
    good.write_text(here("write", MARGARET).out)
    unchanged = here("rewrite", good, "--case", MARGARET, "--copy", **desktop)
    assert unchanged.out == good.read_text()
    assert (tmp_path / "clipboard").read_text() == good.read_text()
    bad = tmp_path / "bad.txt"
    bad.write_text("Dear Margaret,\n\nSorry if I upset you by calling you Peggy.\n\nSam Ortiz\n")
    here("rewrite", bad, "--case", MARGARET, "-i", "--copy", **desktop)
    assert "if I upset you" not in bad.read_text()
    assert (tmp_path / "clipboard").read_text() == bad.read_text()
