"""Runners: what a client, its lists and its files use alike to make calls, blocking or awaited."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from ..errors import PlatformError
from .driving import AsyncPerformer, SyncPerformer, drive, drive_async, named

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import Call
    from generated.runtime.operations import Operation

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .proxies import Way
    from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")
# What pickle makes something of: a function and its arguments.
Recipe = tuple[Callable[..., Any], tuple[Any, ...]]


class LazyTransport:
    """The one transport of a client and its copies, made by the first call: httpx costs more to import than all the
    rest. `kind` is the name of its class in `transport`; the other arguments are handed to it."""

    def __init__(self, kind: str, base_url: str, way: Way, http_client: Any) -> None:
        self._kind = kind
        self._arguments = (base_url, way, http_client)
        self._made: SyncTransport | AsyncTransport | None = None
        self._making = threading.Lock()
        self._ended = False
        _ALIVE.add(self)

    def forked(self) -> None:
        """Begin anew in a process that was forked: the connections go on in the other one, and its threads hold locks
        that nobody lets go of here."""
        self._making = threading.Lock()
        made, self._made = self._made, None
        if made is not None:
            made.forsake()

    def get(self) -> Any:
        """The transport."""
        if self._made is None:
            from . import transport

            with self._making:
                if self._ended:
                    raise PlatformError("this client is closed; make a new one")
                if self._made is None:
                    self._made = getattr(transport, self._kind)(*self._arguments)
        return self._made

    def end(self) -> Any:
        """The transport to close, None if there is none; then none is made any more."""
        with self._making:
            self._ended = self._made is None
            return self._made


_ALIVE: WeakSet[LazyTransport] = WeakSet()


def _after_fork() -> None:
    for transport in list(_ALIVE):
        transport.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class _Runner:
    """What both runners have in common: calls of one client, with one set of options.

    Attributes:
        core: the way of the client's calls.
        options: how they are made.
    """

    def __init__(self, core: Core, options: Options, transport: LazyTransport, pickled: Recipe) -> None:
        self.core = core
        self.options = options
        self._lazy = transport
        self._pickled = pickled

    def __reduce__(self) -> Recipe:
        # Lists and files go to other processes as clients do: without credentials and connections.
        return self._pickled

    def _fetched(self, call: Call[Any], stream: bool, file: bool) -> Flow[httpx.Response]:
        return (yield from self.core.fetch(call, self.options, stream=stream, file=file))[0]


class SyncRunner(_Runner):
    """Runs flows, blocking."""

    @property
    def transport(self) -> SyncTransport:
        """What sends."""
        made: SyncTransport = self._lazy.get()
        return made

    def run(self, flow: Flow[T], performer: SyncPerformer | None = None) -> T:
        """What a flow gives; `performer` does its effects instead of the transport."""
        return drive(flow, self.transport if performer is None else performer)

    def answer(self, call: Call[T]) -> T:
        """The decoded answer to a call."""
        found: T = self.run(self.core.answer(call, self.options))
        return found

    def response(self, call: Call[Any], *, stream: bool = False, file: bool = False) -> httpx.Response:
        """The good response to a call; left to be read if `stream`, expected to take long if `file`."""
        return self.run(self._fetched(call, stream, file))

    def fetched(self, call: Call[Any], performer: SyncPerformer | None = None) -> tuple[httpx.Response, Operation]:
        """The good response to a call, which is not decoded yet, and the operation that it answers."""
        return self.run(self.core.fetch(call, self.options), performer)


class AsyncRunner(_Runner):
    """Runs flows, awaited."""

    @property
    def transport(self) -> AsyncTransport:
        """What sends."""
        made: AsyncTransport = self._lazy.get()
        return made

    def run(self, flow: Flow[T], performer: AsyncPerformer | None = None) -> Coroutine[Any, Any, T]:
        """What a flow gives; `performer` does its effects instead of the transport."""
        return drive_async(flow, self.transport if performer is None else performer)

    def answer(self, call: Call[T]) -> Coroutine[Any, Any, T]:
        """The decoded answer to a call."""
        return named(self.run(self.core.answer(call, self.options)), call.operation.route)

    def response(
        self, call: Call[Any], *, stream: bool = False, file: bool = False
    ) -> Coroutine[Any, Any, httpx.Response]:
        """The good response to a call; left to be read if `stream`, expected to take long if `file`."""
        return named(self.run(self._fetched(call, stream, file)), call.operation.route)

    def fetched(self, call: Call[Any]) -> Coroutine[Any, Any, tuple[httpx.Response, Operation]]:
        """The good response to a call, which is not decoded yet, and the operation that it answers."""
        return self.run(self.core.fetch(call, self.options))
