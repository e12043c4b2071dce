"""`drafter doctor`: what is configured, what was found, and what would mend what is missing."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from drafter.cli.layout import filled
from drafter.cli.options import BaseUrl, ModelOption, Quiet, WriterOption, settings_for, terminal_of
from drafter.text.safe import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.cli.terminal import Terminal
    from drafter.config import Settings

_NAME_WIDTH = 15
_FEW_MODELS = 8
_PASSWORD = re.compile(r"(?<=://)[^/@\s]+@")


class Line(NamedTuple):
    """One thing that was looked at, and what is to be said of it."""

    name: str
    said: str


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("doctor", rich_help_panel="Look things up")(doctor)


def doctor(
    context: typer.Context,
    *,
    writer: WriterOption = None,
    model: ModelOption = None,
    base_url: BaseUrl = None,
    ask: Annotated[
        bool, typer.Option("--ask", metavar="", help="Ask the server for its models, and the model one tiny question.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Say what drafter is configured to use, where each value comes from, and what would mend what is missing."""
    terminal = terminal_of(context, quiet=quiet)
    settings = settings_for(terminal, writer=writer, model=model, base_url=base_url)
    blocks = [("Settings", _settings(settings)), ("Found", _found(terminal, settings)), ("Writer", _writer(settings))]
    if settings.model_configured:
        blocks.append(("Server", _server(settings) if ask else _not_asked()))
    shown = []
    for title, lines in blocks:
        head = terminal.painted(terminal.stdout, title, "bold")
        rest = " " * (2 + _NAME_WIDTH)
        body = (
            part
            for name, said in lines
            for part in filled(one_line(said), terminal.width(), f"  {name:<{_NAME_WIDTH}}", rest)
        )
        shown.append("\n".join([head, *body]) + "\n")
    terminal.result("\n".join(shown))


def _settings(settings: Settings) -> Iterator[Line]:
    for name, sourced in settings.values.items():
        value = sourced.value
        if value is None and name == "model":
            value = settings.model_options().model
        elif value is None and name == "tone":
            value = "the case's"
        yield Line(name, f"{_shown(name, value)}  ({sourced.origin})")


def _shown(name: str, value: Any) -> str:
    if name == "api_key":
        return "set, not shown" if value else "not set"
    if value is None or value == ():
        return "not set"
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, bool):
        return str(value).lower()  # as config.toml has it
    if isinstance(value, float):
        return f"{value:g}"
    return _PASSWORD.sub("…@", str(value))


def _found(terminal: Terminal, settings: Settings) -> Iterator[Line]:
    from drafter.prompting.files import overrides, shipped  # noqa: PLC0415 - only this command needs it

    there = "read" if settings.file.is_file() else "not there; settings may be kept in it"
    yield Line("config.toml", f"{settings.file}: {there}")
    count = sum(1 for _ in shipped().rglob("*.md"))
    mend = "" if count else "; install drafter again"
    yield Line("prompts", f"{count} files in {shipped()}{mend}")
    own = sorted(path.relative_to(overrides()).as_posix() for path in overrides().rglob("*.md"))
    yield Line("own prompts", f"{', '.join(own) or f'none; a file in {overrides()} takes the place of one'}")
    begun = len(list((terminal.data_folder / "unfinished").glob("*.yaml")))
    kept = f"{begun} in {terminal.data_folder / 'unfinished'}; drafter write goes on" if begun else "none"
    yield Line("unfinished", kept)
    utf8 = "utf" in (terminal.stdout.encoding or "").lower()
    screen = "shows every letter" if utf8 else "lacks letters; use a UTF-8 terminal (LANG=C.UTF-8)"
    yield Line("output", f"{screen}")
    if os.name == "posix" and settings.file.is_file():
        mode = settings.file.stat().st_mode & 0o777
        yield Line("mode", f"{mode:04o} for config.toml; a file that holds a key must be 0600")


def _writer(settings: Settings) -> Iterator[Line]:
    if settings.writer == "composer":
        yield Line("now", "the composer writes; it needs no model and no network")
        if not settings.model_configured:
            yield Line("for a model", "set OPENAI_API_KEY, or DRAFTER_BASE_URL for a local server")
        return
    if not settings.model_configured:
        yield Line("now", "a model is asked for, and none is configured")
        yield Line("mend it", "set OPENAI_API_KEY, or DRAFTER_BASE_URL for a local server, or --writer composer")
        return
    options = settings.model_options()
    where = _PASSWORD.sub("…@", options.base_url) if options.base_url else "OpenAI"
    yield Line("now", f"{options.model} at {where} writes; --writer composer needs no model")
    if not settings["api_key"]:
        yield Line("key", "none; a stand-in is sent, as local servers want")


def _not_asked() -> Iterator[Line]:
    yield Line("reachable", "not asked; --ask asks for its models, and the model one tiny question")


def _server(settings: Settings) -> Iterator[Line]:
    from drafter.writers import Mode, ModelWriter  # noqa: PLC0415 - only where a server is asked
    from drafter.writers.blocking import run  # noqa: PLC0415
    from drafter.writers.probe import probe  # noqa: PLC0415

    options = settings.model_options()
    with ModelWriter(options) as writer:
        found = run(probe(writer))
    for error in found.errors:
        yield Line("failed", " ".join(str(error).split("\n")))
    if found.models is not None:
        yield Line("reachable", f"yes; it lists {len(found.models)} models")
        listed = options.model in found.models
        near = ", ".join(found.models[:_FEW_MODELS]) or "none"
        yield Line("model", f"{options.model} is listed" if listed else f"{options.model} is not among: {near}")
    if found.mode is not None:
        cost = f" ({found.tokens} tokens)" if found.tokens is not None else ""
        said = {
            Mode.STRICT: "takes a strict schema",
            Mode.OBJECT: "refuses a strict schema and takes json_object; the schema goes into the instructions",
            Mode.PLAIN: "takes no response format; the schema goes into the instructions",
        }[found.mode]
        held = (
            "and held to it"
            if found.honoured
            else "but did not hold to it; replies are checked, and may take more asks"
        )
        yield Line("answers", f"{said}, {held}{cost}")
