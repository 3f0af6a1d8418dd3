"""Whatever an answer leads to, another host sees no credentials: neither by redirects, pages nor addresses of files."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

from facade import ApiError, LoginFailed, PlatformError, Retries

from .asking import Way
from .operations import SECRET, Operation, Platform
from .server import Server, saying, whole

STATUSES = ("301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect")


def check_nothing_secret(host: Server) -> None:
    """What another host was sent says nothing of who asks, in the clear or as HTTP Basic."""
    for request in host.asked:
        head = request.partition(b"\r\n\r\n")[0].lower()
        assert SECRET.encode() not in request
        for name in (b"authorization", b"x-api-key", b"cookie", b"emgauthorization", b"x-ilmn-"):
            assert b"\r\n" + name not in head
        for word in request.split():
            assert SECRET.encode() not in base64.b64decode(word + b"===", validate=False) if word.isalnum() else True


@pytest.mark.parametrize("status", STATUSES)
def test_a_redirect_to_another_host(
    platform: Platform, way: Way, server: Server, elsewhere: Server, status: str, tally: Any
) -> None:
    """Reads go there without credentials; writes and logins do not go at all."""
    for operation in platform.operations:
        tally("faults tried", platform.name)
        server.routes, elsewhere.routes = operation.routes, operation.routes
        elsewhere.plan("", None)
        place = operation.target.partition(" ")[2]
        sent_away = whole(b"", "", status, f"Location: {elsewhere.url}{place}\r\n")
        server.plan(operation.target, saying(sent_away))
        found = way.asked(platform, operation, server)
        if operation.target.startswith("GET") and operation.kind in ("json", "file", "bytes"):
            assert operation.right(found), f"{operation.name}: {found}"
            assert len(elsewhere.asked) == 1
        else:
            assert type(found) is (LoginFailed if operation.kind == "login" else ApiError), (
                f"{operation.name}: {found!r}"
            )
            assert not found.may_be_done
            assert elsewhere.asked == []
        check_nothing_secret(elsewhere)
        assert elsewhere.settled(0) == 0
        tally("faults survived", platform.name)


def _page(platform: Platform) -> tuple[Operation, Callable[[str], bytes]]:
    """The list of a platform, and a first page that says that another host has the next one."""
    operation = next(operation for operation in platform.operations if operation.listed)
    good = json.loads(operation.routes[operation.target].body)

    def first(away: str) -> bytes:
        place = f"{away}/rundb/api/v1/chip/?offset=2&limit=2&nextPageToken={away}"
        more: dict[str, Any] = {"nextPageToken": place, "next": place, "remainingRecords": 2, "totalElements": 4}
        more |= {"totalPages": 2, "total": 4, "links": {"next": place}}
        page = {**good, **{name: value for name, value in more.items() if name in good or name in ("next", "links")}}
        if "meta" in page:
            page["meta"] = page["meta"] | {"next": place, "total_count": 4}
        return whole(json.dumps(page).encode(), headers=f'Link: <{place}>; rel="next"\r\n')

    return operation, first


def test_a_next_page_at_another_host(
    platform: Platform, way: Way, server: Server, elsewhere: Server, tally: Any
) -> None:
    """The next page is asked for at the platform, or not at all."""
    operation, first = _page(platform)
    tally("faults tried", platform.name)
    server.routes = operation.routes
    server.plan(operation.target, lambda line, good: line.say(first(elsewhere.url)), 1)
    way.asked(platform, operation, server)
    assert elsewhere.asked == []
    tally("faults survived", platform.name)


def test_a_file_at_another_host_is_fetched_without_credentials(
    platform: Platform, way: Way, server: Server, elsewhere: Server, tally: Any
) -> None:
    """Storage is always another host; what it says of a third one is not followed."""
    for operation in platform.operations:
        if operation.kind not in ("stored", "put"):
            continue
        tally("faults tried", platform.name)
        routes = {}
        for name, answer in operation.routes.items():
            routes[name] = answer._replace(body=answer.body.replace(b"{here}", elsewhere.url.encode()))
        server.routes, elsewhere.routes = routes, operation.routes
        server.plan("", None)
        elsewhere.plan("", None)
        found = way.asked(platform, operation, server)
        assert operation.right(found), f"{operation.name}: {found}"
        assert len(elsewhere.asked) == 1
        check_nothing_secret(elsewhere)
        tally("faults survived", platform.name)


@pytest.mark.parametrize(
    "address",
    [
        "",
        " ",
        "stored",
        "//stored/x",
        "ftp://stored/x",
        "file:///etc/hostname",
        "http://",
        "http://[::bad/",
        7,
        None,
        ["x"],
    ],
)
def test_an_address_of_a_file_that_is_none(
    platform: Platform, way: Way, server: Server, address: object, tally: Any
) -> None:
    for operation in platform.operations:
        if operation.kind not in ("stored", "put"):
            continue
        tally("faults tried", platform.name)
        routes = {}
        for name, answer in operation.routes.items():
            body = answer.body.replace(b'"{here}/stored?signature=x"', json.dumps(address).encode())
            routes[name] = answer._replace(body=body)
        server.routes = routes
        server.plan("", None)
        found = way.asked(platform, operation, server, retries=Retries(attempts=1))
        assert isinstance(found, PlatformError), f"{operation.name}: {found!r}"
        assert server.count(operation.target) == 0
        tally("faults survived", platform.name)
