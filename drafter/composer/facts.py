"""The case's facts as sentences: qualifications, times, the plan for the reader's problem.

Every figure and name stays as the writer typed it; only the grammar around it is mended.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.composer.english import capital, closed, inside, sentences, tidy
from drafter.composer.lexicon import ADJECTIVES, BASE, IMPERATIVES, PAST
from drafter.composer.people import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUANTITY = re.compile(
    r"(?:over |more than |almost |nearly |some )?[\d$€£₹]"
    r"|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many)\s",
    re.IGNORECASE,
)
# What a qualification without a verb is introduced by; a phrasing with a colon of its own leaves it out.
BARE = "what I bring: "
# "Fluent in German" is whole after "I am"; "certified TIG welder" and "responsible for ward of 30 beds" are not.
_PREDICATE = re.compile(
    r"[a-z]+(?:\s+and\s+[a-z]+)?(?:$|\s+(?:in|to|with|as|by|at|on)\s"
    r"|\s+for\s+(?:an?|the|my|our|all|every|each|over|more|two|three|four|five|six|\d+|[a-z]+ing)\b)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s*(?:to|through|–|-))"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d",
    re.IGNORECASE,
)


def fact(typed: str) -> str:
    """Makes a qualification a clause in the first person: "Led the rebrand." becomes "I led the rebrand".

    Args:
        typed: A qualification, as typed.

    Returns:
        The clause as it stands inside a sentence, without a full stop.
    """
    text = tidy(typed)
    first = re.match(r"[\w'’%$€£₹+-]+", text)
    word = first[0].lower() if first else ""
    if re.match(
        r"(?:i|i['’]\w+|my|we|our|me|it|this|there|since|in|at|as|under|during|for|over|with|when|after)$", word
    ):
        return inside(text)
    lower = text[:1].lower() + text[1:]
    if word in ADJECTIVES and _PREDICATE.match(text):
        return f"I am {lower}"
    if word not in ADJECTIVES and (word in PAST or word in BASE or re.fullmatch(r"[a-z]{2,}[^e]ed", word)):
        return f"I {lower}"
    if _QUANTITY.match(text):
        return f"I bring {lower}"
    return f"{BARE}{text}"


def joins(clause: str) -> bool:
    """Whether more may follow the clause in one sentence.

    Args:
        clause: A clause of `fact`.
    """
    return (
        len(clause.split()) <= 22  # noqa: PLR2004 - longer ones stand alone
        and len(sentences(clause)) == 1
        and not re.search(r"[;:–—?!]", clause)
    )


def also(clause: str) -> str:
    """Returns a second fact that follows the first: "I led" becomes "I also led".

    Args:
        clause: A clause of `fact`.
    """
    if re.match(r"I\s+(?:am|have(?=\s+\w+(?:ed|en|un|ught|ilt|one|et|ad|elt|ent|ept|old|un)\b)|was|can)\s", clause):
        return re.sub(r"^(I\s+\w+)\s", r"\1 also ", clause)
    if re.match(r"I['’](?:m|ve)\s", clause):
        return re.sub(r"^(I['’]\w+)\s", r"\1 also ", clause)
    return re.sub(r"^I\s", "I also ", clause)


def slot(typed: str) -> str:
    """Returns a time with "at" before its clock: "Tuesday 24 November, 10:00" becomes "… at 10:00".

    Args:
        typed: A slot, as typed.
    """
    text = inside(tidy(typed))
    return re.sub(r",\s*(?=\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?$)", " at ", text, flags=re.IGNORECASE)


def slots(typed: Sequence[str]) -> tuple[str, str] | None:
    """Returns the times as a list: bare, and with "on" where days need it; None without times.

    Args:
        typed: The slots, as typed.
    """
    if not typed:
        return None
    times = [slot(each) for each in typed]
    dated = [f"on {each}" if _DAY.match(each) and not each.endswith("s") else each for each in times]
    return listed(times, "or"), listed(dated, "or")


def plan(typed: str) -> tuple[str, bool]:
    """Returns the plan for the reader's problem as a sentence, and whether it is one in the first person.

    Args:
        typed: The case's `solution`, as typed.
    """
    text = tidy(typed)
    if re.match(r"(?:I|We|i|we|My|my|you|You|The|the|It|it)\b", text):
        return capital(inside(text)), True
    first = re.match(r"[A-Za-z]+", text)
    word = first[0].lower() if first else ""
    if word in IMPERATIVES and len(sentences(text)) == 1 and not (first and first[0].isupper() and len(first[0]) > 1):
        return f"I would {text[0].lower()}{text[1:]}", True
    if re.match(r"(?:by|with|through)\s", text, re.IGNORECASE):
        return f"I would go at it {text[0].lower()}{text[1:]}", True
    return capital(text), False


def sentence(text: str) -> str:
    """Returns a text as a sentence: a capital, and a full stop.

    Args:
        text: A clause or a sentence.
    """
    return closed(capital(text))
