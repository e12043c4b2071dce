"""Plain text: the letter as it is sent, its subject on the first line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.text.safe import one_line, visible

if TYPE_CHECKING:
    from drafter.result import Result


def as_text(result: Result) -> str:
    """Returns the letter; `drafter check` reads it back as it is.

    Args:
        result: The note.
    """
    subject = f"Subject: {one_line(result.subject)}\n\n" if result.subject else ""
    return f"{subject}{visible(result.text).strip()}\n"
