"""What every composer has before it: the case, a pen, and the parts that all notes share."""

from __future__ import annotations

import re
from functools import cached_property

from drafter.case.kinds import Kind
from drafter.case.model import Case
from drafter.composer import care, facts, people
from drafter.composer.english import Clause, capital, closed
from drafter.composer.pen import Pen
from drafter.notes import Note, Restated

# A clause longer than this stands at a sentence's end only, where nothing has to follow it.
_SHORT = 14


class Desk:
    """One note's workplace.

    Args:
        case: The case.
        seed: What the choice of words follows from.
        bare: Without the explanation and the sentence to keep.
    """

    def __init__(self, case: Case, seed: str, *, bare: bool = False) -> None:
        self.case = case
        self.why = None if bare else care.explanation(case, care.incident(case))
        self.kept = None if bare else care.keepable(case)
        self.told: Clause = care.incident(case)
        self.held = care.held(case)
        right = people.right_name(case) if case.incident.kind is Kind.WRONG_NAME else None
        short = self.told.words <= _SHORT and self.told.single
        self.pen = Pen(
            seed,
            case.tone,
            case.spelling,
            {
                "clause": self.told.text,
                # Only a short clause may open a sentence that goes on.
                "short": self.told.text if short else None,
                "doing": self.told.doing,
                "company": case.company,
                "job": job(case.role),
                "interview": interview(case.role),
                "remark": care.noun(case) if case.incident.kind is Kind.OFFENSIVE_REMARK else None,
                "attend": "attend our interview" if self.held is care.Held.NO else "finish our interview",
                "right": right if len(case.readers) <= 1 or right == case.company else None,
                # A person can be called by the name; a company cannot.
                "reader": right if len(case.readers) == 1 and right != case.company else None,
                "names": right if len(case.readers) > 1 and right != case.company else None,
            },
        )

    @cached_property
    def kind(self) -> Kind:
        """The incident's kind."""
        return self.case.incident.kind

    @cached_property
    def greeting(self) -> str:
        """The greeting line."""
        if not self.case.readers:
            return f"Dear {people.called(self.case)},"
        return self.pen.head("letter.greeting", readers=people.called(self.case))

    @cached_property
    def sign_off(self) -> str:
        """The closing phrase and the writer's name."""
        return f"{self.pen.head(f'letter.closing_{self.case.spelling.value}')},\n{self.case.candidate.name}"

    @property
    def doing(self) -> str:
        """Whose doing it was, as the lists name it: the writer's, a thing's, or the body's."""
        if self.kind is Kind.BODY_OR_EMOTION:
            return "bodily"
        return "owned" if self.told.owned else "unowned"

    @cached_property
    def owning(self) -> str:
        """The blunder owned in a clause, for the notes of ways 3 and 4."""
        if self.kind in {*care.SECRET, Kind.DISHONESTY}:
            return self.pen.say(f"owning.{self.kind.value}")
        owned = self.pen.say(f"owning.{self.doing}")
        right = people.right_name(self.case) if self.kind is Kind.WRONG_NAME else None
        # The greeting says the right name, unless it was another's, or the company's.
        return owned if not right or right in self.greeting else f"{owned} {self.pen.say('own.right')}"

    def told_light(self) -> bool:
        """Whether one light clause is all the incident gets."""
        return not self.case.incident.noticed

    def qualifications(self, room: int, lists: tuple[str, ...]) -> list[Restated]:
        """Restates one or two of the case's qualifications within a number of words.

        Args:
            room: The words that are left for them; the first is restated even where it does not fit.
            lists: The phrasings that lead in the first.
        """
        usable = [
            (number, facts.fact(text))
            for number, text in enumerate(self.case.qualifications, start=1)
            if not care.tells(self.case, text)
        ]
        if not usable:
            usable = [(number, facts.fact(text)) for number, text in enumerate(self.case.qualifications, start=1)][:1]
        fitting = [each for each in usable if len(each[1].split()) + 9 <= room]
        # The first is the writer's best, and is never passed over; the others come as there is room.
        number, text = first = usable[0]
        bare = text.removeprefix(facts.BARE) if text.startswith(facts.BARE) else None
        lead = self.pen.say(
            *(["worth.bare"] if bare else lists),
            most=max(room, 0),
            bare=bare,
            fact=text if text.startswith(("I ", "I'", "I’", "my ")) else None,
            stated=text,
            joined=text if facts.joins(text) and text.startswith("I") else None,
        )
        lead = lead or facts.sentence(text)
        found = [Restated(fact=number, text=lead)]
        if not lead.endswith(closed(bare or text)):
            return found  # a second fact would follow on something else than the first
        left = room - len(lead.split())
        for number, text in fitting:
            if number != first[0] and len(text.split()) + 2 <= left and self.pen.chance(8):
                found.append(Restated(fact=number, text=facts.sentence(facts.also(text))))
                break
        return found


def job(role: str) -> str:
    """Returns the job as the letter calls it: "the Marketing Manager role".

    Args:
        role: As the case has it.
    """
    bare = re.sub(r"^the\s+", "", role, flags=re.IGNORECASE)
    return (
        f"the {bare}"
        if re.search(r"\b(?:role|position|job|post|vacancy|opening)$", bare, re.IGNORECASE)
        else f"the {bare} role"
    )


def interview(role: str) -> str:
    """Returns the interview as a subject line calls it: "Marketing Manager interview".

    Args:
        role: As the case has it.
    """
    bare = re.sub(r"^the\s+|\s+(?:role|position|job|post|vacancy|opening)$", "", role, flags=re.IGNORECASE)
    return capital(f"{bare} interview")


def words(note: Note) -> int:
    """Counts a note's words as the rule `too-long` does.

    Args:
        note: A note.
    """
    return len(note.text.split()) + len((note.subject_line or "").split())
