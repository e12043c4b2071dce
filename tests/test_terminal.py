"""What a person sees on a terminal: colours, lines that fit, nothing that redraws it."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

import pexpect
import pyte
import pytest
from loopback import completion
from program import MARGARET, ROOT, clean_environment

from drafter.case.read import read_case
from drafter.cli.terminal import _DEEP
from drafter.composer import compose

if TYPE_CHECKING:
    from loopback import Loopback


def seen(tmp_path, *arguments: object, columns: int = 80, **variables: str) -> tuple[str, list[str]]:
    """Runs drafter on a terminal of its own, and returns the raw bytes as text and the lines on the screen."""
    environment = clean_environment(tmp_path, TERM="xterm-256color", **variables)
    child = pexpect.spawn(
        sys.executable,
        ["-m", "drafter", *map(str, arguments)],
        env=environment,
        cwd=str(ROOT),
        dimensions=(60, columns),
        encoding="utf-8",
        timeout=30,
    )
    raw = child.read()
    child.close()
    screen = pyte.Screen(columns, 60)
    pyte.Stream(screen).feed(raw)
    return raw, [line.rstrip() for line in screen.display]


def composed() -> dict[str, object]:
    """A note that passes, as a model would reply."""
    return compose(read_case(MARGARET), "apology").model_dump(mode="json")


@pytest.mark.parametrize("columns", [80, 120])
def test_a_letter_fits_the_terminal(tmp_path, columns):
    """Lines break between words, the findings follow the letter, then who wrote it and what to do with it."""
    _, lines = seen(tmp_path, "write", MARGARET, columns=columns)
    shown = " ".join(line for line in lines if line)
    assert "led the rebrand at Contoso that cut churn by 12%" in shown
    order = [
        shown.index(part) for part in ("Subject: ", "Sam Ortiz", "All rules hold", "Written by", "Nothing is sent")
    ]
    assert order == sorted(order)


def test_colours_are_for_terminals_that_want_them(tmp_path):
    """A terminal gets colours; NO_COLOR or a dumb one gets none."""
    assert "\x1b[38;5;28m" in seen(tmp_path, "write", MARGARET)[0]
    assert "\x1b" not in seen(tmp_path, "write", MARGARET, NO_COLOR="1")[0]


@pytest.mark.parametrize("command", [["--help"], ["write", "--help"]])
def test_help_without_colours_has_no_codes_at_all(tmp_path, command):
    """For NO_COLOR the help is plain letters, bold left out too."""
    assert "\x1b[1m" in seen(tmp_path, *command)[0]
    assert "\x1b" not in seen(tmp_path, *command, NO_COLOR="1")[0]


def test_a_draft_cannot_redraw_the_terminal(tmp_path):
    """Escape sequences in a draft are shown by their codes."""
    draft = tmp_path / "draft.txt"
    draft.write_text("Dear Sam,\n\n\x1b]0;owned\x07\x1b[2JI hope you are well.\n")
    raw, lines = seen(tmp_path, "check", draft, NO_COLOR="1")
    assert "\x1b" not in raw
    assert any("apology-missing" in line for line in lines)


def test_waiting_for_a_model_shows_steps_and_nothing_of_the_note(loopback: Loopback, tmp_path):
    """On a terminal it says what is happening and which rules failed; what was not validated is never shown."""
    good = composed()
    slow = [completion(json.dumps(note)) for note in (good | {"apology": "An unvalidated pleasure."}, good)]
    for answer in slow:
        answer.after = 0.5
    loopback.will(*slow)
    raw, lines = seen(tmp_path, "write", MARGARET, DRAFTER_BASE_URL=loopback.url, DRAFTER_MODEL="tiny")
    assert "Asking tiny (ask 1 of 3)" in raw
    assert "Having tiny repair it: apology-missing" in raw
    assert "unvalidated pleasure" not in raw
    assert any("Written by tiny (2 asks; 200 tokens sent, 100 received)." in line for line in lines)
    assert not any("Asking" in line for line in lines)


def test_an_unfinished_note_is_marked(loopback: Loopback, tmp_path):
    """A note that never passes is shown with its findings under a warning not to send it."""
    loopback.will(completion(json.dumps(composed() | {"apology": "Thank you for meeting me."})))
    _, lines = seen(tmp_path, "write", MARGARET, "--attempts", "1", DRAFTER_BASE_URL=loopback.url)
    shown = "\n".join(lines)
    assert "Unfinished, do not send it yet: " in shown
    assert shown.index("Thank you for meeting me.") < shown.index("Unfinished") < shown.index("apology-missing")


def luminance(colour: int) -> float:
    """Returns how bright one of the 256 colours is, between 0 and 1, as the web's guidelines reckon it."""
    if colour >= 232:
        levels = [8 + 10 * (colour - 232)] * 3
    else:
        levels = [(0, 95, 135, 175, 215, 255)[(colour - 16) // place % 6] for place in (36, 6, 1)]
    linear = [level / 255 / 12.92 if level < 11 else ((level / 255 + 0.055) / 1.055) ** 2.4 for level in levels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("code", sorted(code for code in _DEEP.values() if ";" in code))
def test_colours_can_be_read_on_light_and_on_dark(code):
    """Each colour stands out from white and from black alike, by more than 3.8 to 1."""
    bright = luminance(int(code.rpartition(";")[2]))
    assert 1.05 / (bright + 0.05) > 3.8
    assert (bright + 0.05) / 0.05 > 3.8


def test_help_has_no_colour_that_is_lost_on_white(tmp_path):
    """The help is bold and plain; yellow and cyan, which typer has by default, are in none of it."""
    for arguments in (["--help"], ["write", "--help"]):
        raw, _ = seen(tmp_path, *arguments)
        assert "\x1b[1m" in raw
        assert not re.search(r"\x1b\[[\d;]*3[36]m", raw)


def test_what_went_and_what_came_differ_by_more_than_colour(tmp_path):
    """In a rewrite on a terminal what went is struck out and what came is underlined, beside red and green."""
    draft = tmp_path / "draft.txt"
    draft.write_text("Hi Peggy,\n\nI hope you are well. Sorry if I upset you by calling you Peggy.\n\nSam\n")
    raw, _ = seen(tmp_path, "rewrite", draft, "--case", MARGARET, "--writer", "composer")
    assert re.search(r"\x1b\[38;5;160;9m[^\x1b]*hope you are well\.", raw)
    assert ";4mSubject: " in raw
