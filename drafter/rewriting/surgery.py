"""Cutting words out of a sentence so that what is left is still a sentence.

Only cuts that leave a main clause behind are offered: the last clauses, a clause at the head with its conjunction, a
phrase between two commas, a place or time hung on by a preposition. Whether the cut is good is the caller's to see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BREAK = re.compile(r"\s*[,;]\s+|:\s+|\s+[–—-]{1,2}\s+|(?<=\w)—(?=\w)|\s*\((?=\w)|\)\s*")
_JOIN = re.compile(
    r"\s+(?:and|but|so|as|since|because|though|although|while|whereas|yet|except|only|which|who|where|when|if|unless|"
    r"until|before|given|due to|owing to|thanks to|or|plus|after|despite)\s+",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(rf"{_BREAK.pattern}|\s+(?:and|but|so)\s+(?=I\b|I['’])")
_CONDITION = re.compile(r"(?:if|should|were|unless|in case|provided)\b", re.IGNORECASE)
_FREE = frozenset({";", ":", "–", "—", "-", "and", "but", "so"})
_SUBJECT = re.compile(
    r"(?:i|my|we|our|it|the|there|you|your|they|their|he|she|his|her|this|that|these|nobody|no|anyone|everyone|someone|"
    r"somebody|one|a|an|please|would|could|can|i['’]\w+|(?-i:[A-Z])\w*)\b",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"(?:although|though|because|as|since|while|whereas|due to|owing to|given|thanks to|despite|when|if|in spite of|"
    r"after|before|with|even though|unfortunately|sadly|regrettably|having|being)\b",
    re.IGNORECASE,
)
# "I could do Wednesday at 10 or any time that suits you": the day goes, the offer stays.
_OR_ANY = re.compile(r"(?:\s+(?:at|from|around)\s+\d[\w:.]*)?,?\s+or\s+(?:(?:at|on)\s+)?(?=any\b)", re.IGNORECASE)
# "Please call me on 01234, I can come any day": what follows stands by itself.
_CONTACT = re.compile(
    r"(?:please |just |do |feel free to |you (?:can|may) )*(?:call|ring|phone|text|reach|contact|email|e-mail|write to|"
    r"message|whatsapp) me\b|my (?:\w+ )?(?:number|phone|mobile|email|cell)\b",
    re.IGNORECASE,
)
_COORDINATED = re.compile(r"(?:and|but|so|yet|or|plus)\s+(?=\S)", re.IGNORECASE)
_HUNG = re.compile(
    r"\s+(?:at|in|from|on|with|by|of|near|for|since|to|under|between|during|around|about|over|via|through|after|before)\s+"
    r"(?:(?:the|my|our|your|his|her|their|a|an|about|around|over|nearly|mid-|early|late)\s+)*\Z",
    re.IGNORECASE,
)
_PREPOSED = re.compile(
    r"(?:at|in|from|on|with|during|since|near|under)\s+(?:(?:the|my|our|your|a|an)\s+)*", re.IGNORECASE
)
_TAIL_OPEN = re.compile(
    r"\b(?:and|but|so|as|since|because|though|although|which|who|where|when|if|or|to|of|at|in|on|for|with|by|from|that|"
    r"the|a|an|my|your|i|is|was|are|were|be|not|only|even|both|please|also|have|had|has)\W*\Z",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:it|this|those|these|them|they|so|such|he|she|him|there|therefore|which|"
    r"that(?=\s+(?:is|was|would|will|has|alone|too|very|now|soon|again|well|clearly)\b|[.,;]|\Z))\b",
    re.IGNORECASE,
)
# "I must, however": a verb left without what it was to do.
_LEFT_HANGING = re.compile(
    r"(?:\b(?:am|is|are|was|were|be|must|can|will|would|should|could|may|might|have|has|had|do|did|that|to|and|but|"
    r"which|who),\s+[^,]{1,30}|\b(?:must|can|cannot|will|would|should|could|may|might|however|therefore|really|ever|never|very|"
    r"so|too|quite|such))\W*\Z",
    re.IGNORECASE,
)
_VERBAL = re.compile(
    r"\b(?:i|i['’]\w+|we|you|it|they|he|she|there|that|who|is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|"
    r"would|will|should|may|might|must|let|thank|thanks|please|sorry|apolog\w+|\w+ed)\b",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\s+(?:if|in case|should)\s[^,.;:–—]*"
    r"|\s+for (?:any|whatever|all(?: the)?|such|the)\s[^,.;:–—]{0,40}?\b(?:may|might|could)\b[^,.;:–—]*",
    re.IGNORECASE,
)
_SORRY = re.compile(r"\b(?:sorry|apolog\w+|regret)\b", re.IGNORECASE)
_MEASURED = re.compile(r"\b(?:years?|months?|weeks?|job|role|position|post|degree|internship|diploma)\Z", re.IGNORECASE)
# What may stand after a phrase that went; a noun there would have belonged to it: "my HubSpot days".
_AFTER_PHRASE = re.compile(
    r"[,;)]|\s+(?:and|but|or|so|as|by|for|in|at|on|with|to|when|where|who|which|that|is|was|has|had|were|are|will|would|"
    r"could|can|since|after|before|because|while|if)\b",
    re.IGNORECASE,
)
_PLACING = frozenset({"at", "in", "on", "since", "during", "near", "between", "around"})
_LONE_WORD = re.compile(r",\s+[\w'’-]+\Z")
_FEWEST = 3
_LOOK_AHEAD = 24


def cuts(sentence: str, start: int, end: int) -> Iterator[str]:
    """Yields what may be left of a sentence without some of its words, the least cut first.

    Args:
        sentence: The sentence.
        start: Half-open offsets of the words that must go.
        end: See `start`.
    """
    closing = _closing(sentence)
    inner = len(sentence) - len(closing)
    start, end = min(start, inner), min(end, inner)
    seen = {sentence}
    for left in (
        *_phrases(sentence, start, end, inner),
        *_between(sentence, start, end, inner),
        *_tails(sentence, start, inner),
        *_heads(sentence, end, inner),
    ):
        whole = left + (closing or ".")
        if whole not in seen and _stands(left):
            seen.add(whole)
            yield whole


def unhedged(sentence: str) -> Iterator[str]:
    """Yields what an apology says without its hedge: "Sorry if I left a mess, I was late" says sorry without the if.

    Args:
        sentence: The sentence.
    """
    for match in _HEDGE.finditer(sentence):
        left, rest = sentence[: match.start()], sentence[match.end() :]
        if _SORRY.search(left) and re.search(r"\w", rest):
            yield left + rest


def capital(text: str) -> str:
    """Returns a text with its first letter in upper case."""
    for at, char in enumerate(text):
        if char.isalpha():
            return text[:at] + char.upper() + text[at + 1 :]
        if char.isdigit():
            break
    return text


def _closing(sentence: str) -> str:
    match = re.search(r"[.!?…]+[\"'”’)\]]*\Z", sentence)
    return match.group() if match else ""


def _phrases(sentence: str, start: int, end: int, inner: int) -> Iterator[str]:
    """A phrase hung on by a preposition: "in Rimini", "at the old office on Fenwick Street"."""
    hung = _HUNG.search(sentence[:start])
    if hung and sentence[start].isdigit() and hung.group().split()[0].lower() not in _PLACING:
        return  # "from 4,000 readers to 62,000" says nothing without its end
    follows = sentence[end:inner]
    if _PREPOSED.fullmatch(sentence[:start]) and (
        subject := re.match(r"(?:\s+\w+)?,?\s+(?=(?:I|we|my|they|it|you)\b)", follows)
    ):
        yield capital(follows[subject.end() :])
    if other := _OR_ANY.match(follows):
        yield f"{sentence[: hung.start() if hung else start].rstrip()} {follows[other.end() :]}"
    if hung and len(sentence[: hung.start()].split()) <= _FEWEST:
        return  # "It was carried in the Courier"
    if hung and _MEASURED.search(sentence[: hung.start()]):
        return  # "12 years at Acme" says nothing without its place
    if hung and (either := re.match(r"\s+or\s+", follows)):
        yield f"{sentence[: hung.start()]} {follows[either.end() :]}"
    elif hung and not follows:
        # "…, completed in 2019" without its year is a word too many.
        yield _LONE_WORD.sub("", sentence[: hung.start()])
    elif hung and _AFTER_PHRASE.match(follows):
        yield sentence[: hung.start()] + follows


def _between(sentence: str, start: int, end: int, inner: int) -> Iterator[str]:
    """A phrase between two commas, dashes or brackets."""
    breaks = [match for match in _BREAK.finditer(sentence, 0, inner) if match.end() <= inner]
    before = [match for match in breaks if match.end() <= start]
    after = [match for match in breaks if match.start() >= end]
    if not before or not after:
        return
    opening, closing = before[-1], after[0]
    head, rest = sentence[: opening.start()], sentence[closing.end() : inner]
    if opening.group().strip() == "(":
        yield f"{head} {rest}".strip() if rest and rest[0].isalnum() else head + rest
        return
    inside = sentence[opening.end() : start]
    if _SUBJECT.match(rest) and closing.group().strip() == ",":
        return  # "for the tea, and for the tissues, I got through them": the rest hangs on what would go
    if _JOIN.match(f" {inside}") or not _SUBJECT.match(inside):
        # "X, which was A, and Y": what follows keeps its own comma where it is a clause.
        yield head + (closing.group() if _COORDINATED.match(rest) else " ") + rest
    yield head + closing.group() + rest


def _tails(sentence: str, start: int, inner: int) -> Iterator[str]:
    """Everything from a clause's beginning to the end; the last clause that holds the words first."""
    places = {match.start() for match in _BREAK.finditer(sentence, 0, inner) if match.end() <= start}
    for match in _JOIN.finditer(sentence, 0, inner):
        loose = match.group().strip().lower() not in {"and", "or", "as", "so"} and match.end() <= start
        near = match.start() <= start and match.end() <= start + _LOOK_AHEAD
        if loose or (near and _SUBJECT.match(sentence, match.end())):
            places.add(match.start())
    for place in sorted(places, reverse=True):
        yield sentence[:place].rstrip(" ,;:–—-(")


def _heads(sentence: str, end: int, inner: int) -> Iterator[str]:
    """Everything up to the clause that follows, where that can stand alone."""
    if _CONDITION.match(sentence):
        return  # "I'd be over the moon" was said of the condition
    for match in _FOLLOWING.finditer(sentence, end, inner):
        rest = sentence[match.end() : inner]
        joined = _COORDINATED.match(rest)
        body = rest[joined.end() :] if joined else rest
        free = (
            joined or match.group().strip().lower() in _FREE or _SUBORDINATE.match(sentence) or _CONTACT.match(sentence)
        )
        if free and _SUBJECT.match(body) and not _LOOSE.search(body[: _LOOK_AHEAD * 2]):
            yield capital(body)


def _stands(left: str) -> bool:
    """Whether the words left can pass for a sentence."""
    return (
        len(left.split()) >= _FEWEST
        and not _TAIL_OPEN.search(left)
        and not _LEFT_HANGING.search(left)
        and _VERBAL.search(left) is not None
        and left.count("(") == left.count(")")
        and (left.count('"') % 2 == 0)
        and left.count("“") == left.count("”")
        and not (_SUBORDINATE.match(left) and not re.search(r"[,;:–—]", left))
    )
