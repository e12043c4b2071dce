"""A draft under the pen: what was struck, what was written in, and which rule asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.result import Change

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text as it now stands.

    Attributes:
        text: The stretch.
        origin: Where it stood in the draft; None for what was written in.
        rule: The rule that asked for it; empty for what is the draft's own.
    """

    text: str
    origin: int | None
    rule: str = ""

    def part(self, start: int, end: int) -> Piece:
        """Returns a part of it, by half-open offsets into its text."""
        origin = None if self.origin is None else self.origin + start
        return Piece(self.text[start:end], origin, self.rule)


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters struck from, or written into, one place at one rule's asking."""

    rule: str
    text: str


class Manuscript:
    """A draft that is being changed. The draft's own characters keep their order.

    Args:
        draft: The draft as given.
    """

    def __init__(self, draft: str) -> None:
        self.draft = draft
        self._pieces = [Piece(draft, 0)] if draft else []
        self._struck: list[tuple[int, int, str]] = []

    @property
    def text(self) -> str:
        """The text as it now stands."""
        return "".join(piece.text for piece in self._pieces)

    def replace(self, start: int, end: int, new: str, rule: str) -> None:
        """Puts other words in place of a stretch. Words that both have at either end are left as they are.

        Args:
            start: Half-open offsets into the text as it now stands.
            end: See `start`.
            new: The words; empty to strike the stretch.
            rule: The rule that asks for it.
        """
        old = self.text[start:end]
        ahead = _shared(old, new)
        behind = _shared(old[ahead:][::-1], new[ahead:][::-1])
        start, end, new = start + ahead, end - behind, new[ahead : len(new) - behind]
        if start == end and not new:
            return
        before, struck, after = self._split(start, end)
        self._struck += [
            (piece.origin, piece.origin + len(piece.text), rule) for piece in struck if piece.origin is not None
        ]
        self._pieces = [*before, *([Piece(new, None, rule)] if new else []), *after]

    def changes(self) -> tuple[Change, ...]:
        """Returns what changed, in the order of the draft.

        Taken in order, each `before` is the first such stretch of the draft after the end of the one before it; with
        `after` put in its place, the draft becomes the text. Where nothing was struck, or the struck words stand
        there twice, the change begins with the words that lead to it.
        """
        found: list[Change] = []
        taken = 0  # where the last change ended in the draft
        for at, struck, written in self._gaps():
            position = at
            for rule, before, after in _paired(struck, written):
                start = self._lead(before, position, taken)
                lead = self.draft[start:position]
                found.append(Change(rule=rule, before=lead + before, after=lead + after))
                position += len(before)
                taken = position
        return tuple(found)

    def _split(self, start: int, end: int) -> tuple[list[Piece], list[Piece], list[Piece]]:
        before: list[Piece] = []
        inside: list[Piece] = []
        after: list[Piece] = []
        at = 0
        for piece in self._pieces:
            length = len(piece.text)
            left, right = max(0, min(start - at, length)), max(0, min(end - at, length))
            for where, (low, high) in ((before, (0, left)), (inside, (left, right)), (after, (right, length))):
                if low < high:
                    where.append(piece.part(low, high))
            at += length
        return before, inside, after

    def _gaps(self) -> list[tuple[int, list[_Run], list[_Run]]]:
        """Returns the places where draft and text differ: the draft's offset, what was struck, what was written."""
        gaps: list[tuple[int, list[_Run], list[_Run]]] = []
        at = 0
        written: list[_Run] = []
        for piece in [*self._pieces, Piece("", len(self.draft))]:
            if piece.origin is None:
                written.append(_Run(piece.rule, piece.text))
                continue
            if written or piece.origin > at:
                gaps.append((at, self._struck_between(at, piece.origin), _merged(written)))
                written = []
            at = piece.origin + len(piece.text)
        return gaps

    def _struck_between(self, start: int, end: int) -> list[_Run]:
        cuts = sorted(cut for cut in self._struck if start <= cut[0] < end)
        return _merged([_Run(rule, self.draft[low:high]) for low, high, rule in cuts])

    def _lead(self, before: str, position: int, taken: int) -> int:
        start = position
        while self.draft.find(self.draft[start:position] + before, taken) != start:
            start = max(taken, self.draft.rfind(" ", taken, max(taken, start - 1)) + 1)
        return start


def rebuilt(draft: str, changes: Sequence[Change]) -> str:
    """Makes the changes in a draft.

    Args:
        draft: The draft that was rewritten.
        changes: A rewrite's changes, all of them in their order.

    Returns:
        The rewritten text.

    Raises:
        ValueError: They are not the changes of this draft.
    """
    text: list[str] = []
    at = 0
    for change in changes:
        start = draft.index(change.before, at)
        text += [draft[at:start], change.after]
        at = start + len(change.before)
    return "".join([*text, draft[at:]])


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike, in whole words."""
    most = min(len(one), len(other))
    count = next((index for index in range(most) if one[index] != other[index]), most)
    if count == len(one) == len(other):
        return count
    while count and not (one[count - 1].isspace() or (_breaks(one, count) and _breaks(other, count))):
        count -= 1
    return count


def _breaks(text: str, at: int) -> bool:
    return at == len(text) or text[at].isspace()


def _merged(runs: Sequence[_Run]) -> list[_Run]:
    merged: list[_Run] = []
    for run in runs:
        # White space alone is nobody's change: it goes with what stands beside it.
        if merged and (merged[-1].rule == run.rule or not run.text.strip() or not merged[-1].text.strip()):
            rule = run.rule if not merged[-1].text.strip() else merged[-1].rule
            merged[-1] = _Run(rule, merged[-1].text + run.text)
        else:
            merged.append(run)
    return merged


def _paired(struck: list[_Run], written: list[_Run]) -> list[tuple[str, str, str]]:
    """Pairs what was struck with what was written at the same rule's asking; the order of both stays."""
    pairs: list[tuple[str, str, str]] = []
    struck, written = list(struck), list(written)
    while struck or written:
        if struck and written and struck[0].rule == written[0].rule:
            cut, put = struck.pop(0), written.pop(0)
            pairs.append((cut.rule, cut.text, put.text))
        elif written and all(cut.rule != written[0].rule for cut in struck):
            put = written.pop(0)
            pairs.append((put.rule, "", put.text))
        else:
            cut = struck.pop(0)
            pairs.append((cut.rule, cut.text, ""))
    return pairs
