"""What a login may answer instead of a token, tokens that are odd, and clocks that differ."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from facade import LoginFailed, PlatformError, Unauthorized

from .asking import Way
from .operations import PLATFORMS, Operation, Platform, token
from .server import Server, whole

LOGINS = [
    pytest.param(platform, operation, id=f"{platform.name} {operation.name}")
    for platform in PLATFORMS
    for operation in platform.operations
    if operation.kind == "login"
]
every_login = pytest.mark.parametrize(("platform", "operation"), LOGINS)
NO_TOKENS: dict[str, bytes] = {
    "nothing": b"",
    "null": b"null",
    "text": b'"a token"',
    "a number": b"7",
    "a list": b'["a token"]',
    "no names": b"{}",
    "names of nothing": b'{"token": null, "access_token": null, "workgroupRoles": null}',
    "empty texts": b'{"token": "", "access_token": "", "workgroupRoles": ""}',
    "blanks": b'{"token": " ", "access_token": "\\t", "workgroupRoles": " "}',
    "numbers": b'{"token": 5, "access_token": 5, "workgroupRoles": 5}',
    "lists": b'{"token": ["x"], "access_token": ["x"], "workgroupRoles": ["x"]}',
    "objects": b'{"token": {"x": 1}, "access_token": {"x": 1}, "workgroupRoles": {"x": 1}}',
    "two lines": b'{"token": "a\\r\\nX-Planted: b", "access_token": "a\\nb", "workgroupRoles": [null]}',
    "half a character": b'{"token": "\\ud800", "access_token": "\\ud800", "workgroupRoles": [{"orgid": "\\ud800"}]}',
    "letters of no header": b'{"token": "\\u20ac", "access_token": "\\u20ac", "workgroupRoles": [{"orgid": 5}]}',
    "deep": b'{"token": ' + b"[" * 5000 + b"]" * 5000 + b"}",
}


@every_login
@pytest.mark.parametrize("body", NO_TOKENS.values(), ids=list(NO_TOKENS))
@pytest.mark.parametrize("media_type", ["application/json", "text/html", ""])
def test_a_login_that_is_answered_without_a_token(
    platform: Platform, operation: Operation, way: Way, server: Server, body: bytes, media_type: str, tally: Any
) -> None:
    """It failed, and the call that wanted it is not sent."""
    tally("faults tried", platform.name)
    server.routes = operation.routes
    server.plan(operation.target, lambda line, good: line.say(whole(body, media_type)))
    found = way.asked(platform, operation, server)
    assert type(found) is LoginFailed, repr(found)
    assert not found.may_be_done
    assert all(request.startswith((operation.target.encode(), b"GET /gateway/")) for request in server.asked)
    tally("faults survived", platform.name)


def _written(claims: bytes) -> str:
    return base64.urlsafe_b64encode(claims).decode().rstrip("=")


ODD_TOKENS = {
    "no JWT": "opaque-" + "x" * 40,
    "two parts": f"a.{_written(b'{}')}",
    "no base64": "a.$$$.b",
    "no UTF-8": f"a.{_written(bytes([0xFF, 0xFE]))}.b",
    "claims that are none": f"a.{_written(b'[1, 2]')}.b",
    "no end": f"a.{_written(b'{}')}.b",
    "an end in words": "a." + _written(b'{"exp": "soon"}') + ".b",
    "an end that is no number": "a." + _written(b'{"exp": NaN, "iat": Infinity}') + ".b",
    "an end beyond all clocks": "a." + _written(b'{"exp": 1' + b"0" * 400 + b"}") + ".b",
    "an end before its beginning": "a." + _written(json.dumps({"exp": 5, "iat": 4102444800}).encode()) + ".b",
    "a clock ten hours ahead": token(begins=36_000),
    "a clock ten hours behind": token(begins=-36_000),
    "a clock at the beginning of time": token(begins=-1.7e9),
}


def _login_of(platform: Platform) -> Operation:
    return next(operation for operation in platform.operations if operation.name == "login")


WITH_TOKENS = [platform for platform in PLATFORMS if any(found.name == "login" for found in platform.operations)]
every_platform = pytest.mark.parametrize("platform", WITH_TOKENS, ids=[platform.name for platform in WITH_TOKENS])


@every_platform
@pytest.mark.parametrize("text", ODD_TOKENS.values(), ids=list(ODD_TOKENS))
def test_a_token_is_used_as_it_is_whatever_it_looks_like(
    platform: Platform, way: Way, server: Server, text: str, tally: Any
) -> None:
    """A platform that has just made a token takes it; how its clock and this one differ does not matter. It is asked
    for once for several calls."""
    operation = _login_of(platform)
    tally("faults tried", platform.name)
    server.routes = operation.routes
    body = json.dumps({"token": text, "access_token": text}).encode()
    server.plan(operation.target, lambda line, good: line.say(whole(body)))
    found = way.asked(platform, operation, server)
    assert operation.right(found), repr(found)
    assert server.count(operation.target) == 1
    assert any(text.encode() in request for request in server.asked if not request.startswith(b"POST"))
    tally("faults survived", platform.name)


@every_platform
def test_a_token_that_is_refused_for_ever_is_renewed_once(
    platform: Platform, way: Way, server: Server, tally: Any
) -> None:
    operation = _login_of(platform)
    reading = next(name for name in operation.routes if name != operation.target)
    tally("faults tried", platform.name)
    server.routes = operation.routes
    server.plan(reading, lambda line, good: line.say(whole(b"{}", status="401 Unauthorized")))
    found = way.asked(platform, operation, server)
    assert type(found) is Unauthorized, repr(found)
    assert server.count(reading) == 2
    assert server.count(operation.target) == 2
    tally("faults survived", platform.name)


def _dated(answer: bytes, date: str) -> bytes:
    return answer.replace(b"\r\n", b"\r\nDate: " + date.encode("latin-1") + b"\r\n", 1)


@pytest.mark.parametrize("date", ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "soon", "\xff"])
def test_a_date_of_the_platform_changes_nothing(
    platform: Platform, way: Way, server: Server, date: str, tally: Any
) -> None:
    for operation in platform.operations:
        tally("faults tried", platform.name)
        server.routes = operation.routes
        server.plan("", lambda line, good: line.say(_dated(good, date)))
        found = way.asked(platform, operation, server)
        assert not isinstance(found, PlatformError), repr(found)
        assert operation.right(found)
        tally("faults survived", platform.name)
