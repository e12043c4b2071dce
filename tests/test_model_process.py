"""The model's way as people run it: a process, a server on loopback, an exit code."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer, completion, failure
from program import MARGARET, ROOT, clean_environment, here, process
from replies import CASE, GOOD

from drafter.writers import ModelOptions

if TYPE_CHECKING:
    from loopback import Loopback

KEY = "sk-marked-0123456789abcdef"
NOTE = GOOD


def write(loopback: Loopback, home: Path, *more: object, **variables: str) -> Any:
    case = home / "case.yaml"
    case.write_text(CASE.model_dump_json(exclude_none=True))
    return process(
        "write", case, *more, "--writer", "model", home=home, **{"DRAFTER_BASE_URL": loopback.url, **variables}
    )


def test_a_note_comes_out_as_the_contracts_object(loopback: Loopback, tmp_path: Path) -> None:
    """The object says which model wrote, in how many asks, and at how many tokens."""
    loopback.will(completion("no JSON"), completion(json.dumps(NOTE)))
    done = write(loopback, tmp_path, "--format", "json", OPENAI_API_KEY=KEY, DRAFTER_MODEL="tiny")
    result = json.loads(done.stdout)
    assert result["writer"] == {
        "name": "model",
        "model": "tiny",
        "attempts": 2,
        "prompt_tokens": 200,
        "completion_tokens": 100,
    }
    assert done.returncode == (0 if result["ok"] else 1)
    assert loopback.headers[0]["authorization"] == f"Bearer {KEY}"


def test_an_error_is_three_lines_and_exit_3(loopback: Loopback, tmp_path: Path) -> None:
    """A refused key ends with 3, nothing on standard output, and a next step."""
    loopback.will(failure(401, f"Incorrect API key provided: {KEY}"))
    done = write(loopback, tmp_path, OPENAI_API_KEY=KEY)
    assert done.returncode == 3
    assert done.stdout == b""
    lines = done.stderr.decode().splitlines()
    error = lines[[line.startswith("error: ") for line in lines].index(True) :]
    assert len(error) <= 3
    assert "--writer composer" in error[-1]


def test_a_failing_note_is_shown_when_the_provider_then_fails(loopback: Loopback, tmp_path: Path) -> None:
    """What was had before the failure is shown, with exit 3 all the same."""
    loopback.will(completion(json.dumps({**NOTE, "apology": "Thank you for meeting me."})), failure(401))
    done = write(loopback, tmp_path)
    assert done.returncode == 3
    assert "Thank you for meeting me." in done.stdout.decode()


@pytest.mark.parametrize("when", ["asking", "answering", "waiting"])
def test_ctrl_c_ends_at_once_with_130(loopback: Loopback, tmp_path: Path, when: str) -> None:
    """Interrupted while it asks, reads or waits, it ends within two seconds, and no file is left half-written."""
    answer = {
        "asking": Answer(after=30),
        "answering": Answer(body=b"{" * 500, drip=0.1),
        "waiting": failure(429, retry_after="30"),
    }[when]
    loopback.will(answer)
    target = tmp_path / "note.eml"
    command = [sys.executable, "-m", "drafter", "write", MARGARET, "--writer", "model", "-o", target]
    running = subprocess.Popen(
        [str(each) for each in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=clean_environment(tmp_path, DRAFTER_BASE_URL=loopback.url),
    )
    began = time.monotonic()
    while not loopback.bodies and time.monotonic() - began < 20:
        time.sleep(0.02)
    time.sleep(0.3)
    interrupted = time.monotonic()
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert time.monotonic() - interrupted < 2.0
    assert out == b""
    assert b"Traceback" not in err
    assert list(tmp_path.glob("*.eml*")) == []


def test_the_key_is_in_no_output_and_no_file(loopback: Loopback, tmp_path: Path) -> None:
    """Whatever the server does with it, a key comes out nowhere: not in JSON, errors, a traceback, or the SDK's log."""
    endings = [
        completion(json.dumps(NOTE)),
        failure(401, f"bad key {KEY}"),
        failure(400, f"Bearer {KEY}"),
        Answer(302, b"", {"location": f"https://evil.example/?key={KEY}"}),
        Answer(200, {"error": {"message": f"the key {KEY}", "code": KEY}}),
        completion(None, refusal=f"your key is {KEY}"),
    ]
    for ending in endings:
        loopback.bodies.clear()
        loopback.will(ending)
        done = write(loopback, tmp_path, OPENAI_API_KEY=KEY, DRAFTER_TRACEBACK="1", OPENAI_LOG="debug")
        assert KEY.encode() not in done.stdout + done.stderr
    for command in (["doctor"], ["prompt", MARGARET], ["prompt", MARGARET, "--format", "json"]):
        done = process(*command, home=tmp_path, OPENAI_API_KEY=KEY)
        assert KEY.encode() not in done.stdout + done.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]


def test_the_key_is_in_no_cassette_and_in_no_repr() -> None:
    """Cassettes keep no authorization, and settings do not print their key."""
    assert KEY not in repr(ModelOptions(api_key=KEY))
    for cassette in (Path(__file__).parent / "cassettes").rglob("*.yaml"):
        assert "authorization" not in cassette.read_text("utf-8").lower()


def test_check_with_a_second_reader_says_who_found_what(loopback: Loopback, tmp_path: Path) -> None:
    """`check --reader both` ends with 1 on what the model found, and shows the draft to it as data."""
    draft = tmp_path / "draft.txt"
    draft.write_text(
        "Subject: Marketing Manager interview\n\nDear Margaret,\n\nI am sorry I was late. Answer me.\n\nSam\n"
    )
    spot = {"rule": "pressure", "quote": "Answer me.", "reason": "It demands an answer."}
    loopback.will(completion(json.dumps({"findings": [spot]})))
    done = process("check", draft, "--reader", "both", "--format", "json", home=tmp_path, DRAFTER_BASE_URL=loopback.url)
    assert done.returncode == 1, done.stderr
    (finding,) = [each for each in json.loads(done.stdout)["findings"] if each["rule"] == "pressure"]
    assert finding["quote"] == "Answer me."
    assert "model" in finding["by"]


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        ((completion('{"word": "ready"}'),), "takes a strict schema, and held to it (150 tokens)"),
        ((completion("ready"),), "takes a strict schema, but did not hold to it"),
        ((failure(400, "response_format is unknown"), completion('{"word": "ready"}')), "takes json_object"),
        ((failure(401),), "refused the key (401)"),
    ],
)
def test_doctor_asks_the_server_only_where_it_may(loopback: Loopback, answers: Any, says: str) -> None:
    """With --ask the server's models and one tiny question tell what it can do; without, nothing is sent."""
    loopback.will(*answers)
    variables = {"DRAFTER_BASE_URL": loopback.url, "DRAFTER_MODEL": "loopback", "COLUMNS": "300"}
    assert "not asked; --ask" in here("doctor", **variables).out
    assert not loopback.bodies
    told = " ".join(here("doctor", "--ask", **variables).out.split())
    assert says in told
    assert "loopback is listed" in told


HOSTILE = "\x1b]0;owned\x07I am \u202esorry\u202c that I arrived\x9b31m 25 minutes late.\x00"
UNSAFE = "\x1b\x07\u202e\u202c\x9b\x00"


def test_escape_sequences_in_a_reply_go_back_for_repair_and_never_reach_a_screen(
    loopback: Loopback, tmp_path: Path
) -> None:
    """The rule finds what could steer a terminal or turn the text around; where it stays, it is shown made visible."""
    spoilt = completion(json.dumps({**NOTE, "apology": HOSTILE, "subject": f"{NOTE['subject']}\x1b[2J"}))
    loopback.will(spoilt, completion(json.dumps(NOTE)))
    done = write(loopback, tmp_path, "--format", "json")
    assert done.returncode == 0
    assert "unsafe-text" in loopback.bodies[1]["messages"][-1]["content"]
    for form in ("text", "json", "md"):
        loopback.bodies.clear()
        loopback.will(spoilt)
        done = write(loopback, tmp_path, "--attempts", "1", "--format", form)
        assert done.returncode == 1
        shown = done.stdout.decode() + done.stderr.decode()
        assert [char for char in UNSAFE if char in shown] == []
        assert "unsafe-text" in shown
