"""Sockets of asyncio, and connections of aiohttp over them."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any


def peeked(transport: Any) -> bytes:
    """What comes next over a connection of asyncio, as far as it is at the socket and in plain text."""
    found = transport.get_extra_info("socket")
    if transport.get_extra_info("ssl_object") is not None or found is None:
        return b""
    try:
        return at_socket(found)
    except OSError:
        return b""


def at_socket(found: Any) -> bytes:
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
