"""The questions, in the order in which a shaken person can answer them.

First what happened, since that is all they can think of, and since the words on the spot need no more. Then facts that
need no thought. What they are good at comes when they are calmer, and taste comes last.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from drafter.case.kinds import EXPLAINED, KINDS, Kind, KindInfo
from drafter.case.model import Tone
from drafter.notes import NoteName
from drafter.wizard.answers import Answers
from drafter.wizard.question import Choice, Question, Setting
from drafter.wizard.spot import arrived_late, how_late, how_late_mistake
from drafter.wizard.when import spoken_moment

_CLOCK_COUNTS = (Kind.LATE, Kind.OVERSLEPT, Kind.NO_SHOW, Kind.SCHEDULE_MIXUP, Kind.TECH_FAILURE)
_MAYBE_UNNOTICED = (Kind.WRONG_NAME, Kind.POOR_ANSWERS, Kind.BODY_OR_EMOTION, Kind.INTERRUPTION, Kind.OTHER)
_WORTH = (
    ("What makes you right for this job? One true thing.", "I led the rebrand at Contoso that cut churn by 12%"),
    ("A second thing that makes you right for it?", "I have run launch campaigns in six countries"),
    ("And a third?", "I write my own SQL and my own reports"),
)
_TIMES = ("When could you come again?", "Another time that you could come?", "And a third?")
_OTHERS = ("Was anybody else there who should be greeted?", "And a third person?", "And a fourth?")
GO_ON, STOP = "go on", "stop"


def questions() -> tuple[Question, ...]:
    """Returns every question, in order; which of them are asked follows from the answers."""
    return (*_happened(), *_facts(), *_worth(), *_taste())


def _happened() -> tuple[Question, ...]:
    kinds = sorted(KINDS, key=lambda kind: kind is not Kind.LATE)  # the one for whom seconds count
    return (
        Question(
            "incident.kind",
            "What went wrong?",
            choices=tuple(Choice(kind, _upper(KINDS[kind].meaning)) for kind in kinds),
        ),
        Question(
            "moment",
            "How do things stand right now?",
            applies=_kind_is(Kind.LATE),
            choices=(
                Choice("coming", "I am on my way, and late"),
                Choice("now", "I am there, or on the call, and late"),
                Choice("over", "It is over"),
            ),
        ),
        Question(
            "moment",
            "How do things stand right now?",
            applies=_kind_is(*(kind for kind in _CLOCK_COUNTS if kind is not Kind.LATE)),
            choices=(Choice("over", "It is over"), Choice("now", "It was only just now, and I can still reach them")),
        ),
        Question(
            "how_late",
            "How late will you be?",
            _text("20 minutes"),
            applies=_moment_is("coming"),
            read=lambda text, _: how_late(text),
            wrong=how_late_mistake,
        ),
        _words("words_coming", "coming"),
        Question(
            "incident.sorry_that",
            "Finish the sentence: I am sorry that …",
            lambda answers, _: _info(answers).example,
            lambda answers, _: arrived_late(answers),
        ),
        _words("words_now", "now"),
        Question(
            "incident.slur",
            "Was it a slur, a word that puts down a whole group of people?",
            _text(""),
            _text("false"),
            _kind_is(Kind.OFFENSIVE_REMARK),
            choices=(Choice("true", "Yes"), Choice("false", "No")),
        ),
        Question(
            "incident.noticed",
            "Did they notice?",
            applies=_kind_is(*_MAYBE_UNNOTICED),
            choices=(Choice("true", "Yes, or I think so"), Choice("false", "They may not have")),
        ),
    )


def _facts() -> tuple[Question, ...]:
    return (
        Question("company", "Which company was it?", _text("Northwind")),
        Question("role", "Which job was the interview for?", _text("Marketing Manager")),
        Question("interviewer.0.name", "Who will read your note?", _text("Margaret Liu")),
        Question(
            "interviewer.0.email",
            "What is their email address?",
            _text("margaret.liu@northwind.example"),
            applies=_given("interviewer.0.name"),
            bare=True,
        ),
        *(
            Question(
                f"interviewer.{at}.name",
                ask,
                _text("Dr. Amadou Diallo"),
                applies=_given(f"interviewer.{at - 1}.name"),
                bare=True,
            )
            for at, ask in enumerate(_OTHERS, start=1)
        ),
        Question(
            "incident.when",
            "When was the interview to begin?",
            _text("today 9:00, or yesterday 14:30, or 2026-11-19 09:00"),
            read=lambda text, setting: spoken_moment(text, setting.now),
            bare=True,
        ),
        Question("candidate.name", "What is your name?", _text("Sam Ortiz")),
        Question("candidate.email", "What is your email address?", _text("sam@ortiz.example"), bare=True),
    )


def _worth() -> tuple[Question, ...]:
    return (
        *(
            Question(
                f"qualifications.{at}",
                ask,
                _text(example),
                applies=_given(f"qualifications.{at - 1}") if at else _given("incident.kind"),
                bare=at > 0,
            )
            for at, (ask, example) in enumerate(_WORTH)
        ),
        Question(
            "solution",
            "How would you answer it now?",
            _text("Move the trial's first email from day 3 to day 1 and measure activation."),
            applies=_kind_is(Kind.POOR_ANSWERS),
            bare=True,
        ),
        Question(
            "solution",
            "Did they speak of a problem they have? How would you solve it?",
            _text("Move the trial's first email from day 3 to day 1 and measure activation."),
            applies=_kind_is(*(kind for kind in Kind if kind is not Kind.POOR_ANSWERS)),
            bare=True,
        ),
        Question(
            "incident.explanation",
            "Why did it happen? Only if you want to say so.",
            _text("I misjudged the bus connection."),
            applies=_kind_is(*EXPLAINED),
        ),
        *(
            Question(
                f"slots.{at}",
                ask,
                lambda _, setting: _next_tuesday(setting),
                applies=_given(f"slots.{at - 1}") if at else lambda answers, _: answers.get("incident.slur") != "true",
                bare=at > 0,
            )
            for at, ask in enumerate(_TIMES)
        ),
        Question(
            "own_words",
            "Is there a sentence of your own that should stand in it?",
            _text("I was really looking forward to talking shop with you."),
        ),
    )


def _taste() -> tuple[Question, ...]:
    check_in = _note_is(NoteName.CHECK_IN)
    return (
        Question(
            "reply",
            "What did they answer? Paste it here.",
            _text("You seemed well prepared; the budget question was the weak spot."),
            applies=_note_is(NoteName.FEEDBACK_REPLY),
        ),
        Question(
            "share.url",
            "Which link do you want to share?",
            _text("https://example.com/article"),
            applies=check_in,
            wanted=True,
        ),
        Question(
            "share.title", "What is it called?", _text("Onboarding emails that work"), applies=check_in, wanted=True
        ),
        Question(
            "share.why",
            "Why is it worth their time?",
            _text("it bears on the trial emails we spoke of"),
            applies=check_in,
            wanted=True,
        ),
        Question(
            "tone",
            "How should it sound?",
            choices=tuple(Choice(tone, _upper(tone)) for tone in Tone),
            suggested=lambda _, setting: setting.tone,
        ),
        Question(
            "spelling",
            "Whose spelling?",
            choices=(Choice("american", "American"), Choice("british", "British")),
            suggested=lambda _, setting: "british" if setting.british else "american",
        ),
    )


def _text(text: str) -> Callable[[Answers, Setting], str]:
    return lambda *_: text


def _words(key: str, moment: str) -> Question:
    return Question(
        key,
        "And then?",
        applies=_moment_is(moment),
        choices=(Choice(GO_ON, "Go on to the email now"), Choice(STOP, "Stop here; the answers are kept for later")),
        words=True,
    )


def _info(answers: Answers) -> KindInfo:
    return KINDS[Kind(answers["incident.kind"] or "")]


def _kind_is(*kinds: Kind) -> Callable[[Answers, Setting], bool]:
    return lambda answers, _: answers.get("incident.kind") in kinds


def _moment_is(moment: str) -> Callable[[Answers, Setting], bool]:
    clock_counts = _kind_is(*((Kind.LATE,) if moment == "coming" else _CLOCK_COUNTS))
    return lambda answers, setting: clock_counts(answers, setting) and answers.get("moment") == moment


def _given(key: str) -> Callable[[Answers, Setting], bool]:
    return lambda answers, _: bool(answers.get(key))


def _note_is(note: NoteName) -> Callable[[Answers, Setting], bool]:
    return lambda _, setting: setting.note == note


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _next_tuesday(setting: Setting) -> str:
    day = setting.now + timedelta(days=(1 - setting.now.weekday()) % 7 or 7)
    return f"{day:%A} {day.day} {day:%B}, 10:00"
