"""The wizard on a terminal: one plain question at a time, each answer checked and kept before the next."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from drafter.case.care import withhold
from drafter.case.kinds import KINDS, Kind
from drafter.case.model import Tone
from drafter.cli.asking import Asker
from drafter.cli.layout import filled
from drafter.text.safe import one_line, shown, visible
from drafter.wizard.answers import case_of, unfit
from drafter.wizard.flow import before, mistake, next_question, standing
from drafter.wizard.question import Choice, Setting
from drafter.wizard.questions import STOP, questions
from drafter.wizard.spot import outline, spot_words
from drafter.wizard.store import Unfinished, begun, unfinished

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.cli.terminal import Style, Terminal
    from drafter.wizard.question import Question

_WORTH_IT = (
    "It is worth a try: they asked you in because they think you can do this work, and in a study of interviews "
    "any attempt to put things right did better than none."
)
_HOW = (
    "Six questions need an answer; Enter skips the others. “<” goes back a step. Each answer is kept as you give it, "
    "so that you can stop at any time with Ctrl-C."
)
_MOST_OFFERED = 5
_NEW, _CLEAR = "new", "clear"


class StoppedError(Exception):
    """The person has said that they go on later."""


class Conversation:
    """Asks for a case.

    Args:
        terminal: Where to ask.
        asker: Asks there.
        note: The note that will be written, by its public name.
        tone: The tone that is configured; None for none.
    """

    def __init__(self, terminal: Terminal, asker: Asker, note: str, tone: str | None) -> None:
        language = next(filter(None, map(terminal.variables.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
        now = datetime.now().astimezone()
        self.terminal = terminal
        self.asker = asker
        self.setting = Setting(now, language.startswith("en_GB"), note, tone or Tone.WARM)
        self.questions = questions()
        self.store: Unfinished = begun(terminal.data_folder / "unfinished", now)
        self.answers: dict[str, str | None] = {}

    def case(self) -> Case:
        """Asks what there is to ask.

        Returns:
            The case, complete.

        Raises:
            CareError: Nothing should be sent for such a case.
            StoppedError: The person goes on later.
            KeyboardInterrupt: Likewise, by Ctrl-C.
            InputError: The answers cannot be kept.
        """
        self._greet()
        self._offer_to_go_on()
        while True:
            self._ask_all()
            known = standing(self.questions, self.answers, self.setting)
            wrong = unfit(known, list(known))
            if not wrong:
                return case_of(known)
            for key in wrong:  # somebody has changed the file by hand
                del self.answers[key]

    def keep_tone(self, tone: str) -> None:
        """Keeps another tone.

        Args:
            tone: The tone.
        """
        self.answers["tone"] = tone
        self.store.keep(self.answers)

    def _greet(self) -> None:
        self._paragraph(_WORTH_IT)
        self.terminal.insist("")
        self._paragraph(_HOW)

    def _offer_to_go_on(self) -> None:
        found = unfinished(self.store.path.parent)[:_MOST_OFFERED]
        if not found:
            return
        self._head("You have begun before. Where shall we go on?")
        choices = [Choice(str(at), _summary(each, answers)) for at, (each, answers) in enumerate(found)]
        choices += [Choice(_NEW, "Begin a new case"), Choice(_CLEAR, "Clear these away, and begin a new case")]
        chosen = self.asker.choice(choices, back=False) or _NEW
        if chosen == _CLEAR:
            self._clear([each for each, _ in found])
        elif chosen != _NEW:
            self.store, self.answers = found[int(chosen)]
            if self.answers.get("moment") != "over":
                self.answers.pop("moment", None)  # time has passed since

    def _clear(self, found: list[Unfinished]) -> None:
        self._head("They cannot be had back then. Clear them away?")
        if self.asker.choice([Choice("no", "No, keep them"), Choice("yes", "Yes")], back=False) == "yes":
            for each in found:
                each.drop()

    def _ask_all(self) -> None:
        question = next_question(self.questions, self.answers, self.setting)
        while question is not None:
            if self._ask(question):
                question = next_question(self.questions, self.answers, self.setting)
            else:
                question = before(self.questions, self.answers, self.setting, question) or question

    def _ask(self, question: Question) -> bool:
        """Asks one question and keeps its answer; False to go a step back."""
        if question.words:
            self._say_words()
        self._head(question.ask)
        given = self.answers.get(question.key) or question.suggested(self.answers, self.setting)
        if question.choices:
            chosen = self.asker.choice(question.choices, given, back=bool(self.answers))
            if chosen is None:
                return False
            if chosen == STOP:
                raise StoppedError
            self._keep(question.key, chosen)
            if question.key == "incident.kind" and KINDS[Kind(chosen)].withheld:
                self.store.drop()
                withhold(outline({"incident.kind": chosen}))
            return True
        self._help(question)
        return self._take_line(question, given)

    def _take_line(self, question: Question, given: str) -> bool:
        while True:
            typed = self.asker.line(given)
            if typed is None:
                return False
            if not typed:
                if not question.needed:
                    self._keep(question.key, None)
                    return True
                self._paragraph("The note cannot do without this one.", "red")
                continue
            kept = question.read(typed, self.setting)
            wrong = mistake(question, kept, standing(self.questions, self.answers, self.setting))
            if wrong is None:
                if question.key == "incident.when":
                    self._paragraph(f"That is {datetime.fromisoformat(kept):%A %d %B %Y, %H:%M}.", "dim")
                self._keep(question.key, kept)
                return True
            self._paragraph(f"Not yet: {wrong}.", "red")
            given = typed

    def _keep(self, key: str, text: str | None) -> None:
        self.answers[key] = text
        self.store.keep(self.answers)

    def _say_words(self) -> None:
        known = standing(self.questions, self.answers, self.setting)
        there = known["incident.kind"] == Kind.LATE and known["moment"] == "now"
        self._head("Say this now:" if there else "Call them and say this, or text it with your name in front:")
        for line in filled(visible(spot_words(known, datetime.now().astimezone())), self.terminal.width(), "    "):
            self.terminal.insist(line, "green", "bold")

    def _head(self, text: str) -> None:
        self.terminal.insist("")
        for line in filled(text, self.terminal.width(), " "):
            self.terminal.insist(line, "bold")

    def _help(self, question: Question) -> None:
        example = question.example(self.answers, self.setting)
        if question.hint:
            self._paragraph(question.hint)
        if example:
            self._paragraph(f"For example: {example}")
        if not question.needed:
            self._paragraph("Enter skips it.", "dim")

    def _paragraph(self, text: str, *styles: Style) -> None:
        for line in filled(one_line(text), self.terminal.width(), " "):
            self.terminal.insist(line, *styles)


def _summary(each: Unfinished, answers: dict[str, str | None]) -> str:
    kind = next((info for kind, info in KINDS.items() if kind == answers["incident.kind"]), KINDS[Kind.OTHER])
    what = answers.get("incident.sorry_that") or kind.meaning
    company = answers.get("company")
    what = shown(what)
    return f"{what[:1].upper()}{what[1:]}{f' ({shown(company)})' if company else ''}, {each.when():%a %d %b, %H:%M}"
