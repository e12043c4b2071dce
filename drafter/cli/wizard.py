"""`drafter write` without a case, on a terminal: from the first question to a note that can be sent."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from drafter.case.dump import dumped
from drafter.case.model import Case
from drafter.cli.asking import Asker
from drafter.cli.care import say_care, say_missing
from drafter.cli.conversation import Conversation, StoppedError
from drafter.cli.emit import emit
from drafter.cli.ending import DONE, Ending, save_letter
from drafter.cli.exits import Exit
from drafter.cli.hand_over import copy_letter
from drafter.cli.keeping import ask_file
from drafter.errors import DrafterError
from drafter.files import write_whole
from drafter.formats import render
from drafter.wizard.answers import mapping_of
from drafter.wizard.flow import standing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from drafter.cli.ending import Draft
    from drafter.cli.terminal import Terminal
    from drafter.config import Settings
    from drafter.result import Result


def ask_and_write(
    terminal: Terminal,
    note: str,
    settings: Settings,
    *,
    draft: Draft,
    signed: Callable[[Result], str],
    seed: int | None,
    out: tuple[str, Path | None],
    copy: bool,
) -> int:
    """Asks for a case, shows the note, and hands it over.

    Args:
        terminal: Where to.
        note: Which note, by its public name.
        settings: For the tone.
        draft: Writes a note, with a seed.
        signed: Says who wrote a note.
        seed: The seed asked for.
        out: The form, and the file to write.
        copy: Whether the note goes to the clipboard at the end.

    Returns:
        How the command ends.

    Raises:
        CareError: Nothing should be sent for such a case.
        KeyboardInterrupt: The person stops; what was answered is kept.
    """
    asker = Asker(terminal)
    talk = Conversation(terminal, asker, note, settings["tone"])
    with asker.session():
        try:
            case = settings.with_tone(talk.case())
            terminal.insist("")
            say_care(terminal, case, note)
            say_missing(terminal, case, note)
            ending = Ending(
                terminal, asker, case, note, talk.store, draft=draft, signed=signed, keep_tone=talk.keep_tone, seed=seed
            )
            if ending.run() == DONE:
                _save(terminal, asker, talk, ending)
            else:
                _say_kept(terminal)
        except StoppedError:
            _say_kept(terminal)
            return Exit.DONE
        except (KeyboardInterrupt, DrafterError):
            if talk.store.path.exists():
                _say_kept(terminal)
            raise
    return _hand_over(terminal, ending, out, copy=copy)


def _say_kept(terminal: Terminal) -> None:
    terminal.insist("\nYour answers are kept: drafter write goes on from here.", "green")


def _save(terminal: Terminal, asker: Asker, talk: Conversation, ending: Ending) -> None:
    path = ask_file(terminal, asker, f"{ending.name}.yaml")
    if path is None:
        _say_kept(terminal)
        return
    write_whole(path, dumped(_as_written(mapping_of(standing(talk.questions, talk.answers, talk.setting)))).encode())
    if ending.edited:
        save_letter(terminal, ending, path)
    talk.store.drop()
    name, note = shlex.quote(str(path)), ending.result.note
    terminal.insist(f"The case is saved to {path}. From here:", "green")
    for command, does in (
        (f"drafter write {name}", "writes a note for it again"),
        (f"drafter log {name} sent {note}", "notes down that you have sent it"),
        (f"drafter plan {name}", "says what to send when"),
    ):
        terminal.insist(f"  {command}  {does}")


def _as_written(mapping: dict[str, Any]) -> dict[str, Any]:
    """Returns a case's keys in the order of the model, one interviewer without a list, as people write it."""
    made = {key: mapping[key] for key in Case.model_fields if key in mapping}
    if len(readers := made.get("interviewer", ())) == 1:
        made["interviewer"] = readers[0]
    return made


def _hand_over(terminal: Terminal, ending: Ending, out: tuple[str, Path | None], *, copy: bool) -> int:
    form, output = out
    if output is not None or form != "text" or not terminal.stdout.isatty():
        rendered = render(ending.result, form, ending.case)
        emit(terminal, output, rendered.text)
        for notice in rendered.notices:
            terminal.say(notice, "yellow")
    if copy:
        copy_letter(terminal, ending.result, ending.case)
    return Exit.DONE if ending.result.ok else Exit.FINDINGS
