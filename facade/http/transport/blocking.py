"""Does the effects of flows with httpx, blocking."""

from __future__ import annotations

import threading
import time
from contextlib import closing
from time import perf_counter
from typing import Any

import httpx

from ...call.flows import (
    AcquireLock,
    AtOnce,
    BeginBody,
    DropBody,
    Effect,
    InThread,
    Invoke,
    ReadBody,
    ReleaseLock,
    Send,
    Sleep,
)
from ...clock import left_of
from ...errors import PlatformError
from ..deadlines import Chunks, Opened, bounded, end_of
from ..exchanges import (
    answer_in_error,
    checked,
    chunks,
    without_cookies,
)
from ..internals import (
    close_idle,
    exchanged,
    pools_of,
)
from ..leaving import has_left
from ..leftovers import watch
from ..proxies import Way
from ..quiet import forget
from ..reading import bound_of, read
from ..routing import Routed
from ..sources import callers_own, refuse_awaited
from ..together import run_all
from ..translation import TRANSLATION
from .common import LIMITS, OURS, Transport, kind_of, still_logging_in


class SyncTransport(Transport):
    """Does the effects of flows, blocking."""

    def __init__(self, base_url: str, way: Way, http_client: httpx.Client | None) -> None:
        if http_client is not None and not isinstance(http_client, httpx.Client):
            raise TypeError(f"http_client: a client that blocks sends with an httpx.Client, not {kind_of(http_client)}")
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
                    made = httpx.Client(transport=self._way(), trust_env=False, follow_redirects=False, headers=OURS)
                    self._client = without_cookies(made)
        found: httpx.Client = self._client
        return found

    def _way(self) -> httpx.BaseTransport:
        def make(proxy: httpx.Proxy | None) -> httpx.HTTPTransport:
            return bounded(
                httpx.HTTPTransport(verify=self._verify, limits=LIMITS, proxy=proxy, trust_env=False), self._opened
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
                raise still_logging_in()
        elif isinstance(effect, ReleaseLock):
            self._lock.release()
        return None

    def close(self) -> None:
        """Close the connections, unless they were given."""
        if self._given is None:
            self._opened.end()
            self._close_idle()
