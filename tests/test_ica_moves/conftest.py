"""A running sandbox with two projects, and each way to use a client for it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from facade import Retries
from facade.sandbox import IcaSandbox
from tests.clients import runner as runner
from tests.ica_clients import AsyncWay, SyncWay, Way
from tests.ica_clients import box as box
from tests.ica_clients import project as project

QUICK: dict[str, Any] = {"first_pause": 0.001, "longest_pause": 0.001}


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for all tests of this folder."""
    with IcaSandbox(page_rows=5) as box:
        yield box


@pytest.fixture
def other(box: IcaSandbox) -> str:
    """Another project."""
    return box.project_ids[1]


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, box: IcaSandbox, runner: asyncio.Runner) -> Iterator[Way]:
    """A client of either kind, whose own project is the first."""
    yield from _clients(box, None if request.param == "sync" else runner)


@pytest.fixture
def blocking(box: IcaSandbox) -> Iterator[Way]:
    """A client that blocks, for what takes long."""
    yield from _clients(box, None)


def _clients(box: IcaSandbox, runner: asyncio.Runner | None) -> Iterator[Way]:
    retries = Retries(attempts=3, first_pause=0.001, longest_pause=0.001)
    settings = {"api_key": box.api_key, "base_url": box.base_url, "retries": retries}
    made = SyncWay(**settings) if runner is None else AsyncWay(runner, **settings)
    made.client.project_id = box.project_ids[0]
    yield made
    made.close()


@pytest.fixture
def files(box: IcaSandbox) -> dict[str, str]:
    """Files of the first project: their ids by name."""
    found = {name: box.add_file(name, name.encode() * 10, "/in/") for name in ("a.txt", "b.txt", "c.txt")}
    return {**found, "d.txt": box.add_file("d.txt", b"deep", "/in/deep/er/")}
