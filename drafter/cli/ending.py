"""The end of the wizard: the note, and what can be done with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.case.model import Tone
from drafter.cli.clipboard import copy_text
from drafter.cli.editor import edit
from drafter.cli.hand_over import hand_over
from drafter.cli.keeping import ask_file
from drafter.cli.run import complain
from drafter.errors import DrafterError
from drafter.files import write_whole
from drafter.formats import render
from drafter.notes import NOTES
from drafter.wizard.question import Choice

if TYPE_CHECKING:
    from drafter.case.model import Case
    from drafter.cli.asking import Asker
    from drafter.cli.terminal import Terminal
    from drafter.result import Result
    from drafter.wizard.store import Unfinished

Draft = Callable[["Case", str, int | None], "Result"]
DONE, LATER = "save", "later"


class Ending:
    """Shows a note, and does with it what the person wants.

    Args:
        terminal: Where to.
        asker: Asks there.
        case: The case.
        note: Which note, by its public name.
        store: Where it is kept until it is saved.
        draft: Writes a note, with a seed.
        signed: Says who wrote a note.
        keep_tone: Keeps another tone among the answers.
        seed: The seed asked for; None for the case's own.
    """

    def __init__(
        self,
        terminal: Terminal,
        asker: Asker,
        case: Case,
        note: str,
        store: Unfinished,
        *,
        draft: Draft,
        signed: Callable[[Result], str],
        keep_tone: Callable[[str], None],
        seed: int | None,
    ) -> None:
        self.terminal = terminal
        self.asker = asker
        self.case = case
        self.store = store
        self.draft = draft
        self.signed = signed
        self.keep_tone = keep_tone
        self.seed = seed
        self.result = draft(case, note, seed)
        self.edited = store.letter.is_file()
        if self.edited:
            try:
                self._read_edited()
            except DrafterError as error:
                complain(terminal, error)

    @property
    def name(self) -> str:
        """What files about this case are called, without an ending."""
        return re.sub(r"[\W_]+", "-", self.case.company.lower()).strip("-") or "case"

    def run(self) -> str:
        """Shows the note, and offers until the person is done.

        Returns:
            `DONE` where the case is to be saved, else `LATER`.

        Raises:
            KeyboardInterrupt: The person stops.
        """
        self.show()
        chosen = ""
        while True:
            self.terminal.insist("")
            self.terminal.insist(" What would you like to do with it?", "bold")
            chosen = self.asker.choice(self._offers(), chosen, back=False) or LATER
            if chosen in {DONE, LATER}:
                return chosen
            try:
                self._do(chosen)
            except DrafterError as error:
                complain(self.terminal, error)

    def show(self) -> None:
        """Shows the note as it is now, on standard error: standard output gets what the person settles on."""
        screen = replace(self.terminal, stdout=self.terminal.stderr)
        hand_over(screen, self.result, self.case, "text", None)
        if self.result.writer is not None:
            self.terminal.insist(self.signed(self.result), "dim")

    def _offers(self) -> list[Choice]:
        offers = [Choice("copy", "Copy it to the clipboard")]
        if NOTES[self.result.note].is_email():
            offers += [
                Choice("eml", "Save it as a draft for my mail program (.eml)"),
                Choice("mailto", "Show a link that opens it in my mail program (mailto:)"),
            ]
        elif self.result.note == "card":
            offers.append(Choice("html", "Save it as a page to print (.html)"))
        return [
            *offers,
            Choice("phrasing", "Another phrasing"),
            Choice("tone", f"Another tone; this one is {self.case.tone}"),
            Choice("note", "Another note, such as one that asks for feedback"),
            Choice("edit", "Change it in my editor, and check it again"),
            Choice(DONE, "Save the case, and finish"),
            Choice(LATER, "Stop here; everything is kept for the next time"),
        ]

    def _do(self, chosen: str) -> None:
        if chosen == "copy":
            copy_text(self.terminal, render(self.result, "text", self.case).text)
            self.terminal.insist("Copied. Nothing is sent: paste it where you write to them.", "green")
        elif chosen == "mailto":
            rendered = render(self.result, "mailto", self.case)
            self.terminal.insist(rendered.text.strip())
            self._notice(rendered.notices)
        elif chosen in {"eml", "html"}:
            self._save(chosen)
        elif chosen == "edit":
            self._edit()
        elif self._may_drop_edits():
            self._again(chosen)

    def _save(self, form: str) -> None:
        rendered = render(self.result, form, self.case)
        path = ask_file(self.terminal, self.asker, f"{self.name}-{self.result.note}.{form}")
        if path is not None:
            write_whole(path, rendered.text.encode("utf-8", "replace"))
            self.terminal.insist(f"Saved to {path}. Nothing is sent: open it, read it once more, send it.", "green")
            self._notice(rendered.notices)

    def _notice(self, notices: tuple[str, ...]) -> None:
        for notice in notices:
            self.terminal.insist(notice, "yellow")

    def _may_drop_edits(self) -> bool:
        if not self.edited:
            return True
        self.terminal.insist(" This drops what you changed in the note.", "bold")
        keep, drop = Choice("keep", "Keep my changes"), Choice("drop", "Drop them, and write anew")
        return self.asker.choice([keep, drop], back=False) == "drop"

    def _again(self, chosen: str) -> None:
        case, note, seed = self.case, str(self.result.note), self.seed
        if chosen == "tone":
            tone = self.asker.choice([Choice(tone, tone.capitalize()) for tone in Tone], case.tone)
            case = case.model_copy(update={"tone": Tone(tone or case.tone)})
        elif chosen == "note":
            note = self.asker.choice([Choice(name, f"{name}: {NOTES[name].purpose}") for name in NOTES], note) or note
        else:
            seed = 1 if seed is None else seed + 1
        if (case, note, seed) == (self.case, self.result.note, self.seed):
            return
        self.result = self.draft(case, note, seed)
        if chosen == "tone":
            self.keep_tone(case.tone)
        self.case, self.seed, self.edited = case, seed, False
        self.store.letter.unlink(missing_ok=True)
        self.terminal.insist("")
        self.show()

    def _edit(self) -> None:
        path = self.store.letter
        if not self.edited:
            write_whole(path, render(self.result, "text", self.case).text.encode("utf-8", "replace"))
        before = path.read_bytes()
        try:
            edit(self.terminal, path)
        finally:
            after = path.read_bytes() if path.is_file() else before
            self.edited = path.is_file() and (self.edited or after != before)
            if not self.edited:
                path.unlink(missing_ok=True)
        if self.edited:
            self._read_edited()
        self.terminal.insist("")
        self.show()

    def _read_edited(self) -> None:
        from drafter.checking import check  # noqa: PLC0415 - few edit
        from drafter.drafts import read_draft  # noqa: PLC0415

        text = read_draft(str(self.store.letter), self.terminal.stdin)
        self.result = check(text, self.case, self.result.note)


def save_letter(terminal: Terminal, ending: Ending, case: Path) -> None:
    """Saves the letter that the person has edited beside the case, under a name that is free.

    Args:
        terminal: Where to say so.
        ending: The letter.
        case: The case's file.
    """
    stem = f"{case.stem}-{ending.result.note}"
    path, more = case.with_name(f"{stem}.txt"), 2
    while path.exists():
        path, more = case.with_name(f"{stem}-{more}.txt"), more + 1
    write_whole(path, render(ending.result, "text", ending.case).text.encode("utf-8", "replace"))
    terminal.insist(f"Your note is saved to {path}.", "green")
