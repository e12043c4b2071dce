"""Words cut out of a sentence leave a sentence, and one that is moved reads as if it had always stood there."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.rewriting.seams import opening
from drafter.rewriting.surgery import cuts, unhedged


def first_cut(sentence, words):
    """The first thing that may be left of a sentence without some words."""
    start = sentence.index(words)
    return next(cuts(sentence, start, start + len(words)), None)


@pytest.mark.parametrize(
    ("sentence", "words", "left"),
    [
        ("I am sorry I was late, but the traffic was bad.", "the traffic", "I am sorry I was late."),
        ("I managed a hotel in Rimini and I speak Dutch.", "Rimini", "I managed a hotel and I speak Dutch."),
        ("I led the refit, completed in 2019.", "2019", "I led the refit."),
        ("I can show them at any hour, in Oslo or online.", "Oslo", "I can show them at any hour, online."),
        ("I went to the wrong door, the one on Fenwick Street, and I waited.", "Fenwick Street", None),
        ("Although the bus was late, I should have left earlier.", "the bus", "I should have left earlier."),
        ("I have 12 years at Acme and I led the rebrand.", "Acme", "I led the rebrand."),
        ("I grew it from 4,000 readers to 62,000.", "62,000", None),
        ("I have steered budgets ever since my HubSpot days.", "HubSpot", None),
        ("At the Jaipur festival I saw that they read standing up.", "Jaipur", "I saw that they read standing up."),
        ("If you put in a word for me, I'd be over the moon.", "put in a word", None),
        ("I must, however, hear from you this week.", "hear from you", None),
        ("You will not find better, and you would see that soon.", "not find better", None),
    ],
)
def test_a_cut_leaves_a_sentence_or_is_not_made(sentence, words, left):
    """Clauses, phrases and heads go whole; where what is left would hang in the air, nothing is offered first."""
    found = first_cut(sentence, words)
    assert found == left or (left is None and (found is None or words not in found))


@pytest.mark.parametrize(
    ("hedged", "plain"),
    [
        ("Sorry if I left a mess, I walked mud through your hall.", "Sorry, I walked mud through your hall."),
        ("I apologise for any trouble my lateness may have caused; I was late.", "I apologise; I was late."),
    ],
)
def test_a_hedge_is_cut_out_of_an_apology(hedged, plain):
    """What was done stays, the doubt about the harm goes."""
    assert next(unhedged(hedged)) == plain


@pytest.mark.parametrize(
    ("sentence", "opens"),
    [
        ("However, I am sorry that I was late.", "I am sorry that I was late."),
        ("But also, I am sorry that I was late.", "I am sorry that I was late."),
        ("I am sorry that I then did not come.", "I am sorry that I did not come."),
        ("I apologise for that.", None),
        ("That was wrong of me, and I am sorry.", None),
    ],
)
def test_an_apology_that_comes_first_hangs_on_nothing_before_it(sentence, opens):
    """The words "however" and "then" go, and what points back cannot open a letter."""
    assert opening(sentence) == opens


@given(st.text(st.sampled_from("I was late, but; in at (the) “Bus”. and 12 – "), min_size=1, max_size=60), st.data())
@settings(max_examples=80, deadline=None)
def test_no_cut_keeps_the_words_that_must_go_or_breaks_a_pair(sentence, data):
    """Whatever the sentence, a cut is shorter, and its brackets and quotes are still pairs."""
    start = data.draw(st.integers(0, len(sentence) - 1))
    end = data.draw(st.integers(start + 1, len(sentence)))
    for left in cuts(sentence, start, end):
        assert len(left) <= len(sentence) + 1
        assert left.count("(") == left.count(")")
        assert left.count("“") == left.count("”")
