"""Asking a model to read a letter, and holding what it says to the letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field

from drafter.case.kinds import Kind
from drafter.drafting import Redaction, Unreadable, Usage, read_reply
from drafter.errors import NoReadableNoteError
from drafter.grounding.health import without_condition
from drafter.notes.schema import parts_list
from drafter.prompting import Library, Prompt, fenced_json, makeup_text, template_prompt
from drafter.prompting.data import case_data
from drafter.reading.applies import applicable
from drafter.result import Finding
from drafter.text.safe import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.case.model import Case
    from drafter.drafting import Reply
    from drafter.notes import Note
    from drafter.rules import Rule
    from drafter.text.letter import Letter
    from drafter.writers import ModelWriter

_MOST = 40  # findings that are taken of one reading
_LONGEST_REASON = 240
_ASKS = 2
_LOOSE = re.compile(r"\s+")


class Spotted(BaseModel):
    """One thing that the reader found."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rule: str = Field(description="The id of the rule that is broken.")
    quote: str | None = Field(
        description="The words that break it, exactly as the letter has them; null where something is missing."
    )
    reason: str = Field(description="Why, in one short sentence to the writer.")


class Spots(BaseModel):
    """All that the reader found."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    findings: list[Spotted] = Field(description="One for each place that breaks a rule; empty where none does.")


class Reader:
    """One reading of one letter, sans-I/O.

    Args:
        letter: The letter.
        note: Which note it is.
        case: The case, or None.
        redact: Whether the model is shown stand-ins for names, addresses, numbers and firms; it needs a case.
        library: The prompt files.
    """

    def __init__(
        self,
        letter: Letter,
        note: type[Note],
        case: Case | None,
        *,
        redact: bool = False,
        library: Library | None = None,
    ) -> None:
        self._letter = letter
        self._rules = applicable(note, case)
        self._redaction = Redaction(case) if redact and case is not None else None
        hide = _hidden(case, self._redaction)
        sent = self._redaction.case if self._redaction else case
        data = {"letter": {"subject": letter.subject and hide(letter.subject), "text": hide(letter.text)}}
        if sent is not None:
            data["case"] = case_data(sent, note)
        self.prompt: Prompt = template_prompt(
            "reader",
            Spots,
            {
                "note": note.name.value,
                "purpose": note.purpose,
                "makeup": makeup_text(note),
                "rules": "\n".join(_line(rule) for rule in self._rules.values()),
                "parts": parts_list(Spots),
                "data": fenced_json(data),
            },
            library or Library(),
        )

    def take(self, reply: Reply) -> tuple[Finding, ...]:
        """Takes the reply, and keeps what holds of it.

        Args:
            reply: What came back.

        Returns:
            The findings, in the order of the letter, each `by` the model.

        Raises:
            Unreadable: Where it holds no findings in the form that was asked for.
        """
        spots = read_reply(reply.text, Spots, reasoning=reply.reasoning)
        found = (self._finding(spot) for spot in spots.findings[:_MOST])
        unlike = {(each.rule, each.where, each.start, each.end): each for each in found if each is not None}
        return tuple(sorted(unlike.values(), key=lambda each: (each.where == "text", each.start, each.end, each.rule)))

    def _finding(self, spot: Spotted) -> Finding | None:
        rule = self._rules.get(spot.rule.strip())
        place = self._place(spot, rule) if rule else None
        if rule is None or place is None:
            return None
        where, start, end = place
        text = self._letter.text if where == "text" else self._letter.subject or ""
        reason = self._redaction.show(spot.reason) if self._redaction else spot.reason
        return Finding(
            rule=rule.id,
            level=rule.level,
            message=shown(" ".join(reason.split()), _LONGEST_REASON) or rule.reason,
            where=where,
            start=start,
            end=end,
            quote=text[start:end] or None,
            suggestion=rule.suggestion,
            source=rule.source,
            by=("model",),
        )

    def _place(self, spot: Spotted, rule: Rule) -> tuple[Literal["text", "subject"], int, int] | None:
        """Finds where a quote stands; None where it stands nowhere."""
        if rule.id.endswith("-missing"):
            # What is missing belongs at the body's beginning where it is the apology, else at its end.
            body = self._letter.body
            at = body.start if rule.id == "apology-missing" else body.end
            return "text", at, at
        quote = (spot.quote or "").strip()
        if self._redaction:
            quote = self._redaction.show(quote)
        if not quote:
            return None
        loose = re.compile(_LOOSE.sub(r"\\s+", re.escape(_LOOSE.sub(" ", quote)).replace(r"\ ", " ")))
        if match := loose.search(self._letter.text):
            return "text", *self._within_a_sentence(match.start(), match.end())
        if self._letter.subject and (match := loose.search(self._letter.subject)):
            return "subject", match.start(), match.end()
        return None

    def _within_a_sentence(self, start: int, end: int) -> tuple[int, int]:
        """Ends a span with the sentence, or the line, that it begins in."""
        for sentence in self._letter.sentences:
            if sentence.start <= start < sentence.end:
                return start, min(end, sentence.end)
        line = self._letter.text.find("\n", start)
        return start, end if line < 0 else min(end, line)


def _hidden(case: Case | None, redaction: Redaction | None) -> Callable[[str], str]:
    """Makes what keeps back of a letter what a provider is not to see: a health case's condition, always."""
    hide = redaction.hide if redaction else str
    if case is None or case.incident.kind is not Kind.HEALTH:
        return hide
    return lambda text: hide(without_condition(text, case))


def _line(rule: Rule) -> str:
    quotes = [quote for example in rule.bad for quote in example.quotes if quote]
    example = f" Example: “{quotes[0]}”" if quotes else ""
    return f"- `{rule.id}`: {rule.reason}{example}"


async def read_again(reader: Reader, writer: ModelWriter, *, until: float) -> tuple[tuple[Finding, ...], Usage]:
    """Has a letter read by a model.

    Args:
        reader: The reading.
        writer: Who is asked.
        until: The deadline, on the clock of `time.monotonic`.

    Returns:
        What it found, and what that cost.

    Raises:
        ProviderError: Where the provider failed.
        NoReadableNoteError: Where its findings could not be read.
    """
    usage = Usage()
    problem = ""
    for _ in range(_ASKS):
        reply, mode = await writer.ask(reader.prompt, until=until)
        usage += reply.usage
        try:
            return reader.take(reply), usage
        except Unreadable as error:
            problem = error.problems[0]
            if reply.refusal is not None or reply.finish != "stop":
                break
            writer.agreement.step_down(mode)
    raise NoReadableNoteError(
        f"{writer.options.model} read the letter, and what it found cannot be read.",
        why=f"The last answer: {shown(problem, 160)}.",
        fix="Try again, use another --model, or --reader rules.",
    )
