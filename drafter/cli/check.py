"""`drafter check`: drafts against the rules; a model reads them too where that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from drafter.cli import complete
from drafter.cli.emit import emit
from drafter.cli.exits import Exit
from drafter.cli.options import (
    BaseUrl,
    CaseOption,
    ModelOption,
    NoteOption,
    Output,
    Quiet,
    Reader,
    Redact,
    format_option,
    one_of,
    settings_for,
    terminal_of,
)

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.cli.terminal import Terminal
    from drafter.config import Settings
    from drafter.result import Result

_FORMS = ("text", "json", "github")
_LEVELS = ("error", "warning")


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("check", rich_help_panel="Write and check")(check)


def check(
    context: typer.Context,
    drafts: Annotated[
        list[str], typer.Argument(metavar="DRAFT", help="Text or .eml files; - is standard input.", show_default=False)
    ],
    *,
    case: CaseOption = None,
    note: NoteOption = "apology",
    form: Annotated[str | None, format_option(*_FORMS)] = None,
    output: Output = None,
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="LEVEL",
            parser=one_of("--fail-on", lambda: _LEVELS),
            autocompletion=complete.fixed(*_LEVELS),
            help="End with 1 from this level on: error or warning.",
        ),
    ] = "error",
    rules: Annotated[
        list[str] | None,
        typer.Option("--rules", metavar="ID,…", autocompletion=complete.rules, help="Check these rules only."),
    ] = None,
    ignore_rules: Annotated[
        list[str] | None,
        typer.Option("--ignore-rules", metavar="ID,…", autocompletion=complete.rules, help="Leave these rules out."),
    ] = None,
    reader: Reader = None,
    model: ModelOption = None,
    base_url: BaseUrl = None,
    redact: Redact = None,
    quiet: Quiet = False,
) -> int:
    """Check drafts against the rules; a model is asked only where --reader says so.

    A draft may begin with a line "Subject: …". Without a case, the rules that need one are skipped.
    """
    # What the work needs is imported when it begins, so that help and completion are quick.
    from drafter.case.read import read_case  # noqa: PLC0415
    from drafter.cli.hand_over import say_where  # noqa: PLC0415
    from drafter.errors import ProviderError  # noqa: PLC0415
    from drafter.formats import format_for  # noqa: PLC0415

    terminal = terminal_of(context, quiet=quiet)
    settings = settings_for(
        terminal,
        rules=rules or None,
        ignore_rules=ignore_rules or None,
        model=model,
        base_url=base_url,
        redact=redact,
    )
    chosen = format_for(output, form, _FORMS)
    _once_from_stdin([*drafts, *([str(case)] if case else [])])
    known = read_case(case, stdin=terminal.stdin) if case else None
    checked: list[tuple[str, str, Result]] = []

    def give() -> None:
        if checked:
            emit(terminal, output, _rendered(terminal, chosen, checked, stdout=output is None), sources=[*drafts, case])
            _say_skipped(terminal, [result for _, _, result in checked])

    try:
        unread = _check(terminal, drafts, known, note, into=checked, settings=settings, reader=reader)
    except ProviderError as error:
        give()
        say_where(error, output, "What the rules found")
        raise
    give()
    if unread:
        return Exit.BAD_INPUT
    failing = any(
        finding.level == "error" or fail_on == "warning" for _, _, result in checked for finding in result.findings
    )
    return Exit.FINDINGS if failing else Exit.DONE


def _once_from_stdin(sources: list[str]) -> None:
    from drafter.errors import InputError  # noqa: PLC0415

    if sources.count("-") > 1:
        raise InputError("standard input can be read only once", fix="Give one - at most, and files for the rest.")


def _check(
    terminal: Terminal,
    drafts: list[str],
    case: Case | None,
    note: str,
    *,
    into: list[tuple[str, str, Result]],
    settings: Settings,
    reader: str | None,
) -> bool:
    """Checks each draft; what cannot be read is said, and the rest goes on. Returns whether one could not be read."""
    from drafter.checking import check as check_draft  # noqa: PLC0415
    from drafter.cli.run import complain  # noqa: PLC0415
    from drafter.cli.second_reader import read_again  # noqa: PLC0415
    from drafter.drafts import read_draft  # noqa: PLC0415
    from drafter.errors import InputError  # noqa: PLC0415
    from drafter.rewriting.pasted import is_email_file, read_pasted  # noqa: PLC0415
    from drafter.rules import chosen  # noqa: PLC0415

    rules, ignore_rules = settings["rules"], settings["ignore_rules"]
    chosen(rules, ignore_rules)  # a rule that there is not is one error, not one for each draft
    unread = False
    for name in drafts:
        if name == "-" and terminal.stdin.isatty():
            terminal.say("Paste the draft, then press Ctrl-D on a line of its own.", "dim")
        try:
            draft = read_pasted(name, terminal.stdin) if is_email_file(name) else read_draft(name, terminal.stdin)
        except InputError as error:
            complain(terminal, error)
            unread = True
            continue
        into.append((name, draft, check_draft(draft, case, note, rules=rules, ignore_rules=ignore_rules)))
        into[-1] = (name, draft, read_again(terminal, into[-1][2], case, settings, reader))
    return unread


def _rendered(terminal: Terminal, form: str, checked: list[tuple[str, str, Result]], *, stdout: bool) -> str:
    if form == "json":
        from drafter.formats.objects import as_object  # noqa: PLC0415

        if len(checked) == 1:
            return as_object(checked[0][2].as_json())
        return "".join(as_object({"file": name, **result.as_json()}, indent=None) for name, _, result in checked)
    if form == "github":
        from drafter.formats.github import as_github  # noqa: PLC0415

        return "".join(as_github(name, draft, result) for name, draft, result in checked)
    from drafter.cli.checked import as_report  # noqa: PLC0415

    return "\n".join(as_report(terminal, name, draft, result, stdout=stdout) for name, draft, result in checked)


def _say_skipped(terminal: Terminal, results: list[Result]) -> None:
    if skipped := sorted({rule for result in results for rule in result.skipped or ()}):
        terminal.say(f"Not checked without --case: {', '.join(skipped)}.", "dim")
