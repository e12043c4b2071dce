"""What is imported, and what is not."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from program import MARGARET, ROOT, clean_environment

import drafter
from drafter.text.late import late

CHECK = "import sys; print(' '.join(sorted({name.split('.')[0] for name in sys.modules} & WANTED)), file=sys.stderr)"


def imported(code: str, names: set[str], home) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", f"{code}\nWANTED = {names}\n{CHECK}"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=clean_environment(home),
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    "code",
    [
        "import drafter; drafter.write; drafter.check; drafter.Case",
        "from drafter.cli import main; main(['--help'])",
        f"from drafter.cli import main; main(['check', {str(MARGARET)!r}])",
        f"from drafter.cli import main; main(['write', {str(MARGARET)!r}, '--writer', 'composer'])",
        f"from drafter.cli import main; main(['prompt', {str(MARGARET)!r}])",
    ],
)
def test_openai_is_imported_only_where_a_model_is_called(code, tmp_path):
    """Neither the library nor a command that asks no model waits for the SDK."""
    assert imported(code, {"openai", "httpx2"}, tmp_path) == ""


def test_help_waits_for_nothing_that_it_does_not_show(tmp_path):
    """The help needs neither the notes' models nor the rules, and so no pydantic; nor does it run a batch."""
    needless = {"pydantic", "ruamel", "tenacity", "asyncio", "ssl"}
    assert imported("from drafter.cli import main; main(['--help'])", needless, tmp_path) == ""


def test_importing_the_library_imports_next_to_nothing(tmp_path):
    """`import drafter` alone imports none of what it is built on."""
    assert imported("import drafter", {"pydantic", "typer", "rich", "ruamel", "openai"}, tmp_path) == ""


def test_every_public_name_is_there():
    """Each name of the library's face can be had, and an unknown one is an AttributeError."""
    for name in drafter.__all__:
        assert getattr(drafter, name) is not None
    assert set(drafter.__all__) <= set(dir(drafter))
    with pytest.raises(AttributeError):
        drafter.no_such_name  # noqa: B018 - that it raises is the point


def test_a_late_pattern_is_compiled_when_it_is_first_used_and_once(monkeypatch):
    """It finds what `re.compile` finds, costs nothing before, and is compiled a single time."""
    compiled = []
    real = re.compile
    monkeypatch.setattr(re, "compile", lambda *given: compiled.append(given) or real(*given))
    pattern = late(r"sor+y", re.IGNORECASE)
    assert compiled == []
    assert [match.span() for match in pattern.finditer("Sorry, sory.")] == [(0, 5), (7, 11)]
    assert pattern.search("no") is None
    assert pattern.sub("-", "SORRY") == "-"
    assert len(compiled) == 1
    with pytest.raises(AttributeError):
        _ = pattern.no_such_thing
