"""`drafter batch`: many at once."""

# What the work needs is imported when it begins, so that help and completion are quick.

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

from drafter.cli import batch_jobs, complete
from drafter.cli.exits import Exit
from drafter.cli.options import (
    Attempts,
    BaseUrl,
    LineNote,
    ModelOption,
    Quiet,
    Reader,
    Seed,
    ToneOption,
    WriterOption,
    one_of,
    settings_for,
    terminal_of,
)
from drafter.errors import DrafterError, InputError
from drafter.files import write_whole

if TYPE_CHECKING:
    from drafter.batch.budget import Budget
    from drafter.batch.ledger import Ledger
    from drafter.batch.lines import Source
    from drafter.batch.run import Task
    from drafter.batch.tally import Tally
    from drafter.batch.tasks import Checking, Composing, Toned
    from drafter.cli.progress import Watch
    from drafter.cli.terminal import Terminal
    from drafter.config import Settings
    from drafter.notes import NoteName
    from drafter.reading import ReaderName
    from drafter.writers import ModelOptions

_TASKS = ("write", "rewrite", "check")


def register(app: typer.Typer) -> None:
    """Adds the commands.

    Args:
        app: The `drafter` command.
    """
    batch = typer.Typer(help="Many at once: a file of lines, or a folder of cases.", no_args_is_help=True)
    batch.command("run")(_run)
    batch_jobs.register(batch)
    app.add_typer(batch, name="batch", rich_help_panel="Write and check")


@dataclass(frozen=True)
class _Job:
    """What the command line asks for."""

    terminal: Terminal
    settings: Settings
    source: str
    output: Path
    task: str
    note: NoteName | None
    resume: bool
    summary: Path | None
    seed: int | None
    concurrency: int | None
    max_tokens: int | None
    max_cost: float | None
    reader: ReaderName


def _run(
    context: typer.Context,
    source: Annotated[
        str,
        typer.Argument(
            metavar="IN", help="A JSONL file, a folder of case files, or - for standard input.", show_default=False
        ),
    ],
    *,
    output: Annotated[
        Path,
        typer.Option("-o", "--output", metavar="OUT", parser=Path, help="The results, a line each, in order."),
    ],
    task: Annotated[
        str,
        typer.Option(
            "--task",
            metavar="TASK",
            parser=one_of("--task", lambda: _TASKS),
            autocompletion=complete.fixed(*_TASKS),
            help="write, rewrite or check.",
        ),
    ] = "write",
    note: LineNote = None,
    resume: Annotated[
        bool, typer.Option("--resume", metavar="", help="Go on with what OUT holds; skip what is done.")
    ] = False,
    concurrency: Annotated[
        int | None,
        typer.Option(
            "--concurrency",
            metavar="N",
            min=1,
            help="Ask for this many at once.",
            show_default="what the server allows",
        ),
    ] = None,
    max_tokens: Annotated[
        int | None,
        typer.Option("--max-tokens", metavar="N", min=1, help="End before more tokens are used.", show_default=False),
    ] = None,
    max_cost: Annotated[
        float | None,
        typer.Option(
            "--max-cost",
            metavar="SUM",
            min=0,
            help="End before it costs more; needs price_in and price_out in config.toml.",
            show_default=False,
        ),
    ] = None,
    summary: Annotated[
        Path | None,
        typer.Option(
            "--summary",
            metavar="FILE",
            parser=Path,
            help="Write the closing counts there, as JSON.",
            show_default=False,
        ),
    ] = None,
    writer: WriterOption = None,
    model: ModelOption = None,
    base_url: BaseUrl = None,
    attempts: Attempts = None,
    reader: Reader = None,
    seed: Seed = None,
    tone: ToneOption = None,
    quiet: Quiet = False,
) -> int:
    """Do every line of IN, many at once; go on with --resume after any end.

    A line is {"id": "…", "case": {…}, "note": "apology", "draft": "…"}. A bad one is an error in its own line of OUT.
    """
    terminal = terminal_of(context, quiet=quiet)
    from drafter.notes import NoteName  # noqa: PLC0415 - help and completion are quick without it

    settings = settings_for(terminal, writer=writer, model=model, base_url=base_url, attempts=attempts, tone=tone)
    if Path(source).resolve() == output.resolve():
        raise InputError(f"{output} is the input too", fix="Name another file after -o.")
    job = _Job(
        terminal,
        settings,
        source,
        output,
        task,
        None if note is None else NoteName(note),
        resume,
        summary,
        seed,
        concurrency,
        max_tokens,
        max_cost,
        cast("ReaderName", reader or "rules"),
    )
    return _go(job)


def _go(job: _Job) -> int:
    import asyncio  # noqa: PLC0415

    from drafter.batch.ledger import Ledger  # noqa: PLC0415
    from drafter.batch.lines import Source  # noqa: PLC0415
    from drafter.batch.tally import Tally  # noqa: PLC0415
    from drafter.cli.progress import Watch  # noqa: PLC0415

    tally = Tally()
    with Source(job.source) as source:
        ledger = Ledger(job.output, resume=job.resume)
        try:
            with Watch(job.terminal, source, tally) as watch:
                whole = asyncio.run(_work(job, source, ledger, tally, watch))
        except DrafterError as error:
            if tally.lines:
                error.fix = f"{error.fix} What is done is kept; go on with --resume.".strip()
            raise
        finally:
            ledger.close()
            _close(job, tally)
    if not whole:
        job.terminal.insist("The budget is spent; the rest is left for --resume.", "yellow")
    return Exit.DONE if whole and not tally.failing else Exit.FINDINGS


def _close(job: _Job, tally: Tally) -> None:
    from drafter.cli.progress import table  # noqa: PLC0415

    if tally.lines:
        job.terminal.say(table(tally))
    if job.summary is not None:
        write_whole(job.summary, json.dumps(tally.as_json(), indent=2).encode() + b"\n")


async def _work(job: _Job, source: Source, ledger: Ledger, tally: Tally, watch: Watch) -> bool:
    from drafter.batch.run import Run  # noqa: PLC0415

    settings = job.settings
    plain = _plain(job)
    if plain is not None and job.reader == "rules":
        return await Run(source, ledger, plain, tally, watch).go()
    from drafter.batch.asking import PacedWriter  # noqa: PLC0415
    from drafter.batch.pace import Pace  # noqa: PLC0415
    from drafter.batch.rereading import Rereading  # noqa: PLC0415
    from drafter.batch.writing import Asking  # noqa: PLC0415

    options = settings.model_options()
    budget = _budget(job, options)
    pace = Pace(job.concurrency)
    async with PacedWriter(options, pace) as model:
        job.terminal.say(f"{'Reading' if plain else 'Writing'} with the model {options.model}.")
        how = (model, pace, budget, ledger)
        task: Task
        if plain is None:
            task = Asking(*how, toned=_toned(job), job=_doing(job), note=job.note, reader=job.reader)
        else:
            rules, ignore = settings["rules"], tuple(settings["ignore_rules"])
            task = Rereading(*how, before=plain, reader=job.reader, rules=rules, ignore=ignore)
        return await Run(source, ledger, task, tally, watch).go()


def _plain(job: _Job) -> Checking | Composing | None:
    """Returns what is done without a model; None where one writes."""
    from drafter.batch.tasks import Checking, Composing  # noqa: PLC0415
    from drafter.notes import NoteName  # noqa: PLC0415

    settings = job.settings
    if job.task == "check":
        return Checking(job.note or NoteName.APOLOGY, settings["rules"], tuple(settings["ignore_rules"]))
    if settings.writer != "composer":
        return None
    job.terminal.say("Writing with the composer.")
    return Composing(_toned(job), _doing(job), job.note, job.seed)


def _doing(job: _Job) -> Literal["write", "rewrite"]:
    return "rewrite" if job.task == "rewrite" else "write"


def _toned(job: _Job) -> Toned:
    from drafter.batch.tasks import Toned  # noqa: PLC0415

    return Toned(job.settings.with_tone, str(job.settings.values["tone"]))


def _budget(job: _Job, options: ModelOptions) -> Budget:
    from drafter.batch.budget import Budget  # noqa: PLC0415

    if job.max_cost is not None and (options.price_in is None or options.price_out is None):
        raise InputError(
            "--max-cost needs to know what tokens cost",
            fix="Set price_in and price_out, for a million tokens each, in config.toml; or use --max-tokens.",
        )
    return Budget(job.max_tokens, job.max_cost, price_in=options.price_in, price_out=options.price_out)
