"""Reading what people paste: a letter, an email file, a letter above the thread it answers, two versions in one."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from html.parser import HTMLParser
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from drafter.drafts import read_draft
from drafter.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from email.message import EmailMessage

    from drafter.result import Result

_HEADER = re.compile(
    r"\A(?:(?:From|To|Cc|Bcc|Date|Message-ID|MIME-Version|Return-Path|Received|X-[\w-]+|Content-[\w-]+|"
    r"Reply-To|Subject):[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}\r?\n",
    re.IGNORECASE,
)
_THREAD = re.compile(
    r"^[ \t]*(?:-{2,}\s*(?:original|forwarded) message|begin forwarded message|_{10,}[ \t]*$|"
    r"on\b.{4,200}\bwrote:[ \t]*$|from:[ \t]+\S.*(?:@|<|\[)|>)",
    re.IGNORECASE | re.MULTILINE,
)
_VERSION = re.compile(
    r"^[ \t*#>(_-]*(?:(?:option|version|draft|alternative|variant|variation|take|v)[ \t]*#?"
    r"(?:\d\b|[abc]\b|one\b|two\b|three\b)"
    r"|(?:alternative|shorter|longer|second|more formal|more casual|less formal|formal|casual|short|long)[ \t]+"
    r"(?:version|draft|option|variant))[^\r\n:]{0,40}(?::[ \t*_]*|[)*_ \t-]*$)"
    r"|^[ \t]*(?:[-=*_~#]{3,}|or|alternatively)[ \t]*:?[ \t]*$(?=\s*(?:subject:|dear\b|hi\b|hello\b|respected\b))",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_WORDS = 8
_LARGEST_EMAIL = 1024 * 1024


def read_pasted(source: str, stdin: IO[Any]) -> str:
    """Reads a draft: plain text, or an email with its headers.

    Args:
        source: The file, or `-` for standard input.
        stdin: Standard input.

    Returns:
        The draft; of an email its subject as a first line `Subject: …` and its plain text.

    Raises:
        InputError: It cannot be read, is too large, is not text, or is empty.
    """
    if not is_email_file(source):
        draft = read_draft(source, stdin)
        return _of_email(draft.encode("utf-8", "surrogatepass")) if _HEADER.match(draft) else draft
    try:
        with Path(source).open("rb") as file:
            data = file.read(_LARGEST_EMAIL + 1)
    except OSError as error:
        raise InputError(f"{source} cannot be read: {error.strerror}", fix="Give an .eml file.") from None
    if len(data) > _LARGEST_EMAIL:
        raise InputError(f"{source} is larger than 1 MiB", fix="Save the email without what is attached to it.")
    return _of_email(data)


def is_email_file(source: str) -> bool:
    """Whether a file's name says that it is an email."""
    return source.lower().endswith(".eml")


def thread_start(draft: str) -> int | None:
    """Returns where the quoted thread below a letter begins, its leading blank lines counted, or None.

    Args:
        draft: The draft.
    """
    for match in _THREAD.finditer(draft):
        head = draft[: match.start()]
        if len(head.split()) >= _FEWEST_WORDS:
            return len(head.rstrip())
    return None


def versions(draft: str) -> Sequence[tuple[int, int]]:
    """Returns the half-open spans of the versions that a draft holds; one span, the whole, where it holds one.

    Args:
        draft: The draft, its subject line already taken off.
    """
    marks = list(_VERSION.finditer(draft))
    if not marks:
        return ((0, len(draft)),)
    bounds = [(0, marks[0].start())]
    bounds += [
        (mark.end(), following.start() if following else len(draft))
        for mark, following in zip(marks, [*marks[1:], None], strict=True)
    ]
    spans = []
    for start, end in bounds:
        piece = draft[start:end]
        left, right = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip(" \t\r\n-*_="))
        if len(draft[left:right].split()) >= _FEWEST_WORDS:
            spans.append((left, right))
    return spans or ((0, len(draft)),)


def _of_email(data: bytes) -> str:
    message: EmailMessage = message_from_bytes(data, policy=policy.default)
    try:
        part = message.get_body(("plain", "html"))
        text = str(part.get_content()) if part is not None else ""
        html = part is not None and part.get_content_subtype() == "html"
        subject = " ".join(str(message["subject"] or "").split())
    except (LookupError, ValueError, KeyError, AttributeError):
        raise InputError("the email cannot be read", fix="Paste its text instead.") from None
    if html:
        text = _text_of(text)
    text = text.replace("\r\n", "\n").strip("\n")
    return f"Subject: {subject}\n\n{text}" if subject else text


class _Reader(HTMLParser):
    """Takes the text out of a page of HTML, a line for each block."""

    _BLOCKS = frozenset({"p", "div", "li", "tr", "h1", "h2", "h3", "blockquote", "table", "ul", "ol"})
    _HIDDEN = frozenset({"style", "script", "head", "title"})

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._hidden += tag in self._HIDDEN
        if tag == "br":
            self.pieces.append("\n")
        elif tag in self._BLOCKS:
            self.pieces.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in self._HIDDEN))
        if tag in self._BLOCKS:
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(re.sub(r"\s+", " ", data))


def _text_of(html: str) -> str:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = "".join(reader.pieces).split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in lines))


def email_with(data: bytes, result: Result) -> bytes:
    """Returns an email with another letter in it; its other headers stay, and what was attached goes.

    Args:
        data: The email as it was.
        result: The letter.
    """
    message: EmailMessage = message_from_bytes(data, policy=policy.default)
    message.clear_content()
    del message["Subject"]
    if result.subject:
        message["Subject"] = " ".join(result.subject.split())
    message.set_content(result.text.strip() + "\n")
    return message.as_bytes()
