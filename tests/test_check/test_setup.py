"""`make setup` ends with a whole environment, or fails."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# A Python for make: it makes environments with itself in them, and its pip does what the file `pip` says.
PYTHON = """#!/bin/sh
case "$*" in
*"-m venv"*) for at; do :; done
  case "$*" in *--clear*) rm -rf "$at";; esac
  mkdir -p "$at/bin"; test -e "$at/bin/python" || cp "$0" "$at/bin/python";;
*"-m pip"*) sh ../pip && : > "$(dirname "$0")/typer";;
*find_spec*) test -e "$(dirname "$0")/typer" && echo True || echo False;;
*print*) echo VERSION;;
esac
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    for name in ("Makefile", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    for version in ("one", "two"):
        (tmp_path / version).write_text(PYTHON.replace("VERSION", version))
        (tmp_path / version).chmod(0o755)
    (tmp_path / "pip").write_text("exit 0")
    return folder


def setup(project: Path, python: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"]}
    command = ["make", "setup", f"PYTHON=../{python}"]
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


def test_another_python_begins_anew(project: Path) -> None:
    assert setup(project, "one").returncode == 0
    assert "Nothing to be done" in setup(project, "two").stdout
    (project / ".venv/own").touch()
    (project / ".venv/bin/typer").unlink()
    assert setup(project, "one").returncode == 0, "an environment without its packages is not complete"
    assert (project / ".venv/own").exists()
    (project / ".venv/bin/typer").unlink()
    assert setup(project, "two").returncode == 0
    assert not (project / ".venv/own").exists()
    assert "two" in (project / ".venv/bin/python").read_text()


def test_a_pip_that_fails_leaves_nothing_complete(project: Path) -> None:
    assert setup(project, "one").returncode == 0
    (project / ".venv/bin/typer").unlink()
    (project.parent / "pip").write_text("exit 3")
    for _ in range(2):
        assert setup(project, "two").returncode != 0
        assert not (project / ".venv/.complete").exists()


def test_an_environment_that_is_a_link_is_ignored_too() -> None:
    (line,) = [each for each in (ROOT / ".gitignore").read_text().splitlines() if each.startswith(".venv")]
    assert line == ".venv*"
