"""A running server, hosts whose answers a test makes up, and each way to use a client for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from facade.sandbox.emedgene import EmedgeneSandbox
from tests.clients import runner as runner
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

from .ways import AsyncWay, SyncWay, Way

Connect = Callable[..., Way]
Start = Callable[[Callable[[Asked], Said]], Loopback]


@pytest.fixture(scope="package")
def running_box() -> Iterator[EmedgeneSandbox]:
    """One server for all tests of this folder."""
    with EmedgeneSandbox(cases=25) as box:
        yield box


@pytest.fixture
def box(running_box: EmedgeneSandbox) -> EmedgeneSandbox:
    """The server with nothing left over from the test before."""
    running_box.clear()
    return running_box


@pytest.fixture
def host() -> Iterator[Start]:
    """Starts hosts that answer by a function."""
    with ExitStack() as stack:

        def start(answer: Callable[[Asked], Said]) -> Loopback:
            return stack.enter_context(Loopback(answer))

        yield start


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
def way(connect: Connect, box: EmedgeneSandbox) -> Way:
    """A client that is signed in with a token."""
    return connect(base_url=box.base_url, token=box.token())
