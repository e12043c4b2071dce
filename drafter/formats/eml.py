"""`.eml`: an unsent draft that a mail program opens, ready to be read once more and sent."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from hashlib import sha256
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.formats.page import letter_html
from drafter.formats.rendered import Rendered
from drafter.text.safe import one_line, visible

if TYPE_CHECKING:
    from drafter.case.model import Candidate, Case, Interviewer
    from drafter.result import Result


def as_eml(result: Result, case: Case | None) -> Rendered:
    """Returns the note as an email draft, with plain and HTML parts; `X-Unsent: 1` tells mail programs what it is.

    Args:
        result: The note.
        case: Whose addresses it carries, as far as the case has them.

    Raises:
        InputError: The note is not an email.
    """
    require_email(result, "eml")
    readers = tuple(reader for reader in (case.readers if case else ()) if reader.email)
    sender = case.candidate if case and case.candidate.email else None
    people: tuple[Interviewer | Candidate, ...] = (*readers, *((sender,) if sender else ()))
    plain_ascii = all((person.email or "").isascii() for person in people)
    message = EmailMessage(policy=SMTP if plain_ascii else SMTPUTF8)
    message["X-Unsent"] = "1"
    if sender:
        message["From"] = _address(sender)
    if readers:
        message["To"] = tuple(_address(reader) for reader in readers)
    message["Subject"] = one_line(result.subject or "")
    text = visible(result.text).strip() + "\n"
    message.set_content(text)
    message.add_alternative(letter_html(result), subtype="html")
    # The boundary follows from the text, so that the same note gives the same file.
    message.set_boundary(f"=-{sha256(text.encode()).hexdigest()[:32]}-=")
    return Rendered(message.as_bytes().decode("utf-8"), unaddressed(case))


def unaddressed(case: Case | None) -> tuple[str, ...]:
    """Returns what to say of readers that the case has no email address for; nothing where it has all.

    Args:
        case: The case, or None.
    """
    readers = case.readers if case else ()
    without = [one_line(reader.name) for reader in readers if not reader.email]
    if len(without) == len(readers):
        return ("The case has no email address for the reader: fill in To yourself.",)
    return (f"The case has no email address for {' and '.join(without)}: add it to To yourself.",) if without else ()


def require_email(result: Result, form: str) -> None:
    """Refuses a note that is not an email.

    Args:
        result: The note.
        form: The form that was asked for, for the message.

    Raises:
        InputError: It is said aloud, or posted.
    """
    from drafter.notes import NOTES  # noqa: PLC0415 - only email forms need it

    if not NOTES[result.note].is_email():
        other = "--format html gives a page to print" if result.note == "card" else "--format text gives the words"
        raise InputError(f"--format {form}: {result.note} is not an email", fix=f"{other[0].upper()}{other[1:]}.")


def _address(person: Interviewer | Candidate) -> Address:
    local, _, domain = one_line(person.email or "").rpartition("@")
    return Address(one_line(person.name), local, domain)
