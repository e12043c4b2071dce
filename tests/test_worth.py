"""The rules on worth: a paraphrase that keeps one of the case's facts counts, and generic words do not."""

from __future__ import annotations

import pytest
from hits import quoted

REBRAND = "I led the rebrand at Contoso that cut churn by 12%"
COVERS = "I ran the pass at 140 covers on a Saturday"
EMAIL = "Move the trial's first email from day 3 to day 1 and measure activation."
STARTERS = "Give every new starter a buddy for their first ten shifts."
BOARDS = "Label every board as it goes in."
QUALIFICATIONS = [
    ([REBRAND], "I'm the one who rebranded Contoso.", []),
    ([REBRAND], "A rebrand of mine brought churn down at my last firm.", []),
    ([REBRAND], "I once took churn down 12%.", []),
    ([REBRAND], "I have strong leadership skills and led many teams.", [None]),
    ([REBRAND], "My marketing experience and my passion speak for themselves.", [None]),
    ([REBRAND], "I know how to reduce churn and I would love to do it for you.", [None]),
    ([COVERS, "I cut food waste by a third"], "I can run a busy pass: 140 covers was a quiet Saturday.", []),
    (
        [COVERS, "I cut food waste by a third"],
        "I threw a third less food away than the chef before me, so waste is something I know.",
        [],
    ),
    ([COVERS], "I'm quick, tidy, and I love food.", [None]),
    (["I have been a chartered engineer since 2015"], "I've held my charter since 2015.", []),
    (["I have been a chartered engineer since 2015"], "I am an experienced engineer.", [None]),
    (["I speak five languages"], "I can greet your guests in five languages.", []),
    (["I speak Arabic and Welsh with patients"], "I speak to patients kindly.", [None]),
    (["I type 70 words a minute"], "At seventy words a minute I keep up.", []),
    (["I hold a Gas Safe card"], "My Gas Safe card is current.", []),
    (["I am patient"], "I am patient.", []),
    (
        ["I taught Year 6 for eight years", "I brought reading scores up from 61% to 84%"],
        "Eight years of Year 6 have made me patient.",
        [],
    ),
    (
        ["I taught Year 6 for eight years", "I brought reading scores up from 61% to 84%"],
        "Under me reading rose to 84 per cent.",
        [],
    ),
    (
        ["I taught Year 6 for eight years", "I brought reading scores up from 61% to 84%"],
        "Children like me, and I like them; teaching is what I do.",
        [None],
    ),
    (
        ["I planned 1,800 work orders a year at a paper mill"],
        "Planning is in my blood and I am good with orders.",
        [None],
    ),
    (
        ["I planned 1,800 work orders a year at a paper mill"],
        "At the mill I planned some eighteen hundred orders each year.",
        [],
    ),
    (
        ["I closed $3.2 million in new business last year"],
        "Last year I brought in 3.2 million dollars of new business.",
        [],
    ),
    (["I built a sensor that detects lead at 2 parts per billion"], "I build things that work.", [None]),
    (
        ["I built a sensor that detects lead at 2 parts per billion"],
        "The sensor I made finds lead at two parts in a billion.",
        [],
    ),
    (
        ["I translated 3 million words of medical manuals"],
        "Medical manuals have been my translator's bread for years.",
        [],
    ),
    (
        ["I negotiated the maintenance contracts of 31 wind farms"],
        "Thirty-one wind farms run on contracts that I negotiated.",
        [],
    ),
    (
        ["I cared for dementia patients for nine years"],
        "Nine years with people who live with dementia taught me calm.",
        [],
    ),
    (["I cared for dementia patients for nine years"], "I care about people and I have years of experience.", [None]),
]
PLANS = [
    (EMAIL, "I'd send the first trial email on day one rather than day three, and watch activation.", []),
    (EMAIL, "My plan is to bring the trial's first mail forward by two days and to measure who activates.", []),
    (EMAIL, "Your trial loses people early, and I have ideas about it.", [None]),
    (EMAIL, "You said that the emails come too late in the trial. I would love to help.", [None]),
    (EMAIL, "I'd greet new users sooner.", [None]),
    (STARTERS, "I would pair each newcomer with a buddy for the first ten shifts.", []),
    (STARTERS, "Losing new starters is hard. I did sixty calls a shift.", [None]),
    (BOARDS, "I'd label each board the moment it is fitted.", []),
    (BOARDS, "Boards are my thing.", [None]),
    (
        "Give every chair a fixed turnaround slot and text the next patient when it begins.",
        "I would text the next patient when a chair's turnaround begins, and fix that slot.",
        [],
    ),
    (
        "Calibrate each sensor against river water instead of distilled water.",
        "I'd calibrate against river water, not distilled.",
        [],
    ),
    (
        "Load the vans in reverse order of distance, so that the farthest shops get the coldest milk first.",
        "I would load vans so that the farthest stops come off first.",
        [],
    ),
]


@pytest.mark.parametrize(("qualifications", "body", "missing"), QUALIFICATIONS)
def test_a_qualification_is_known_in_other_words(qualifications: list[str], body: str, missing: list[None]):
    """A figure or a name with a word of a qualification restates it, however inflected; praise of oneself does not."""
    draft = f"Dear Ms. Liu,\n\nI am sorry that I was late.\n\n{body}\n\nKind regards,\nSam Ortiz"
    found = quoted("qualification-missing", draft, qualifications=qualifications)
    assert found == missing


@pytest.mark.parametrize(("plan", "body", "missing"), PLANS)
def test_a_plan_is_known_in_other_words(plan: str, body: str, missing: list[None]):
    """A paraphrase of the plan counts; talk about the problem does not."""
    draft = f"Dear Ms. Liu,\n\nThank you for your feedback.\n\n{body}\n\nKind regards,\nSam Ortiz"
    found = quoted("solution-missing", draft, "feedback-reply", solution=plan)
    assert found == missing
