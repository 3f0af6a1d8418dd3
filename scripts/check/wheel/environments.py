"""Environments that have nothing but what is installed there, and know nothing of the repository."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from scripts.errors import PipelineError

Command = Sequence[str | Path]
_SHOWN = 3000
_PASSED = (0,)


class Environment:
    """An empty environment of a Python, in a folder of its own.

    Args:
        python: the interpreter that it is made with.
        folder: where it is made.
    """

    def __init__(self, python: Path, folder: Path) -> None:
        self.folder = folder
        self.python = folder / "bin" / "python"
        self.sequencing = folder / "bin" / "sequencing"
        run([python, "-m", "venv", folder], folder.parent)

    def install(self, *requirements: str) -> None:
        """Install wheels and projects. Raises PipelineError where they cannot be had, or do not agree."""
        pip: Command = [self.python, "-m", "pip", "--disable-pip-version-check"]
        try:
            run([*pip, "install", "--quiet", *requirements], self.folder)
        except PipelineError as error:
            error.hint = "packages come from the index that pip knows; is there a network?"
            raise
        run([*pip, "check"], self.folder)


def run(command: Command, folder: Path, accepted: Collection[int] = _PASSED) -> str:
    """What a command writes, run in a folder as if the repository and its environment were not there.

    Args:
        command: the program and its arguments.
        folder: where it is run.
        accepted: what it may end with.

    Raises:
        PipelineError: it ended otherwise; has the end of what it wrote.
    """
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False, env=_bare(os.environ))
    if done.returncode not in accepted:
        raise PipelineError(f"{' '.join(words)}\n{(done.stdout + done.stderr).strip()[-_SHOWN:]}")
    return done.stdout


def _bare(environment: Mapping[str, str]) -> dict[str, str]:
    """Without what leads to the repository, or to a platform."""
    ours = Path(sys.executable).parent
    path = [each for each in environment.get("PATH", "").split(os.pathsep) if each and Path(each) != ours]
    mine = ("PYTHON", "VIRTUAL_ENV", "MYPY", "ICA", "EMEDGENE_", "CONNECTED_INSIGHTS_", "TORRENT_SUITE_")
    kept = {name: value for name, value in environment.items() if not name.startswith(mine)}
    return {**kept, "PATH": os.pathsep.join(path)}
