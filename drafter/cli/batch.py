"""`drafter batch`: many at once."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli import complete
from drafter.cli.exits import Exit
from drafter.cli.options import NoteOption, one_of, terminal_of
from drafter.errors import DrafterError, InputError
from drafter.notes import NoteName

if TYPE_CHECKING:
    from drafter.batch.run import Task
    from drafter.cli.terminal import Terminal

_TASKS = ("write", "rewrite", "check")


def register(app: typer.Typer) -> None:
    """Adds the commands.

    Args:
        app: The `drafter` command.
    """
    batch = typer.Typer(help="Many at once: a file of lines, or a folder of cases.", no_args_is_help=True)
    batch.command("run")(_run)
    app.add_typer(batch, name="batch")


def _run(
    context: typer.Context,
    source: Annotated[
        str, typer.Argument(metavar="IN", help="A JSONL file, a folder of case files, or - for standard input.")
    ],
    *,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="OUT.jsonl", help="Where the results go.")],
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
    note: NoteOption = NoteName.APOLOGY,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with what OUT holds; skip what is done.")] = False,
    summary: Annotated[
        Path | None,
        typer.Option("--summary", metavar="FILE", help="Write the closing counts there, as JSON.", show_default=False),
    ] = None,
) -> int:
    """Does every line of IN, in order, and goes on where it stopped with --resume.

    A line is {"id": "…", "case": {…}, "note": "apology", "draft": "…"}; a bad one is an error in its own line of OUT.
    """
    terminal = terminal_of(context)
    if task == "check":
        from drafter.batch.tasks import Checking  # noqa: PLC0415 - the help does not need the rules

        return _go(terminal, source, output, Checking(NoteName(note)), resume=resume, summary=summary)
    raise InputError(f"--task {task} is not here yet", fix="Use --task check.")


def _go(terminal: Terminal, name: str, output: Path, task: Task, *, resume: bool, summary: Path | None) -> int:
    from drafter.batch.ledger import Ledger  # noqa: PLC0415 - likewise
    from drafter.batch.lines import Source  # noqa: PLC0415 - likewise
    from drafter.batch.run import Run  # noqa: PLC0415 - likewise
    from drafter.batch.tally import Tally  # noqa: PLC0415 - likewise
    from drafter.cli.progress import Watch, table  # noqa: PLC0415 - likewise

    if Path(name).resolve() == output.resolve():
        raise InputError(f"{output} is the input too", fix="Name another file after -o.")
    tally = Tally()
    source = Source(name)
    ledger = Ledger(output, resume=resume)
    try:
        with Watch(terminal, source, tally) as watch:
            whole = asyncio.run(Run(source, ledger, task, tally, watch).go())
    except DrafterError as error:
        error.fix = f"{error.fix} What is done is kept; go on with --resume.".strip()
        raise
    finally:
        ledger.close()
        if tally.lines:
            terminal.say(table(tally))
        if summary is not None:
            _write_summary(summary, tally.as_json())
    return Exit.DONE if whole and not tally.failing else Exit.FINDINGS


def _write_summary(path: Path, counts: dict[str, object]) -> None:
    from drafter.files import write_whole  # noqa: PLC0415 - likewise

    write_whole(path, json.dumps(counts, indent=2).encode() + b"\n")
