"""Whole lists as DataFrames and files: what all pagers have, over their pages."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from os import PathLike
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from generated.runtime.pages import AsyncPager, Exported, Pager

from ..progress import check_progress, told

if TYPE_CHECKING:
    from generated.runtime.pages import Page
    from generated.runtime.scalars import Decoder

    from ..data.exports import Sink
    from ..progress import Progress

ItemT = TypeVar("ItemT")
T = TypeVar("T")


class _Listed(Protocol):
    """What is asked of a pager."""

    def _item(self) -> Decoder:
        """What decodes an item."""
        ...


def _frame(pager: _Listed, python_names: bool) -> Sink[Any]:
    # What brings libraries is imported by whoever wants it.
    from ..data.frames import FrameBuilder

    return FrameBuilder(pager._item(), python_names=python_names)


def _lines(path: str | PathLike[str]) -> Sink[Exported]:
    from ..data.exports import LinesFile

    return LinesFile(path)


def _parquet(pager: _Listed, path: str | PathLike[str], python_names: bool) -> Sink[Exported]:
    from ..data.parquet import ParquetFile

    return ParquetFile(path, pager._item(), python_names=python_names)


def _take(sink: Sink[Any], page: Page[Any], tell: Progress) -> None:
    response = page.response
    sink.take(page.items, len(response.content))
    tell(sink.items, page.total)


class Exports(Pager[ItemT]):
    """Pagers of the sync clients."""

    def _item(self) -> Decoder:
        raise NotImplementedError

    def to_dataframe(self, *, python_names: bool = False, progress: Progress | None = None) -> Any:
        return self._exported(_frame(self, python_names), "DataFrame", progress)

    def to_jsonl(self, path: str | PathLike[str], *, progress: Progress | None = None) -> Exported:
        return self._exported(_lines(path), str(path), progress)

    def to_parquet(
        self, path: str | PathLike[str], *, python_names: bool = False, progress: Progress | None = None
    ) -> Exported:
        return self._exported(_parquet(self, path, python_names), str(path), progress)

    def _exported(self, sink: Sink[T], title: str, progress: Progress | None) -> T:
        check_progress(progress)
        with sink, told(progress, title) as tell:
            with closing(cast("Generator[Page[ItemT]]", self.pages())) as pages:
                for page in pages:
                    _take(sink, page, tell)
                    # It is not held while the next one is fetched.
                    del page
            return sink.finish()


class AsyncExports(AsyncPager[ItemT]):
    """Pagers of the async clients. What takes the time of a processor or a disk is done in a thread."""

    def _item(self) -> Decoder:
        raise NotImplementedError

    async def to_dataframe(self, *, python_names: bool = False, progress: Progress | None = None) -> Any:
        return await self._exported(_frame(self, python_names), "DataFrame", progress)

    async def to_jsonl(self, path: str | PathLike[str], *, progress: Progress | None = None) -> Exported:
        return await self._exported(_lines(path), str(path), progress)

    async def to_parquet(
        self, path: str | PathLike[str], *, python_names: bool = False, progress: Progress | None = None
    ) -> Exported:
        return await self._exported(_parquet(self, path, python_names), str(path), progress)

    async def _exported(self, sink: Sink[T], title: str, progress: Progress | None) -> T:
        from anyio import to_thread

        check_progress(progress)
        with sink, told(progress, title) as tell:
            async with aclosing(cast("AsyncGenerator[Page[ItemT], None]", self.pages())) as pages:
                async for page in pages:
                    await to_thread.run_sync(_take, sink, page, tell)
                    del page
            return await to_thread.run_sync(sink.finish)
