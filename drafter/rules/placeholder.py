"""The rule on gaps that a template left to fill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

_GAP = late(
    r"\[{1,2}(?P<square>[^\[\]\r\n]{1,60})\]{1,2}(?!\()"
    r"|\$?\{{1,2}(?P<curly>[^{}\r\n]{1,60})\}{1,2}"
    r"|<(?P<angle>[^\W\d_][^<>\r\n@:/=]{0,40})>"
    r"|\((?P<round>(?i:insert|add your|fill in|enter)\b[^()\r\n]{1,40}|(?i:your|company|interviewer'?s?|"
    r"recruiter'?s?)\b[^()\r\n]{0,30}(?i:name|title|number|date|role|e?-?mail|phone|company|here|address)"
    r"|(?i:name|date|time|role|position|phone|title|number))\)"
    r"|%[A-Z][A-Z_]{1,20}%|(?<!\w)(?:DD/MM|MM/DD|dd/mm|mm/dd)(?:/[Yy]{2,4})?(?!\w)|(?<!\w)(?:HH|hh):(?:MM|mm)(?!\w)"
    r"|(?<!\w)(?:XX+|[Xx]{2,}(?=[:/%]|\s?(?:am|pm|minutes|years|%))|[$€£#][Xx]+)(?!\w)"
    r"|\b(?:TBD|TBC|TBA|[Ll]orem ipsum)\b"
    r"|\b(?:(?:Your|YOUR)[ \t](?:(?:Full|Last|First)[ \t])?(?:Name|NAME|Title|TITLE|Company|Position)"
    r"|(?:Your[ \t])?(?:Phone[ \t]Number|Contact[ \t]Info(?:rmation)?"
    r"|Email[ \t]Address|Job[ \t]Title|Position[ \t]Title)"
    r"|(?:Company|COMPANY|Interviewer(?:['’]s)?|Recruiter(?:['’]s)?|Manager(?:['’]s)?|Candidate(?:['’]s)?|Recipient(?:['’]s)?)"
    r"[ \t](?:Name|NAME|Title)|(?:First|Last|Full)[ \t]Name"
    r"|(?:Insert|INSERT)[ \t](?:Name|NAME|Title|Number|Position|Role|Address|Date|DATE|Company|Email|Here|HERE))\b"
    r"(?![ \t]+(?:[a-z]|Is|Was|Right|Wrong|Wrongly|Correctly|And|Again|Properly))"
    r"|_{3,}(?:[ \t]_{3,})*"
)
# What no gap goes without, in a pattern that passes over a letter at once: every way begins with one certain character.
_SIGNS = late(
    r"\[|\{|<|__|\((?=[A-Za-z])|XX|Xx|xX|xx|\$[Xx]|€[Xx]|£[Xx]|#[Xx]|TB|orem|%[A-Z]|DD/|MM/|/mm|mm/|HH:|hh:|"
    r"Name|NAME|Title|TITLE|Number|Position|Address|Company|Info|Insert|INSERT"
)
_MEANT = late(r"\s*(?:[Ss]ic|[ivx]{1,4}|[\W\d]*)\s*\Z")
# In a subject where every word has a capital: "Apology Regarding Your Name".
_OF_THEIRS = late(r"\b(?:About|Over|With|On|\w{2,20}ing) (?:Of )?\Z")
_TAGS = frozenset({"b", "i", "u", "p", "br", "em", "strong", "div", "span"})


@rule(
    "placeholder",
    Level.ERROR,
    reason="A gap of the template is still open; it tells the reader that the letter was not written for them.",
    suggestion="Put in what belongs here, or take the words out.",
    source="E",
    section="True, and to the right person",
    bad=(
        Example("I admired the work you showed me in [month].", ("[month]",)),
        Example("Dear {name},\n\nI am sorry that I missed our interview on <date>.", ("{name}", "<date>")),
        Example("I was XX minutes late for {{company}}.", ("XX", "{{company}}")),
        Example(
            "Subject: Interview at Company Name\n\nI am sorry.\n\nKind regards,\nYour Name",
            ("Company Name", "Your Name"),
        ),
        Example("I could come on ________ or TBD.", ("________", "TBD")),
    ),
    good=(
        Example("Your name is Margaret, and I know it. Write to me at <sam@ortiz.example>."),
        Example("I rebuilt the [sic] page that your report quotes […] <3"),
        Example("Subject: My Apology for Misreading Your Name\n\nI am sorry."),
        Example("I wrote the [Insert] column.", case={"qualifications": ["I wrote the [Insert] column at Contoso"]}),
    ),
)
def placeholder(letter: Letter, context: Context) -> Iterator[Hit]:
    """Looks through the whole note, the subject, the greeting and the lines below the name included."""
    yield from _gaps(letter.subject or "", "subject", context)
    yield from _gaps(letter.text, "text", context)


def _gaps(text: str, where: Literal["text", "subject"], context: Context) -> Iterator[Hit]:
    if not _SIGNS.search(text):
        return
    known = context.facts.text if context.facts else ""
    for match in _GAP.finditer(text):
        kind = match.lastgroup
        inner = match[kind] if kind else ""
        meant = (
            (kind is not None and _MEANT.match(inner) is not None)
            or (kind == "angle" and inner.lower() in _TAGS)
            or (known and match.group() in known)
            or (where == "subject" and _OF_THEIRS.search(text, 0, match.start()) is not None)
        )
        if not meant:
            yield Hit(match.start(), match.end(), where, message=_message(match.group()))


def _message(gap: str) -> str:
    return (
        f"“{gap.strip()}” is a gap of the template left open; it tells the reader that this was not written for them."
    )
