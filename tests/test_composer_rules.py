"""What the composer writes holds every rule, and lacks nothing that a rule asks for."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from drafter.case.kinds import KINDS, Kind
from drafter.case.model import Case
from drafter.composer import compose
from drafter.composer.english import sentences
from drafter.notes import NOTES, Note, NoteName
from drafter.rules import examine
from drafter.text import Letter

KINDS_WRITTEN = [kind for kind in Kind if not KINDS[kind].withheld]
LATER = datetime.fromisoformat("2026-12-01T12:00")
READERS = (
    {"name": "Margaret Liu"},
    {"name": "Dr. Amadou Diallo"},
    [{"name": "Ana Ruiz"}, {"name": "Tom Weber"}, {"name": "Li Na"}],
    None,
)
SHARES = (
    {"url": "https://news.example/trials", "title": "Trials that end well", "why": "You asked about trial length."},
    {"url": "https://news.example/mail", "title": "The first email", "why": "because you spoke of open rates"},
)
QUALIFICATIONS = (
    ["I led the rebrand at Contoso that cut churn by 12%", "I manage a team of four"],
    ["Ran 40 launches in three years.", "fluent in German and Spanish", "My team won the regional prize twice"],
)
SLOTS = ((), ("Tuesday 24 November, 10:00",), ("Tuesday 24 November, 10:00", "Thursday 26 November, 15:30"))
SAID = {
    Kind.NO_SHOW: "I missed our interview",
    Kind.OVERSLEPT: "I overslept and missed our 9:00 interview",
    Kind.LATE: "I arrived 25 minutes late",
    Kind.SCHEDULE_MIXUP: "I joined our call an hour late",
    Kind.TECH_FAILURE: "my connection dropped three times",
    Kind.INTERRUPTION: "I took a call in the middle of our interview",
    Kind.POOR_ANSWERS: "my mind went blank when you asked about pricing",
    Kind.WRONG_NAME: "I kept calling you Peggy",
    Kind.OFFENSIVE_REMARK: "I joked that part-timers are lazy",
    Kind.BODY_OR_EMOTION: "I burst into tears when you asked about my last job",
    Kind.DISHONESTY: "I told you that I hold a degree that I have not finished",
    Kind.HEALTH: "I had an epileptic seizure and missed our interview",
    Kind.OTHER: "I came with the wrong portfolio",
}

WHY = (None, "I misjudged the bus connection.", "I was nervous.")


def a_case(kind: Kind, turn: int = 0, tone: str = "warm", **incident) -> Case:
    """A case of a kind; `turn` goes through readers, qualifications, slots and shares."""
    return Case.model_validate(
        {
            "incident": {
                "kind": kind,
                "sorry_that": SAID[kind],
                "when": "2026-11-19T09:00",
                "explanation": WHY[turn % 3],
                **incident,
            },
            "interviewer": READERS[turn % 4],
            "company": ("Northwind", "Fabrikam Labs")[turn % 2],
            "role": ("Marketing Manager", "Head of Growth")[turn % 2],
            "candidate": {"name": "Sam Ortiz"},
            "qualifications": QUALIFICATIONS[turn % 2],
            "solution": "Move the trial's first email from day 3 to day 1 and measure activation."
            if turn % 3
            else None,
            "slots": SLOTS[turn % 3],
            "share": SHARES[turn % 2],
            "reply": "Thanks for asking. We missed concrete examples." if turn % 2 else None,
            "tone": tone,
            "spelling": ("american", "british")[turn % 2],
        }
    )


def found(note: Note, case: Case) -> list[tuple[str, str | None]]:
    """The rules that a note breaks, with what they point at."""
    examination = examine(Letter(note.text, note.subject_line), type(note), case)
    return [(finding.rule, finding.quote) for finding in examination.findings]


@pytest.mark.parametrize("name", NoteName)
@pytest.mark.parametrize("kind", KINDS_WRITTEN)
def test_every_note_kind_and_tone_holds_all_rules(kind, name):
    """Every note, for every kind and tone and over several seeds, has not one finding."""
    for turn, tone in enumerate(("warm", "plain", "formal", "warm", "plain", "formal")):
        case = a_case(kind, turn, tone)
        note = compose(case, name, seed=turn, now=LATER)
        assert found(note, case) == [], note.text


@pytest.mark.parametrize("kind", KINDS_WRITTEN)
def test_one_light_clause_holds_all_rules(kind):
    """Where the reader may not have noticed, the apology is one sentence, and no rule misses anything."""
    for turn, tone in enumerate(("warm", "plain", "formal")):
        case = a_case(kind, turn, tone, noticed=False)
        note = compose(case, "apology", seed=turn)
        assert found(note, case) == [], note.text


REQUIRED = [
    ("apology", "apology", "apology-missing"),
    ("apology", "respect", "time-missing"),
    ("apology", "offer", "offer-missing"),
    ("apology", "qualifications", "qualification-missing"),
    ("on-the-spot", "apology", "apology-missing"),
    ("card", "thanks", "thanks-missing"),
    ("feedback-request", "owning", "apology-missing"),
    ("feedback-request", "question", "ask-missing"),
    ("feedback-request", "respect", "time-missing"),
    ("feedback-reply", "qualifications", "qualification-missing"),
    ("feedback-reply", "plan", "solution-missing"),
    ("feedback-reply", "thanks", "thanks-missing"),
    ("keep-in-touch", "owning", "apology-missing"),
    ("keep-in-touch", "question", "ask-missing"),
    ("keep-in-touch", "respect", "time-missing"),
    ("farewell", "thanks", "thanks-missing"),
    ("farewell", "thanks", "time-missing"),
    ("check-in", "link", "ask-missing"),
    ("check-in", "respect", "time-missing"),
    ("apology", "subject", "subject-missing"),
]


@pytest.mark.parametrize(("name", "part", "rule"), REQUIRED)
def test_taking_a_required_part_out_raises_its_rule(name, part, rule):
    """No part is there for show: without it, the rule that asks for it speaks up."""
    for turn, kind in enumerate([Kind.LATE, Kind.POOR_ANSWERS, Kind.OFFENSIVE_REMARK, Kind.HEALTH, Kind.NO_SHOW] * 2):
        case = a_case(kind, 3 * turn + 1, ("warm", "plain", "formal")[turn % 3])
        whole = compose(case, name, seed=turn, now=LATER)
        without = whole.model_copy(update={part: [] if part == "qualifications" else ""})
        letter = Letter(without.text, without.subject_line or None)
        assert rule in [finding.rule for finding in examine(letter, type(whole), case).findings], without.text


def test_no_sentence_of_ours_stands_in_a_fifth_of_the_letters():
    """Over 104 cases no sentence stands in more than a fifth of the letters, whatever the note."""
    cases = [
        a_case(kind, turn, ("warm", "plain", "formal")[turn % 3]).model_copy(update={"solution": f"Try plan {turn}."})
        for kind in KINDS_WRITTEN
        for turn in range(8)
    ]
    for name in NOTES:
        seen: Counter[str] = Counter()
        for case in cases:
            note = compose(case, name, now=LATER)
            body = " ".join(text for part, text in note.parts().items() if part not in {"greeting", "sign_off"})
            theirs = [*(why for share in SHARES for why in (share["why"], share["title"])), *case.qualifications]
            ours = [
                each
                for each in sentences(body)
                if not any(mine.strip(".").removeprefix("I ") in each for mine in theirs)
            ]
            seen.update(
                {re.sub(r"Northwind|Fabrikam Labs|Marketing Manager|Head of Growth", "_", each) for each in ours}
            )
        sentence, times = seen.most_common(1)[0]
        assert times <= len(cases) / 5, (name, sentence, times)


SYMPTOMS = ("migraine", "epileptic seizure", "panic attack", "kidney stone", "depression")


@pytest.mark.parametrize("name", NoteName)
@pytest.mark.parametrize("condition", SYMPTOMS)
def test_condition_is_never_named(condition, name):
    """Whatever the case says, no part of a health note names the condition."""
    case = a_case(Kind.HEALTH, 1, sorry_that=f"I had a {condition} and missed our interview", explanation=condition)
    case = case.model_copy(
        update={
            "own_words": f"My {condition} is over now.",
            "reply": f"We hope your {condition} is better.",
            "qualifications": (f"I live with {condition} and still ran 40 launches", "I manage a team of four"),
        }
    )
    for seed in range(4):
        note = compose(case, name, seed=seed, now=LATER)
        text = f"{note.subject_line} {note.text}".lower()
        assert not [word for word in condition.split() if word in text], text


@pytest.mark.parametrize("name", NoteName)
@pytest.mark.parametrize(
    ("remark", "secret"),
    [
        ("I said “old women cannot code” to your colleague", ("women", "code")),
        ("I joked that Scots are mean with money", ("scots", "mean", "money")),
        ("I asked when you were due", ("due",)),
        ("I used a slur about Travellers", ("slur", "traveller")),
    ],
)
def test_remark_is_never_repeated(remark, secret, name):
    """The remark is not read again, even where the writer's own words repeat it."""
    case = a_case(Kind.OFFENSIVE_REMARK, 1, sorry_that=remark, slur="slur" in remark, explanation=remark)
    case = case.model_copy(update={"own_words": f"As I said, {remark}."})
    for seed in range(4):
        note = compose(case, name, seed=seed, now=LATER)
        text = f"{note.subject_line} {note.text}".lower()
        assert not [word for word in secret if re.search(rf"\b{word}s?\b", text)], text
        if case.incident.slur and name is NoteName.APOLOGY:
            assert note.offer == ""


def test_wrong_name_is_put_right():
    """The reader sees that the right name is known, beside the greeting."""
    for seed in range(12):
        note = compose(a_case(Kind.WRONG_NAME), "apology", seed=seed)
        assert "Margaret" in note.apology
        assert "Margaret" in compose(a_case(Kind.WRONG_NAME), "on-the-spot", seed=seed, now=LATER).text


def test_better_answer_comes_right_after_the_apology():
    """For weak answers, the case's solution follows the apology in the same paragraph."""
    note = compose(a_case(Kind.POOR_ANSWERS, 1), "apology", seed=3)
    assert "first email from day 3 to day 1" in note.text.split("\n\n")[1]


def test_check_in_shares_the_link_exactly():
    """A check-in holds the case's link, once and alone."""
    note = compose(a_case(Kind.LATE), "check-in")
    assert note.link == "https://news.example/trials"
    assert re.findall(r"https?://\S+", note.text) == [note.link]


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60).filter(str.strip)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    said=st.one_of(
        WORDS,
        st.sampled_from(
            [
                "that I was late.",
                "i overslept\nand missed it!!",
                "“I swore.”",
                "was late",
                "the dog barked; I laughed. Then it rang",
                "I was running late {name} [x]",
                "I " + "really " * 28 + "swore",
            ]
        ),
    ),
    facts=st.lists(st.one_of(WORDS, st.just("I led " + "teams and " * 18 + "more")), min_size=1, max_size=5),
    kind=st.sampled_from(KINDS_WRITTEN),
    name=st.sampled_from(list(NoteName)),
)
def test_any_typed_words_make_a_whole_note(said, facts, kind, name):
    """Whatever was typed, a note is composed with all its required parts, under its error length."""
    case = a_case(kind, 2).model_dump()
    case["incident"]["sorry_that"] = said
    case["qualifications"] = facts
    try:
        whole = Case.model_validate(case)
    except ValidationError:
        reject()  # the case refuses such words, with a message of its own
    note = compose(whole, name, now=LATER)
    assert all(part for part in note.parts().values())
    assert ".." not in note.text.replace("...", "") or ".." in said + "".join(facts)
    limit = type(note).words.most
    assert len(note.text.split()) + len((note.subject_line or "").split()) <= limit


def test_long_words_still_fit():
    """Five qualifications of forty words, thirty words of apology and long slots stay under the good length."""
    case = a_case(Kind.SCHEDULE_MIXUP, 2).model_copy(
        update={
            "qualifications": tuple(f"I {'built and ran ' * 12}line {number}" for number in range(5)),
            "own_words": "I was looking forward to talking shop with you.",
        }
    )
    for seed in range(10):
        note = compose(case, "apology", seed=seed)
        assert len(note.text.split()) + len(note.subject.split()) <= 150
