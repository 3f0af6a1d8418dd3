"""The invented platform, on loopback and in memory, and the two ways to read it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import httpx
import pytest

from facade.retries import Retries
from facade.sandbox.wire import WireRequest
from tests.clients import runner as runner

from .laws import World
from .readers import AsyncReader, Reader, SyncReader
from .server import Server
from .service import Clients, generated_clients
from .shelves import Shelves

AT_ONCE = Retries(attempts=3, first_pause=0.0001, longest_pause=0.0001)


@pytest.fixture(scope="package")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clients]:
    """The clients of the invented platform, generated now."""
    with generated_clients(tmp_path_factory.mktemp("lists")) as made:
        yield made


@pytest.fixture(scope="package")
def shelves() -> Shelves:
    """All lists of the platform."""
    return Shelves()


@pytest.fixture(scope="package")
def address(shelves: Shelves) -> Iterator[str]:
    """Where the platform is on loopback."""
    with Server(shelves) as address:
        yield address


@pytest.fixture(scope="package")
def on_loopback(clients: Clients, address: str, runner: asyncio.Runner) -> Iterator[dict[str, Reader]]:
    """Both readers, over the wire."""
    settings = {"base_url": address, "retries": AT_ONCE}
    with clients.sync(**settings) as client:
        awaited = clients.awaited(**settings)
        yield {"sync": SyncReader(client), "async": AsyncReader(awaited, runner)}
        runner.run(awaited.close())


@pytest.fixture(scope="package")
def in_memory(clients: Clients, shelves: Shelves, runner: asyncio.Runner) -> Iterator[dict[str, Reader]]:
    """Both readers, without a wire: a hundred times as many examples in the same time."""
    transport = httpx.MockTransport(_answering(shelves))
    settings = {"retries": AT_ONCE}
    with httpx.Client(transport=transport) as http:
        other = httpx.AsyncClient(transport=transport)
        sync = clients.sync(http_client=http, **settings)
        awaited = clients.awaited(http_client=other, **settings)
        yield {"sync": SyncReader(sync), "async": AsyncReader(awaited, runner)}
        runner.run(other.aclose())


@pytest.fixture(params=["sync", "async"])
def reader(request: pytest.FixtureRequest, on_loopback: dict[str, Reader]) -> Reader:
    """Each way to read, over the wire."""
    return on_loopback[request.param]


@pytest.fixture
def world(reader: Reader, shelves: Shelves) -> World:
    """The lists and each way to read them, over the wire."""
    return World(reader, shelves)


@pytest.fixture(params=["sync", "async"])
def quick_world(request: pytest.FixtureRequest, in_memory: dict[str, Reader], shelves: Shelves) -> World:
    """The lists and each way to read them, in memory."""
    return World(in_memory[request.param], shelves)


def _answering(shelves: Shelves) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode()
        found = shelves.handle(WireRequest(request.method, target, dict(request.headers), b""))
        return httpx.Response(found.status, content=found.body, headers=found.headers)

    return answer
