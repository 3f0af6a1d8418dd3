"""Clients of both kinds for hosts on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from facade import ICA, AsyncICA
from tests.clients import Awaiting, Blocking
from tests.test_runtime_calls.raw_server import RawServer, Talk


class _Sync(Blocking):
    kind = ICA


class _Async(Awaiting):
    kind = AsyncICA


@pytest.fixture(params=["sync", "async"])
def ica(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Makes a client for a host, that blocks, and then one that is awaited."""
    with asyncio.Runner() as runner, ExitStack() as stack:

        def make(url: str, **settings: Any) -> Any:
            settings = {"base_url": url, "api_key": "a key of the tests", **settings}
            way = _Sync(**settings) if request.param == "sync" else _Async(runner, **settings)
            stack.callback(way.close)
            return way

        yield make


@pytest.fixture
def raw() -> Iterator[Callable[[Talk], RawServer]]:
    """Starts hosts that say what a test writes."""
    with ExitStack() as stack:

        def start(talk: Talk) -> RawServer:
            return stack.enter_context(RawServer(talk))

        yield start
