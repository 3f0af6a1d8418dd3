"""A client that is closed while calls run: nobody waits on, and nothing stays open."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from facade import ICA, AsyncICA, PlatformError, Retries
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\nContent-Length: 11\r\n\r\n"


def test_closing_wakes_who_waits_in_other_threads(raw: Callable[[Talk], RawServer]) -> None:
    came, over = threading.Semaphore(0), threading.Event()
    gone = threading.Semaphore(0)

    def talk(line: Line) -> None:
        came.release()
        over.wait(20)
        if not line.hear():
            gone.release()

    client = ICA(base_url=raw(talk).url, api_key="a key of the tests", timeout=60, retries=Retries(attempts=3))

    def ask(_: int) -> str:
        with pytest.raises(PlatformError, match=r"closed|connection failed"):
            client.project.get_project("x")
        return "woken"

    with ThreadPoolExecutor(8) as pool:
        asking = pool.map(ask, range(8), timeout=15)
        for _ in range(8):
            assert came.acquire(timeout=10)
        client.close()
        try:
            assert list(asking) == ["woken"] * 8
        finally:
            over.set()
    for _ in range(8):
        assert gone.acquire(timeout=10)


def test_closing_leaves_who_has_a_connection_to_end_it(raw: Callable[[Talk], RawServer]) -> None:
    """A socket that another thread closes may be taken for the next one of its number."""
    failed: list[str] = []

    def ask(client: ICA, over: threading.Event) -> None:
        while not over.is_set():
            try:
                client.project.get_project("x")
            except PlatformError as problem:
                failed.append(str(problem))
                return

    def talk(line: Line) -> None:
        time.sleep(0.02)
        line.say(HEAD + b'{"id": "x"}')

    server = raw(talk)
    for _ in range(4):
        client, over = ICA(base_url=server.url, api_key="a key of the tests", retries=0), threading.Event()
        with ThreadPoolExecutor(150) as pool:
            for _ in range(150):
                pool.submit(ask, client, over)
            time.sleep(0.3)
            client.close()
            time.sleep(0.05)
            over.set()
    assert failed
    assert not [text for text in failed if "descriptor" in text]


class Host(asyncio.Protocol):
    """Counts its connections, and answers."""

    open = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        Host.open += 1

    def data_received(self, data: bytes) -> None:
        self.transport.write(HEAD + b'{"id": "x"}')

    def connection_lost(self, problem: Exception | None) -> None:
        Host.open -= 1


@pytest.mark.parametrize("transport", ["auto", "httpx"])
def test_closing_while_connections_are_made_leaves_none(transport: Any) -> None:
    async def closed_after(steps: int, url: str) -> None:
        client = AsyncICA(base_url=url, api_key="a key of the tests", retries=0, timeout=5, transport=transport)
        calls = [asyncio.ensure_future(client.project.get_project("x")) for _ in range(3)]
        for _ in range(steps):
            await asyncio.sleep(0)
        await client.close()
        await asyncio.gather(*calls, return_exceptions=True)
        deadline = time.monotonic() + 5
        while Host.open and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        assert Host.open == 0, f"{steps} steps after the calls were begun"

    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(Host, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server:
            for steps in range(40):
                await closed_after(steps, url)

    Host.open = 0
    asyncio.run(main())
