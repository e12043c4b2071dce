"""Words into lines of a terminal's width."""

from __future__ import annotations

from textwrap import wrap


def filled(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """Returns text in lines that break between words; none for no text.

    Args:
        text: One paragraph.
        width: Columns.
        first: What the first line begins with.
        rest: What the others begin with; the same where it is not given.
    """
    return wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
