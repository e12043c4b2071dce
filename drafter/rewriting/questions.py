"""What the writer is asked: facts that the draft holds and the case does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.text.safe import UNSAFE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.rewriting.page import Page

_LONGEST = 160
_MARK = re.compile(r"\A\s*(?:[-*•]|\d+[.)])\s+")


def questions_of(page: Page) -> tuple[str, ...]:
    """Returns a question for every sentence with facts that are not in the case.

    Args:
        page: The draft as given.
    """
    asked: dict[str, list[str]] = {}
    for finding in page.findings:
        if finding.rule != "ungrounded" or not finding.quote:
            continue
        numbers = page.touched(finding)
        said = page.letter.sentences[numbers[0]].text if numbers else finding.quote
        facts = asked.setdefault(_short(_MARK.sub("", said)), [])
        if finding.quote not in facts:
            facts.append(finding.quote)
    return tuple(question(said, facts) for said, facts in asked.items())


def question(said: str, facts: Iterable[str]) -> str:
    """Asks whether facts are true.

    Args:
        said: The words of the draft that hold them.
        facts: The facts, as the draft has them.
    """
    named = " and ".join(f"“{fact}”" for fact in facts)
    return (
        f"Your draft says “{said.rstrip('.')}”; the case does not hold {named}, so it is kept out of the letter. "
        "If it is true, add it to the case?"
    )


def _short(text: str) -> str:
    line = UNSAFE.sub("", " ".join(text.split()))
    return line if len(line) <= _LONGEST else line[: line.rfind(" ", 0, _LONGEST)] + " …"
