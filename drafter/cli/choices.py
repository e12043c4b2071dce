"""Several notes to the person, to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.cli.emit import emit
from drafter.cli.hand_over import as_on_screen, say_findings
from drafter.formats.objects import as_object
from drafter.formats.plain import as_text

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.cli.terminal import Terminal
    from drafter.result import Result


def hand_over_choices(
    terminal: Terminal, results: list[Result], form: str, output: Path | None, *, asked: int, source: Path
) -> list[Result]:
    """Gives several notes to the person, each with its number, or as JSON Lines.

    Where at least one is finished, those that are not are left out.

    Args:
        terminal: Where to.
        results: What was had, the finished ones first.
        form: `text` or `json`.
        output: The file; None for standard output.
        asked: How many were asked for.
        source: The case's file, which is never overwritten.

    Returns:
        The notes that were given.

    Raises:
        InputError: The file cannot be written.
    """
    given = [result for result in results if result.ok] or results
    if form == "json":
        text = "".join(as_object(result.as_json(), indent=None) for result in given)
    else:
        text = "\n".join(
            f"--- {number} of {len(given)} ---\n\n{as_text(result)}" for number, result in enumerate(given, 1)
        )
    on_screen = output is None and form == "text" and terminal.stdout.isatty()
    emit(terminal, output, as_on_screen(terminal, text) if on_screen else text, sources=[source])
    for number, result in enumerate(given, 1):
        say_findings(terminal, result, f"{number}. ")
    if len(given) < asked:
        terminal.say(f"{len(given)} of {asked}: {_why(results, given)}.", "yellow")
    return given


def _why(results: list[Result], given: list[Result]) -> str:
    if len(given) < len(results):
        return "the others break a rule at error level, or could not be had"
    return "the others could not be had, or said the same"
