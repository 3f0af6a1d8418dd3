"""Connections that are refused, and such that break at any byte."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from facade import ConnectionFailed

from .asking import Way
from .operations import Operation, Platform
from .server import Do, Line, Server

# Every byte of a small exchange takes minutes for all platforms; one in so many is tried each time.
_STEP = 67


@pytest.fixture(params=[_STEP, pytest.param(1, marks=pytest.mark.slow)], ids=["some bytes", "each byte"])
def step(request: pytest.FixtureRequest) -> int:
    """How far the bytes are apart at which a connection breaks."""
    found: int = request.param
    return found


def test_a_platform_that_is_not_there_is_told(platform: Platform, way: Way, server: Server, tally: Any) -> None:
    """Nothing was sent, so a write is tried again as well, and cannot have been carried out."""
    # A port that somebody has, and nobody listens at.
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}"
        for operation in platform.operations:
            tally("faults tried", platform.name)
            login = {
                name: nobody if name == "login_url" else value
                for name, value in (operation.login or platform.login).items()
            }
            found = way.asked(platform, operation, server, base_url=nobody, login=login)
            assert type(found) is ConnectionFailed, f"{operation.name}: {found!r}"
            assert not found.sent
            assert not found.may_be_done
            tally("faults survived", platform.name)


def small(platform: Platform) -> list[Operation]:
    """A read and a write that is not repeated: the same exchange as all others, as far as its bytes go."""
    return [operation for operation in platform.operations if operation.name in ("read", "write")]


def test_an_answer_that_breaks_at_a_byte(platform: Platform, way: Way, server: Server, step: int, tally: Any) -> None:
    for operation in small(platform):
        server.routes = operation.routes
        for place in range(0, len(operation.routes[operation.target].written(server.url)), step):
            _check_broken(platform, operation, way, server, _cut_at(place), tally)


def test_a_request_that_breaks_at_a_byte(platform: Platform, way: Way, server: Server, step: int, tally: Any) -> None:
    for operation in small(platform):
        server.routes = operation.routes
        server.plan(operation.target, None)
        way.asked(platform, operation, server)
        for place in range(1, len(server.asked[0]) + 1, step):
            _check_broken(platform, operation, way, server, lambda line, good: line.reset(), tally, early=place)


def _cut_at(place: int) -> Do:
    def do(line: Line, good: bytes) -> None:
        line.say(good[:place])
        line.reset()

    return do


def _check_broken(
    platform: Platform, operation: Operation, way: Way, server: Server, do: Do, tally: Any, early: int | None = None
) -> None:
    """A read is right in the end; of a write nobody knows."""
    tally("faults tried", platform.name)
    server.plan(operation.target, do, 1, early=early)
    found = way.asked(platform, operation, server)
    if operation.safe:
        assert operation.right(found), found
        assert len(server.asked) == 2
    else:
        assert type(found) is ConnectionFailed, found
        assert found.sent
        assert found.may_be_done
        assert len(server.asked) == 1
    tally("faults survived", platform.name)
