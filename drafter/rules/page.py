"""The page of the documentation that tells the rules, made from the rules themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.rules.rule import SECTIONS
from drafter.text.safe import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.rules.rule import Example, Rule

_HEAD = """\
# The rules

Made from the rules in `drafter/rules`: `make rules-page` writes it again. An **error** keeps a note from being shown as
finished; a **warning** is shown beside it. Sources: A1 to A4 are the four ways of the article that drafter is built
on, E is what research, hiring guides and real drafts show. `drafter rules ID` tells one rule on the command line.
"""


def as_markdown(rules: Iterable[Rule]) -> str:
    """Returns the page: a table of the rules, then each with its examples.

    Args:
        rules: The rules, in the order of the page.
    """
    rules = list(rules)
    lines = [_HEAD, *_table(rules), "", *(line for rule in rules for line in _entry(rule))]
    return "\n".join(lines).rstrip() + "\n"


def _table(rules: Sequence[Rule]) -> Iterator[str]:
    yield "| rule | level | why |"
    yield "| --- | --- | --- |"
    for section in SECTIONS:
        for rule in rules:
            if rule.section == section:
                yield f"| [`{rule.id}`](#{rule.id}) | {rule.levels} | {_cell(rule.reason)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _entry(rule: Rule) -> Iterator[str]:
    yield f"## {rule.id}"
    yield ""
    needs = " It needs a case." if rule.needs_case else ""
    yield f"{rule.section}; {rule.levels}; source {rule.source}.{needs}"
    yield ""
    yield rule.reason
    yield rule.suggestion
    yield ""
    yield from _examples("Found in:", rule.bad)
    yield from _examples("Not found in:", rule.good)


def _examples(title: str, examples: tuple[Example, ...]) -> Iterator[str]:
    yield title
    yield ""
    for example in examples:
        yield "```text"
        yield from visible(example.draft).splitlines()
        yield "```"
        marked = [f"“{visible(quote)}”" if quote else "the place where it is missing" for quote in example.quotes]
        said = [f"in a `{example.note}`"] if example.note != "apology" else []
        if marked:
            said.append("at " + ", ".join(f"`{mark}`" if mark.startswith("“") else mark for mark in marked))
        if said:
            yield ""
            yield f"({'; '.join(said)})"
        yield ""
