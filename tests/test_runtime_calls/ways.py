"""The two ways to use the facade, so that each test is written once: both look blocking from here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import httpx

from facade import ICA, AsyncICA


class SyncWay:
    """Calls that block; many at once are threads."""

    kind: Any = ICA
    http_client: Any = httpx.Client

    def __init__(self) -> None:
        self._kept: list[Any] = []

    def client(self, **settings: Any) -> Any:
        """A client that the test need not close."""
        return self.keep(self.kind(**settings))

    def keep(self, closable: Any) -> Any:
        """Close this when the test is over."""
        self._kept.append(closable)
        return closable

    def run(self, answer: Any) -> Any:
        """What a call answered."""
        return answer

    def items(self, pager: Any) -> list[Any]:
        """All items of a list."""
        return list(pager)

    def pages(self, pager: Any) -> list[Any]:
        """All pages of a list."""
        return list(pager.pages())

    def together(self, jobs: Iterable[Callable[[], Any]]) -> list[Any]:
        """What the jobs answered that were begun at the same time; the errors of those that failed."""
        jobs = list(jobs)
        ready = Barrier(len(jobs))

        def one(job: Callable[[], Any]) -> Any:
            ready.wait()
            try:
                return job()
            except Exception as problem:  # noqa: BLE001 - the test looks at it
                return problem

        with ThreadPoolExecutor(len(jobs)) as threads:
            return list(threads.map(one, jobs))

    def close(self) -> None:
        """Close what was kept."""
        for closable in self._kept:
            closable.close()


class AsyncWay(SyncWay):
    """Calls that are awaited; many at once are tasks."""

    kind = AsyncICA
    http_client = httpx.AsyncClient

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()

    def run(self, answer: Any) -> Any:
        async def awaited(coming: Awaitable[Any]) -> Any:
            return await coming

        return self._runner.run(awaited(answer))

    def items(self, pager: Any) -> list[Any]:
        return self.run(pager.collect())

    def pages(self, pager: Any) -> list[Any]:
        async def read() -> list[Any]:
            return [page async for page in pager.pages()]

        return self.run(read())

    def together(self, jobs: Iterable[Callable[[], Any]]) -> list[Any]:
        async def gathered() -> list[Any]:
            return await asyncio.gather(*(job() for job in jobs), return_exceptions=True)

        return self.run(gathered())

    def close(self) -> None:
        for closable in self._kept:
            self.run(closable.aclose() if isinstance(closable, httpx.AsyncClient) else closable.close())
        self._runner.close()
