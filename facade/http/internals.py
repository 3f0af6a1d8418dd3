"""What no public interface of httpx and httpcore offers: the one module that reaches into them.

Seen in httpx 0.28.1 and httpcore 1.0.9. `tests/test_http/test_internals.py` fails when any of it is not there any more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpcore
import httpx


def wrap_connections(
    transport: httpx.HTTPTransport, wrapped: Callable[[httpcore.NetworkBackend], httpcore.NetworkBackend]
) -> None:
    """Let all connections of a transport, through its proxy too, be made by another backend, which wraps the usual one.

    httpx takes a transport of the caller's, and httpcore a backend, but neither hands the backend through.
    """
    pool: Any = transport._pool
    pool._network_backend = wrapped(pool._network_backend)


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


def is_cut_off(response: httpx.Response) -> bool:
    """Whether the compressed body of a response that was read ends in the middle: httpx takes what came for all."""
    decoder = getattr(response, "_decoder", None)
    layers = [getattr(layer, "decompressor", None) for layer in getattr(decoder, "children", [decoder])]
    return not all(getattr(layer, "eof", True) for layer in layers)


def empty(request: httpx.Request) -> None:
    """Take the body off a request that was sent."""
    request.stream = httpx.ByteStream(b"")
    request._content = b""
