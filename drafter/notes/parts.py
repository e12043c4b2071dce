"""Parts that several notes share, each described once."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from drafter.notes.note import Restated

Subject = Annotated[
    str,
    Field(
        description="Says what the email is: the role or the company, and the interview. A few words, no “Sorry”, "
        "no “Follow-up” alone."
    ),
]
Greeting = Annotated[
    str,
    Field(
        description="One line that greets the reader by the right name, spelt as the case spells it, ending in a "
        "comma; the company's hiring team where no name is known."
    ),
]
SignOff = Annotated[
    str,
    Field(description="A closing phrase, a line break, and the writer's name as the case has it."),
]
Qualifications = Annotated[
    list[Restated],
    Field(
        description="One or two sentences that say why the writer is worth it, each restating one of the case's "
        "qualifications with its figures and names, and nothing that the case does not hold. No “perfect”, no “best”."
    ),
]
Owning = Annotated[
    str,
    Field(
        description="One clause or short sentence in which the writer owns what happened and names it. At most one "
        "apology; no cause outside the writer; no begging."
    ),
]
