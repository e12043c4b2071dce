"""Reading a model's reply: untrusted text in, the model of a note out.

Servers wrap the JSON that was asked for in fences, in prose, in the reasoning channel; put a byte-order mark before
it, say it twice, leave commas behind, add keys, write null for an empty part. All of this is read as what it means.
Whatever cannot be read becomes a finding for the repair, in words short enough to send back.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from drafter.drafting.depth import too_deep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LARGEST = 256 * 1024  # characters of a reply; the longest note has under three thousand
_STARTS = 40  # places at which an object is looked for; each try may read on to the end
_PROBLEMS = 8

_TRAILING_COMMA = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])', re.DOTALL)
_FENCED = re.compile(r"^[ \t]*(`{3,}|~{3,})[^\n]*\n(.*?)^[ \t]*\1[ \t]*$", re.DOTALL | re.MULTILINE)

Shape = TypeVar("Shape", bound=BaseModel)


class Unreadable(ValueError):  # noqa: N818 - it is a verdict on a reply, and never leaves the loop
    """A reply that could not be read.

    Args:
        problems: What was wrong, each one short line without the reply's own words.
        cut_off: True where an object began and did not end.
    """

    def __init__(self, problems: Sequence[str], *, cut_off: bool = False) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)
        self.cut_off = cut_off


def read_reply(text: str, shape: type[Shape], *, reasoning: str = "") -> Shape:
    """Reads a reply.

    Args:
        text: The reply's text.
        shape: The model that it must fit.
        reasoning: The reasoning channel's text, looked at only where `text` is blank.

    Returns:
        The reply as that model. Where the reply holds several objects that fit, the last of them.

    Raises:
        Unreadable: Where no object in it fits; with what is wrong with the likeliest.
    """
    text = text.lstrip("\ufeff").strip() or reasoning.strip()
    if not text:
        raise Unreadable(["the answer was empty"])
    if len(text) > LARGEST:
        raise Unreadable([f"the answer was longer than {LARGEST:,} characters; the note is a short letter"])
    if too_deep(text):
        raise Unreadable(["the JSON nested too deep"])
    problems: list[str] = []
    found: Shape | None = None
    for data in _objects(text):
        try:
            json.dumps(data, ensure_ascii=False).encode()
            found = shape.model_validate(_tidy(data, shape))
        except UnicodeEncodeError:
            problems = problems or ["a text held half a character"]
        except ValidationError as error:
            problems = problems or _explain(error)
    if found is not None:
        return found
    cut_off = not problems and "{" in text
    if cut_off:
        problems = ["the JSON object was not valid, or did not end"]
    raise Unreadable(problems or ["the answer held no JSON object"], cut_off=cut_off)


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """Yields the JSON objects in a text: the whole of it, else what stands in fences, else any that is found."""
    if (whole := _loads(text)) is not None:
        yield whole
        return
    fenced = [data for match in _FENCED.finditer(text) if (data := _loads(match[2])) is not None]
    yield from fenced
    if fenced:
        return
    decoder = json.JSONDecoder(strict=False, parse_constant=_refuse)
    text = _without_trailing_commas(text)
    position = 0
    for _ in range(_STARTS):
        if (position := text.find("{", position)) < 0:
            return
        try:
            data, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            position += 1
            continue
        yield data


def _loads(text: str) -> dict[str, Any] | None:
    for candidate in (text, _without_trailing_commas(text)):
        try:
            # Not strict: models write line breaks into strings as they are.
            data = json.loads(candidate, strict=False, parse_constant=_refuse)
        except (ValueError, RecursionError):
            continue
        if isinstance(data, list) and len(data) == 1:
            data = data[0]
        return data if isinstance(data, dict) else None
    return None


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _without_trailing_commas(text: str) -> str:
    return _TRAILING_COMMA.sub(lambda match: match[1] or "", text)


def _tidy(data: dict[str, Any], shape: type[BaseModel]) -> dict[str, Any]:
    """Leaves out keys that the shape does not have, and reads null as an empty part."""
    if len(data) == 1 and not data.keys() & shape.model_fields.keys():
        # {"note": {…}}: some models put a wrapper around what was asked for.
        (inner,) = data.values()
        data = inner if isinstance(inner, dict) else data
    tidy: dict[str, Any] = {}
    for name, field in shape.model_fields.items():
        if name not in data:
            continue
        value = data[name]
        if value is None and field.annotation is str:
            value = ""
        elif isinstance(value, list):
            value = [_known(item, field.annotation) for item in value if item is not None]
        elif value is None and field.is_required():
            value = []
        tidy[name] = value
    return tidy


def _known(item: Any, annotation: Any) -> Any:
    inner = next((each for each in getattr(annotation, "__args__", ()) if isinstance(each, type)), None)
    if isinstance(item, dict) and inner is not None and issubclass(inner, BaseModel):
        return {key: value for key, value in item.items() if key in inner.model_fields}
    return item


def _explain(error: ValidationError) -> list[str]:
    """Says what is wrong in short lines, without what the reply held."""
    lines = []
    for problem in error.errors(include_url=False, include_input=False, include_context=False)[:_PROBLEMS]:
        where = ".".join(str(step) for step in problem["loc"])
        lines.append(f"{where}: {problem['msg'][:120]}")
    return lines
