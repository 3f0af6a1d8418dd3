"""Addresses go out letter by letter, and lost connections are what they are, whatever httpx sends with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import httpx
import pytest

from facade import ICA, AsyncICA, ConnectionFailed
from facade.call.flows import Send
from tests.clients import Awaiting, Blocking
from tests.test_runtime_calls.raw_server import RawServer

from .over_aiohttp import OverAiohttp

OK = b'HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\nContent-Length: 11\r\n\r\n{"id": "x"}'
TARGET = "/b/a%2Fb/./c..d/../x%3A%40~?X-Amz-Credential=K%2F2026%2Cs3%3A%27&b=%7E&c=a+b%20c&sig=a%2Bb%3D%3D"
WHOLE = {
    "name": "x",
    "regionId": "y",
    "billingMode": "PROJECT",
    "dataSharingEnabled": True,
    "storageBundleId": "s",
}


class Sync(Blocking):
    kind = ICA


class Async(Awaiting):
    kind = AsyncICA


MAKE: dict[str, Callable[[], Any]] = {"httpx": httpx.AsyncHTTPTransport, "over aiohttp": OverAiohttp}
if find_spec("httpx_aiohttp"):
    MAKE["httpx-aiohttp"] = import_module("httpx_aiohttp").AiohttpTransport


@pytest.fixture(params=["sync", "made here", *MAKE])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[[str], Any]]:
    """Makes a client for a host, each time of another kind."""
    with asyncio.Runner() as runner:
        closed: list[Callable[[], object]] = []

        def make(url: str) -> Any:
            settings: dict[str, Any] = {"api_key": "k", "base_url": url}
            if request.param in MAKE:
                own = httpx.AsyncClient(transport=MAKE[request.param]())
                settings["http_client"] = own
                closed.append(lambda: runner.run(own.aclose()))
            way = Sync(**settings) if request.param == "sync" else Async(runner, **settings)
            closed.append(way.close)
            return way

        yield make
        for close in reversed(closed):
            close()


def test_an_address_is_sent_letter_by_letter(connect: Any) -> None:
    with RawServer(lambda line: line.say(OK)) as server:
        way = connect(server.url)
        transport = way.client._transport
        way.run(transport.send(Send("GET", server.url + TARGET, {"Accept": "x/y"}, None, 5)))
        way.run(transport.send(Send("GET", server.url + "/plain?a=%2F", {}, None, 5)))
    first, second = server.asked
    assert first.startswith(f"GET {TARGET} HTTP/1.1\r\n".encode())
    assert second.startswith(b"GET /plain?a=%2F HTTP/1.1\r\n")
    assert b"content-type" not in first.lower()


def test_a_client_that_is_lent_sends_its_own_requests_as_before(connect: Any) -> None:
    with RawServer(lambda line: line.say(OK)) as server:
        way = connect(server.url)
        way.run(way.client._transport.send(Send("GET", server.url + TARGET, {}, None, 5)))
        way.run(way.client._transport.client().get(server.url + "/own"))
    assert server.asked[1].startswith(b"GET /own HTTP/1.1\r\n")


def test_what_no_address_may_have_is_written_as_httpx_does(connect: Any) -> None:
    with RawServer(lambda line: line.say(OK)) as server:
        way = connect(server.url)
        way.run(way.client._transport.send(Send("GET", f'{server.url}/a "b"?c=<d>', {}, None, 5)))
    assert server.asked[0].startswith(b"GET /a%20%22b%22?c=%3Cd%3E HTTP/1.1\r\n")


def test_a_refused_connection_is_no_timeout(connect: Any) -> None:
    way = connect("http://127.0.0.1:9")
    with pytest.raises(ConnectionFailed, match=r"the connection failed .*127\.0\.0\.1:9\)") as caught:
        way.run(way.client.project.get_project("a-project"))
    assert (caught.value.sent, caught.value.attempts) == (False, 2)


def test_a_write_whose_answer_is_lost_is_not_sent_again(connect: Any) -> None:
    with RawServer(lambda line: line.close()) as server:
        way = connect(server.url)
        with pytest.raises(ConnectionFailed) as caught:
            way.run(way.client.project_data.create_download_url_for_data("p", "d"))
        with pytest.raises(ConnectionFailed) as other:
            way.run(way.client.project.create_project(body=WHOLE))
    assert (caught.value.sent, other.value.sent, other.value.may_be_done) == (True, True, True)
    assert sum(asked.startswith(b"POST /api/projects ") for asked in server.asked) == 1
