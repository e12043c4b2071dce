"""The account of how it came about: what somebody or something else did in it.

A letter that blames says so in its words, or tells no more than what others did: "my sitter cancelled". The words for
who and for what they did are as many as there are lives, so it is the form that tells: another is what the clause is
about, and acts in it, where the writer should stand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.meaning.acts import Act, acts_of, loudness
from drafter.meaning.clause import clauses
from drafter.text import Plain
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter, Sentence

_LEADS = (
    r"(?:(?:and|but|because|as|since|so|though|then|only|plus|well|see|sorry|honestly|unfortunately|sadly|apparently|in fairness|"
    r"to be fair|in my defen[cs]e)[, ]+)*"
)
_ANOTHER = r"(?:the (?!\w+er\b)|my |our |your |an? |some |their |his |her |this (?!year|time|morning|week|is)|these |those |such |both |two |(?:one|some|two|three|both) of (?:my|our|your|the) )"
# Nothing outside: the writer's own deed, mind or words, the day itself, what was good.
_OWN_THING = (
    r"(?:[\w'-]+ ){0,2}?(?:faults?|mistakes?|slips?|miscalculation|answers?|words?|remarks?|jokes?|silence|blunder|lapse|errors?|comments?|"
    r"behaviour|behavior|names?|truth|fact|questions?|mind|head|brain|heart|nerves|tongue|temper|interview|call|meeting|conversation|talk|"
    r"lateness|absence|visit|tone|manners|results?|impression|voice|face|reasons?|apolog(?:y|ies)|regrets?|first|thoughts?|lessons?|"
    r"whole|thing|rest|idea|plan|job|post|role|lectureship|position|work|company|firm|trust|team|figures?|dates?|slides?)\b"
)
_ACTED = (
    r"(?:had|gave|sent|told|put|led|left|made|took|threw|kept|let|got|came|went|fell|ran|rang|broke|blew|cut|shut|stood|said|swore|ate|"
    r"drove|stole|woke|chose|began|held|hid|lost|paid|rose|sat|shook|showed|spoke|stuck|struck|swept|tore|wrote|burst|caught|dug|drew|"
    r"flew|forgot|froze|grew|did|could(?:n't| not)(?! be\b)|would(?:n't| not)|never|[a-z]{3,}ed|"
    r"(?:was|were) (?:\w+ )?(?:meant|supposed|due|not|late|out|down|off|up|busy|useless|broken|dead|shut|closed|jammed|hopeless)\b)"
)
_BETWEEN = r"(?:(?!(?:is|are|am|be|been|was|were|will|would|can|i|if|when|which|you)\b)[\w'-]+,? ){1,6}?"
_OTHERS_ACT = late(rf"{_LEADS}{_ANOTHER}(?!{_OWN_THING}){_BETWEEN}{_ACTED}")
_OWNED = late(
    r"\bi(?:'d| had)? (?:should|ought|could have|forgot|failed|ignored|mis\w+|trusted|never|did(?: not|n't)|chose|let|left|set|swiped|still)\b|"
    r"\b(?:and|but|so) i \w+(?:ed|t)\b|\bmy (?:own )?(?:fault|mistake|doing|error)\b|\b(?:on me|mine|myself)\b"
)
# What drew the writer to the post, and what a letter quotes.
_NOTHING_WRONG = late(
    r"\b(?:interest|impress|attract|appeal|resonat|inspir|confirm|encourag|welcom|help|teach|taught|thank)\w*\b|\bdrew me\b|"
    r"\b(?:kind|gracious|generous|patient|esteem)\b|\b(?:plainly|clearly|said so)\b|\byour (?:calendar|diary|schedule|day|week)\b|:$"
)
_PLAINLY = 0.3  # by the ear; what is told of others sounds a little like praise of oneself
_READER = late(r"\byou", re.IGNORECASE)
# Acts that are nothing where the reader is not spoken of: half a morning lost may be anybody's.
_THEIRS = frozenset({Act.TIME, Act.ROOM, Act.THANKS, Act.EXCUSE, Act.EXPLAINS, Act.NARRATES, Act.OWNERSHIP})
_TURNS = frozenset(
    {
        Act.OFFER, Act.TIME, Act.ROOM, Act.THANKS, Act.PLANS, Act.ASKS_FEEDBACK, Act.ASKS_TOUCH, Act.INTEREST,
        Act.SHARES, Act.CHARACTER_PLEA, Act.OVERCLAIM, Act.OVERSHARE, Act.EXTRA_ASK, Act.PRESSURE, Act.PRESUMES_YES, Act.GROVELING,
    }
)  # fmt: skip


def account_in(letter: Letter) -> Iterator[Sentence]:
    """Yields the sentences that may tell how it came about: from the apology on, until the letter turns to the reader.

    Args:
        letter: The letter.
    """
    begun = False
    for sentence in letter.sentences:
        acts = acts_of(sentence.text)
        begun = begun or Act.APOLOGY in acts
        moved_on = Act.OFFER in acts or loudness(Act.QUALIFIES, sentence.text) > _PLAINLY
        if Act.APOLOGY not in acts and moved_on:
            return
        turns = any(act in acts for act in _TURNS) and (_READER.search(sentence.text) or not acts.keys() <= _THEIRS)
        if begun and not sentence.text.endswith("?") and not turns:
            yield sentence


def others_act(sentence: str) -> tuple[int, int] | None:
    """Returns the half-open offsets of a clause in which somebody or something else acts, and nobody owns it; or None.

    Args:
        sentence: One sentence.
    """
    plain = Plain.of(sentence)
    if _OWNED.search(plain.text):
        return None
    for start, end in clauses(plain.text):
        clause = plain.text[start:end].strip()
        if _OTHERS_ACT.match(clause) and not _NOTHING_WRONG.search(clause):
            begin = start + len(plain.text[start:end]) - len(plain.text[start:end].lstrip())
            return plain.given(begin, begin + len(clause.rstrip(" .,;:!-")))
    return None
