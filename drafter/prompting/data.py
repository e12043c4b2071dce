"""What of a case a model is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from drafter.case.kinds import Kind
from drafter.notes import Place

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.notes import Note

# What a health case says instead of its own words: the condition is nobody's to know, a provider's neither.
_UNABLE = "I was unable to attend our interview"


def case_data(case: Case, note: type[Note]) -> dict[str, Any]:
    """Returns what a model needs of the case to write this note, and no more.

    Addresses, the phone number and the log of events are left out; what a health case says of the illness too, in
    words to be kept and in a pasted reply as well. The qualifications are numbered, so that a reply can cite them.

    Args:
        case: The case.
        note: The note that is to be written.

    Returns:
        Plain data; everything in it was typed by a person.
    """
    incident = case.incident
    happened: dict[str, Any] = {"kind": incident.kind.value, "i_am_sorry_that": incident.sorry_that}
    if incident.when:
        happened["when"] = f"{incident.when:%A} {incident.when.day} {incident.when:%B %Y, %H:%M}"
    if incident.explanation:
        happened["explanation"] = incident.explanation
    own_words, reply = case.own_words, case.reply
    if incident.kind is Kind.HEALTH:
        from drafter.grounding.health import gives_away, without_condition  # noqa: PLC0415 - its words are many

        happened["i_am_sorry_that"] = _UNABLE
        happened.pop("explanation", None)
        own_words = None if own_words and gives_away(own_words, case) else own_words
        reply = reply and without_condition(reply, case)
    data: dict[str, Any] = {
        "readers": [
            {"name": reader.name, "goes_by": list(reader.goes_by), "title": reader.title} for reader in case.readers
        ]
        or f"no name known: the {case.company} hiring team",
        "company": case.company,
        "role": case.role,
        "writer": case.candidate.name,
    }
    if note.makeup.apology is not Place.NEVER:
        data = {"incident": happened, **data}
    data["qualifications"] = [{"fact": number, "text": text} for number, text in enumerate(case.qualifications, 1)]
    optional = {
        "solution": case.solution,
        "slots": list(case.slots) or None,
        "own_words": own_words,
        "reply": reply,
        "share": case.share.model_dump() if case.share and note.makeup.link else None,
    }
    return data | {key: value for key, value in optional.items() if value is not None}
