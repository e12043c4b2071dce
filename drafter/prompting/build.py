"""A note's prompt, built from the prompt files, the note's model and the case."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from drafter.case.kinds import Kind
from drafter.notes import NOTES, NoteName, Place
from drafter.notes.schema import parts_list, wire_schema
from drafter.prompting.data import case_data
from drafter.prompting.files import Library
from drafter.prompting.fill import fenced_json, fill
from drafter.prompting.prompt import Message, Prompt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

    from drafter.case.model import Case
    from drafter.notes import Note


def draft_prompt(
    case: Case,
    note: NoteName | str = NoteName.APOLOGY,
    *,
    library: Library | None = None,
    template: str | None = None,
    shape: type[BaseModel] | None = None,
    more: Mapping[str, str] | None = None,
) -> Prompt:
    """Builds what a model is asked for a note.

    Args:
        case: The case.
        note: The note's public name.
        library: The prompt files; the shipped ones under the user's own if left out.
        template: The prompt file's name; the note's own if left out.
        shape: The model that the reply must fit; the note if left out.
        more: Further variables for the template; what people typed must be fenced already.

    Returns:
        The messages and the schema.

    Raises:
        PromptError: Where a prompt file cannot be used.
    """
    kind = NOTES[NoteName(note)]
    shape = shape or kind
    library = library or Library()
    values = {
        "purpose": kind.purpose,
        "makeup": makeup_text(kind),
        "parts": parts_list(shape),
        "good_words": str(kind.words.good),
        "most_words": str(kind.words.most),
        "tone": str(case.tone),
        "spelling": str(case.spelling),
        "care": care_text(case, kind, library),
        "case": fenced_json(case_data(case, kind)),
        **(more or {}),
    }
    return template_prompt(template or kind.name.value, shape, values, library)


def template_prompt(name: str, shape: type[BaseModel], values: Mapping[str, str], library: Library) -> Prompt:
    """Fills a prompt file.

    Args:
        name: The prompt file's name.
        shape: The model that the reply must fit.
        values: The variables; what people typed must be fenced already.
        library: The prompt files.

    Raises:
        PromptError: Where a prompt file cannot be used.
    """
    sections = library.sections(name)
    schema = wire_schema(shape)
    return Prompt(
        messages=(
            Message("system", fill(sections.get("Instructions", ""), values, name=name)),
            Message("user", fill(sections.get("Request", ""), values, name=name)),
        ),
        schema=schema,
        name=name.replace("/", "-"),
        schema_note=schema_note(schema, library),
    )


def variant_prompt(prompt: Prompt, number: int, count: int, library: Library) -> Prompt:
    """Asks for one phrasing of several.

    Args:
        prompt: What is asked.
        number: Which phrasing this is, from 1.
        count: How many there are.
        library: The prompt files.
    """
    asked = fill(library.sections("variant")["Request"], {"number": str(number), "count": str(count)}, name="variant")
    *before, last = prompt.messages
    return replace(prompt, messages=(*before, Message("user", f"{last.content}\n\n{asked}")))


def schema_note(schema: dict[str, Any], library: Library) -> str:
    """What is added to the instructions for a server that does not enforce a schema."""
    values = {"schema": json.dumps(schema, ensure_ascii=False)}
    return fill(library.sections("schema")["Instructions"], values, name="schema")


def repair_message(findings: list[dict[str, str]], library: Library | None = None) -> Message:
    """Builds the message that asks for a repair.

    Args:
        findings: What was found, as short data.
        library: The prompt files.
    """
    request = (library or Library()).sections("repair")["Request"]
    return Message("user", fill(request, {"findings": fenced_json(findings)}, name="repair"))


def makeup_text(note: type[Note]) -> str:
    """Says what a note must and must not hold, out of the table "what each note is made of"."""
    makeup = note.makeup
    apology = {
        Place.FIRST: "the apology, first",
        Place.CLAUSE: "the blunder, owned in a clause",
        Place.AT_MOST_ONE: "",
        Place.NEVER: "",
    }[makeup.apology]
    asks = f"one question: it asks {makeup.asks}" if makeup.asks else ""
    parts = (
        (makeup.offer, "an offer to meet or talk again"),
        (makeup.respect, "respect for the reader's time, or room to say no"),
        (makeup.qualification, "one of the case's qualifications, restated"),
        (makeup.solution, "the case's plan for the reader's problem, where it has one"),
        (makeup.thanks, "thanks"),
        (makeup.link, "the case's link"),
    )
    must = [text for text in (apology, asks, *(text for wanted, text in parts if wanted)) if text]
    never = [text for wanted, text in parts if wanted is False]
    if makeup.apology is Place.NEVER:
        never.insert(0, "an apology, or any word about what went wrong")
    lines = [f"It must hold: {'; '.join(must)}."]
    if never:
        lines.append(f"It must not hold: {'; '.join(never)}.")
    return "\n".join(lines)


def care_text(case: Case, note: type[Note], library: Library) -> str:
    """Says what care this case needs; empty where a plain note is right.

    A note that may not mention what went wrong needs only what keeps it from being named.
    """
    kind = case.incident.kind
    names = [f"care/{kind}"]
    if case.incident.slur:
        names.append("care/slur")
    if not case.incident.noticed:
        names.append("care/unnoticed")
    if note.makeup.apology is Place.NEVER and kind is not Kind.HEALTH:
        return ""
    texts = [library.text(name) for name in names if library.has(name)]
    return "\n".join(("", *texts, "")) if texts else ""
