"""Between the sandbox's own server and Django: one request at a time, on a thread that owns the database."""

from __future__ import annotations

import asyncio
import io
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import unquote_to_bytes

from tests.sandbox.faults import Action
from tests.sandbox.wire import Answer, WireRequest

T = TypeVar("T")


class Application:
    """The Django application with a database in memory that no other sandbox sees."""

    def __init__(self) -> None:
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
        return await asyncio.get_running_loop().run_in_executor(self._worker, self._answer, request)

    def _open(self, rows: bytes) -> None:
        from django.core.handlers.wsgi import WSGIHandler

        self._application = WSGIHandler()
        _database().deserialize(rows)

    def _answer(self, request: WireRequest) -> Answer:
        begun: list[tuple[str, list[tuple[str, str]]]] = []
        response = self._application(_environment(request), lambda status, headers: begun.append((status, headers)))
        try:
            body = b"".join(response)
        finally:
            response.close()
        status, headers = begun[0]
        kept = {name: value for name, value in headers if name.lower() != "content-length"}
        return Answer(int(status.split()[0]), body, kept)


def _database() -> sqlite3.Connection:
    """This thread's own database connection; Django keeps one in memory open for as long as the thread lives."""
    from django.db import connection

    connection.ensure_connection()
    return connection.connection


def _environment(request: WireRequest) -> dict[str, Any]:
    host = request.headers.get("host", "127.0.0.1")
    environment = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(request.raw_path).decode("latin-1"),
        "QUERY_STRING": request.target.partition("?")[2],
        "SERVER_NAME": host.partition(":")[0],
        "SERVER_PORT": host.partition(":")[2] or "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_TYPE": request.headers.get("content-type", ""),
        "CONTENT_LENGTH": str(len(request.body)),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(request.body),
        "wsgi.errors": io.StringIO(),
    }
    named = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in request.headers.items()}
    return {**named, **environment}
