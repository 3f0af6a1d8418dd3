"""The shapes of what a list and a file answer: pagers, pages and downloads. The facade implements them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .items import Items

if TYPE_CHECKING:
    import httpx

    # Where pandas is not installed, it is anything.
    from pandas import DataFrame as DataFrame  # type: ignore[import-not-found,import-untyped,unused-ignore]

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


class Exported(NamedTuple):
    """What was written of a list: the file, how many items are in it, and how many of their values are in no column of
    their own but in the one for the rest, which only Parquet has."""

    path: Path
    items: int
    rest: int = 0


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

    @abstractmethod
    def to_dataframe(
        self, *, python_names: bool = False, progress: Callable[[int, int | None], object] | None = None
    ) -> DataFrame:
        """All items as a DataFrame of pandas (the extra `pandas`), a row for each.

        The columns are those that the description declares, also of an empty list, each of its type; those of records
        in records have names with dots, such as `data.details.path`. What else the items have comes after them. Absent
        and null are both NA. A column with a value that is not of its type is of objects, as they came.

        Args:
            python_names: whether columns are called as attributes are (`data.details.file_size_in_bytes`), instead of
                as properties are on the wire.
            progress: called with how many items came, and how many there are if that is known. Without it there is a
                bar where somebody sees it.
        """

    @abstractmethod
    def to_jsonl(
        self, path: str | PathLike[str], *, progress: Callable[[int, int | None], object] | None = None
    ) -> Exported:
        """Write all items to a file, each on a line of JSON as it came, page by page; packed by gzip where the name
        ends in `.gz`. It takes the place of a file that is there when all are written.

        Args:
            path: the file.
            progress: called with how many items came, and how many there are if that is known. Without it there is a
                bar where somebody sees it.
        """

    @abstractmethod
    def to_parquet(
        self,
        path: str | PathLike[str],
        *,
        python_names: bool = False,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> Exported:
        """Write all items to a Parquet file (the extra `parquet`), a group of rows at a time. It takes the place of a
        file that is there when all are written.

        The columns are those of `to_dataframe`, of the types that the description declares; lists of records are lists
        of structs, and what may be anything is JSON text. What a column cannot hold as it came, and what is not
        declared, is in the column `_rest`: a JSON object of values by their JSON pointers.

        Args:
            path: the file.
            python_names: whether columns are called as attributes are, instead of as properties are on the wire.
            progress: called with how many items came, and how many there are if that is known. Without it there is a
                bar where somebody sees it.
        """


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

    @abstractmethod
    async def to_dataframe(
        self, *, python_names: bool = False, progress: Callable[[int, int | None], object] | None = None
    ) -> DataFrame:
        """All items as a DataFrame of pandas; see `Pager.to_dataframe`."""

    @abstractmethod
    async def to_jsonl(
        self, path: str | PathLike[str], *, progress: Callable[[int, int | None], object] | None = None
    ) -> Exported:
        """Write all items to a file, each on a line of JSON; see `Pager.to_jsonl`."""

    @abstractmethod
    async def to_parquet(
        self,
        path: str | PathLike[str],
        *,
        python_names: bool = False,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> Exported:
        """Write all items to a Parquet file; see `Pager.to_parquet`."""


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
