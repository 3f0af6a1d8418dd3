"""One client in several event loops, one after the other and at the same time."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from facade import AsyncICA, PlatformError, Retries
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk


def talk(line: Line) -> None:
    body = json.dumps({"id": line.request.split(b" ", 2)[1].rpartition(b"/")[2].decode()}).encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    line.say(head % len(body) + body)


def test_a_client_works_in_one_loop_after_the_other(raw: Callable[[Talk], RawServer]) -> None:
    client = AsyncICA(base_url=raw(talk).url, api_key="a key of the tests", retries=Retries(attempts=1))

    async def ask(name: str) -> str:
        return (await client.project.get_project(name)).id

    async def end() -> None:
        await client.close()
        await client.close()
        with pytest.raises(PlatformError, match="this client is closed"):
            await ask("d")

    assert [asyncio.run(ask(name)) for name in "abc"] == ["a", "b", "c"]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda name: asyncio.run(ask(name)), "efgh")) == ["e", "f", "g", "h"]
    asyncio.run(end())
