"""What a client of httpx sends with: its transports, and the pools of httpcore in them."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from typing import Any

import httpx


def wrap_connections(transport: httpx.HTTPTransport | httpx.AsyncHTTPTransport, wrapped: Callable[[Any], Any]) -> None:
    """Let all connections of a transport, through its proxy too, be made by another backend, which wraps the usual one.

    httpx takes a transport of the caller's, and httpcore a backend, but neither hands the backend through.
    """
    pool: Any = transport._pool
    pool._network_backend = wrapped(pool._network_backend)


def close_at_once(transport: httpx.AsyncHTTPTransport) -> None:
    """Let a transport close every connection that it is done with, even where it is cancelled while it closes the first
    of them: httpcore shields that from the cancellation of anyio, but not from that of asyncio."""
    pool: Any = transport._pool
    usual = pool._close_connections

    async def close(connections: list[Any]) -> None:
        for connection in connections:
            abort(_stream_of(connection))
        await usual(connections)

    pool._close_connections = close


def way_of(client: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> Any:
    """The transport that a client, the caller's too, sends a request with."""
    return client._transport_for_url(url)


def proxy_of(transport: Any) -> str:
    """The proxy that a transport goes through, without user and password; empty where there is none, or where the
    transport is none of httpx, nor tells as that of `httpx-aiohttp` does."""
    told = getattr(getattr(transport, "proxy", None), "url", None)
    found = getattr(getattr(transport, "_pool", None), "_proxy_url", None)
    if found is not None:
        told = f"{found.scheme.decode()}://{found.host.decode()}:{found.port}"
    return re.sub("//[^/@]*@", "//", str(told)) if told else ""


def verifies(client: httpx.Client | httpx.AsyncClient) -> bool:
    """Whether a client of the caller's looks at certificates; so does, as far as anybody knows, one with a transport
    that is none of httpx."""
    found = getattr(getattr(client._transport, "_pool", None), "_ssl_context", None)
    return found is None or bool(found.verify_mode and found.check_hostname)


def is_traced(client: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> bool:
    """Whether a client sends a request with httpcore, which tells of each step."""
    way = way_of(client, url)
    return hasattr(way, "made") or hasattr(getattr(way, "_pool", None), "_connections")


def watched_start(awaits: bool) -> tuple[list[str], Callable[[str, dict[str, Any]], Any]]:
    """What of a request was begun to be sent to its own host, and what httpcore tells of it; to ask a proxy for the way
    there is not among it."""
    begun: list[str] = []

    def told(event: str, info: dict[str, Any]) -> None:
        if event.endswith(".send_request_headers.started") and info["request"].method != b"CONNECT":
            begun.append(event)

    async def told_later(event: str, info: dict[str, Any]) -> None:
        told(event, info)

    return begun, told_later if awaits else told


def pools_of(client: httpx.Client | httpx.AsyncClient) -> list[Any]:
    """The connection pools of a client, as far as they are of httpcore."""
    ways: list[Any] = [client._transport, *filter(None, client._mounts.values())]
    made = [each for way in ways for each in (way.made() if hasattr(way, "made") else [way])]
    return [pool for pool in (getattr(way, "_pool", None) for way in made) if hasattr(pool, "_connections")]


def given(pool: Any) -> set[int]:
    """The `id` of each connection of a pool that belongs to a request: it is idle until that request begins."""
    return {id(each.connection) for each in pool._requests}


def abandoned(client: httpx.AsyncClient, request: httpx.Request) -> list[Any]:
    """Take out of the pools what a request that was cancelled left there, and what nobody will use any more; gives the
    connections to close, whose sockets are closed here."""
    closing: list[Any] = []
    for pool in pools_of(client):
        pool._requests[:] = [each for each in pool._requests if each.request.extensions is not request.extensions]
        used = given(pool)
        lost = [each for each in pool._connections if id(each) not in used and not (each.is_idle() or each.is_closed())]
        pool._connections[:] = [each for each in pool._connections if each not in lost]
        closing += lost + pool._assign_requests_to_connections()
    for connection in closing:
        abort(_stream_of(connection))
    return closing


def close_idle(pool: Any) -> None:
    """Close the connections of a pool that blocks which nobody uses."""
    with pool._optional_thread_lock:
        used = given(pool)
        idle = [each for each in pool._connections if each.is_idle() and id(each) not in used]
        pool._connections[:] = [each for each in pool._connections if each not in idle]
    for connection in idle:
        connection.close()


def forget_connections(client: httpx.Client | httpx.AsyncClient) -> None:
    """Empty the pools of a client without a word to the servers: only the sockets of this process are let go of."""
    for pool in pools_of(client):
        for connection in pool._connections:
            _let_go(connection)
        pool._connections, pool._requests = [], []
        pool._optional_thread_lock = type(pool._optional_thread_lock)()


def abort_connections(client: httpx.AsyncClient) -> None:
    """Have the loop of a client, which stands still, close its connections as soon as it goes on."""
    for pool in pools_of(client):
        for connection in pool._connections:
            abort(_stream_of(connection))
        pool._connections, pool._requests = [], []


def abort(stream: Any) -> None:
    """Close what a connection of asyncio reads and writes, without waiting for anything."""
    transport = _transport_of(stream)
    if transport is not None:
        transport.abort()


def _let_go(connection: Any) -> None:
    """Close the socket of a connection here, in this process alone: no loop is asked, for it may be over."""
    stream = _stream_of(connection)
    found = None if stream is None else stream.get_extra_info("socket")
    # That of asyncio keeps its own to itself, and to a transport that complains of it when it goes.
    own = getattr(found, "_sock", found)
    if isinstance(own, socket.socket):
        own.close()
    transport = _transport_of(stream)
    if transport is not None and getattr(transport, "_sock", None) is own:
        transport._sock = None


def _stream_of(connection: Any) -> Any:
    """What a connection of a pool reads and writes; None where it was not made yet."""
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    return getattr(connection, "_network_stream", None)


def _transport_of(stream: Any) -> Any:
    """The transport of asyncio beneath what a connection reads and writes; None where there is none."""
    while (inner := getattr(stream, "transport_stream", None) or getattr(stream, "_stream", None)) is not None:
        stream = inner
    return getattr(stream, "_transport", None)
