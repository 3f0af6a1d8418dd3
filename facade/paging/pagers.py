"""Pagers: lists that are read page by page while they are iterated, sync and async over the same walk.

The next page is fetched while the current one is read, once the reader has shown that it goes on: by asking for a
second page, or for a second item of a page.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing, closing
from threading import Event
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from generated.runtime.pages import AsyncPager, Page, Pager

from ..call.flows import Effect, Send, Sleep
from ..events import PageRead
from .dialects import walk
from .walks import Place, Walk

if TYPE_CHECKING:
    from concurrent.futures import Future

    import httpx

    from generated.runtime.calls import PagedCall

    from ..http.driving import SyncPerformer
    from ..http.runners import AsyncRunner, SyncRunner

ItemT = TypeVar("ItemT")
FutureT = TypeVar("FutureT")


class _Ahead(Generic[FutureT]):
    """The calls that were begun before they are needed, in order."""

    def __init__(self, walking: Walk, count: int) -> None:
        self._walk = walking
        self._count = count
        self.begun: deque[tuple[Place, FutureT]] = deque()

    def due(self) -> list[tuple[Place, Any]]:
        """The calls to begin now."""
        known = self._walk.ahead(self._count)
        return known[len(self.begun) :]

    def current(self) -> FutureT | None:
        """The begun call that the walk needs next; None when it was not begun, or another one was."""
        if self.begun and self.begun[0][0] == self._walk.place:
            return self.begun.popleft()[1]
        return None


class _List(Generic[ItemT]):
    """What both pagers have in common."""

    _runner: SyncRunner | AsyncRunner
    _call: PagedCall[ItemT, Any]

    def _prefetch(self) -> int:
        prefetch = self._call.prefetch
        if prefetch is not None and (not isinstance(prefetch, int) or prefetch < 0):
            raise ValueError(f"prefetch={prefetch!r}: give a number of pages from 0")
        return 1 if prefetch is None else prefetch

    def _at_most(self, count: int) -> PagedCall[ItemT, Any]:
        if not isinstance(count, int) or count < 0:
            raise ValueError(f"take({count!r}): give a number of items from 0")
        return self._call.limited(count if self._call.limit is None else min(count, self._call.limit))

    def _page(self, walking: Walk, number: int, answer: Any, response: httpx.Response) -> Page[ItemT]:
        page: Page[ItemT] = walking.page(answer, response)
        operation = self._call.operation.route
        core = self._runner.core
        core.report(PageRead(core.platform, operation, number, len(page.items), page.total))
        for event in walking.news(core.platform):
            core.report(event)
        return page

    def __repr__(self) -> str:
        return f"<pager of {self._call.operation.route}>"


class SyncList(_List[ItemT], Pager[ItemT]):
    """The pager of the sync clients."""

    def __init__(self, runner: SyncRunner, call: PagedCall[ItemT, Any]) -> None:
        self._runner: SyncRunner = runner
        self._call = call

    def __iter__(self) -> Iterator[ItemT]:
        with closing(_SyncPages(self)) as pages:
            for page in pages:
                items = iter(page.items)
                # While the next page is fetched, this one is not kept.
                del page
                yield from _first(items)
                pages.look_ahead()
                yield from items

    def pages(self) -> Iterator[Page[ItemT]]:
        with closing(_SyncPages(self)) as pages:
            for page in pages:
                if pages.number > 1:
                    pages.look_ahead()
                yield page
                del page

    def take(self, count: int) -> list[ItemT]:
        return list(SyncList(self._runner, self._at_most(count)))


class _SyncPages(Generic[ItemT]):
    """One pass over the pages, with threads for those that are fetched ahead."""

    def __init__(self, pager: SyncList[ItemT]) -> None:
        self._pager = pager
        self._prefetch = pager._prefetch()
        self._walk = walk(pager._call)
        self._ahead: _Ahead[Future[Any]] = _Ahead(self._walk, self._prefetch)
        self._transport = _StoppableTransport(pager._runner.transport)
        self._threads: Any = None
        self.number = 0

    def __iter__(self) -> Iterator[Page[ItemT]]:
        while self._walk.call is not None:
            self.number += 1
            yield self._pager._page(self._walk, self.number, *self._next())
        self._walk.finish()

    def _next(self) -> tuple[Any, httpx.Response]:
        begun = self._ahead.current()
        if begun is not None:
            return begun.result()  # type: ignore[no-any-return]
        self._drop()
        return self._pager._runner.answer_and_response(self._walk.call)

    def look_ahead(self) -> None:
        """Begin to fetch what will be needed next."""
        for place, call in self._ahead.due() if self._prefetch else ():
            if self._threads is None:
                # Imported by the first list of more than one page.
                from concurrent.futures import ThreadPoolExecutor

                self._threads = ThreadPoolExecutor(self._prefetch, thread_name_prefix="facade-pages")
            from contextvars import copy_context

            self._ahead.begun.append((place, self._threads.submit(copy_context().run, self._fetch, call)))

    def _fetch(self, call: Any) -> tuple[Any, httpx.Response]:
        return self._pager._runner.answer_and_response(call, self._transport)

    def _drop(self) -> None:
        for _, future in self._ahead.begun:
            future.cancel()
        self._ahead.begun.clear()

    def close(self) -> None:
        """Stop what was begun; waits for a request that is on its way, but not for another try."""
        self._transport.stopped.set()
        self._drop()
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)


class _Stopped(Exception):
    """The list is no longer read."""


class _StoppableTransport:
    """The transport of a client for as long as a list is read. After that it ends pauses and sends nothing more."""

    def __init__(self, transport: SyncPerformer) -> None:
        self._transport = transport
        self.stopped = Event()

    def send(self, effect: Send) -> httpx.Response:
        """Send one request and read the answer."""
        if self.stopped.is_set():
            raise _Stopped
        return self._transport.send(effect)

    def perform(self, effect: Effect) -> Any:
        """Wait for as long as the list is read; all else as usual."""
        if not isinstance(effect, Sleep):
            return self._transport.perform(effect)
        if self.stopped.wait(effect.seconds):
            raise _Stopped
        return None


class AsyncList(_List[ItemT], AsyncPager[ItemT]):
    """The pager of the async clients."""

    def __init__(self, runner: AsyncRunner, call: PagedCall[ItemT, Any]) -> None:
        self._runner: AsyncRunner = runner
        self._call = call

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        pages = _AsyncPages(self)
        async with aclosing(pages), aclosing(pages.read()) as read:
            async for page in read:
                items = iter(page.items)
                del page
                for item in _first(items):
                    yield item
                pages.look_ahead()
                for item in items:
                    yield item

    async def pages(self) -> AsyncIterator[Page[ItemT]]:
        pages = _AsyncPages(self)
        async with aclosing(pages), aclosing(pages.read()) as read:
            async for page in read:
                if pages.number > 1:
                    pages.look_ahead()
                yield page
                del page

    async def take(self, count: int) -> list[ItemT]:
        return [item async for item in AsyncList(self._runner, self._at_most(count))]


class _AsyncPages(Generic[ItemT]):
    """One pass over the pages, with tasks for those that are fetched ahead."""

    def __init__(self, pager: AsyncList[ItemT]) -> None:
        self._pager = pager
        self._prefetch = pager._prefetch() if _on_asyncio() else 0
        self._walk = walk(pager._call)
        self._ahead: _Ahead[asyncio.Task[Any]] = _Ahead(self._walk, self._prefetch)
        self.number = 0

    async def read(self) -> AsyncGenerator[Page[ItemT], None]:
        """The pages, one after the other."""
        while self._walk.call is not None:
            self.number += 1
            yield self._pager._page(self._walk, self.number, *await self._next())
        self._walk.finish()

    async def _next(self) -> tuple[Any, httpx.Response]:
        begun = self._ahead.current()
        if begun is not None:
            return await begun  # type: ignore[no-any-return]
        await self._drop()
        return await self._pager._runner.answer_and_response(self._walk.call)

    def look_ahead(self) -> None:
        """Begin to fetch what will be needed next."""
        for place, call in self._ahead.due() if self._prefetch else ():
            task = asyncio.create_task(self._pager._runner.answer_and_response(call))
            self._ahead.begun.append((place, task))

    async def _drop(self) -> None:
        tasks = [task for _, task in self._ahead.begun]
        self._ahead.begun.clear()
        for task in tasks:
            task.cancel()
        # Their errors are nobody's any more, but they must have been looked at.
        await asyncio.gather(*tasks, return_exceptions=True) if tasks else None

    async def aclose(self) -> None:
        """Stop what was begun."""
        await self._drop()


def _first(items: Iterator[ItemT]) -> Iterator[ItemT]:
    """The first item, if there is one."""
    for item in items:
        yield item
        return


def _on_asyncio() -> bool:
    """Whether tasks can be made: under other event loops pages are fetched one after the other."""
    try:
        asyncio.current_task()
    except RuntimeError:
        return False
    return True
