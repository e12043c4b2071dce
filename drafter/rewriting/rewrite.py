"""A draft in, the letter they meant out: without a model, by the rules."""

from __future__ import annotations

from drafter.case.care import withhold
from drafter.case.model import Case
from drafter.checking import LARGEST_DRAFT
from drafter.errors import InputError
from drafter.notes import NOTES, NoteName
from drafter.result import Result, Written, passes
from drafter.rewriting.by_rules import mend
from drafter.rewriting.manuscript import Manuscript
from drafter.rewriting.page import Page
from drafter.rewriting.pasted import thread_start, versions
from drafter.rewriting.questions import questions_of
from drafter.rewriting.telling import tell_note


def letter_of(draft: str, case: Case, note: NoteName | None) -> tuple[Manuscript, NoteName]:
    """Takes the letter out of what was pasted: of two versions the better one, without the thread below.

    A draft in which nothing is found is left as it is, whatever stands below it.

    Args:
        draft: The draft as pasted.
        case: The case.
        note: Which note it is; None to tell it from the draft.

    Returns:
        The manuscript, and the note.
    """
    manuscript = Manuscript(draft)
    name = note or tell_note(draft, case)
    if not Page(draft, NOTES[name], case).findings:
        return manuscript, name
    if (start := thread_start(draft)) is not None:
        manuscript.replace(start, max(start, len(draft.rstrip())), "", "too-long")
    text = manuscript.text
    shift = Page(text, NOTES[name], case).shift
    found = [(shift + start, shift + end) for start, end in versions(text[shift:])]
    if len(found) > 1 or found[0] != (shift, len(text)):
        head = text[:shift]
        start, end = min(found, key=lambda span: Page(_version(head, text, *span), NOTES[name], case).weight)
        manuscript.replace(end, max(end, len(text.rstrip())), "", "model-residue")
        kept = 0 if text[start:end].lower().startswith("subject:") else shift
        manuscript.replace(kept, start, "", "model-residue")
    return manuscript, note or tell_note(manuscript.text, case)


def rewrite_by_rules(draft: str, case: Case, note: NoteName | None = None) -> Result:
    """Rewrites a draft without a model.

    Args:
        draft: The draft as pasted.
        case: What is true.
        note: Which note it is; None to tell it from the draft.

    Returns:
        The rewritten note, with what could not be mended found in it, the changes, and the questions to the writer.

    Raises:
        CareError: Nothing should be sent for such a case.
        InputError: The draft is too large, or empty.
    """
    withhold(case)
    checked_draft(draft)
    result = _rewritten(draft, case, note)
    if note is None and (told := _told_of(result, case)) != result.note:
        # What was taken for one note has become another: it is taken for that, if it then is one.
        other = _rewritten(draft, case, told)
        result = other if _told_of(other, case) == told else result
    return result


def _told_of(result: Result, case: Case) -> NoteName:
    return tell_note(result.as_draft, case)


def _rewritten(draft: str, case: Case, note: NoteName | None) -> Result:
    manuscript, name = letter_of(draft, case, note)
    page = Page(manuscript.text, NOTES[name], case)
    questions = questions_of(page)
    page = mend(manuscript, NOTES[name], case)
    return as_it_stands(page, manuscript, Written(name="composer"), questions)


def checked_draft(draft: str) -> str:
    """Returns a draft that can be rewritten.

    Args:
        draft: The draft as pasted.

    Raises:
        InputError: It is larger than 32 KiB, or holds no words.
    """
    if len(draft.encode("utf-8", "surrogatepass")) > LARGEST_DRAFT:
        raise InputError("The draft is larger than 32 KiB.", fix="Paste the letter alone.")
    if not any(char.isalnum() for char in draft):
        raise InputError("The draft holds no words.", fix="Paste the draft that you would like to have rewritten.")
    return draft


def as_it_stands(page: Page, manuscript: Manuscript, written: Written, questions: tuple[str, ...] = ()) -> Result:
    """Makes the result of a draft as it stands.

    Args:
        page: The draft.
        manuscript: The same, with what has changed.
        written: Who wrote.
        questions: What the writer is asked.
    """
    return Result(
        note=page.note.name,
        subject=page.letter.subject,
        text=page.letter.text,
        ok=passes(page.findings),
        words=page.letter.word_count,
        findings=page.findings,
        writer=written,
        changes=manuscript.changes(),
        questions=questions,
    )


def _version(head: str, text: str, start: int, end: int) -> str:
    version = text[start:end]
    return version if version.lower().startswith("subject:") else head + version
