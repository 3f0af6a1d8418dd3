"""Calls that a transport over aiohttp sends are answered, and fail, as those of httpx's own."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import httpx
import pytest

from facade import AsyncICA, ConnectionFailed
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

from .over_aiohttp import OverAiohttp

Start = Callable[[Talk], RawServer]
T = TypeVar("T")
KEY = "a-key-of-the-tests-alone"


def answer(name: str) -> bytes:
    body = json.dumps({"id": name, "name": name}).encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


def over(url: str, use: Callable[[AsyncICA], Awaitable[T]]) -> T:
    """What is done with a client that sends by aiohttp."""

    async def run() -> T:
        async with httpx.AsyncClient(transport=OverAiohttp()) as sender:
            return await use(AsyncICA(base_url=url, api_key=KEY, retries=0, http_client=sender))

    return asyncio.run(run())


def test_what_comes_while_a_connection_is_idle_is_never_an_answer(raw: Start) -> None:
    told: list[str] = []

    def talk(line: Line) -> None:
        name = line.request.split(b" ", 2)[1].rpartition(b"/")[2].decode()
        line.say(answer(name))
        line.wait(0.02)
        line.say(answer("stray"))
        told.append(name)

    async def use(client: AsyncICA) -> list[Any]:
        found = []
        for name in "abc":
            found.append((await client.project.get_project(name)).id)
            while name not in told:
                await asyncio.sleep(0.005)
        return found

    assert over(raw(talk).url, use) == ["a", "b", "c"]


def test_what_comes_before_the_loop_looks_is_no_answer_either(raw: Start) -> None:
    told: list[str] = []

    def talk(line: Line) -> None:
        name = line.request.split(b" ", 2)[1].rpartition(b"/")[2].decode()
        line.say(answer(name))
        line.wait(0.02)
        line.say(answer("stray"))
        told.append(name)

    async def use(client: AsyncICA) -> list[Any]:
        found = [(await client.project.get_project("a")).id]
        while not told:
            # The loop is not to see what comes.
            time.sleep(0.005)
        return [*found, (await client.project.get_project("b")).id]

    assert over(raw(talk).url, use) == ["a", "b"]


@pytest.mark.parametrize(
    "said",
    [b"ICY 200 OK\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 20_000 + b"\r\n\r\n", b"\0\1\2\3" * 200 + b"\r\n\r\n"],
    ids=["another protocol", "a long header", "garbage"],
)
def test_what_is_no_http_is_a_failed_connection_that_shows_no_key(raw: Start, said: bytes) -> None:
    async def use(client: AsyncICA) -> Any:
        with pytest.raises(ConnectionFailed) as failure:
            await client.project.get_project("a")
        return failure.value

    def talk(line: Line) -> None:
        line.say(said)
        line.close()

    found = over(raw(talk).url, use)
    assert found.sent
    while found is not None:
        assert KEY not in f"{found!r} {found} {vars(found)}"
        found = found.__cause__ or found.__context__
