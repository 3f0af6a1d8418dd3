"""The sandboxes, small, and the command with the variables that lead there."""

from __future__ import annotations

import shlex
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from facade.command.application import app
from facade.command.platforms import PLATFORMS as KNOWN
from facade.sandbox.running import DEFAULTS, PLATFORMS

ROOT = Path(__file__).parents[2]
SMALL = {"page_rows": 60, "cases": 8, "runs": 5}
Run = Callable[..., Result]
Process = Callable[..., "subprocess.CompletedProcess[str]"]


class Places:
    """Sandboxes, each started when it is first asked for."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._found: dict[str, dict[str, str]] = {}

    def variables(self, *platforms: str) -> dict[str, str]:
        """What leads to the sandboxes of these platforms."""
        for platform in platforms:
            if platform not in self._found:
                options = Namespace(**{**DEFAULTS, **SMALL})
                lines = self._stack.enter_context(PLATFORMS[platform](options))
                exported = [shlex.split(line)[1] for line in lines if line.startswith("export ")]
                self._found[platform] = dict(entry.split("=", 1) for entry in exported)
        return {name: value for platform in platforms for name, value in self._found[platform].items()}


@pytest.fixture(scope="session")
def places() -> Iterator[Places]:
    with ExitStack() as stack:
        yield Places(stack)


@pytest.fixture
def variables(places: Places) -> dict[str, str]:
    """What leads to ICA's sandbox."""
    return places.variables("ica")


@pytest.fixture
def run(places: Places, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs the command within this process, with the sandboxes of the platforms that are named. `set_` changes
    variables; None takes one away."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("COLUMNS", raising=False)

    def run(*words: Any, input: str | bytes | None = None, **set_: str | None) -> Result:
        named = [str(word).replace("-", "_") for word in words if str(word).replace("-", "_") in KNOWN]
        there = places.variables(*(named or (["ica"] if words[:1] != ("doctor",) else KNOWN)))
        for name in (name for known in KNOWN.values() for name in known.variables):
            monkeypatch.delenv(name, raising=False)
        for name, value in {**there, **set_}.items():
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)
        return CliRunner().invoke(app, list(map(str, words)), input=input, prog_name="sequencing")

    return run


@pytest.fixture
def process(variables: dict[str, str], tmp_path: Path) -> Process:
    """Runs the command as a process of its own, or a line of a shell in which `sequencing` is it."""

    def run(line: str, **set_: str) -> subprocess.CompletedProcess[str]:
        function = f'sequencing() {{ {sys.executable} -m facade.command "$@"; }}\n'
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "C.UTF-8", **variables, **set_}
        return subprocess.run(
            ["bash", "-c", function + line], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )

    return run


@pytest.fixture
def project_id(variables: dict[str, str]) -> str:
    return variables["ICAV2_PROJECT_ID"]
