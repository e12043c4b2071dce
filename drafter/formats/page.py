"""HTML: the letter as a page; the card as one that prints as a postcard."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from drafter.notes.names import NoteName
from drafter.text.safe import one_line, visible

if TYPE_CHECKING:
    from drafter.result import Result

_LETTER_STYLE = """\
body { max-width: 38em; margin: 3em auto; padding: 0 1.5em; font: 1.05em/1.55 Georgia, "Times New Roman", serif;
  color: #222; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.1em; font-weight: 600; border-bottom: 1px solid #ccc; padding-bottom: .6em; }
p { white-space: pre-line; }
@media print { body { margin: 0 auto; } }"""

# A6 is the postcard that printers and posts know everywhere; on screen it lies on a grey table.
_CARD_STYLE = """\
@page { size: 148mm 105mm; margin: 0; }
* { box-sizing: border-box; }
html { background: #ddd; }
body { width: 148mm; height: 105mm; margin: 12mm auto; padding: 12mm 14mm; background: #fff; color: #222;
  font: SIZE/1.5 Georgia, "Times New Roman", serif; overflow: hidden; overflow-wrap: anywhere; }
p { margin: 0 0 .7em; white-space: pre-line; }
p:last-child { margin-bottom: 0; }
@media print { html { background: none; } body { margin: 0; } }"""

# Up to here a card's words stand at full size; longer ones are set smaller, so that they stay on the one card.
_CARD_WORDS = 75


def as_page(result: Result) -> str:
    """Returns the whole page.

    Args:
        result: The note.
    """
    if result.note is NoteName.CARD:
        size = "12.5pt" if result.words <= _CARD_WORDS else "10pt"
        return _page("Thank-you card", _CARD_STYLE.replace("SIZE", size), _paragraphs(result.text))
    title = one_line(result.subject) if result.subject else result.note.replace("-", " ").capitalize()
    heading = f"<h1>{escape(title)}</h1>\n" if result.subject else ""
    return _page(title, _LETTER_STYLE, heading + _paragraphs(result.text))


def letter_html(result: Result) -> str:
    """Returns the letter as the HTML part of an email: no styles, for the reader's mail program has its own.

    Args:
        result: The note.
    """
    return f"<html>\n<body>\n{_paragraphs(result.text, breaks=True)}</body>\n</html>\n"


def _paragraphs(text: str, *, breaks: bool = False) -> str:
    safe = escape(visible(text).strip(), quote=False)
    paragraphs = (paragraph.strip("\n") for paragraph in safe.split("\n\n"))
    line_end = "<br>\n" if breaks else "\n"
    return "".join(f"<p>{paragraph.replace(chr(10), line_end)}</p>\n" for paragraph in paragraphs if paragraph.strip())


def _page(title: str, style: str, body: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}\n</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
