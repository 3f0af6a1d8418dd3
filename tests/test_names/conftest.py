"""Clients of the bakery, whose names are old ones in part, on loopback."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

import generated
from facade.call.credentials import Credentials
from facade.client.base import Platform
from facade.client.clients import AsyncClient, SyncClient
from generated.runtime.views import Async, Sync
from scripts.generate import generate
from scripts.prepare import Plan

from .bakery import DESCRIPTION, accepted, kept

LOAF = {"id": "l", "flourUsed": "rye"}
ANSWERS = {
    "GET /loaves": {"items": [LOAF]},
    "POST /loaves": LOAF,
    "GET /loaves/l": {"id": "l", "grams": 700},
    "PUT /ovens/o": {"code": "a"},
}


class _Bakery(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path.partition("?")[0]
        photo = path.endswith("/photo")
        body = b"photo" if photo else json.dumps(ANSWERS[f"{self.command} {path}"]).encode()
        kind = "application/octet-stream" if photo else self.headers["Accept"].partition(",")[0]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = _answer

    def log_message(self, format: str, *values: Any) -> None:
        """Quiet."""


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    """Where the bakery is."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Bakery)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


class Bakery:
    """A package with renames that were accepted, and its two clients. Awaited ones are used with the same words."""

    package: ClassVar[str] = "renamed_bakery"

    def __init__(self, plan: Plan, address: str, runner: asyncio.Runner) -> None:
        said = {"name": "bakery", "title": "Bakery", "package": f"generated.{self.package}", "base_url": address}
        self.plan = plan
        self.platform = type("Bakery", (Platform,), said)
        self.api = importlib.import_module(f"generated.{self.package}.client").Views
        self.models = importlib.import_module(f"generated.{self.package}.models")
        self.blocking = self._client(SyncClient, self.api[Sync])
        self.awaited = self._client(AsyncClient, self.api[Async])
        self._runner = runner

    def _client(self, base: Any, api: Any) -> Any:
        def begin(self: Any) -> None:
            self._start(lambda base_url: Credentials(), None)

        bases = (base, *api.__mro_entries__((api,)))
        return type("Bakery", bases, {"_platform": self.platform, "__init__": begin})()

    def both(self, use: Callable[[Any], Any], awaited: Callable[[Any], Any] | None = None) -> tuple[Any, Any]:
        """What a call gives, blocking and awaited."""

        async def use_it() -> Any:
            return await (awaited or use)(self.awaited)

        return use(self.blocking), self._runner.run(use_it())


@pytest.fixture(scope="package")
def bakery(tmp_path_factory: pytest.TempPathFactory, address: str) -> Iterator[Bakery]:
    """The bakery after all kinds of renames were accepted."""
    folder = tmp_path_factory.mktemp("bakery")
    plan = kept(DESCRIPTION, accepted(kept(DESCRIPTION).text)).plan
    generate(plan, Bakery.package, folder / Bakery.package)
    generated.__path__.append(str(folder))
    importlib.invalidate_caches()
    with asyncio.Runner() as runner:
        made = Bakery(plan, address, runner)
        yield made
        made.blocking.close()
        runner.run(made.awaited.close())
    generated.__path__.remove(str(folder))
    for name in [name for name in sys.modules if name.startswith(f"generated.{Bakery.package}")]:
        del sys.modules[name]
