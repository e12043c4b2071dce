"""What is wrong with a case, in words that the person who wrote it can act on.

pydantic says what it could not validate; this turns each of its errors into a `Problem` with a line, the key as it
stands in the file, what was found there, and what would do.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from drafter.case.model import Candidate, Case, Event, Incident, Interviewer, Share
from drafter.case.tree import Items, Keys, Node, Scalar, path_of
from drafter.errors import Problem
from drafter.text.safe import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pydantic import BaseModel, ValidationError
    from pydantic_core import ErrorDetails

_BELOW: dict[str, type[BaseModel]] = {
    "": Case,
    "incident": Incident,
    "interviewer": Interviewer,
    "candidate": Candidate,
    "share": Share,
    "events": Event,
}
MOST = 100  # mistakes that are told; whoever has more has given something that is no case
_NEAR = 0.6
_NEAR_THE_MISSING = 0.5  # `sorry_for` for `sorry_that`, where that one is not there
_QUOTED = re.compile(r"'([^']+)'")

Loc = tuple[int | str, ...]


def problems_of(error: ValidationError, file: str, tree: Node | None) -> list[Problem]:
    """Returns every error of a validation as a problem, in the order of the file.

    Args:
        error: What pydantic found.
        file: The file's name.
        tree: The file's tree, for lines; None where the input has none.
    """
    errors = error.errors(include_url=False)[:MOST]
    missing = {each["loc"] for each in errors if each["type"] == "missing"}
    meant = {each["loc"]: _meant(each["loc"], missing) for each in errors if each["type"] == "extra_forbidden"}
    said_already = {(*loc[:-1], key) for loc, key in meant.items() if key}
    found = []
    for each in errors:
        if each["type"] == "missing" and each["loc"] in said_already:
            continue  # it stands there under another spelling, which is said
        if each["type"] == "too_short" and each["input"]:
            continue  # it is not empty: its items are wrong, which is said
        loc = _as_written(each["loc"], tree)
        what, fix = _say(each, meant.get(each["loc"]))
        if each["input"] is None and _is_comment(loc, tree):
            fix = "`#` begins a comment here: put the value in quotes"
        found.append(Problem(file, _line(loc, tree), path_of(loc), what, fix))
    return in_order(found)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Returns the problems in the order of their lines, those without one first; no more than `MOST`."""
    return sorted(problems, key=lambda problem: problem.line or 0)[:MOST]


def did_you_mean(word: str, known: Sequence[str], near: float = _NEAR) -> str | None:
    """Returns the known word that a mistyped one most likely stands for, or None."""
    plain = {_bare(each): each for each in known}
    close = get_close_matches(_bare(word)[:40], plain, n=1, cutoff=near)
    return plain[close[0]] if close else None


def _bare(word: str) -> str:
    return re.sub(r"[\W_]+", "", word.casefold())


def _meant(loc: Loc, missing: set[Loc]) -> str | None:
    """Returns the key that an unknown one stands for: the nearest there is, else a missing one less near."""
    model, _ = _place(loc)
    key = str(loc[-1])
    lacking = [str(each[-1]) for each in missing if each[:-1] == loc[:-1]]
    return did_you_mean(key, list(model.model_fields)) or did_you_mean(key, lacking, _NEAR_THE_MISSING)


def _is_comment(loc: Loc, tree: Node | None) -> bool:
    """Whether a comment stands where the value at this location would."""
    node = tree
    for step in loc:
        if isinstance(step, int) and isinstance(node, Items) and step < len(node.items):
            node = node.items[step]
        elif isinstance(step, str) and isinstance(node, Keys) and (entry := node.get(step)):
            node = entry.value
        else:
            return False
    return isinstance(node, Scalar) and node.comment


def _as_written(loc: Loc, tree: Node | None) -> Loc:
    # One interviewer may stand without a list; pydantic sees a list all the same.
    one = isinstance(tree, Keys) and (entry := tree.get("interviewer")) and not isinstance(entry.value, Items)
    return (loc[0], *loc[2:]) if one and loc[:2] == ("interviewer", 0) else loc


def _line(loc: Loc, tree: Node | None) -> int | None:
    """Returns the line of the value at this location, or of the nearest thing around it."""
    if tree is None:
        return None
    line, node = tree.line, tree
    for step in loc:
        if isinstance(step, int) and isinstance(node, Items) and step < len(node.items):
            node = node.items[step]
            line = node.line
        elif isinstance(step, str) and isinstance(node, Keys) and (entry := node.get(step)):
            node = entry.value
            line = node.line if isinstance(node, Scalar) and node.text is not None else entry.line
        else:
            break
    return line


def _say(error: ErrorDetails, meant: str | None) -> tuple[str, str]:
    """Returns what was found and what would do; `meant` is the key that an unknown one stands for."""
    kind, value = error["type"], error["input"]
    model, field = _place(error["loc"])
    if kind == "extra_forbidden":
        return "unknown key", _key_fix(str(error["loc"][-1]), model, meant)
    if kind == "missing":
        return "missing", f"add it: {_described(model, field)}"
    if value is None:
        return "nothing stands here", f"give it a value: {_described(model, field)}"
    if kind == "enum":
        return _choice(value, str(error["ctx"]["expected"]), field)
    if kind in _VALUES:
        return _worth(error)
    if kind == "string_type" and isinstance(value, dict):
        kind = "text_as_keys"
    return _typed(value), _TYPES.get(kind, f"give {_described(model, field)}")


_VALUES = {"value_error", "string_too_short", "too_short", "too_long"}


def _worth(error: ErrorDetails) -> tuple[str, str]:
    """Says what is wrong with a value of the right type."""
    if error["type"] == "value_error":
        what, _, fix = str(error["ctx"]["error"]).partition("; ")
        value = error["input"]
        return (f"“{shown(value)}”: {what}" if isinstance(value, str) else what), fix
    if error["type"] == "string_too_short":
        return "blank", "write something, or leave the key out where it is optional"
    if error["type"] == "too_short":
        return "an empty list", _described(*_place(error["loc"]))
    return f"{error['ctx']['actual_length']} items", f"keep at most {error['ctx']['max_length']}"


_TYPES = {
    "string_type": "write text here; a number or a yes belongs in quotes",
    "text_as_keys": "a value that holds a colon and a space belongs in quotes",
    "string_unicode": "delete the broken character",
    "bool_type": "write true or false",
    "bool_parsing": "write true or false",
    "tuple_type": "write a list: each item on a line of its own, beginning with “- ”",
    "model_type": "write keys below it, each on a line of its own with a colon and a space",
}


def _typed(value: Any) -> str:
    if isinstance(value, str):
        return f"found the text “{shown(value)}”"
    if isinstance(value, bool | int | float):
        return f"found {shown(str(value).lower())}, which is not text"
    return "found a list" if isinstance(value, list | tuple) else "found keys and values"


def _place(loc: Loc) -> tuple[type[BaseModel], str]:
    """Returns the model that a location lies in, and the name of its field there."""
    names = [step for step in loc if isinstance(step, str)]
    if len(names) > 1 and names[0] in _BELOW:
        return _BELOW[names[0]], names[1]
    return Case, names[0] if names else ""


def _described(model: type[BaseModel], field: str) -> str:
    info = model.model_fields.get(field)
    text = (info.description if info else None) or "a case: keys with values, as `drafter schema case` lists them"
    return text.rstrip(".")


def _key_fix(key: str, model: type[BaseModel], meant: str | None) -> str:
    homes = [home for home, each in _BELOW.items() if key in each.model_fields]
    if "" in homes:
        return "it belongs to the case itself: move it to the left margin"
    if homes:
        return f"it belongs below {' or '.join(f'`{home}`' for home in homes)}"
    if meant:
        return f"did you mean `{meant}`?"
    return f"the keys here are {', '.join(model.model_fields)}"


def _choice(value: Any, expected: str, field: str) -> tuple[str, str]:
    if not isinstance(value, str):
        return _typed(value), f"use one of {expected}"
    known = _QUOTED.findall(expected)
    more = " (`drafter kinds` explains them)" if field == "kind" else ""
    if meant := did_you_mean(value, known):
        return f"found “{shown(value)}”", f"did you mean {meant}?{more}"
    return f"found “{shown(value)}”", f"use one of {', '.join(known)}{more}"
