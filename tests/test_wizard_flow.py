"""The wizard's questions, without a screen."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.api import write
from drafter.case.care import care_note
from drafter.case.dump import dumped
from drafter.case.kinds import KINDS, Kind
from drafter.case.tree import parse, plain
from drafter.notes import NoteName
from drafter.wizard.answers import case_of
from drafter.wizard.flow import before, mistake, next_question, standing
from drafter.wizard.question import Setting
from drafter.wizard.questions import questions
from drafter.wizard.spot import how_late, how_late_mistake
from drafter.wizard.store import begun, unfinished
from drafter.wizard.when import spoken_moment

NOW = datetime.fromisoformat("2026-11-25T15:00+01:00")  # a Wednesday


def answered(kind: Kind, *, last: bool, skip: bool, note: str = "apology") -> tuple[dict[str, str | None], list[str]]:
    """Answers every question with its example; of choices takes the first or the last, and may skip the optional."""
    setting = Setting(NOW, british=False, note=note, tone="warm")
    answers: dict[str, str | None] = {"incident.kind": kind}
    order = ["incident.kind"]
    while question := next_question(questions(), answers, setting):
        if question.choices:
            answers[question.key] = question.choices[-1 if last else 0].value
        elif skip and not question.needed:
            answers[question.key] = None
        else:
            example = question.example(answers, setting).partition(", or ")[0]
            kept = question.read(example, setting)
            assert mistake(question, kept, answers) is None, question.key
            answers[question.key] = kept
        order.append(question.key)
    return standing(questions(), answers, setting), order


@pytest.mark.parametrize("kind", [kind for kind in Kind if not KINDS[kind].withheld])
@pytest.mark.parametrize(("last", "skip"), [(False, False), (True, True)])
def test_every_way_through_ends_in_a_note_that_holds_all_rules(kind, last, skip):
    """Each kind, all answered or all skipped: each example will do as an answer, and the case gives a good note."""
    answers, _ = answered(kind, last=last, skip=skip)
    result = write(case_of(answers), writer="composer")
    assert result.ok, result.findings


@pytest.mark.parametrize("last", [False, True])
def test_words_come_after_three_answers_at_most(last):
    """For someone late and not yet done, no more than three questions come before the words."""
    _, order = answered(Kind.LATE, last=last, skip=False)
    shown = [key for key in order if key.startswith("words")]
    assert shown == ([] if last else ["words_coming"])
    assert "words_coming" not in order or order.index("words_coming") <= 3


def test_a_check_in_asks_for_its_link():
    """What a check-in is written around is asked for, and cannot be skipped."""
    answers, _ = answered(Kind.LATE, last=True, skip=True, note=NoteName.CHECK_IN)
    assert write(case_of(answers), NoteName.CHECK_IN, writer="composer").ok


def test_who_has_said_that_it_was_no_slur_is_not_told_to_say_it():
    """The care for a remark asks whether it was a slur only where the case does not say."""
    answers, _ = answered(Kind.OFFENSIVE_REMARK, last=True, skip=True)
    assert "slur" not in care_note(case_of(answers))
    assert "slur" in care_note(case_of({key: text for key, text in answers.items() if key != "incident.slur"}))


def test_a_feedback_reply_asks_for_what_they_said():
    """Their answer is asked for, and kept line by line as it was pasted."""
    answers, order = answered(Kind.LATE, last=True, skip=False, note=NoteName.FEEDBACK_REPLY)
    assert "reply" in order
    case = case_of({**answers, "reply": "You did well.\nBudgets were weak."})
    assert case.reply == "You did well.\nBudgets were weak."
    assert write(case, NoteName.FEEDBACK_REPLY, writer="composer").ok


def test_another_kind_asks_anew_what_no_longer_fits():
    """Someone who was on the way, and says then that they overslept, is asked again how things stand."""
    setting = Setting(NOW, british=False, note="apology", tone="warm")
    answers = {"incident.kind": Kind.OVERSLEPT, "moment": "coming", "how_late": "20 minutes"}
    question = next_question(questions(), answers, setting)
    assert question is not None
    assert question.key == "moment"
    earlier = before(questions(), answers, setting, question)
    assert earlier is not None
    assert earlier.key == "incident.kind"
    assert "how_late" not in standing(questions(), answers, setting)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("today 9:00", "2026-11-25T09:00"),
        ("9:30", "2026-11-25T09:30"),
        ("Yesterday at 2.30 pm", "2026-11-24T14:30"),
        ("tomorrow 12 am", "2026-11-26T00:00"),
        ("thursday 9am", "2026-11-19T09:00"),
        ("wednesday 9:00", "2026-11-25T09:00"),
        ("last wednesday 9:00", "2026-11-18T09:00"),
        ("2026-11-19 09:00", "2026-11-19T09:00"),
        ("2026-11-19T09:00+01:00", "2026-11-19T09:00+01:00"),
        ("half past nine", "half past nine"),
        ("9", "9"),
    ],
)
def test_a_moment_is_read_as_people_say_it(typed, kept):
    """Days by name, and times with or without minutes; what is none is left to the case's own reader."""
    assert spoken_moment(typed, NOW) == kept


@pytest.mark.parametrize(
    ("typed", "kept"), [("25", "25 minutes"), ("1", "1 minute"), ("half an hour late", "half an hour")]
)
def test_how_late_is_read_as_people_say_it(typed, kept):
    """A number alone is in minutes."""
    assert how_late(typed) == kept
    assert how_late_mistake(kept) is None
    assert how_late_mistake("very") is not None


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@settings(max_examples=60)
@given(st.dictionaries(st.from_regex(r"[a-z_.]{1,12}", fullmatch=True), TEXT | st.none() | st.lists(TEXT, min_size=1)))
def test_what_is_written_reads_back(mapping):
    """Any text, list and null comes out of the YAML as it went in, to the letter."""
    if mapping:
        tree, problems = parse(dumped(mapping), "case.yaml")
        assert problems == []
        assert plain(tree) == mapping


def test_answers_on_disk_come_back(tmp_path):
    """Answers read back as they were, the latest case first; a broken file is left alone."""
    one = begun(tmp_path, NOW)
    one.keep({"incident.kind": "late", "how_late": None, "company": "Yes: “no” #1 'and' \\ null"})
    (tmp_path / "broken.yaml").write_text("{")
    ((found, answers),) = unfinished(tmp_path)
    assert found.path == one.path
    assert answers == {"incident.kind": "late", "how_late": None, "company": "Yes: “no” #1 'and' \\ null"}
    one.drop()
    assert unfinished(tmp_path) == []
    assert (tmp_path / "broken.yaml").exists()
