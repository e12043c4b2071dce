"""One note from a model, beside a bare call of the SDK on the same server.

The loop builds the prompt, holds the reply to the schema and runs all rules over it; its processor time is set beside
that of `AsyncOpenAI.chat.completions.create` with the very same request. So is that of a whole process of
`drafter write`, beside one that imports openai and makes the one call. Each figure is the median of interleaved pairs.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.row import Row, at_most

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tests"))

from loopback import Loopback, completion  # noqa: E402 - the tests' own server
from replies import CASE, reply  # noqa: E402

PAIRS = int(os.environ.get("BENCH_PAIRS", "7"))
CALLS = int(os.environ.get("BENCH_CALLS", "60"))
REACH = 1.35

BARE = """
import json, sys
import openai
client = openai.OpenAI(api_key="none", base_url=sys.argv[1], max_retries=0)
print(client.chat.completions.create(**json.load(open(sys.argv[2]))).choices[0].message.content)
"""


def rows() -> list[Row]:
    """Measures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "case.yaml").write_text(CASE.model_dump_json(exclude_none=True), "utf-8")
        (folder / "body.json").write_text(json.dumps(_body()), "utf-8")
        server = _server()
        try:
            calls = asyncio.run(_in_one_process(server.url))
            _both(folder, server.url)  # writes the bytecode, and is not counted
            processes = [_both(folder, server.url) for _ in range(PAIRS)]
        finally:
            server.close()
    return [
        at_most(f"a note: processor time beside a bare call, {PAIRS} pairs of {CALLS}", _ratio(calls), REACH),
        at_most(f"drafter write: processor time beside a bare process, {PAIRS} pairs", _ratio(processes), REACH),
        Row("drafter write: seconds of processor time, ours and bare", _seconds(processes)),
    ]


def _ratio(pairs: list[tuple[float, float]]) -> float:
    return median(ours / bare for bare, ours in pairs)


def _seconds(pairs: list[tuple[float, float]]) -> str:
    bare, ours = (median(each) for each in zip(*pairs, strict=True))
    return f"{ours:.2f} and {bare:.2f}"


class _Apart:
    """The server, as a process of its own, so that its work is not counted."""

    def __init__(self) -> None:
        command = [
            sys.executable,
            "-c",
            f"import sys; sys.path[:0] = {sys.path!r}\nfrom benchmarks.model_loop import serve\nserve()",
        ]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()

    def close(self) -> None:
        """Ends it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def _server() -> _Apart:
    return _Apart()


def serve() -> None:
    """Answers with a note that passes, until standard input ends."""
    loopback = Loopback()
    loopback.will(completion(reply()))
    sys.stdout.write(f"{loopback.url}\n")
    sys.stdout.flush()
    sys.stdin.read()
    loopback.close()


def _body() -> dict[str, object]:
    from drafter.prompting import draft_prompt
    from drafter.writers import ModelOptions, request_body

    return request_body(draft_prompt(CASE, "apology"), ModelOptions())


async def _in_one_process(url: str) -> list[tuple[float, float]]:
    import openai

    from drafter.api import awrite
    from drafter.writers import ModelOptions, ModelWriter

    body = _body()

    async def ours() -> None:
        assert (await awrite(CASE, client=writer)).ok

    async def bare() -> None:
        assert (await client.chat.completions.create(**body)).choices[0].message.content  # type: ignore[call-overload]

    async with ModelWriter(ModelOptions(base_url=url)) as writer:
        client = openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0)
        await _spent(bare)
        await _spent(ours)
        pairs = [(await _spent(bare), await _spent(ours)) for _ in range(PAIRS)]
        await client.close()
    return pairs


async def _spent(call: Callable[[], Awaitable[None]]) -> float:
    began = time.process_time()
    for _ in range(CALLS):
        await call()
    return time.process_time() - began


def _write(url: str) -> tuple[str, ...]:
    return ("-m", "drafter", "write", "case.yaml", "--writer", "model", "--base-url", url)


def _both(folder: Path, url: str) -> tuple[float, float]:
    return _process(folder, "-c", BARE, url, "body.json"), _process(folder, *_write(url))


def _process(folder: Path, *arguments: str) -> float:
    """Seconds of processor time that a process took.

    An installed package has its bytecode beside it. A working tree has not where none may be written, so both sides
    keep theirs in the folder.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    paths = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPATH": paths, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    subprocess.run([sys.executable, *arguments], cwd=folder, env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
