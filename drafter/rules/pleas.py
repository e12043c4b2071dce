"""The rules on pleading: begging, character, and more than the reader needed to know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.case.kinds import Kind
from drafter.grounding.conditions import CONDITIONS, ILLNESSES
from drafter.grounding.health import symptoms_in
from drafter.meaning import Act, acts_of, has_shape
from drafter.meaning.clause import clause_around
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import spotted, spotted_beside_facts, tells_a_fact
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.text import Letter

_SECTION = "Once, then move on"
# What somebody likes or is good at is no answer to what they did.
_TASTE = late(
    r"\bI(?:['’]m| am|['’]ve (?:always )?been| have (?:always )?been) (?:\w+ ){0,3}?(?:(?:people|numbers?|"
    r"words?|details?|morning|night|ideas?|outdoors|hands-on|dog|"
    r"cat|book|books|list|systems|kitchen|shop-floor) (?:person|man|woman)|team player|(?:quick|fast) learner|"
    r"good listener)\b",
    re.IGNORECASE,
)
# Somebody else's words; what the writer says of themselves counts in quotation marks too.
_QUOTED = late(r"[\"“](?![^\"”]*\b(?:I|I['’]\w+|my|me)\b)[^\"”]{1,120}[\"”]")


@rule(
    "groveling",
    Level.WARNING,
    reason="It begs, or runs you down, and leaves the reader to comfort you instead of judging your work.",
    suggestion="Cut it. One plain apology carries more.",
    source="A1",
    section=_SECTION,
    bad=(
        Example("I am such an idiot.", ("I am such an idiot",)),
        Example("I beg you, see me again.", ("I beg you",)),
    ),
    good=(Example("I was embarrassed, and I knew at once that it was wrong."),),
)
def groveling(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks for begging and self-abasement."""
    return spotted(letter, Act.GROVELING)


@rule(
    "character-plea",
    Level.WARNING,
    reason="It asks the reader to believe what they have not seen, against the one thing that they have.",
    suggestion="Cut it, and let one of your results show it.",
    source="E",
    section=_SECTION,
    bad=(
        Example("This is really not like me.", ("This is really not like me",)),
        Example("I am normally very punctual.", ("I am normally very punctual",)),
        Example(
            "It was wholly out of keeping with my usual conduct.",
            ("It was wholly out of keeping with my usual conduct",),
        ),
    ),
    good=(
        Example("I have run the 6 am shift for four years without a missed start."),
        Example("I am a numbers person, and have been since school."),
    ),
)
def character_plea(letter: Letter, _: Context) -> Iterator[Hit]:
    """Looks for a plea of good character."""
    for hit in spotted(letter, Act.CHARACTER_PLEA):
        said = letter.text[hit.start : hit.end]
        if has_shape(Act.CHARACTER_PLEA, said) or not _TASTE.search(said):
            yield hit


@rule(
    "overshare",
    Level.WARNING,
    reason="The reader did not need to know this, and once read it is hard to forget.",
    suggestion="Name it in a word or two, such as “I was unwell”, or leave it out.",
    source="E",
    section=_SECTION,
    bad=(
        Example("I had been drinking the night before.", ("I had been drinking the night before",)),
        Example(
            "I had a migraine, and was sick into a basin until noon.",
            ("and was sick into a basin until noon",),
            case={"incident": {"kind": "health"}},
        ),
    ),
    good=(
        Example("I was unwell."),
        Example("There was a family emergency."),
        Example("I am sorry that a migraine kept me away.", case={"incident": {"kind": "health"}}),
        Example("I like turning “it is broke” into a ticket that somebody can close."),
    ),
)
def overshare(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for details that can hurt the writer."""
    found = False
    for hit in spotted_beside_facts(letter, Act.OVERSHARE, context.case):
        said = letter.text[hit.start : hit.end]
        unquoted = _QUOTED.sub("…", said)
        if (unquoted == said or Act.OVERSHARE in acts_of(unquoted)) and not _only_names_it(said, context.case):
            found = True
            yield hit
    if not found and context.case is not None and context.case.incident.kind is Kind.HEALTH:
        yield from _symptoms(letter, context.case)


def _symptoms(letter: Letter, case: Case) -> Iterator[Hit]:
    """The first clause that tells more of an illness than its name."""
    for sentence in letter.sentences:
        if (found := symptoms_in(sentence.text, case)) and not tells_a_fact(sentence, case):
            start, end = clause_around(sentence.text, *found[0])
            yield Hit(sentence.start + start, sentence.start + end)
            return


def _only_names_it(said: str, case: Case | None) -> bool:
    """Whether a clause names the illness of a health case and no more; `names-condition` finds that."""
    if case is None or case.incident.kind is not Kind.HEALTH:
        return False
    rest = ILLNESSES.sub("illness", said)
    return rest != said and not CONDITIONS.search(rest) and not has_shape(Act.OVERSHARE, rest)
