"""What became of the lines, counted: what the closing table shows and `--summary` writes."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass
class Tally:
    """The counts of a run, over all lines of its output, those of an earlier run that it went on with included.

    Attributes:
        lines: Lines in the output.
        first: Passed at the first ask, or without one.
        repaired: Passed after repair.
        unfinished: Left with an error-level finding.
        errors: Lines that could not be done, by kind.
        rules: Findings left, by rule.
        prompt_tokens: Tokens sent, where the server said.
        completion_tokens: Tokens received, likewise.
        kept: Lines taken over from an earlier run.
        asked: Whether a model was asked for any of them.
    """

    lines: int = 0
    first: int = 0
    repaired: int = 0
    unfinished: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    prompt_tokens: int = 0
    completion_tokens: int = 0
    kept: int = 0
    asked: bool = False
    started: float = field(default_factory=time.monotonic)

    def begin(self) -> None:
        """Notes that the first line is about to be read."""
        self.started = time.monotonic()

    def add(self, row: Mapping[str, Any], *, kept: bool) -> None:
        """Counts one line of the output.

        Args:
            row: The line's object.
            kept: Whether it was taken over from an earlier run.
        """
        self.lines += 1
        self.kept += kept
        if "error" in row:
            self.errors[row["error"]["kind"]] += 1
            return
        result = row["result"]
        writer = result.get("writer") or {}
        self.asked = self.asked or writer.get("name") == "model"
        self.prompt_tokens += writer.get("prompt_tokens") or 0
        self.completion_tokens += writer.get("completion_tokens") or 0
        self.rules.update({finding["rule"] for finding in result["findings"]})
        if not result["ok"]:
            self.unfinished += 1
        elif (writer.get("attempts") or 1) > 1:
            self.repaired += 1
        else:
            self.first += 1

    def count_from(self, begun: float) -> None:
        """Takes all that was done since a moment for one run's work, for one that is done in several goes.

        Args:
            begun: The moment, in seconds since 1970.
        """
        self.kept = 0
        self.started = time.monotonic() - max(0.0, time.time() - begun)

    @property
    def failing(self) -> int:
        """Lines that are not ok."""
        return self.unfinished + self.errors.total()

    @property
    def seconds(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self.started

    @property
    def rate(self) -> float:
        """Lines a second in this run."""
        return (self.lines - self.kept) / max(self.seconds, 1e-9)

    def as_json(self) -> dict[str, Any]:
        """Returns the summary: counts, and the rules that failed most first."""
        return {
            "lines": self.lines,
            "passed_first": self.first,
            "passed_after_repair": self.repaired,
            "unfinished": self.unfinished,
            "errors": dict(self.errors.most_common()),
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.completion_tokens,
            "rules": dict(self.rules.most_common()),
            "kept": self.kept,
            "seconds": round(self.seconds, 3),
        }
