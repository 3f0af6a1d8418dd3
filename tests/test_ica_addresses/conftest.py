"""A running sandbox, a shelf whose names and data a test makes up, and each way to use a client for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from facade.sandbox import IcaSandbox
from tests.clients import runner as runner
from tests.ica_clients import AsyncWay, SyncWay, Way
from tests.ica_clients import box as box
from tests.test_runtime_calls.loopback import Loopback

from .shelf import Shelf

Connect = Callable[..., Way]


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for all tests of this folder."""
    with IcaSandbox(page_rows=600) as box:
        yield box


@pytest.fixture
def shelf() -> Shelf:
    """A platform without projects."""
    return Shelf()


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest, runner: asyncio.Runner) -> Iterator[Connect]:
    """Makes clients with the settings that are given; they are closed in the end."""
    made: list[Way] = []

    def connect(**settings: Any) -> Way:
        made.append(SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings))
        return made[-1]

    yield connect
    for way in made:
        way.close()


@pytest.fixture
def way(connect: Connect, shelf: Shelf) -> Iterator[Way]:
    """A client for the shelf."""
    with Loopback(shelf) as host:
        yield connect(token="a token", base_url=host.url)


@pytest.fixture
def boxed(connect: Connect, box: IcaSandbox) -> Way:
    """A client for the sandbox."""
    return connect(api_key=box.api_key, base_url=box.base_url)
