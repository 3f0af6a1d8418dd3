"""What the tests of the converter share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from scripts.errors import Notice
from scripts.progress import progress
from scripts.pull.tastypie import convert
from tests.test_pipeline.serving import Site, site

NOTES = Path(__file__).parents[2] / "specs" / "torrent_suite" / "knowledge.toml"
quiet = partial(progress, quiet=True)

Convert = Callable[..., dict[str, Any]]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def web() -> Iterator[Site]:
    with site() as here:
        yield here


def refuse(notice: Notice) -> None:
    """Where nothing was to be told."""
    raise AssertionError(str(notice))


@pytest.fixture
def converted() -> Convert:
    """Converts what a server or a file says."""

    def convert_it(
        origin: str,
        data: bytes | None = None,
        *,
        notes: Path = Path("none"),
        headers: dict[str, str] | None = None,
        told: list[Notice] | None = None,
    ) -> dict[str, Any]:
        tell = told.append if told is not None else refuse
        return convert(origin, data, notes, title="Lab", headers=headers or {}, show=quiet, tell=tell)

    return convert_it
