"""The replies of a real language model, played again: what they are is said in `cassettes/README.md`."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from conftest import CASSETTE_URL
from ruamel.yaml import YAML

from drafter.api import rewrite, write
from drafter.case.model import Case
from drafter.errors import NoReadableNoteError
from drafter.notes import NoteName
from drafter.writers import ModelOptions

if TYPE_CHECKING:
    from vcr.cassette import Cassette

CASSETTES = Path(__file__).parent / "cassettes"
RECORDED = CASSETTES / "recorded"
CASES: dict[str, Any] = YAML(typ="safe").load(CASSETTES / "cases.yaml")
URL = os.environ.get("DRAFTER_RECORD_URL")
KEY = os.environ.get("OPENAI_API_KEY") if URL else None
NAMES = [name for name in CASES if URL or (RECORDED / f"{name}.yaml").exists()]


def options() -> ModelOptions:
    """What the replies were, or are being, recorded with."""
    about = json.loads((CASSETTES / "recorded.json").read_text("utf-8"))
    if URL:
        # A person may be answering at the other end.
        return ModelOptions(model=about["model"], base_url=URL, api_key=KEY, timeout=3600, deadline=4 * 3600)
    return ModelOptions(model=about["model"], base_url=CASSETTE_URL)


@pytest.fixture
def vcr_cassette_dir() -> str:
    return str(RECORDED)


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    return str(request.node.callspec.params["name"])


def replies(vcr: Cassette) -> list[bytes]:
    """The message texts that a cassette holds, in order."""
    bodies = (json.loads(response["body"]["string"]) for response in vcr.responses)
    return [(body["choices"][0]["message"]["content"] or "").encode() for body in bodies]


@pytest.mark.vcr
@pytest.mark.parametrize("name", NAMES)
def test_recorded_replies_are_as_they_came_and_end_in_a_checked_note(name: str, vcr: Cassette) -> None:
    """Each recorded reply is the file beside it, byte for byte, and what is shown of them has been checked."""
    case, note = Case.model_validate(CASES[name]["case"]), CASES[name]["note"]
    try:
        if draft := CASES[name].get("draft"):
            result = rewrite(draft, case, note, writer="model", options=options())
        else:
            result = write(case, note, writer="model", options=options())
    except NoReadableNoteError:
        result = None
    if URL:
        for stale in RECORDED.glob(f"{name}.*.txt"):
            stale.unlink()
        for number, reply in enumerate(replies(vcr), 1):
            (RECORDED / f"{name}.{number}.txt").write_bytes(reply)
    beside = sorted(RECORDED.glob(f"{name}.*.txt"))
    assert [path.read_bytes() for path in beside] == replies(vcr)
    assert beside
    if result is not None:
        assert result.writer is not None
        assert result.writer.attempts == len(beside)
        assert result.ok or any(finding.level == "error" for finding in result.findings)


def test_enough_cases_are_recorded():
    """At least twenty cases over all eight notes are played again, so that none falls out unseen."""
    assert len(NAMES) >= 20
    assert {CASES[name]["note"] for name in NAMES} == {note.value for note in NoteName}
