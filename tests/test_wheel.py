"""The wheel: built, installed beside nothing of the checkout, and run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from program import MARGARET, ROOT, clean_environment


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """An environment of its own that holds the wheel; it sees the dependencies of this one, and not the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT]
    subprocess.run(build, check=True, capture_output=True, timeout=120)
    (wheel,) = folder.glob("drafter-*.whl")
    home = folder / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True, timeout=120)
    (packages,) = home.glob("lib/python*/site-packages")
    dependencies = [path for path in sys.path if path.endswith("site-packages")]
    (packages / "dependencies.pth").write_text("\n".join(dependencies))
    install = ["install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check", wheel]
    python = home / "bin" / "python"
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", python, *install], check=True, capture_output=True, timeout=120
    )
    return home


def run(tmp_path: Path, *command: object) -> str:
    environment = clean_environment(tmp_path)
    del environment["PYTHONPATH"]
    ended = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_the_installed_command_writes_and_finds_its_prompts(installed, tmp_path):
    """Away from the checkout, `drafter` writes a note and prints a prompt out of the wheel's own files."""
    drafter = installed / "bin" / "drafter"
    assert run(tmp_path, drafter, "write", MARGARET, "--writer", "composer").startswith("Subject: ")
    assert "I kept calling you Peggy" in run(tmp_path, drafter, "prompt", MARGARET)
    where = "import drafter.prompting.files as files; print(files.shipped())"
    shipped = Path(run(tmp_path, installed / "bin" / "python", "-c", where).strip())
    assert shipped.is_relative_to(installed)


def test_the_wheel_is_typed_and_holds_no_tests(installed):
    """Type checkers see `py.typed`; tests and examples stay in the checkout."""
    (package,) = installed.glob("lib/python*/site-packages/drafter")
    assert (package / "py.typed").is_file()
    assert not (package.parent / "tests").exists()
    assert sorted(path.name for path in (package / "prompts").glob("*.md")) == sorted(
        path.name for path in (ROOT / "prompts").glob("*.md")
    )
