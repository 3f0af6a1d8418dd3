"""Old user code is the proof of what is told of changes: where nobody who calls is broken, both type checkers pass the
scripts that were written before; where somebody is, they name the line, and the change names what the line uses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from scripts.diff import Breaks, Change, compare
from scripts.generate.understanding import corrected

from . import breaking, unseen
from .planting import Planted, planted
from .trees import ROOT, build, differing, mypy, place, pyright

# What one change of a list is told as besides.
BESIDES = {
    ("parameter-style-changed", f"{breaking.SAMPLE_DATA} query.formatCode"),
    *(
        ("parameter-removed", f"{breaking.SAMPLES} query.{name}")
        for name in ("pageOffset", "pageSize", "pageToken", "sort")
    ),
    ("answer-added", breaking.PARTICIPANTS),
    ("error-removed", breaking.PARTICIPANTS),
}
SMALL, LARGE = ("emedgene", "connected_insights"), ("ica", "torrent_suite")
LABS = "tests/test_user_code/lab"


def told(changes: Sequence[Planted]) -> list[str]:
    """What is wrong with what is told of changes."""
    wrong = []
    for platform in sorted({change.platform for change in changes}):
        old = corrected(platform, ROOT / "specs")
        mine = [change for change in changes if change.platform == platform]
        report = compare(old, planted(old, mine), platform)
        found = {(change.kind, change.subject): change for change in report.changes}
        wanted = {(change.kind, change.subject): change for change in mine}
        wrong += [f"not told: {each}" for each in wanted.keys() - found.keys()]
        wrong += [f"told besides: {found[each]}" for each in found.keys() - wanted.keys() - BESIDES]
        wrong += [
            f"told wrongly: {found[each]}"
            for each in wanted.keys() & found.keys()
            if breaks_callers(found[each]) is (wanted[each] in unseen.HARMLESS)
        ]
    return wrong


def breaks_callers(change: Change) -> bool:
    return Breaks.CALLERS in change.breaks


def checked(folder: Path, changes: Sequence[Planted], *, cache: Path | None = None) -> list[str]:
    """What both checkers, or pyright alone where there is no cache, say that they should not, and the other way round,
    over clients with all of these changes."""
    documents = {
        platform: planted(
            corrected(platform, ROOT / "specs"), [change for change in changes if change.platform == platform]
        )
        for platform in {change.platform for change in changes}
    }
    build(folder, documents)
    wanted = [place(change.line) for change in changes if change.line]
    wrong = [f"pyright: {each}" for each in differing(pyright(folder), wanted)]
    return wrong if cache is None else wrong + [f"mypy: {each}" for each in differing(mypy(folder, cache), wanted)]


@pytest.mark.slow
def test_scripts_fit_the_clients_that_they_were_written_for() -> None:
    assert pyright(ROOT, LABS) == {}
    assert mypy(ROOT, None, LABS) == {}


@pytest.mark.parametrize(
    "platforms", [pytest.param(SMALL, id="small"), pytest.param(LARGE, marks=pytest.mark.slow, id="large")]
)
def test_changes_are_told_with_whom_they_break(platforms: tuple[str, ...]) -> None:
    for changes in (breaking.ALL, unseen.ALL):
        assert told([change for change in changes if change.platform in platforms]) == []


def test_there_are_many_changes() -> None:
    assert len(breaking.ALL) + len(unseen.ALL) >= 60


def test_lines_are_named_that_have_to_change_and_no_others(tmp_path: Path) -> None:
    changes = [change for change in (*breaking.ALL, *unseen.ALL) if change.platform in SMALL]
    clashing = {"Patient.gender", "CaseSummary.subState"}
    apart = [change for change in changes if change.line or change.subject not in clashing]
    assert checked(tmp_path, apart) == []


@pytest.mark.slow
def test_all_of_both_kinds_are_as_they_are_told(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert checked(tmp_path / "unseen", unseen.ALL, cache=cache) == []
    assert checked(tmp_path / "breaking", breaking.ALL, cache=cache) == []
