"""The case's JSON Schema, by which editors complete and check a case file."""

from __future__ import annotations

from typing import Any

from drafter.case.kinds import KINDS
from drafter.case.model import Case


def case_schema() -> dict[str, Any]:
    """Returns the JSON Schema of a case file, for `drafter schema case`."""
    schema = Case.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "drafter case"
    one = schema["$defs"]["Interviewer"]
    panel = schema["properties"]["interviewer"]["anyOf"]
    panel.insert(0, {"$ref": "#/$defs/Interviewer"})  # one person may stand without a list
    schema["$defs"]["Kind"]["markdownEnumDescriptions"] = [KINDS[kind].meaning for kind in KINDS]
    one.setdefault("description", "The reader of the note.")
    return schema
