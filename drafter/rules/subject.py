"""The rules on the subject line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.grounding.words import stems_in
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

_BODY = "I am sorry that I missed our interview."

# The interview or the job by any of its names, or what happened by one of the plain ones.
_DAYS = r"(?:\w+day|this (?:morning|afternoon)|\d{1,2} \w+|\w+ \d{1,2}(?:st|nd|rd|th)?)"
_TALK = r"(?:conversation|chat|talk|discussion)"
_SAYS = late(
    r"\b(?:interview\w*|calls?|screen(?:ing)?|demo|meeting|appointment|assessment|audition|trial shift|"
    rf"(?:missed|{_DAYS}'s) (?:\w+ ){{0,2}}{_TALK}|{_TALK} (?:\w+ ){{0,3}}{_DAYS}|(?:my|the|a) (?:\w+ ){{0,2}}"
    r"(?:session|presentation|visit)|"
    r"applications?|position|role|post|job|vacancy|vacancies|opening|candidacy|candidate for|internship|"
    r"apprenticeship|traineeship|placement|fellowship|"
    r"late|lateness|overslept|oversleeping|no[- ]show|absence|absent|missed|missing|mix-?up|"
    r"wrong (?:name|day|time|date|room|link|file|place|office|building|answer)|interrupt\w*|"
    r"my (?:remark|comment|joke|answer)|outburst|mispronounc\w*)\b",
    re.IGNORECASE,
)
# With nothing but the subject to go by, only what could head any letter at all is called vague.
_ANY_LETTER = frozenset(
    """a about after again all an and apologies apology attention back behalf bit blah checking circling com connected
    contact day dear did etc everything feedback follow followup following for forward friday from fw fwd get goodbye
    great greetings happened hello help hey hi hiya hope i if important in incident info information issue it
    just keep keeping kind let like line little looking matter me message monday moment more morning my need news note
    notice now of on one our please problem question quick re regarding regards reply request saturday say saying
    sincere sincerely situation so some something sorry stay staying sunday thank thanks that the things this thought
    thoughts thursday time to today tomorrow touch tuesday two up update urgent very wednesday well what with word
    words yesterday you your yours""".split()
)


@rule(
    "subject-missing",
    Level.ERROR,
    reason="There is no subject line, and a busy reader opens first what says what it is.",
    suggestion="Head it with the role or the company, and the interview: “Marketing Manager interview on Thursday”.",
    source="E",
    section="A letter from a person",
    bad=(Example(f"Dear Ms. Liu,\n\n{_BODY}", (None,)), Example(f"Subject:\n\n{_BODY}", (None,))),
    good=(
        Example(f"Subject: Our interview on Thursday\n\n{_BODY}"),
        Example("I am sorry that I was late.", note="on-the-spot"),
        Example("Thank you for your time.", note="card"),
    ),
)
def subject_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Applies to the notes that are emails."""
    if context.note.is_email() and not (letter.subject or "").strip():
        yield Hit(0, 0)


@rule(
    "subject-vague",
    Level.WARNING,
    reason="The subject could head any letter; it should say what this one is about before it is opened.",
    suggestion="Name the interview, the role, the company or what happened: “Marketing Manager interview on Thursday”.",
    source="E",
    section="A letter from a person",
    bad=(
        Example(f"Subject: So sorry\n\n{_BODY}", ("So sorry",)),
        Example(f"Subject: Thursday\n\n{_BODY}", ("Thursday",), case={}),
        Example(f"Subject: A word from Sam\n\n{_BODY}", ("A word from Sam",), case={}),
        Example(f"Subject: Our recent conversation\n\n{_BODY}", ("Our recent conversation",), case={}),
    ),
    good=(
        Example(f"Subject: Sorry I was late this morning\n\n{_BODY}"),
        Example(f"Subject: Our conversation on Thursday\n\n{_BODY}", case={}),
        Example(f"Subject: The Northwind rebrand\n\n{_BODY}", case={}),
        Example(f"Subject: [Position] interview\n\n{_BODY}"),
        Example(f"Subject: Margaret, not Peggy\n\n{_BODY}", case={"incident": {"sorry_that": "I called you Peggy"}}),
        Example("Good of you to see me.", note="card"),
    ),
)
def subject_vague(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for one word that says what the letter is about."""
    subject = (letter.subject or "").strip()
    if not context.note.is_email() or not subject or _SAYS.search(subject.replace("’", "'")):
        return
    said = stems_in(subject)
    if context.facts is None:
        vague = all(word.lower() in _ANY_LETTER for word in re.findall(r"[^\W\d_]+", subject))
    else:
        vague = not said & context.facts.topics
    if vague:
        start = (letter.subject or "").index(subject)
        yield Hit(start, start + len(subject), "subject")
