"""What rendering gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendered:
    """A note in the form it goes out in.

    Attributes:
        text: The whole output, ending in a line feed.
        notices: What the person should know about it, a sentence each: that it was cut, that an address is missing.
    """

    text: str
    notices: tuple[str, ...] = ()
