"""The right name for a wrong one, and what belongs into a template's gap."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.case.model import Case

_TITLE = re.compile(
    r"(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|dame|madam|rev|hon|judge|captain|mr and mrs)\b\.?",
    re.IGNORECASE,
)
_INTERVIEW = re.compile(
    r"\b(?:interview\w*|call|meet\w*|met|conversation|appointment|talk\w*|spoke|visit|raised|asked|missed|late|came|come)\b",
    re.IGNORECASE,
)
_ALIKE = 0.6
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def right_names(wrong: str, case: Case) -> Iterator[str]:
    """Yields names that may belong in a wrong one's place, the likeliest first.

    Args:
        wrong: The name as the draft has it, with or without a title.
        case: The case.
    """
    title = _TITLE.match(wrong)
    bare = wrong[title.end() :].strip() if title else wrong.strip()
    candidates: list[tuple[float, str]] = []
    for reader in case.readers:
        own_title, name = _split(reader.name)
        words = name.split()
        last = " ".join(words[1:]) if len(words) > 1 else name
        likeness = max(_likeness(bare, word) for word in (*words, name, last))
        if title:
            forms = [f"{title.group()} {_nearest(bare, (last, words[-1], name))}"]
            if own_title:
                forms.insert(0, f"{own_title} {_nearest(bare, (last, words[-1], name))}")
            forms += [f"{title.group()} {last}", name]
        elif len(bare.split()) > 1:
            forms = [reader.name, name]
        else:
            forms = [_nearest(bare, words) if likeness >= _ALIKE else words[0], words[0], last, name]
        candidates += [(likeness, form) for form in forms]
    company = _likeness(bare, case.company)
    for word in case.company.split():
        company = max(company, *(_likeness(part, word) for part in bare.split() or [bare]), 0.0)
    firm = [(company + 0.01, form) for form in _firm_forms(wrong, case.company)]
    ranked = sorted(candidates + firm, key=lambda pair: -pair[0])
    yield from dict.fromkeys(form for _, form in ranked)


def fillings(gap: str, context: str, case: Case, *, around: str = "") -> Iterator[str]:
    """Yields what the case has for a template's gap.

    Args:
        gap: The gap, with its brackets.
        context: `greeting`, `sign_off`, `subject` or `body`: where the gap stands.
        case: The case.
        around: The line it stands in: the case's date fits where that is about the interview.
    """
    said = " ".join(word.lower() for word in _WORD.findall(gap))
    reader = case.readers[0].name if case.readers else f"{case.company} hiring team"
    when = case.incident.when if context == "subject" or _INTERVIEW.search(around) else None
    known: tuple[tuple[str, str | None], ...] = (
        (r"\b(?:your|my|candidate|applicant|sender)\b.*\bname\b|\bsignature\b", case.candidate.name),
        (r"\b(?:company|firm|organi[sz]ation|employer|business|school|hospital)\b", case.company),
        (r"\b(?:interviewer|manager|recruiter|recipient|hiring|contact)\b", reader),
        (r"\b(?:role|position|job|title|post)\b", case.role),
        (r"\bphone|mobile|number\b", case.candidate.phone),
        (r"\be-?mail\b", case.candidate.email),
        (r"\b(?:link|url)\b", case.share.url if case.share else None),
        (r"\b(?:date|day|weekday)\b", f"{when:%A}" if when else None),
        (r"\bmonth\b", f"{when:%B}" if when else None),
        (r"\btime\b", f"{when:%H:%M}" if when else None),
        (r"\bname\b", case.candidate.name if context == "sign_off" else reader),
    )
    yield from (value for shape, value in known if value and re.search(shape, said))
    if context == "greeting":
        yield reader
    elif context == "sign_off" and not re.search(r"phone|mobile|number|mail|link|url|address|title|website", said):
        yield case.candidate.name
    elif context == "subject":
        yield from (case.role, case.company)


def _split(name: str) -> tuple[str, str]:
    title = _TITLE.match(name)
    return (title.group(), name[title.end() :].strip()) if title else ("", name)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()


def _nearest(word: str, names: tuple[str, ...] | list[str]) -> str:
    return max(names, key=lambda name: _likeness(word, name))


def _firm_forms(wrong: str, company: str) -> Iterator[str]:
    """The company's name as long as the wrong one was, then whole: "Lingua North" may stand for "Lingua Nord Ltd"."""
    words = company.split()
    if 0 < len(wrong.split()) < len(words):
        yield " ".join(words[: len(wrong.split())])
    yield company
    if wrong.endswith(("'s", "’s")):
        yield f"{company}{wrong[-2:]}"
