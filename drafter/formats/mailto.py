"""`mailto:`: a link that opens the reader's new letter in a mail program."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from drafter.formats.eml import require_email, unaddressed
from drafter.formats.rendered import Rendered
from drafter.text.safe import one_line, visible

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.result import Result

# Windows and several mail programs take about 2,000 characters of a link, and drop what is beyond without a word.
LONGEST = 2000
_CUT = "\n\n[…]"


def as_mailto(result: Result, case: Case | None) -> Rendered:
    """Returns the link on one line, cut at a paragraph or a word where it would be too long, and says so.

    Args:
        result: The note.
        case: Whose addresses it carries, as far as the case has them.

    Raises:
        InputError: The note is not an email.
    """
    require_email(result, "mailto")
    readers = [one_line(reader.email) for reader in (case.readers if case else ()) if reader.email]
    to = ",".join(quote(address, safe="@") for address in readers)
    head = f"mailto:{to}?subject={_quoted(one_line(result.subject or ''))}&body="
    body = visible(result.text).strip()
    notices = [*unaddressed(case)]
    link = head + _quoted(body)
    if len(link) > LONGEST:
        link = head + _quoted(_shortened(body, LONGEST - len(head)))
        notices.append(
            f"The link was cut to {LONGEST} characters, as mail programs drop the rest: use --format eml for all of it."
        )
    return Rendered(link + "\n", tuple(notices))


def _shortened(body: str, room: int) -> str:
    # The quoted length grows with the text's, so the longest part that fits is found by halving.
    low, high = 0, len(body)
    while low < high:
        middle = (low + high + 1) // 2
        if len(_quoted(body[:middle] + _CUT)) <= room:
            low = middle
        else:
            high = middle - 1
    kept = body[:low]
    at = max(kept.rfind(" "), kept.rfind("\n"))
    return (kept[:at] if at > 0 else kept).rstrip() + _CUT


def _quoted(text: str) -> str:
    return quote(text.replace("\n", "\r\n"), safe="")
