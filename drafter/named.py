"""A public name, as a caller of the library gives it."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from drafter.errors import InputError

NameT = TypeVar("NameT", bound=StrEnum)


def named(kind: type[NameT], name: str, what: str) -> NameT:
    """Returns what a name stands for.

    Args:
        kind: The names that there are.
        name: The name.
        what: What it names, in one word, for the message.

    Raises:
        InputError: There is no such name.
    """
    try:
        return kind(name)
    except ValueError:
        raise InputError(f"There is no {what} called {name!r}.", fix=f"The {what}s are {', '.join(kind)}.") from None
