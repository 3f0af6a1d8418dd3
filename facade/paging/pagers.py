"""Pagers: lists that are read page by page while they are iterated, sync and async over the same walk.

The next page is fetched while the current one is decoded and read, once the reader has shown that it goes on: by
asking for a second page, or for the last tenth of the first one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing, closing
from itertools import islice
from threading import Event
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from generated.runtime.items import Items, at_most
from generated.runtime.pages import Page

from ..call.attempts import is_read
from ..call.flows import Effect, Send, Sleep
from ..events import PageRead
from ..http.leaving import tell_when_left
from .advice import AWAITED, BLOCKING, Advised
from .ahead import Ahead
from .counts import count_of
from .dialects import walk
from .exporting import AsyncExports, Exports
from .walks import Place, Walk

if TYPE_CHECKING:
    from concurrent.futures import Future

    import httpx

    from generated.runtime.calls import PagedCall
    from generated.runtime.operations import Operation
    from generated.runtime.scalars import Decoder

    from ..http.driving import SyncPerformer
    from ..http.runners import AsyncRunner, SyncRunner

ItemT = TypeVar("ItemT")
# So often a loop turns until a request has left on a connection that is there.
_TURNS = 16


class _List(Advised, Generic[ItemT]):
    """What both pagers have in common."""

    _runner: SyncRunner | AsyncRunner
    _call: PagedCall[ItemT, Any]

    def _prefetch(self) -> int:
        prefetch = self._call.prefetch
        if prefetch is None:
            return int(self._runner.options.prefetch and is_read(self._call.operation))
        return count_of("prefetch", prefetch, "pages")

    def _at_most(self, count: int) -> PagedCall[ItemT, Any]:
        count, limit = at_most(count), self._call.limit
        return self._call.limited(count if limit is None else min(count, count_of("limit", limit)))

    def _page(self, walking: Walk, number: int, answer: Any, response: httpx.Response) -> Page[ItemT]:
        page: Page[ItemT] = walking.page(answer, response)
        operation = self._call.operation.route
        core = self._runner.core
        core.report(PageRead(core.platform, operation, number, len(page.items), page.total))
        for event in walking.news(core.platform):
            core.report(event)
        return page

    def _item(self) -> Decoder:
        from ..data.listed import item_decoder

        return item_decoder(self._call.operation)

    def __repr__(self) -> str:
        return f"<pager of {self._call.operation.route}>"


class SyncList(_List[ItemT], Exports[ItemT]):
    """The pager of the sync clients."""

    _advice = BLOCKING

    def __init__(self, runner: SyncRunner, call: PagedCall[ItemT, Any]) -> None:
        self._runner: SyncRunner = runner  # pyright: ignore[reportIncompatibleVariableOverride]
        self._call = call

    def __iter__(self) -> Iterator[ItemT]:
        with closing(_SyncPages(self)) as pages:
            for page in pages:
                items, alone = iter(page.items), _alone(pages.number, page.items)
                # While the next page is fetched, this one is not kept.
                del page
                yield from islice(items, alone)
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
        return Items(SyncList(self._runner, self._at_most(count)))


class _SyncPages(Generic[ItemT]):
    """One pass over the pages, with threads for those that are fetched ahead."""

    def __init__(self, pager: SyncList[ItemT]) -> None:
        self._pager = pager
        self._prefetch = pager._prefetch()
        self._walk = walk(pager._call)
        self._ahead: Ahead[Future[Any]] = Ahead(self._walk, self._prefetch)
        self._transport = _StoppableTransport(pager._runner.transport)
        self._threads: Any = None
        self.number = 0

    def __iter__(self) -> Iterator[Page[ItemT]]:
        while self._walk.call is not None:
            self.number += 1
            yield self._pager._page(self._walk, self.number, *self._next())
        self._walk.finish()

    def _next(self) -> tuple[Any, httpx.Response]:
        runner, begun = self._pager._runner, self._ahead.current()
        if begun is None:
            self._drop()
            response, operation = runner.fetched(self._walk.call)
        else:
            response, operation = begun.result()
        if self.number > 1 and self._prefetch:
            for begun in self._begin(self._ahead.foreseen(response)):
                # It leaves before this thread is busy with what came.
                begun.add_done_callback(lambda _: self._transport.begun.set())
                self._transport.begun.wait()
        return runner.core.decode(response, operation, runner.options), response

    def look_ahead(self) -> None:
        """Begin to fetch what will be needed next."""
        if self._prefetch:
            self._begin(self._ahead.due())

    def _begin(self, calls: list[tuple[Place, Any]]) -> list[Future[Any]]:
        self._transport.begun.clear()
        for place, call in calls:
            if self._threads is None:
                # Imported by the first list of more than one page.
                from concurrent.futures import ThreadPoolExecutor

                self._threads = ThreadPoolExecutor(self._prefetch, thread_name_prefix="facade-pages")
            from contextvars import copy_context

            self._ahead.begun.append((place, self._threads.submit(copy_context().run, self._fetch, call)))
        return [future for _, future in self._ahead.begun][-len(calls) :] if calls else []

    def _fetch(self, call: Any) -> tuple[httpx.Response, Operation]:
        return self._pager._runner.fetched(call, self._transport)

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
    """The transport of a client for as long as a list is read. After that it ends pauses and sends nothing more.

    Attributes:
        stopped: whether the list is no longer read.
        begun: set as soon as a request has left, or something else has to be waited for.
    """

    def __init__(self, transport: SyncPerformer) -> None:
        self._transport = transport
        self.stopped = Event()
        self.begun = Event()

    def send(self, effect: Send) -> httpx.Response:
        """Send one request and read the answer."""
        if self.stopped.is_set():
            raise _Stopped
        with tell_when_left(self.begun.set):
            return self._transport.send(effect)

    def perform(self, effect: Effect) -> Any:
        """Wait for as long as the list is read; all else as usual."""
        self.begun.set()
        if not isinstance(effect, Sleep):
            return self._transport.perform(effect)
        if self.stopped.wait(effect.seconds):
            raise _Stopped
        return None


class AsyncList(_List[ItemT], AsyncExports[ItemT]):
    """The pager of the async clients."""

    _advice = AWAITED

    def __init__(self, runner: AsyncRunner, call: PagedCall[ItemT, Any]) -> None:
        self._runner: AsyncRunner = runner  # pyright: ignore[reportIncompatibleVariableOverride]
        self._call = call

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        pages = _AsyncPages(self)
        async with aclosing(pages), aclosing(pages.read()) as read:
            async for page in read:
                items, alone = iter(page.items), _alone(pages.number, page.items)
                del page
                for item in islice(items, alone):
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
        return Items([item async for item in AsyncList(self._runner, self._at_most(count))])


class _AsyncPages(Generic[ItemT]):
    """One pass over the pages, with tasks for those that are fetched ahead."""

    def __init__(self, pager: AsyncList[ItemT]) -> None:
        self._pager = pager
        self._prefetch = pager._prefetch() if _on_asyncio() else 0
        self._walk = walk(pager._call)
        self._ahead: Ahead[asyncio.Task[Any]] = Ahead(self._walk, self._prefetch)
        self.number = 0

    async def read(self) -> AsyncGenerator[Page[ItemT], None]:
        """The pages, one after the other."""
        while self._walk.call is not None:
            self.number += 1
            yield self._pager._page(self._walk, self.number, *await self._next())
        self._walk.finish()

    async def _next(self) -> tuple[Any, httpx.Response]:
        runner, begun = self._pager._runner, self._ahead.current()
        if begun is None:
            await self._drop()
            response, operation = await runner.fetched(self._walk.call)
        else:
            response, operation = await begun
        if self.number > 1 and self._prefetch:
            await self._leaving(self._begin(self._ahead.foreseen(response)))
        return runner.core.decode(response, operation, runner.options), response

    async def _leaving(self, tasks: list[asyncio.Task[Any]]) -> None:
        """Let requests leave before this loop is busy with what came."""
        for _ in range(_TURNS if tasks else 0):
            await asyncio.sleep(0)

    def look_ahead(self) -> None:
        """Begin to fetch what will be needed next."""
        if self._prefetch:
            self._begin(self._ahead.due())

    def _begin(self, calls: list[tuple[Place, Any]]) -> list[asyncio.Task[Any]]:
        tasks = [asyncio.create_task(self._pager._runner.fetched(call)) for _, call in calls]
        self._ahead.begun.extend((place, task) for (place, _), task in zip(calls, tasks, strict=True))
        return tasks

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


def _alone(number: int, items: list[Any]) -> int:
    """How many items of a page are read before another is fetched: of the first one nearly all, as the reader may want
    no more than that."""
    return max(1, len(items) - max(1, len(items) // 10)) if number == 1 else 0


def _on_asyncio() -> bool:
    """Whether tasks can be made: under other event loops pages are fetched one after the other."""
    try:
        asyncio.current_task()
    except RuntimeError:
        return False
    return True
