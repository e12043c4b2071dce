"""The rule `ungrounded`: figures and names that the case does not hold, and the ordinary ones that any letter may."""

from __future__ import annotations

import pytest
from hits import quoted

CASE = {
    "incident": {
        "kind": "late",
        "sorry_that": "I arrived 25 minutes late",
        "when": "2026-11-19T09:00",
        "explanation": "I misjudged the bus from Kirkby.",
    },
    "company": "Northwind Foods",
    "qualifications": [
        "I led the rebrand at Contoso that cut churn by 12%",
        "I managed a team of 14 across three branches for six years",
        "I ran a budget of £1.4 million",
        "I trained 1,200 nurses since 2019",
        "I hold an ISO 27001 Lead Auditor certificate",
    ],
    "slots": ["Tuesday 24 November, 14:00", "Wed 25 Nov, 4:30pm"],
    "solution": "Move the trial's first email from day 3 to day 1.",
}
HELD = [
    "I was almost half an hour late.",
    "I have trained over 1,100 nurses in seven years.",
    "Since 2020 I have managed a team of fourteen.",
    "With twenty-twenty hindsight I would leave earlier.",
    "Give me thirty seconds, and I am with you.",
    "The NF team was kind.",
    "I am free from two until four on Tuesday.",
    "I got to you at 9:25 instead of 9.",
    "I am sorry for arriving twenty five minutes late on Thursday the 19th.",
    "I was late on Thursday, 19 November, and I am sorry.",
    "I was late on November 19th, 2026.",
    "I could come Tuesday at 2, or Wednesday at half past four.",
    "I am free on Tuesday 24 November at 2pm and on the 25th at 4.30.",
    "I can do Tues 24th at 2 o'clock, or Wednesday at 16:30.",
    "Tuesday the 24th at two in the afternoon would suit me.",
    "Any weekday would suit me, Monday to Friday, mornings or evenings.",
    "I would need only fifteen minutes, or even ten, of your time.",
    "A 20-minute call would do.",
    "If you had half an hour, I would gladly use it well.",
    "One of the three branches grew; the other two held.",
    "For six years I managed fourteen people.",
    "I managed a £1.4m budget.",
    "I managed a budget of 1,400,000 pounds.",
    "I trained some twelve hundred nurses.",
    "Since 2019 I have trained 1200 nurses.",
    "I am an ISO 27001 lead auditor.",
    "Churn came down by twelve percent, and that was only the first of two steps.",
    "The trial's first email would go out on day one and not on day three.",
    "I'd be happy to talk on Teams' blank: no, on the phone.",
    "I've been told that a second interview is rare.",
    "In my first week I learned a great deal from a dozen people.",
    "Thank you a thousand times. A hundred thanks.",
    "I would not blame you if 100% of your patience were gone.",
    "God knows I should have left earlier; the bus from Kirkby was on time.",
    "I speak English, French and Urdu.",
    "As an Italian I know late.",
    "Within 24 hours I had written this.",
    "In two weeks I would be free again.",
    "I'd come in on a Saturday if it helped... no: any day.",
    "Two things: I was late, and I own it.",
    "I look forward to Christmas at Northwind Foods.",
    "The CEO and the HR team were kind; so was Reception.",
    "I am sorry. My CV says the rest. P.S. The coffee was good.",
    "At Contoso, churn fell 12 per cent.",
    "My Marketing Manager interview was at nine.",
    "The interview was at nine o'clock sharp.",
    "I lost you half your morning.",
    "You gave up the better part of an hour for me.",
    "“Never again,” I told myself. “Leave earlier.”",
    "I was late: The bus was my choice.",
    "- Late by 25 minutes",
    "I'm sorry I made you wait for 25 min.",
    "Ms. Liu, I am sorry. Thank you, Margaret.",
    "I work 9 to 5 and am on call 24/7.",
    "I will be there bright and early, at 8 if you like it... any hour.",
    "You have had a long day; a one-line answer, or none, is fine.",
    "I saw that a third of the team had gone home.",
    "I was nervous, a bundle of nerves, on my way from Kirkby.",
    "I can give you three good reasons.",
    "I cut churn by about 12%.",
    "It took me six years to learn to lead 14 people.",
    "I have thought of nothing else for two days.",
    "I could come at 2:00 p.m. on Tuesday, or at 4:30 p.m. on Wednesday.",
]
NOT_HELD = [
    ("I was nearly an hour late.", ["an hour"]),
    ("I have trained over 2,000 nurses.", ["2,000"]),
    ("I have used the framework since June.", ["June"]),
    ("I was forty minutes late.", ["forty minutes"]),
    ("I led a team of 16.", ["16"]),
    ("For eight years I managed fourteen people.", ["eight"]),
    ("I cut churn by 15%.", ["15%"]),
    ("I cut churn by fifteen per cent.", ["fifteen per cent"]),
    ("I cut churn by a third.", ["a third"]),
    ("I trained 2,200 nurses.", ["2,200"]),
    ("I managed four branches.", ["four"]),
    ("Our interview on Friday was mine to keep.", ["Friday"]),
    ("I could come on Tuesday at three.", ["three"]),
    ("I could come at 3pm on Tuesday.", ["3pm"]),
    ("I can come on Tuesday the 26th.", ["26th"]),
    ("I could come on 3 December.", ["3 December"]),
    ("I was late for our ten o'clock.", ["ten o'clock"]),
    ("I was due at quarter past nine.", ["quarter past nine"]),
    ("I studied at the University of Leeds.", ["Leeds"]),
    ("My time at Salesforce taught me that.", ["Salesforce"]),
    ("I learned it at Harvard Business School.", ["Harvard Business School"]),
    ("Call me on +44 7700 900123.", ["+44 7700 900123"]),
    ("Write to me at sam.o@gmail.com.", ["sam.o@gmail.com"]),
    ("See www.samortiz.com/work for more.", ["www.samortiz.com/work"]),
    ("I used Photoshop for the rebrand.", ["Photoshop"]),
    ("Thank you, and thanks to Priya too.", ["Priya"]),
    ("Mr. Patel was kind to me.", ["Mr. Patel"]),
    ("I have done this since 2015.", ["2015"]),
    ("I ran a budget of £2.4 million.", ["£2.4 million"]),
    ("I have ten years of experience in the field.", ["ten"]),
    ("I hold a PRINCE2 certificate.", ["PRINCE2"]),
    ("The traffic on the M25 held me.", ["M25"]),
    ("I grew up in Manchester.", ["Manchester"]),
    ("Contoso and Fabrikam both know me.", ["Fabrikam"]),
]


def letter(body: str) -> str:
    """A whole email around a sentence."""
    return f"Subject: Our interview\n\nDear Ms. Liu,\n\n{body}\n\nKind regards,\nSam Ortiz\nsam@ortiz.example\n"


@pytest.mark.parametrize("body", HELD)
def test_what_the_case_holds_may_be_said(body: str):
    """The case's facts may be written otherwise, its dates give their days and times, and ordinary words are let be."""
    assert quoted("ungrounded", letter(body), **CASE) == []


@pytest.mark.parametrize(("body", "made_up"), NOT_HELD)
def test_what_the_case_does_not_hold_is_found(body: str, made_up: list[str]):
    """Made-up figures, dates, times, names and addresses are found, to the letter."""
    assert quoted("ungrounded", letter(body), **CASE) == made_up
