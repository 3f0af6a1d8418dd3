"""A running sandbox, each way to use a client for it, and what travels between them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from facade.sandbox import Exchange, IcaSandbox
from tests.clients import runner as runner
from tests.ica_clients import box as box
from tests.ica_clients import project as project

from .ways import AT_ONCE, AsyncWay, Seen, SyncWay, Way


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for all tests of this folder."""
    with IcaSandbox(page_rows=50, strict=True) as box:
        yield box


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, box: IcaSandbox, runner: asyncio.Runner) -> Iterator[Way]:
    """Each way to use a client that is signed in, and that repeats without waiting."""
    settings = {"api_key": box.api_key, "base_url": box.base_url, "retries": AT_ONCE}
    made: Way = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
    yield made
    made.close()


@pytest.fixture
def seen() -> Seen:
    """A progress callback."""
    return Seen()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a file is to arrive: a folder that is empty so far."""
    folder = tmp_path / "arrived"
    folder.mkdir()
    return folder


@pytest.fixture
def at_storage(box: IcaSandbox) -> Iterator[list[Exchange]]:
    """What the object store was asked by the end of the test; no credential of the platform may be among it."""
    yield []
    assert box.storage.leaks == []
    for exchange in box.storage.journal:
        assert box.api_key not in f"{exchange.headers} {exchange.raw_path} {exchange.query}"
