"""Small GETs over connections that are kept: how many there are in a second, one after the other and 32 at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.measuring.row import OURS, Row, Sample, Sides, Size, wall
from benchmarks.peers import bare, libica
from benchmarks.supply.server import served

from . import clients

PROJECT = "0d9e3a52-7a83-4d1b-9f0e-6a1b1c2d3e4f"
PATH = f"/api/projects/{PROJECT}"
PLAIN = "httpx and json.loads"
PLAIN_ASYNC = "httpx.AsyncClient"
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
    with served(items=size.items) as address, asyncio.Runner() as runner:

        async def calls(call: AsyncCall) -> None:
            left = iter(range(size.calls))

            async def work() -> None:
                for _ in left:
                    await call()

            await asyncio.gather(*(work() for _ in range(size.at_once)))

        def sample(make: Callable[[str], Awaitable[AsyncCall]]) -> Sample:
            call = runner.run(_made(make(address)))
            return wall(lambda: runner.run(calls(call)), per=size.calls)

        sides = Sides()
        for name, make in _ASYNC.items():
            sides.add(name, lambda make=make: sample(make))  # type: ignore[misc]
        yield sides


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
        without=("aiohttp", "httpx_aiohttp", "orjson"),
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
]
