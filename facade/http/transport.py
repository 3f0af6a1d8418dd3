"""Does the effects of flows with httpx, blocking or awaited."""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from collections.abc import Callable
from contextlib import aclosing, closing, nullcontext
from time import perf_counter
from typing import Any

import anyio
import httpx

from ..call.flows import (
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
from ..call.headers import portable
from ..call.redirects import origin
from ..clock import left_of
from ..errors import PlatformError, Timeout
from ..version import __version__
from .asking import Asking
from .connecting import ConnectingTransport
from .deadlines import AsyncChunks, Chunks, Opened, before, bounded, end_of, timeouts
from .exactly import keep_target, kept_address
from .exchanges import (
    answer_in_error,
    async_chunks,
    body_of,
    checked,
    chunks,
    cookies_of,
    retyped,
    without_cookies,
)
from .internals import (
    abort_connections,
    close_idle,
    exchanged,
    exchanged_async,
    forget_connections,
    is_traced,
    pools_of,
    watched_start,
)
from .leaving import has_left
from .leftovers import cleared, watch, watch_async
from .loops import LoopOwned
from .proxies import Proxies, Way
from .quiet import forget, sending
from .reading import bound_of, read, read_async
from .routing import AsyncRouted, Routed, told, usable
from .shortcut import Shortcut
from .sources import AwaitedBody, begin_body, callers_own, end_body, refuse_awaited
from .together import in_thread, run_all, run_all_async
from .translation import BEGUN, THROUGH, TRANSLATION
from .trust import trust

# No connection is surplus: closing those races with their reuse by another thread (httpcore issue 1110), and a call
# then waits in vain for its answer.
_MOST = 100
_LIMITS = httpx.Limits(max_connections=_MOST, max_keepalive_connections=_MOST)
# What servers log, and those who run them ask for.
_OURS = {"User-Agent": f"sequencing-clients/{__version__} python-httpx/{httpx.__version__}"}


class _Transport:
    """What both transports have in common."""

    _awaits = False

    def __init__(self, base_url: str, way: Way, http_client: Any) -> None:
        if http_client is not None and way != Way():
            raise ValueError(
                "verify=, transport=, proxy= and trust_env= are for clients made here; yours has settings of its own"
            )
        self._given = http_client
        self._client = http_client
        self._closed = False
        self._base_url = base_url
        self._asking: Asking | None = None
        self._origin = origin(base_url)
        self._cookies = cookies_of(http_client) if http_client is not None else None
        if http_client is None:
            self._verify = trust(base_url, way.verify, way.trust_env)
            self._proxies = Proxies(way.proxy, trust_env=way.trust_env)
            self._proxies.check(base_url, usable)
        self._may_be_proxied = http_client is not None or bool(self._proxies)

    def forsake(self) -> None:
        """Leave all connections to the process that this one was forked from, those of a client of the caller's too."""
        if self._client is not None:
            forget_connections(self._client)

    def _request(self, client: Any, effect: Send, pieces: Callable[[Any], Any], end: float | None) -> httpx.Request:
        """The request, and the way that it takes, for the message of an error."""
        extensions: dict[str, Any] = {"timeout": timeouts(effect.timeout, end)}
        if self._asking is None and self._given is None:
            self._asking = Asking(self._base_url, client.headers)
        request = None if self._asking is None else self._asking.request(effect, extensions)
        sending(False)
        if request is None:
            request = self._other_request(client, effect, pieces, extensions)
        if self._may_be_proxied:
            request.extensions[THROUGH] = told(client, request.url)
            if request.extensions[THROUGH] and is_traced(client, request.url):
                request.extensions[BEGUN], request.extensions["trace"] = watched_start(self._awaits)
        return request

    def _other_request(
        self, client: Any, effect: Send, pieces: Callable[[Any], Any], extensions: dict[str, Any]
    ) -> httpx.Request:
        """The request, with what the caller's own client adds; outside of the platform that is nothing secret."""
        brought, body = body_of(effect, pieces)
        is_platform = origin(effect.url) == self._origin
        at_home = self._given is None or is_platform
        sending(not is_platform)
        headers = httpx.Headers(client.headers if at_home else portable(client.headers))
        headers.update(effect.headers)
        if effect.payload is not None:
            headers.pop("content-type", None)
            headers.update(brought)
        request = httpx.Request(effect.method, effect.url, headers=headers, extensions=extensions, **body)
        retyped(request, effect)
        keep_target(request, effect.url)
        if self._cookies and at_home and "cookie" not in request.headers:
            self._cookies.set_cookie_header(request)
        return request


class SyncTransport(_Transport):
    """Does the effects of flows, blocking."""

    def __init__(self, base_url: str, way: Way, http_client: httpx.Client | None) -> None:
        if http_client is not None and not isinstance(http_client, httpx.Client):
            raise TypeError(f"http_client: a client that blocks sends with an httpx.Client, not {_kind(http_client)}")
        super().__init__(base_url, way, http_client)
        self._making = threading.Lock()
        self._lock = threading.Lock()
        self._opened = Opened()

    def client(self) -> httpx.Client:
        """The connection pool, made when it is first needed."""
        if self._opened.ended:
            raise PlatformError("this client is closed; make a new one")
        if self._client is None:
            with self._making:
                if self._client is None:
                    made = httpx.Client(transport=self._way(), trust_env=False, follow_redirects=False, headers=_OURS)
                    self._client = without_cookies(made)
        found: httpx.Client = self._client
        return found

    def _way(self) -> httpx.BaseTransport:
        def make(proxy: httpx.Proxy | None) -> httpx.HTTPTransport:
            return bounded(
                httpx.HTTPTransport(verify=self._verify, limits=_LIMITS, proxy=proxy, trust_env=False), self._opened
            )

        return Routed(self._proxies, make, self._verify) if self._proxies else make(None)

    def send(self, effect: Any) -> httpx.Response:
        """Send one request and read the answer."""
        with callers_own(effect.payload), TRANSLATION:
            client = self.client()
            end = end_of(effect.within)
            request = self._request(client, effect, chunks, end)
            try:
                # The connections of a client made here look at the deadline themselves.
                watched = end if self._given is not None else None
                return checked(self._exchange(client, request, effect, watched))
            finally:
                forget(request, effect)
                if self._opened.ended:
                    # Whoever was still at it when the client was closed leaves nothing open.
                    self._close_idle()

    def _close_idle(self) -> None:
        """Close what nobody uses. Whoever uses a connection closes it, for a socket that another thread closes while
        it is read may be taken for the next one of the same number."""
        for pool in pools_of(self._client) if self._client is not None else ():
            close_idle(pool)

    def _exchange(
        self, client: httpx.Client, request: httpx.Request, effect: Send, end: float | None
    ) -> httpx.Response:
        begun = perf_counter()
        if self._given is None:
            response = exchanged(client, request)
        else:
            # The connections of a client of the caller's tell nothing.
            has_left()
            try:
                response = client.send(request, auth=None, follow_redirects=False, stream=True)
            except httpx.HTTPStatusError as problem:
                return answer_in_error(problem, request)
        watch(response, begun)
        if end is not None:
            response.stream = Chunks(response.stream, end)
        if not effect.stream or response.status_code >= 300:
            read(response, bound_of(effect, response))
        return response

    def perform(self, effect: Effect) -> Any:
        """Wait, lock, invoke or read on."""
        if isinstance(effect, Sleep):
            time.sleep(left_of(effect.seconds))
        elif isinstance(effect, (Invoke, InThread)):
            return effect.function()
        elif isinstance(effect, AtOnce):
            run_all(effect, self)
        elif isinstance(effect, BeginBody):
            refuse_awaited(effect.payload)
        elif isinstance(effect, ReadBody):
            with TRANSLATION, closing(effect.response) as response:
                # A hook of the caller's may have read it already.
                for chunk in [response.content] if response.is_closed else response.iter_raw():
                    effect.write(chunk)
        elif isinstance(effect, DropBody):
            effect.response.close()
        elif isinstance(effect, AcquireLock):
            seconds = -1.0 if effect.seconds is None else min(effect.seconds, threading.TIMEOUT_MAX)
            if not self._lock.acquire(timeout=seconds):
                raise _still_logging_in()
        elif isinstance(effect, ReleaseLock):
            self._lock.release()
        return None

    def close(self) -> None:
        """Close the connections, unless they were given."""
        if self._given is None:
            self._opened.end()
            self._close_idle()


class AsyncTransport(_Transport):
    """Does the effects of flows, awaiting."""

    _awaits = True

    def __init__(self, base_url: str, way: Way, http_client: httpx.AsyncClient | None) -> None:
        if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
            kind = _kind(http_client)
            raise TypeError(f"http_client: a client that is awaited sends with an httpx.AsyncClient, not {kind}")
        super().__init__(base_url, way, http_client)
        self._locks: LoopOwned[anyio.Lock] = LoopOwned(anyio.Lock)
        self._clients: LoopOwned[httpx.AsyncClient] = LoopOwned(self._make)
        self._shortcut: Shortcut | None = None
        if http_client is None and way.transport == "auto":
            self._shortcut = Shortcut(_MOST, self._verify, self._proxies)

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
        made = httpx.AsyncClient(transport=self._way(), trust_env=False, follow_redirects=False, headers=_OURS)
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
            return ConnectingTransport(verify=self._verify, limits=_LIMITS, proxy=proxy, trust_env=False)

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
                raise _still_logging_in() from None
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


def _kind(found: Any) -> str:
    return f"{type(found).__module__}.{type(found).__name__}"


def _still_logging_in() -> Timeout:
    return Timeout("no answer in time (another call of this client is still logging in)", sent=False)
