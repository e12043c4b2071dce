"""The options that take a moment: `--now` and `--at`."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from drafter.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HOUR = "09:00"  # when a working day begins; the help says so


def moment_for(option: str) -> Callable[[str], datetime]:
    """Makes the parser of an option that takes a moment.

    Args:
        option: The option, as the person types it.

    Returns:
        A parser that raises `InputError` for what is no moment.
    """

    def parse(value: str) -> datetime:
        from drafter.case.model import moment  # noqa: PLC0415 - only once the option is used

        try:
            return moment(f"{value.strip()}T{_HOUR}" if _DAY.fullmatch(value.strip()) else value)
        except ValueError as error:
            what, _, fix = str(error).partition("; ")
            raise InputError(f"{option} {value!r}: {what}", fix=f"{fix[:1].upper()}{fix[1:]}.") from None

    return parse


Now = Annotated[
    datetime | None,
    typer.Option(
        "--now",
        metavar="MOMENT",
        parser=moment_for("--now"),
        help="Set the clock, as 2026-11-19T09:00 (a day alone is 09:00): on the interview's clock, or with an offset.",
        show_default=False,
    ),
]
At = Annotated[
    datetime | None,
    typer.Option(
        "--at",
        metavar="MOMENT",
        parser=moment_for("--at"),
        help="When it was, as 2026-11-19T09:00 (a day alone is 09:00): on the interview's clock, or with an offset.",
        show_default="now",
    ),
]
