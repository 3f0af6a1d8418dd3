"""Connections of a call that is cancelled while they are made or closed: httpcore leaves one open whose handshake is
cancelled, and those that wait while it closes another, until Python collects them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpcore
import httpx

from .internals import abort, assign_once, close_at_once, secure_with, wrap_connections


class ConnectingTransport(httpx.AsyncHTTPTransport):
    """A transport of httpx that has every connection either used or closed."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._is_over = False
        wrap_connections(self, lambda inner: _Connecting(inner, lambda: self._is_over))
        close_at_once(self)
        assign_once(self)

    async def aclose(self) -> None:
        self._is_over = True
        await super().aclose()


class _Connecting(httpcore.AsyncNetworkBackend):
    def __init__(self, inner: httpcore.AsyncNetworkBackend, is_over: Callable[[], bool]) -> None:
        self._inner = inner
        self._is_over = is_over

    async def connect_tcp(self, *arguments: Any, **named: Any) -> httpcore.AsyncNetworkStream:
        made = await self._inner.connect_tcp(*arguments, **named)
        if self._is_over():
            # The pool was closed meanwhile, and would not close this one any more.
            abort(made)
            raise httpcore.ConnectError("the client was closed")
        secure_with(made, _secured)
        return made

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


async def _secured(
    stream: httpcore.AsyncNetworkStream, secure: Callable[..., Awaitable[Any]], *arguments: Any, **named: Any
) -> httpcore.AsyncNetworkStream:
    """Begin TLS on a connection, which is closed where that does not come to its end."""
    try:
        made: httpcore.AsyncNetworkStream = await secure(*arguments, **named)
    except BaseException:
        abort(stream)
        raise
    secure_with(made, _secured)
    return made
