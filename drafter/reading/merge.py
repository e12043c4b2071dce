"""What two readers found, as one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.result import Finding


def merged(by_rules: Sequence[Finding], by_model: Sequence[Finding]) -> tuple[Finding, ...]:
    """Joins the findings of the rules and of a model.

    Args:
        by_rules: What the rules found.
        by_model: What the model found.

    Returns:
        All of it in the order of the text; what both found, the same rule at the same place, stands once, as the rules
        have it. Each says who found it.
    """
    left = list(by_model)
    found = []
    for finding in by_rules:
        same = [other for other in left if _same(finding, other)]
        left = [other for other in left if other not in same]
        found.append(finding.model_copy(update={"by": ("rules", "model") if same else ("rules",)}))
    found += [finding.model_copy(update={"by": ("model",)}) for finding in left]
    return tuple(sorted(found, key=lambda each: (each.where == "text", each.start, each.end, each.rule)))


def _same(one: Finding, other: Finding) -> bool:
    if one.rule != other.rule:
        return False
    if one.quote is None or other.quote is None:
        return one.quote is None and other.quote is None
    return one.where == other.where and one.start < other.end and other.start < one.end
