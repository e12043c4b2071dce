"""The second reader at the end of `write`, `rewrite` and `check`: what it finds decides how they end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Loopback, completion, failure
from program import Ended, here
from replies import BAD, CASE, GOOD, reply

import drafter
from drafter.writers import ModelOptions

if TYPE_CHECKING:
    from pathlib import Path

PRESSING = "Answer me by tomorrow evening, whatever it takes."
PRESSED = reply(offer=f"{GOOD['offer']} {PRESSING}")
CLEAN = completion(json.dumps({"findings": []}))


def spotted(quote: str, rule: str = "pressure") -> Any:
    return completion(json.dumps({"findings": [{"rule": rule, "quote": quote, "reason": "It presses."}]}))


SPOTTED = spotted("at any time that suits you")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The case in a file."""
    path = tmp_path / "case.yaml"
    path.write_text(CASE.model_dump_json(exclude_none=True))
    return path


def run(loopback: Loopback, *arguments: object, **variables: str) -> Ended:
    return here(*arguments, DRAFTER_BASE_URL=loopback.url, **variables)


def test_what_a_second_reader_finds_goes_back_for_repair(loopback: Loopback) -> None:
    """An error that only the model sees is a reason to ask again, and what all readings cost is counted."""
    better = reply(offer="I would be glad to come back whenever it suits you.")
    loopback.will(completion(reply()), SPOTTED, completion(better), CLEAN)
    result = drafter.write(CASE, reader="both", options=ModelOptions(base_url=loopback.url))
    assert result.ok
    assert "whenever it suits you" in result.text
    assert result.writer is not None
    assert (result.writer.attempts, result.writer.prompt_tokens) == (2, 400)
    repair = loopback.bodies[2]["messages"][-1]["content"]
    assert "at any time that suits you" in repair
    assert "pressure" in repair


def test_a_note_that_fails_the_rules_is_not_read_again(loopback: Loopback) -> None:
    """The second reader is asked about a finished note alone."""
    loopback.will(completion(BAD), completion(reply()), CLEAN)
    assert drafter.write(CASE, reader="both", options=ModelOptions(base_url=loopback.url)).ok
    names = [body["response_format"]["json_schema"]["name"] for body in loopback.bodies]
    assert len(names) == 3
    assert names[0] == names[1] != names[2]


def test_write_ends_unfinished_on_a_finding_of_the_reader(loopback: Loopback, case: Path) -> None:
    """With no ask left, the note is shown with what the model found, and the exit code is 1."""
    loopback.will(completion(reply()), SPOTTED)
    done = run(loopback, "write", case, "--reader", "both", "--attempts", "1", "--format", "json")
    made = json.loads(done.out)
    assert done.code == 1
    assert not made["ok"]
    assert [(each["rule"], each["by"]) for each in made["findings"]] == [("pressure", ["model"])]
    assert "Unfinished" in done.err


def test_a_composed_note_can_be_read_by_a_model(loopback: Loopback, case: Path) -> None:
    """The composer writes, the model reads, and its warning is shown beside the note."""
    loopback.will(spotted("Dear Margaret,", "presumes-yes"))
    done = run(loopback, "write", case, "--writer", "composer", "--seed", "1", "--reader", "model", "--format", "json")
    made = json.loads(done.out)
    found = [(each["rule"], each["by"]) for each in made["findings"]]
    assert done.code == 0
    assert found == ([("presumes-yes", ["model"])] if "Dear Margaret," in made["text"] else [])
    assert len(loopback.bodies) == 1


@pytest.mark.parametrize("writer", ["composer", "model"])
def test_rewrite_ends_unfinished_on_a_finding_of_the_reader(
    loopback: Loopback, case: Path, tmp_path: Path, writer: str
) -> None:
    """A draft in which the rules find nothing is read all the same, by either writer, and ends with 1."""
    draft = tmp_path / "draft.txt"
    clean = drafter.write(CASE, writer="composer", seed=4)
    draft.write_text(f"Subject: {clean.subject}\n\n{clean.text}\n")
    loopback.will(spotted("Sam Ortiz"))
    done = run(loopback, "rewrite", draft, "--case", case, "--writer", writer, "--reader", "both")
    assert done.code == 1
    assert "pressure" in done.err
    assert clean.text.strip() in done.out


@pytest.mark.parametrize("output", [False, True])
def test_an_error_says_where_the_note_is_that_was_had(
    loopback: Loopback, case: Path, tmp_path: Path, *, output: bool
) -> None:
    """Where the provider fails after a note, the note is kept, and the three lines of the error say where."""
    target = tmp_path / "note.txt"
    for answers in ((completion(BAD), failure(401)), (completion(reply()), failure(401))):
        loopback.bodies.clear()
        loopback.will(*answers)
        done = run(loopback, "write", case, "--reader", "both", *(["-o", target] if output else []))
        assert done.code == 3
        kept = target.read_text() if output else done.out
        assert "Sam Ortiz" in kept
        lines = done.err.splitlines()
        error = lines[next(number for number, line in enumerate(lines) if line.startswith("error: ")) :]
        assert len(error) <= 3
        assert f"The note so far is {f'in {target}' if output else 'on standard output'}." in error[-1]


def test_a_check_keeps_what_the_rules_found(loopback: Loopback, tmp_path: Path) -> None:
    """Where the second reader fails, what the rules found in the drafts so far is shown before the error."""
    draft = tmp_path / "draft.txt"
    draft.write_text(f"Dear Margaret,\n\nI am sorry if I was late.\n\n{PRESSING}\n\nSam\n")
    loopback.will(failure(401))
    done = run(loopback, "check", draft, "--reader", "both")
    assert done.code == 3
    assert "conditional-apology" in done.out
    assert "What the rules found is on standard output." in done.err


def test_variants_come_numbered_or_as_json_lines(loopback: Loopback, case: Path) -> None:
    """Three phrasings are three letters with their numbers, or three objects of the contract, a line each."""
    offers = ("whenever suits you", "any day you like", "at any time")
    answers = [completion(reply(offer=f"I could come back {when}.")) for when in offers]
    loopback.will(*answers)
    done = run(loopback, "write", case, "--variants", "3", "--format", "json")
    made = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 0
    assert len({each["text"] for each in made}) == 3
    assert all(list(each)[:3] == ["note", "subject", "text"] for each in made)
    assert "3 asks; 300 tokens sent" in done.err
    done = run(loopback, "write", case, "--variants", "2", "--writer", "composer", "--seed", "2")
    assert done.code == 0
    assert done.out.startswith("--- 1 of 2 ---\n\nSubject: ")
    assert done.out.count("\nSam Ortiz\n") == 2
    assert "2. All rules hold" in done.err


def test_of_several_variants_the_finished_ones_are_shown(loopback: Loopback, case: Path) -> None:
    """A phrasing that breaks a rule is left out where another holds them all; where none does, it ends with 1."""
    loopback.will(completion(BAD), completion(reply()), completion(BAD))
    command = ("write", case, "--variants", "2", "--attempts", "1")
    done = run(loopback, *command)
    assert (done.code, done.out.count("--- 1 of 1 ---")) == (0, 1)
    assert "Thank you for meeting me." not in done.out
    assert "1 of 2" in done.err
    loopback.will(completion(BAD))
    done = run(loopback, *command)
    assert done.code == 1
    assert "1. Unfinished" in done.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--variants", "6"), "--variants"),
        (("--variants", "0"), "--variants"),
        (("--variants", "2", "--format", "eml"), "the format eml takes one note"),
        (("--variants", "2", "--copy"), "--copy takes one note"),
    ],
)
def test_variants_that_cannot_be(case: Path, arguments: tuple[str, ...], says: str) -> None:
    """One to five, as text or JSON: anything else is bad usage, said before a model is asked."""
    done = here("write", case, *arguments)
    assert done.code == 2
    assert says in done.err
