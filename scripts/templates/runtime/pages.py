"""The shapes of what a list and a file answer: pagers, pages and downloads. The facade implements them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .items import Items

if TYPE_CHECKING:
    import httpx

ItemT = TypeVar("ItemT")
T = TypeVar("T")


class Page(Generic[ItemT]):
    """One page: its `items`, the `total` number of items in the list where the platform says it, the `next_cursor` that
    `start=` takes to go on after this page (None on the last one), the decoded `answer` and the HTTP `response`."""

    __slots__ = ("answer", "items", "next_cursor", "response", "total")

    def __init__(
        self,
        items: list[ItemT],
        total: int | None,
        next_cursor: str | int | None,
        answer: Any,
        response: httpx.Response,
    ) -> None:
        self.items = items
        self.total = total
        self.next_cursor = next_cursor
        self.answer = answer
        self.response = response

    def __repr__(self) -> str:
        # Imported by the first page that is shown.
        from .showing import shown

        cursor = shown("next_cursor", self.next_cursor)
        return f"Page({len(self.items)} items, total={self.total}, next_cursor={cursor})"


class Pager(ABC, Generic[ItemT]):
    """A list that is read page by page while it is iterated. Nothing is sent before the first item is asked for."""

    @abstractmethod
    def __iter__(self) -> Iterator[ItemT]:
        """All items, over all pages."""

    @abstractmethod
    def pages(self) -> Iterator[Page[ItemT]]:
        """The pages themselves."""

    def first(self) -> ItemT | None:
        """The first item, or None when the list is empty."""
        return next(iter(self.take(1)), None)

    @abstractmethod
    def take(self, count: int) -> list[ItemT]:
        """At most `count` items from the beginning."""

    def collect(self) -> list[ItemT]:
        """All items in a list."""
        return Items(self)


class AsyncPager(ABC, Generic[ItemT]):
    """The same for `async for`."""

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[ItemT]:
        """All items, over all pages."""

    @abstractmethod
    def pages(self) -> AsyncIterator[Page[ItemT]]:
        """The pages themselves."""

    async def first(self) -> ItemT | None:
        """The first item, or None when the list is empty."""
        return next(iter(await self.take(1)), None)

    @abstractmethod
    async def take(self, count: int) -> list[ItemT]:
        """At most `count` items from the beginning."""

    async def collect(self) -> list[ItemT]:
        """All items in a list."""
        return Items([item async for item in self])


class Download(ABC):
    """Bytes that are fetched when they are asked for."""

    @abstractmethod
    def read(self) -> bytes:
        """All of it."""

    @abstractmethod
    def stream(self) -> Iterator[bytes]:
        """Chunk by chunk."""

    @abstractmethod
    def save(self, path: str | PathLike[str], progress: Callable[[int, int | None], None] | None = None) -> Path:
        """Write it to a file (in a folder: under the name that the platform gives, made safe) and return its path.
        `progress` is called with the bytes so far and the whole size, if that is known."""


class AsyncDownload(ABC):
    """The same, awaited."""

    @abstractmethod
    async def read(self) -> bytes:
        """All of it."""

    @abstractmethod
    def stream(self) -> AsyncIterator[bytes]:
        """Chunk by chunk."""

    @abstractmethod
    async def save(self, path: str | PathLike[str], progress: Callable[[int, int | None], None] | None = None) -> Path:
        """Write it to a file (in a folder: under the name that the platform gives, made safe) and return its path.
        `progress` is called with the bytes so far and the whole size, if that is known."""
