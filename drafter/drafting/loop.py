"""The drafting loop, sans-I/O: it hands out a request and takes a reply, until there is a note or no ask is left.

A reply that fails is asked for again with the first messages, the latest reply alone, and what was found as short data,
so that a request never grows with the number of asks. A refusal or a truncated reply is not asked for again: the same
question would meet the same end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from drafter.drafting.judging import Draft, judge
from drafter.drafting.reading import Unreadable, read_reply
from drafter.drafting.reply import Reply, Usage
from drafter.prompting import Library, Message, Prompt, repair_message
from drafter.result import Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import BaseModel

    from drafter.case.model import Case
    from drafter.notes import Note
    from drafter.result import Finding

_LONGEST_ECHO = 8000  # characters of the latest reply that are sent back
_MOST_FINDINGS = 12
_LONGEST_QUOTE = 200


class Outcome(StrEnum):
    """How the drafting stands."""

    OPEN = "open"  # another ask is due
    PASSED = "passed"
    UNFINISHED = "unfinished"  # the best note still breaks a rule at error level
    REFUSED = "refused"  # these three: no ask gave a readable note
    CUT_OFF = "cut off"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Ask:
    """One ask, and what came of it.

    Attributes:
        number: Counted from 1.
        reply: The reply.
        draft: The note with its findings, or None where none could be read.
        problems: Why it could not be read.
    """

    number: int
    reply: Reply
    draft: Draft | None
    problems: tuple[str, ...] = ()

    @property
    def failing(self) -> tuple[str, ...]:
        """The rules that failed it, each once; `unreadable` for a reply that held no note."""
        if self.draft is None:
            return ("unreadable",)
        return tuple(dict.fromkeys(finding.rule for finding in self.draft.findings if finding.level is Level.ERROR))


class Drafting:
    """One note, from the first ask to the last.

    Args:
        prompt: The first request.
        note: Which note it is.
        case: The case, as it is: the rules run on what will be sent.
        attempts: How many asks there are at most.
        shape: The model that a reply must fit, where it is not the note.
        as_note: Makes a note of that model.
        restore: Puts back what was held out of the prompt, into a reply's data.
        redact: Holds it out again, of what goes into a repair.
        library: The prompt files.
    """

    def __init__(
        self,
        prompt: Prompt,
        note: type[Note],
        case: Case,
        *,
        attempts: int = 3,
        shape: type[BaseModel] | None = None,
        as_note: Callable[[Any], Note] = lambda read: read,
        restore: Callable[[Note], Note] = lambda note: note,
        redact: Callable[[str], str] = lambda text: text,
        library: Library | None = None,
    ) -> None:
        self.note = note
        self.case = case
        self.asks: list[Ask] = []
        self.outcome = Outcome.OPEN
        self.first = prompt
        self._next = prompt
        self.attempts = max(1, attempts)
        self.is_plain = shape is None
        self._shape: type[BaseModel] = shape or note
        self._as_note = as_note
        self._restore = restore
        self._redact = redact
        self._library = library
        self._reading = Usage()

    def next_request(self) -> Prompt | None:
        """Returns what to send next, or None when the drafting is over."""
        return self._next if self.outcome is Outcome.OPEN else None

    def take(self, reply: Reply, ask: Ask | None = None) -> Ask:
        """Takes the reply to the latest request, and decides what follows.

        Args:
            reply: What came back.
            ask: What judging it came to, where that was done already; see `judged`.

        Returns:
            The ask, judged.
        """
        ask = ask or self._judge(reply)
        self.asks.append(ask)
        if ask.draft is not None and ask.draft.passes:
            self.outcome = Outcome.PASSED
        elif ask.draft is None and (reply.refusal is not None or reply.finish == "content_filter"):
            self.outcome = self._ended(Outcome.REFUSED)
        elif ask.draft is None and reply.finish == "length":
            self.outcome = self._ended(Outcome.CUT_OFF)
        elif len(self.asks) >= self.attempts:
            self.outcome = self._ended(Outcome.UNREADABLE)
        else:
            self._next = self._repair(ask)
        return ask

    def take_reading(self, findings: tuple[Finding, ...], usage: Usage) -> None:
        """Takes what a second reader found in the note that passed: an error goes back for repair.

        Args:
            findings: The note's findings from now on.
            usage: What the reading cost.
        """
        self._reading += usage
        ask = self.asks[-1]
        assert ask.draft is not None  # noqa: S101 - told to the type checker; only a note that passed is read
        ask = replace(ask, draft=replace(ask.draft, findings=findings))
        self.asks[-1] = ask
        if ask.failing:
            self.outcome = Outcome.UNFINISHED if len(self.asks) >= self.attempts else Outcome.OPEN
            self._next = self._repair(ask)

    @property
    def usage(self) -> Usage:
        """Tokens over all asks, the failed ones too, and over all readings."""
        total = self._reading
        for ask in self.asks:
            total += ask.reply.usage
        return total

    @property
    def best(self) -> Draft | None:
        """The note that passed, else the one with the fewest errors, then warnings; of equals the latest."""
        drafts = [ask.draft for ask in self.asks if ask.draft is not None]
        return min(reversed(drafts), key=lambda draft: draft.weight, default=None)

    def _ended(self, without_note: Outcome) -> Outcome:
        return without_note if self.best is None else Outcome.UNFINISHED

    def _judge(self, reply: Reply) -> Ask:
        return judged(
            self._shape, self.case, reply, len(self.asks) + 1, lambda read: self._restore(self._as_note(read))
        )

    def _repair(self, ask: Ask) -> Prompt:
        latest = (ask.reply.text or ask.reply.reasoning).strip()
        if len(latest) > _LONGEST_ECHO:
            latest = latest[:_LONGEST_ECHO] + "…"
        findings = (
            [{"problem": problem} for problem in ask.problems]
            if ask.draft is None
            else [self._brief(finding) for finding in ask.draft.gravest[:_MOST_FINDINGS]]
        )
        # An empty message from the assistant is refused by some servers.
        echo = (Message("assistant", latest),) if latest else ()
        return replace(self.first, messages=(*self.first.messages, *echo, repair_message(findings, self._library)))

    def _brief(self, finding: Finding) -> dict[str, str]:
        brief = {"rule": finding.rule, "problem": finding.message, "instead": finding.suggestion}
        if finding.quote is not None:
            brief["quote"] = finding.quote[:_LONGEST_QUOTE]
        return {key: self._redact(value) for key, value in brief.items()}


def judged(
    shape: type[BaseModel], case: Case, reply: Reply, number: int, as_note: Callable[[Any], Note] = lambda read: read
) -> Ask:
    """Reads a reply and holds it to the rules; it needs nothing of a drafting, so that it can be done anywhere.

    Args:
        shape: The model that the reply must fit: the note, for a plain drafting.
        case: The case.
        reply: The reply.
        number: The number of the ask.
        as_note: Makes a note of that model.
    """
    try:
        read = read_reply(reply.text, shape, reasoning=reply.reasoning)
    except Unreadable as error:
        return Ask(number, reply, None, error.problems)
    return Ask(number, reply, judge(as_note(read), case, parsed=read))
