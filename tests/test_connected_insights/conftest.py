"""A running platform, hosts whose answers a test makes up, and each way to use a client for them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox
from tests.clients import runner as runner
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

from .ways import AsyncWay, SyncWay, Way

# Whether the workflows have to find every answer as the description says.
STRICT = True
WORKGROUP = ConnectedInsightsSandbox.workgroup
JSON = {"Content-Type": "application/json"}
Connect = Callable[..., Way]
Start = Callable[[Callable[[Asked], Said]], Loopback]


def said(answer: Any, status: int = 200, **headers: str) -> Said:
    """An answer in JSON."""
    return Said(status, json.dumps(answer).encode(), {**JSON, **headers})


@pytest.fixture(scope="package")
def running_box() -> Iterator[ConnectedInsightsSandbox]:
    """One platform for all tests of this folder."""
    with ConnectedInsightsSandbox(cases=25) as box:
        yield box


@pytest.fixture
def box(running_box: ConnectedInsightsSandbox) -> ConnectedInsightsSandbox:
    """The platform with nothing left over from the test before."""
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


def place(box: ConnectedInsightsSandbox) -> dict[str, Any]:
    """Where the platform is, and the workgroup to work in."""
    return {"base_url": box.base_url, "domain": box.domain, "workgroup": box.workgroup}


@pytest.fixture
def way(connect: Connect, box: ConnectedInsightsSandbox) -> Way:
    """A client that is signed in with a key."""
    return connect(**place(box), api_key=box.api_key, strict=STRICT)


@pytest.fixture
def elsewhere(connect: Connect, host: Start) -> Callable[[Callable[[Asked], Said]], tuple[Way, Loopback]]:
    """Makes a client of a host that answers by a function."""

    def start(answer: Callable[[Asked], Said]) -> tuple[Way, Loopback]:
        other = host(answer)
        return connect(base_url=other.url, domain="lab", workgroup=WORKGROUP, api_key="a-key"), other

    return start
