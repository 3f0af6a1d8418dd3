"""Calls that are cancelled at any moment leave no connection behind that is neither used nor free."""

from __future__ import annotations

import asyncio
import gc
import random
import ssl
from contextlib import ExitStack, closing
from typing import Any

import pytest

from facade import AsyncICA, Retries
from facade.sandbox.certificate import Certificate
from tests.connections import free_of, kept_by

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\nContent-Length: 11\r\n\r\n"


class Host:
    """Answers on the loop of the test, after a moment; counts the connections that are open."""

    def __init__(self, chance: random.Random) -> None:
        self.open = 0
        self._chance = chance
        self._writers: set[asyncio.StreamWriter] = set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self._writers.add(writer)
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                await asyncio.sleep(self._chance.choice((0, 0, 0.001)))
                writer.write(HEAD)
                await asyncio.sleep(0)
                writer.write(b'{"id": "x"}')
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            self.open -= 1
            self._writers.discard(writer)
            writer.close()

    async def end(self) -> None:
        for writer in self._writers:
            writer.transport.abort()
        while self.open:
            await asyncio.sleep(0)

    async def start(self, tls: ssl.SSLContext | None) -> asyncio.Server:
        return await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)


async def _cancelled(
    count: int, at_once: int, certificate: Certificate | None, transport: Any
) -> tuple[list[Any], int, int, int]:
    """What calls give after many that were cancelled; how many connections are open, in the pool and free there."""
    chance = random.Random(11)
    host = Host(chance)
    server = await host.start(certificate.server if certificate else None)
    url = f"{'https' if certificate else 'http'}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    verify = str(certificate.path) if certificate else True
    client = AsyncICA(
        base_url=url, api_key="a key of the tests", retries=Retries(attempts=1), verify=verify, transport=transport
    )

    async def call() -> Any:
        return (await client.project.get_project("x")).id

    for _ in range(count // at_once):
        tasks = [asyncio.ensure_future(call()) for _ in range(at_once)]
        while tasks:
            for _ in range(chance.randrange(3)):
                await asyncio.sleep(0)
            if chance.random() < 0.1:
                await asyncio.sleep(0.001)
            tasks.pop().cancel()
    answers = await asyncio.gather(*[call() for _ in range(100)], return_exceptions=True)
    for _ in range(300):
        if host.open == len(kept_by(client)):
            break
        await asyncio.sleep(0.01)
    found = (answers, host.open, len(kept_by(client)), free_of(client))
    await client.close()
    server.close()
    await host.end()
    return found


@pytest.mark.parametrize("transport", ["auto", pytest.param("httpx", marks=pytest.mark.slow)])
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
@pytest.mark.parametrize(("count", "at_once"), [(300, 60), pytest.param(10_000, 120, marks=pytest.mark.slow)])
def test_many_cancelled_calls_leave_a_client_that_works(count: int, at_once: int, tls: bool, transport: str) -> None:
    with ExitStack() as stack:
        certificate = stack.enter_context(closing(Certificate("127.0.0.1"))) if tls else None
        answers, opened, kept, free = asyncio.run(_cancelled(count, at_once, certificate, transport))
    gc.collect()
    assert answers == ["x"] * 100
    assert opened == kept == free


def test_a_handshake_that_is_cancelled_leaves_nothing_open() -> None:
    async def main() -> bytes:
        seen: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(1)
            asked.set()
            seen.set_result((await reader.read())[-1:])
            writer.close()

        asked = asyncio.Event()
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, AsyncICA(base_url=url, api_key="a key of the tests") as client:
            call = asyncio.ensure_future(client.project.get_project("x"))
            await asked.wait()
            call.cancel()
            return await asyncio.wait_for(seen, 60)

    gc.disable()
    try:
        assert asyncio.run(main())
    finally:
        gc.enable()
