"""A loopback HTTP server in a thread of its own: aiohttp does the wire, a platform function gives the answers."""

from __future__ import annotations

import asyncio
import gzip
import logging
import ssl
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import replace
from typing import Any, TypeVar

import aiohttp
from aiohttp import web

from .faults import Action, Faults
from .journal import Exchange, Journal
from .wire import Answer, Cut, WireRequest

LOG = logging.getLogger(__name__)
COMPRESS_FROM = 8192
STREAM_FROM = 1 << 18
PIECE = 1 << 16
GONE = (aiohttp.ClientError, aiohttp.http_exceptions.HttpProcessingError, OSError)
T = TypeVar("T")
Handle = Callable[[WireRequest, Action], Awaitable[Answer]]
Reader = Callable[[WireRequest, aiohttp.StreamReader], Awaitable[Any]]


class LoopbackServer:
    """Serves `handle` on 127.0.0.1.

    `handle` runs on the server's thread, so platform state needs no locks there. It is given the request and the fault
    that the request meets, and awaits the fault's `during` between accepting the request and doing the work. `watch`
    sees every request before any fault does. `readers` names, for a request of which only the head has been read, who
    reads its body as it comes; None: it is read whole.
    """

    def __init__(
        self,
        handle: Handle,
        journal: Journal,
        faults: Faults,
        *,
        watch: Callable[[WireRequest], None] | None = None,
        compress: bool = True,
        readers: Callable[[WireRequest], Reader | None] | None = None,
    ) -> None:
        self._handle = handle
        self._journal = journal
        self._faults = faults
        self._watch = watch or (lambda _request: None)
        self._compress = compress
        self._readers = readers or (lambda _request: None)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="sandbox", daemon=True)
        self._runner: web.ServerRunner | None = None

    def start(self, port: int = 0, tls: ssl.SSLContext | None = None) -> int:
        """Begin to listen, with TLS if told how; port 0 lets the operating system choose. Returns the port."""
        self._thread.start()
        return self._call(self._listen(port, tls))

    def stop(self) -> None:
        """Close every connection and end the thread."""
        self._call(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _call(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _listen(self, port: int, tls: ssl.SSLContext | None) -> int:
        self._runner = web.ServerRunner(web.Server(self._serve), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port, ssl_context=tls)
        await site.start()
        return site.port

    async def _close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        # A request that a fault holds back would otherwise outlive the loop that it runs on.
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        head = WireRequest(request.method, request.raw_path, _plain_headers(request), b"")
        fault = self._faults.take_before_body(head)
        wire, whole = await self._read(request, head, fault)
        self._watch(wire)
        answer = await self._answer(wire) if whole else Answer(0, cut=Cut.ALL)
        self._journal.add(_exchange(wire, answer))
        return await _send(request, _compressed(wire, answer) if self._compress else answer)

    async def _read(
        self, request: web.BaseRequest, head: WireRequest, fault: Action | None
    ) -> tuple[WireRequest, bool]:
        reader = None if fault else self._readers(head)
        if reader is None:
            body, whole = await _received(request, fault.reads if fault else None)
            return replace(head, body=body), whole
        try:
            return replace(head, received=await reader(head, request.content)), True
        except GONE:
            return head, False

    async def _answer(self, wire: WireRequest) -> Answer:
        taken = self._faults.take(wire)
        fault = _Once(taken or Action())
        answer = await fault.before(wire)
        if answer is not None:
            return answer
        try:
            answer = await self._handle(wire, fault)
            # What is refused at the door is as slow as the work would have been.
            await fault.during()
        except Exception as error:
            LOG.exception("the sandbox failed on %s %s", wire.method, wire.target)
            text = f"the sandbox itself failed: {type(error).__name__}: {error}"
            answer = Answer(500, text.encode(), {"Content-Type": "text/plain; charset=utf-8"})
        if taken and answer.stream is not None:
            answer = replace(answer, body=b"".join(answer.stream), stream=None)
        return fault.after(answer)


class _Once(Action):
    """A fault whose `during` does nothing the second time."""

    def __init__(self, fault: Action) -> None:
        self._fault = fault
        self._done = False

    async def before(self, request: WireRequest) -> Answer | None:
        return await self._fault.before(request)

    async def during(self) -> None:
        if not self._done:
            self._done = True
            await self._fault.during()

    def after(self, answer: Answer) -> Answer:
        return self._fault.after(answer)


async def _received(request: web.BaseRequest, limit: int | None) -> tuple[bytes, bool]:
    """The body, and whether it came whole: not when the caller went away, or when a fault stops at `limit` bytes."""
    pieces: list[bytes] = []
    try:
        async for piece in request.content.iter_any():
            pieces.append(piece)
            if limit is not None and sum(map(len, pieces)) >= limit:
                break
    except GONE:
        return b"".join(pieces), False
    return b"".join(pieces), limit is None


def _plain_headers(request: web.BaseRequest) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    return headers


def _exchange(wire: WireRequest, answer: Answer) -> Exchange:
    return Exchange(
        method=wire.method,
        path=wire.path,
        raw_path=wire.raw_path,
        query=wire.query,
        headers=dict(wire.headers),
        body=wire.body,
        operation_id=answer.operation_id,
        version=answer.version,
        status=0 if answer.cut is Cut.ALL else answer.status,
        answer_headers={name.lower(): value for name, value in answer.headers.items()},
        answer_body=answer.body,
    )


def _compressed(wire: WireRequest, answer: Answer) -> Answer:
    accepted = "gzip" in wire.headers.get("accept-encoding", "")
    if not accepted or len(answer.body) < COMPRESS_FROM or "Content-Encoding" in answer.headers:
        return answer
    # Level 1: large pages are sent thousands of times in measurements, and the size hardly differs.
    body = gzip.compress(answer.body, compresslevel=1, mtime=0)
    return replace(answer, body=body, headers={**answer.headers, "Content-Encoding": "gzip"})


async def _send(request: web.BaseRequest, answer: Answer) -> web.StreamResponse:
    if answer.cut is Cut.ALL:
        _break(request)
        return web.StreamResponse()
    if answer.stream is not None:
        return await _stream(request, answer, answer.stream)
    if answer.cut is Cut.NOTHING and not answer.stall and len(answer.body) < STREAM_FROM:
        return web.Response(status=answer.status, body=answer.body, headers=answer.headers)
    response = web.StreamResponse(status=answer.status, headers=answer.headers)
    response.content_length = len(answer.body)
    pause = len(answer.body) // 2 if answer.pause_at is None else answer.pause_at
    try:
        await response.prepare(request)
        for piece in _pieces(answer.body[:pause]):
            await response.write(piece)
        if answer.cut is Cut.PART:
            await _flushed(request)
            _break(request)
            return response
        await asyncio.sleep(answer.stall)
        for piece in _pieces(answer.body[pause:]):
            await response.write(piece)
    except OSError:
        LOG.debug("%s went away before the end of its answer", request.remote)
    return response


async def _stream(request: web.BaseRequest, answer: Answer, pieces: Iterator[bytes]) -> web.StreamResponse:
    response = web.StreamResponse(status=answer.status, headers=answer.headers)
    try:
        await response.prepare(request)
        for piece in pieces:
            await response.write(piece)
    except OSError:
        LOG.debug("%s went away before the end of its answer", request.remote)
    return response


def _pieces(body: bytes) -> Iterator[bytes]:
    view = memoryview(body)
    return (bytes(view[start : start + PIECE]) for start in range(0, len(body), PIECE))


async def _flushed(request: web.BaseRequest) -> None:
    """Wait until everything that was written is on its way; breaking the connection would throw the rest away."""
    transport = request.transport
    while transport is not None and not transport.is_closing() and transport.get_write_buffer_size():
        await asyncio.sleep(0.001)


def _break(request: web.BaseRequest) -> None:
    if request.transport is not None:
        request.transport.abort()
