"""Where the prompts are: the package's own, and a folder of the user's that overrides single files.

A prompt is one Markdown file. The text under `# Instructions` becomes the system message, the text under `# Request`
the user's; a piece without these headings is included by others with a line `{{> shared/piece}}`.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import platformdirs

from drafter.prompting.fill import PromptError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_PACKAGE = Path(__file__).parent.parent
_INCLUDE = re.compile(r"^\{\{>\s*([\w/-]+)\s*\}\}[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^# (Instructions|Request)[ \t]*$", re.MULTILINE)
_LARGEST = 64 * 1024
_DEEPEST = 4


def shipped() -> Path:
    """The folder of the shipped prompts: inside the wheel, or beside the package in a checkout."""
    inside = _PACKAGE / "prompts"
    return inside if inside.is_dir() else _PACKAGE.parent / "prompts"


def overrides() -> Path:
    """The user's own folder, which need not be there."""
    return Path(platformdirs.user_config_dir("drafter", appauthor=False)) / "prompts"


@dataclass(frozen=True)
class Library:
    """The prompt files.

    Attributes:
        folders: Where to look, the strongest first.
    """

    folders: tuple[Path, ...] = field(default_factory=lambda: (overrides(), shipped()))

    def find(self, name: str) -> Path:
        """Finds a prompt's file.

        Args:
            name: Its name, as `apology` or `care/health`.

        Raises:
            PromptError: Where no folder has it.
        """
        for folder in self.folders:
            if (path := folder / f"{name}.md").is_file():
                return path
        raise PromptError(
            f"there is no prompt {name}.md", fix=f"Looked in {' and '.join(str(folder) for folder in self.folders)}."
        )

    def has(self, name: str) -> bool:
        """Whether there is such a prompt."""
        return any((folder / f"{name}.md").is_file() for folder in self.folders)

    def digest(self) -> str:
        """Returns a digest of every prompt file as it is now, the user's own in place of those that they override.

        Raises:
            PromptError: Where one cannot be read.
        """
        whole = hashlib.blake2b(digest_size=16)
        found = ((path, folder) for folder in self.folders for path in folder.rglob("*.md") if path.is_file())
        for name in sorted({path.relative_to(folder).with_suffix("").as_posix() for path, folder in found}):
            path = self.find(name)
            try:
                content = path.read_bytes()
            except OSError as error:
                raise PromptError(f"{path} cannot be read", why=str(error), fix="Save it as UTF-8 text.") from None
            for piece in (name.encode("utf-8", "surrogateescape"), content):
                whole.update(len(piece).to_bytes(8, "big") + piece)
        return whole.hexdigest()

    def text(self, name: str, *, depth: int = 0) -> str:
        """Reads a prompt with what it includes.

        Args:
            name: Its name.
            depth: How many includes led here.

        Returns:
            The template, its variables not yet filled.

        Raises:
            PromptError: Where it is missing, too large, not UTF-8, or includes itself.
        """
        if depth > _DEEPEST:
            raise PromptError(f"the prompt {name}.md is included within itself", fix="Take one of the includes out.")
        path = self.find(name)
        try:
            raw = path.read_bytes()
            text = raw.decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise PromptError(f"{path} cannot be read", why=str(error), fix="Save it as UTF-8 text.") from None
        if len(raw) > _LARGEST:
            raise PromptError(f"{path} is larger than 64 KiB", fix="Shorten it.")
        text = text.replace("\r\n", "\n").strip()
        return _INCLUDE.sub(lambda match: self.text(match[1], depth=depth + 1), text)

    def sections(self, name: str) -> dict[str, str]:
        """Reads a prompt and splits it at its fixed headings.

        Args:
            name: Its name.

        Returns:
            The text under `Instructions` and under `Request`, for those that are there.

        Raises:
            PromptError: Also where it has neither heading.
        """
        text = self.text(name)
        pieces = _HEADING.split(text)
        if len(pieces) == 1 or pieces[0].strip():
            raise PromptError(
                f"{self.find(name)} must begin with a heading of its own",
                fix="Put “# Instructions” above what the model is told, and “# Request” above what it is asked.",
            )
        return {heading: body.strip() for heading, body in zip(pieces[1::2], pieces[2::2], strict=True)}


@dataclass(frozen=True)
class KeptLibrary(Library):
    """The prompt files, each read once, so that a run of many notes keeps to the prompts that it began with."""

    _kept: dict[tuple[str, str], object] = field(default_factory=dict, init=False, repr=False, compare=False)

    def has(self, name: str) -> bool:
        """Whether there is such a prompt."""
        return self._once("has", name, super().has)

    def text(self, name: str, *, depth: int = 0) -> str:
        """Reads a prompt with what it includes, once."""
        return super().text(name, depth=depth) if depth else self._once("text", name, super().text)

    def sections(self, name: str) -> dict[str, str]:
        """Reads a prompt and splits it at its fixed headings, once."""
        return self._once("sections", name, super().sections)

    def _once(self, what: str, name: str, read: Callable[[str], T]) -> T:
        if (what, name) not in self._kept:
            self._kept[what, name] = read(name)
        return cast("T", self._kept[what, name])
