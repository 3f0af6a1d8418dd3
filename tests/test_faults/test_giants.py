"""Answers that are larger than anybody wants: bounded, good or bad, long or packed or without an end."""

from __future__ import annotations

import gzip
from typing import Any

import pytest

from facade import AnswerTooLarge, LoginFailed, ServerError

from .asking import Way
from .operations import Platform
from .server import Do, Line, Server, saying, whole

_BOUND = 1 << 17
# What a login may answer is bounded for itself.
_LARGEST = (1 << 22) + 1
_GIANT = b" " * _LARGEST
_PACKED = gzip.compress(_GIANT)


def _endless(status: str) -> Do:
    """Says more until the caller goes."""

    def do(line: Line, good: bytes) -> None:
        head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        line.say(head.encode())
        while True:
            line.say(b"40000\r\n" + bytes(0x40000) + b"\r\n")

    return do


def _giants(status: str) -> dict[str, Do]:
    return {
        "long": saying(whole(_GIANT, status=status)),
        "packed": saying(whole(_PACKED, status=status, headers="Content-Encoding: gzip\r\n")),
        "packed twice": saying(
            whole(gzip.compress(_PACKED), status=status, headers="Content-Encoding: gzip, gzip\r\n")
        ),
        "without an end": _endless(status),
    }


@pytest.mark.parametrize("name", _giants(""))
@pytest.mark.parametrize("status", ["200 OK", "500 Broken"])
def test_a_giant(platform: Platform, way: Way, server: Server, status: str, name: str, tally: Any) -> None:
    """A good answer ends in an error that says how to allow more, an error in what its status says. Of files only
    errors are bounded."""
    good = status.startswith("2")
    for operation in platform.operations:
        if operation.name in ("read", "write", "login", "workgroup") or (not good and operation.name == "file"):
            tally("faults tried", platform.name)
            server.routes = operation.routes
            server.plan(operation.target, _giants(status)[name])
            found = way.asked(platform, operation, server, max_answer=_BOUND, retries=0)
            allowed = (LoginFailed if operation.kind == "login" else AnswerTooLarge) if good else ServerError
            assert isinstance(found, allowed), f"{operation.name}: {found!r}"
            assert found.may_be_done == operation.writes
            assert len(str(found)) < 10_000
            tally("faults survived", platform.name)
