"""Whatever goes wrong with an answer, a call ends in the right error or the right result, and leaves nothing behind."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest

from facade import ApiError, DecodeError, LoginFailed, PlatformError, ServerError, TooManyRequests

from .asking import HASTY, PATIENT, Way
from .faults import FAULTS, Fault
from .operations import Operation, Platform
from .server import Server

# How often a login is tried.
_LOGINS = 3


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_a_fault_is_got_over_or_told(platform: Platform, way: Way, server: Server, fault: Fault, tally: Any) -> None:
    for operation in platform.operations:
        if fault.concerns(operation):
            tally("faults tried", platform.name)
            server.routes = operation.routes
            _once(platform, operation, way, server, fault)
            always = partial(_always, platform, operation, way, server, fault)
            _surely(always, silent=fault.silent)
            tally("faults survived", platform.name)


def _once(platform: Platform, operation: Operation, way: Way, server: Server, fault: Fault) -> None:
    """The first answer is bad, all others are good."""
    # Whether the answer after a silence comes before the caller gives up is up to the machine.
    if (fault.error is not None and not fault.tried_again(operation)) or fault.silent:
        return
    server.plan(operation.target, fault.do, 1)
    found = way.asked(platform, operation, server)
    assert not isinstance(found, Exception), f"{operation.name}: {found}"
    assert operation.right(found), operation.name
    assert server.count(operation.target) == (1 if fault.error is None else 2), operation.name


def _surely(check: Callable[[httpx.Timeout], None], *, silent: bool) -> None:
    """A busy machine may keep good answers for longer than a caller waits who is to give up soon: one who waits longer
    sees what was meant."""
    for wait in HASTY[:-1] if silent else ():
        with contextlib.suppress(AssertionError):
            check(wait)
            return
    check(HASTY[-1] if silent else PATIENT)


def _always(
    platform: Platform, operation: Operation, way: Way, server: Server, fault: Fault, wait: httpx.Timeout
) -> None:
    """All answers to what is asked for are bad."""
    if fault.error is None:
        return
    server.plan(operation.target, fault.do)
    found = way.asked(platform, operation, server, timeout=wait)
    _check_error(found, operation, fault)
    if fault.counted:
        tries = (_LOGINS if operation.kind == "login" else 2) if fault.tried_again(operation) else 1
        assert server.count(operation.target) == tries, operation.name
    else:
        assert server.count(operation.target) < 10, operation.name


def _check_error(found: Any, operation: Operation, fault: Fault) -> None:
    assert type(found) is _expected(operation, fault), f"{operation.name}: {found!r}"
    assert found.may_be_done == (fault.begun and operation.writes), f"{operation.name}: {found!r}"


def _expected(operation: Operation, fault: Fault) -> type[PlatformError] | None:
    """The class of the error: of a login that is answered without a token, whatever else came, that it failed."""
    passing = fault.again or (fault.error is not None and issubclass(fault.error, (ServerError, TooManyRequests)))
    refused = fault.error is not None and issubclass(fault.error, (ApiError, DecodeError))
    return LoginFailed if operation.kind == "login" and refused and not passing else fault.error
