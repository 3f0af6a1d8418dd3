"""Arguments in paths, queries and headers stay what they are: none reaches another route, and none adds a header."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

import pytest

import facade
from tests.clients import Awaiting, Blocking
from tests.tally import Tally
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

Way = Blocking | Awaiting


class Platform(NamedTuple):
    """An operation with one argument in the path; the route before it and behind it."""

    client: str
    settings: dict[str, Any]
    call: Callable[[Any, str], Any]
    before: str
    behind: str


PLATFORMS = {
    "ica": Platform(
        "ICA",
        {"api_key": "k"},
        lambda client, value: client.project_data.get_project_data(value, "d"),
        "/api/projects/",
        "/data/d",
    ),
    "emedgene": Platform(
        "Emedgene", {"token": "t"}, lambda client, value: client.cases.get_case(value), "/api/test/", ""
    ),
    "connected_insights": Platform(
        "ConnectedInsights",
        {"api_key": "k", "domain": "lab", "workgroup": "0d6a6f9c-2c1d-4a39-9a52-6f7d1a0c9b11"},
        lambda client, value: client.cases.get_case(value, direct_identifiers=False, include_qc_overview_metrics=False),
        "/crs/api/v2/cases/",
        "",
    ),
    "torrent_suite": Platform(
        "TorrentSuite",
        {"username": "u", "api_key": "k"},
        lambda client, value: client.content.get(value),
        "/rundb/api/v1/content/",
        "/",
    ),
}
REFUSED = ["", ".", "..", "../..", "a/../b", "..\\x", "a/./b"]
KEPT = [
    "a/b",
    "%2e%2e",
    "%2E%2E%2F",
    "a\nb",
    "a\r\nX: 1",
    "a\0b",
    "a?b=1",
    "a#b",
    "a\\b",
    "a;b=1",
    "...",
    "é",
    "x" * 3000,
]


def said(asked: Asked) -> Said:
    return Said(404, b"{}", {"Content-Type": "application/json"})


@pytest.fixture(scope="module")
def host() -> Iterator[Loopback]:
    with Loopback(said) as host:
        yield host


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(params=PLATFORMS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, name: str, host: Loopback, runner: asyncio.Runner) -> Iterator[Way]:
    platform = PLATFORMS[name]
    settings = {**platform.settings, "base_url": host.url, "retries": 0}
    if request.param == "sync":
        made: Way = type("Sync", (Blocking,), {"kind": getattr(facade, platform.client)})(**settings)
    else:
        made = type("Async", (Awaiting,), {"kind": getattr(facade, f"Async{platform.client}")})(runner, **settings)
    yield made
    made.close()


def asked_for(way: Way, host: Loopback, name: str, value: str) -> list[str]:
    """The addresses under which an argument of the path was asked for."""
    host.asked.clear()
    with pytest.raises((facade.PlatformError, ValueError, TypeError)):
        way.run(PLATFORMS[name].call(way.client, value))
    return [asked.path for asked in host.asked if asked.path.startswith(PLATFORMS[name].before)]


@pytest.mark.parametrize("value", REFUSED)
def test_what_names_another_route_is_not_sent(way: Way, host: Loopback, name: str, tally: Tally, value: str) -> None:
    tally("hostile inputs tried", name)
    assert asked_for(way, host, name, value) == []
    assert all(".." not in unquote(asked.path) for asked in host.asked)
    tally("hostile inputs stopped", name)


@pytest.mark.parametrize("value", KEPT, ids=lambda value: ascii(value)[1:20])
def test_what_is_sent_is_one_argument_of_the_same_route(
    way: Way, host: Loopback, name: str, tally: Tally, value: str
) -> None:
    tally("hostile inputs tried", name)
    targets = asked_for(way, host, name, value)
    assert targets
    for target in targets:
        path = urlsplit(target).path
        middle = path.removeprefix(PLATFORMS[name].before).removesuffix(PLATFORMS[name].behind)
        assert (unquote(middle), "/" in middle) == (value, False)
    tally("hostile inputs stopped", name)


@pytest.mark.parametrize("value", ["a\r\nX-Other: 1", "a\nb", "a\0b", "名前", "\ud800"], ids=ascii)
def test_a_header_is_one_line_or_an_error(way: Way, host: Loopback, name: str, tally: Tally, value: str) -> None:
    tally("hostile inputs tried", name)
    host.asked.clear()
    with pytest.raises((facade.PlatformError, ValueError)):
        way.run(PLATFORMS[name].call(way.client.with_options(headers={"X-Note": value}), "1"))
    assert all("x-other" not in asked.headers and "\n" not in asked.headers.get("x-note", "") for asked in host.asked)
    tally("hostile inputs stopped", name)
