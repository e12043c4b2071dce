"""The second reader beside the rules, on a labelled corpus whose readings were recorded.

    python -m benchmarks.reader record CORPUS.jsonl READINGS.jsonl http://127.0.0.1:8777/v1 MODEL

asks a model about each draft and keeps the replies as they came; the benchmark itself plays them again, offline.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.row import Row
from drafter.case.model import Case
from drafter.checking import check
from drafter.drafting import Reply, Unreadable
from drafter.notes import NOTES, NoteName
from drafter.reading import Reader, merged
from drafter.text import Letter
from drafter.writers import ModelOptions, ModelWriter

if TYPE_CHECKING:
    from collections.abc import Iterable

_FOLDER = Path(__file__).parent / "readings"
DRAFTS, READINGS = _FOLDER / "drafts.jsonl", _FOLDER / "replies.jsonl"
_AT_ONCE = 6
_PATIENCE = 3600.0  # seconds; a person may be answering


def rows() -> list[Row]:
    """The F1 over all findings of the rules, of the model, and of both."""
    drafts, replies = _lines(DRAFTS), {line["id"]: line["reply"] for line in _lines(READINGS)}
    found: dict[str, list[tuple[set[str], set[str]]]] = {"the rules": [], "the model": [], "both": []}
    for draft in drafts:
        case = Case.model_validate(draft["case"])
        result = check(draft["draft"], case, draft["note"])
        reader = Reader(Letter(result.text, result.subject), NOTES[NoteName(draft["note"])], case)
        try:
            read = reader.take(Reply(replies[draft["id"]]))
        except Unreadable:
            read = ()
        wanted = {label["rule"] for label in draft["expect"]}
        for name, findings in (
            ("the rules", result.findings),
            ("the model", read),
            ("both", merged(result.findings, read)),
        ):
            found[name].append((wanted, {finding.rule for finding in findings}))
    return [Row(f"{name} on {len(drafts)} drafts", _figures(pairs), "", None) for name, pairs in found.items()]


def _figures(pairs: Iterable[tuple[set[str], set[str]]]) -> str:
    total: Counter[str] = Counter()
    for wanted, had in pairs:
        total.update(right=len(wanted & had), false=len(had - wanted), missed=len(wanted - had))
        total.update(clean=not wanted, kept=not wanted and not had)
    precision = total["right"] / max(1, total["right"] + total["false"])
    recall = total["right"] / max(1, total["right"] + total["missed"])
    f1 = 2 * total["right"] / max(1, 2 * total["right"] + total["false"] + total["missed"])
    return f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}, clean kept {total['kept']}/{total['clean']}"


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


async def _recorded(corpus: Path, url: str, model: str) -> list[str]:
    options = ModelOptions(model=model, base_url=url, timeout=_PATIENCE, deadline=4 * _PATIENCE)
    writer, gate = ModelWriter(options), asyncio.Semaphore(_AT_ONCE)

    async def read(draft: dict[str, Any]) -> str:
        case = Case.model_validate(draft["case"])
        letter = Letter.from_draft(draft["draft"])
        reader = Reader(letter, NOTES[NoteName(draft["note"])], case)
        async with gate:
            reply, _ = await writer.ask(reader.prompt, until=time.monotonic() + 4 * _PATIENCE)
        return json.dumps({"id": draft["id"], "reply": reply.text}, ensure_ascii=False) + "\n"

    try:
        return await asyncio.gather(*(read(draft) for draft in _lines(corpus)))
    finally:
        await writer.aclose()


if __name__ == "__main__":
    _, _, corpus_file, readings_file, base_url, name = sys.argv
    Path(readings_file).write_text("".join(asyncio.run(_recorded(Path(corpus_file), base_url, name))), "utf-8")
