"""YAML into a tree that keeps what was typed, and where.

The parser's events are read one by one, so that a hostile file is refused before it costs anything: an alias, a deep
nest or a second document never becomes a value. No scalar is resolved: `42`, `yes` and `+15550100` stay text, and only
`null`, `~` and nothing at all are null.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from drafter.errors import CaseError, Problem
from drafter.text.safe import called, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 12  # the case itself is three deep
_NULLS = {"", "~", "null", "Null", "NULL"}
_HINTS = (  # what the parser says, in a word or two of its message: what a person can do about it
    ("\\t", "use spaces, not tabs, to indent"),
    (
        "mapping values are not allowed",
        "a value that holds a colon and a space belongs in quotes: role: 'Lead: Growth'",
    ),
    ("quoted scalar", "a quotation mark is opened and not closed, or stands inside another pair"),
    ("could not find expected ':'", "each line needs a key, a colon and a space: company: Northwind"),
    ("flow", "a bracket is opened and not closed; put a value that begins with [ or { in quotes"),
    ("block collection", "the indentation does not fit the line above; use the same number of spaces"),
    ("block mapping", "the indentation does not fit the line above; use the same number of spaces"),
    ("cannot start any token", "put a value that begins with this character in quotes"),
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """Text as it was typed, or null; whether a comment stands where it would."""

    text: str | None
    line: int
    comment: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: str
    value: Node
    line: int


@dataclass(frozen=True, slots=True)
class Keys:
    """A mapping, its entries in the order of the file."""

    entries: tuple[Entry, ...]
    line: int

    def get(self, key: str) -> Entry | None:
        """Returns the first entry under this key."""
        return next((entry for entry in self.entries if entry.key == key), None)


Node = Scalar | Items | Keys


def plain(node: Node) -> Any:
    """Returns the tree as dicts, lists and text; of a key that stands twice, the first."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    found: dict[str, Any] = {}
    for entry in node.entries:
        found.setdefault(entry.key, plain(entry.value))
    return found


def path_of(loc: tuple[int | str, ...]) -> str:
    """Returns a location as people read it, items counted from 1: `qualifications[2]`."""
    path = ""
    for step in loc:
        path += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if path else step
    return path


def parse(text: str, file: str) -> tuple[Node, list[Problem]]:
    """Reads one YAML document.

    Args:
        text: The document.
        file: Its name, for the problems.

    Returns:
        The tree, and what is wrong with it but does not hinder reading on.

    Raises:
        CaseError: It is not YAML, is empty, holds more than one document, or is nested too deep.
    """
    if text.lstrip().startswith("{"):  # JSON may be indented with tabs, which YAML refuses; its text cannot hold any
        text = text.replace("\t", " ")
    try:
        return _Builder(YAML(typ="rt", pure=True).parse(text), file, text.split("\n")).document()
    except MarkedYAMLError as error:
        raise CaseError([_syntax(error, file)]) from None
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        found = f"the character {called(text[error.position])} is not allowed in YAML"
        raise CaseError([Problem(file, line, "", found, "delete it, or type the line anew")]) from None
    except (YAMLError, ValueError, ArithmeticError, LookupError, TypeError, AttributeError, AssertionError):
        # The parser trips over some malformed escapes and directives with these, rather than with an error of its own.
        raise CaseError([Problem(file, None, "", "not readable as YAML", "look for stray \\, % or ! signs")]) from None


def _syntax(error: MarkedYAMLError, file: str) -> Problem:
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    fix = next((hint for word, hint in _HINTS if word in said), "compare the line with the example in the README")
    if "quoted scalar" in said or "flow" in said:
        mark = error.context_mark or mark  # where it was opened, not the end of the file
    return Problem(file, mark.line + 1 if mark else None, "", "this is not YAML", fix)


class _Builder:
    """Builds the tree out of the parser's events."""

    def __init__(self, events: Iterator[Event], file: str, lines: list[str]) -> None:
        self.events = events
        self.lines = lines
        self.file = file
        self.problems: list[Problem] = []

    def document(self) -> tuple[Node, list[Problem]]:
        root: Node | None = None
        for event in self.events:
            if isinstance(event, DocumentStartEvent):
                if root is not None:
                    self.stop(event, "", "a second document (after ---)", "keep one case in a file")
                root = self.node(next(self.events), (), 0)
        if root is None or (isinstance(root, Scalar) and root.text is None):
            raise CaseError(
                [Problem(self.file, None, "", "empty", "write a case into it; `drafter schema case` helps")]
            )
        return root, self.problems

    def stop(self, event: Event, key: str, found: str, fix: str) -> None:
        raise CaseError([Problem(self.file, _line(event), key, found, fix)])

    def note(self, event: Event, loc: tuple[int | str, ...], found: str, fix: str) -> None:
        self.problems.append(Problem(self.file, _line(event), path_of(loc), found, fix))

    def node(self, event: Event, loc: tuple[int | str, ...], depth: int) -> Node:
        if depth > _DEEPEST:
            self.stop(event, path_of(loc[:3]), "nested too deep", "put a value that begins with [ or { in quotes")
        if isinstance(event, AliasEvent):
            self.note(event, loc, f"an alias (*{shown(str(event.anchor))})", "write the value out, or put it in quotes")
            return Scalar("*", _line(event))
        if anchor := getattr(event, "anchor", None):
            self.note(event, loc, f"an anchor (&{shown(str(anchor))})", "leave it out, or put the value in quotes")
        if tag := getattr(event, "tag", None):
            self.note(event, loc, f"a tag ({shown(str(tag))})", "leave it out, or put the value in quotes")
        if isinstance(event, SequenceStartEvent):
            return self.items(event, loc, depth)
        if isinstance(event, MappingStartEvent):
            return self.keys(event, loc, depth)
        return self.scalar(cast("ScalarEvent", event))

    def scalar(self, event: ScalarEvent) -> Scalar:
        is_plain = event.style not in {"'", '"', "|", ">"}
        if is_plain and event.value in _NULLS:
            mark = event.start_mark
            rest = self.lines[mark.line][mark.column :] if not event.value and mark.line < len(self.lines) else ""
            return Scalar(None, _line(event), comment=rest.lstrip().startswith("#"))
        # JSON writes a character beyond U+FFFF as two escapes, which YAML reads as two broken halves.
        whole = event.value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return Scalar(whole, _line(event))

    def items(self, start: Event, loc: tuple[int | str, ...], depth: int) -> Items:
        found: list[Node] = []
        while not isinstance(event := next(self.events), SequenceEndEvent):
            found.append(self.node(event, (*loc, len(found)), depth + 1))
        return Items(tuple(found), _line(start))

    def keys(self, start: Event, loc: tuple[int | str, ...], depth: int) -> Keys:
        found: dict[str, Entry] = {}
        while not isinstance(event := next(self.events), MappingEndEvent):
            key = self.node(event, loc, depth + 1)
            name = key.text or "" if isinstance(key, Scalar) else ""
            if not name:
                self.note(event, loc, "a key that is not a word", "write a key, a colon and a space before the value")
            value = self.node(next(self.events), (*loc, name), depth + 1)
            if name in found:
                first = found[name].line
                self.note(event, (*loc, name), f"stands twice, first on line {first}", "keep one of the two")
            elif name:
                found[name] = Entry(name, value, _line(event))
        return Keys(tuple(found.values()), _line(start))


def _line(event: Event) -> int:
    return int(event.start_mark.line) + 1
