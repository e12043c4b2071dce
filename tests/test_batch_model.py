"""`drafter batch run` with a model on loopback: how much it asks, how fast, and what it never asks again."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest
from loopback_model import BAD, CASE, GOOD, Model, completion

from drafter.cli import main

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])


def number(body):
    """Which line a request is for."""
    return int(re.search(r"Manager (\d+)", body["messages"][1]["content"] + body["messages"][0]["content"])[1])


def is_repair(body):
    return any(message["role"] == "assistant" for message in body["messages"])


class Batch:
    """A folder with an input, and the command on it."""

    def __init__(self, folder, model, capsys):
        self.source, self.out, self.model = folder / "in.jsonl", folder / "out.jsonl", model
        self.capsys = capsys

    def lines(self, count):
        """Writes an input of so many cases."""
        rows = ({"id": f"n{n}", "case": CASE | {"role": f"Marketing Manager {n}"}} for n in range(count))
        self.source.write_text("\n".join(map(json.dumps, rows)), "utf-8")

    def arguments(self, *options):
        """The command line, after `drafter`."""
        return ["batch", "run", str(self.source), "-o", str(self.out), *options]

    def run(self, *options):
        """Runs the command to its end."""
        code = main(self.arguments(*options))
        return SimpleNamespace(returncode=code, stderr=self.capsys.readouterr().err)

    def rows(self):
        """The output's lines."""
        return [json.loads(each) for each in self.out.read_text("utf-8").splitlines()]


@pytest.fixture
def batch(tmp_path, monkeypatch, capsys):
    with Model() as model:
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        monkeypatch.setenv("OPENAI_API_KEY", "marked-key")
        monkeypatch.setenv("DRAFTER_BASE_URL", model.url)
        yield Batch(tmp_path, model, capsys)


def good():
    return 200, {}, completion(json.dumps(GOOD))


def failing(status, **error):
    return status, {}, {"error": error}


def test_as_many_at_once_as_asked_and_no_request_twice(batch):
    """Every line is asked for once, a failing one once more; the width is the one asked for; the counts say so."""
    batch.lines(40)
    batch.model.delay = 0.05
    batch.model.answer = lambda body, _: (
        good() if number(body) % 10 or is_repair(body) else (200, {}, completion(json.dumps(BAD)))
    )
    ended = batch.run("--concurrency", "8", "--summary", str(batch.out.with_suffix(".sum")))
    assert ended.returncode == 0, ended.stderr
    assert [row["id"] for row in batch.rows()] == [f"n{n}" for n in range(40)]
    assert batch.model.most == 8
    assert sum(batch.model.asked.values()) == len(batch.model.asked) == 44
    counts = json.loads(batch.out.with_suffix(".sum").read_text("utf-8"))
    assert (counts["passed_first"], counts["passed_after_repair"]) == (36, 4)
    assert counts["prompt_tokens"] == 44_000
    assert "marked-key" not in ended.stderr + batch.out.read_text("utf-8")


def test_too_many_requests_slow_the_whole_run(batch):
    """After a 429 nothing at all is asked until the time that the server asked for has passed; then all is done."""
    batch.lines(30)
    batch.model.delay = 0.05
    refused = []

    def answer(_body, _before):
        if len(batch.model.times) == 12:
            refused.append(batch.model.times[-1])
            return 429, {"Retry-After": "1"}, {"error": {"message": "slow down"}}
        return good()

    batch.model.answer = answer
    ended = batch.run("--concurrency", "6")
    assert ended.returncode == 0, ended.stderr
    after = [at - refused[0] for at in batch.model.times if at > refused[0]]
    assert sum(at < 0.2 for at in after) <= 6  # what was on its way
    assert not [at for at in after if 0.2 <= at < 0.9]
    assert len(batch.model.times) == 31


def test_the_server_says_how_many_at_once(batch):
    """Without `--concurrency`, the width follows from the rate-limit headers of the answers."""
    batch.lines(40)
    batch.model.delay = 0.1
    batch.model.answer = lambda *_: (200, {"x-ratelimit-limit-requests": "1200"}, completion(json.dumps(GOOD)))
    assert batch.run().returncode == 0
    late = sorted(batch.model.flights[-20:])
    assert late[-1] <= 5  # twenty a second, a tenth of a second and a little each


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, {"message": "no such key"}), (429, {"code": "insufficient_quota", "message": "no credit"})],
)
def test_what_fails_for_everyone_stops_the_run_at_once(batch, status, error):
    """A refused key or an empty account ends the run with exit 3 and what is done kept; the rest is not asked."""
    batch.lines(60)
    batch.model.answer = lambda body, _: good() if number(body) < 10 else failing(status, **error)
    ended = batch.run("--concurrency", "2")
    assert ended.returncode == 3
    assert "--resume" in ended.stderr
    assert [row["id"] for row in batch.rows()] == [f"n{n}" for n in range(10)]
    assert sum(batch.model.asked.values()) <= 13


def test_a_budget_ends_the_run_and_resume_goes_on(batch):
    """No ask goes past the budget, however many could be out at once; the next run asks for the rest alone."""
    batch.lines(20)
    ended = batch.run("--max-tokens", "12000", "--concurrency", "8")
    assert ended.returncode == 1
    assert "budget" in ended.stderr
    assert sum(batch.model.asked.values()) == 10
    assert len(batch.rows()) == 10
    assert batch.run("--resume").returncode == 0
    assert sum(batch.model.asked.values()) == 20


def test_what_was_written_with_other_prompts_is_done_again(batch):
    """With a prompt of the user's own, and again when it is changed, `--resume` asks for every line anew; else none."""
    batch.lines(3)
    prompts = batch.out.parent / "drafter" / "prompts"
    (prompts / "shared").mkdir(parents=True)
    assert batch.run().returncode == 0
    asked = [len(batch.model.times)]
    for content in (b"Be brief.", b"Be brief.", b"Be kind."):
        (prompts / "shared" / "manner.md").write_bytes(content)
        assert batch.run("--resume").returncode == 0
        asked.append(len(batch.model.times))
    assert asked == [3, 6, 6, 9]
    assert sum(b"Be kind." in body for body in batch.model.asked) == 3


def spotted(body):
    """A second reader's reply: an error in the first note it is shown, nothing in a mended one."""
    spot = {"rule": "pressure", "quote": "at any time that suits you", "reason": "It may press."}
    found = [] if "whenever" in json.dumps(body) or number(body) else [spot]
    return 200, {}, completion(json.dumps({"findings": found}))


def is_reading(body):
    return '"letter": {' in body["messages"][1]["content"]


def test_a_second_reader_reads_what_a_model_wrote(batch):
    """With `--reader both` each note is read once more, what is found so is repaired, and nothing is asked twice."""
    batch.lines(3)
    better = json.dumps(GOOD | {"offer": "I would gladly come back whenever it suits you."})
    batch.model.answer = lambda body, _: (
        spotted(body) if is_reading(body) else (200, {}, completion(better if is_repair(body) else json.dumps(GOOD)))
    )
    assert batch.run().returncode == 0
    ended = batch.run("--resume", "--reader", "both")
    assert ended.returncode == 0, ended.stderr
    assert [row["result"]["writer"]["attempts"] for row in batch.rows()] == [2, 1, 1]
    assert [row["result"]["writer"]["prompt_tokens"] for row in batch.rows()] == [4000, 2000, 2000]
    asked = len(batch.model.times)
    assert batch.run("--resume", "--reader", "both").returncode == 0
    assert len(batch.model.times) == asked == 3 + 8


@pytest.mark.parametrize("task", ["check", "write"])
def test_a_second_reader_reads_what_no_model_wrote(batch, task):
    """What was checked, or written by the composer, is read by a model, within the budget, and says who found what."""
    batch.lines(3)
    rows = [json.loads(line) for line in batch.source.read_text("utf-8").splitlines()]
    draft = "Dear Ms. Liu,\n\nI am sorry that I was late. I can come at any time that suits you.\n\nSam Ortiz"
    batch.source.write_text("\n".join(json.dumps(row | {"draft": draft}) for row in rows), "utf-8")
    batch.model.answer = lambda body, _: spotted(body)
    options = ("--task", task, "--writer", "composer", "--reader", "model")
    assert batch.run(*options, "--max-tokens", "1500").returncode == 1
    assert len(batch.rows()) == 1
    batch.run(*options, "--resume")
    assert len(batch.model.times) == 3
    assert all(is_reading(json.loads(body)) for body in batch.model.asked)
    found = [[(each["rule"], each["by"]) for each in row["result"]["findings"]] for row in batch.rows()]
    assert found[1:] == [[], []]
    assert found[0] == ([("pressure", ["model"])] if task == "check" else [])


def test_a_reading_that_cannot_be_read_is_that_lines_error(batch):
    """However many lines it befalls in a row, each says so, the run goes on, and the next one asks for none again."""
    batch.lines(12)
    prose = 200, {}, completion("It is fine.")

    def answer(body, _before):
        if not is_reading(body):
            return good()
        return prose if number(body) < 10 else spotted(body)

    batch.model.answer = answer
    for options in ((), ("--resume",)):
        assert batch.run("--reader", "both", "--concurrency", "2", *options).returncode == 1
        assert [row["error"]["kind"] for row in batch.rows() if "error" in row] == ["provider"] * 10
        assert "cannot be read" in batch.rows()[0]["error"]["message"]
        assert [row["id"] for row in batch.rows() if "result" in row] == ["n10", "n11"]
        assert len(batch.model.times) == 12 + 10 * 2 + 2


def test_a_budget_of_money(batch):
    """With prices configured, `--max-cost` ends the run; without, it is refused."""
    batch.lines(20)
    assert batch.run("--max-cost", "0.01").returncode == 2
    (batch.out.parent / "drafter").mkdir()
    (batch.out.parent / "drafter" / "config.toml").write_text("price_in = 1\nprice_out = 5\n", "utf-8")
    assert batch.run("--max-cost", "0.01").returncode == 1
    assert sum(batch.model.asked.values()) == 5  # at 0.002 each


def test_an_unreadable_line_is_done_and_a_failed_one_is_tried_again(batch):
    """A refusal is that line's result and not asked again; a line that the server failed is, by the next run."""
    batch.lines(6)

    def answer(body, before):
        if number(body) == 2:
            refusal = completion(None)
            refusal["choices"][0]["message"] |= {"refusal": "I cannot."}
            return 200, {}, refusal
        return failing(400, message="bad luck") if number(body) == 4 and not before else good()

    batch.model.answer = answer
    assert batch.run("--concurrency", "1").returncode == 1
    assert [row["id"] for row in batch.rows() if "error" in row] == ["n2", "n4"]
    assert batch.run("--resume").returncode == 1
    assert [row["id"] for row in batch.rows() if "error" in row] == ["n2"]
    assert sum(batch.model.asked.values()) == 7


def test_a_line_that_the_server_failed_goes_on_from_its_replies(batch):
    """A run that came to its end keeps what a failed line had: the next one asks for its repair alone."""
    batch.lines(3)

    def answer(body, before):
        if number(body) != 1:
            return good()
        if not is_repair(body):
            return 200, {}, completion(json.dumps(BAD))
        return good() if before else failing(400, message="bad luck")

    batch.model.answer = answer
    assert batch.run("--concurrency", "1").returncode == 1
    assert [row["id"] for row in batch.rows() if "error" in row] == ["n1"]
    asked = len(batch.model.times)
    assert batch.run("--resume").returncode == 0
    assert len(batch.model.times) == asked + 1
    assert [row["result"]["writer"]["attempts"] for row in batch.rows()] == [1, 2, 1]


def test_killed_in_the_middle_no_answer_is_asked_for_again(batch):
    """After kill -9 only requests that were in flight are asked twice, a line's earlier asks among its repairs too."""
    batch.lines(60)
    batch.model.delay = 0.03
    batch.model.answer = lambda body, _: (
        good() if number(body) % 2 or is_repair(body) else (200, {}, completion(json.dumps(BAD)))
    )
    command = [sys.executable, "-m", "drafter", *batch.arguments("--concurrency", "6")]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as run:
        while sum(batch.model.answered.values()) < 40:
            time.sleep(0.002)
        run.send_signal(signal.SIGKILL)
    time.sleep(0.2)
    assert batch.run("--resume").returncode == 0
    twice = [body for body, times in batch.model.asked.items() if times > 1]
    assert len(batch.model.asked) == 90
    assert len(twice) <= 6
    assert [row["id"] for row in batch.rows()] == [f"n{n}" for n in range(60)]
