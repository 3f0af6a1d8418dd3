"""The shop on loopback, and its clients, blocking and awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from tests.clients import Awaiting, Blocking
from tests.clients import runner as runner
from tests.test_paging.service import Clients, generated_clients
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

from .service import DESCRIPTION, JSON

PACKAGE = "florist"
ACCOUNT = b'{"id": "a1", "name": "Ann", "made": "2026-01-02T03:04:05Z"}'


def _answer(asked: Asked) -> Said:
    return Said(200, ACCOUNT if asked.path == "/accounts" else b"", {"Content-Type": JSON})


@pytest.fixture(scope="package")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clients]:
    """The clients, generated now."""
    with generated_clients(tmp_path_factory.mktemp("shop"), DESCRIPTION, PACKAGE) as made:
        yield made


@pytest.fixture(scope="package")
def shop() -> Iterator[Loopback]:
    """The shop; it keeps what it was asked."""
    with Loopback(_answer) as shop:
        yield shop


@pytest.fixture
def host(shop: Loopback) -> Loopback:
    """The shop, with nothing asked so far."""
    shop.asked.clear()
    return shop


@pytest.fixture(scope="package")
def ways(clients: Clients, shop: Loopback, runner: asyncio.Runner) -> Iterator[dict[str, Any]]:
    """Both ways to use the shop, with the events that they told."""
    made: dict[str, Any] = {}
    for name, way, kind in (("sync", Blocking, clients.sync), ("async", Awaiting, clients.awaited)):
        events: list[Any] = []
        arguments = (runner,) if name == "async" else ()
        made[name] = type(name, (way,), {"kind": kind})(*arguments, base_url=shop.url, on_event=events.append)
        made[name].events = events
    yield made
    for found in made.values():
        found.close()


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, ways: dict[str, Any]) -> Any:
    """Each way, with nothing told so far."""
    found = ways[request.param]
    found.events.clear()
    return found


@pytest.fixture
def blocking(ways: dict[str, Any]) -> Any:
    """The way that blocks, for what has nothing to do with the way."""
    ways["sync"].events.clear()
    return ways["sync"]
