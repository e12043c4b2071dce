"""A real server, llama.cpp's, with a tiny model that says gibberish: `make llama` builds it and runs these."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from program import MARGARET, process

from drafter.case.model import Case
from drafter.case.read import read_case

pytestmark = pytest.mark.outside

KEY = "sk-llama-tiny"


@pytest.fixture
def server() -> dict[str, str]:
    """What points drafter at the server."""
    url = os.environ.get("LLAMA_URL")
    if url is None:
        pytest.skip("`make llama` runs this beside its server")
    return {
        "DRAFTER_BASE_URL": url,
        "DRAFTER_MODEL": "tiny",
        "DRAFTER_TIMEOUT": "300",
        "DRAFTER_DEADLINE": "600",
        "OPENAI_API_KEY": KEY,
        "COLUMNS": "200",
    }


def test_gibberish_under_a_grammar_is_read_and_fails_the_rules(server: dict[str, str], tmp_path: Path) -> None:
    """The first reply is a note, since the server's grammar holds it to the schema; the rules keep it unfinished."""
    done = process("write", MARGARET, "--attempts", "1", "--format", "json", home=tmp_path, wait=600, **server)
    assert done.returncode == 1, done.stderr
    made = json.loads(done.stdout)
    assert made["writer"]["attempts"] == 1
    assert made["writer"]["completion_tokens"] > 0
    assert {"apology-missing", "offer-missing", "time-missing"} <= {each["rule"] for each in made["findings"]}
    assert b"Unfinished, do not send it yet" in done.stderr


def test_doctor_finds_the_server_the_model_and_the_schema(server: dict[str, str], tmp_path: Path) -> None:
    """Asked for it, doctor says that the model is listed and that the server held to a strict schema."""
    told = " ".join(process("doctor", "--ask", home=tmp_path, wait=120, **server).stdout.decode().split())
    assert "tiny is listed" in told
    assert "takes a strict schema, and held to it" in told


def test_a_wrong_key_is_refused(server: dict[str, str], tmp_path: Path) -> None:
    """The server's 401 ends with 3 and what to look at, without the key."""
    done = process("write", MARGARET, home=tmp_path, **{**server, "OPENAI_API_KEY": "sk-wrong-one"})
    assert done.returncode == 3
    assert b"refused the key (401)" in done.stderr
    assert b"OPENAI_API_KEY" in done.stderr
    assert b"sk-wrong-one" not in done.stderr


def test_a_request_beyond_the_context_is_said_to_be_too_long(server: dict[str, str], tmp_path: Path) -> None:
    """The server's own error for its context is told from a bad request, and not tried again."""
    case = json.loads(read_case(MARGARET).model_dump_json(exclude_none=True))
    case["reply"] = "Thank you for your message. " * 500
    path = tmp_path / "long.yaml"
    path.write_text(Case.model_validate(case).model_dump_json(exclude_none=True))
    done = process("write", path, home=tmp_path, **server)
    assert done.returncode == 3
    assert b"The request is too long for tiny" in done.stderr
    said = done.stderr.decode()
    assert len(said[said.index("error: ") :].splitlines()) <= 3
