"""The rules on the labelled drafts beside the benchmarks: what a careful reader found, and nothing else."""

import json
from collections import Counter
from pathlib import Path

from drafter.case.model import Case
from drafter.checking import check

DRAFTS = [
    json.loads(line)
    for path in sorted(Path(__file__).parent.parent.glob("benchmarks/corpus/*.jsonl"))
    for line in path.read_text("utf-8").splitlines()
]


def found(item):
    """The findings of a draft."""
    return check(item["draft"], Case.model_validate(item["case"]), item["note"]).findings


def test_clean_drafts_are_left_alone():
    """A letter in which a careful reader found nothing gets no finding, whatever tell-tale words it has."""
    clean = [item for item in DRAFTS if not item["expect"]]
    assert len(clean) > 30
    assert [(item["id"], finding.rule, finding.quote) for item in clean for finding in found(item)] == []


def test_what_a_reader_found_is_found():
    """Over all findings at least 95 in 100 are right, and 95 in 100 are found."""
    counts = Counter()
    for item in DRAFTS:
        mine, theirs = {finding.rule for finding in found(item)}, {entry["rule"] for entry in item["expect"]}
        counts.update(right=len(mine & theirs), false=len(mine - theirs), missed=len(theirs - mine))
    assert counts["right"] / (counts["right"] + counts["false"]) >= 0.95, counts
    assert counts["right"] / (counts["right"] + counts["missed"]) >= 0.95, counts
