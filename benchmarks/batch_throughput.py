"""Many notes from a model at once, beside a bare `AsyncOpenAI` loop on the same server.

Both ask a loopback model that answers after 100 ms, with a semaphore of 64, and send the very same requests; ours
builds the prompts, validates what comes back, runs all rules over it, and writes the results. Each pair runs one after
the other, in turn; the ratio is the median of the pairs'. Both run as processes of their own, and their start-up is
left out.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.row import Row, at_least

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tests"))

from loopback_model import CASE, Model  # noqa: E402 - the tests' own server

DRAFTS = int(os.environ.get("BENCH_DRAFTS", "2000"))
PAIRS = int(os.environ.get("BENCH_PAIRS", "7"))
WIDTH = 64
DELAY = 0.1
REACH = 0.8

BARE = """
import asyncio, json, sys, time
import openai

async def main(url, bodies, width):
    client = openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0)
    gate = asyncio.Semaphore(width)
    async def ask(body):
        async with gate:
            return (await client.chat.completions.create(**body)).choices[0].message.content
    began = time.perf_counter()
    replies = await asyncio.gather(*map(ask, bodies))
    print(time.perf_counter() - began, len(replies))

url, file, width = sys.argv[1:]
asyncio.run(main(url, [json.loads(line) for line in open(file)], int(width)))
"""


def rows() -> list[Row]:
    """Measures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = [{"id": f"n{n}", "case": CASE | {"role": f"Marketing Manager {n}"}} for n in range(DRAFTS)]
        (folder / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
        (folder / "bodies.jsonl").write_text(_bodies(lines), "utf-8")
        pairs = []
        for turn in range(PAIRS):
            both = [_ours, _bare] if turn % 2 else [_bare, _ours]
            seconds = {each: each(folder) for each in both}
            pairs.append((seconds[_bare], seconds[_ours]))
    ratio = median(bare / ours for bare, ours in pairs)
    bare, ours = (DRAFTS / median(each) for each in zip(*pairs, strict=True))
    return [
        at_least(
            f"batch: drafts a second beside a bare AsyncOpenAI loop, {WIDTH} at once, {PAIRS} pairs", ratio, REACH
        ),
        Row("batch: drafts a second, ours and bare", f"{ours:.0f} and {bare:.0f}"),
    ]


def _bodies(lines: list[dict[str, object]]) -> str:
    from drafter.case.read import case_from_mapping
    from drafter.prompting import draft_prompt
    from drafter.writers import ModelOptions, request_body

    options = ModelOptions(base_url="http://127.0.0.1/v1")
    cases = (case_from_mapping(line["case"], "bench") for line in lines)  # type: ignore[arg-type]
    return "".join(json.dumps(request_body(draft_prompt(case, "apology"), options)) + "\n" for case in cases)


def _bare(folder: Path) -> float:
    with Model(delay=DELAY) as model:
        command = [sys.executable, "-c", BARE, model.url, str(folder / "bodies.jsonl"), str(WIDTH)]
        ended = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(ended.stdout.split()[0])


def _ours(folder: Path) -> float:
    for left in folder.glob("out.*"):
        left.unlink()
    with Model(delay=DELAY) as model:
        command = [sys.executable, "-m", "drafter", "batch", "run", "in.jsonl", "-o", "out.jsonl", "-q"]
        command += ["--writer", "model", "--base-url", model.url, "--concurrency", str(WIDTH), "--summary", "out.json"]
        paths = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
        subprocess.run(command, check=True, cwd=folder, env=os.environ | {"PYTHONPATH": paths})
    counts = json.loads((folder / "out.json").read_text("utf-8"))
    assert counts["passed_first"] == DRAFTS
    return float(counts["seconds"])
