"""Between the sandbox's own server and Django: one request at a time, on a thread that owns the database."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from facade.sandbox.faults import Action
from facade.sandbox.wire import Answer, WireRequest
from facade.sandbox.wsgi import answered

from .switches import KEY, Switches

T = TypeVar("T")


class Application:
    """The Django application with a database in memory that no other sandbox sees."""

    def __init__(self, switches: Switches, scheme: str = "http") -> None:
        self._switches = switches
        self._scheme = scheme
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="torrent-suite")
        self._application: Any = None

    def start(self, rows: bytes) -> None:
        """Open the database from its serialized form."""
        self.run(lambda: self._open(rows))

    def restore(self, rows: bytes) -> None:
        """Take the database back to its serialized form."""
        self.run(lambda: _database().deserialize(rows))

    def stop(self) -> None:
        """Close the database and end the thread."""
        self.run(lambda: _database().close())
        self._worker.shutdown()

    def run(self, work: Callable[[], T]) -> T:
        """Do something on the thread that owns the database."""
        return self._worker.submit(work).result()

    async def handle(self, request: WireRequest, fault: Action) -> Answer:
        """Answer one request."""
        await fault.during()
        instead = _instead(self._switches, request)
        if instead is not None:
            return instead
        return await asyncio.get_running_loop().run_in_executor(self._worker, self._answer, request)

    def _open(self, rows: bytes) -> None:
        from django.core.handlers.wsgi import WSGIHandler

        self._application = WSGIHandler()
        _database().deserialize(rows)

    def _answer(self, request: WireRequest) -> Answer:
        return answered(self._application, request, self._scheme, {KEY: self._switches})


def _instead(switches: Switches, request: WireRequest) -> Answer | None:
    """What the web server in front of the application says itself."""
    headers = {"Content-Type": "text/html; charset=iso-8859-1"}
    if switches.redirect_to:
        headers["Location"] = switches.redirect_to + request.target
        return Answer(302, b"<html><head><title>302 Found</title></head><body>Found</body></html>", headers)
    if switches.maintenance:
        return Answer(503, b"<html><head><title>Maintenance</title></head><body>Back soon.</body></html>", headers)
    return None


def _database() -> sqlite3.Connection:
    """This thread's own database connection; Django keeps one in memory open for as long as the thread lives."""
    from django.db import connection

    connection.ensure_connection()
    return connection.connection
