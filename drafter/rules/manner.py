"""The rules on thanks, claims and the opening."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of, has_shape
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import does, on, spotted
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

# What the reader's word is worth to the writer, as against what the writer is worth.
_THEIR_WORTH = late(
    r"\b(?:insights?|feedback|advice|guidance|views?|comments?|perspective|thoughts|pointers|opinion|"
    r"observations?|word|criticism)\b.{0,120}?\b"
    r"(?:invaluable|priceless|precious|valuable|golden|worth|treasured?|enormous(?:ly)?|immense(?:ly)?|"
    r"great (?:value|help|use|benefit))\b",
    re.IGNORECASE,
)
# What is said of oneself only to be taken back: "I do not pretend to be the best".
_DISCLAIMS = late(
    r"(?:\b(?:not|never|hardly|no)|n['’]t)\b.{0,30}\b(?:claim|pretend|suggest|boast)(?:s|ed|ing)?\b", re.IGNORECASE
)
# It says how long it has been; it asks after nobody's health.
_LONG_TIME = late(r"\W*(?:it['’]?s been )?(?:a )?(?:long time|while),? no\b", re.IGNORECASE)


@rule(
    "thanks-missing",
    Level.WARNING,
    reason="There is no thanks, and the reader has given something that deserves it.",
    suggestion="Thank them, for one particular thing if you can.",
    source="A2",
    section="Their time",
    bad=(Example("It was a pleasure to see the workshop.", (None,), note="card"),),
    good=(Example("Thank you for showing me the workshop.", note="card"),),
)
def thanks_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for thanks where the note must have them."""
    if context.note.makeup.thanks is True and not does(letter, Act.THANKS):
        yield Hit(letter.body.start, letter.body.start)


@rule(
    "overclaim",
    Level.WARNING,
    reason="It claims more than anyone can know, just after you have asked to be believed.",
    suggestion="Say plainly what you have done, and let the reader draw the conclusion.",
    source="A3",
    section="Why you are worth it",
    bad=(
        Example("I am the perfect candidate for this role.", ("I am the perfect candidate for this role",)),
        Example(
            "You will struggle to find a baker as devoted as I am.",
            ("You will struggle to find a baker as devoted as I am",),
        ),
    ),
    good=(
        Example("I can do this work well."),
        Example("Advice from so seasoned a builder would be invaluable to me.", note="feedback-request"),
    ),
)
def overclaim(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks for claims to be the best."""
    for hit in spotted(letter, Act.OVERCLAIM):
        said = letter.text[hit.start : hit.end]
        if has_shape(Act.OVERCLAIM, said) or not (_THEIR_WORTH.search(said) or _DISCLAIMS.search(said)):
            yield hit


@rule(
    "pleasantry-opening",
    Level.WARNING,
    reason="It opens on a formula, and the reader who was let down waits for the point.",
    suggestion="Open with what you have to say.",
    source="E",
    section="A letter from a person",
    bad=(
        Example("I hope this finds you well. I am sorry.", ("I hope this finds you well",)),
        Example(
            "I trust all is going smoothly at your end. I am sorry.", ("I trust all is going smoothly at your end",)
        ),
    ),
    good=(
        Example("I am sorry that I was late. I hope your launch goes well."),
        Example("Long time no see! I thought of you when I read this."),
    ),
)
def pleasantry_opening(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks at the body's first sentence."""
    if not letter.sentences:
        return
    first = letter.sentences[0]
    if Act.PLEASANTRY in acts_of(first.text) and not _LONG_TIME.match(first.text):
        yield on(first, Act.PLEASANTRY)
