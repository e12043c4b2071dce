"""The rules on any text at all: no crash, spans inside the text, findings in order, the same answer twice."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.case.model import Case
from drafter.checking import LARGEST_DRAFT, check
from drafter.rules.specimen import specimen

CASE = Case.model_validate(specimen({"slots": ["Tuesday 24 November, 14:00"], "own_words": "I [really] meant it."}))
HEALTH = Case.model_validate(
    specimen({"incident": {"kind": "health", "sorry_that": "I was ill", "explanation": "I had a bad migraine."}})
)
PIECES = st.sampled_from(
    [
        *(
            "Dear ",
            "Ms. ",
            "Dr",
            "Liu",
            "Margaret",
            "Northwind",
            "Subject: x\n",
            "\n\n",
            "sorry",
            "half ",
            "past ",
            "twenty-",
        ),
        *(
            "²",
            "٣",
            "½",
            "１２:３０",
            "9:00",
            "24th",
            "1.234.567",
            "99%",
            "€",
            "[",
            "]",
            "{",
            "<a",
            ">",
            "!!",
            "😀",
            "\u200d",
        ),
        *(
            "\ud800",
            "\x1b[0m",
            "’",
            "'",
            "-",
            "…",
            "İ",
            "ß",
            "\u0301",
            "Peggy",
            "at ",
            "a.m.",
            "http://",
            "@",
            ".",
            "**",
        ),
    ]
)
DEADLINE = 20.0  # seconds of CPU
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))
HOSTILE = [
    "a ",
    " ",
    '"',
    "sorry ",
    "9",
    "9 ",
    "1,",
    "1.",
    "[",
    "(",
    "<a",
    "{",
    "A",
    "A ",
    "-",
    "'",
    "@",
    "a.",
    "!",
    "_",
    "*",
    "#\n",
    "half past ",
    *(
        "Northwind ",
        "Northwynd ",
        "Ms. ",
        "Margaret ",
        "Peggy, ",
        "at 9 ",
        "Option 2 ",
        "a@b.",
        "http://",
        "a-",
        "one ",
        "X ",
        "\u00ad",
    ),
]


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.sampled_from([None, CASE, HEALTH]))
def test_any_text_is_checked(draft: str, case: Case | None):
    """Whatever is pasted, there is an answer; each span lies inside the text and quotes it, and the answer stays."""
    result = check(draft, case)
    for finding in result.findings:
        text = result.text if finding.where == "text" else result.subject or ""
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.quote == (text[finding.start : finding.end] or None)
    places = [(finding.where == "text", finding.start) for finding in result.findings]
    assert places == sorted(places)
    assert check(draft, case) == result


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_text_of_the_largest_size_is_answered(piece: str):
    """A long run of one thing sends no pattern back and forth without end: 32 KiB are checked within a deadline.

    The deadline only tells going back and forth, which takes minutes, from not; how time grows is benchmarked.
    """
    begun = process_time()
    check(piece * (LARGEST_DRAFT // len(piece.encode())), CASE)
    assert process_time() - begun <= DEADLINE
