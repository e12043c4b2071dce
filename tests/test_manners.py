"""The rules on what a tool left behind, on gaps, on a raised voice, on the subject, and on what cannot be seen."""

from __future__ import annotations

import pytest
from hits import quoted

RESIDUE = [
    ("I am sorry.\n\nSam\n\nLet me know if you want any changes!", "Let me know if you want any changes!"),
    ("Email body:\n\nDear Ms. Liu,", "Email body:"),
    ("As an AI language model, I cannot attend interviews.", "As an AI language model, I cannot attend interviews"),
    ("Sure, here's a draft you can send:\n\nDear Ms. Liu,\n\nI am sorry.", "Sure, here's a draft you can send:"),
    ("I've drafted a polite email for you:\n\nDear Ms. Liu,", "I've drafted a polite email for you:"),
    ("I am sorry.\n\nSam\n\nFeel free to tweak the tone.", "Feel free to tweak the tone."),
    ("I am sorry.\n\nSam\n\nWant me to write a shorter version?", "Want me to write a shorter version?"),
    ("I am sorry.\n\nSam\n\nShould I make this more casual?", "Should I make this more casual?"),
    ("I am sorry.\n\nSam\n\n(Note: add the date before you send it.)", "(Note: add the date before you send it.)"),
    ("Version B:\nI am sorry.", "Version B:"),
    ("More formal version:\nI am sorry.", "More formal version:"),
    ("# Apology\n\nI am sorry.", "# Apology"),
    ("```\nI am sorry.\n```", "```"),
    ("Of course! I am sorry.", "Of course!"),
]
NO_RESIDUE = [
    "As an AI student I label photos. As an AI engineer, I ship models.",
    "Would you like me to send the plan again, or to come in and tell it?",
    "Here is what I should have said: price by seat. Of course, I froze.",
    "Let me know if you would like to talk again. Feel free to say no.",
    "I can make Tuesday work. I can offer no excuse. Should I make the trip again?",
    "The subject: pricing. I rate myself 2 * 3 * 4 and use snake_case_names.",
    "I bring one thing:\n- the rebrand",
    "Note that I was late. A tip from me: none.",
    "I prefer option 2 of your pricing, the second version was clear.",
]
GAPS = [
    ("Dear [Hiring Manager's Name],", ["[Hiring Manager's Name]"]),
    ("I admire {{ company_name }} and %% more.", ["{{ company_name }}"]),
    ("Write to me (insert email here).", ["(insert email here)"]),
    ("Kind regards,\nYour Full Name", ["Your Full Name"]),
    ("I was xx minutes late on ____.", ["xx", "____"]),
    ("At [Company Name] I led [X].", ["[Company Name]", "[X]"]),
    ("I can come at TBC.", ["TBC"]),
    ("Kind regards,\n(name)\nPhone Number", ["(name)", "Phone Number"]),
    ("On DD/MM/YYYY at HH:MM, %COMPANY%.", ["DD/MM/YYYY", "HH:MM", "%COMPANY%"]),
]
NO_GAPS = [
    "Subject: Re: Your Email\n\nI read your email, and my position has changed.",
    "Subject: My Position on Pricing\n\nI told you 12% and 5%.",
    "I love it <3 and a < b > c. Write to <sam@ortiz.example> or see <https://ortiz.example>.",
    "Your name is Margaret. I got your name wrong [1], and your title [sic].",
    "Love, Sam xx",
    "The old team (your finance people) were kind.",
    "I have rebuilt a set {1, 2, 3} of reports.",
]
SHOUTS = [
    ("I am SO sorry that I was late.", ["SO"]),
    ("I am sorry. It will NEVER EVER happen again.", ["NEVER EVER"]),
    ("I am sorry! I was late! Truly.", ["late!"]),
    ("Really?! I was late.", ["Really?!"]),
    ("I am sorry 🙏", ["🙏"]),
    ("PLEASE accept my APOLOGIES.", ["PLEASE", "APOLOGIES"]),
]
QUIET = [
    "I am sorry! I hold a CIPD diploma, and the UK's HVAC and SCADA boards know me.",
    "I ran the A&E rota, the NHS desk and the GDPR audit. It was OK with HR.",
    "Grade II listed, Band 6, Q3 and COVID-19. I, too, say so — and ‘we’.",
]
VAGUE = [
    *("Hello", "Important!", "Follow-up", "Re: Friday", "About yesterday", "A quick word", "Checking in", "Let's talk"),
    *("My apologies", "Just a note from Sam Ortiz", "Thanks again, Margaret"),
]
PLAIN = [
    *("Marketing Manager: my late arrival", "Northwind, this morning", "Our conversation on Thursday", "Interview"),
    *("Sorry I was late", "Follow-up to our interview", "My 25 minutes late", "Missed call today"),
    "About the first email of the trial",
]
UNSEEN = [
    *("a\u00adb", "a\u200bb", "\u202ea", "\u2066a\u2069", "\x07a", "\x1b[0m", "a\u2060", "\U000e0041a"),
    *("\ufeffa", "a\x85b"),
]
SEEN = ["tab\there", "a\r\nb", "naïve café “quoted” – dash", "नमस्ते क्‍ष", "می‌خواهم", "👩‍💻", "❤️", "5\u00a0pm"]


@pytest.mark.parametrize(("draft", "left"), RESIDUE)
def test_what_a_chatbot_leaves_is_found(draft: str, left: str):
    """Its first word, its hand-over, its offers, its notes, its second version and its marks are found."""
    assert left in quoted("model-residue", draft)


@pytest.mark.parametrize("draft", NO_RESIDUE)
def test_a_person_may_write_like_that(draft: str):
    """Words that a chatbot uses too are let be where a person says something with them."""
    assert quoted("model-residue", draft) == []


@pytest.mark.parametrize(("draft", "gaps"), GAPS)
def test_gaps_are_found(draft: str, gaps: list[str]):
    """Gaps in any bracket, in words and as a row of underscores are found, to the letter."""
    assert quoted("placeholder", draft, cased=False) == gaps


@pytest.mark.parametrize("draft", NO_GAPS)
def test_brackets_may_be_meant(draft: str):
    """Brackets that hold an address, a footnote or an aside are no gaps, and neither is a kiss."""
    assert quoted("placeholder", draft, cased=False) == []


@pytest.mark.parametrize(("draft", "loud"), SHOUTS)
def test_a_raised_voice_is_heard(draft: str, loud: list[str]):
    """Words in capitals, marks in a row or one too many, and pictures are found."""
    assert quoted("shouting", draft) == loud


@pytest.mark.parametrize("draft", QUIET)
def test_acronyms_are_no_shouting(draft: str):
    """Acronyms, numerals and one exclamation mark are let be."""
    assert quoted("shouting", draft) == []


@pytest.mark.parametrize("subject", VAGUE)
def test_a_subject_that_could_head_any_letter_is_vague(subject: str):
    """A subject is vague that names neither interview, role and company, nor what happened."""
    assert quoted("subject-vague", f"Subject: {subject}\n\nI am sorry.") == [subject]


@pytest.mark.parametrize("subject", PLAIN)
def test_a_subject_that_says_one_of_them_is_plain(subject: str):
    """One word on the interview, the role, the company, the plan or what happened is enough."""
    case = {"incident": {"sorry_that": "I arrived 25 minutes late"}}
    assert quoted("subject-vague", f"Subject: {subject}\n\nI am sorry.", **case) == []


@pytest.mark.parametrize("text", UNSEEN, ids=ascii)
def test_what_cannot_be_seen_is_found(text: str):
    """Control, escape, invisible and direction-changing characters are found, with the word around them."""
    assert quoted("unsafe-text", f"I say {text} here.") == [text]


@pytest.mark.parametrize("text", SEEN, ids=ascii)
def test_what_can_be_seen_is_let_be(text: str):
    """Tabs, line ends, accents, joiners in scripts that need them, and pictures are safe."""
    assert quoted("unsafe-text", f"I say {text} here.") == []
