"""A rewrite's changes and word diff give both texts back, whatever was done to the draft."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.rewriting.manuscript import Manuscript, rebuilt
from drafter.rewriting.words import read_easily, word_diff

WORDS = st.lists(
    st.sampled_from(["I", "am", "sorry", "late.", "late", "\n\n", "Dear Ms. Liu,", " ", "again "]), max_size=25
)
DRAFTS = WORDS.map(" ".join)
EDITS = st.lists(
    st.tuples(
        st.integers(0, 60),
        st.integers(0, 30),
        st.sampled_from(["", "so sorry", "late.", "\n\nOne more."]),
        st.sampled_from("abc"),
    ),
    max_size=6,
)


@given(draft=DRAFTS, edits=EDITS)
@settings(max_examples=150, deadline=None)
def test_changes_rebuild_the_text(draft, edits):
    """Whatever is struck and written in, in whatever order, the changes make the draft into the text."""
    manuscript = Manuscript(draft)
    for start, length, new, rule in edits:
        begin = min(start, len(manuscript.text))
        end = min(begin + length, len(manuscript.text))
        expected = manuscript.text[:begin] + new + manuscript.text[end:]
        manuscript.replace(begin, end, new, rule)
        assert manuscript.text == expected
    assert rebuilt(draft, manuscript.changes()) == manuscript.text


def test_a_change_names_its_rule_and_its_words():
    """A struck sentence is one change of its rule, and a sentence put in begins with the words that lead to it."""
    draft = "I was late. The bus was late. I can come again."
    manuscript = Manuscript(draft)
    manuscript.replace(12, 30, "", "excuse")
    manuscript.replace(11, 11, " It was my fault.", "ownership-missing")
    found = [(change.rule, change.before, change.after) for change in manuscript.changes()]
    assert ("excuse", "The bus was late. ", "") in found
    assert [rule for rule, _, _ in found] == ["ownership-missing", "excuse"]
    assert found[0][2].endswith("It was my fault.")


def test_words_on_either_side_of_a_swap_stay_the_drafts_own():
    """Where a sentence is put anew, the words that both begin and end with are not part of the change."""
    manuscript = Manuscript("Dear Peggy Liu, I am sorry.")
    manuscript.replace(0, 15, "Dear Margaret Liu,", "wrong-name")
    assert [(change.before, change.after) for change in manuscript.changes()] == [("Peggy", "Margaret")]


@given(old=DRAFTS, new=DRAFTS)
@settings(max_examples=100, deadline=None)
def test_a_word_diff_holds_both_texts(old, new):
    """What stayed and went is the old text, what stayed and came the new one, in long stretches too."""
    for stretches in (word_diff(old, new), read_easily(word_diff(old, new))):
        assert "".join(each.text for each in stretches if each.what != "written") == old
        assert "".join(each.text for each in stretches if each.what != "struck") == new
