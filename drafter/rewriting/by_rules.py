"""Rewriting by the rules, without a model: find, mend, look again, until nothing more can be mended.

What no finding touches stays word for word. Every change is asked for by a finding, and is kept only if the rules,
reading the draft with the change made, find less; so it ends, and doing it twice changes nothing more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.result import Level
from drafter.rewriting.manuscript import Manuscript
from drafter.rewriting.page import Page, backwards
from drafter.rewriting.remedies import Task, offers
from drafter.rewriting.shortening import shorter
from drafter.rewriting.stock import Stock

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.notes import Note
    from drafter.result import Finding
    from drafter.rewriting.remedies import Offer

_ROUNDS = 120
_OFFERS = 40
_ORDER = """
    unsafe-text model-residue placeholder wrong-name ungrounded shouting
    names-condition overshare pleasantry-opening conditional-apology excuse explanation-long groveling character-plea
    reopened pressure presumes-yes extra-ask overclaim narrow-offer harping apology-vague
    apology-missing apology-late ownership-missing offer-missing time-missing thanks-missing ask-missing
    qualification-missing solution-missing subject-missing subject-vague
    too-long
""".split()
"""What is not the letter and what is not true, then what must not be said, then what is missing, then the length."""
_RANK = {rule: number for number, rule in enumerate(_ORDER)}


def mend(manuscript: Manuscript, note: type[Note], case: Case) -> Page:
    """Mends a draft by the rules.

    Args:
        manuscript: The draft; the changes are made in it.
        note: Which note it is.
        case: The case.

    Returns:
        The draft as it then stands, with what could not be mended still found in it.
    """
    stock = Stock(case, note)
    page = Page(manuscript.text, note, case)
    if page.letter.word_count > 2 * note.words.most:
        # Far too long: choose what to keep before looking at what is left, sentence by sentence.
        page = _made(manuscript, page, shorter(page, stock))
    for _ in range(_ROUNDS):
        offer = next((found for finding in _in_turn(page) if (found := _best(page, finding, stock))), None)
        if offer is None:
            break
        page = _made(manuscript, page, offer)
    return page


def _in_turn(page: Page) -> list[Finding]:
    return sorted(page.findings, key=lambda finding: _RANK.get(finding.rule, len(_ORDER)))


def _made(manuscript: Manuscript, page: Page, offer: Offer) -> Page:
    for edit in backwards(offer):
        manuscript.replace(edit.start, edit.end, edit.new, edit.rule)
    return Page(manuscript.text, page.note, page.case)


def _best(page: Page, finding: Finding, stock: Stock) -> Offer | None:
    """The first offer after which the rules find less, one that raises nothing new at error level before others."""
    second: Offer | None = None
    known = {each.rule for each in page.findings}
    every = [shorter(page, stock)] if finding.rule == "too-long" else offers(Task(page, finding, stock))
    for tried, offer in enumerate(every):
        if tried > _OFFERS:
            break
        if not offer:
            continue
        after = page.after(offer)
        if after.weight >= page.weight:
            continue
        if all(each.rule in known or each.level is not Level.ERROR for each in after.findings):
            return offer
        second = second or offer
    return second
