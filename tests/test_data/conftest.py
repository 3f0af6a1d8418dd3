"""Both ways to read a list that a test makes up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.clients import runner as runner
from tests.ica_clients import AsyncWay, SyncWay, Way
from tests.test_runtime_calls.loopback import Loopback

from .served import Served

Listing = Callable[..., Any]


class Exporting:
    """A way to use a client, and the pager of the list on loopback."""

    def __init__(self, way: Way) -> None:
        self.way = way
        self.pager: Any = way.client.project_data.get_project_data_list("p")

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self.pager, name)
        return lambda *args, **kwargs: self.way.run(method(*args, **kwargs))


@pytest.fixture(params=["sync", "async"])
def listing(request: pytest.FixtureRequest, runner: asyncio.Runner) -> Iterator[Listing]:
    """Gives, for items, what exports the list of them."""
    with ExitStack() as stack:

        def made(items: list[Any], **served: Any) -> Exporting:
            server = stack.enter_context(Loopback(Served(items, **served)))
            settings = {"base_url": server.url, "api_key": "a key of the tests"}
            way: Way = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
            stack.callback(way.close)
            return Exporting(way)

        yield made
