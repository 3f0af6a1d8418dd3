"""Many more calls at once than there are connections: each of them is answered, and no more connections are made."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from facade import AsyncICA

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\nContent-Length: 11\r\n\r\n"
MOST = 100
COUNT = 1000


class Host(asyncio.Protocol):
    """Answers after a moment, on the loop of the test."""

    open = most_open = answered = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        Host.open += 1
        Host.most_open = max(Host.most_open, Host.open)

    def data_received(self, data: bytes) -> None:
        assert data.count(b"\r\n\r\n") == 1
        Host.answered += 1
        asyncio.get_running_loop().call_later(0.002, self.transport.write, HEAD + b'{"id": "x"}')

    def connection_lost(self, problem: Exception | None) -> None:
        Host.open -= 1


@pytest.mark.parametrize("transport", ["auto", "httpx"])
def test_calls_neither_starve_nor_exceed_the_pool(transport: Any) -> None:
    async def main() -> list[str]:
        server = await asyncio.get_running_loop().create_server(Host, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

        async def call(client: AsyncICA) -> str:
            return str((await client.project.get_project("x")).id)

        settings: Any = {"retries": 0, "timeout": None, "transport": transport}
        async with server, AsyncICA(base_url=url, api_key="a key of the tests", **settings) as client:
            return list(await asyncio.gather(*[call(client) for _ in range(COUNT)]))

    Host.open = Host.most_open = Host.answered = 0
    assert asyncio.run(main()) == ["x"] * COUNT
    assert Host.answered == COUNT
    assert 1 < Host.most_open <= MOST
