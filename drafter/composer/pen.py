"""The pen: chooses among phrasings, fills them, and minds what the letter has said already.

The phrasings are data: TOML files in `phrases/`, a list for each part of a letter. A list's name is `part` or
`part.kind`, and within it `any`, `warm`, `plain` and `formal` say which tones may use it. They are written without
contractions and in American spelling; the pen contracts for the warm and the plain tone, and spells British where the
case asks. Only our words are touched, never the writer's, which come in where a {hole} stands.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from random import Random
from string import Formatter

from drafter.case.model import Spelling, Tone
from drafter.composer.english import capital

# Where "it is" may be shortened: where a clause begins with it. In "what I can add to it is this" it does not, and in
# "how much there is in your week" the verb stands where it cannot be leant on.
_CLAUSE_BEGINS = r"(?P<before>^|[.,:;?!]\s|\b(?:and|but|as|if|because|so|while|know|think)\s)"
# In "any time that is good for you would do" the verb is not said of "you".
_NOT_AFTER = r"(?<!\bfor )(?<!\bto )(?<!\bof )(?<!\bby )(?<!\bwith )"
# A verb at a clause's end, or before a break, is said in full.
_GOES_ON = r"(?=\s[\w{])"
_CONTRACTIONS = (
    (re.compile(rf"{_NOT_AFTER}\b(I|you|we|they) would\b(?! like to| not){_GOES_ON}", re.IGNORECASE), r"\1'd"),
    (re.compile(r"\bI would like to\b"), "I'd like to"),
    (re.compile(rf"\bI am\b{_GOES_ON}"), "I'm"),
    (re.compile(r"\b(I|you) have (?=(?:\w+ed|read|had|taken|given|seen|been|kept|done)\b)", re.IGNORECASE), r"\1've "),
    (
        re.compile(
            rf"{_CLAUSE_BEGINS}(it|that|there) is\b(?=\s\w)(?! (?:I|what|how|why|where|that|this)\b)", re.IGNORECASE
        ),
        r"\g<before>\2's",
    ),
    (re.compile(r"\b(do|does|did|would|could|should|need|was|is|has) not\b", re.IGNORECASE), r"\1n't"),
    (re.compile(r"\bwill not\b"), "won't"),
    (re.compile(rf"{_NOT_AFTER}\b(I|you|it|they) will\b{_GOES_ON}", re.IGNORECASE), r"\1'll"),
    (re.compile(r"\bcannot\b"), "can't"),
)
_BRITISH = (
    (re.compile(r"\b(apolog|recogn|real|organ|emphas)iz", re.IGNORECASE), r"\1is"),
    (re.compile(r"\b(fav|hon|behavi|lab)or", re.IGNORECASE), r"\1our"),
)
# Words that tire when they come back in one letter, by their beginnings.
_WEARING = re.compile(
    r"\b(time|schedul|calendar|interview|conversation|chance|underst|glad|happy|welcom|suit|week|day|hour|sorry|"
    r"apolog|mistake|fault|appreciat|know|again|rather|willing|decide|decision|respect|fair|prefer|aware|open|"
    r"gladly|offer|choose|work|bring|role|busy|full|moment|convenien|answer|line|read|note|short|hear|wish|hope|"
    r"worth|room|spend|spent|gave|give|whenever|thank|kind|stay|touch|like to)",
    re.IGNORECASE,
)


@cache
def phrases() -> dict[str, dict[str, tuple[str, ...]]]:
    """Returns every list of phrasings by its name, each by tone."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for page in sorted(files(__package__).joinpath("phrases").iterdir(), key=lambda page: page.name):
        if page.name.endswith(".toml"):
            for part, lists in tomllib.loads(page.read_text(encoding="utf-8")).items():
                for name, tones in lists.items():
                    found[f"{part}.{name}"] = {tone: tuple(options) for tone, options in tones.items()}
    return found


@cache
def holes(phrasing: str) -> frozenset[str]:
    """Returns the names of a phrasing's holes.

    Args:
        phrasing: One entry of a list.
    """
    return frozenset(name for _, name, _, _ in Formatter().parse(phrasing) if name)


def contracted(phrasing: str) -> str:
    """Returns a phrasing as one says it.

    Args:
        phrasing: One entry of a list.
    """
    for pattern, short in _CONTRACTIONS:
        phrasing = pattern.sub(short, phrasing)
    return phrasing


class Pen:
    """Writes one letter.

    Args:
        seed: What the choice follows from; the same seed writes the same letter.
        tone: The letter's tone.
        spelling: Whose spelling it uses.
        values: What may stand in the holes, by name; None where there is nothing to put.
    """

    def __init__(self, seed: str, tone: Tone, spelling: Spelling, values: Mapping[str, str | None]) -> None:
        # Variety between letters, not secrecy, is wanted of it.
        self.random = Random(seed)  # noqa: S311 - see above
        self.tone = tone
        self.spelling = spelling
        self.values = {name: value for name, value in values.items() if value}
        self._said: set[str] = set()
        self._openings: set[str] = set()

    def say(self, *names: str, most: int | None = None, **more: str | None) -> str:
        """Chooses a phrasing, fills it, and remembers its words.

        Args:
            names: The lists to choose from, taken together.
            most: Only phrasings that come to this many words, filled; the shortest where none does.
            more: Further values for holes.

        Returns:
            The filled phrasing; empty where no list has one whose holes can be filled.
        """
        values = self.values | {name: value for name, value in more.items() if value}
        options = [option for option in self._options(names) if holes(option) <= values.keys()]
        if not options:
            return ""
        filled = {option: self._filled(option, values) for option in options}
        if most is not None:
            fitting = [option for option in options if len(filled[option].split()) <= most]
            options = fitting or [min(options, key=lambda option: len(filled[option].split()))]
        chosen = self.random.choices(options, weights=[0.35 ** self._tiring(option) for option in options])[0]
        self._said.update(_wearing(chosen))
        self._openings.update(_openings(chosen))
        return filled[chosen]

    def head(self, *names: str, **more: str | None) -> str:
        """Chooses a line that stands outside the body, a subject or a greeting: its words do not tire the letter.

        Args:
            names: See `say`.
            more: See `say`.
        """
        said, openings = set(self._said), set(self._openings)
        line = self.say(*names, most=None, **more)
        self._said, self._openings = said, openings
        return line

    def chance(self, of_ten: int) -> bool:
        """Whether to do what is done in so many of ten letters."""
        return self.random.randrange(10) < of_ten

    def _options(self, names: Iterable[str]) -> list[str]:
        found: list[str] = []
        for name in names:
            by_tone = phrases().get(name, {})
            found.extend(by_tone.get("any", ()))
            found.extend(by_tone.get(self.tone.value, ()))
            if self.tone is not Tone.FORMAL:
                found.extend(by_tone.get("easy", ()))
        return found

    def _filled(self, option: str, values: Mapping[str, str]) -> str:
        ours = option if self.tone is Tone.FORMAL else contracted(option)
        if self.spelling is Spelling.BRITISH:
            for pattern, british in _BRITISH:
                ours = pattern.sub(british, ours)
        # Where a value ends in an abbreviation's full stop, the sentence needs no second.
        return capital(re.sub(r"(?<!\.)\.\.(?!\.)", ".", ours.format_map(values)))

    def _tiring(self, option: str) -> int:
        return len(_wearing(option) & self._said) + 2 * len(_openings(option) & self._openings)


def _wearing(phrasing: str) -> set[str]:
    bare = re.sub(r"\{\w+\}", " ", phrasing)
    return {match.lower() for match in _WEARING.findall(bare)}


def _openings(phrasing: str) -> set[str]:
    starts = (re.findall(r"[\w'{}]+", part)[:2] for part in re.split(r"[.?!]\s+", phrasing))
    return {" ".join(words).lower() for words in starts if len(words) == 2}  # noqa: PLR2004 - the first two words
