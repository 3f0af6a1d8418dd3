"""A running server, and each way to use a client for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from tests.clients import runner as runner

from .ways import AsyncWay, SyncWay, Way

RESULTS = 1200
MANY = 5000
Connect = Callable[..., Way]


@pytest.fixture(scope="package")
def running_box() -> Iterator[TorrentSuiteSandbox]:
    """One server for all tests of this folder."""
    with TorrentSuiteSandbox(results=RESULTS, metrics=60) as box:
        yield box


@pytest.fixture(scope="package")
def large_box() -> Iterator[TorrentSuiteSandbox]:
    """A server with thousands of rows, which it answers quickly because they have no relations."""
    with TorrentSuiteSandbox(chips=MANY, results=4, metrics=1) as box:
        yield box


@pytest.fixture(scope="package")
def secure_box() -> Iterator[TorrentSuiteSandbox]:
    """A server with a certificate of its own."""
    with TorrentSuiteSandbox(results=4, metrics=1, certificate_for="127.0.0.1") as box:
        yield box


@pytest.fixture
def box(running_box: TorrentSuiteSandbox) -> TorrentSuiteSandbox:
    """The server with nothing left over from the test before."""
    running_box.clear()
    return running_box


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest, box: TorrentSuiteSandbox, runner: asyncio.Runner) -> Iterator[Connect]:
    """Makes clients for the server, with the login that is given; they are closed in the end."""
    made: list[Way] = []

    def connect(**settings: Any) -> Way:
        settings = {"base_url": box.base_url, **settings}
        made.append(SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings))
        return made[-1]

    yield connect
    for way in made:
        way.close()


@pytest.fixture
def way(connect: Connect, box: TorrentSuiteSandbox) -> Way:
    """A client that is signed in with a key."""
    return connect(username=box.username, api_key=box.api_key)
