"""A loopback HTTP server in a thread of its own: aiohttp does the wire, a platform function gives the answers."""

from __future__ import annotations

import asyncio
import gzip
import logging
import threading
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, TypeVar

from aiohttp import web

from .faults import Faults
from .journal import Exchange, Journal
from .wire import Answer, Cut, WireRequest

LOG = logging.getLogger(__name__)
COMPRESS_FROM = 8192
T = TypeVar("T")


class LoopbackServer:
    """Serves `handle` on 127.0.0.1. `handle` runs on the server's thread, so platform state needs no locks there."""

    def __init__(self, handle: Callable[[WireRequest], Answer], journal: Journal, faults: Faults) -> None:
        self._handle = handle
        self._journal = journal
        self._faults = faults
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="sandbox", daemon=True)
        self._runner: web.ServerRunner | None = None

    def start(self, port: int = 0) -> int:
        """Begin to listen; port 0 lets the operating system choose. Returns the port."""
        self._thread.start()
        return self._call(self._listen(port))

    def stop(self) -> None:
        """Close every connection and end the thread."""
        self._call(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _call(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _listen(self, port: int) -> int:
        self._runner = web.ServerRunner(web.Server(self._serve), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
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
        wire = WireRequest(request.method, request.raw_path, _plain_headers(request), await request.content.read())
        answer = await self._answer(wire)
        self._journal.add(_exchange(wire, answer))
        return await _send(request, _compressed(wire, answer))

    async def _answer(self, wire: WireRequest) -> Answer:
        fault = self._faults.take(wire)
        answer = await fault.before(wire) if fault else None
        if answer is not None:
            return answer
        try:
            answer = self._handle(wire)
        except Exception as error:
            LOG.exception("the sandbox failed on %s %s", wire.method, wire.target)
            text = f"the sandbox itself failed: {type(error).__name__}: {error}"
            answer = Answer(500, text.encode(), {"Content-Type": "text/plain; charset=utf-8"})
        return fault.after(answer) if fault else answer


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
    if answer.cut is Cut.NOTHING:
        return web.Response(status=answer.status, body=answer.body, headers=answer.headers)
    response = web.StreamResponse(status=answer.status or 200, headers=answer.headers)
    if answer.cut is Cut.HALF:
        response.content_length = len(answer.body)
        await response.prepare(request)
        await response.write(answer.body[: len(answer.body) // 2])
    if request.transport is not None:
        request.transport.abort()
    return response
