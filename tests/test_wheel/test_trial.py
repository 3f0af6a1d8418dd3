"""`make release-check`: the wheel where nothing else is."""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.check.interpreters import ROOT, from_oldest
from scripts.check.wheel import trying
from scripts.check.wheel.building import build, pinned, write_programs
from scripts.check.wheel.environments import Environment, run
from scripts.check.wheel.inside import REFUSED, SCRIPT, USER_SCRIPT
from scripts.errors import PipelineError

HERE = "{}.{}".format(*sys.version_info)


class Linked(Environment):
    """An environment to which the wheel is unpacked, and which sees the packages that are here: needs no network."""

    def install(self, *requirements: str) -> None:
        packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(self.folder)}))
        (packages / "here.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
        for wheel in (each.partition("[")[0] for each in requirements if ".whl" in each):
            shutil.unpack_archive(wheel, packages, "zip")
            self.sequencing.write_text(f"#!{self.python}\nfrom facade.command.entry import main\nmain()\n")
            self.sequencing.chmod(0o755)


def test_all_pythons_that_are_here_are_tried() -> None:
    assert HERE in from_oldest()
    assert all(re.fullmatch(r"3\.\d\d", release) for release in from_oldest())


def test_a_python_that_is_not_here_is_told() -> None:
    with pytest.raises(PipelineError, match=rf"no Python 3\.9 here.*(\n.*)*{re.escape(HERE)}"):
        trying.try_out(print, only="3.9")


def test_programs_are_those_of_the_readme(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# A\n\n```python\nprint(1)\n```\n\n```\nmake\n```\n", encoding="utf-8")
    (program,) = write_programs(tmp_path, tmp_path)
    assert program.read_text(encoding="utf-8") == "print(1)\n"
    (tmp_path / "README.md").write_text("# A\n", encoding="utf-8")
    with pytest.raises(PipelineError, match="no program"):
        write_programs(tmp_path, tmp_path)


def test_type_checkers_are_those_of_development() -> None:
    assert [each.partition("==")[0] for each in pinned(ROOT, "mypy", "pyright")] == ["mypy", "pyright"]


def test_nothing_of_the_repository_or_a_platform_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHONPATH", "ICA_API_KEY", "EMEDGENE_URL", "VIRTUAL_ENV", "MYPYPATH", "HARMLESS"):
        monkeypatch.setenv(name, "seen")
    code = "import os; print(*(name for name, value in os.environ.items() if value == 'seen'))"
    assert run([sys.executable, "-c", code], tmp_path).strip() == "HARMLESS"


def test_what_fails_is_told_with_what_it_wrote(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="no such thing"):
        run([sys.executable, "-c", "raise SystemExit('no such thing')"], tmp_path)


def test_a_project_that_does_not_build_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "a"\n', encoding="utf-8")
    with pytest.raises(PipelineError, match=r"cannot be built:\n(.*\n)*.*version"):
        build(tmp_path, tmp_path)


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What both type checkers find: the lines of the script that are wrong, to begin with."""
    wrong = [number for number, line in enumerate(USER_SCRIPT.splitlines(), 1) if line.endswith(REFUSED)]
    found = {f"{SCRIPT}:{number}": "wrong" for number in wrong}
    for name in ("_mypy", "_pyright"):
        monkeypatch.setattr(trying, name, lambda *_: found)
    return found


@pytest.mark.parametrize("place", ["readme_1.py:3", f"{SCRIPT}:2"])
def test_a_line_that_is_right_and_refused_is_told(refused: dict[str, str], place: str, tmp_path: Path) -> None:
    assert len(list(_looked_at(tmp_path))) == 2
    refused[place] = "no such module"
    with pytest.raises(PipelineError, match=f"{re.escape(place)}: no such module"):
        list(_looked_at(tmp_path))


def test_a_line_that_is_wrong_and_accepted_is_told(refused: dict[str, str], tmp_path: Path) -> None:
    place, _ = refused.popitem()
    with pytest.raises(PipelineError, match=f"{re.escape(place)}: is accepted"):
        list(_looked_at(tmp_path))


def _looked_at(folder: Path) -> Iterator[str]:
    environment = Linked.__new__(Linked)
    return trying._typed(environment, environment, [], folder)


@pytest.mark.slow
def test_the_wheel_works_without_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "Environment", Linked)
    # Both checkers anew take minutes; `make release-check` does it.
    monkeypatch.setattr(trying, "_typed", lambda *_: [])
    said: list[str] = []
    trying.try_out(said.append, only=HERE)
    assert len(said) == 4
    assert "programs of the README run on the sandboxes" in said[3]
