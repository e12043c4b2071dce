"""The family of errors that drafter raises.

    DrafterError
    ├── InputError              bad usage or bad input                       exit 2
    │   └── CaseError           a case file, with every mistake in it
    ├── CareError               a case for which nothing should be sent      exit 4
    └── ProviderError           the provider failed for good                 exit 3
        ├── AuthError           no key, or a key that was refused
        ├── QuotaError          the account has no credit left
        └── NoReadableNoteError no ask gave a note that could be read

Each says what happened, why, and what to do next, in at most three lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.result import Result


class DrafterError(Exception):
    """The base of everything that drafter raises.

    Args:
        what: What happened, one line.
        why: The cause, one line; empty where `what` says it.
        fix: What to do next, one line.
    """

    def __init__(self, what: str, *, why: str = "", fix: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.why = why
        self.fix = fix

    def __str__(self) -> str:
        return "\n".join(line for line in (self.what, self.why, self.fix) if line)


class InputError(DrafterError):
    """Bad usage or bad input: an option, a file, a draft."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a file.

    Attributes:
        file: The file as the person named it; `-` is standard input.
        line: Its line, counted from 1; None where the input has no lines.
        key: The path to the key, as `incident.kind` or `qualifications[2]`; empty for the whole file.
        found: What was found.
        fix: What would do instead.
    """

    file: str
    line: int | None
    key: str
    found: str
    fix: str

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        return ": ".join(part for part in (where, self.key, f"{self.found}; {self.fix}") if part)


class CaseError(InputError):
    """A case that cannot be used.

    Args:
        problems: Every mistake found, in the order of the file; at least one.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


class CareError(DrafterError):
    """The care table says not to apologise: nothing was drafted."""


class ProviderError(DrafterError):
    """The provider failed for good: refused, unreachable, past the deadline.

    Attributes:
        unfinished: The best note had before, with its findings; None where there was none.
    """

    unfinished: Result | None = None


class AuthError(ProviderError):
    """There is no key, or the provider refused it."""


class QuotaError(ProviderError):
    """The provider says that the account has no credit left."""


class NoReadableNoteError(ProviderError):
    """No ask gave a readable note: refused, cut off, or never valid."""
