"""Connections of httpcore, and what has come over them."""

from __future__ import annotations

import functools
import ssl
from collections.abc import Callable
from typing import Any

import httpx
from httpcore._utils import is_socket_readable

from .sockets import at_socket


def secure_with(stream: Any, secured: Callable[..., Any]) -> None:
    """Let TLS begin on a connection with a function that takes the connection, and what begins it usually."""
    stream.start_tls = functools.partial(secured, stream, stream.start_tls)


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
        return at_socket(found)
    except (OSError, AttributeError, ValueError):
        return b""


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
