"""A check that passed is run again when anything that it reads has changed, and only then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from scripts.check.running import Check, run
from scripts.errors import PipelineError


class Counted:
    """A check that notes when it ran; `problem` is what it finds, `meanwhile` what happens while it runs."""

    def __init__(self) -> None:
        self.runs = 0
        self.problem: str | None = None
        self.meanwhile: Callable[[], object] = lambda: None

    def __call__(self, show: Callable[[str], None]) -> str:
        self.runs += 1
        self.meanwhile()
        show("a table")
        if self.problem:
            raise PipelineError(self.problem)
        return f"fine, run {self.runs}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "code").mkdir()
    (tmp_path / "code/one.py").write_text("one = 1\n")
    (tmp_path / "rules.toml").write_text("")
    return tmp_path


@pytest.fixture
def counted() -> Counted:
    return Counted()


@pytest.fixture
def checked(root: Path, counted: Counted) -> Callable[..., bool]:
    checks = [Check("whole", counted, ("code", "rules.toml", "not there"))]
    return lambda **settings: run(root=root, checks=checks, **settings)


def test_what_passed_is_not_run_again_and_says_the_same(
    checked: Callable[..., bool], counted: Counted, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked()
    first = capsys.readouterr().out
    assert first == "a table\nok     whole: fine, run 1\n"
    assert checked()
    assert counted.runs == 1
    again = capsys.readouterr().out
    assert again.startswith(first)
    assert "1 check passed before on the same files; make check FRESH=1 runs all anew" in again


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "code/one.py").write_text("one = 2\n"),
        lambda root: (root / "code/two.py").write_text(""),
        lambda root: (root / "code/one.py").rename(root / "code/other.py"),
        lambda root: (root / "code/one.py").unlink(),
        lambda root: (root / "rules.toml").write_text("strict = true\n"),
        lambda root: (root / "not there").write_text("there\n"),
        lambda root: (root / ".check.json").write_text("{"),
        lambda root: (root / ".check.json").write_text('{"whole": {"inputs": 1, "said": ["fine"]}}'),
    ],
    ids=["edited", "added", "renamed", "removed", "a file edited", "a file made", "record broken", "record of another"],
)
def test_whatever_changed_is_checked_again(
    checked: Callable[..., bool], counted: Counted, root: Path, change: Callable[[Path], object]
) -> None:
    assert checked()
    change(root)
    assert checked()
    assert counted.runs == 2


def test_what_failed_is_checked_again(
    checked: Callable[..., bool], counted: Counted, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked()
    counted.problem = "this is wrong"
    assert not checked(fresh=True)
    assert capsys.readouterr().out.endswith("a table\nfailed whole\nthis is wrong\n")
    assert not checked()
    counted.problem = None
    assert checked()
    assert counted.runs == 4


def test_an_edit_while_a_check_runs_is_checked_in_the_next_run(
    checked: Callable[..., bool], counted: Counted, root: Path
) -> None:
    counted.meanwhile = lambda: (root / "code/one.py").write_text("one = 3\n")
    assert checked()
    assert checked()
    assert counted.runs == 2
    assert checked()
    assert counted.runs == 2


def test_a_check_with_other_circumstances_is_run_again(root: Path, counted: Counted) -> None:
    installed = iter(["3.12", "3.12", "3.12 3.13"])
    checks = [Check("whole", counted, ("code",), also=lambda: next(installed))]
    assert all(run(root=root, checks=checks) for _ in range(3))
    assert counted.runs == 2


def test_slow_checks_run_beside_the_others_and_are_left_out_of_a_quick_run(root: Path, counted: Counted) -> None:
    begun = Event()

    def slow(show: Callable[[str], None]) -> str:
        begun.set()
        return "slow"

    counted.meanwhile = lambda: begun.wait(10) or pytest.fail("the slow one does not begin before the others end")
    checks = [Check("quick", counted, ("code",)), Check("slow", slow, ("code",), slow=True)]
    assert run(root=root, checks=checks)
    begun.clear()
    counted.meanwhile = lambda: None
    assert run(root=root, checks=checks, quick=True, fresh=True)
    assert not begun.is_set()
