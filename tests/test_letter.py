"""A letter taken apart, in the shapes in which people paste one."""

import pytest

from drafter.text import Letter


def parts(draft):
    """The greeting, the body's sentences with runs of white space made one, and the sign-off."""
    letter = Letter.from_draft(draft)
    for sentence in letter.sentences:
        assert letter.text[sentence.start : sentence.end] == sentence.text
    ends = [letter.text[part.start : part.end] if part else None for part in (letter.greeting, letter.sign_off)]
    return ends[0], [" ".join(sentence.text.split()) for sentence in letter.sentences], ends[1]


def test_subject_greeting_body_and_sign_off_are_told_apart():
    """The subject line is taken off with the blank lines after it, and the text is left as it was."""
    letter = Letter.from_draft("Subject: The interview\n\n  Dear Ms. Liu,\n\nI am sorry.\n\nBest,\nSam")
    assert letter.subject == "The interview"
    assert letter.text == "  Dear Ms. Liu,\n\nI am sorry.\n\nBest,\nSam"
    assert letter.word_count == 10
    assert letter.text[letter.body.start : letter.body.end] == "I am sorry."


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Ms. de Wit,",
        "Hi Theo and Sun-hee,",
        "Ms. Prothero,",
        "Luca,",
        "Dear Dr. Ní Dhálaigh:",
        "Good morning Mr O’Brien -",
        "Respected Mr. Iyer,",
        "To whom it may concern,",
        "Dear Ashworth Cathedral Music Trust hiring team,",
        "hey all",
    ],
)
@pytest.mark.parametrize(
    "sign_off",
    [
        "Best,\nSam",
        "Yours sincerely,\r\nPiotr Zieliński",
        "Kind regards,\n\nCol. Arvind Rathore (Retd.)",
        "S. Krishnamurthy",
        "Thanks for reading this,\nJodie Marsh\n07700 900417",
        "— Wayan",
        "-- Wayan",
    ],
)
def test_greetings_and_closings_of_many_sorts_are_not_the_body(greeting, sign_off):
    """Neither names with particles nor a closing without a comma, nor a name alone, are taken for a sentence."""
    draft = f"{greeting}\n\nI am sorry that I was late. I can come back.\n\n{sign_off}"
    assert parts(draft) == (greeting, ["I am sorry that I was late.", "I can come back."], sign_off)


@pytest.mark.parametrize(
    ("body", "sentences"),
    [
        ("We said 9 a.m. on Monday. I came at 10 a.m. I knew.", 3),
        ("I met Ms. Liu and Dr. Wu at St. Mary’s, No. 4.", 1),
        ("I waited… and waited. Then I left…", 2),
        ("I’m sorry — truly. “Why us?” you asked, and I froze!", 2),
        ("sorry im late. bus was my own fault. can i come back", 3),
        ("I was late.I am sorry.", 2),
        ("It grew by 1.5 per cent, see www.northwind.example/a.b for more", 1),
        ("I am sorry 😬 that I was late 🙏", 1),
        ("I bring:\n- three years of nights\n- a licence\n* a good ear", 4),
        ("I am sorry that I arrived\r\ntwenty minutes late this\r\nmorning, and I own it.", 1),
        ("I am sorry\nI can come back\nNo need to answer", 3),
    ],
)
def test_sentences_end_where_a_reader_hears_them_end(body, sentences):
    """Abbreviations, dots, quotes, wrapped lines and lines ended on purpose are told apart."""
    assert len(parts(f"Dear Ms. Liu,\n\n{body}\n\nBest,\nSam")[1]) == sentences


@pytest.mark.parametrize(
    "below",
    [
        "> I was surprised that you came late.\n> So was the panel.",
        "On Tue, 24 Nov 2026 at 10:00, Margaret Liu wrote:\n> Why?",
        "-----Original Message-----\nFrom: Margaret Liu\nWhy were you late?",
        "From: Margaret Liu <m.liu@northwind.example>\nSent: Tuesday\nWhy were you late?",
    ],
)
def test_what_was_quoted_below_is_not_the_letter(below):
    """A reply's quoted tail holds nobody's apology but the other person's."""
    assert parts(f"Hi Margaret,\n\nI am sorry.\n\nBest,\nSam\n\n{below}")[1] == ["I am sorry."]


@pytest.mark.parametrize("sign_off", [" Thanks, Ana", "\n\nThanks,\nAna", "\n\nAna"])
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n-- \n"])
@pytest.mark.parametrize("below", ["Sent from my iPhone", "Get Outlook for iOS", "Sent from Yahoo Mail on Android"])
def test_what_a_mail_program_puts_below_comes_after_the_sign_off(sign_off, gap, below):
    """A line such as “Sent from my iPhone” is neither the sign-off nor a sentence, however they close."""
    draft = f"Hi Mia,\n\nI am sorry that I was late. Can I come back?{sign_off}{gap}{below}"
    assert parts(draft) == ("Hi Mia,", ["I am sorry that I was late.", "Can I come back?"], sign_off.strip())


def test_a_sentence_that_says_what_was_sent_stays_one():
    """Only a line that programs write is theirs: a person's last line is the letter's."""
    for said in ("Sent from the heart, and with my best wishes.", "Sent my notes to you by mail today."):
        assert parts(f"Hi Mia,\n\nI am sorry.\n\n{said}")[1] == ["I am sorry.", said]


def test_a_text_in_one_paragraph_has_its_greeting_before_the_first_comma():
    """What is said on the spot or texted needs neither lines nor a sign-off."""
    assert parts("Hi Carol, sorry, I got off at the wrong stop. I can come another day.") == (
        "Hi Carol,",
        ["sorry, I got off at the wrong stop.", "I can come another day."],
        None,
    )
    assert parts("I'm so sorry, Mr. Ek, that was my phone.") == (
        None,
        ["I'm so sorry, Mr. Ek, that was my phone."],
        None,
    )


def test_a_postscript_belongs_to_the_letter():
    """What is asked after the name is asked all the same."""
    assert parts("Hi Al,\n\nThank you.\n\nBest,\nSam\n\nP.S. Who got the job?")[1][-1] == "Who got the job?"
