"""A run killed a hundred times, at moments spread evenly over its length; `make kills`, outside the ordinary run."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from statistics import median

import pytest
from loopback_model import BAD, CASE, GOOD, Model, completion

pytestmark = [pytest.mark.outside, pytest.mark.block_network(allowed_hosts=["127.0.0.1"])]

LINES = 160
WIDTH = 8
DELAY = 0.1
TAKING_IN = 1.0  # seconds that an answer may lie in the socket of a process that is kept from running


def answer(body, _before):
    """Every third line needs a repair."""
    number = int(re.search(r"Manager (\d+)", json.dumps(body))[1])
    repaired = any(message["role"] == "assistant" for message in body["messages"])
    return 200, {}, completion(json.dumps(BAD if number % 3 == 0 and not repaired else GOOD))


def start(folder, model, *options):
    command = [
        sys.executable,
        "-m",
        "drafter",
        "batch",
        "run",
        str(folder / "in.jsonl"),
        "-o",
        str(folder / "out.jsonl"),
    ]
    command += ["--writer", "model", "--base-url", model.url, "--concurrency", str(WIDTH), "-q", *options]
    return subprocess.Popen(command, env=os.environ | {"XDG_CONFIG_HOME": str(folder)})


def wait_until(run, moment):
    with suppress(subprocess.TimeoutExpired):
        run.wait(max(0.0, moment - time.monotonic()))


def test_a_hundred_kills(tmp_path):
    """Whenever a run is killed, going on with it asks nothing again but what was in flight, and ends the same."""
    kills = int(os.environ.get("KILLS", "100"))
    rows = [json.dumps({"id": f"n{n}", "case": CASE | {"role": f"Marketing Manager {n}"}}) for n in range(LINES)]

    def folder(name):
        made = tmp_path / name
        made.mkdir()
        (made / "in.jsonl").write_text("\n".join(rows), "utf-8")
        return made

    starts, lengths, whole = [], [], b""
    for n in range(3):
        with Model(answer, DELAY) as model:
            began = time.monotonic()
            assert start(folder(f"whole-{n}"), model).wait(60) == 0
            lengths.append(time.monotonic() - began)
            starts.append(model.times[0] - began)
            asks = len(model.asked)
        whole = (tmp_path / f"whole-{n}" / "out.jsonl").read_bytes()
    length, started = min(lengths), min(starts)
    before_end, twice, done = 0, [], []
    for n in range(kills):
        at = folder(f"kill-{n}")
        with Model(answer, DELAY) as model:
            began = time.monotonic()
            run = start(at, model)
            moment = length * (n + 0.5) / kills
            wait_until(run, began + min(moment, started))
            if moment > started:  # counted from the first ask: how long a start takes varies with the machine
                while not model.times and run.poll() is None:
                    time.sleep(0.001)
                wait_until(run, model.times[0] + moment - started)
            if run.poll() is not None:
                length = min(length, started + model.now() - model.times[0])
            before_end += run.poll() is None
            run.send_signal(signal.SIGKILL)
            run.wait()
            killed = model.now()
            left = (at / "out.jsonl").read_bytes() if (at / "out.jsonl").exists() else b""
            assert whole.startswith(left)
            assert not left or left.endswith(b"\n")
            done.append(left.count(b"\n"))
            assert start(at, model, "--resume").wait(60) == 0
            assert (at / "out.jsonl").read_bytes() == whole
            assert len(model.asked) == asks
            again = [body for body, times in model.asked.items() if times > 1]
            twice.append(len(again))
            assert all(model.asked[body] == 2 for body in again)
            assert len(again) <= WIDTH
            for body in again:
                first = model.first_answered.get(body)
                assert first is None or first > killed - TAKING_IN
    sys.stderr.write(
        f"\n{kills} kills over {length:.2f} s, {before_end} before the end; lines done at the kill: {min(done)} to "
        f"{max(done)}, median {median(done)}; asked twice: {sum(twice)} in all, {max(twice)} at most, of {asks} asks\n"
    )
    assert before_end >= kills * 0.9
