"""The wizard, driven through a terminal of its own as a person would."""

from __future__ import annotations

import signal
import stat
import sys
from datetime import datetime

import pytest
from program import process
from screen import Person

from drafter.case.read import read_case
from drafter.wizard.questions import questions
from drafter.wizard.store import Unfinished, begun

PEGGY = "You called someone, or the company, by the wrong name"
LATE = "You came late, or are about to"


def kept(home):
    """The files of the cases in progress."""
    return sorted((home / ".local" / "share" / "drafter" / "unfinished").glob("*"))


def begins(home, kind: str, *arguments: object, **variables: str) -> Person:
    """Starts the wizard, and says what went wrong."""
    person = Person(home, "write", "--writer", "composer", *arguments, **variables)
    person.sees("What went wrong?")
    person.sees("None of these")
    person.chooses(kind)
    return person


def goes_on(home, summary: str, *arguments: object, **variables: str) -> Person:
    """Starts the wizard again, and goes on with a case in progress."""
    person = Person(home, "write", "--writer", "composer", *arguments, **variables)
    person.sees("Begin a new case")
    person.chooses(summary)
    return person


def answers_the_rest(person: Person) -> None:
    """Answers what is left after the company, for somebody who called Margaret Peggy."""
    person.answers(
        ("Which job", "Marketing Manager"),
        ("Who will read", "Margaret Liu"),
        ("their email", "margaret.liu@northwind.example"),
        ("anybody else", ""),
        ("When was the interview", "2026-11-19 09:00"),
        ("your name", "Sam Ortiz"),
        ("your email", ""),
        ("makes you right", "I led the rebrand at Contoso that cut churn by 12%"),
        ("second thing", ""),
        ("a problem they have", ""),
        ("Why did it happen", "I was nervous."),
        ("could you come", ""),
        ("sentence of your own", ""),
    )
    person.sees("How should it sound?")
    person.sees("Formal")
    person.chooses("Plain")
    person.sees("Whose spelling?")
    person.sees("British")
    person.chooses("American")
    person.sees("What would you like to do with it?")
    person.sees("Stop here")


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """Somebody who goes through it once: a mistake, a step back, skips, an editor, another phrasing, a saved case."""
    home = tmp_path_factory.mktemp("home")
    editor = home / "editor.py"
    editor.write_text(
        "import pathlib, sys\n"
        "letter = pathlib.Path(sys.argv[1])\n"
        "letter.write_text(letter.read_text().replace('Margaret', 'Maggie', 1))\n"
    )
    (home / "northwind.yaml").write_text("mine\n")
    (home / "bin").mkdir()
    clipboard = home / "bin" / "xclip"
    clipboard.write_text(f'#!/bin/sh\n/bin/cat > "{home}/clipboard"\n')
    clipboard.chmod(0o755)
    person = begins(home, PEGGY, PATH=f"{home}/bin", DISPLAY=":0", EDITOR=f"{sys.executable} {editor}")
    person.answers(("I am sorry that …", "I am sorry that I kept calling you Peggy"))
    person.answers(("Not yet: ", "\x15I kept calling you Peggy"))
    person.sees("Did they notice?")
    person.sees("Back a step")
    person.chooses("Yes")
    person.answers(("Which company", "Nordwind"), ("Which job", "<"), ("Which company", "\x15Northwind"))
    answers_the_rest(person)
    seen = {"first": person.text()}
    person.chooses("Copy it")
    person.sees("Copied.")
    person.sees("Stop here")
    person.chooses("Another phrasing")
    person.sees("Stop here")
    seen["again"] = person.latest()
    person.chooses("Change it in my editor")
    person.sees("Stop here")
    seen["edited"] = person.latest()
    person.chooses("Save it as a draft")
    person.answers(("Under what name", ""))
    person.sees("Saved to northwind-apology.eml")
    person.sees("Stop here")
    person.chooses("Save the case")
    person.answers(("Under what name", ""))
    person.sees("northwind.yaml is there already")
    person.sees("Overwrite it")
    person.chooses("Take another name")
    person.answers(("Under what name", "\x15mine.yaml"))
    seen["code"] = person.ends()
    seen["all"] = person.text()
    return home, seen


def test_it_says_why_trying_is_worth_it_before_it_asks(done):
    """One sentence of courage comes first, and what can be done at any time."""
    _, seen = done
    text = seen["first"]
    assert text.count("worth a try") == 1
    assert text.index("worth a try") < text.index("Ctrl-C") < text.index("What went wrong?")


def test_each_question_has_an_example_beside_it(done):
    """What the case's model says of a field stands below the question, and an example below that."""
    _, seen = done
    text = " ".join(seen["first"].split())
    assert "Finishes the sentence “I am sorry that …”: first person, 30 words at most." in text
    assert "For example: I kept calling you Peggy" in text
    assert "For example: Northwind" in text


def test_an_answer_is_checked_as_it_is_given(done):
    """The case's own validator says what is wrong, and the question is asked again."""
    _, seen = done
    assert "it begins with “I am sorry that” itself" in " ".join(seen["first"].split())


def test_the_case_is_saved_as_a_person_would_write_it(done):
    """The file reads back, the corrected answer is in it, what was skipped is not, and it is its owner's alone."""
    home, seen = done
    case = read_case(home / "mine.yaml")
    text = (home / "mine.yaml").read_text()
    assert seen["code"] == 1  # the edited note calls Margaret Maggie
    assert case.company == "Northwind"
    assert case.incident.sorry_that == "I kept calling you Peggy"
    assert [reader.name for reader in case.readers] == ["Margaret Liu"]
    assert case.tone == "plain"
    assert "solution" not in text
    assert text.startswith("incident:\n  kind: wrong_name\n")
    assert stat.S_IMODE((home / "mine.yaml").stat().st_mode) == 0o600
    assert (home / "northwind.yaml").read_text() == "mine\n"
    assert kept(home) == []


def test_the_note_is_shown_with_what_the_rules_say(done):
    """The letter, the care that the case needs, and that all rules hold; another phrasing is another letter."""
    home, seen = done
    assert "says the right name once" in seen["first"]
    assert "Subject: " in seen["first"]
    assert "All rules hold: apology" in seen["first"]
    assert "All rules hold: apology" in seen["again"]
    letter = seen["first"].split("Subject:")[1].split("All rules")[0]
    assert (home / "clipboard").read_text().split()[1:] == letter.split()
    assert seen["again"].split("Subject:")[1] not in seen["first"]


def test_an_edited_note_is_checked_again(done):
    """The editor's changes are checked against the case, and the note is saved beside it."""
    home, seen = done
    assert "wrong-name" in seen["edited"]
    assert "Unfinished" in seen["edited"]
    assert "Maggie" in (home / "mine-apology.txt").read_text()
    assert "X-Unsent: 1" in (home / "northwind-apology.eml").read_text()


def test_what_it_prints_next_can_be_run(done):
    """The commands that it names at the end work on the saved case."""
    home, seen = done
    for line in ("drafter log mine.yaml sent apology", "drafter plan mine.yaml"):
        assert line in seen["all"]
        assert process(*line.split()[1:], home=home, cwd=home).returncode == 0


@pytest.mark.parametrize("arguments", [("write",), ("write", "--note", "card")])
def test_nobody_is_asked_where_nobody_can_answer(tmp_path, arguments):
    """Without a terminal and without a case it ends with 2, and says what to give."""
    ended = process(*arguments, home=tmp_path)
    assert ended.returncode == 2
    assert b"no case was given" in ended.stderr
    assert ended.stdout == b""


def test_someone_on_the_way_has_words_after_three_answers(tmp_path):
    """Late, on the way, 25 minutes: the words come next; stopping there keeps the answers, and the next run goes on."""
    person = begins(tmp_path, LATE)
    person.sees("How do things stand")
    person.sees("Back a step")
    person.chooses("I am on my way")
    person.answers(("How late", "25"))
    person.sees("say this")
    person.sees("Back a step")
    assert "25 minutes late" in person.text().split("say this")[1]
    person.chooses("Stop here")
    person.sees("Your answers are kept")
    assert person.ends() == 0
    again = goes_on(tmp_path, "You came late")  # as nothing was said yet of what they are sorry for
    again.sees("How do things stand")  # time has passed
    again.sees("Back a step")
    again.chooses("It is over")
    again.sees("> I arrived 25 minutes late")
    again.child.sendintr()
    assert again.ends() == 130


def test_someone_who_is_there_has_words_after_three_answers(tmp_path):
    """Late, there, and what they are sorry for: the words come before anything else is asked."""
    person = begins(tmp_path, LATE)
    person.sees("How do things stand")
    person.sees("Back a step")
    person.chooses("I am there")
    person.answers(("I am sorry that …", "I arrived 25 minutes late"))
    person.sees("Say this now")
    person.sees("Back a step")
    assert "Which company" not in person.text()
    person.child.sendintr()
    assert person.ends() == 130


def test_whatever_stops_it_loses_nothing(tmp_path):
    """Ctrl-C, a kill, a closed terminal: each answer is on disk before the next question, and the next run goes on."""
    person = begins(tmp_path, PEGGY)
    person.answers(("I am sorry that …", "I kept calling you Peggy"))
    person.sees("Did they notice?")
    person.sees("Back a step")
    person.child.sendintr()
    person.sees("Your answers are kept")
    assert person.ends() == 130
    (file,) = kept(tmp_path)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600

    person = goes_on(tmp_path, "I kept calling you Peggy")
    person.sees("Did they notice?")
    person.sees("Back a step")
    person.chooses("They may not")
    person.answers(("Which company", "Northwind: “Growth” #1"))
    person.sees("Which job")
    person.child.kill(signal.SIGKILL)
    assert person.ends() == -signal.SIGKILL

    person = goes_on(tmp_path, "I kept calling you Peggy (Northwind: “Growth” #1)")
    person.answers(("Which job", "<"))
    person.sees("> Northwind: “Growth” #1")
    person.child.kill(signal.SIGHUP)
    assert person.ends() == -signal.SIGHUP

    person = goes_on(tmp_path, "I kept calling you Peggy (Northwind: “Growth” #1)")
    person.sees("Which job")
    assert "Which company" not in person.text()
    person.child.close(force=True)
    assert kept(tmp_path) == [file]


def test_an_interviewer_at_fault_ends_it(tmp_path):
    """Nothing is drafted and nothing kept: the care text, and exit 4."""
    person = begins(tmp_path, "The interviewer was at fault")
    assert person.ends() == 4
    text = " ".join(person.text().split())
    assert "not yours to apologise for" in text
    assert "Write down today what was said" in text
    assert kept(tmp_path) == []


def finished(home) -> Unfinished:
    """A case in progress whose questions are all answered."""
    store = begun(home / ".local" / "share" / "drafter" / "unfinished", datetime.now().astimezone())
    answers = dict.fromkeys(question.key for question in questions())
    store.keep(
        {
            **answers,
            "incident.kind": "overslept",
            "moment": "over",
            "incident.sorry_that": "I overslept and missed our 9:00 interview",
            "company": "Northwind",
            "role": "Marketing Manager",
            "candidate.name": "Sam Ortiz",
            "qualifications.0": "I led the rebrand at Contoso that cut churn by 12%",
            "tone": "warm",
            "spelling": "american",
        }
    )
    return store


def test_what_a_form_lacks_is_said_at_the_end(tmp_path):
    """An email draft without the reader's address says so, as it does where the case is a file."""
    finished(tmp_path)
    person = goes_on(tmp_path, "I overslept", "-o", tmp_path / "note.eml")
    person.sees("Save the case")
    person.sees("Stop here")
    person.chooses("Stop here")
    person.sees("no email address for the reader")
    assert person.ends() == 0
    assert "X-Unsent: 1" in (tmp_path / "note.eml").read_text()


def test_nothing_is_lost_at_the_end_either(tmp_path):
    """No clipboard, an editor that fails, a wrong folder: each is said; an edited note outlives a kill."""
    store = finished(tmp_path)
    editor = tmp_path / "editor.py"
    editor.write_text("import sys\nsys.exit(3)\n")
    command = f"{sys.executable} {editor}"
    person = goes_on(tmp_path, "I overslept", PATH=str(tmp_path), EDITOR=command)
    person.sees("Stop here")
    for choice, answer in (("Copy it", "no clipboard"), ("Change it in my editor", "ended with 3")):
        person.chooses(choice)
        person.sees(answer)
        person.sees("Stop here")
    person.chooses("Show a link")
    person.sees("mailto:?subject=")
    person.sees("no email address for the reader")
    person.sees("Stop here")
    person.chooses("Another tone")
    person.sees("Back a step")
    person.chooses("Formal")
    person.sees("this one is formal")
    person.sees("Stop here")
    editor.write_text("import sys\nopen(sys.argv[1], 'a').write('\\nP.S. By hand.\\n')\n")
    person.chooses("Change it in my editor")
    person.sees("P.S. By hand.")
    person.sees("Stop here")
    person.child.kill(signal.SIGKILL)
    assert person.ends() == -signal.SIGKILL
    assert store.answers()["tone"] == "formal"

    person = goes_on(tmp_path, "I overslept")
    person.sees("P.S. By hand.")
    person.sees("Stop here")
    person.chooses("Another phrasing")
    person.sees("This drops what you changed")
    person.sees("Drop them")
    person.chooses("Keep my changes")
    person.sees("Stop here")
    person.chooses("Save the case")
    person.answers(("Under what name", "\x15no-such-folder/case.yaml"), ("Not yet", "\x15case.yaml"))
    person.sees("Your note is saved to case-apology.txt")
    person.ends()
    assert "P.S. By hand." in (tmp_path / "case-apology.txt").read_text()
    assert kept(tmp_path) == []
