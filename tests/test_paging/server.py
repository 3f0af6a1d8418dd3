"""The shelves on loopback: aiohttp in a thread of its own. A shelf's `before` is awaited before its answer is made."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any

from aiohttp import web

from facade.sandbox.wire import WireRequest

from .shelves import Shelves


class Server:
    """Serves shelves on 127.0.0.1 while it is entered; entering gives the address."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="shelves", daemon=True)
        self._runner: Any = None

    def __enter__(self) -> str:
        self._thread.start()
        return self._call(self._listen())

    def __exit__(self, *problem: object) -> None:
        self._call(self._runner.cleanup())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _call(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _listen(self) -> str:
        self._runner = web.ServerRunner(web.Server(self._serve), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        return f"http://127.0.0.1:{site.port}"

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        wire = WireRequest(request.method, request.raw_path, dict(request.headers), b"")
        shelf = self._shelves.of(wire)
        shelf.in_flight += 1
        shelf.most_in_flight = max(shelf.most_in_flight, shelf.in_flight)
        try:
            if shelf.before is not None:
                await shelf.before(dict(wire.query))
            found = self._shelves.handle(wire)
        finally:
            shelf.in_flight -= 1
        return web.Response(status=found.status, body=found.body, headers=found.headers)
