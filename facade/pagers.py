"""Pagers: lists that are read page by page while they are iterated, sync and async over the same walk."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from generated.runtime.pages import AsyncPager, Page, Pager

from .dialects import walk
from .events import PageRead

if TYPE_CHECKING:
    from generated.runtime.calls import PagedCall

    from .clients import AsyncClient, SyncClient

ItemT = TypeVar("ItemT")


class SyncList(Pager[ItemT]):
    """The pager of the sync clients."""

    def __init__(self, client: SyncClient, call: PagedCall[ItemT, Any]) -> None:
        self._client = client
        self._call = call

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[ItemT]]:
        walking = walk(self._call)
        number = 0
        while walking.call is not None:
            answer, response = self._client._answer_and_response(walking.call)
            page = walking.page(answer, response)
            number += 1
            self._client._core.report(_read(self._client._core.platform, self._call, number, page))
            yield page

    def take(self, count: int) -> list[ItemT]:
        return list(SyncList(self._client, _at_most(self._call, count)))

    def __repr__(self) -> str:
        return f"<pager of {self._call.operation.method} {self._call.operation.path}>"


class AsyncList(AsyncPager[ItemT]):
    """The pager of the async clients."""

    def __init__(self, client: AsyncClient, call: PagedCall[ItemT, Any]) -> None:
        self._client = client
        self._call = call

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[ItemT]]:
        walking = walk(self._call)
        number = 0
        while walking.call is not None:
            answer, response = await self._client._answer_and_response(walking.call)
            page = walking.page(answer, response)
            number += 1
            self._client._core.report(_read(self._client._core.platform, self._call, number, page))
            yield page

    async def take(self, count: int) -> list[ItemT]:
        return [item async for item in AsyncList(self._client, _at_most(self._call, count))]

    def __repr__(self) -> str:
        return f"<pager of {self._call.operation.method} {self._call.operation.path}>"


def _at_most(call: PagedCall[ItemT, Any], count: int) -> PagedCall[ItemT, Any]:
    if count < 0:
        raise ValueError(f"take({count}): a number of items cannot be negative")
    return call.limited(count if call.limit is None else min(count, call.limit))


def _read(platform: str, call: PagedCall[Any, Any], number: int, page: Page[Any]) -> PageRead:
    operation = f"{call.operation.method} {call.operation.path}"
    return PageRead(platform, operation, number, len(page.items), page.total)
