"""The rule on the reader's and the company's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.grounding.strangers import Stranger, Wrong, strangers_in
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

_CASE = {
    "interviewer": {"name": "Margaret Liu"},
    "company": "Northwind",
    "incident": {"kind": "wrong_name", "sorry_that": "I kept calling you Peggy"},
}
_HYPHEN = {"interviewer": {"name": "Ana Ferreira-Nunes"}}
_DOCTOR = {"interviewer": {"name": "Dr. Amadou Diallo"}, "company": "Brightwater Labs"}


@rule(
    "wrong-name",
    Level.ERROR,
    reason="This is not the name that the case gives; a wrong name is the first thing its owner sees.",
    suggestion="Write the name as the case has it.",
    source="A1",
    section="True, and to the right person",
    bad=(
        Example("Dear Peggy,\n\nI am sorry.", ("Peggy",), case=_CASE),
        Example("Hi Maggie,\n\nI am sorry.", ("Maggie",), case=_CASE),
        Example("Dear Ms. Lui,\n\nI would still love to work at Northwinds.", ("Ms. Lui", "Northwinds"), case=_CASE),
        Example(
            "I am sorry, Stefany, that I was late.",
            ("Stefany",),
            case={"interviewer": {"name": "Stephanie Osei"}},
        ),
        Example("I admire willowbrok's shop.", ("willowbrok",), case={"company": "willowbrook"}),
        Example("Dear Mr. Liu,\n\nI am sorry.", ("Mr. Liu",), case=_CASE),
        Example("I admire Larder Open.", ("Larder Open",), case={"company": "Open Larder"}),
        Example("Dear Ms. Ferreira-Nuns,\n\nI am sorry.", ("Ms. Ferreira-Nuns",), case=_HYPHEN),
        Example("Dear Mr. Diallo,\n\nI admire Brightwaters Lab.", ("Mr. Diallo", "Brightwaters Lab"), case=_DOCTOR),
    ),
    good=(
        Example("Dear Ms. Liu,\n\nI am sorry that I kept calling you Peggy; you are Margaret.", case=_CASE),
        Example("Dear Margaret Liu,\n\nI am sorry. I would still like to join Northwind's team.", case=_CASE),
        Example("I admire willowbrook's shop, and willowbrook’s people.", case={"company": "willowbrook"}),
        Example("Dear Ma'am Stephanie,\n\nI am sorry.", case={"interviewer": {"name": "Stephanie Osei"}}),
        Example(
            "Pardon me, Dr. Osei, I said Dr. Oseni.",
            note="on-the-spot",
            case={
                "interviewer": {"name": "Dr. Ama Osei"},
                "incident": {"kind": "wrong_name", "sorry_that": "I called you Dr. Oseni"},
            },
        ),
        Example("Dear Jose,\n\nI am sorry.", case={"interviewer": {"name": "José Luis Ferreira-Nunes"}}),
        Example("Hi Bill,\n\nI am sorry.", case={"interviewer": {"name": "William Reid", "goes_by": ["Bill"]}}),
        Example(
            "Subject: Orchard work\n\nG'day Mele,\n\nI am sorry.",
            case={"interviewer": {"name": "Mele Fonua"}, "company": "Hill Orchards"},
        ),
        Example(
            "Kia ora Anne-Marie,\n\nSorry, Anne-Marie, I came late.", case={"interviewer": {"name": "Anne-Marie Roe"}}
        ),
        Example("Dear Brightwater Labs hiring team,\n\nGood to see you, Dr. Diallo.", case=_DOCTOR),
    ),
    needs_case=True,
)
def wrong_name(letter: Letter, context: Context) -> Iterator[Hit]:
    """Holds the names in the letter against the case's; names that are nobody's it knows are `ungrounded`."""
    if context.facts is None:
        return
    for stranger in strangers_in(letter, context.facts):
        if stranger.wrong is not Wrong.UNKNOWN:
            text = letter.text if stranger.where == "text" else letter.subject or ""
            yield Hit(
                stranger.start,
                stranger.end,
                stranger.where,
                message=_message(stranger, text[stranger.start : stranger.end]),
                suggestion=f"Write it as the case has it: {stranger.right}.".replace("..", "."),
            )


def _message(stranger: Stranger, written: str) -> str:
    match stranger.wrong:
        case Wrong.SHORT:
            return f"{stranger.right} has not said that “{written}” is welcome; a name too familiar hurts."
        case Wrong.TITLE:
            return f"“{written}” is not the title of {stranger.right}, who will see that first."
        case Wrong.COMPANY:
            return f"The company is {stranger.right}, not “{written}”; its people will see that first."
        case _:
            return f"The reader is {stranger.right}, not “{written}”; a wrong name is the first thing its owner sees."
