"""What of what is awaited goes over aiohttp, where it is installed, and what takes the way by httpx and httpcore: all
that needs what only these have, and all that somebody else wants to see there."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from ..call.flows import Send
from .internals import is_untouched
from .loops import LoopOwned
from .proxies import Proxies

if TYPE_CHECKING:
    from aiohttp.client_reqrep import ClientRequest

    from .fast import Fast

# Of others nobody knows how they behave.
_VERSION = ("3", "14")


class Ready(NamedTuple):
    """A request that goes over aiohttp, as it is sent there."""

    fast: Fast
    asked: ClientRequest

    async def exchange(self, request: httpx.Request, effect: Send) -> httpx.Response:
        """What is answered, read to its end or bound."""
        return await self.fast.exchange(self.asked, request, effect)


class Shortcut:
    """The ways over aiohttp, one for each event loop.

    Args:
        most: how many connections each uses at the most.
        verify: what httpx takes as `verify`.
        proxies: which requests go through a proxy.
    """

    def __init__(self, most: int, verify: Any, proxies: Proxies) -> None:
        self._arguments = most, verify
        self._proxies = proxies
        self._fast: LoopOwned[Fast] = LoopOwned(self._make)

    def of(self, request: httpx.Request, effect: Send) -> Ready | None:
        """A request that can go over aiohttp; None for one that httpx has to send: through a proxy, on a loop that is
        not of asyncio, with a body or an answer that does not come whole, and while something records, traces or
        replaces what httpx sends."""
        url = request.url
        if effect.stream or url.scheme not in ("http", "https") or not is_untouched() or not _is_asyncio():
            return None
        if self._proxies and self._proxies.proxy_for(url.scheme, url.host, url.port) is not None:
            return None
        if fast_class() is None:
            return None
        for left in self._fast.ended():
            left.lines.forget()
        fast = self._fast.get()
        asked = fast.ask(request)
        return None if asked is None else Ready(fast, asked)

    def _make(self) -> Fast:
        made: Any = fast_class()
        found: Fast = made(*self._arguments)
        return found

    def end_here(self) -> None:
        """Close the connections of this loop."""
        here = self._fast.here()
        if here is not None:
            here.lines.end()

    def forsake(self) -> None:
        """Leave all connections to the process that this one was forked from."""
        for each in self._fast.all():
            each.lines.forget()
        self._fast = LoopOwned(self._make)

    def close(self) -> None:
        """Close all connections, each on its own loop."""
        for loop, each in self._fast.elsewhere():
            if loop.is_closed():
                each.lines.forget()
            elif loop.is_running():
                loop.call_soon_threadsafe(each.lines.end)
            else:
                each.lines.end()
        self.end_here()


@cache
def fast_class() -> type[Fast] | None:
    """What sends over aiohttp; None where that is not installed, or another one than is known here."""
    try:
        import aiohttp
    except ImportError:
        return None
    if tuple(aiohttp.__version__.split(".")[:2]) != _VERSION:
        return None
    from .fast import Fast

    return Fast


def _is_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
