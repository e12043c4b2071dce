"""What the composer's rewrite makes of a labelled corpus: `python -m benchmarks.rewrite [CORPUS.jsonl…]`.

A line of the corpus is {"id", "note", "case", "draft", "expect": [{"rule", "quote"}]}; a careful reader's labels.
Of the drafts with faults: the share that comes out with no error, with no finding at all, and the share of the writer's
own faultless sentences (those of the body that no label touches, in drafts that are not `too-long`) that stand in the
letter word for word. All clean drafts must come back unchanged, and a second rewrite must change nothing more.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.row import Row
from drafter.case.model import Case
from drafter.checking import check
from drafter.notes import NoteName
from drafter.rewriting import rebuilt, rewrite_by_rules, tell_note
from drafter.text import Letter

if TYPE_CHECKING:
    from collections.abc import Iterable

_CORPORA = Path(__file__).parent / "corpus"


@dataclass
class Tally:
    """What came out over a corpus."""

    faulty: int = 0
    no_error: int = 0
    no_finding: int = 0
    clean: int = 0
    unchanged: int = 0
    sentences: int = 0
    kept: int = 0
    drafts: int = 0
    stable: int = 0
    rebuilt: int = 0
    told: int = 0
    labels: int = 0
    labels_gone: int = 0
    seconds: list[float] = field(default_factory=list)
    left: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)


def measure(line: dict[str, Any], tally: Tally) -> None:
    """Rewrites one draft and counts what came of it.

    Args:
        line: A line of the corpus.
        tally: What is counted.
    """
    draft, note, case = line["draft"], NoteName(line["note"]), Case.model_validate(line["case"])
    begun = time.perf_counter()
    result = rewrite_by_rules(draft, case, note)
    tally.seconds.append(time.perf_counter() - begun)
    whole = f"Subject: {result.subject}\n\n{result.text}" if result.subject is not None else result.text
    whole = whole if result.changes else draft
    tally.drafts += 1
    tally.stable += not rewrite_by_rules(whole, case, note).changes
    tally.rebuilt += rebuilt(draft, result.changes or ()) == whole
    tally.told += (told := tell_note(draft, case)) == note
    if told != note:
        tally.notes.append(f"{line['id']}: {note} taken for {told}")
    if not line["expect"]:
        tally.clean += 1
        tally.unchanged += not result.changes
        if result.changes:
            tally.notes.append(
                f"{line['id']}: clean, changed for {', '.join(sorted({c.rule for c in result.changes}))}"
            )
        return
    found = check(whole, case, note).findings
    tally.faulty += 1
    tally.no_error += not any(finding.level == "error" for finding in found)
    tally.no_finding += not found
    tally.left.update(finding.rule for finding in found)
    if found:
        tally.notes.append(f"{line['id']}: left {', '.join(f'{each.rule} “{each.quote}”' for each in found)}")
    _count_labels(line, whole, tally)
    _count_kept(line, whole, tally)


def _count_labels(line: dict[str, Any], whole: str, tally: Tally) -> None:
    for label in line["expect"]:
        if label["quote"] is None or label["rule"] in {"apology-late", "apology-vague", "ownership-missing"}:
            continue  # these are mended around the words, or by moving them
        tally.labels += 1
        gone = label["quote"] not in whole
        tally.labels_gone += gone
        if not gone:
            tally.notes.append(f"{line['id']}: still there, {label['rule']} “{label['quote']}”")


def _count_kept(line: dict[str, Any], whole: str, tally: Tally) -> None:
    if any(label["rule"] == "too-long" for label in line["expect"]):
        return
    letter = Letter.from_draft(line["draft"])
    shift = len(line["draft"]) - len(letter.text)
    flat = " ".join(whole.split())
    for sentence in letter.sentences:
        start, end = shift + sentence.start, shift + sentence.end
        if any(_touches(line["draft"], label["quote"], start, end) for label in line["expect"]):
            continue
        tally.sentences += 1
        kept = " ".join(sentence.text.split()) in flat
        tally.kept += kept
        if not kept:
            tally.notes.append(f"{line['id']}: not kept, “{sentence.text}”")


def _touches(draft: str, quote: str | None, start: int, end: int) -> bool:
    if quote is None:
        return False
    at = draft.find(quote)
    return at >= 0 and at < end and start < at + len(quote)


def measured(paths: Iterable[Path]) -> Tally:
    """Rewrites every draft of some corpora.

    Args:
        paths: The corpora.
    """
    tally = Tally()
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                measure(json.loads(line), tally)
    return tally


def rows() -> list[Row]:
    """The figures over the kept corpora, for `python -m benchmarks`."""
    tally = measured(sorted(_CORPORA.glob("*.jsonl")))
    return [
        Row(
            f"rewrite: {what}",
            f"{count} of {of}",
            f"at least {least} of 100" if least else "",
            count * 100 >= least * of if least else None,
        )
        for what, count, of, least in _figures(tally)
    ]


def _figures(tally: Tally) -> tuple[tuple[str, int, int, int], ...]:
    """What was counted, how many, of how many, and how many of a hundred it should be; 0 where it is only shown."""
    return (
        ("faulty drafts that come out with no error", tally.no_error, tally.faulty, 100),
        ("faulty drafts that come out with no finding", tally.no_finding, tally.faulty, 95),
        ("faultless sentences kept word for word", tally.kept, tally.sentences, 90),
        ("labelled words that are gone", tally.labels_gone, tally.labels, 0),
        ("clean drafts unchanged", tally.unchanged, tally.clean, 100),
        ("drafts that a second rewrite leaves alone", tally.stable, tally.drafts, 100),
        ("drafts whose changes rebuild the letter", tally.rebuilt, tally.drafts, 100),
        ("drafts whose note is told", tally.told, tally.drafts, 0),
    )


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("corpus", nargs="*", type=Path, help="corpora; the kept ones if left out")
    parser.add_argument("-v", "--verbose", action="store_true", help="say which drafts fall short, and how")
    options = parser.parse_args()
    tally = measured(options.corpus or sorted(_CORPORA.glob("*.jsonl")))
    if options.verbose:
        sys.stdout.write("".join(f"{note}\n" for note in tally.notes))
        sys.stdout.write(f"left: {dict(tally.left)}\n")
    for name, count, of, least in _figures(tally):
        share = f"{100 * count / of:.1f} %" if of else "–"
        wanted = f"to reach: {least} %" if least else ""
        sys.stdout.write(f"{name:45} {count:4} of {of:4}  {share:>8}  {wanted}\n")
    middle = sorted(tally.seconds)[len(tally.seconds) // 2] * 1000
    sys.stdout.write(f"{'milliseconds a draft, median and most':45} {middle:.0f} and {max(tally.seconds) * 1000:.0f}\n")


if __name__ == "__main__":
    main()
