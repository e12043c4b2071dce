"""What makes a note good: the named rules.

`RULES` finds every rule in this package's modules, so that to add one is to add one file. `examine` runs them.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.result import Finding
from drafter.rules.rule import SECTIONS, Context, Example, Hit, Rule

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from drafter.case.model import Case
    from drafter.notes import Note
    from drafter.text import Letter


def _discover() -> Mapping[str, Rule]:
    modules = [import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__) if info.name != "rule"]
    found = [value for module in modules for value in vars(module).values() if isinstance(value, Rule)]
    found.sort(key=lambda rule: (SECTIONS.index(rule.section), rule.id))
    return MappingProxyType({rule.id: rule for rule in found})


RULES: Mapping[str, Rule] = _discover()
"""Every rule by its id, in the order of the table's headings."""


@dataclass(frozen=True, slots=True)
class Examination:
    """What the rules found in a letter.

    Attributes:
        findings: In the order of the text, the subject's first.
        skipped: The ids of the rules that need a case, where there was none.
    """

    findings: tuple[Finding, ...]
    skipped: tuple[str, ...]


def chosen(only: Collection[str] | None = None, ignore: Collection[str] = ()) -> list[Rule]:
    """Returns the rules to run.

    Args:
        only: Ids to run, or None for all.
        ignore: Ids to leave out.

    Raises:
        InputError: If there is no rule of such an id.
    """
    for unknown in [name for name in (*(only or ()), *ignore) if name not in RULES]:
        raise InputError(f"There is no rule called {unknown!r}.", fix="`drafter rules` lists them.")
    return [rule for rule in RULES.values() if (only is None or rule.id in only) and rule.id not in ignore]


def examine(
    letter: Letter,
    note: type[Note],
    case: Case | None = None,
    *,
    only: Collection[str] | None = None,
    ignore: Collection[str] = (),
) -> Examination:
    """Runs the rules over a letter.

    Args:
        letter: The letter.
        note: Which note it is.
        case: What is true; without it the rules that need it are skipped.
        only: Ids of the rules to run, or None for all.
        ignore: Ids of rules to leave out.

    Raises:
        InputError: If `only` or `ignore` names a rule that there is not.
    """
    context = Context(note, case)
    findings: list[Finding] = []
    skipped: list[str] = []
    for rule in chosen(only, ignore):
        if rule.needs_case and case is None:
            skipped.append(rule.id)
            continue
        for hit in rule.detect(letter, context):
            findings.append(_finding(rule, hit, letter))  # noqa: PERF401 - a list of their own for each rule costs more
    findings.sort(key=lambda finding: (finding.where == "text", finding.start, finding.end, finding.rule))
    return Examination(tuple(findings), tuple(skipped))


def _finding(rule: Rule, hit: Hit, letter: Letter) -> Finding:
    text = letter.text if hit.where == "text" else letter.subject or ""
    # What goes into a finding is ours alone, so it is built without being checked again.
    return Finding.model_construct(
        rule=rule.id,
        level=hit.level or rule.level,
        message=hit.message or rule.reason,
        where=hit.where,
        start=hit.start,
        end=hit.end,
        quote=text[hit.start : hit.end] or None,
        suggestion=hit.suggestion or rule.suggestion,
        source=rule.source,
        by=None,
    )


__all__ = ["RULES", "SECTIONS", "Context", "Examination", "Example", "Hit", "Rule", "chosen", "examine"]
