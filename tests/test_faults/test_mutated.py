"""Answers that nobody has thought of: whatever comes, a call ends in a result or an error of the tree."""

from __future__ import annotations

import os
import zlib
from typing import Any

import pytest

from facade import PlatformError

from .asking import Way
from .mutating import mutated
from .operations import Operation, Platform
from .server import Do, Line, Server

# `MUTATIONS=2000` looks at more of them.
_FEW, _MANY = 4, int(os.environ.get("MUTATIONS", "120"))


@pytest.fixture(params=[_FEW, pytest.param(_MANY, marks=pytest.mark.slow)], ids=["few", "many"])
def seeds(request: pytest.FixtureRequest) -> range:
    """What answers are changed by. The many come after the few."""
    return range(_FEW) if request.param == _FEW else range(_FEW, _MANY)


def _saying(seed: int) -> Do:
    def do(line: Line, good: bytes) -> None:
        line.say(mutated(good, seed))
        line.end()

    return do


def test_answers_with_something_changed(platform: Platform, way: Way, server: Server, seeds: range, tally: Any) -> None:
    for operation in platform.operations:
        server.routes = operation.routes
        for number in seeds:
            seed = zlib.crc32(f"{platform.name} {operation.name} {number}".encode())
            tally("faults tried", platform.name)
            server.plan(operation.target, _saying(seed))
            try:
                found = way.asked(platform, operation, server, sure=False)
            except Exception as error:
                error.add_note(f"{platform.name}, {operation.name}, seed {seed}")
                raise
            _check(found, operation, seed)
            tally("faults survived", platform.name)


def _check(found: Any, operation: Operation, seed: int) -> None:
    """An error says so in few words; what is no error can be shown and given back."""
    where = f"{operation.name}, seed {seed}"
    assert repr(found).encode(), where
    if isinstance(found, PlatformError):
        assert str(found).encode(), where
        assert 0 < len(str(found)) < 10_000, where
        # The address of what is stored is asked for by a POST, whose connection the answer before may have ended.
        assert operation.writes or operation.kind == "stored" or not found.may_be_done, where
    elif hasattr(found, "to_dict"):
        found.to_dict()
