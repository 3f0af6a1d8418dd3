"""Does the effects of flows with httpx, or the shortcut around it, awaited."""

from __future__ import annotations

import asyncio
import inspect
from contextlib import aclosing, nullcontext
from time import perf_counter
from typing import Any

import anyio
import httpx

from ...call.flows import (
    AcquireLock,
    AtOnce,
    BeginBody,
    DropBody,
    Effect,
    EndBody,
    InThread,
    Invoke,
    ReadBody,
    ReleaseLock,
    Send,
    Sleep,
)
from ...clock import left_of
from ...errors import PlatformError
from ..connecting import ConnectingTransport
from ..deadlines import AsyncChunks, before, end_of
from ..exactly import kept_address
from ..exchanges import (
    answer_in_error,
    async_chunks,
    checked,
    chunks,
    without_cookies,
)
from ..internals import (
    abort_connections,
    exchanged_async,
    forget_connections,
    pools_of,
)
from ..leftovers import cleared, watch_async
from ..loops import LoopOwned
from ..proxies import Way
from ..quiet import forget
from ..reading import bound_of, read_async
from ..routing import AsyncRouted
from ..shortcut import Shortcut
from ..sources import AwaitedBody, begin_body, callers_own, end_body
from ..together import in_thread, run_all_async
from ..translation import TRANSLATION
from .common import LIMITS, MOST, OURS, Transport, kind_of, still_logging_in


class AsyncTransport(Transport):
    """Does the effects of flows, awaiting."""

    _awaits = True

    def __init__(self, base_url: str, way: Way, http_client: httpx.AsyncClient | None) -> None:
        if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
            kind = kind_of(http_client)
            raise TypeError(f"http_client: a client that is awaited sends with an httpx.AsyncClient, not {kind}")
        super().__init__(base_url, way, http_client)
        self._locks: LoopOwned[anyio.Lock] = LoopOwned(anyio.Lock)
        self._clients: LoopOwned[httpx.AsyncClient] = LoopOwned(self._make)
        self._shortcut: Shortcut | None = None
        if http_client is None and way.transport == "auto":
            self._shortcut = Shortcut(MOST, self._verify, self._proxies)

    def client(self) -> httpx.AsyncClient:
        """The connection pool of the event loop that this runs on, made when it is first needed."""
        if self._given is not None:
            given: httpx.AsyncClient = self._given
            return given
        if self._closed:
            raise PlatformError("this client is closed; make a new one")
        for left in self._clients.ended():
            forget_connections(left)
        return self._clients.get()

    def _make(self) -> httpx.AsyncClient:
        made = httpx.AsyncClient(transport=self._way(), trust_env=False, follow_redirects=False, headers=OURS)
        found: httpx.AsyncClient = without_cookies(made)
        return found

    def forsake(self) -> None:
        """Leave all connections to the process that this one was forked from."""
        for client in [self._given] if self._given is not None else self._clients.all():
            forget_connections(client)
        if self._shortcut is not None:
            self._shortcut.forsake()

    def _way(self) -> httpx.AsyncBaseTransport:
        def make(proxy: httpx.Proxy | None) -> httpx.AsyncHTTPTransport:
            return ConnectingTransport(verify=self._verify, limits=LIMITS, proxy=proxy, trust_env=False)

        return AsyncRouted(self._proxies, make, self._verify) if self._proxies else make(None)

    async def send(self, effect: Any) -> httpx.Response:
        """Send one request and read the answer."""
        with callers_own(effect.payload), TRANSLATION:
            client = self.client()
            end = end_of(effect.within)
            sources = [] if effect.payload is None else effect.payload.awaited()
            request = self._request(client, effect, chunks if sources else async_chunks, end)
            if sources:
                request.stream = AwaitedBody(request.stream, sources)
            fast = None if self._shortcut is None else self._shortcut.of(request, effect)
            exactly = nullcontext() if self._given is None else kept_address(client, request)
            try:
                if fast is not None:
                    response = await fast.exchange(request, effect)
                else:
                    with before(end), exactly:
                        response = await self._exchange(client, request, effect)
            finally:
                forget(request, effect)
                if self._closed:
                    # Whoever was still at it when the client was closed leaves nothing open.
                    await self._close_here(client)
            if effect.stream and end is not None and not response.is_closed:
                response.stream = AsyncChunks(response.stream, end)
            return checked(response)

    async def _close_here(self, client: httpx.AsyncClient) -> None:
        for pool in pools_of(client):
            await pool.aclose()
        if self._shortcut is not None:
            self._shortcut.end_here()

    async def _exchange(self, client: httpx.AsyncClient, request: httpx.Request, effect: Send) -> httpx.Response:
        begun = perf_counter()
        try:
            async with cleared(client, request):
                if self._given is None:
                    response = await exchanged_async(client, request)
                else:
                    response = await client.send(request, auth=None, follow_redirects=False, stream=True)
        except httpx.HTTPStatusError as problem:
            return answer_in_error(problem, request)
        watch_async(response, begun, client)
        if not effect.stream or response.status_code >= 300:
            await read_async(response, bound_of(effect, response))
        return response

    async def perform(self, effect: Effect) -> Any:
        """Wait, lock, invoke or read on."""
        if isinstance(effect, Sleep):
            await anyio.sleep(left_of(effect.seconds))
        elif isinstance(effect, Invoke):
            found = effect.function()
            return await found if inspect.isawaitable(found) else found
        elif isinstance(effect, InThread):
            return await in_thread(effect.function)
        elif isinstance(effect, AtOnce):
            await run_all_async(effect, self)
        elif isinstance(effect, BeginBody):
            await begin_body(effect)
        elif isinstance(effect, EndBody):
            await end_body(effect)
        elif isinstance(effect, ReadBody):
            with TRANSLATION:
                async with aclosing(effect.response) as response:
                    if response.is_closed:
                        effect.write(response.content)
                    else:
                        async for chunk in response.aiter_raw():
                            effect.write(chunk)
        elif isinstance(effect, DropBody):
            await effect.response.aclose()
        elif isinstance(effect, AcquireLock):
            try:
                with anyio.fail_after(effect.seconds):
                    await self._locks.get().acquire()
            except TimeoutError:
                raise still_logging_in() from None
        elif isinstance(effect, ReleaseLock):
            self._locks.get().release()
        return None

    async def close(self) -> None:
        """Close the connections, unless they were given."""
        if self._given is not None or self._closed:
            return
        self._closed = True
        if self._shortcut is not None:
            self._shortcut.close()
        for loop, left in self._clients.elsewhere():
            if loop is None:
                await left.aclose()
            elif loop.is_closed():
                forget_connections(left)
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(left.aclose(), loop)
            else:
                abort_connections(left)
        here = self._clients.here()
        if here is not None:
            await here.aclose()
