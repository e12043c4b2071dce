"""Rewriting what people paste at night: letters that open with thanks, chat lines, facts that stand beside others."""

from __future__ import annotations

import pytest

import drafter
from drafter.rewriting import tell_note
from drafter.text import Letter

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


CHAT = "hi there, soz i came so late, tram. could we do it again? thx nora"


def test_a_chat_message_becomes_an_apology_above_its_sign_off():
    """What is composed stands before "thx nora", which gets a line of its own; the short forms go."""
    result = rewritten(CHAT)
    assert (result.note, result.ok) == ("apology", True)
    assert result.text.endswith("\n\nthx nora")
    assert "24 novels" in result.text
    assert not {"soz", "tram."} & set(result.text.split())
    assert "could we do it again?" in result.text
    assert not rewritten(result.as_draft).changes


@pytest.mark.parametrize(
    ("draft", "sign_off"),
    [
        (CHAT, "thx nora"),
        ("Hi Ruth, I am sorry that I came late on Monday, that was on me. Cheers, Nora Weiss", "Cheers, Nora Weiss"),
        ("Hi Ruth, I am sorry that I came late on Monday, that was on me. Thanks, Nora.", "Thanks, Nora"),
        ("Hi Ruth, I am sorry that I came late on Monday, that was on me. thx nora xx", "thx nora xx"),
        ("Dear Ruth,\n\nI am sorry.\n\nCould we talk again? Best Nora\n", "Best Nora"),
        ("Hi Ruth, I am sorry that I came late on Monday, that was on me. Thanks again", None),
        ("Hi Ruth, I am sorry that I came late on Monday, that was on me. Thanks everyone", None),
    ],
)
def test_a_sign_off_at_the_end_of_the_last_line_is_one(draft, sign_off):
    """Thanks or a farewell and a name, after a sentence's end; thanks to nobody named are a sentence."""
    letter = Letter.from_draft(draft)
    found = letter.sign_off and letter.text[letter.sign_off.start : letter.sign_off.end]
    assert found == sign_off
    assert sign_off is None or all(sign_off not in sentence.text for sentence in letter.sentences)


def letter(*sentences):
    """A letter that holds all rules but for what the sentences say."""
    said = "\n\n".join(sentences)
    return (
        "Subject: Editor interview on Monday\n\nDear Ruth,\n\nI am sorry that I arrived 35 minutes late on Monday. "
        f"That was my fault.\n\nI know how busy the autumn list keeps you, and I would understand a no.\n\n{said}"
        "\n\nKind regards,\nNora Weiss\n"
    )


OFFER = "If you are open to it, I can come back at any time that suits you."
WORTH = "I edited 24 novels at Lantern, three of which won prizes."


@pytest.mark.parametrize(
    "sentence",
    [
        "I edited 24 novels at Lantern (three won prizes) and 70 at Halcyon.",
        "At Lantern I edited 24 novels, of which three won prizes, and 70 at Halcyon.",
    ],
)
def test_a_fact_of_the_case_stays_whole_beside_one_that_goes(sentence):
    """The prizes are not cut with the number that the case does not hold, and that number is asked for."""
    result = rewritten(letter(OFFER, sentence))
    assert result.ok
    assert "prizes" in result.text
    assert "24 novels" in result.text
    assert not any(word in result.text for word in ("70", "Halcyon"))
    assert any("Halcyon" in question for question in result.questions)


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Please call me on +49 30 5550123, I can come any day.", "I can come any day."),
        ("I can come any day; my number is +49 30 5550123.", "I can come any day."),
        (
            "If you were willing, I could do Wednesday at 10 or any time that is good for you.",
            "If you were willing, I could do any time that is good for you.",
        ),
    ],
)
def test_an_offer_stays_where_what_the_case_does_not_hold_goes(sentence, left):
    """A number or a day is cut out of the sentence, and the writer's own offer is what is left of it."""
    result = rewritten(letter(sentence, WORTH))
    assert result.ok
    assert left in result.text
    assert not any(word in result.text for word in ("5550123", "Wednesday"))
    assert len(result.questions) == 1
    assert not rewritten(result.as_draft).changes
