"""Asks a platform while something goes wrong, and looks at what is left behind."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx

from facade import PlatformError, Retries
from tests.clients import Awaiting, Blocking

from .operations import SECRET, Operation, Platform
from .server import NAME, Server

TWICE = Retries(attempts=2, first_pause=0.001, longest_pause=0.001)
# Long enough for any machine, where nobody waits for it to end; and so short that it ends soon, where somebody does:
# the first is enough for a machine that has nothing else to do.
PATIENT = httpx.Timeout(60.0)
HASTY = tuple(httpx.Timeout(60.0, read=seconds) for seconds in (0.04, 0.5, 4.0))
_STREAMED = frozenset({"file", "bytes", "stored", "put"})


class Way:
    """Blocks, or awaits on a loop of its own; `complaints` are what the loop was told of errors that nobody took."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.complaints: list[Any] = []
        self._folder = folder
        self._runner = asyncio.Runner() if name == "async" else None
        if self._runner is not None:
            self._runner.get_loop().set_exception_handler(lambda loop, told: self.complaints.append(told))
        self._threads = set(threading.enumerate())

    def asked(
        self,
        platform: Platform,
        operation: Operation,
        server: Server,
        *,
        login: Mapping[str, Any] | None = None,
        sure: bool = True,
        **settings: Any,
    ) -> Any:
        """What an operation gives, or the error that it ends in. Nothing is left of it: no connection that is not
        waiting for the next call, none at all once the client is closed, no thread, no task, no half of a file. Unless
        `sure`, a file that arrives may be another one than usual."""
        given = {**(login or operation.login or platform.login)}
        given = {name: value.replace("{here}", server.url) for name, value in given.items()}
        settings = {"retries": TWICE, "timeout": PATIENT, "base_url": server.url, **given, **settings}
        runner = self._runner
        if runner is None:
            way: Any = type("Way", (Blocking,), {"kind": platform.blocking})(**settings)
        else:
            way = type("Way", (Awaiting,), {"kind": platform.awaited})(runner, **settings)
        try:
            found = self._outcome(way, operation, sure)
            # What is streamed has another one, of httpx, where aiohttp sends the rest.
            most = 2 if runner is not None and operation.kind in _STREAMED else 1
            assert server.settled(most) <= most, f"{operation.name}: a connection of a call that is over is open"
        finally:
            way.close()
        assert server.settled(0) == 0, f"{operation.name}: a connection of a closed client is open"
        self._check_tasks(operation)
        return found

    def _outcome(self, way: Any, operation: Operation, sure: bool) -> Any:
        found: Any
        try:
            coming = operation.ask(way.client, self._folder)
            found = way.listed(coming) if operation.listed else way.run(coming)
        except PlatformError as error:
            found = error
        assert SECRET not in f"{found} {found!r}", operation.name
        if operation.kind in ("file", "bytes", "stored"):
            self._check_file(found, operation, sure)
        return found

    def _check_file(self, found: Any, operation: Operation, sure: bool) -> None:
        """There is a whole file, or none; what came of one from the storage is kept to go on with."""
        if isinstance(found, PlatformError):
            assert not (self._folder / "saved").exists(), f"{operation.name}: a file that did not arrive is there"
        else:
            assert operation.right(found) or not sure, f"{operation.name}: the file is another one"
        for path in self._folder.iterdir():
            assert path.name == "saved" or operation.kind == "stored", f"{operation.name}: {path.name} is left"
            path.unlink()

    def _check_tasks(self, operation: Operation) -> None:
        if self._runner is None:
            return

        async def others() -> list[Any]:
            return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]

        assert self._runner.run(others()) == [], f"{operation.name}: a task still runs"
        assert self.complaints == []

    def close(self) -> None:
        """End the loop. No thread is left."""
        if self._runner is not None:
            self._runner.close()
        eventually(lambda: not self._left())
        assert self._left() == []
        assert self.complaints == []

    def _left(self) -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread not in self._threads and thread.name != NAME]


def eventually(holds: Callable[[], bool]) -> None:
    """Wait for something that happens soon, but not at once."""
    end = time.monotonic() + 10
    while not holds() and time.monotonic() < end:
        time.sleep(0.002)
