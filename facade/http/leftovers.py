"""What is left on a connection when its answer has ended, or its call was cancelled: HTTP has nothing that says which
request an answer belongs to, so that what comes unasked would be taken for the answer to the next one."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import anyio
import httpcore
import httpx

from .internals import (
    abandoned,
    connection_of,
    follows,
    guarded,
    is_readable,
    is_second_answer,
    is_waiting,
    read_at_once,
    spoil,
)

# A body of which this many digits tell the length is larger than what is read at once by itself.
_MANY_DIGITS = 6
_PIECE = 1 << 19


def watch(response: httpx.Response, begun: float) -> None:
    """Let the connection of an answer that is still to be read go back to the others only if nothing is left on it.
    `begun` is when it was asked for, by `time.perf_counter`."""
    if not response.is_closed:
        response.stream = _Watched(response, begun)


def watch_async(response: httpx.Response, begun: float, client: httpx.AsyncClient) -> None:
    """The same for a client that is awaited; what is cancelled while it is read leaves nothing either."""
    if not response.is_closed:
        response.stream = _AsyncWatched(response, begun, client)


@asynccontextmanager
async def cleared(client: httpx.AsyncClient, request: httpx.Request) -> AsyncIterator[None]:
    """What is awaited inside leaves no connection behind that is neither used nor free, should it be cancelled: a pool
    of httpcore would count it for ever."""
    try:
        yield
    except BaseException:
        lost = abandoned(client, request)
        with anyio.CancelScope(shield=True):
            for connection in lost:
                with suppress(Exception):
                    await connection.aclose()
        raise


def _widen(connection: Any, response: httpx.Response) -> None:
    """Let a connection over which much comes be read in larger pieces: each costs as much as a hundred kilobytes."""
    length = response.headers.get("content-length", "")
    if len(length) >= _MANY_DIGITS:
        read_at_once(connection, _PIECE)


def _ended(connection: Any, request: httpx.Request) -> None:
    """Look at a connection whose answer has come to its end. Raises RemoteProtocolError where another one follows, and
    the one that was read may have been that of an earlier call."""
    if not follows(connection):
        guarded(connection, _guard).idle = True
        return
    doubtful = is_second_answer(connection)
    spoil(connection)
    if doubtful:
        raise httpx.RemoteProtocolError("the server sent more answers than it was asked for", request=request)


class _OfAnswer:
    """The body of an answer, as both clients have it."""

    def __init__(self, response: httpx.Response, begun: float) -> None:
        self._inner: Any = response.stream
        self._connection = connection_of(response)
        self._request = response.request
        self._response: httpx.Response | None = response
        self._begun = begun
        if self._connection is not None:
            _widen(self._connection, response)

    def _end(self) -> None:
        if self._connection is not None:
            _ended(self._connection, self._request)

    def _time(self) -> None:
        """Say how long the answer took, as httpx says it. It is let go of here: who has it last frees it."""
        response, self._response = self._response, None
        if response is not None:
            response.elapsed = timedelta(seconds=time.perf_counter() - self._begun)


class _Watched(_OfAnswer, httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner
        self._end()

    def close(self) -> None:
        self._time()
        self._inner.close()


class _AsyncWatched(_OfAnswer, httpx.AsyncByteStream):
    def __init__(self, response: httpx.Response, begun: float, client: httpx.AsyncClient) -> None:
        super().__init__(response, begun)
        self._client = client

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            yield chunk
        self._end()

    async def aclose(self) -> None:
        self._time()
        async with cleared(self._client, self._request):
            await self._inner.aclose()


def _guard(stream: Any) -> Any:
    """The stream of a connection with a guard in front of it."""
    if isinstance(stream, (_Guard, _AsyncGuard)):
        return stream
    return _Guard(stream) if isinstance(stream, httpcore.NetworkStream) else _AsyncGuard(stream)


class _Unasked:
    """What both guards have in common.

    Attributes:
        idle: whether the last answer has ended, and the next request was not begun.
    """

    def __init__(self, inner: Any) -> None:
        self._stream = inner
        self._socket = inner.get_extra_info("socket")
        self.idle = False

    def _begin(self) -> None:
        """Called before anything is sent. What is there before the request cannot be its answer: nothing was sent, and
        the pool takes another connection."""
        if self.idle:
            self.idle = False
            if is_waiting(self):
                raise httpcore.ConnectionNotAvailable

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and self._socket is not None:
            return is_readable(self._socket)
        return self._stream.get_extra_info(info)


class _Guard(_Unasked, httpcore.NetworkStream):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        found: bytes = self._stream.read(max_bytes, timeout)
        return found

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # For a request without a body, nothing is written twice.
        if buffer:
            self._begin()
            self._stream.write(buffer, timeout)

    def close(self) -> None:
        self._stream.close()


class _AsyncGuard(_Unasked, httpcore.AsyncNetworkStream):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        found: bytes = await self._stream.read(max_bytes, timeout)
        return found

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            self._begin()
            await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()
