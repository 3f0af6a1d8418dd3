"""A proxy is asked for an IPv6 host in brackets, and the host's certificate is looked at without."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import closing
from typing import Any

import pytest

from facade import AsyncTorrentSuite, TorrentSuite
from facade.sandbox.certificate import Certificate

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{}"
HOST = "2001:db8::1"


def _asked(kind: str, settings: dict[str, Any]) -> None:
    """One call, whose answer does not matter."""
    if kind == "sync":
        with TorrentSuite(**settings) as blocking:
            blocking.raw.getsoftwareinfo.get()
        return

    async def ask() -> None:
        async with AsyncTorrentSuite(**settings) as awaited:
            await awaited.raw.getsoftwareinfo.get()

    asyncio.run(ask())


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_an_ipv6_host_keeps_its_brackets_on_the_way_to_a_proxy(kind: str, scheme: str) -> None:
    seen: list[bytes] = []
    with closing(Certificate(HOST)) as certificate, socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                seen.append(connection.recv(65536))
                if scheme == "http":
                    connection.sendall(ANSWER)
                    return
                connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                with certificate.server.wrap_socket(connection, server_side=True) as host:
                    seen.append(host.recv(65536))
                    host.sendall(ANSWER)

        thread = threading.Thread(target=serve)
        thread.start()
        way = {"proxy": f"http://127.0.0.1:{server.getsockname()[1]}", "verify": str(certificate.path), "retries": 0}
        _asked(kind, {"base_url": f"{scheme}://[{HOST}]:8080", "session": "s", **way})
        thread.join()
    expected = f"GET http://[{HOST}]:8080/rundb/" if scheme == "http" else f"CONNECT [{HOST}]:8080 HTTP/1.1\r\n"
    assert seen[0].startswith(expected.encode())
    assert all(f"\r\nHost: [{HOST}]:8080\r\n".encode() in each for each in seen)
