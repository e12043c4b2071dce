"""The rules on what a note asks for: its own request, and no other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.meaning import Act, acts_of, has_shape, request_in
from drafter.meaning.clause import clause_around
from drafter.notes import NoteName
from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.rules.spotting import does, on
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case
    from drafter.text import Letter, Sentence

_SECTION = "Their time"
_LINK = late(
    r"https?://[^\s]|\bwww\.[^\s]|\b[a-z0-9-]+\.(?:com|org|net|io|co|example|edu|dev|info|de|uk|eu)/[^\s]",
    re.IGNORECASE,
)

# What each note must not ask, beside what none may: any request at all where the note has none of its own.
_FORBIDDEN: dict[NoteName, tuple[Act, ...]] = {
    NoteName.CARD: (Act.OFFER, Act.ASKS_FEEDBACK, Act.ASKS_TOUCH),
    NoteName.FAREWELL: (Act.OFFER, Act.ASKS_FEEDBACK, Act.ASKS_TOUCH),
    NoteName.CHECK_IN: (Act.OFFER, Act.ASKS_FEEDBACK, Act.ASKS_TOUCH),
    NoteName.FEEDBACK_REQUEST: (Act.OFFER, Act.ASKS_TOUCH),
    NoteName.FEEDBACK_REPLY: (Act.OFFER, Act.ASKS_TOUCH),
    NoteName.KEEP_IN_TOUCH: (Act.OFFER, Act.ASKS_FEEDBACK),
}
# Where nothing is asked, whatever the reader is bidden to do is a request; courtesies bid nothing.
_BIDS = late(
    r"\b(?:please|kindly|pls|pray)\s+(?:also\s+|just\s+|then\s+|do\s+)?"
    r"(?!(?:accept|forgive|excuse|pardon|feel|know|thank|convey|say|carry|go\s+on|be|take|consider|enjoy|see|find|never|have|rest|pass)\b|"
    r"(?:give|send)\s+my\s+(?:\w+\s+)?(?:regards|thanks|greetings|love|best|compliments)\b|"
    r"(?:don['’]?t|do\s+not)\s+(?!hesitate)|no\b|and\b|to\b|that\b|with\b|your\b|my\b|the\b|for\b)[a-z]+\b|"
    r"\bdo(?:n['’]t|\s+not)\s+hesitate\s+to\b|\bhit\s+me\s+up\b|"
    r"\bI(?:['’]d|\s+would)\s+(?:really\s+|truly\s+|so\s+|much\s+)?(?:appreciate|welcome|be\s+grateful\s+for)\s+(?:an?|any|your)\b|"
    r"\b(?:eager|keen|curious|interested)\s+to\s+(?:hear|know|learn|read|see)\s+(?:your|what\s+you|how\s+you|from\s+you|whether\s+you)\b",
    re.IGNORECASE,
)
# "I'd still love to work with you one day" asks for nothing now.
_A_DREAM = late(r"\bI(?:['’]d| would)\b.{0,60}\b(?:one|some) ?day\b(?!.*\?)", re.IGNORECASE)
# A question that proposes, as against one that recalls or only tags a remark: "Remember the tour?", "…, eh?".
_ASKS = late(
    r"\b(?:we|you) (?:might|could|may|can|should)\b.*(?<!\beh)(?<!\bhuh)(?<!\bright)\?$", re.IGNORECASE | re.DOTALL
)
_OWN = {NoteName.FEEDBACK_REQUEST: Act.ASKS_FEEDBACK, NoteName.KEEP_IN_TOUCH: Act.ASKS_TOUCH}
_SHARING = {"share": {"url": "https://news.example/piece", "title": "The piece", "why": "You asked for one."}}
_ASK_NOTHING = frozenset({NoteName.CARD, NoteName.FAREWELL, NoteName.CHECK_IN})
_MISSING = {
    NoteName.FEEDBACK_REQUEST: (
        Act.ASKS_FEEDBACK,
        "The note never asks for feedback, which is all it is for.",
        "Ask one question: apart from what went wrong, is there any other feedback they can offer?",
    ),
    NoteName.KEEP_IN_TOUCH: (
        Act.ASKS_TOUCH,
        "The note never asks whether you may stay in touch, which is all it is for.",
        "Ask whether they would be open to keeping in touch.",
    ),
}


@rule(
    "ask-missing",
    Level.ERROR,
    reason="The link is missing, and without it there is nothing for the reader here.",
    suggestion="Put the link in, with a clause on why it is worth their time.",
    source="A4",
    section=_SECTION,
    bad=(
        Example("I know I was late. I enjoyed our talk.", (None,), note="feedback-request"),
        Example("I thought of you when I read this piece. No reply needed.", (None,), note="check-in"),
        Example("You might like https://other.example/a.", (None,), note="check-in", case=_SHARING),
    ),
    good=(
        Example("Was there any other feedback you could give me?", note="feedback-request"),
        Example("What did you make of my sample, and where would you sharpen it?", note="feedback-request"),
        Example("Would you be open to keeping in touch?", note="keep-in-touch"),
        Example("Which of my answers left you unsure? Kindly set them down.", note="feedback-request"),
        Example("Open to the odd line about other posts?", note="keep-in-touch"),
        Example("This made me think of you: https://news.example/piece", note="check-in"),
        Example("This made me think of you: news.example/piece.", note="check-in", case=_SHARING),
    ),
)
def ask_missing(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for the note's own request; of a check-in, for its link."""
    name = context.note.name
    if name in _MISSING:
        act, message, suggestion = _MISSING[name]
        if not does(letter, act) and not any(_may_ask(act, each) for each in letter.sentences):
            yield Hit(letter.body.end, letter.body.end, message=message, suggestion=suggestion)
    elif name is NoteName.CHECK_IN and not _shares(letter, context.case):
        yield Hit(letter.body.end, letter.body.end)


def _is_own(own: Act | None, sentence: Sentence) -> bool:
    """Whether it is the note's own request, which only sounds like another: “about any other openings”."""
    acts = acts_of(sentence.text)
    if own is None or acts.get(own) != acts[Act.EXTRA_ASK]:
        return False
    return has_shape(own, sentence.text) and not has_shape(Act.EXTRA_ASK, sentence.text)


def _shares(letter: Letter, case: Case | None) -> bool:
    """Whether the link is there: the case's, where it has one."""
    if case is None or case.share is None:
        return _LINK.search(letter.text) is not None
    return case.share.url.lower().rstrip("/").partition("://")[2] in letter.text.lower()


def _may_ask(act: Act, sentence: Sentence) -> bool:
    """Whether it is a question of the shape, or a request that is nothing else."""
    if sentence.text.endswith("?") and has_shape(act, sentence.text):
        return True
    return not acts_of(sentence.text) and request_in(sentence.text) is not None


@rule(
    "extra-ask",
    Level.WARNING,
    reason="It asks for something more, and each further request makes the first easier to refuse.",
    suggestion="Keep to the note's one purpose, and leave this for another day.",
    source="A2",
    section=_SECTION,
    bad=(
        Example("Could you also tell me what the salary is?", ("Could you also tell me what the salary is",)),
        Example("Would you let me know when you decide?", ("Would you let me know when you decide",), note="card"),
        Example(
            "Kindly circulate it among your colleagues.",
            ("Kindly circulate it among your colleagues",),
            note="check-in",
        ),
        Example("Perhaps we might share a pot of coffee?", ("Perhaps we might share a pot of coffee",), note="card"),
    ),
    good=(
        Example("Could I come back at any time that suits you?"),
        Example("Would you be open to keeping in touch?", note="keep-in-touch"),
        Example("I would still be proud to sail with your crew some day.", note="keep-in-touch"),
        Example("Please give my regards to the crew.", note="card"),
        Example("Thanks for the talk on Monday and the turn round the workshop.", note="card"),
    ),
)
def extra_ask(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks for a request beside the note's own."""
    name = context.note.name
    own = _OWN.get(name)
    forbidden = _FORBIDDEN.get(name, ())
    for sentence in letter.sentences:
        acts = acts_of(sentence.text)
        if name is NoteName.KEEP_IN_TOUCH and _A_DREAM.search(sentence.text):
            continue
        if Act.EXTRA_ASK in acts and not _is_own(own, sentence):
            yield on(sentence, Act.EXTRA_ASK)
        elif forbidden and (own is None or own not in acts):
            yield from _forbidden_in(sentence, name, forbidden)


def _forbidden_in(sentence: Sentence, name: NoteName, forbidden: tuple[Act, ...]) -> Iterator[Hit]:
    """A request that this note must not make, unless it leaves room or only goes with thanks or a plan."""
    acts = acts_of(sentence.text)
    asks_nothing = name in _ASK_NOTHING
    found = next((act for act in forbidden if act in acts), None)
    if Act.ROOM in acts or (Act.PRESUMES_YES in acts and not asks_nothing):
        return
    if found is not None:
        if acts.get(Act.PRESSURE) == acts[found] and not sentence.text.endswith("?"):
            return
        # A plan speaks of meetings too, and so do thanks for one.
        mere_talk = name is NoteName.FEEDBACK_REPLY or (found is Act.OFFER and Act.THANKS in acts)
        if not mere_talk or request_in(sentence.text) is not None:
            yield on(sentence, found)
    elif asks_nothing and (span := request_in(sentence.text)):
        yield Hit(sentence.start + span[0], sentence.start + span[1])
    elif asks_nothing and _ASKS.search(sentence.text):
        yield Hit(sentence.start, sentence.end - 1)
    elif asks_nothing and (bid := _BIDS.search(sentence.text)):
        start, end = clause_around(sentence.text, *bid.span())
        yield Hit(sentence.start + start, sentence.start + end)
