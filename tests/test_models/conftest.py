"""Running platforms, and both ways to use a client for them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from facade.sandbox import IcaSandbox
from tests.clients import runner as runner
from tests.ica_clients import AsyncWay, SyncWay, Way
from tests.ica_clients import box as box
from tests.ica_clients import project as project


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for all tests of this folder."""
    with IcaSandbox(page_rows=40, invented_ids=True) as box:
        yield box


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, box: IcaSandbox, runner: asyncio.Runner) -> Iterator[Way]:
    """A client that is signed in."""
    settings = {"api_key": box.api_key, "base_url": box.base_url}
    one: Way = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
    yield one
    one.close()
