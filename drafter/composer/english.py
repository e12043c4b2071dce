"""A small, cautious turner of the writer's clauses.

What people type after "I am sorry that …" comes with capitals, full stops, line breaks and a second "I am sorry that".
Here it is made fit to stand in a sentence of ours, every word kept. A clause is turned into an "-ing" form only where
that is safe to derive; otherwise there is none, and the phrases that need one are passed over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.composer.lexicon import DOUBLING, GERUNDS, OPENERS, SECOND_VERBS

_LEADING = re.compile(
    r"^(?:(?:and|well|so),?\s+)?(?:(?:i\s+am|i'm|i’m)\s+)?(?:(?:so|very|really|truly|deeply)\s+)*sorry(?:\s+that|,|:|…)?\s+"
    r"|^that\s+(?=(?:i|my|we|our|the|you|it)\b)",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|[a-z]\.[a-z])$")
_ADVERBS = r"(?:(?:never|also|just|simply|even|nearly|almost|then|only|once|twice|[a-z]+ly)\s+)*"
# How a verb's beginning turns; None where there is no safe turn. "Keeping calling" is no English, and "calling" alone
# would say less than "kept calling".
_VERBS: tuple[tuple[str, str | None], ...] = (
    (r"kept\s+(?:on\s+)?\w+ing\b|could\s*(?:not|n['’]t)\s+be\b", None),
    (r"(?:had\s+(?:to|been)|(?:was|am|['’]m)\s+(?:not\s+)?going|have|has|will)\b", None),
    (r"(?:was|am|['’]m)\s+(?=\w+ing\b)|['’]m\s+(?=\w+ing\b)", ""),
    (r"(?:was\s+not|wasn['’]t|am\s+not|['’]m\s+not)\b", "not being"),
    (r"(?:could\s+not|couldn['’]t|cannot|can['’]t)\b", "not being able to"),
    (r"(?:am|['’]m)\b", "being"),
)
_STOP = re.compile(
    r"(?<!\b[A-Z])(?<!Dr)(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Prof)(?<!St)(?<!No)(?<!vs)[.!?…][”\"’']?\s+(?=[\"“]?[A-Z0-9])"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """What happened, ready to stand in a sentence.

    Attributes:
        text: The clause as it stands inside a sentence, without its full stop.
        doing: Its "-ing" form, as in "for …"; None where it is not safe to derive.
        owned: Whether its subject is the writer.
    """

    text: str
    doing: str | None
    owned: bool

    @property
    def single(self) -> bool:
        """Whether it is one sentence, so that something may follow it in the same one."""
        return len(sentences(self.text)) == 1

    @property
    def words(self) -> int:
        """Its words on white space."""
        return len(self.text.split())


def tidy(text: str) -> str:
    """Returns the text on one line, with bullets, wrapping quotes and closing punctuation taken off.

    Args:
        text: As typed.
    """
    flat = " ".join("".join(ch if ch.isprintable() else " " for ch in text).split())
    flat = re.sub(r"^(?:[-*•–—…]+|\.{2,})\s*", "", flat)
    for opening, closing in (('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’")):
        inner = flat[1:-1].strip()
        if inner and flat[0] == opening and flat[-1] == closing and opening not in inner:
            flat = inner
    bare = re.sub(r"[\s.,;:!…]+$", "", flat)
    # The full stop of an abbreviation belongs to it.
    if flat != bare and _ABBREVIATION.search(bare):
        return f"{bare}."
    # Where nothing but marks was typed, it stands as it is.
    return bare or flat or text


def sentences(text: str) -> list[str]:
    """Splits a text into its sentences, abbreviations such as "Dr." left whole.

    Args:
        text: Text on one line.
    """
    return [part.strip() for part in _STOP.sub(lambda stop: stop[0].rstrip() + "\n", text).split("\n") if part.strip()]


def inside(text: str) -> str:
    """Returns a clause with its first word as it is written inside a sentence.

    Args:
        text: A tidy clause.
    """
    text = re.sub(r"\bi(?=\b(?![.&/]))(?!\.e)", "I", text) if re.match(r"i\b", text) else text
    first = re.match(r"[^\W\d_]+", text)
    if first and first[0].lower() in OPENERS and not first[0].isupper():
        return text[0].lower() + text[1:]
    return text


def capital(text: str) -> str:
    """Returns the text with a capital to open a sentence; a first word such as "iPad" stays.

    Args:
        text: Any text.
    """
    first = re.match(r"[\W_]*(\w+)", text)
    if first is None or (len(first[1]) > 1 and any(ch.isupper() for ch in first[1])):
        return text
    return text[: first.start(1)] + first[1][0].upper() + text[first.start(1) + 1 :]


def closed(text: str) -> str:
    """Returns the text with a full stop, unless it ends a sentence already.

    Args:
        text: A sentence.
    """
    return text if re.search(r"[.!?…][”\"’')]?$", text) else text + "."


def clause(typed: str) -> Clause:
    """Makes the writer's ending of "I am sorry that …" fit for our sentences.

    Args:
        typed: `incident.sorry_that`, as typed.
    """
    text = tidy(typed)
    while (match := _LEADING.match(text)) and match.end() < len(text):
        text = text[match.end() :].lstrip()
    for_doing = re.match(r"(?:i\s+apologi[sz]e\s+)?for\s+(?=(?:not\s+|never\s+)?\w+ing\b)", text, re.IGNORECASE)
    if for_doing:
        rest = text[for_doing.end() :]
        return Clause(f"I am to blame for {rest}", rest, owned=True)
    text = inside(text)
    return Clause(
        text,
        _doing(text),
        owned=bool(
            re.match(
                r"I\b(?!\s+(?:could\s+not|couldn['’]t|was(?:\s+not|n['’]t)?)\s+(?:be\b|cut|dropped|heard|disconnected|thrown))",
                text,
            )
        ),
    )


def _doing(text: str) -> str | None:
    match = re.match(rf"I(?:\s+|(?=['’]m\b))(?P<adverbs>{_ADVERBS})(?P<rest>.+)$", text)
    if match is None or len(sentences(text)) > 1:
        return None
    turned = _turned(match["rest"], first=True)
    return None if turned is None else f"{match['adverbs']}{turned}"


def _turned(rest: str, *, first: bool) -> str | None:
    """Turns the verb that a stretch begins with, and those joined to it by "and"."""
    head, joint, tail = _joined(rest)
    turned = _verb(head, first=first)
    if turned is None or not joint:
        return turned
    if re.match(r"(?:I|we|my|could|would|should|had|have|has|can|cannot|couldn['’]t|hadn['’]t)\b", tail):
        return None
    subordinate = re.search(r"\b(?:when|while|because|that|who|which|if|after|before|as|until)\b", head)
    word = re.match(rf"{_ADVERBS}([\w'’]+)", tail)
    verb = word[1] if word else ""
    if verb not in GERUNDS and verb not in SECOND_VERBS and verb not in {"did", "didn't", "didn’t"}:
        return None if verb.endswith("ed") else turned + joint + tail
    if subordinate or word is None:
        return None
    second = _turned(tail[word.start(1) :], first=False)
    return None if second is None else f"{turned}{joint}{tail[: word.start(1)]}{second}"


def _joined(rest: str) -> tuple[str, str, str]:
    match = re.search(r"(?:,\s+|\s+)(?:and|but|then|or)\s+(?:then\s+)?|,\s+(?=\w+ed\b|[a-z]+\b)", rest)
    return (rest[: match.start()], match[0], rest[match.end() :]) if match else (rest, "", "")


def _verb(head: str, *, first: bool) -> str | None:
    """Turns one verb: "missed our call" to "missing our call"."""
    for pattern, form in _VERBS:
        if match := re.match(pattern, head):
            return None if form is None else form + head[match.end() :]
    negated = re.match(r"(?:did\s+not|didn['’]t)\s+(?P<base>[a-z]+)\b(?P<rest>.*)$", head)
    if negated:
        return f"not {_ing(negated['base'])}{negated['rest']}"
    match = re.match(r"[a-z]+\b", head)
    word = match[0] if match else ""
    form = GERUNDS.get(word)
    if form is None and re.fullmatch(r"[a-z]+[^e\W]ed", word) and (first or word in SECOND_VERBS):
        form = (word[:-3] + "y" if word.endswith("ied") else word[:-2]) + "ing"
    return None if form is None else form + head[len(word) :]


def _ing(base: str) -> str:
    if base in DOUBLING:
        return f"{base}{base[-1]}ing" if base != "swear" else "swearing"
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    return f"{base[:-1]}ing" if re.search(r"[^eoy]e$", base) and base != "be" else f"{base}ing"
