"""Events into the case file, which stays the person's own.

A YAML library that reads and writes again would fold lines, move comments and turn `+15550100` into a number. So only
the event's own characters are put in or taken out, at the place that the parser gives, and the result is read back: it
must be the same case with that event, or nothing is written.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from drafter.case.read import file_text, read_case_text
from drafter.errors import CaseError, InputError
from drafter.files import write_whole
from drafter.text.safe import shown

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.case.model import Case, Event

_MARK = "\ufeff"  # a byte order mark, which some editors put first and want back


def append_event(path: Path, event: Event) -> Case:
    """Writes an event into a case file, after those that are there.

    Args:
        path: The file; its mode, comments, order and quoting stay.
        event: What happened.

    Returns:
        The case with the event.

    Raises:
        CaseError: The file is no case.
        InputError: The file cannot be written, or has a shape that the event cannot be put into.
    """
    text, case = _read(path)
    body = text.removeprefix(_MARK)
    return _write(
        path, text[: -len(body)] + _File(body).with_event(event), (*case.events, event), by_hand=_in_flow(event)
    )


def take_back_event(path: Path) -> Event:
    """Takes the last event out of a case file.

    Args:
        path: The file; its mode, comments, order and quoting stay.

    Returns:
        The event that was taken out.

    Raises:
        CaseError: The file is no case.
        InputError: It holds no event, or cannot be written.
    """
    text, case = _read(path)
    if not case.events:
        raise InputError(f"{path}: there is no event to take back", fix="`drafter plan` shows how the case stands.")
    body = text.removeprefix(_MARK)
    _write(path, text[: -len(body)] + _File(body).without_last_event(), case.events[:-1])
    return case.events[-1]


def _read(path: Path) -> tuple[str, Case]:
    text = file_text(path)
    return text, read_case_text(text, shown(str(path), 200))


def _write(path: Path, text: str, events: tuple[Event, ...], *, by_hand: str = "") -> Case:
    try:
        case = read_case_text(text, shown(str(path), 200))
    except CaseError:
        case = None
    if case is None or case.events != events:
        raise InputError(
            f"{path}: its `events` have a shape that cannot be changed safely; nothing was written",
            fix=f"Write it by hand below `events`: - {by_hand}" if by_hand else "Delete the last event by hand.",
        )
    write_whole(path, text.encode(), keep_mode=True)
    return case


def _in_flow(event: Event, quote: str = "") -> str:
    # In YAML `at` and names need no quotes; a link may hold signs that do, so that it always has them.
    pairs = [("at", f"{quote}{event.at.isoformat(timespec='minutes')}{quote}")]
    if event.sent:
        pairs.append(("sent", f"{quote}{event.sent}{quote}"))
    if event.share:
        pairs.append(("share", json.dumps(event.share, ensure_ascii=False)))
    if event.replied:
        pairs.append(("replied", f"{quote}{event.replied}{quote}"))
    return "{" + ", ".join(f"{quote}{key}{quote}: {value}" for key, value in pairs) + "}"


@dataclass(frozen=True, slots=True)
class _File:
    """A case file's text, known to be a case."""

    text: str

    def with_event(self, event: Event) -> str:
        root, key, events = self.places()
        if root.flow_style:
            return self.into_flow(root, events, _in_flow(event, '"'))
        if isinstance(events, SequenceNode) and events.value and events.flow_style:
            return self.into_flow(root, events, _in_flow(event))
        if isinstance(events, SequenceNode) and events.value:
            line = " " * events.start_mark.column + f"- {_in_flow(event)}"
            return self.line_after(_content_end(events), line)
        indent = " " * root.start_mark.column
        line = f"{indent}  - {_in_flow(event)}"
        if key is None or events is None:
            return self.line_after(root.end_mark.index, f"{indent}events:{self.newline}{line}")
        # `events: []` or `events: null`: what stands after the colon goes, a comment after it stays.
        colon = self.text.index(":", key.end_mark.index) + 1
        end = events.end_mark.index if events.value or events.start_mark.index < events.end_mark.index else colon
        rest = _File(self.text[:colon] + self.text[end:])
        return rest.line_after(colon, line)

    def without_last_event(self) -> str:
        _, key, events = self.places()
        if key is None or not isinstance(events, SequenceNode):
            return self.text
        if len(events.value) == 1 and events.flow_style:
            return self.text[: events.start_mark.index] + "[]" + self.text[events.end_mark.index :]
        last = events.value[-1]
        if events.flow_style:
            return self.text[: events.value[-2].end_mark.index] + self.text[last.end_mark.index :]
        dash = self.text.rindex("-", 0, last.start_mark.index)
        start = self.text.rfind("\n", 0, dash) + 1
        shorter = self.text[:start] + self.text[self.line_end(_content_end(last)) :]
        if len(events.value) > 1:
            return shorter
        colon = self.text.index(":", key.end_mark.index) + 1
        return f"{shorter[:colon]} []{shorter[colon:]}"

    def places(self) -> tuple[MappingNode, Node | None, Node | None]:
        """Returns the nodes of the case, of the key `events`, and of its value."""
        # As the reader does: JSON may be indented with tabs, which YAML refuses; offsets stay.
        text = self.text.replace("\t", " ") if self.text.lstrip().startswith("{") else self.text
        root = YAML(typ="rt", pure=True).compose(text)
        for key, value in root.value:
            if key.value == "events":
                return root, key, value
        return root, None, None

    def into_flow(self, root: MappingNode, events: Node | None, item: str) -> str:
        """Puts an event into brackets, spaced as what stands before it."""
        if events is None:
            last = root.value[-1][1].end_mark.index
            space = self.text[root.start_mark.index + 1 : root.value[0][0].start_mark.index]
            return f'{self.text[:last]},{space or " "}"events": [{item}]{self.text[last:]}'
        if not isinstance(events, SequenceNode) or not events.value:
            return self.text[: events.start_mark.index] + f"[{item}]" + self.text[events.end_mark.index :]
        first, last = events.value[0].start_mark.index, events.value[-1].end_mark.index
        space = self.text[events.start_mark.index + 1 : first] or " "
        return f"{self.text[:last]},{space}{item}{self.text[last:]}"

    def line_after(self, at: int, line: str) -> str:
        """Puts a line after the one that an offset lies in."""
        end = self.line_end(at)
        before = self.text[:end]
        if before and not before.endswith("\n"):
            before += self.newline
        return f"{before}{line}{self.newline}{self.text[end:]}"

    def line_end(self, at: int) -> int:
        """Returns the offset after the line that an offset lies in; the offset itself at a line's start."""
        if at and self.text[at - 1] == "\n":
            return at
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end + 1

    @property
    def newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"


def _content_end(node: Node) -> int:
    """Returns where a node's last character is; the parser ends a block only where the next thing begins."""
    while isinstance(node, MappingNode | SequenceNode) and not node.flow_style and node.value:
        node = node.value[-1][1] if isinstance(node, MappingNode) else node.value[-1]
    return int(node.end_mark.index)
