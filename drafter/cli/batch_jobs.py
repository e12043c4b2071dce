"""`drafter batch submit` and `drafter batch collect`: many notes through a provider's Batch API."""

# What the work needs is imported when it begins, so that help and completion are quick.

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli import complete
from drafter.cli.exits import Exit
from drafter.cli.options import (
    Attempts,
    BaseUrl,
    LineNote,
    ModelOption,
    Quiet,
    ToneOption,
    one_of,
    settings_for,
    terminal_of,
)
from drafter.errors import InputError, ProviderError
from drafter.files import write_whole

if TYPE_CHECKING:
    from drafter.batch.exchange import Exchange
    from drafter.batch.job import Job
    from drafter.batch.ledger import Ledger
    from drafter.batch.tally import Tally
    from drafter.cli.terminal import Terminal
    from drafter.config import Settings

_TASKS = ("write", "rewrite")

To = Annotated[
    Path | None,
    typer.Option(
        "--to",
        metavar="FILE",
        parser=Path,
        help="Send nothing: write the requests there, as vLLM's run-batch reads them.",
        show_default=False,
    ),
]


def register(batch: typer.Typer) -> None:
    """Adds the commands.

    Args:
        batch: The `drafter batch` command.
    """
    batch.command("submit")(submit)
    batch.command("collect")(collect)


def submit(
    context: typer.Context,
    source: Annotated[
        str, typer.Argument(metavar="IN", help="A JSONL file or a folder of case files.", show_default=False)
    ],
    *,
    state: Annotated[
        Path | None,
        typer.Option("--state", metavar="STATE", parser=Path, help="The state file.", show_default="IN.batch"),
    ] = None,
    to: To = None,
    task: Annotated[
        str,
        typer.Option(
            "--task",
            metavar="TASK",
            parser=one_of("--task", lambda: _TASKS),
            autocompletion=complete.fixed(*_TASKS),
            help="write or rewrite.",
        ),
    ] = "write",
    note: LineNote = None,
    model: ModelOption = None,
    base_url: BaseUrl = None,
    attempts: Attempts = None,
    tone: ToneOption = None,
    quiet: Quiet = False,
) -> int:
    """Have the provider's Batch API write a note, or rewrite the draft, of every line of IN; safe to run again.

    What is submitted is kept in STATE; `drafter batch collect STATE` fetches the results.
    """
    import asyncio  # noqa: PLC0415

    terminal = terminal_of(context, quiet=quiet)
    settings = settings_for(terminal, model=model, base_url=base_url, attempts=attempts, tone=tone)
    if source == "-":
        raise InputError("a batch is collected from its input, so standard input will not do", fix="Name a file.")
    path = state or Path(source.rstrip("/") + ".batch")
    exchange = _exchange(terminal, settings, _job(path, settings, source, task, note), path)
    asyncio.run(_submit(exchange, to))
    rounds = exchange.job.rounds
    if to is not None:
        terminal.say(f"{rounds[-1].requests} requests are in {to}. Collect with: drafter batch collect {path} --from …")
    else:
        terminal.say(f"{rounds[-1].requests} requests are submitted. Collect with: drafter batch collect {path} -o OUT")
    return Exit.DONE


def collect(
    context: typer.Context,
    state: Annotated[
        Path,
        typer.Argument(
            metavar="STATE", parser=Path, autocompletion=complete.cases, help="What submit wrote.", show_default=False
        ),
    ],
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="OUT", parser=Path, help="The results, a line each, in order.")
    ],
    wait: Annotated[
        float | None,
        typer.Option(
            "--wait", metavar="SECONDS", min=0, help="Look again this often until all is done.", show_default=False
        ),
    ] = None,
    results: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FILE",
            parser=Path,
            help="Take the results of the latest round out of this file, as vLLM's run-batch writes it.",
            show_default=False,
        ),
    ] = None,
    to: To = None,
    summary: Annotated[
        Path | None,
        typer.Option(
            "--summary", metavar="FILE", parser=Path, help="Write the closing counts as JSON.", show_default=False
        ),
    ] = None,
    quiet: Quiet = False,
) -> int:
    """Fetch what is done, have the failing notes repaired as the next round, and write OUT; safe to run again."""
    import asyncio  # noqa: PLC0415

    from drafter.batch.job import Job  # noqa: PLC0415
    from drafter.batch.ledger import Ledger  # noqa: PLC0415
    from drafter.cli.progress import table  # noqa: PLC0415

    terminal = terminal_of(context, quiet=quiet)
    job = Job.load(state)
    exchange = _exchange(terminal, settings_for(terminal, attempts=None), job, state)
    ledger = Ledger(output, resume=True)
    try:
        due, tally = asyncio.run(_collect(exchange, ledger, wait, results, to))
    finally:
        ledger.close()
    if due:
        terminal.say(f"{tally.lines} lines are in {output} so far; {due} are in round {len(job.rounds)}.")
        return Exit.FINDINGS
    tally.count_from(job.begun)
    terminal.say(table(tally))
    if summary is not None:
        write_whole(summary, json.dumps(tally.as_json(), indent=2).encode() + b"\n")
    return Exit.FINDINGS if tally.failing else Exit.DONE


def _job(path: Path, settings: Settings, source: str, task: str, note: str | None) -> Job:
    """Returns the job that a state holds, or a new one."""
    from drafter.batch.job import Job  # noqa: PLC0415

    if path.exists():
        job = Job.load(path)
        if job.source != source:
            raise InputError(f"{path} is the state of {job.source}", fix="Name another with --state.")
        return job
    import secrets  # noqa: PLC0415

    from drafter.batch.tasks import digest_of  # noqa: PLC0415
    from drafter.batch.writing import SHAPING, shaping  # noqa: PLC0415
    from drafter.prompting import Library  # noqa: PLC0415

    options = settings.model_options()
    tone = settings.values["tone"]
    shape = digest_of(task=task, note=note, tone=str(tone), prompts=Library().digest(), **shaping(options))
    return Job(
        run=secrets.token_hex(8),
        source=source,
        begun=int(time.time()),
        task="rewrite" if task == "rewrite" else "write",
        note=note,
        tone=(tone.value, tone.origin),
        options={name: getattr(options, name) for name in SHAPING},
        settings=shape.hex(),
    )


def _exchange(terminal: Terminal, settings: Settings, job: Job, path: Path) -> Exchange:
    """Returns the exchange of a job: what shapes a note is the job's, the key and the patience are the settings'."""
    from dataclasses import replace  # noqa: PLC0415

    from drafter.batch.exchange import Exchange  # noqa: PLC0415
    from drafter.batch.tasks import Toned  # noqa: PLC0415
    from drafter.config import Sourced  # noqa: PLC0415
    from drafter.notes import NoteName  # noqa: PLC0415

    settings.values["tone"] = Sourced(*job.tone)
    toned = Toned(settings.with_tone, str(settings.values["tone"]))
    options = replace(settings.model_options(), **job.options)
    return Exchange(job, path, options, toned, None if job.note is None else NoteName(job.note), terminal.say)


async def _submit(exchange: Exchange, to: Path | None) -> None:
    from drafter.batch.ledger import Ledger  # noqa: PLC0415
    from drafter.batch.provider import Provider  # noqa: PLC0415
    from drafter.batch.tally import Tally  # noqa: PLC0415

    if not exchange.job.rounds:
        with tempfile.TemporaryDirectory() as folder:
            ledger = Ledger(Path(folder) / "none", resume=False)
            try:
                await exchange.write_round(ledger, Tally())
            finally:
                ledger.close()
    if not exchange.job.rounds:
        raise InputError(
            f"{exchange.job.source}: no line of it can be asked for", fix="`batch run` says why, per line."
        )
    if to is not None:
        exchange.hand_over(to)
        return
    async with Provider(exchange.options, exchange.job.run) as provider:
        await exchange.send(provider)


async def _collect(
    exchange: Exchange, ledger: Ledger, wait: float | None, results: Path | None, to: Path | None
) -> tuple[int, Tally]:
    import asyncio  # noqa: PLC0415

    from drafter.batch.provider import Provider  # noqa: PLC0415
    from drafter.batch.tally import Tally  # noqa: PLC0415

    job = exchange.job
    if results is not None:
        try:
            with results.open("r", encoding="utf-8", errors="replace") as stream:
                exchange.take_file(stream, ledger)
        except OSError as error:
            raise InputError(f"{results}: cannot be read", why=error.strerror or str(error)) from None
        due = await exchange.write_round(ledger, tally := Tally())
        if due and to is not None:
            exchange.hand_over(to)
        return due, tally
    if job.local:
        raise InputError("These requests were written to a file", fix="Name the file of their results with --from.")
    async with Provider(exchange.options, job.run) as provider:
        while True:
            await exchange.send(provider)  # what a run that was stopped has left
            over = await exchange.take(provider, ledger)
            ask = over and not exchange.is_fruitless
            due = await exchange.write_round(ledger.again(), tally := Tally(), ask=ask)
            if due and over and not ask:
                raise ProviderError(
                    f"{due} lines have no note after {len(job.rounds)} rounds.",
                    fix="Have them asked for one by one: `drafter batch run`.",
                )
            if due and over:
                await exchange.send(provider)
            if not due or wait is None:
                return due, tally
            await asyncio.sleep(wait)
