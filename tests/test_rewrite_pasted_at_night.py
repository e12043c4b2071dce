"""Rewriting what people paste at night: letters that open with thanks, chat lines, facts that stand beside others."""

from __future__ import annotations

import drafter
from drafter.rewriting import tell_note

CASE = drafter.Case.model_validate(
    {
        "incident": {"kind": "late", "sorry_that": "I arrived 35 minutes late", "when": "2026-11-23T10:00"},
        "interviewer": {"name": "Ruth Adler"},
        "company": "Fennel Press",
        "role": "Editor",
        "candidate": {"name": "Nora Weiss"},
        "qualifications": ["I edited 24 novels at Lantern, three of which won prizes"],
    }
)
OPENS_WITH_THANKS = (
    "Dear Ruth\n\nThank you for your time on Monday. I wanted to write because I know I was late, and it has been on "
    "my mind. I take full responsibility. I should have left earlier.\n\nIf you were willing to speak again, I could "
    "come at any time that is good for you. I understand if not; I know how busy the autumn list keeps you.\n\nI "
    "edited 24 novels at Lantern; three won prizes.\n\nBest\nNora"
)


def rewritten(draft, note=None):
    """The result of the rules."""
    return drafter.rewrite(draft, CASE, note, writer="composer")


def test_an_apology_that_opens_with_thanks_is_taken_for_an_apology():
    """The lateness, the responsibility and the offer stay in it word for word."""
    result = rewritten(OPENS_WITH_THANKS)
    assert (result.note, result.ok) == ("apology", True)
    assert "I take full responsibility. I should have left earlier." in result.text
    assert "I could come at any time that is good for you." in result.text


def test_thanks_alone_are_a_card_and_owning_it_makes_them_an_apology():
    """A card neither apologises, nor owns, nor offers."""
    thanks = "Dear Ruth\n\nThank you for your time on Monday, and for showing me the archive.\n\nBest\nNora"
    assert tell_note(thanks, CASE) == "card"
    assert tell_note(thanks.replace("archive.", "archive. I was wrong to come late."), CASE) == "apology"
    assert tell_note(thanks.replace("archive.", "archive. Could we speak again next week?"), CASE) == "apology"


def test_a_short_word_for_the_moment_stays_one():
    """What is said while the interview runs is not taken for a letter, though nothing has been sent."""
    assert tell_note("So sorry, I am running ten minutes late. Shall we start when I am in?", CASE) == "on-the-spot"
