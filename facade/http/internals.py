"""What no public interface of httpx, httpcore and aiohttp offers: the one module that reaches into them.

Seen in httpx 0.28.1, httpcore 1.0.9 and aiohttp 3.14.5. `tests/test_http/test_internals.py`, for aiohttp
`test_over_aiohttp.py` and `test_fast.py` beside it, fails when any of it is not there any more.
"""

from __future__ import annotations

import functools
import logging
import re
import socket
import ssl
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import FunctionType
from typing import Any

import httpcore
import httpx
from httpcore._utils import is_socket_readable
from httpx._decoders import SUPPORTED_DECODERS
from httpx._exceptions import request_context

_LOGGER = logging.getLogger("httpx")
# What their functions know, which those of others do not.
_OF_HTTPX, _OF_HTTPCORE = (
    vars(sys.modules[kind.__init__.__globals__["__name__"]])
    for kind in (httpx.AsyncHTTPTransport, httpcore.AsyncConnectionPool)
)
# A header as it is written, its name in lower case, and its value.
HeaderItem = tuple[bytes, bytes, bytes]


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


def secure_with(stream: Any, secured: Callable[..., Any]) -> None:
    """Let TLS begin on a connection with a function that takes the connection, and what begins it usually."""
    stream.start_tls = functools.partial(secured, stream, stream.start_tls)


def way_of(client: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> Any:
    """The transport that a client, the caller's too, sends a request with."""
    return client._transport_for_url(url)


def is_untouched() -> bool:
    """Whether what is awaited is sent by httpx and httpcore as they were written: whoever records, traces or replaces
    traffic puts something else in the place of one of these functions."""
    return _is_own(httpx.AsyncHTTPTransport.handle_async_request, _OF_HTTPX) and _is_own(
        httpcore.AsyncConnectionPool.handle_async_request, _OF_HTTPCORE
    )


def _is_own(function: Any, names: dict[str, Any]) -> bool:
    return type(function) is FunctionType and function.__globals__ is names


def address_at(base: httpx.URL, path: str, query: str | None) -> httpx.URL:
    """An address at the host of another one, whose path and query are written by the rules: it is read no more."""
    made = object.__new__(httpx.URL)
    made._uri_reference = base._uri_reference._replace(path=path, query=query)
    return made


def headers_of(items: list[HeaderItem]) -> httpx.Headers:
    """Headers of what is bytes already."""
    made = httpx.Headers()
    made._list = items
    return made


def items_of(headers: httpx.Headers) -> list[HeaderItem]:
    """Headers as bytes, in their order."""
    return headers._list


def hide_values(headers: httpx.Headers, is_hidden: Callable[[str], bool], instead: str) -> None:
    """Put something else in the place of the values of some headers, by their names in lower case."""
    hidden = instead.encode()
    headers._list = [
        (name, lower, hidden if is_hidden(lower.decode("ascii")) else value) for name, lower, value in headers._list
    ]


def exchanged(client: httpx.Client, request: httpx.Request) -> httpx.Response:
    """What a client without a login, cookies, hooks and redirects gets for a request, its body still to be read: it
    would look for each of them all the same."""
    _check_open(client)
    with request_context(request=request):
        return told_of(client._transport.handle_request(request), request)


async def exchanged_async(client: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    """The same, awaited."""
    _check_open(client)
    with request_context(request=request):
        return told_of(await client._transport.handle_async_request(request), request)


def asked_by(request: httpx.Request) -> AbstractContextManager[None]:
    """Errors of httpx inside know the request that they are about."""
    return request_context(request=request)


def _check_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise RuntimeError("Cannot send a request, as the client has been closed.")


def told_of(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    """The response as a client gives it, told in httpx's own log."""
    response.request = request
    response.default_encoding = "utf-8"
    if _LOGGER.isEnabledFor(logging.INFO):
        status = response.http_version, response.status_code, response.reason_phrase
        _LOGGER.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *status)
    return response


def leave_redirects(client: Any) -> None:
    """Let a client prepare no request for where an answer redirects to. It does so even where redirects are not
    followed, repeats all headers in it, and ends in an error without the answer where the address is none."""
    client._build_redirect_request = lambda request, response: None


def proxy_of(transport: Any) -> str:
    """The proxy that a transport goes through, without user and password; empty where there is none, or where the
    transport is none of httpx, nor tells as that of `httpx-aiohttp` does."""
    told = getattr(getattr(transport, "proxy", None), "url", None)
    found = getattr(getattr(transport, "_pool", None), "_proxy_url", None)
    if found is not None:
        told = f"{found.scheme.decode()}://{found.host.decode()}:{found.port}"
    return re.sub("//[^/@]*@", "//", str(told)) if told else ""


def decoder_of(coding: str) -> Any:
    """What httpx decodes a coding of bodies with; None where it does not know it."""
    made = SUPPORTED_DECODERS.get(coding)
    return None if made is None or coding == "identity" else made()


def fill(response: httpx.Response, content: bytes) -> None:
    """Give a response the body that was read from its stream."""
    response._content = content


def fill_whole(response: httpx.Response, size: int) -> None:
    """Have a response say that all of its body was read, which had so many bytes on the way."""
    response.is_stream_consumed = response.is_closed = True
    response._num_bytes_downloaded = size


def verifies(client: httpx.Client | httpx.AsyncClient) -> bool:
    """Whether a client of the caller's looks at certificates; so does, as far as anybody knows, one with a transport
    that is none of httpx."""
    found = getattr(getattr(client._transport, "_pool", None), "_ssl_context", None)
    return found is None or bool(found.verify_mode and found.check_hostname)


def is_cut_off(response: httpx.Response) -> bool:
    """Whether the compressed body of a response that httpx has read ends in the middle: it takes what came for all."""
    decoder = getattr(response, "_decoder", None)
    return not all(map(is_whole, getattr(decoder, "children", [decoder])))


def is_whole(decoder: Any) -> bool:
    """Whether what a decoder of httpx was given ends where it may; brotli has another word for it."""
    layer: Any = getattr(decoder, "decompressor", None)
    return bool(layer.is_finished() if hasattr(layer, "is_finished") else getattr(layer, "eof", True))


def empty(request: httpx.Request) -> None:
    """Take the body off a request that was sent."""
    request.stream = httpx.ByteStream(b"")
    request._content = b""


def with_query(url: httpx.URL, query: str) -> httpx.URL:
    """An address with another query, which has nothing to escape: httpx would read all of it again."""
    made = httpx.URL(url)
    made._uri_reference = url._uri_reference._replace(query=query)
    return made


def connection_of(response: httpx.Response) -> Any:
    """The connection that an answer still comes over; None where there is no such thing to look at: over HTTP/2, and
    where a transport is none of httpx."""
    found: Any = getattr(response.stream, "_stream", response.stream)
    for name in ("_httpcore_stream", "_stream", "_connection"):
        found = getattr(found, name, None)
    known = all(hasattr(found, name) for name in ("_h11_state", "_network_stream", "_request_count"))
    return found if known else None


def follows(connection: Any) -> bool:
    """Whether anything came after the end of an answer, be it the end of the connection."""
    return bool(connection._h11_state.trailing_data[0]) or is_waiting(connection._network_stream)


def is_waiting(stream: Any) -> bool:
    """Whether anything can be read from a connection: at the socket, or taken from there by asyncio or TLS before."""
    if stream.get_extra_info("is_readable"):
        return True
    found = getattr(stream, "_stream", None)
    while found is not None:
        secured, protocol = getattr(found, "_read_bio", None), getattr(found, "_protocol", None)
        if (secured is not None and secured.pending) or getattr(protocol, "read_queue", None):
            return True
        found = getattr(found, "transport_stream", None) or getattr(found, "_stream", None)
    return False


def is_readable(found: Any) -> bool:
    """Whether anything can be read from a socket, be it its end; httpcore looks for the socket each time it asks."""
    return is_socket_readable(found)


def is_second_answer(connection: Any) -> bool:
    """Whether more than line ends came after an answer to a request that was not the first on its connection: then
    nobody knows whose it is."""
    if connection._request_count < 2:
        return False
    return bool((bytes(connection._h11_state.trailing_data[0]) or _peeked(connection._network_stream)).strip())


def _peeked(stream: Any) -> bytes:
    """What comes next over a connection, as far as it is there. It is closed afterwards, so it may be taken."""
    try:
        found = stream.get_extra_info("socket")
        if isinstance(found, ssl.SSLSocket):
            found.settimeout(0)
            return found.recv(64)
        secured = stream.get_extra_info("ssl_object")
        if secured is not None:
            taken: bytes = secured.read(64)
            return taken
        return _at_socket(found)
    except (OSError, AttributeError, ValueError):
        return b""


def peeked(transport: Any) -> bytes:
    """What comes next over a connection of asyncio, as far as it is at the socket and in plain text."""
    found = transport.get_extra_info("socket")
    if transport.get_extra_info("ssl_object") is not None or found is None:
        return b""
    try:
        return _at_socket(found)
    except OSError:
        return b""


def _at_socket(found: Any) -> bytes:
    """What has come to a socket, which is left there. Raises OSError where nothing has."""
    with socket.fromfd(found.fileno(), found.family, found.type) as same:
        same.setblocking(False)
        return same.recv(64, socket.MSG_PEEK)


def let_go(transport: Any) -> None:
    """Close the socket beneath a transport of asyncio here, in this process alone: no loop is asked, for it may be
    over."""
    found = transport.get_extra_info("socket")
    # That of asyncio keeps its own to itself, and to a transport that complains of it when it goes.
    own = getattr(found, "_sock", found)
    if isinstance(own, socket.socket):
        own.close()
    beneath = getattr(getattr(transport, "_ssl_protocol", None), "_transport", transport)
    for each in (transport, beneath):
        if getattr(each, "_sock", None) is own:
            each._sock = None


def make_connections_by(connector: Any, make: Callable[[], Any]) -> None:
    """Let the connections of a connector of aiohttp be made by a function."""
    connector._factory = make


def close_spoilt(session: Any, host: str | None) -> None:
    """Close the connections to a host that an `aiohttp.ClientSession` has idle and on which anything came, be it their
    end: it would take that for the answer to the next request."""
    idle = getattr(getattr(session, "connector", None), "_conns", None) or {}
    for key, connections in list(idle.items()):
        if getattr(key, "host", host) != host:
            continue
        for protocol, _ in list(connections):
            if protocol.should_close or _has_come(protocol.transport):
                protocol.close()


def _has_come(transport: Any) -> bool:
    """Whether anything is at the socket of a transport of asyncio; what it has read already is not among it."""
    found = None if transport is None else transport.get_extra_info("socket")
    if found is None:
        return False
    try:
        with socket.fromfd(found.fileno(), found.family, found.type) as same:
            same.setblocking(False)
            same.recv(1, socket.MSG_PEEK)
            return True
    except (BlockingIOError, InterruptedError):
        return False
    except OSError:
        return True


def spoil(connection: Any) -> None:
    """Let a connection be closed as soon as its answer is."""
    connection._h11_state.send_failed()


def read_at_once(connection: Any, size: int) -> None:
    """Let a connection be read in pieces of so many bytes, as far as they are there."""
    connection.READ_NUM_BYTES = size


def guarded(connection: Any, guard: Callable[[Any], Any]) -> Any:
    """What guards the connection, put in front of its stream where there is none yet."""
    found = connection._network_stream
    made = guard(found)
    if made is not found:
        connection._network_stream = made
    return made


def pools_of(client: httpx.Client | httpx.AsyncClient) -> list[Any]:
    """The connection pools of a client, as far as they are of httpcore."""
    ways: list[Any] = [client._transport, *filter(None, client._mounts.values())]
    made = [each for way in ways for each in (way.made() if hasattr(way, "made") else [way])]
    return [pool for pool in (getattr(way, "_pool", None) for way in made) if hasattr(pool, "_connections")]


def abandoned(client: httpx.AsyncClient, request: httpx.Request) -> list[Any]:
    """Take out of the pools what a request that was cancelled left there, and what nobody will use any more; gives the
    connections to close, whose sockets are closed here."""
    closing: list[Any] = []
    for pool in pools_of(client):
        pool._requests[:] = [each for each in pool._requests if each.request.extensions is not request.extensions]
        used = {id(each.connection) for each in pool._requests}
        lost = [each for each in pool._connections if id(each) not in used and not (each.is_idle() or each.is_closed())]
        pool._connections[:] = [each for each in pool._connections if each not in lost]
        closing += lost + pool._assign_requests_to_connections()
    for connection in closing:
        abort(_stream_of(connection))
    return closing


def close_idle(pool: Any) -> None:
    """Close the connections of a pool that blocks which nobody uses."""
    with pool._optional_thread_lock:
        idle = [each for each in pool._connections if each.is_idle()]
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
