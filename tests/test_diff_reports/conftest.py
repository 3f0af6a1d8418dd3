"""A checkout of one small platform: its description, its package, a released version and a changelog."""

from __future__ import annotations

import functools
import json
import shutil
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from scripts import cli
from scripts.generate import regenerate
from scripts.progress import progress
from scripts.release import news, releasing

VERSION = '"""The version."""\n\n__version__ = "0.1.0"\n'
SOURCES = '[mill]\ntitle = "The Mill"\nurl = "specs/next.json"\nform = "openapi"\nbase_url = "https://mill.example"\n'
OVERRIDES = """
[[override]]
where = "/components/schemas/Bench/properties/length"
op = "set"
value = { type = "number" }
reason = "benches are measured in parts of a metre"
evidence = "seen"
"""
BENCH = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "length": {"type": "integer"},
        "wood": {"type": "string", "enum": ["ASH", "OAK"]},
    },
}
ANSWER = {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Bench"}}}}


def described() -> dict[str, Any]:
    """The description, anew each time."""
    listing = {"tags": ["bench"], "operationId": "list", "responses": {"200": ANSWER}}
    gone = {"tags": ["bench"], "operationId": "clear", "responses": {"204": {"description": ""}}}
    return deepcopy(
        {
            "openapi": "3.0.3",
            "info": {"title": "Mill", "version": "1"},
            "paths": {"/benches": {"get": listing, "delete": gone}},
            "components": {"schemas": {"Bench": BENCH}},
        }
    )


def with_value() -> dict[str, Any]:
    """One in which an answer may hold a new value."""
    document = described()
    document["components"]["schemas"]["Bench"]["properties"]["wood"]["enum"].append("ELM")
    return document


def without_operation() -> dict[str, Any]:
    """One in which an operation is gone."""
    document = described()
    del document["paths"]["/benches"]["delete"]
    return document


class Outcome(NamedTuple):
    """What a command ended with and printed."""

    status: int
    out: str
    err: str


class Checkout:
    """The folder that commands run in."""

    def __init__(self, root: Path, command: Callable[..., Outcome]) -> None:
        self.root = root
        self.run = command
        self.description = root / "specs/mill/openapi.json"

    def describe(self, document: dict[str, Any]) -> None:
        self.description.write_text(json.dumps(document), encoding="utf-8")

    @property
    def version(self) -> str:
        return (self.root / "facade/version.py").read_text(encoding="utf-8").split('"')[-2]

    @version.setter
    def version(self, version: str) -> None:
        text = VERSION.replace("0.1.0", version)
        (self.root / "facade/version.py").write_text(text, encoding="utf-8")

    @property
    def changelog(self) -> str:
        return (self.root / "CHANGELOG.md").read_text(encoding="utf-8")

    @changelog.setter
    def changelog(self, text: str) -> None:
        (self.root / "CHANGELOG.md").write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("checkout")
    (root / "specs/mill").mkdir(parents=True)
    (root / "facade").mkdir()
    (root / "specs/mill/openapi.json").write_text(json.dumps(described()), encoding="utf-8")
    (root / "specs/mill/overrides.toml").write_text(OVERRIDES, encoding="utf-8")
    (root / "specs/sources.toml").write_text(SOURCES, encoding="utf-8")
    (root / "facade/version.py").write_text(VERSION, encoding="utf-8")
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n- begun\n", encoding="utf-8")
    regenerate(root / "specs", root / "generated", show=functools.partial(progress, quiet=True))
    assert releasing.release(root, date="2030-01-01") == "0.1.0"
    return root


@pytest.fixture(scope="session")
def _broken(_made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("broken") / "checkout"
    shutil.copytree(_made, root)
    (root / "specs/mill/openapi.json").write_text(json.dumps(without_operation()), encoding="utf-8")
    before = news.before(root)
    regenerate(root / "specs", root / "generated", show=functools.partial(progress, quiet=True))
    news.tell(root, before, lambda line: None)
    return root


@pytest.fixture
def checkout(_made: Path, copied: Callable[[Path], Checkout]) -> Checkout:
    """A copy of it that a test may spoil, with the commands run in it."""
    return copied(_made)


@pytest.fixture
def broken(_broken: Path, copied: Callable[[Path], Checkout]) -> Checkout:
    """The same after a breaking change was generated."""
    return copied(_broken)


@pytest.fixture
def copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Callable[[Path], Checkout]:
    """Copies a checkout."""
    root = tmp_path / "checkout"
    monkeypatch.chdir(tmp_path)
    for name in ("PULL_API_KEY", "PULL_TOKEN", "PULL_HEADERS"):
        monkeypatch.delenv(name, raising=False)

    def command(*arguments: str) -> Outcome:
        capfdbinary.readouterr()
        monkeypatch.setattr(sys, "argv", ["scripts", *arguments])
        with pytest.raises(SystemExit) as caught:
            cli.main()
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Outcome(int(caught.value.code or 0), out.decode(), err.decode())

    def copy(made: Path) -> Checkout:
        shutil.copytree(made, root)
        monkeypatch.chdir(root)
        return Checkout(root, command)

    return copy
