"""Facts of the case that a draft used, and that went with a sentence at fault, are said again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.grounding.restated import restates
from drafter.rewriting.placing import insertion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.rewriting.page import Edit, Page
    from drafter.rewriting.stock import Stock


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
