"""The composer writes notes that people would send."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from drafter.case.kinds import KINDS, Kind
from drafter.case.model import Case
from drafter.composer import compose
from drafter.composer.english import clause
from drafter.composer.facts import fact
from drafter.composer.pen import contracted, holes, phrases
from drafter.errors import CareError
from drafter.notes import NoteName
from drafter.text import Letter

KINDS_WRITTEN = [kind for kind in Kind if not KINDS[kind].withheld]


def a_case(**changes):
    """A case with the usual keys; `incident` and the others are laid over it."""
    incident = {"kind": "late", "sorry_that": "I arrived 25 minutes late", **changes.pop("incident", {})}
    whole = {
        "incident": incident,
        "interviewer": {"name": "Margaret Liu", "email": "margaret.liu@northwind.example"},
        "company": "Northwind",
        "role": "Marketing Manager",
        "candidate": {"name": "Sam Ortiz"},
        "qualifications": ["I led the rebrand at Contoso that cut churn by 12%", "Speak Spanish and German."],
        "solution": "Move the trial's first email from day 3 to day 1 and measure activation.",
        "slots": ["Tuesday 24 November, 10:00", "Thursday 26 November, 15:30"],
    }
    return Case.model_validate(whole | changes)


def test_withheld_kind_is_not_written():
    """Where the care table says to send nothing, nothing is written and its text says why."""
    case = a_case(incident={"kind": "interviewer_fault", "sorry_that": "they asked whether I plan to have children"})
    with pytest.raises(CareError, match="not yours to apologise for"):
        compose(case, "apology")


def test_same_case_reads_the_same_and_seeds_differ():
    """The default seed follows from the case, what happened since changes nothing, and other seeds write otherwise."""
    case = a_case()
    logged = case.model_copy(update={"events": a_case(events=[{"at": "2026-11-19T12:00", "sent": "apology"}]).events})
    assert compose(case, "apology").text == compose(logged, NoteName.APOLOGY).text
    assert len({compose(case, "apology", seed=seed).text for seed in range(10)}) == 10


def test_apology_holds_what_the_article_asks():
    """An apology has every part, greets by name, offers the writer's times beside any other, and cites its facts."""
    note = compose(a_case(), "apology", seed=1)
    assert note.greeting.endswith("Margaret,")
    assert "24 November at 10:00" in note.offer
    assert "26 November at 15:30" in note.offer
    assert note.qualifications[0].fact == 1
    assert "12%" in note.qualifications[0].text
    assert note.sign_off.endswith("\nSam Ortiz")


@pytest.mark.parametrize(
    ("names", "tone", "greeted"),
    [
        (["Prof. Eleanor Whitcombe", "Dr. Rajiv Menon"], "warm", "Prof. Eleanor Whitcombe and Dr. Rajiv Menon,"),
        (["Ana Ruiz", "Tom Weber", "Li Na", "Priya Shah"], "formal", "Ana Ruiz, Tom Weber, Li Na and Priya Shah,"),
        (["Ana Ruiz", "Tom Weber"], "plain", "Ana and Tom,"),
        (["Dr. Ludwig van Beethoven"], "warm", "Dr. van Beethoven,"),
        (["Dr. Zhang Wei"], "plain", "Dr. Zhang Wei,"),
        (["Dr. Amadou Diallo"], "formal", "Dr. Amadou Diallo,"),
        (["Margaret Liu, PhD"], "formal", "Margaret Liu,"),
        (["Prakash"], "formal", "Prakash,"),
        ([], "warm", "Northwind hiring team,"),
    ],
)
def test_readers_are_greeted_rightly(names, tone, greeted):
    """One reader, a panel, titles and unknown readers are greeted by the right names, and read back as a greeting."""
    case = a_case(interviewer=[{"name": name} for name in names] or None, tone=tone)
    note = compose(case, "apology", seed=2)
    assert note.greeting.split(maxsplit=1)[1] == greeted
    letter = Letter(note.text, note.subject)
    assert letter.text[letter.greeting.start : letter.greeting.end] == note.greeting


@pytest.mark.parametrize(
    ("typed", "text", "doing"),
    [
        ("I arrived 25 minutes late.", "I arrived 25 minutes late", "arriving 25 minutes late"),
        ("i overslept\nand missed our 9:00 interview", None, "oversleeping and missing our 9:00 interview"),
        ("I didn't turn up on Friday", None, "not turning up on Friday"),
        ("I was not able to come", None, "not being able to come"),
        ("I'm running 10 minutes late", None, "running 10 minutes late"),
        ("I lied about my degree", None, "lying about my degree"),
        ("I kept calling you Peggy", None, None),
        ("I arrived late and flustered", None, None),
        ("I had to leave early", None, None),
        ("My connection dropped!", "my connection dropped", None),
        ("“I swore.”", "I swore", "swearing"),
        ("Margaret had to wait for me", "Margaret had to wait for me", None),
        ("for being late", "I am to blame for being late", "being late"),
        ("I called you Dr. Mukherjee. It was wrong", None, None),
    ],
)
def test_the_writers_clause_is_turned_with_care(typed, text, doing):
    """A clause keeps its words inside our sentences, and becomes an -ing form only where that is safe."""
    turned = clause(typed)
    assert turned.doing == doing
    assert text is None or turned.text == text


@pytest.mark.parametrize(
    ("typed", "stated"),
    [
        ("Led the rebrand that cut churn by 12%.", "I led the rebrand that cut churn by 12%"),
        ("- I have led night shifts", "I have led night shifts"),
        ("fluent in German", "I am fluent in German"),
        ("12 years of night shifts", "I bring 12 years of night shifts"),
        ("My team won twice", "my team won twice"),
        ("PMP certification", "what I bring: PMP certification"),
        ("certified TIG welder with ten years on site", "what I bring: certified TIG welder with ten years on site"),
        ("Responsible for ward of 30 beds", "what I bring: Responsible for ward of 30 beds"),
        ("Responsible for a ward of 30 beds", "I am responsible for a ward of 30 beds"),
        ("certified in TIG welding", "I am certified in TIG welding"),
    ],
)
def test_qualifications_become_sentences(typed, stated):
    """A qualification jotted down as on a CV becomes a clause in the first person, its words kept."""
    assert fact(typed) == stated


def test_a_company_called_by_the_wrong_name():
    """Where it was the company's name, that one is put right, and no person is called by it."""
    case = a_case(incident={"kind": "wrong_name", "sorry_that": "I called your company Northwest"})
    for seed in range(12):
        for name in ("apology", "on-the-spot"):
            text = compose(case, name, seed=seed, now=datetime.fromisoformat("2026-12-01T12:00")).text
            assert "Northwind" in text
            assert ", Northwind:" not in text


HOLES = set(
    "clause short doing company job interview remark attend right reader names why slots on stated fact joined bare "
    "better would topic title reason because by readers".split()
)


def test_the_phrasings_are_whole():
    """No phrasing stands in a list twice, and none has a hole that nobody fills."""
    for name, tones in phrases().items():
        every = [option for options in tones.values() for option in options]
        assert {hole for option in every for hole in holes(option)} <= HOLES, name
        shared = tones.get("any", ())
        assert all(len({*shared, *own}) == len(shared) + len(own) for tone, own in tones.items() if tone != "any"), name


@pytest.mark.parametrize("now", ["2026-11-19T08:40", "2026-11-19T07:40+00:00"])
def test_still_on_the_way(now):
    """Before the interview begins, a late writer says that they are running late, and offers another time."""
    case = a_case(incident={"when": "2026-11-19T09:00", "timezone": "Europe/Berlin"})
    for seed in range(12):
        note = compose(case, "on-the-spot", seed=seed, channel="text", now=datetime.fromisoformat(now))
        assert "running 25 minutes late" in note.text or "be 25 minutes late" in note.text
        assert note.text.startswith("Margaret, this is Sam Ortiz:")
        assert "another" in note.amends or "other" in note.amends


@pytest.mark.parametrize("kind", KINDS_WRITTEN)
def test_on_the_spot_is_short(kind):
    """What is said on the spot stays within forty words for every kind."""
    case = a_case(incident={"kind": kind, "sorry_that": KINDS[kind].example})
    for seed in range(20):
        note = compose(case, "on-the-spot", seed=seed, now=datetime.fromisoformat("2026-11-19T12:00"))
        assert len(note.text.split()) <= 40


@pytest.mark.parametrize(
    "said",
    [
        "What I can add to it is this: {stated}.",
        "I know how much there is in your week besides this.",
        "Any time that is convenient for you would be good.",
        "That is more than I am.",
        "I would do it, if you would.",
    ],
)
def test_a_verb_that_carries_the_stress_is_said_in_full(said):
    """Where a verb ends its clause, or is said of something else than the word before it, it is not shortened."""
    short = contracted(said)
    assert not re.search(r"'(?:s|d|ll|m)(?: this:| in your|[.,;:]| be good)", short)


def test_short_forms_stand_where_one_says_them():
    """No phrasing leaves a short form before a pause, after a preposition, or in a question within a sentence."""
    wrong = re.compile(
        r"\b(?:to|for|of|with|by) (?:it|that|you|there)'|\b(?:how \w+|what|where|who) (?:it|that|there)'s\b"
        r"|\b(?<!else)(?:it|that|there|I|you|we|they)'(?:s|m|d|ll|ve)(?=[.,;:?!]| this:|$)"
    )
    for tones in phrases().values():
        for option in (option for options in tones.values() for option in options):
            assert not wrong.search(contracted(option)), option


def test_a_qualification_without_a_verb_is_introduced_once():
    """A noun phrase stands after one colon, and never after "I am"."""
    for seed in range(12):
        for note in ("apology", "feedback-reply"):
            case = a_case(qualifications=["certified TIG welder with ten years on site"])
            (said, *_) = compose(case, note, seed=seed).qualifications
            assert said.text.count(":") == 1
            assert "I am" not in said.text
            assert said.text.endswith(": certified TIG welder with ten years on site.")


def test_the_first_qualification_is_always_there():
    """The writer's best stands first in the note, however long it is and however short the others are."""
    best = "I led the rebrand at Contoso " + "that cut churn in one more region " * 4
    case = a_case(qualifications=[best.strip(), "I manage a team of four"])
    for seed in range(12):
        for note in ("apology", "feedback-reply"):
            assert compose(case, note, seed=seed).qualifications[0].fact == 1


def test_feedback_that_nobody_has_seen_is_not_agreed_to():
    """Without their reply in the case the note thanks for it, agrees to nothing and recalls no problem of theirs."""
    wrong = re.compile(
        r"\b(?:fair account|the point|to heart|agree|accept|just|told me of|described|your problem|you raised|"
        r"useful|directly|plainly|clear|learn\w*)\b",
        re.IGNORECASE,
    )
    for seed in range(30):
        for solution in ("Move the trial's first email from day 3 to day 1.", None):
            note = compose(a_case(reply=None, solution=solution), "feedback-reply", seed=seed)
            ours = f"{note.thanks} {note.owning} {note.plan} {note.closing}"
            assert not wrong.search(ours), ours
            assert "feedback" in note.text or "writing back" in note.text or "to answer" in note.text


def test_a_card_does_not_thank_for_what_was_not_given():
    """Somebody stood up gave no time, and somebody offended is not thanked for kindness."""
    stood_up = a_case(incident={"kind": "no_show", "sorry_that": "I missed our interview"})
    offended = a_case(incident={"kind": "offensive_remark", "sorry_that": "I made a careless joke"})
    for seed in range(30):
        assert "you gave me" not in compose(stood_up, "card", seed=seed).text
        assert "kindness" not in compose(offended, "card", seed=seed).text
