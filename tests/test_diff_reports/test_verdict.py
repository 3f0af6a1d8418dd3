"""The verdict is that of semver.org."""

from __future__ import annotations

import pytest

from scripts.diff.changes import Change, Report, Side
from scripts.diff.verdict import Bump, breaking, bump_of, next_version, why
from scripts.errors import PipelineError

from .reports import CALLERS, GONE, NEW, NOTHING, READERS, VALUE


def of(*changes: Change) -> Bump:
    return bump_of([NOTHING, Report("mill", "one", "two", changes)])


def test_what_breaks_most_decides() -> None:
    server = Change("server-changed", Side.REQUEST, "the server", "is another")
    assert of() is Bump.NONE
    assert bump_of([NOTHING], made_otherwise=True) is Bump.PATCH
    assert of(server) is Bump.PATCH
    assert of(server, NEW) is Bump.MINOR
    assert of(VALUE) is Bump.MINOR
    assert of(NEW, VALUE, GONE) is Bump.MAJOR


@pytest.mark.parametrize("kind", ["operation-deprecated", "parameter-added", "now-optional", "operation-added"])
def test_what_is_new_or_deprecated_is_a_minor_change(kind: str) -> None:
    assert of(Change(kind, Side.REQUEST, "s", "w")) is Bump.MINOR


def test_a_change_that_breaks_counts_whatever_its_kind() -> None:
    assert of(Change("server-changed", Side.REQUEST, "s", "w", breaks=CALLERS)) is Bump.MAJOR
    assert of(Change("server-changed", Side.REQUEST, "s", "w", breaks=READERS)) is Bump.MINOR


@pytest.mark.parametrize(
    ("version", "following"),
    [
        ("1.4.2", ["1.4.2", "1.4.3", "1.5.0", "2.0.0"]),
        ("0.4.2", ["0.4.2", "0.4.3", "0.4.3", "0.5.0"]),
        ("0.0.9", ["0.0.9", "0.0.10", "0.0.10", "0.1.0"]),
        ("10.9.9", ["10.9.9", "10.9.10", "10.10.0", "11.0.0"]),
    ],
)
def test_the_next_version(version: str, following: list[str]) -> None:
    assert [next_version(version, bump) for bump in Bump] == following


@pytest.mark.parametrize("version", ["", "1", "1.2", "1.2.3.4", "one.two.three", "1.2.x"])
def test_what_is_no_version_is_refused(version: str) -> None:
    with pytest.raises(PipelineError, match="is no version"):
        next_version(version, Bump.MINOR)


def test_it_is_said_that_nothing_is_promised_before_one() -> None:
    assert why(Bump.MAJOR, "0.3.0").endswith("before 1.0.0 that raises the middle number")
    assert "before 1.0.0" not in why(Bump.MAJOR, "1.3.0")
    assert breaking([Report("m", "a", "b", (GONE, VALUE, VALUE))]) == (
        "1 change breaks callers, 2 changes break readers only"
    )
