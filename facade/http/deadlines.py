"""Deadlines on the wire. HTTP libraries time each read by itself, so that a server which drips bytes would outlast any
timeout; here a timeout also knows when the whole must be over."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AbstractContextManager, suppress
from typing import Any
from weakref import WeakSet

import anyio
import httpcore
import httpx

from .internals import assign_once, wrap_connections
from .leaving import has_left

# How much is written at once where there is a deadline: a server that reads slowly is noticed after each of these.
_SLICE = 1 << 14
# A phase that ends at the deadline by itself says which it was; so it comes first.
_GRACE = 0.02
# What a timeout of httpx is divided into.
_PHASES = ("connect", "read", "write", "pool")


class Until(float):
    """The seconds that one read or write may take; all of them together end at `end` of the monotonic clock."""

    __slots__ = ("end",)
    end: float

    def __new__(cls, seconds: float | None, end: float, left: float) -> Until:
        """`seconds`, but no longer than until the end, to which so many are left."""
        made = super().__new__(cls, left if seconds is None else min(seconds, left))
        made.end = end
        return made


def end_of(within: float | None) -> float | None:
    """When some seconds from now are over, by the monotonic clock."""
    return None if within is None else time.monotonic() + within


def timeouts(timeout: Any, end: float | None) -> dict[str, float | None]:
    """The timeouts of the phases of a request, none of which reaches beyond the end."""
    alike = timeout is None or isinstance(timeout, (int, float))
    phases: dict[str, float | None] = dict.fromkeys(_PHASES, timeout) if alike else httpx.Timeout(timeout).as_dict()
    if end is None:
        return phases
    left = max(0.0, end - time.monotonic())
    if alike:
        return dict.fromkeys(_PHASES, Until(timeout, end, left))
    return {name: Until(seconds, end, left) for name, seconds in phases.items()}


def left_now(timeout: float | None, error: type[Exception]) -> float | None:
    """What a timeout allows at this moment."""
    if not isinstance(timeout, Until):
        return timeout
    left = timeout.end - time.monotonic()
    if left <= 0:
        raise error("the deadline has passed")
    return min(float(timeout), left)


def left_after(timeout: float, silent: float) -> float:
    """What is left of a timeout after so many seconds without a byte; nothing where it is 0 or less."""
    left = float(timeout) - silent
    return min(left, timeout.end - time.monotonic()) if isinstance(timeout, Until) else left


class Opened:
    """The connections of a client that blocks, which end when it does: who waits for an answer in another thread is
    woken, and none is opened any more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._streams: WeakSet[httpcore.NetworkStream] = WeakSet()
        self.ended = False

    def add(self, stream: httpcore.NetworkStream) -> None:
        """Take in a connection that was made. Raises ConnectError where the client is closed by now."""
        with self._lock:
            if not self.ended:
                self._streams.add(stream)
                return
        stream.close()
        raise httpcore.ConnectError("the client was closed")

    def end(self) -> None:
        """End all of them."""
        with self._lock:
            self.ended = True
            streams = list(self._streams)
        for stream in streams:
            # To close a socket does not wake who reads from it; this does.
            with suppress(OSError):
                stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)


class _Stream(httpcore.NetworkStream):
    """A connection whose reads and writes end at the deadline, however many they are."""

    def __init__(self, inner: httpcore.NetworkStream, opened: Opened) -> None:
        self._inner = inner
        self._opened = opened
        opened.add(self)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, left_now(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not isinstance(timeout, Until):
            self._inner.write(buffer, timeout)
        else:
            for start in range(0, len(buffer), _SLICE):
                self._inner.write(buffer[start : start + _SLICE], left_now(timeout, httpcore.WriteTimeout))
        has_left()

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = left_now(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._opened)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Makes such connections."""

    def __init__(self, inner: httpcore.NetworkBackend, opened: Opened) -> None:
        self._inner = inner
        self._opened = opened

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = left_now(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_tcp(host, port, left, local_address, socket_options), self._opened)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        left = left_now(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_unix_socket(path, left, socket_options), self._opened)

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


def bounded(transport: httpx.HTTPTransport, opened: Opened) -> httpx.HTTPTransport:
    """The blocking transport, whose connections know deadlines, and can be ended all at once."""
    wrap_connections(transport, lambda inner: _Backend(inner, opened))
    assign_once(transport)
    return transport


class Chunks(httpx.SyncByteStream):
    """The body of an answer that comes through a client of the caller's own: looked at after each piece."""

    def __init__(self, inner: Any, end: float) -> None:
        self._inner = inner
        self._end = end

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._inner:
            yield chunk
            if time.monotonic() >= self._end:
                raise httpx.ReadTimeout("the deadline has passed")

    def close(self) -> None:
        self._inner.close()


class AsyncChunks(httpx.AsyncByteStream):
    """The body of an answer, each piece of which has to come before the deadline."""

    def __init__(self, inner: Any, end: float) -> None:
        self._inner = inner
        self._end = end

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._inner)
        while True:
            with before(self._end):
                try:
                    chunk = await anext(pieces)
                except StopAsyncIteration:
                    return
            yield chunk

    async def aclose(self) -> None:
        await self._inner.aclose()


def before(end: float | None) -> AbstractContextManager[Any]:
    """What is awaited inside ends in TimeoutError when the deadline has passed."""
    return anyio.fail_after(None if end is None else max(0.0, end - time.monotonic()) + _GRACE)
