"""Rewriting without a model: what is at fault goes, what is good stays, and nothing is lost or made up."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from program import EXAMPLES

import drafter
from drafter.errors import CareError, InputError
from drafter.rewriting import rebuilt, tell_note

CASE = drafter.Case.model_validate(
    {
        "incident": {"kind": "late", "sorry_that": "I arrived 25 minutes late", "when": "2026-11-19T09:00"},
        "interviewer": {"name": "Margaret Liu", "title": "Head of Marketing"},
        "company": "Northwind",
        "role": "Marketing Manager",
        "candidate": {"name": "Sam Ortiz"},
        "qualifications": ["I led the rebrand at Contoso that cut churn by 12%"],
        "slots": ["Tuesday 24 November, 10:00"],
    }
)
SORRY = "I am sorry that I arrived 25 minutes late on Thursday."
OWNED = "I should have left earlier."
ROOM = "I know that your calendar is full, and I would understand if you would rather leave it there."
OFFER = "If you are open to it, I would be glad to come back at any time that suits you."
WORTH = "At Contoso I led the rebrand that cut churn by 12%."
CLEAN = (
    f"Subject: Marketing Manager interview on Thursday\n\nDear Ms. Liu,\n\n{SORRY} {OWNED}\n\n{ROOM} {OFFER}\n\n{WORTH}"
    "\n\nKind regards,\nSam Ortiz\n"
)


def unix(text):
    """A text with line feeds for line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def rewritten(draft, case=CASE, note=None):
    """The letter with its subject line, and the result."""
    result = drafter.rewrite(draft, case, note, writer="composer")
    whole = f"Subject: {result.subject}\n\n{result.text}" if result.subject is not None else result.text
    # The gap under a new subject has the draft's own line ends.
    assert not result.changes or unix(rebuilt(draft, result.changes)) == unix(whole)
    return (whole if result.changes else draft), result


@pytest.mark.parametrize("draft", [CLEAN, CLEAN.replace("\n", "\r\n"), CLEAN.strip(), f"{CLEAN}\n\n"])
def test_a_draft_that_holds_all_rules_comes_back_to_the_letter(draft):
    """Nothing is found, so nothing is changed, line ends and blank lines included."""
    result = drafter.rewrite(draft, CASE, writer="composer")
    assert (result.changes, result.questions, result.findings) == ((), (), ())
    assert draft.endswith(result.text)


FAULTS = {
    "excuse": "The bus was late and there was nothing I could do.",
    "pressure": "Please get back to me by tomorrow.",
    "character-plea": "This is really not like me.",
    "presumes-yes": "Thank you in advance for your understanding.",
    "overclaim": "I am the perfect candidate for this job.",
    "groveling": "Please, I beg you, forgive me.",
    "ungrounded": "I also spent four years at Fabrikam.",
    "harping": "Once again, I am so sorry.",
}


@pytest.mark.parametrize(("rule", "sentence"), FAULTS.items())
def test_a_sentence_at_fault_goes_and_the_others_stay_word_for_word(rule, sentence):
    """One bad sentence in a good letter is taken out, named with its rule, and nothing else is touched."""
    letter, result = rewritten(CLEAN.replace(WORTH, f"{WORTH} {sentence}"))
    assert letter == CLEAN
    assert [(change.rule, change.before.strip()[-20:], change.after) for change in result.changes] == [
        (rule, sentence[-20:], "")
    ]


@given(st.sets(st.sampled_from(sorted(FAULTS)), min_size=1, max_size=4), st.integers(0, 3))
@settings(max_examples=20, deadline=None)
def test_faults_in_any_number_and_place_leave_the_good_sentences(faults, place):
    """Whatever is mixed in, wherever, the letter ends clean, holds every good sentence, and stays as it then is."""
    good = [f"{SORRY} {OWNED}", f"{ROOM} {OFFER}", WORTH]
    bad = " ".join(FAULTS[name] for name in sorted(faults))
    body = "\n\n".join([*good[:place], bad, *good[place:]])
    letter, result = rewritten(CLEAN.replace("\n\n".join(good), body))
    assert result.ok
    assert all(sentence in letter for sentence in (ROOM, OFFER, WORTH))
    assert not rewritten(letter)[1].changes


def test_the_apology_comes_first_and_stays_the_writers():
    """An apology from further down opens the letter in the writer's own words."""
    draft = CLEAN.replace(f"{SORRY} {OWNED}", f"The post interests me very much. {SORRY} {OWNED}")
    letter, result = rewritten(draft)
    assert letter.index(SORRY) < letter.index("The post interests me")
    assert {change.rule for change in result.changes} == {"apology-late"}


def test_a_fact_that_the_case_does_not_hold_is_asked_for():
    """It is kept out of the letter and named in a question, with the draft's own words."""
    letter, result = rewritten(CLEAN.replace(WORTH, f"{WORTH} I have 14 years at Fabrikam behind me."))
    assert "Fabrikam" not in letter
    assert any("Fabrikam" in asked and "14 years" in asked for asked in result.questions)


@given(st.lists(st.sampled_from(sorted(FAULTS)), min_size=1, max_size=3, unique=True))
@settings(max_examples=12, deadline=None)
def test_no_fact_of_the_case_is_lost_and_none_is_added(faults):
    """Facts that stand in one sentence with a fault, or beside it, are in the letter; no figure is added."""
    two = ["I led the rebrand at Contoso that cut churn by 12%", "I ran launches in six countries"]
    case = CASE.model_copy(update={"qualifications": tuple(two)})
    joined = " ".join(FAULTS[name] for name in faults)
    for worth in (
        f"{two[0]}. {two[1]}. {joined}",
        f"{two[0]}, and I also spent 4 years at Fabrikam. {joined} {two[1]}.",
    ):
        letter, result = rewritten(CLEAN.replace(WORTH, worth), case)
        assert result.ok
        assert "12%" in letter
        assert "six countries" in letter
        assert not {"4", "four"} & set(letter.split())


def test_a_wrong_name_is_put_right_and_nothing_beside_it():
    """Peggy becomes Margaret; the greeting stays the writer's."""
    letter, result = rewritten(CLEAN.replace("Dear Ms. Liu,", "Hello Peggy,"))
    assert "Hello Margaret," in letter
    assert [(change.before, change.after) for change in result.changes] == [("Peggy", "Margaret")]


def test_what_is_missing_is_composed_from_the_case():
    """Ten words become a letter that holds all rules and says nothing that the case does not."""
    letter, result = rewritten("Hi Margaret, sorry about Thursday, I was late. Sam", note="apology")
    assert result.ok
    assert "Contoso" in letter
    assert result.subject


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("note", list(drafter.NOTES))
def test_any_note_of_any_example_ends_without_an_error(path, note):
    """A draft of three bad lines becomes a note that can be sent, for every kind and note."""
    link = {"url": "https://churn.example/a", "title": "On churn", "why": "it is about your plan"}
    case = drafter.Case.model_validate({"share": link, **drafter.read_case(path).model_dump(exclude={"share"})})
    draft = (
        "Hello!!\n\nI am the best candidate. Answer me ASAP. I was 90 minutes late because of Bob Smith at Initech."
        "\n\nBye"
    )
    result = drafter.rewrite(draft, case, note, writer="composer")
    assert result.ok, result.findings
    assert "Initech" not in result.text
    assert "Bob Smith" not in result.text


def test_a_long_draft_is_cut_down_in_time():
    """32 KiB of prose become a letter of the right length within seconds, the needed sentences among them."""
    filler = "The weather was mild and the trees along the road were green. " * 480
    draft = CLEAN.replace(WORTH, f"{filler}\n\n{WORTH}")
    assert len(draft) < 32 * 1024
    letter, result = rewritten(draft)
    assert result.ok
    assert result.words <= 150
    assert SORRY in letter


def test_what_cannot_be_mended_is_said():
    """A check-in needs a link, and where the case has none nothing is made up: the finding stays."""
    draft = "Subject: Northwind\n\nDear Ms. Liu,\n\nI thought of you. Answer me ASAP.\n\nSam Ortiz"
    _, result = rewritten(draft, note="check-in")
    assert not result.ok
    assert "ask-missing" in {finding.rule for finding in result.findings}
    assert "http" not in result.text


def test_the_thread_below_and_the_second_version_go():
    """Of what was pasted only the letter is rewritten: not the email it answers, not the other version."""
    thread = "\n\nOn Thu, 19 Nov 2026 at 12:00, Margaret Liu <m@northwind.example> wrote:\n> Where are you?\n"
    letter, result = rewritten(CLEAN.replace(OWNED, f"{OWNED} {FAULTS['pressure']}") + thread)
    assert letter == CLEAN
    assert "Where are you?" not in result.text
    letter, result = rewritten(
        CLEAN + "\nOption 2 (shorter):\n\nHi Margaret, sorry if I was late, get back to me ASAP.\n"
    )
    assert letter.strip() == CLEAN.strip()


def test_bullets_and_bold_become_sentences():
    """A list becomes a paragraph, and marks go without their words; a line to the user goes with its ruler."""
    tip = "\n\n---\nTip: add a more formal closing."
    assert rewritten(CLEAN.strip() + tip)[0] == CLEAN.strip()
    draft = CLEAN.replace(
        WORTH, "**What I bring**\n- I led the rebrand at Contoso that cut churn by 12%\n- I like people"
    )
    letter, _ = rewritten(draft)
    assert "I led the rebrand at Contoso that cut churn by 12%. I like people." in letter
    assert "**" not in letter


def test_a_case_for_which_nothing_should_be_sent_is_refused():
    """The care table outweighs the draft."""
    case = CASE.model_copy(update={"incident": CASE.incident.model_copy(update={"kind": "interviewer_fault"})})
    with pytest.raises(CareError):
        drafter.rewrite(CLEAN, case, writer="composer")


@pytest.mark.parametrize("draft", ["", " \n\t ", "…!?", "a " * 20_000])
def test_no_draft_and_too_much_of_one_are_refused(draft):
    """What holds no words, or more than 32 KiB, is an input error."""
    with pytest.raises(InputError):
        drafter.rewrite(draft, CASE, writer="composer")


@given(st.text(max_size=400))
@settings(max_examples=25, deadline=None)
def test_any_text_at_all_comes_out_as_a_note(draft):
    """No paste crashes it, the changes rebuild what it made, and a second run leaves it alone."""
    if not any(char.isalnum() for char in draft):
        return
    letter, result = rewritten(draft, note="apology")
    assert json.dumps(result.as_json())
    assert not rewritten(letter, note="apology")[1].changes


@pytest.mark.parametrize(
    ("note", "draft"),
    [
        ("apology", CLEAN),
        ("on-the-spot", "I'm so sorry I'm late, I misread the timetable. Shall we start?"),
        ("card", "Dear Ms. Liu,\n\nThank you for the time you gave me on Thursday.\n\nKind regards,\nSam Ortiz"),
        (
            "feedback-request",
            (
                "Subject: Feedback\n\nDear Ms. Liu,\n\nI know I was late. Would you tell me what else I could do "
                "better? Your time is short, so a line is plenty.\n\nSam Ortiz"
            ),
        ),
        (
            "keep-in-touch",
            (
                "Subject: Staying in touch\n\nDear Ms. Liu,\n\nI was late, and I own that. Would you be open to "
                "keeping in touch? I would understand a no.\n\nSam Ortiz"
            ),
        ),
        (
            "farewell",
            (
                "Subject: Thank you\n\nDear Ms. Liu,\n\nThank you for your answer and the time you gave me. I wish "
                "you and your team well.\n\nSam Ortiz"
            ),
        ),
        (
            "check-in",
            (
                "Subject: On churn\n\nDear Ms. Liu,\n\nThis article made me think of you: https://churn.example/a"
                "\n\nNo reply needed.\n\nSam Ortiz"
            ),
        ),
    ],
)
def test_the_note_is_told_from_the_draft(note, draft):
    """A plain draft of each note is taken for what it is."""
    assert tell_note(draft) == note
