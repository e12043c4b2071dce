"""The README tells the truth."""

from __future__ import annotations

import re
import sys

import pytest
from program import EXAMPLES, ROOT, here

from drafter.config import SETTINGS

sys.path.insert(0, str(ROOT / "tools"))
from fill_readme import filled

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_examples_are_what_the_program_prints():
    """Each example in the README is its command's output to the letter; `make readme` writes them again."""
    assert filled(README) == README


def test_every_command_and_option_it_names_is_there():
    """No command or option in the README has gone, and no command is missing from its table."""
    listed = set(re.findall(r"^\| `drafter (\w+)", README, re.MULTILINE))
    for command in listed | set(re.findall(r"^drafter (\w+)", README, re.MULTILINE)):
        assert here(command, "--help").code == 0
    from drafter.cli.app import command as build  # noqa: PLC0415 - building it is part of what is tested

    assert listed == set(build().commands)


def test_every_variable_is_in_its_table():
    """Each setting with an environment variable or an option is in the README, and no other is."""
    rows = [row for row in README.splitlines() if row.startswith(("| `DRAFTER_", "| `OPENAI_"))]
    named = set(re.findall(r"`((?:DRAFTER|OPENAI)_\w+)`", "\n".join(rows)))
    assert named == {variable for setting in SETTINGS for variable in setting.variables}
    for setting in SETTINGS:
        assert setting.variables or f"`{setting.name}`" in README


def test_its_python_runs():
    """The library's example does what it says."""
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    scope: dict[str, object] = {}
    exec(code.replace("examples/", f"{EXAMPLES}/"), scope)  # noqa: S102 - our own example
    assert scope["result"].ok
    assert "conditional-apology" in {finding.rule for finding in scope["checked"].findings}


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\((?!http)([^)#]+)\)", README))))
def test_its_links_lead_somewhere(link):
    """Each file that the README links to is there."""
    assert (ROOT / link).exists()


def test_contributing_names_the_folders_there_are():
    """Each folder of the package is in the table of where what lives, and no other."""
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`drafter/(\w+)/`", table))
    folders = {path.parent.name for path in (ROOT / "drafter").glob("*/__init__.py")}
    assert folders <= named
    assert all((ROOT / "drafter" / name).is_dir() for name in named)
