"""Rewriting by the rules, without a model: find, mend, look again, until nothing more can be mended.

What no finding touches stays word for word. Every change is asked for by a finding, and is kept only if the rules,
reading the draft with the change made, find less; so it ends, and doing it twice changes nothing more.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from drafter.result import Level
from drafter.rewriting.framing import frames, spoken
from drafter.rewriting.keeping import regained
from drafter.rewriting.manuscript import Manuscript
from drafter.rewriting.page import Page, backwards
from drafter.rewriting.remedies import offers
from drafter.rewriting.shortening import shorter
from drafter.rewriting.stock import Stock
from drafter.rewriting.task import Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.case.model import Case
    from drafter.notes import Note
    from drafter.result import Finding
    from drafter.rewriting.task import Offer

_ROUNDS = 120
_OFFERS = 40
_MISSING = 4
_FILLS = 6
_COUNTED = frozenset({"explanation-long", "harping"})
"""Rules that point at one of several sentences, which are struck one by one."""
_ORDER = """
    unsafe-text model-residue names-condition overshare
    pleasantry-opening conditional-apology excuse explanation-long groveling character-plea
    reopened pressure presumes-yes extra-ask overclaim narrow-offer harping apology-vague
    ungrounded placeholder wrong-name shouting
    apology-missing apology-late ownership-missing offer-missing time-missing thanks-missing ask-missing
    qualification-missing solution-missing subject-missing subject-vague
    too-long
""".split()
"""What is not the letter, what must not be said, what is not true or not right, what is missing, then the length."""
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
    given = page
    for _ in range(_ROUNDS):
        steps = next((found for finding in _in_turn(page) if (found := _best(page, finding, stock))), ())
        if not steps:
            break
        for step in steps:
            page = _made(manuscript, page, step)
    if page.text == given.text:
        return page
    while (
        offer := _harmless(page, chain(regained(given, page, stock), spoken(page, stock), frames(page, stock)))
    ) is not None:
        page = _made(manuscript, page, offer)
    return page


def _harmless(page: Page, more: Iterable[Offer]) -> Offer | None:
    """The first of some additions for which there is room: after which the rules find no more."""
    return next((each for each in more if page.after(each).weight <= page.weight), None)


def _in_turn(page: Page) -> list[Finding]:
    return sorted(page.findings, key=lambda finding: _RANK.get(finding.rule, len(_ORDER)))


def _made(manuscript: Manuscript, page: Page, offer: Offer) -> Page:
    for edit in backwards(offer):
        manuscript.replace(edit.start, edit.end, edit.new, edit.rule)
    return Page(manuscript.text, page.note, page.case)


def _best(page: Page, finding: Finding, stock: Stock) -> tuple[Offer, ...]:
    """The first offer after which the rules find less, with what then must be written in.

    One that raises no error which was not there comes before others. Returns nothing where no offer mends anything.
    """
    if finding.quote is None and finding.rule != "too-long":
        fill, weight = _filled(page, finding, stock)
        return (fill,) if weight < page.weight else ()
    second: tuple[Offer, ...] = ()
    known = {each.rule for each in page.findings}
    for offer in islice(_every(page, finding, stock), _OFFERS):
        after = page.after(offer)
        if _less(page, after, finding, offer):
            if all(each.rule in known or each.level is not Level.ERROR for each in after.findings):
                return (offer,)
            second = second or (offer,)
        elif not second:
            second = _completed(page, after, offer, stock)
    return second


def _every(page: Page, finding: Finding, stock: Stock) -> Iterator[Offer]:
    found = iter([shorter(page, stock)]) if finding.rule == "too-long" else offers(Task(page, finding, stock))
    return (offer for offer in found if offer)


def _less(page: Page, after: Page, finding: Finding, offer: Offer) -> bool:
    """Whether a change leaves less to find; where one of several alike was struck, the next stands for it."""
    if after.weight != page.weight:
        return after.weight < page.weight
    return finding.rule in _COUNTED and len(after.text) < len(page.text) and all(not edit.new for edit in offer)


def _completed(page: Page, after: Page, offer: Offer, stock: Stock) -> tuple[Offer, ...]:
    """The offer, and what must be written in for what it takes out; nothing where that does not mend it."""
    steps = [offer]
    known = {finding.rule for finding in page.findings}
    for _ in range(_MISSING):
        missing = next((each for each in after.findings if each.quote is None and each.rule not in known), None)
        if missing is None:
            break
        fill, weight = _filled(after, missing, stock)
        if weight >= after.weight:
            break
        steps.append(fill)
        after = after.after(fill)
    return tuple(steps) if after.weight < page.weight else ()


def _filled(page: Page, finding: Finding, stock: Stock) -> tuple[Offer, int]:
    """What fills an absence best: after which the rules find least, the first of equals; and how much that is."""
    fills = ((fill, page.after(fill).weight) for fill in islice(_every(page, finding, stock), _FILLS))
    return min(fills, key=lambda pair: pair[1], default=((), page.weight))
