"""Small GETs over connections that are kept: how many there are in a second, one after the other and 32 at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from benchmarks.measuring.row import OURS, Row, Sample, Sides, Size, wall
from benchmarks.peers import bare, libica
from benchmarks.supply.server import served

from . import clients

PROJECT = "0d9e3a52-7a83-4d1b-9f0e-6a1b1c2d3e4f"
PATH = f"/api/projects/{PROJECT}"
PLAIN = "httpx and json.loads"
PLAIN_ASYNC = "httpx.AsyncClient"
FEW = "ours, 32 at once"
# 32 of these are a thousand.
_MANY = 32
Call = Callable[[], Any]
AsyncCall = Callable[[], Awaitable[Any]]


@contextmanager
def one_by_one(size: Size) -> Iterator[Sides]:
    """One after the other."""

    def sample(call: Call) -> Sample:
        def calls() -> None:
            for _ in range(size.calls):
                call()

        return wall(calls, per=size.calls)

    with served(items=size.items) as address:
        sides = Sides()
        for name, make in _SYNC.items():
            sides.add(name, lambda make=make: sample(make(address)))  # type: ignore[misc]
        yield sides


def _ours(address: str) -> Call:
    client = clients.ours(address)
    return lambda: client.project.get_project(PROJECT).name


def _plain(address: str) -> Call:
    client = clients.plain(address)
    return lambda: json.loads(client.get(PATH).raise_for_status().content)["name"]


def _libica(address: str) -> Call:
    client = libica.client(address)
    from libica.openapi.v3.api.project_api import ProjectApi

    call = ProjectApi(client).get_project
    return lambda: call(PROJECT).name


def _bare(address: str) -> Call:
    client = bare.client(address)
    call = bare.module("api.project.get_project").sync
    return lambda: call(PROJECT, client=client).name


def _requests(address: str) -> Call:
    import requests

    session = requests.Session()
    session.headers.update(clients.ACCEPT)
    return lambda: json.loads(session.get(address + PATH, timeout=60).content)["name"]


_SYNC: dict[str, Callable[[str], Call]] = {
    OURS: _ours,
    PLAIN: _plain,
    libica.NAME: _libica,
    bare.NAME: _bare,
    "requests": _requests,
}


@contextmanager
def at_once(size: Size) -> Iterator[Sides]:
    """Many at once, on one loop."""
    with _on_a_loop(size) as sample:
        sides = Sides()
        for name, make in _ASYNC.items():
            sides.add(name, partial(sample, make, size.calls, size.at_once))
        yield sides


@contextmanager
def thousand_at_once(size: Size) -> Iterator[Sides]:
    """All calls at once, more than there are connections, beside as many calls by few."""
    count = _MANY * size.at_once
    with _on_a_loop(size) as sample:
        sides = Sides()
        sides.add(OURS, partial(sample, _ours_async, count, count))
        sides.add(FEW, partial(sample, _ours_async, count, size.at_once))
        yield sides


@contextmanager
def _on_a_loop(size: Size) -> Iterator[Callable[..., Sample]]:
    """Makes samples of a number of calls, so many of them at once."""
    with served(items=size.items) as address, asyncio.Runner() as runner:

        async def calls(call: AsyncCall, count: int, at_once: int) -> None:
            left = iter(range(count))

            async def work() -> None:
                for _ in left:
                    await call()

            await asyncio.gather(*(work() for _ in range(at_once)))

        def sample(make: Callable[[str], Awaitable[AsyncCall]], count: int, at_once: int) -> Sample:
            call = runner.run(_made(make(address)))
            return wall(lambda: runner.run(calls(call, count, at_once)), per=count)

        yield sample


async def _made(made: Awaitable[AsyncCall]) -> AsyncCall:
    return await made


async def _ours_async(address: str) -> AsyncCall:
    client = clients.ours_async(address)

    async def call() -> Any:
        return (await client.project.get_project(PROJECT)).name

    return call


async def _plain_async(address: str) -> AsyncCall:
    client = clients.plain_async(address)

    async def call() -> Any:
        return json.loads((await client.get(PATH)).raise_for_status().content)["name"]

    return call


async def _bare_async(address: str) -> AsyncCall:
    client = bare.client(address)
    get = bare.module("api.project.get_project").asyncio

    async def call() -> Any:
        return (await get(PROJECT, client=client)).name

    return call


async def _bare_over_aiohttp(address: str) -> AsyncCall:
    from httpx_aiohttp import HttpxAiohttpClient

    client = bare.client(address).set_async_httpx_client(HttpxAiohttpClient(base_url=address, headers=clients.ACCEPT))
    get = bare.module("api.project.get_project").asyncio

    async def call() -> Any:
        return (await get(PROJECT, client=client)).name

    return call


async def _aiohttp(address: str) -> AsyncCall:
    import aiohttp

    session = aiohttp.ClientSession(headers=clients.ACCEPT)

    async def call() -> Any:
        async with session.get(address + PATH) as answer:
            return json.loads(await answer.read())["name"]

    return call


_ASYNC: dict[str, Callable[[str], Awaitable[AsyncCall]]] = {
    OURS: _ours_async,
    PLAIN_ASYNC: _plain_async,
    bare.NAME: _bare_async,
    f"{bare.NAME} on aiohttp": _bare_over_aiohttp,
    "aiohttp": _aiohttp,
}

ROWS = [
    Row(
        "calls",
        "small GET over keep-alive, one after the other: rate",
        one_by_one,
        base=PLAIN,
        must=0.95,
        aim=1.05,
        rate=True,
        rounds=6,
        warm=1,
    ),
    Row(
        "async-calls",
        "small GET over keep-alive, 32 at once: rate, without extras",
        at_once,
        base=PLAIN_ASYNC,
        must=1.0,
        rate=True,
        rounds=4,
        warm=1,
        without=("aiohttp", "httpx_aiohttp", "msgspec"),
    ),
    Row(
        "async-calls-fast",
        "small GET over keep-alive, 32 at once: rate, with `[fast]`",
        at_once,
        base=PLAIN_ASYNC,
        must=4.0,
        aim=5.0,
        rate=True,
        rounds=4,
        warm=1,
    ),
    Row(
        "thousand-calls",
        "1,024 small GETs, all at once: rate, with `[fast]`",
        thousand_at_once,
        base=FEW,
        rate=True,
        processes=1,
        rounds=1,
        warm=0,
        full=True,
    ),
]
