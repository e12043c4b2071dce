"""`make` on a machine that has nothing of drafter's yet."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from program import ROOT

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")


@pytest.fixture
def tree(tmp_path):
    """A folder with what `make` reads before anything is installed."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def made(tree, python: str):
    """Runs `make example` with a stand-in for Python, a shell script."""
    stand_in = tree / "python"
    stand_in.write_text(f"#!/bin/sh\n{python}\n")
    stand_in.chmod(0o755)
    return subprocess.run(
        ["make", "example", f"PYTHON={stand_in}"],  # noqa: S607 - whichever make the person has
        capture_output=True,
        text=True,
        cwd=tree,
        timeout=60,
        check=False,
    )


def test_an_older_python_is_said_before_anything_is_made(tree):
    """What is needed and what to type instead; no environment is left behind."""
    ended = made(tree, "exit 1")
    assert ended.returncode != 0
    assert "needs Python 3.11 or newer" in ended.stderr
    assert "try make PYTHON=python3.12 example" in ended.stderr
    assert not (tree / ".venv").exists()


@pytest.mark.parametrize("ready", [False, True])
def test_a_half_made_environment_does_not_stay_in_the_way(tree, ready):
    """What an interrupted run left is emptied; one that was ready is only brought up to date."""
    left = tree / ".venv" / "left"
    left.parent.mkdir()
    left.touch()
    if ready:
        (tree / ".venv" / ".ready").touch()
        os.utime(tree / ".venv" / ".ready", (0, 0))
    # It stops once the environment is made, so that nothing is fetched.
    made(tree, f'case "$*" in *venv*) {sys.executable} "$@" --without-pip; exit 1;; *) {sys.executable} "$@";; esac')
    assert left.exists() is ready
    assert (tree / ".venv" / "pyvenv.cfg").exists()
