"""What no public interface of httpx and httpcore offers: the one module that reaches into them.

Seen in httpx 0.28.1 and httpcore 1.0.9. `tests/test_http/test_internals.py` fails when any of it is not there any more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpcore
import httpx
from httpx._decoders import SUPPORTED_DECODERS


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


def is_cut_off(response: httpx.Response) -> bool:
    """Whether the compressed body of a response that httpx has read ends in the middle: it takes what came for all."""
    decoder = getattr(response, "_decoder", None)
    layers = [getattr(layer, "decompressor", None) for layer in getattr(decoder, "children", [decoder])]
    return not all(getattr(layer, "eof", True) for layer in layers)


def empty(request: httpx.Request) -> None:
    """Take the body off a request that was sent."""
    request.stream = httpx.ByteStream(b"")
    request._content = b""
