"""Facts of the case that a draft used: they stay where words beside them go, or are said again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.grounding.restated import kept_of, restates
from drafter.rewriting.placing import insertion
from drafter.rewriting.surgery import cuts
from drafter.text import Letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.rewriting.page import Edit, Page
    from drafter.rewriting.stock import Stock
    from drafter.rewriting.task import Offer, Task

_SPOKEN = ("I ", "I'", "I’", "My ")
"""How a qualification begins that is a sentence of the writer's."""


def regained(draft: Page, page: Page, stock: Stock) -> Iterator[tuple[Edit, ...]]:
    """Yields what says a lost fact again: for each qualification, and for the plan, the composer's own words for it.

    Args:
        draft: The draft as it was.
        page: The same, mended.
        stock: What the composer would write.
    """
    case = stock.case
    facts = [("qualifications", "qualification-missing", each) for each in case.qualifications]
    facts += [(part, "solution-missing", case.solution) for part in ("plan", "answer") if case.solution]
    for part, rule, fact in facts:
        lost = part in stock.order and restates(draft.letter, fact) and not restates(page.letter, fact)
        if lost:
            for text in stock.only(fact).options(part):
                yield (insertion(page, text, part, stock, rule),)


def restated(task: Task) -> Iterator[Offer]:
    """Of a sentence that tells more than the case holds: a cut that leaves the case's fact whole, else that fact anew.

    A stump says less than the case does: "30 titles (two won prizes) and 50 at Penguin" is not cut to "30 titles".

    Args:
        task: The finding; nothing is offered where it touches no sentence, or one that tells no qualification.
    """
    page, stock, finding = task.page, task.stock, task.finding
    numbers = page.touched(finding)
    if len(numbers) != 1 or "qualifications" not in stock.order:
        return
    sentence = page.letter.sentences[numbers[0]]
    told = [fact for fact in stock.case.qualifications if restates(Letter(sentence.text), fact)]
    if not told:
        return
    for left in cuts(sentence.text, finding.start - sentence.start, finding.end - sentence.start):
        if all(kept_of(left, fact) >= kept_of(sentence.text, fact) for fact in told):
            yield (page.swap(sentence, left, task.rule),)
    if all(fact.startswith(_SPOKEN) for fact in told):
        yield (page.swap(sentence, " ".join(f"{fact.rstrip('.')}." for fact in told), task.rule),)
    if len(told) == 1:
        for text in stock.only(told[0]).options("qualifications"):
            yield (page.swap(sentence, text, task.rule),)
