"""The rule on what a chatbot leaves around, and in, the letter it was asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.result import Level
from drafter.rules.rule import Context, Example, Hit, rule
from drafter.text.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.text import Letter

_KIND = r"(?:e-?mail|letter|note|message|draft|version|reply|response|text|apology|card|template|rewrite|subject line)"
_WISH = (
    r"(?:shorten|shorter|longer|formal|casual|friendlier|warmer|softer|tone|tailor|tailored|tweak|adjust|customi[sz]e|"
    r"personali[sz]e|revise|rewrite|rephrase|refine|polish|changes?|version|variation|draft|wording|concise|edit|alternative|"
    r"(?:less|more) apologetic|subject lines?)"
)
_REST = r"[^.!?]{0,80}[.!?]?"
_ALTER = r"(?:make|adjust|tailor|rewrite|shorten|soften|revise|rephrase|add)"


@dataclass(frozen=True, slots=True)
class _Trace:
    """One kind of trace.

    Attributes:
        what: What it is.
        shape: Finds it in a line; from the line's beginning where `opens` is true.
        needs: Words of which a line must hold one, in lower case; empty for any line.
        opens: Whether it stands at the beginning of a line.
    """

    what: str
    shape: re.Pattern[str]
    needs: tuple[str, ...] = ()
    opens: bool = False


_TRACES = (
    _Trace(
        "a chatbot speaking of itself",
        late(
            r"\b(?:as an? (?:(?:ai|artificial intelligence)(?: (?:language )?(?:model|assistant|system|chatbot|tool))?|"
            r"(?:large )?language model)(?=,|\s+(?:i\b|we\b|created|trained|developed|my\b))[^.!?]{0,80}"
            r"|i(?:'m| am) (?:just )?an? (?:ai|language model)\b[^.!?]{0,60}"
            r"|my (?:training data|knowledge cutoff)\b"
            r"|(?:written|generated|drafted|created) (?:by|with|using) (?:chatgpt|claude|gemini|copilot|an ai|ai)\b)",
            re.IGNORECASE,
        ),
        (
            " ai",
            "language model",
            "intelligence",
            "training data",
            "knowledge cutoff",
            "chatgpt",
            "claude",
            "gemini",
            "copilot",
        ),
    ),
    _Trace(
        "a chatbot handing its work over",
        late(
            r"[ \t>*]*(?:(?:certainly|sure(?: thing)?|of course|absolutely|great|got it|happy to help"
            r"|no problem|understood)"
            r"[!,.:]*[ \t]+)?(?:here(?:'s| is| are)|below is|below you(?:'ll| will) find|i(?:'ve"
            r"| have) (?:drafted|written|"
            rf"prepared|put together|rewritten|revised))\b[^.!?:]{{0,60}}\b{_KIND}\b(?:[^:!?]{{0,60}}:[ \t]*$|"
            r"[^.!?]{0,40}$|[^.!?]{0,60}(?:you can|for you|based on|that you)[^.!?]{0,60}[.!:]?)",
            re.IGNORECASE,
        ),
        ("here", "below", "drafted", "written", "prepared", "put together", "revised"),
        opens=True,
    ),
    _Trace(
        "a chatbot's closing offer",
        late(
            r"\b(?:(?:let me know|tell me|just say) if (?:you(?:'d| would)? "
            r"(?:like|rather|want|need|prefer)|there|any|i should)\b"
            rf"[^.!?]{{0,80}}\b{_WISH}\b"
            rf"|(?:would you like|do you want|want) me to\b[^.!?]{{0,60}}\b{_WISH}\b"
            r"|(?:let me know|tell me|just say) if\b[^.!?]{0,60}"
            r"\b(?:versions?|drafts?|rewrite|wording|tone|subject line)\b"
            rf"|i hope (?:this|the|that) {_KIND} (?:helps|works|is|meets|suits|fits)\b"
            rf"|(?:would you like|do you want|want) me to {_ALTER} (?:this|it|that|the {_KIND})\b"
            rf"|(?:shall|should|can|could) i (?:also )?{_ALTER}\b[^.!?]{{0,30}}\b(?:this|it|the {_KIND})\b"
            rf"|i can (?:also )?(?:{_ALTER}|provide|offer|create)\b[^.!?]{{0,40}}\b{_WISH}\b"
            r"|i can (?:also )?(?:draft|write|create|generate|suggest) (?:you )?(?:an?|another|some|the|a few) "
            r"(?:[\w-]+ ){0,2}(?:follow-?ups?|version|e-?mails?|letters?|messages?|subject lines?|templates?)\b"
            rf"|(?:please )?feel free to (?:adjust|adapt|edit|tweak|modify|customi[sz]e|personali[sz]e"
            rf"|tailor|change)\b){_REST}",
            re.IGNORECASE,
        ),
        (
            "let me know if",
            "tell me if",
            "say if",
            "i hope th",
            " me to ",
            "hall i",
            "hould i",
            "can i",
            "ould i",
            "i can ",
            "feel free to",
        ),
    ),
    _Trace(
        "a note to the writer",
        late(
            r"[ \t>]*[(\[*_]*(?:(?:pro[ -])?tips?|notes?(?: to (?:self|writer|user|you))?|reminder"
            r"|disclaimer|why this works|what i changed|changes made|key changes|word count|tone|optional(?:ly)?"
            r"|feel free)[*_]*[ \t]*[:–—-].{0,250}"
            r"|[ \t(*_]*(?:remember to|make sure to|don't forget to|be sure to) (?:replace|fill|add|insert"
            r"|personali[sz]e|"
            r"proofread|adjust|update|attach|customi[sz]e)\b.{0,200}",
            re.IGNORECASE,
        ),
        (
            "tip",
            "note",
            "remind",
            "disclaimer",
            "why this",
            "what i changed",
            "change",
            "count",
            "tone",
            "optional",
            "feel free",
            "remember to",
            "sure to",
            "forget to",
        ),
        opens=True,
    ),
    _Trace(
        "a chatbot judging its work",
        late(
            r"[ \t>(*_]*this (?:draft|version|rewrite|revision|e-?mail|message) (?:strikes|keeps|maintains|balances"
            rf"|conveys|aims|acknowledges|is (?:written|designed|meant)|uses|stays|sounds|takes)\b{_REST}",
            re.IGNORECASE,
        ),
        ("this ",),
        opens=True,
    ),
    _Trace(
        "a note to the writer",
        late(
            rf"\b(?:replace|fill in) (?:the )?(?:placeholders?|bracket(?:s|ed)?)\b{_REST}"
            rf"|\b(?:check|review|edit|adjust|personali[sz]e|update|replace|fill|proofread|read|change|add|paste|insert|put)\b[^.!?]{{0,60}}"
            rf"\bbefore sending\b{_REST}|\bbefore you send (?:it|this)\b{_REST}",
            re.IGNORECASE,
        ),
        ("placeholder", "bracket", "before you send", "before sending"),
    ),
    _Trace(
        "a second version",
        late(
            r"[ \t*#>(]*(?:(?:option|version|draft|alternative|variant|variation)[ \t]*(?:\d|[abc]\b|one|two|three)"
            r"(?:[ \t]*\([^()]{0,40}\))?[ \t]*(?:[:.*–—-]|$)"
            r"|(?:an? |the |here's an? )?(?:alternative|shorter|longer|second|more formal|more casual"
            r"|less formal|warmer|formal|"
            rf"casual|short|revised)[ \t]+(?:{_KIND}|option|alternative|take)[ \t*]*(?::|$)"
            r"|alternatively:|subject line (?:options|ideas)\b"
            r"|(?:e-?mail )?(?:body|draft|e-?mail|message)[ \t*]*:[ \t*]*$)",
            re.IGNORECASE,
        ),
        (
            "option",
            "version",
            "draft",
            "alternative",
            "varia",
            *("e-mail", "email", "letter", "note", "message", "reply", "text", "body", "subject line"),
        ),
        opens=True,
    ),
    _Trace("a code fence", late(r"[ \t]*(?:```|~~~).{0,40}"), ("```", "~~~"), opens=True),
    _Trace("a heading in Markdown", late(r"[ \t]{0,3}#{1,6}[ \t]+.{1,120}"), ("#",), opens=True),
    _Trace(
        "bold in Markdown",
        late(r"\*\*(?=\S)[^*]{1,200}\*\*|(?<!\w)__(?=[^\W_])[^_]{1,200}__(?!\w)"),
        ("**", "__"),
    ),
    _Trace(
        "a second subject line",
        late(r"[ \t>*_]*subject(?: line)?[ \t*_]*:.{0,160}", re.IGNORECASE),
        ("subject",),
        opens=True,
    ),
)
_AT_ONCE = late(
    r"\s*(?:certainly|absolutely|of course|sure thing|sure|great question|happy to help)[ \t]*!", re.IGNORECASE
)
_LINE = late(r"[^\r\n]+")
_BULLET = late(r"[ \t]*[-*+•▪◦●‣][ \t]+\S.{0,200}")


@rule(
    "model-residue",
    Level.ERROR,
    reason="This was left behind by the tool that wrote the draft, and shows the reader that nobody read it.",
    suggestion="Take it out.",
    source="E",
    section="A letter from a person",
    bad=(
        Example("Certainly! Here is your email:\n\nDear Ms. Liu,", ("Certainly! Here is your email:",)),
        Example(
            "I am sorry.\n\nSam Ortiz\n\nWould you like me to make it more formal?",
            ("Would you like me to make it more formal?",),
        ),
        Example("I am sorry.\n\nSam Ortiz\n\nWant me to make it sound braver?", ("Want me to make it sound braver?",)),
        Example("I am sorry.\n\nThis version keeps the tone light.", ("This version keeps the tone light.",)),
        Example("I am sorry.\n\nI can also write a few subject lines.", ("I can also write a few subject lines.",)),
        Example("**What I bring** is the rebrand.", ("**What I bring**",)),
        Example("I bring two things:\n- the rebrand\n- the launch", ("- the rebrand",)),
        Example("Subject: Our interview\n\nDear Ms. Liu,\n\nSubject: Sorry\n\nI am sorry.", ("Subject: Sorry",)),
        Example("I am sorry.\n\nOption 2 (more formal): I apologise.", ("Option 2 (more formal):",)),
    ),
    good=(
        Example("Let me know if you would like another conversation; I can send the portfolio at any time."),
        Example(
            "Would you like me to come in again? Here is the answer I should have given you. Certainly, I was late."
        ),
        Example("I note it here - and the subject was pricing. Please feel free to say no."),
    ),
)
def model_residue(letter: Letter, _context: Context) -> Iterator[Hit]:
    """Looks at the text as pasted: what stands above the greeting and below the name counts too."""
    text = letter.text
    traces = [trace for trace in _TRACES if any(map(letter.low.__contains__, trace.needs))]
    at_once = _AT_ONCE.match(text)
    bullets: list[Hit] = []
    for line in _LINE.finditer(text):
        given = line.group().replace("’", "'")
        hits: list[Hit] = []
        for trace in traces:
            if found := trace.shape.match(given) if trace.opens else trace.shape.search(given):
                hit = _hit(found, line.start(), trace.what)
                if not any(hit.start < other.end and other.start < hit.end for other in hits):
                    hits.append(hit)
        if at_once and hits and hits[0].start < at_once.end():
            at_once = None
        yield from hits
        if not hits and (found := _BULLET.match(given)) and letter.body.start <= line.start() < letter.body.end:
            bullets.append(_hit(found, line.start(), "a list of bullets"))
    if at_once:
        yield _hit(at_once, 0, "a chatbot's first word")
    if len(bullets) > 1:
        yield bullets[0]


def _hit(match: re.Match[str], offset: int, what: str) -> Hit:
    given = match.group()
    return Hit(
        offset + match.start() + len(given) - len(given.lstrip()),
        offset + match.start() + len(given.rstrip()),
        message=f"This is {what}: it shows the reader that a tool wrote the letter and nobody read it.",
        suggestion="Say it in a sentence or two." if what == "a list of bullets" else None,
    )
