"""One finding to be met, and what meeting it may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.rewriting.page import Edit

if TYPE_CHECKING:
    from drafter.result import Finding
    from drafter.rewriting.page import Page
    from drafter.rewriting.stock import Stock

Offer = tuple[Edit, ...]
"""Edits that may meet a finding, all of them together."""


@dataclass(frozen=True)
class Task:
    """One finding on one draft.

    Attributes:
        page: The draft.
        finding: The finding.
        stock: What the composer would write.
    """

    page: Page
    finding: Finding
    stock: Stock

    @property
    def rule(self) -> str:
        """The rule's id."""
        return self.finding.rule

    @property
    def span(self) -> tuple[int, int]:
        """Where it points, in the draft."""
        return self.page.span(self.finding)
