"""The wire's JSON Schema and the prompt's list of parts, both made from a note's model.

The schema keeps to what every server's structured output takes: objects with all keys required and no others, no
patterns, no lengths, no defaults, no references. What a part must say stands in its description.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel

_KEPT = ("type", "description", "enum", "anyOf", "items", "properties", "required", "additionalProperties")


@cache
def wire_schema(model: type[BaseModel]) -> dict[str, Any]:
    """Makes the strict JSON Schema that a provider is sent.

    Args:
        model: A note, or another model of a reply.

    Returns:
        A schema of its own, without references; every object's keys are all required, and no other key is allowed.
        Made once and shared: leave it as it is.
    """
    whole = model.model_json_schema()
    schema = _strict(whole, whole.get("$defs", {}))
    schema["description"] = getattr(model, "purpose", schema.get("description", ""))
    return schema


@cache
def parts_list(model: type[BaseModel]) -> str:
    """Lists a model's parts for a prompt.

    Args:
        model: A note, or another model of a reply.

    Returns:
        Markdown, a line a part: its name, and what it must say. The parts of a list's items stand under it.
    """
    lines: list[str] = []
    _list_parts(wire_schema(model), "", lines)
    return "\n".join(lines)


def _list_parts(schema: dict[str, Any], indent: str, lines: list[str]) -> None:
    for name, part in schema["properties"].items():
        many = part.get("type") == "array"
        lines.append(f"{indent}- `{name}`{' (a list)' if many else ''}: {part.get('description', '')}")
        inner = part["items"] if many else part
        if "properties" in inner:
            _list_parts(inner, indent + "  ", lines)


def _strict(node: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
    if reference := node.get("$ref"):
        # What the field says of itself outweighs what its type says.
        node = {**shared[reference.removeprefix("#/$defs/")], **{key: node[key] for key in node if key != "$ref"}}
    strict = {key: node[key] for key in _KEPT if key in node}
    if "properties" in node:
        strict["properties"] = {name: _strict(part, shared) for name, part in node["properties"].items()}
        strict["required"] = list(node["properties"])
        strict["additionalProperties"] = False
    if "items" in node:
        strict["items"] = _strict(node["items"], shared)
    if "anyOf" in node:
        strict["anyOf"] = [_strict(part, shared) for part in node["anyOf"]]
    return strict
