"""Rewriting with a model: the draft goes out as data, the note's parts come back, each marked kept, changed or new."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from drafter.case.kinds import Kind
from drafter.drafting import Drafting
from drafter.drafting.redaction import Redaction
from drafter.grounding.health import without_condition
from drafter.notes import Restated
from drafter.prompting import draft_prompt, fenced_json
from drafter.rewriting.framing import WORDING
from drafter.rewriting.questions import question, questions_of
from drafter.rewriting.words import word_diff

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.notes import Note
    from drafter.prompting import Library
    from drafter.result import Change, Result
    from drafter.rewriting.manuscript import Manuscript
    from drafter.rewriting.page import Page

Mark = Literal["kept", "changed", "new"]
_MARK = (
    "`kept`: the draft's own sentences, word for word; `changed`: the draft's, altered; `new`: written for what it "
    "lacked, or empty."
)
_MOST_FOUND = 20


class Part(BaseModel):
    """One part of the rewritten note."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str = Field(description="The part's text, or empty.")
    mark: Mark = Field(description=_MARK)


class RestatedPart(Restated):
    """One restated qualification of the rewritten note."""

    mark: Mark = Field(description=_MARK)


class LeftOut(BaseModel):
    """A fact that the draft holds and the case does not."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    quote: str = Field(description="The draft's own words that hold the fact, exactly as they stand there.")
    fact: str = Field(description="The fact alone: the number, date, time, name, place, product or link.")


@cache
def shape_for(note: type[Note]) -> type[BaseModel]:
    """Makes the model of a reply for a note: its parts, each with its mark, and what was left out.

    Args:
        note: The note.
    """
    parts: dict[str, Any] = {}
    for name, field in note.model_fields.items():
        many = name == "qualifications"
        parts[name] = (list[RestatedPart] if many else Part, Field(description=field.description))
    parts["left_out"] = (
        list[LeftOut],
        Field(
            description="Every fact of the draft that the case does not hold, and that was therefore kept out of the "
            "note: never invent one, never drop one silently."
        ),
    )
    made: type[BaseModel] = create_model(
        f"Rewritten{note.__name__}", __config__=ConfigDict(extra="forbid", frozen=True), **parts
    )
    made.purpose = note.purpose  # type: ignore[attr-defined]  # what the wire schema says it is
    return made


def note_of(reply: BaseModel, note: type[Note]) -> Note:
    """Makes the note out of a reply.

    Args:
        reply: A reply of the shape for this note.
        note: The note.
    """
    parts: dict[str, Any] = {}
    for name in note.model_fields:
        value = getattr(reply, name)
        parts[name] = (
            [Restated(fact=each.fact, text=each.text) for each in value] if isinstance(value, list) else value.text
        )
    return note.model_validate(parts)


class Asked:
    """A draft that a model is asked to rewrite.

    Args:
        page: The draft, which note it is, and the case.
        attempts: How often a model is asked at most.
        redact: Whether stand-ins are sent for names, addresses, numbers and firms, the draft's own ones too.
        library: The prompt files; the shipped ones under the user's own if left out.

    Attributes:
        page: The draft.
        drafting: The loop.
    """

    def __init__(self, page: Page, *, attempts: int, redact: bool = False, library: Library | None = None) -> None:
        self.page = page
        self._redaction = _redaction(page) if redact else None
        shape = shape_for(page.note)
        found = [
            {"rule": finding.rule, "quote": finding.quote, "problem": finding.message}
            for finding in page.findings[:_MOST_FOUND]
        ]
        hide = _hidden(page, self._redaction)
        more = {
            "note": page.note.name.value,
            "draft": fenced_json({"draft": hide(page.text)}),
            "found": fenced_json([{key: value and hide(value) for key, value in each.items()} for each in found]),
        }
        case = page.case
        if self._redaction:
            case = self._redaction.case.model_copy(update={"reply": case.reply and hide(case.reply)})
        self.drafting = Drafting(
            draft_prompt(case, page.note.name, template="rewrite", shape=shape, more=more, library=library),
            page.note,
            page.case,
            attempts=attempts,
            shape=shape,
            as_note=lambda reply: note_of(reply, page.note),
            restore=self._redaction.restore if self._redaction else lambda note: note,
            redact=hide,
            library=library,
        )

    def finished(self, manuscript: Manuscript, result: Result) -> Result:
        """Adds to the best note had what changed and what is to be asked.

        Args:
            manuscript: The draft as pasted, with what was set aside already struck.
            result: The note with its findings.
        """
        best = self.drafting.best
        left_out: list[LeftOut] = getattr(best.parsed, "left_out", []) if best else []
        if self._redaction:
            show = self._redaction.show
            left_out = [LeftOut(quote=show(each.quote), fact=show(each.fact)) for each in left_out]
        return result.model_copy(
            update={
                "changes": _changes(self.page, manuscript, result),
                "questions": _questions(self.page, result, left_out),
            }
        )


def _redaction(page: Page) -> Redaction:
    # What the draft names is kept back as the case's own names are: it is read as if it were one of its texts.
    typed = f"{page.case.reply or ''}\n{page.text}"
    return Redaction(page.case.model_copy(update={"reply": typed}))


def _hidden(page: Page, redaction: Redaction | None) -> Callable[[str], str]:
    """Makes what keeps back of a text what a provider is not to see."""
    hide = redaction.hide if redaction else str
    if page.case.incident.kind is not Kind.HEALTH:
        return hide
    return lambda text: hide(without_condition(text, page.case))


def _changes(page: Page, manuscript: Manuscript, result: Result) -> tuple[Change, ...]:
    spans = [(*page.span(finding), finding.rule) for finding in page.findings if finding.quote is not None]
    absent = [finding.rule for finding in page.findings if finding.quote is None]
    at = 0  # in the page's text
    moved = 0  # how much longer the manuscript has become before that place
    for stretch in word_diff(page.text, result.as_draft):
        length = len(stretch.text)
        if stretch.what == "written":
            rule = next((rule for start, end, rule in spans if start <= at <= end), next(iter(absent), WORDING))
            manuscript.replace(at + moved, at + moved, stretch.text, rule)
            moved += length
            continue
        if stretch.what == "struck":
            rule = next((rule for start, end, rule in spans if start < at + length and at < end), WORDING)
            manuscript.replace(at + moved, at + moved + length, "", rule)
            moved -= length
        at += length
    return manuscript.changes()


def _questions(page: Page, result: Result, left_out: list[LeftOut]) -> tuple[str, ...]:
    asked = list(questions_of(page))
    said = " ".join(page.text.split())
    note = " ".join(result.text.split())
    for each in left_out:
        quote = " ".join(each.quote.split())
        # What the model says of the draft is held to the draft: words that are not there were never said.
        known = quote and quote in said and each.fact.strip() and each.fact.strip() not in note
        if known and not any(each.fact.strip() in other for other in asked):
            asked.append(question(quote, [each.fact.strip()]))
    return tuple(asked)
