"""The output and the state beside it: what is finished stays finished."""

from __future__ import annotations

import os
import stat

import pytest

from drafter.batch.ledger import Ledger, state_of
from drafter.errors import InputError


def body(n, text="x"):
    return f'{{"id": "{n}", "text": "{text}"}}\n'.encode()


def key(n):
    return f"key-{n}".encode().ljust(16)


def fill(out, count, *, resume=False):
    ledger = Ledger(out, resume=resume)
    for n in range(count):
        ledger.keep(key(n), body(n))
        ledger.put(body(n), key(n))
    ledger.finish()
    ledger.close()


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out.jsonl"


def test_both_files_are_for_their_owner_alone(out):
    """Letters are private: the output and the state are made 0600."""
    fill(out, 3)
    assert {stat.S_IMODE(each.stat().st_mode) for each in (out, state_of(out))} == {0o600}


def test_an_output_that_holds_something_is_refused_without_resume(out):
    """Results that were paid for are never written over by a second run."""
    fill(out, 3)
    before = out.read_bytes()
    with pytest.raises(InputError, match="already holds results"):
        Ledger(out, resume=False)
    assert out.read_bytes() == before


def test_a_second_run_at_the_same_time_is_refused(out):
    """Two runs cannot write one output, not even before it holds a line."""
    first = Ledger(out, resume=False)
    with pytest.raises(InputError, match="Another run"):
        Ledger(out, resume=True)
    with pytest.raises(InputError, match="Another run"):
        Ledger(out, resume=False)
    first.close()


def test_what_was_finished_out_of_turn_survives(out):
    """A line that was finished but not yet written is recalled by the next run."""
    ledger = Ledger(out, resume=False)
    ledger.keep(key(5), body(5))
    ledger.close()
    assert out.read_bytes() == b""
    ledger = Ledger(out, resume=True)
    assert ledger.recall(key(5)) == body(5)
    assert ledger.recall(key(6)) is None
    ledger.close()


def test_a_torn_last_line_is_cut_off_and_recalled(out):
    """An output cut anywhere in a line goes on from its last whole line; only what was cut is missing."""
    fill(out, 200)
    whole = out.read_bytes()
    os.truncate(out, len(whole) - 7)
    ledger = Ledger(out, resume=True)
    missing = [n for n in range(200) if ledger.recall(key(n)) is None]
    ledger.close()
    assert missing == [199]
    assert out.read_bytes() == whole[: -len(body(199))]


def test_an_edited_line_is_done_again(out):
    """A line of the output that is not the one that was written is not taken for done."""
    fill(out, 5)
    out.write_bytes(out.read_bytes().replace(body(2), body(2, "y")))
    ledger = Ledger(out, resume=True)
    assert [n for n in range(5) if ledger.recall(key(n)) is None] == [2]
    ledger.close()


def test_a_changed_line_keeps_all_after_it(out):
    """Where the output must go on differently, what stood behind is kept and written again, not done again."""
    fill(out, 1500)
    ledger = Ledger(out, resume=True)
    for n in range(1500):
        if n == 3:
            ledger.keep(b"changed".ljust(16), body("new"))
            ledger.put(body("new"), b"changed".ljust(16))
        else:
            ledger.put(ledger.recall(key(n)), key(n))
    ledger.finish()
    ledger.close()
    assert out.read_bytes() == b"".join(body("new") if n == 3 else body(n) for n in range(1500))


def test_a_shorter_input_ends_with_a_shorter_output(out):
    """Lines that the input no longer has are gone from the output when the run has come to its end."""
    fill(out, 9)
    fill(out, 4, resume=True)
    assert out.read_bytes() == b"".join(body(n) for n in range(4))


def test_replies_are_kept_until_the_line_is_done(out):
    """The replies to a line in work are there for the next run, in order, and go with the line's end."""
    ledger = Ledger(out, resume=False)
    ledger.keep_reply(key(1), 1, b"one")
    ledger.keep_reply(key(1), 2, b"two")
    ledger.close()
    ledger = Ledger(out, resume=True)
    assert ledger.replies(key(1)) == [b"one", b"two"]
    ledger.keep(key(1), body(1))
    assert ledger.replies(key(1)) == []
    ledger.close()


def test_at_the_end_of_the_input_only_its_own_lines_keep_their_replies(out):
    """A line that was asked for and is not done keeps its replies; those of a line that the input no longer has go."""
    ledger = Ledger(out, resume=False)
    for n in (1, 2):
        ledger.keep_reply(key(n), 1, b"one")
    ledger.close()
    ledger = Ledger(out, resume=True)
    assert ledger.replies(key(1)) == [b"one"]
    ledger.finish()
    ledger.close()
    ledger = Ledger(out, resume=True)
    assert (ledger.replies(key(1)), ledger.replies(key(2))) == ([b"one"], [])
    ledger.close()


def test_an_output_of_another_maker_is_refused(out):
    """An output without its state cannot be gone on with."""
    out.write_bytes(body(1))
    with pytest.raises(InputError, match=r"has no out\.jsonl\.state"):
        Ledger(out, resume=True)


def test_a_state_that_is_something_else_is_refused(out):
    """A file that happens to have the state's name is left alone."""
    state_of(out).write_bytes(b"not a database, but somebody's notes " * 20)
    with pytest.raises(InputError, match="not a state file"):
        Ledger(out, resume=True)
    assert state_of(out).read_bytes().startswith(b"not a database")
