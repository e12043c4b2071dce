"""The rule on length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

_SAID_ONCE = "I am sorry that I arrived 25 minutes late this morning; I misjudged the bus. Shall we begin?"


@rule(
    "too-long",
    Level.WARNING,
    reason="The note is longer than a busy reader will give it.",
    suggestion="Keep the apology, the offer, their way out and your best fact; cut the rest.",
    varies="error where it is past the most that this note may have",
    source="A2",
    section="Their time",
    bad=(Example(" ".join([_SAID_ONCE] * 4), (None,), note="on-the-spot"),),
    good=(Example(_SAID_ONCE, note="on-the-spot"),),
)
def too_long(letter: Letter, context: Context) -> Iterator[Hit]:
    """Counts the words of the whole note on white space, the subject's text included."""
    limit = context.note.words
    if letter.word_count > limit.good:
        above = letter.word_count > limit.most
        yield Hit(
            letter.body.end,
            letter.body.end,
            level=Level.ERROR if above else Level.WARNING,
            message=f"{letter.word_count} words, where a busy reader is best met with {limit.good} at most.",
        )
