"""One figure, and what it is to reach."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table.

    Attributes:
        what: What was measured, in a clause.
        figure: What came out, with its unit.
        reach: What it is to reach, as “at least 0.8”; empty where it is only shown.
        holds: Whether it does; None where it is only shown.
    """

    what: str
    figure: str
    reach: str = ""
    holds: bool | None = None


def at_least(what: str, figure: float, least: float) -> Row:
    """Returns the row of a figure that is to be this much or more."""
    return Row(what, f"{figure:.2f}", f"at least {least:g}", figure >= least)


def at_most(what: str, figure: float, most: float) -> Row:
    """Returns the row of a figure that is to be this much or less."""
    return Row(what, f"{figure:.2f}", f"at most {most:g}", figure <= most)
