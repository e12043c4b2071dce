"""Who is written to, and by what name.

A name is used as the case has it. An honorific is never guessed and never dropped, and a first name is used alone only
where the name has no honorific.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.case.model import Case, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

HONORIFIC = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Reverend|Judge|Justice|Captain|Capt|Major|"
    r"Colonel|Col|Sister|Brother|Father|Fr|Rabbi|Imam|Hon|Herr|Frau|Ing|Dipl|Madame|Mme|Monsieur|Señora?|Sra?|Doctor)"
    r"\.?(?=\s)\s+)+"
)
_FIRST_NAME_KIND = re.compile(r"^(?:Sir|Dame|Lord|Lady|Sister|Brother|Father|Fr)\b")
# Family names that are often written first: whose last word is then no family name.
_FAMILY_FIRST = frozenset(
    "chen chang cho choi chung gao guo han he hu huang hwang jiang jung kang kim lee li liang lin liu lu luo ma nguyen "
    "park pham seo shin song sun tan tang tran wang wong wu xu yang yoon zhang zhao zheng zhou zhu".split()
)
_PARTICLES = frozenset(
    "van von der den de del della da di do dos du la le ten ter zu el al bin ibn ní ni ó nic mac st st. y e".split()
)


def given(name: str) -> str:
    """Returns what a friendly letter calls a person: a first name, or the honorific with the family name.

    Args:
        name: As the case has it: "Margaret Liu", "Dr. Amadou Diallo", "Prakash".
    """
    bare = name.split(",", maxsplit=1)[0].strip()
    if not (match := HONORIFIC.match(bare)):
        first = bare.split()[0]
        # An initial is no name to call a person by.
        return bare if re.fullmatch(r"\w\.?", first) else first
    rest = bare[match.end() :].split()
    if len(rest) < 2 or _FIRST_NAME_KIND.match(bare) or rest[0].lower() in _FAMILY_FIRST:  # noqa: PLR2004 - one word
        return bare
    family = [rest.pop()]
    if re.fullmatch(r"(?:Jr|Sr|I{2,3}|IV)\.?", family[0]):
        return bare
    while len(rest) > 1 and rest[-1].lower() in _PARTICLES:
        family.insert(0, rest.pop())
    return " ".join([match[0].strip(), *family])


def called(case: Case) -> str:
    """Returns what the greeting calls its readers: names, or the company's hiring team.

    Args:
        case: The case.
    """
    if not case.readers:
        if re.match(r"the\s", case.company, re.IGNORECASE) or len(case.company.split()) > 4:  # noqa: PLR2004 - long
            return f"hiring team at {case.company}"
        return f"{case.company} hiring team"
    names = [reader.name.split(",", maxsplit=1)[0].strip() for reader in case.readers]
    # A panel is called all alike: full names as soon as one of them has an honorific.
    mixed = len(names) > 1 and any(HONORIFIC.match(name) for name in names)
    if case.tone is not Tone.FORMAL and not mixed:
        names = [given(name) for name in names]
    return listed(names, "and")


def listed(items: Sequence[str], word: str) -> str:
    """Joins items as in "a, b and c"; with "; " where an item holds a comma itself.

    Args:
        items: At least one.
        word: "and" or "or".
    """
    if len(items) == 1:
        return items[0]
    comma = ";" if any("," in item for item in items) else ","
    joint = f"; {word} " if comma == ";" else f" {word} "
    return f"{comma} ".join(items[:-1]) + joint + items[-1]


def right_name(case: Case) -> str | None:
    """Returns the name that the writer got wrong, said right; None where the case holds none.

    Args:
        case: A case of kind wrong_name.
    """
    slip = case.incident.sorry_that
    firm = re.search(
        r"\b(?:company|firm|school|hospital|team|agency|organi[sz]ation|studio|business|brand)\b", slip, re.IGNORECASE
    )
    if firm:
        return case.company
    if not case.readers:
        return None
    names = [reader.name.split(",", maxsplit=1)[0].strip() for reader in case.readers]
    if len(names) > 1:
        return listed(names, "and")
    name = names[0]
    spoken = given(name)
    # A wrong title or family name is put right by the whole name, a wrong first name by the first name.
    titled = re.search(HONORIFIC.pattern.replace(r"(?=\s)\s+", r"\s"), slip)
    return name if titled or HONORIFIC.match(name) or spoken.lower() in slip.lower().split() else spoken
