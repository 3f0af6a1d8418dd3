"""Two ways to read a list, blocking and awaited, with the same words; each law must hold for both."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import aclosing, closing
from types import MappingProxyType
from typing import Any, NamedTuple

from generated.runtime.pages import Page

# How often a reader that stands still looks whether to go on, and the seconds between two looks.
_LOOKS, _PAUSE = 1000, 0.005


class Kind(NamedTuple):
    """A list of the invented platform, and how it is read. `largest` is the page size that is asked for by default."""

    label: str
    operation: str
    arguments: Mapping[str, Any] = MappingProxyType({})
    largest: int = 1000
    tells_total: bool = True
    tells_end: bool = True
    # Whether pages that differ in size still follow on each other.
    by_item: bool = True

    def __str__(self) -> str:
        return self.label


KINDS = (
    Kind("cursor", "tokens"),
    Kind("sorted", "tokens", {"sort": "number"}),
    Kind("offset", "tokens", {"page_offset": 0}),
    Kind("hits", "hits", largest=100),
    Kind("hits without total", "hits", largest=100, tells_total=False, tells_end=False, by_item=False),
    Kind("resources", "resources", largest=100, tells_total=False),
    Kind("cursor alone", "bare_tokens", tells_total=False),
    Kind("slices", "slices", largest=100),
    Kind("ranges", "ranges", largest=100),
    Kind("counted in a header", "counted", by_item=False),
    Kind("numbered", "content", by_item=False),
    Kind("pages", "pages", largest=100, by_item=False),
    Kind("pages without total", "pages", largest=100, tells_total=False, by_item=False),
    Kind("number of pages alone", "leaves", largest=40, tells_total=False, by_item=False),
    Kind("linked", "objects"),
    Kind("spring", "spring", by_item=False),
    Kind("spring's model", "chapters", by_item=False),
    Kind("spring's HAL", "embedded", by_item=False),
    Kind("spring's slices", "leaflets", tells_total=False, by_item=False),
    Kind("cursor beside a word", "runs", largest=100, tells_total=False),
    Kind("link in a header", "headed", largest=100, tells_total=False, by_item=False),
    Kind("link in the answer", "anchored", largest=100, tells_total=False),
    Kind("link among links", "related", largest=100, tells_total=False),
    Kind("rows alone", "bare", largest=100, tells_total=False, tells_end=False, by_item=False),
)
BY_LABEL = {kind.label: kind for kind in KINDS}


class SyncReader:
    """Reads with the blocking client."""

    label = "sync"

    def __init__(self, client: Any) -> None:
        self.client = client

    def pager(self, kind: Kind, shelf: str, **arguments: Any) -> Any:
        """The pager itself."""
        return getattr(self.client.lists, kind.operation)(shelf, **{**kind.arguments, **arguments})

    def items(self, kind: Kind, shelf: str, **arguments: Any) -> list[int]:
        """The numbers of all items."""
        return _numbers(self.pager(kind, shelf, **arguments))

    def pages(self, kind: Kind, shelf: str, **arguments: Any) -> list[Page[Any]]:
        """All pages."""
        return list(self.pager(kind, shelf, **arguments).pages())

    def first(self, kind: Kind, shelf: str, **arguments: Any) -> int | None:
        """The number of the first item."""
        found = self.pager(kind, shelf, **arguments).first()
        return None if found is None else found.number

    def take(self, count: int, kind: Kind, shelf: str, **arguments: Any) -> list[int]:
        """The numbers of the first items."""
        return _numbers(self.pager(kind, shelf, **arguments).take(count))

    def beginning(self, count: int, kind: Kind, shelf: str, **arguments: Any) -> list[int]:
        """Begin to iterate, stop after some items, and close."""
        with closing(iter(self.pager(kind, shelf, **arguments))) as items:
            return _numbers(itertools.islice(items, count))

    def standing(self, count: int, until: Callable[[], bool], kind: Kind, shelf: str, **arguments: Any) -> None:
        """Read some items, stand still until something has happened, and close."""
        with closing(iter(self.pager(kind, shelf, **arguments))) as items:
            assert len(list(itertools.islice(items, count))) == count
            for _ in range(_LOOKS):
                if until():
                    break
                time.sleep(_PAUSE)

    def until_it_fails(self, kind: Kind, shelf: str, **arguments: Any) -> tuple[list[int], Exception | None]:
        """The numbers of the items that come before an error, and the error."""
        found: list[int] = []
        try:
            for item in self.pager(kind, shelf, **arguments):
                found.append(item.number)
        except Exception as error:  # noqa: BLE001
            return found, error
        return found, None

    def busy(self) -> list[str]:
        """What still works for a list."""
        return [thread.name for thread in threading.enumerate() if thread.name.startswith("facade-pages")]


class AsyncReader:
    """Reads with the awaited client, on a loop of its own."""

    label = "async"

    def __init__(self, client: Any, runner: asyncio.Runner) -> None:
        self.client = client
        self.runner = runner

    def pager(self, kind: Kind, shelf: str, **arguments: Any) -> Any:
        """The pager itself."""
        return getattr(self.client.lists, kind.operation)(shelf, **{**kind.arguments, **arguments})

    def items(self, kind: Kind, shelf: str, **arguments: Any) -> list[int]:
        """The numbers of all items."""
        return self.until(None, kind, shelf, **arguments)

    def until(self, count: int | None, kind: Kind, shelf: str, **arguments: Any) -> list[int]:
        """The numbers of the first items; of all, without a count."""

        async def read() -> list[int]:
            found: list[int] = []
            if count == 0:
                return found
            async with aclosing(aiter(self.pager(kind, shelf, **arguments))) as items:
                async for item in items:
                    found.append(item.number)
                    if len(found) == count:
                        break
            return found

        return self.runner.run(read())

    def pages(self, kind: Kind, shelf: str, **arguments: Any) -> list[Page[Any]]:
        """All pages."""

        async def read() -> list[Page[Any]]:
            return [page async for page in self.pager(kind, shelf, **arguments).pages()]

        return self.runner.run(read())

    def first(self, kind: Kind, shelf: str, **arguments: Any) -> int | None:
        """The number of the first item."""
        found = self.runner.run(self.pager(kind, shelf, **arguments).first())
        return None if found is None else found.number

    def take(self, count: int, kind: Kind, shelf: str, **arguments: Any) -> list[int]:
        """The numbers of the first items."""
        return _numbers(self.runner.run(self.pager(kind, shelf, **arguments).take(count)))

    def beginning(self, count: int, kind: Kind, shelf: str, **arguments: Any) -> list[int]:
        """Begin to iterate, stop after some items, and close."""
        return self.until(count, kind, shelf, **arguments)

    def standing(self, count: int, until: Callable[[], bool], kind: Kind, shelf: str, **arguments: Any) -> None:
        """Read some items, stand still until something has happened, and close."""

        async def read() -> None:
            async with aclosing(aiter(self.pager(kind, shelf, **arguments))) as items:
                for _ in range(count):
                    await anext(items)
                for _ in range(_LOOKS):
                    if until():
                        break
                    await asyncio.sleep(_PAUSE)

        self.runner.run(read())

    def until_it_fails(self, kind: Kind, shelf: str, **arguments: Any) -> tuple[list[int], Exception | None]:
        """The numbers of the items that come before an error, and the error."""

        async def read() -> tuple[list[int], Exception | None]:
            found: list[int] = []
            try:
                async for item in self.pager(kind, shelf, **arguments):
                    found.append(item.number)
            except Exception as error:  # noqa: BLE001
                return found, error
            return found, None

        return self.runner.run(read())

    def busy(self) -> list[str]:
        """What still works for a list."""
        return [repr(task) for task in asyncio.all_tasks(self.runner.get_loop())]


Reader = SyncReader | AsyncReader


def _numbers(items: Any) -> list[int]:
    return [item.number for item in items]
