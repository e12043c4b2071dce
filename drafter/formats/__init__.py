"""How a result goes out: the forms it can take, and which one a file's name asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.formats.rendered import Rendered

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from drafter.case.model import Case
    from drafter.result import Result

LETTER_FORMATS = ("text", "json", "md", "eml", "html", "mailto")

_BY_EXTENSION = {
    ".txt": "text",
    ".json": "json",
    ".md": "md",
    ".eml": "eml",
    ".html": "html",
    ".ics": "ics",
}

__all__ = ["LETTER_FORMATS", "Rendered", "format_for", "render"]


def format_for(output: Path | None, asked: str | None, allowed: Collection[str]) -> str:
    """Returns the form to use: the one asked for, else the one that the output's extension names, else `text`.

    Args:
        output: The file to write, or None for standard output.
        asked: What `--format` says, if anything.
        allowed: The forms that the command has.

    Raises:
        InputError: The extension names no form that the command has.
    """
    if asked is not None:
        return asked
    if output is None:
        return "text"
    form = _BY_EXTENSION.get(output.suffix.lower(), "")
    if form in allowed:
        return form
    known = [extension for extension, name in _BY_EXTENSION.items() if name in allowed]
    raise InputError(
        f"{output}: its extension names no format",
        why=f"known here: {', '.join(known)}",
        fix="Use one of these, or say which with --format.",
    )


def render(result: Result, form: str, case: Case | None = None) -> Rendered:
    """Returns a note in one of `LETTER_FORMATS`.

    Args:
        result: The note with what was found in it.
        form: The form.
        case: The case, for the addresses and names of an email.

    Raises:
        InputError: The note cannot take this form: a card is not an email.
    """
    # Each form is imported when it is asked for: `email` and `html` take their time.
    if form == "json":
        from drafter.formats.objects import as_object  # noqa: PLC0415

        return Rendered(as_object(result.as_json()))
    if form == "md":
        from drafter.formats.markdown import as_markdown  # noqa: PLC0415

        return Rendered(as_markdown(result))
    if form == "eml":
        from drafter.formats.eml import as_eml  # noqa: PLC0415

        return as_eml(result, case)
    if form == "html":
        from drafter.formats.page import as_page  # noqa: PLC0415

        return Rendered(as_page(result))
    if form == "mailto":
        from drafter.formats.mailto import as_mailto  # noqa: PLC0415

        return as_mailto(result, case)
    from drafter.formats.plain import as_text  # noqa: PLC0415

    return Rendered(as_text(result))
