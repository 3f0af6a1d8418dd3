"""Which connection a request gets: one that nobody else has, in the order of asking, and none that is over."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore
import httpx
import pytest

from facade import ICA, AsyncICA
from facade.http.internals import assign_once, assigning
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

Start = Callable[[Talk], RawServer]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\nContent-Length: 11\r\n\r\n"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def client(most: int, **limits: Any) -> httpx.Client:
    """A client that blocks with so many connections."""
    made = httpx.HTTPTransport(limits=httpx.Limits(max_connections=most, max_keepalive_connections=most, **limits))
    assign_once(made)
    return httpx.Client(transport=made)


def async_client(most: int) -> httpx.AsyncClient:
    made = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=most, max_keepalive_connections=most))
    assign_once(made)
    return httpx.AsyncClient(transport=made)


def say(line: Line) -> None:
    line.say(ANSWER)


def counted(usual: Any, begun: list[Any]) -> Any:
    """A method that says whose it is when it is called."""

    def method(*arguments: Any) -> Any:
        begun.append(arguments[0])
        return usual(*arguments)

    return method


def test_a_connection_is_given_to_one_of_those_who_wait_for_it(raw: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[Any] = []
    usual = httpcore.AsyncHTTPConnection.handle_async_request
    monkeypatch.setattr(httpcore.AsyncHTTPConnection, "handle_async_request", counted(usual, begun))
    lines: set[Line] = set()

    def talk(line: Line) -> None:
        lines.add(line)
        time.sleep(0.01)
        say(line)

    async def main() -> list[str]:
        async with async_client(4) as http:
            return [each.text for each in await asyncio.gather(*(http.get(raw_url) for _ in range(40)))]

    raw_url = raw(talk).url
    assert asyncio.run(main()) == ["ok"] * 40
    assert (len(begun), len(lines)) == (40, 4)


def test_those_who_wait_come_in_their_order(raw: Start) -> None:
    asked: list[bytes] = []

    def talk(line: Line) -> None:
        asked.append(line.request.split(b" ", 2)[1])
        say(line)

    async def main() -> None:
        async with async_client(1) as http:
            await asyncio.gather(*(http.get(f"{url}/{name}") for name in "abcdef"))

    url = raw(talk).url
    asyncio.run(main())
    assert asked == [b"/a", b"/b", b"/c", b"/d", b"/e", b"/f"]


def test_threads_share_connections_and_each_has_one_alone(raw: Start) -> None:
    lines: set[Line] = set()

    def talk(line: Line) -> None:
        lines.add(line)
        time.sleep(0.005)
        say(line)

    url = raw(talk).url
    with client(3) as http, ThreadPoolExecutor(12) as threads:
        assert [each.text for each in threads.map(lambda _: http.get(url), range(60))] == ["ok"] * 60
    assert len(lines) == 3


def test_an_idle_connection_makes_room_for_another_host(raw: Start) -> None:
    first, second = raw(say), raw(say)
    with client(1) as http:
        for url in (first.url, second.url, first.url, second.url):
            assert http.get(url).text == "ok"
            assert len(http._transport._pool.connections) == 1  # type: ignore[attr-defined]


def test_a_connection_that_the_server_closed_is_not_used(raw: Start) -> None:
    lines: list[Line] = []

    def talk(line: Line) -> None:
        lines.append(line)
        say(line)
        line.close()

    url = raw(talk).url
    with client(2) as http:
        for _ in range(3):
            assert http.get(url).text == "ok"
            time.sleep(0.05)
    assert len(set(lines)) == 3


def test_connections_that_nobody_asks_for_are_closed_while_another_is_used(
    raw: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assigning, "_EVERY", 0.0)
    together = threading.Barrier(3)

    def talk(line: Line) -> None:
        if b"/together" in line.request:
            together.wait(5)
        say(line)

    url = raw(talk).url
    with client(3, keepalive_expiry=0.1) as http, ThreadPoolExecutor(3) as threads:
        list(threads.map(lambda _: http.get(f"{url}/together"), range(3)))
        assert len(http._transport._pool.connections) == 3  # type: ignore[attr-defined]
        for _ in range(4):
            time.sleep(0.05)
            assert http.get(url).text == "ok"
        assert len(http._transport._pool.connections) == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(("every", "left"), [(0.0, 1), (60.0, 3)], ids=["always", "not yet"])
def test_idle_connections_are_looked_at_once_in_a_while(
    raw: Start, monkeypatch: pytest.MonkeyPatch, every: float, left: int
) -> None:
    monkeypatch.setattr(assigning, "_EVERY", every)
    together = threading.Barrier(2)

    def meet(line: Line) -> None:
        together.wait(5)
        say(line)

    first, second = raw(meet), raw(say)
    with client(5, keepalive_expiry=0.05) as http, ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda _: http.get(first.url), range(2)))
        time.sleep(0.1)
        http.get(second.url)
        assert len(http._transport._pool.connections) == left  # type: ignore[attr-defined]


def test_a_connection_that_nobody_has_and_nobody_can_have_leaves_its_place(raw: Start) -> None:
    """As of somebody who gave up just when it was given to him, and never made it."""
    url = raw(say).url
    with client(1) as http:
        pool: Any = http._transport._pool  # type: ignore[attr-defined]
        pool._connections.append(pool.create_connection(httpcore.URL(url).origin))
        assert http.get(url, timeout=httpx.Timeout(5, pool=0.2)).text == "ok"
        assert len(pool.connections) == 1


def test_waiting_in_vain_costs_no_place(raw: Start) -> None:
    """Whoever waits gives up at about the time that a place is free, over and over."""

    def talk(line: Line) -> None:
        time.sleep(0.01)
        line.say(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok")
        line.close()

    url = raw(talk).url

    def ask(number: int) -> str:
        try:
            return http.get(url, timeout=httpx.Timeout(5, pool=0.01 + number % 5 * 0.002)).text
        except httpx.PoolTimeout:
            return "in vain"

    with client(2) as http:
        with ThreadPoolExecutor(8) as threads:
            assert set(threads.map(ask, range(160))) == {"ok", "in vain"}
        assert http._transport._pool.connections == []  # type: ignore[attr-defined]
        assert http.get(url).text == "ok"


def test_tls_that_fails_behind_a_proxy_costs_no_place(raw: Start) -> None:
    def proxy(line: Line) -> None:
        line.say(b"HTTP/1.1 200 Connection established\r\n\r\nno TLS at all, but a line of text")
        line.close()

    made = httpx.HTTPTransport(
        proxy=raw(proxy).url, limits=httpx.Limits(max_connections=1, max_keepalive_connections=1)
    )
    assign_once(made)
    with httpx.Client(transport=made, timeout=httpx.Timeout(5, pool=0.2)) as http:
        for _ in range(3):
            with pytest.raises(httpx.ConnectError):
                http.get("https://platform.test/")


def test_the_clients_of_the_facade_have_it(raw: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """More calls than connections, each of which begins once."""
    begun: list[Any] = []
    for kind, name in (
        (httpcore.HTTPConnection, "handle_request"),
        (httpcore.AsyncHTTPConnection, "handle_async_request"),
    ):
        monkeypatch.setattr(kind, name, counted(getattr(kind, name), begun))
    url = raw(lambda line: line.say(HEAD + b'{"id": "x"}')).url
    settings: Any = {"base_url": url, "api_key": "a key of the tests", "transport": "httpx"}
    with ICA(**settings) as ica, ThreadPoolExecutor(120) as threads:
        assert set(threads.map(lambda _: ica.project.get_project("x").id, range(240))) == {"x"}
    assert len(begun) == 240

    async def main() -> list[str]:
        async with AsyncICA(**settings) as ica:
            return [each.id for each in await asyncio.gather(*(ica.project.get_project("x") for _ in range(240)))]

    assert set(asyncio.run(main())) == {"x"}
    assert len(begun) == 480


@pytest.mark.parametrize(("name", "value"), [("_http2", True), ("_max_keepalive_connections", 2)])
def test_it_is_for_connections_that_are_not_shared_and_all_kept(name: str, value: Any) -> None:
    transport = httpx.HTTPTransport(limits=httpx.Limits(max_connections=5, max_keepalive_connections=5))
    assign_once(transport)
    setattr(transport._pool, name, value)
    with pytest.raises(ValueError, match="connections are shared over HTTP/2, and closed where fewer are kept"):
        assign_once(transport)
