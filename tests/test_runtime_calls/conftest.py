"""A running sandbox, and clients of both kinds for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from facade.retries import Retries
from facade.sandbox import IcaSandbox

from .clock import Clock, stop_time
from .holding import HELD
from .loopback import Asked, Loopback, Said
from .ways import AsyncWay, SyncWay

QUICK = Retries(attempts=4, deadline=120.0, first_pause=0.01, longest_pause=0.02)


@pytest.fixture(scope="package")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for all tests of this folder."""
    with IcaSandbox(page_rows=500, invented_ids=True, strict=True) as box:
        yield box


@pytest.fixture
def box(running_box: IcaSandbox) -> Iterator[IcaSandbox]:
    """The sandbox with nothing left over from the test before."""
    running_box.clear()
    running_box.token_lifetime = 3600.0
    yield running_box
    HELD.let_go()


@pytest.fixture
def project_id(box: IcaSandbox) -> str:
    """A project that exists."""
    return box.project_ids[0]


@pytest.fixture(params=[SyncWay, AsyncWay], ids=["sync", "async"])
def way(request: pytest.FixtureRequest) -> Iterator[SyncWay]:
    """One way to use the facade, and then the other."""
    way: SyncWay = request.param()
    yield way
    way.close()


@pytest.fixture
def events() -> list[Any]:
    """What the client of the test has told."""
    return []


@pytest.fixture
def client(box: IcaSandbox, way: SyncWay, events: list[Any]) -> Callable[..., Any]:
    """Makes clients for the sandbox, which send its key unless the test gives other credentials."""

    def make(**settings: Any) -> Any:
        login = {"api_key", "token", "ps_token", "username"} & settings.keys()
        defaults = {"base_url": box.base_url, "retries": QUICK, "on_event": events.append}
        return way.client(**({} if login else {"api_key": box.api_key}), **{**defaults, **settings})

    return make


@pytest.fixture
def loopback() -> Iterator[Callable[..., Loopback]]:
    """Starts further hosts."""
    with ExitStack() as stack:

        def start(answer: Callable[[Asked], Said], **settings: Any) -> Loopback:
            return stack.enter_context(Loopback(answer, **settings))

        yield start


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Time stands still but for the pauses that the client makes."""
    return stop_time(monkeypatch)


def settled(box: IcaSandbox, count: int) -> None:
    """Wait until the sandbox has answered this many requests, those included that nobody waits for any more."""
    end = time.monotonic() + 5
    while len(box.journal) < count and time.monotonic() < end:
        time.sleep(0.005)


def sent(box: IcaSandbox, target: str, method: str | None = None) -> list[Any]:
    """The requests that the sandbox was sent for a piece of path."""
    return [seen for seen in box.journal if target in seen.raw_path and method in (None, seen.method)]
