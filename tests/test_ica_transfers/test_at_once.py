"""Flows that run at once: no more than are allowed, and the first error ends all."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from facade.call.flows import AtOnce, Flow, InThread, Invoke, Sleep, Stop
from tests.test_workflows.ways import AsyncWay, Way


class Counted:
    """Flows that count how many run at the same time."""

    def __init__(self, way: Way) -> None:
        self.awaits = isinstance(way, AsyncWay)
        self.now = self.most = self.begun = self.closed = 0
        self._lock = threading.Lock()

    def _change(self, by: int) -> None:
        with self._lock:
            self.now += by
            self.most = max(self.most, self.now)

    def one(self, fails: bool) -> Flow[None]:
        self.begun += 1
        self._change(1)
        try:
            yield Sleep(0.01)
            if fails:
                raise LookupError("one of them")
            yield Sleep(0.01)
        finally:
            self._change(-1)
            self.closed += 1


def whole(flows: Iterator[Flow[None]], most: int, stop: Stop | None = None) -> Flow[str]:
    yield AtOnce(flows, most, stop or Stop())
    return "all"


def test_no_more_run_than_are_allowed(way: Way) -> None:
    counted = Counted(way)
    flows = (counted.one(False) for _ in range(20))
    assert way.run(way.ica._runner.run(whole(flows, 4))) == "all"
    assert (counted.begun, counted.closed, counted.now) == (20, 20, 0)
    assert counted.most == 4


def test_the_error_of_one_ends_all(way: Way) -> None:
    counted, stop = Counted(way), Stop()
    flows = (counted.one(number == 3) for number in range(100))
    with pytest.raises(LookupError, match="one of them"):
        way.run(way.ica._runner.run(whole(flows, 3, stop)))
    assert stop.asked
    assert counted.begun < 10
    assert (counted.closed, counted.now) == (counted.begun, 0)


def test_whoever_is_cancelled_stops_all(runner: asyncio.Runner, way: Way) -> None:
    if not isinstance(way, AsyncWay):
        pytest.skip("only what is awaited can be cancelled")
    counted, stop = Counted(way), Stop()

    def endless() -> Flow[None]:
        counted.begun += 1
        try:
            yield Sleep(60)
        finally:
            counted.closed += 1

    async def cancelled() -> None:
        with anyio.CancelScope() as scope:

            def enough() -> Iterator[Flow[None]]:
                yield from (endless() for _ in range(3))
                scope.cancel()
                yield from (endless() for _ in range(6))

            await way.ica._runner.run(whole(enough(), 4, stop))
        assert scope.cancelled_caught

    runner.run(cancelled())
    assert counted.begun == counted.closed <= 4
    assert stop.asked


def test_what_blocks_runs_in_a_thread_where_calls_are_awaited(way: Way) -> None:
    def flow() -> Flow[Any]:
        here = yield Invoke(threading.get_ident)
        return here, (yield InThread(threading.get_ident))

    here, there = way.run(way.ica._runner.run(flow()))
    assert (here != there) is isinstance(way, AsyncWay)
