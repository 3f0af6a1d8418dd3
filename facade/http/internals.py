"""What no public interface of httpx and httpcore offers: the one module that reaches into them.

Seen in httpx 0.28.1 and httpcore 1.0.9. `tests/test_http/test_internals.py` fails when any of it is not there any more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpcore
import httpx


def wrap_connections(
    client: httpx.Client, wrapped: Callable[[httpcore.NetworkBackend], httpcore.NetworkBackend]
) -> None:
    """Let all connections of a client, through proxies too, be made by another backend, which wraps the usual one.

    httpx takes a transport of the caller's, and httpcore a backend, but neither hands the backend through.
    """
    # Hosts that are asked without a proxy have None for a transport; what tests put in its place has no connections.
    for transport in (client._transport, *client._mounts.values()):
        pool: Any = getattr(transport, "_pool", None)
        if pool is not None:
            pool._network_backend = wrapped(pool._network_backend)


def is_cut_off(response: httpx.Response) -> bool:
    """Whether the compressed body of a response that was read ends in the middle: httpx takes what came for all."""
    decoder = getattr(response, "_decoder", None)
    layers = [getattr(layer, "decompressor", None) for layer in getattr(decoder, "children", [decoder])]
    return not all(getattr(layer, "eof", True) for layer in layers)


def empty(request: httpx.Request) -> None:
    """Take the body off a request that was sent."""
    request.stream = httpx.ByteStream(b"")
    request._content = b""
