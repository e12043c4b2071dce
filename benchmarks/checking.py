"""Checking drafts: how long one takes, beside proselint in the same run, and how that grows with length."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.row import Row, at_least, at_most
from drafter.case.model import Case
from drafter.checking import LARGEST_DRAFT, check
from drafter.meaning import acts

if TYPE_CHECKING:
    from collections.abc import Callable

_CORPUS = Path(__file__).parent / "corpus"
_ROUNDS = 5
_SHORT = (
    "I am sorry that I came late on {0}. I know your {0} is full, and I can come back at any time "
    "that suits you on a {0}, too."
)
_WORDS = ("Monday", "Tuesday", "Friday", "morning", "evening", "summer", "winter", "noon", "weekday")
_HOSTILE = (
    " ",
    '"',
    "sorry ",
    "sorry if ",
    "7",
    "7 ",
    "[",
    "(",
    "please ",
    "the bus ",
    "a,",
    "- ",
    "if you ",
    "\u200b",
)


def rows() -> list[Row]:
    """Measures the corpus, proselint on the same drafts where it is installed, and the growth with length."""
    items = [
        json.loads(line) for path in sorted(_CORPUS.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
    ]
    jobs = [(item["draft"], Case.model_validate(item["case"]), item["note"]) for item in items]
    ours = median(_least([lambda job=job: check(*job) for job in jobs]))
    found = [at_most(f"ms to check a draft, the median of {len(jobs)}", 1000 * ours, 1)]
    if (lint := _proselint()) is not None:
        theirs = median(_least([lambda job=job: lint(job[0]) for job in jobs], rounds=2))
        found.append(at_least("times as fast as proselint on the same drafts", theirs / ours, 10))
    long = " ".join(item["draft"] for item in items).encode()[:LARGEST_DRAFT].decode(errors="ignore")
    short = median(_least([lambda word=word: check(_SHORT.format(word)) for word in _WORDS], afresh=True))
    growth = _least([lambda: check(long)], rounds=2, afresh=True)[0] / short
    found.append(at_most("times a 130-byte draft's time, for 32 KiB of letters", growth, 250))
    hostile = _least(
        [lambda piece=piece: check(piece * (LARGEST_DRAFT // len(piece.encode()))) for piece in _HOSTILE], afresh=True
    )
    worst = max(range(len(_HOSTILE)), key=hostile.__getitem__)
    found.append(at_most(f"the same for the worst hostile run, of {_HOSTILE[worst]!r}", hostile[worst] / short, 250))
    return found


def _least(works: list[Callable[[], object]], rounds: int = _ROUNDS, *, afresh: bool = False) -> list[float]:
    """The least CPU seconds of each work, all done in turn a few times; afresh: with no sentence known already."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for number, work in enumerate(works):
            if afresh:
                acts.acts_of.cache_clear()
                acts._read.cache_clear()  # noqa: SLF001 - nothing else needs to forget
            begun = process_time()
            work()
            times[number].append(process_time() - begun)
    return [min(each) for each in times]


def _proselint() -> Callable[[str], object] | None:
    """Returns proselint's check of a text, or None where it is not installed (`pip install proselint`)."""
    try:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile
    except ImportError:
        return None
    CheckRegistry().register_many(__register__)
    return lambda text: LintFile(content=text, source="draft").lint()
