"""`drafter batch submit` and `collect` over HTTP, against files and batches of the tests' own on loopback."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace

import pytest
from loopback_batches import Batches
from loopback_model import BAD, CASE, GOOD, Model, completion
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
from pydantic import TypeAdapter

from drafter.batch.parts import Limits, Parts
from drafter.cli import main

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])


def number(body):
    return int(re.search(r"Manager (\d+)", json.dumps(body))[1])


def is_repair(body):
    return any(message["role"] == "assistant" for message in body["messages"])


def every_third_is_repaired(body):
    return 200, completion(json.dumps(BAD if number(body) % 3 == 0 and not is_repair(body) else GOOD))


class Office:
    """A folder with an input, a provider, and the commands on them."""

    def __init__(self, folder, provider, capsys):
        self.source, self.out, self.state = folder / "in.jsonl", folder / "out.jsonl", folder / "in.jsonl.batch"
        self.provider = provider
        self.capsys = capsys

    def lines(self, count):
        """Writes an input of so many cases."""
        rows = ({"id": f"n{n}", "case": CASE | {"role": f"Marketing Manager {n}"}} for n in range(count))
        self.source.write_text("\n".join(map(json.dumps, rows)), "utf-8")

    def run(self, *arguments):
        """Runs `drafter batch …` to its end."""
        code = main(["batch", *map(str, arguments)])
        return SimpleNamespace(returncode=code, stderr=self.capsys.readouterr().err)

    def submit(self, *options):
        """Submits the input."""
        return self.run("submit", self.source, *options)

    def collect(self, *options):
        """Collects into the output."""
        return self.run("collect", self.state, "-o", self.out, *options)

    def rows(self):
        """The output's lines."""
        return [json.loads(each) for each in self.out.read_text("utf-8").splitlines()]


@pytest.fixture
def office(tmp_path, monkeypatch, capsys):
    with Batches(every_third_is_repaired) as provider:
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        monkeypatch.setenv("OPENAI_API_KEY", "marked-key")
        monkeypatch.setenv("DRAFTER_BASE_URL", provider.url)
        yield Office(tmp_path, provider, capsys)


def test_two_rounds_to_the_same_output(office):
    """Notes that fail are repaired in a second round, and the output is what `batch run` would have written."""
    office.lines(7)
    assert office.submit().returncode == 0
    assert office.submit().returncode == 0  # again: nothing new is made
    assert len(office.provider.batches) == 1
    early = office.collect()
    assert early.returncode == 1
    assert office.rows() == []
    assert office.collect().returncode == 1
    assert [row["id"] for row in office.rows()] == []  # the first line is one of those in the second round
    assert len(office.provider.batches) == 2
    ended = office.collect("--wait", "0.05", "--summary", str(office.out) + ".sum")
    assert ended.returncode == 0, ended.stderr
    assert [row["id"] for row in office.rows()] == [f"n{n}" for n in range(7)]
    attempts = [row["result"]["writer"]["attempts"] for row in office.rows()]
    assert attempts == [2, 1, 1, 2, 1, 1, 2]
    assert set(office.provider.ran.values()) == {1}
    summary = json.loads((office.out.parent / "out.jsonl.sum").read_text("utf-8"))
    assert summary["passed_after_repair"] == 3
    assert summary["kept"] == 0
    texts = [path.read_bytes() for path in office.out.parent.iterdir() if path.is_file()]
    assert not [text for text in texts if b"marked-key" in text]


def test_drafts_are_rewritten_through_batches(office):
    """`--task rewrite` sends what `batch run` would send, and comes to the same lines, their changes too."""
    bodies = []

    def answer(body):
        bodies.append(body)
        reply = {name: {"text": text, "mark": "changed"} for name, text in GOOD.items() if isinstance(text, str)}
        if not is_repair(body):
            reply["apology"] = {"text": "The bus was late.", "mark": "kept"}
        parts = [GOOD["qualifications"][0] | {"mark": "kept"}]
        return 200, completion(json.dumps(reply | {"qualifications": parts, "left_out": []}))

    office.provider.answer = answer
    rows = [{"id": "none", "case": CASE}, {"id": "one", "case": CASE, "draft": "Dear Ms. Liu,\n\nSorry!\n\nSam Ortiz"}]
    office.source.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    assert office.submit("--task", "rewrite").returncode == 0
    assert office.collect("--wait", "0.05").returncode == 1
    without, rewritten = office.rows()
    assert without["error"]["kind"] == "bad_case"
    assert rewritten["result"]["ok"]
    assert rewritten["result"]["changes"]
    assert rewritten["result"]["writer"]["attempts"] == 2
    with Model(lambda body, _before: (200, {}, answer(body)[1])) as model:
        other = office.out.parent / "run.jsonl"
        office.run("run", office.source, "-o", other, "--task", "rewrite", "--base-url", model.url)
    assert json.loads(other.read_text("utf-8").splitlines()[1]) == rewritten
    messages = [body["messages"] for body in bodies]
    assert messages[:2] == messages[2:]


def test_the_table_at_the_end_is_that_of_the_whole_batch(office):
    """However often collect was run, its last table counts every line, and the time since the batch was submitted."""
    office.lines(4)
    office.submit()
    state = json.loads(office.state.read_text("utf-8"))
    office.state.write_text(json.dumps(state | {"begun": state["begun"] - 7200}), "utf-8")
    office.collect("--wait", "0.05")
    said = office.collect().stderr
    table = [line.split("  ", 1) for line in said.splitlines()]
    assert [(name.strip(), value.strip()) for name, value in table] == [
        ("passed at first ask", "2"),
        ("passed after repair", "2"),
        ("unfinished", "0"),
        ("errors", "0"),
        ("tokens", "6000 sent, 1200 received"),
        ("lines", "4 in 2 h 00 min"),
    ]


def test_a_batch_that_was_made_unheard_is_found(office):
    """Where the answer to its making was lost, the batch is found by its metadata, and not paid for twice."""
    office.lines(3)
    office.provider.answer = lambda _body: (200, completion(json.dumps(GOOD)))
    office.provider.drops = {1}
    assert office.submit().returncode == 0
    assert len(office.provider.batches) == 1


def test_a_submit_that_was_stopped_after_the_making_goes_on(office):
    """A state from before the batch was made leads to that batch, past others of the account on other pages."""
    office.lines(3)
    office.submit()
    state = json.loads(office.state.read_text("utf-8"))
    made = state["rounds"][0]["parts"][0].pop("batch")
    office.state.write_text(json.dumps(state), "utf-8")
    file = state["rounds"][0]["parts"][0]["file"]
    for _ in range(5):
        others = {"endpoint": "/v1/chat/completions", "input_file_id": file, "completion_window": "24h"}
        office.provider.create(others | {"metadata": {"owner": "somebody else"}})
    assert office.submit().returncode == 0
    assert json.loads(office.state.read_text("utf-8"))["rounds"][0]["parts"][0]["batch"] == made
    assert len(office.provider.batches) == 6


def test_a_prompt_that_is_changed_under_way_costs_nothing_twice(office):
    """What was asked for with the prompts of the submission is taken in, though they have changed since."""
    office.lines(4)
    office.submit()
    prompts = office.out.parent / "drafter" / "prompts"
    prompts.mkdir(parents=True)
    (prompts / "variant.md").write_text("# Request\n\nAnother, please.\n", "utf-8")
    assert office.collect("--wait", "0.05").returncode == 0
    assert [row["result"]["writer"]["attempts"] for row in office.rows()] == [2, 1, 1, 2]
    assert set(office.provider.ran.values()) == {1}


@pytest.mark.parametrize("status", ["expired", "cancelled"])
def test_what_a_batch_did_not_do_is_asked_for_again(office, status):
    """Of a batch that expired or was cancelled, what was done is kept, and the rest alone is asked for again."""
    office.lines(8)
    office.provider.answer = lambda _body: (200, completion(json.dumps(GOOD)))
    office.provider.ends = lambda batch: status if batch == 1 else "completed"
    office.submit()
    ended = office.collect("--wait", "0.05")
    assert ended.returncode == 0, ended.stderr
    assert status in ended.stderr
    assert len(office.rows()) == 8
    assert len(office.provider.batches) == 2
    assert sorted(office.provider.ran.values()) == [1] * 8


def test_a_failed_batch_stops_and_can_be_submitted_again(office):
    """A batch that the provider refuses is said with its reason and ends with exit 3; collect submits it once more."""
    office.lines(2)
    office.provider.answer = lambda _body: (200, completion(json.dumps(GOOD)))
    office.provider.ends = lambda batch: "failed" if batch == 1 else "completed"
    office.submit()
    office.collect()
    ended = office.collect()
    assert ended.returncode == 3
    assert "not parseable" in ended.stderr
    assert office.collect("--wait", "0.05").returncode == 0
    assert len(office.rows()) == 2


def test_lines_that_fail_for_good_and_for_now(office):
    """A line that the provider refuses is an error in its own output line; one that it failed at is asked for again."""
    office.lines(4)
    seen = []

    def answer(body):
        if number(body) == 1:
            return 400, {"error": {"message": "too long", "code": "context_length_exceeded"}}
        if number(body) == 2 and not seen:
            seen.append(1)
            return 500, {"error": {"message": "oops"}}
        return 200, completion(json.dumps(GOOD))

    office.provider.answer = answer
    office.submit()
    ended = office.collect("--wait", "0.05")
    assert ended.returncode == 1
    rows = office.rows()
    assert [row["id"] for row in rows] == ["n0", "n1", "n2", "n3"]
    assert [row["id"] for row in rows if "error" in row] == ["n1"]
    assert rows[1]["error"]["kind"] == "provider"


def test_the_file_for_a_server_of_ones_own(office):
    """`--to` sends nothing; its requests are valid by the SDK's types; their results come back with `--from`."""
    office.lines(4)
    requests, results = office.out.parent / "requests.jsonl", office.out.parent / "results.jsonl"
    assert office.submit("--to", requests).returncode == 0
    valid = TypeAdapter(CompletionCreateParamsNonStreaming)
    for rounds in (1, 2):
        rows = [json.loads(each) for each in requests.read_text("utf-8").splitlines()]
        for row in rows:
            valid.validate_python(row["body"], strict=False)
        answers = [every_third_is_repaired(row["body"]) for row in rows]
        made = [
            {
                "id": f"vllm-{at}",
                "custom_id": row["custom_id"],
                "response": {"status_code": code, "request_id": f"vllm-batch-{at}", "body": body},
                "error": None,
            }
            for at, (row, (code, body)) in enumerate(zip(rows, answers, strict=True))
        ]
        results.write_text("".join(json.dumps(row) + "\n" for row in made), "utf-8")
        ended = office.collect("--from", results, "--to", requests)
        assert ended.returncode == (1 if rounds == 1 else 0), ended.stderr
    assert [row["result"]["ok"] for row in office.rows()] == [True] * 4
    assert office.provider.files == {}


def test_files_are_split_at_the_limits(tmp_path):
    """No file holds more requests, or more bytes, than the provider takes."""
    with Parts(tmp_path, "r", Limits(requests=3, size=100_000)) as parts:
        for n in range(7):
            parts.add(str(n), {"n": n})
    assert list(parts.counts.values()) == [3, 3, 1]
    with Parts(tmp_path, "s", Limits(requests=100, size=1000)) as parts:
        for n in range(9):
            parts.add(str(n), {"text": "x" * 300})
    sizes = [(tmp_path / name).stat().st_size for name in parts.counts]
    assert all(size <= 1000 for size in sizes)
    assert sum(parts.counts.values()) == 9
    assert len(sizes) == 5
