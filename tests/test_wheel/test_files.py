"""The wheel: what a program that pins it gets, and nothing of the workshop."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from zipfile import ZipFile

import pytest

import facade

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PACKAGES = ("facade", "generated")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return ZipFile(path)


@pytest.fixture(scope="module")
def names(wheel: ZipFile) -> set[str]:
    return set(wheel.namelist())


@pytest.fixture(scope="module")
def metadata(wheel: ZipFile, names: set[str]) -> Message:
    (name,) = (name for name in names if name.endswith(".dist-info/METADATA"))
    return HeaderParser().parsestr(wheel.read(name).decode())


def test_it_has_every_module_of_its_packages_and_nothing_else(names: set[str]) -> None:
    modules = {path.relative_to(ROOT).as_posix() for each in PACKAGES for path in (ROOT / each).rglob("*.py")}
    assert modules <= names
    others = {name for name in names - modules if ".dist-info/" not in name}
    needs = {path.relative_to(ROOT).as_posix() for path in (ROOT / "facade").glob("*/needs.toml")}
    sandbox = {"facade/sandbox/descriptions/ica.json", "facade/sandbox/torrent_suite/resources.toml"}
    assert others == {f"{package}/py.typed" for package in PACKAGES} | needs | sandbox


def test_it_says_what_the_project_says(metadata: Message) -> None:
    assert (metadata["Name"], metadata["Version"]) == (PROJECT["name"], facade.__version__)
    assert metadata["Requires-Python"] == PROJECT["requires-python"]


def test_it_requires_only_what_runs(metadata: Message) -> None:
    required = {each.partition(";")[0].strip() for each in metadata.get_all("Requires-Dist", []) if ";" not in each}
    assert {_project(each) for each in required} == {_project(each) for each in PROJECT["dependencies"]}
    extras = {each for each in metadata.get_all("Requires-Dist", []) if ";" in each}
    assert len(extras) == sum(map(len, PROJECT["optional-dependencies"].values()))


def _project(requirement: str) -> str:
    """The name alone."""
    return requirement.partition(">")[0].partition("<")[0].partition("=")[0]
