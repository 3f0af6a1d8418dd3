"""The invented service on loopback, and both ways to call it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from tests.clients import Awaiting, Blocking
from tests.test_paging.service import Clients, generated_clients

from .server import Arrived, Server
from .service import DESCRIPTION


class Market:
    """A client of the service, and what it has sent."""

    def __init__(self, way: Any, server: Server) -> None:
        self.run = way.run
        self.server = server
        self.client = way.client

    def sent(self, operation: str, *arguments: Any, client: Any = None, **named: Any) -> list[Arrived]:
        """All that arrives of a call."""
        before = len(self.server.arrived)
        view = (client or self.client).market
        self.run(getattr(view, operation)(*arguments, **named))
        return self.server.arrived[before:]

    def call(self, operation: str, *arguments: Any, **named: Any) -> Arrived:
        """The one request that arrives of a call."""
        (arrived,) = self.sent(operation, *arguments, **named)
        return arrived


@pytest.fixture(scope="package")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clients]:
    """The clients of the invented service, generated now."""
    with generated_clients(tmp_path_factory.mktemp("market"), DESCRIPTION, "invented_market") as made:
        yield made


@pytest.fixture(scope="package")
def running_server() -> Iterator[Server]:
    """One server for all tests of this folder."""
    with Server() as server:
        yield server


@pytest.fixture(scope="package")
def ways(clients: Clients, running_server: Server) -> Iterator[dict[str, Any]]:
    """Both ways to call the service."""
    kinds = {"sync": type("Sync", (Blocking,), {"kind": clients.sync})}
    with asyncio.Runner() as runner:
        awaiting = type("Async", (Awaiting,), {"kind": clients.awaited})
        found = {"sync": kinds["sync"](base_url=running_server.url)}
        found["async"] = awaiting(runner, base_url=running_server.url)
        yield found
        for way in found.values():
            way.close()


@pytest.fixture(params=["sync", "async"])
def market(request: pytest.FixtureRequest, ways: dict[str, Any], running_server: Server) -> Market:
    """The service by one way, and then by the other, with nothing left over from the test before."""
    running_server.arrived.clear()
    running_server.answers.clear()
    return Market(ways[request.param], running_server)


@pytest.fixture
def awaiting(ways: dict[str, Any], running_server: Server) -> Market:
    """The service by the other way: for what only it can send."""
    running_server.arrived.clear()
    running_server.answers.clear()
    return Market(ways["async"], running_server)


@pytest.fixture
def blocking(ways: dict[str, Any], running_server: Server) -> Market:
    """The service by one way: how values are written is the same for both."""
    running_server.arrived.clear()
    running_server.answers.clear()
    return Market(ways["sync"], running_server)
