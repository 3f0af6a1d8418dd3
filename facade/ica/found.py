"""What searches find, read page by page while it is iterated, blocking and awaited over the same passes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any

from generated.runtime.items import Items
from generated.runtime.pages import Page

from ..errors import Forbidden, NotFound
from ..paging.exporting import AsyncExports, Exports
from ..paging.pagers import AsyncList, SyncList
from .addresses import Place, at, located, named_like_an_id
from .records import path_of

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData
    from generated.runtime.calls import PagedCall
    from generated.runtime.scalars import Decoder

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from ..http.runners import AsyncRunner, SyncRunner
    from .searching import Asked


class _Pass:
    """One pass through a search: which list comes next, and what of its pages is given."""

    def __init__(self, asked: Asked, core: Core, options: Options) -> None:
        self._asked = asked
        self._core = core
        self._options = options
        self._place: Place | None = None
        self._given = 0
        self._came = 0
        self._again = False

    @property
    def is_full(self) -> bool:
        """Whether nothing more is wanted."""
        return self._asked.limit is not None and self._given >= self._asked.limit

    def first(self) -> Flow[PagedCall[ProjectData, Any]]:
        """A flow that gives the list to read."""
        place = yield from located(self._core, self._options, self._asked.folder, self._asked.project)
        return self._at(place)

    def otherwise(self, problem: NotFound | Forbidden) -> Flow[PagedCall[ProjectData, Any]]:
        """A flow that gives the list of a project whose name looks like an id, or ends in the problem."""
        asked = self._asked
        if self._came or self._again:
            raise problem
        self._again = True
        return self._at((yield from named_like_an_id(self._core, self._options, asked.folder, asked.project, problem)))

    def following(self) -> Flow[PagedCall[ProjectData, Any] | None]:
        """A flow that gives the list to read after one that ended. Raises NoSuchName where nothing came because there
        is no such folder."""
        place = self._place
        if self._came or place is None or place.path == "/":
            return None
        folder = yield from at(self._core, self._options, place._replace(folder=True))
        path = path_of(folder)
        # Its letters may be put together otherwise than they were given.
        return None if path == place.path or self._asked.recursive else self._at(place._replace(path=path))

    def _at(self, place: Place) -> PagedCall[ProjectData, Any]:
        self._place = place
        return self._asked.call(place)

    def narrowed(self, page: Page[ProjectData]) -> Page[ProjectData]:
        """A page with what fits; how many there are in all is not known."""
        place, limit = self._place, self._asked.limit
        self._came += len(page.items)
        fitting = [record for record in page.items if place is not None and self._asked.fits(record, place)]
        fitting = fitting if limit is None else fitting[: limit - self._given]
        self._given += len(fitting)
        return Page(fitting, None, page.next_cursor, page.answer, page.response)


class FoundData(Exports["ProjectData"]):
    """What a search finds."""

    def __init__(self, runner: SyncRunner, asked: Asked) -> None:
        self._runner = runner
        self._asked = asked

    def pages(self) -> Iterator[Page[ProjectData]]:
        runner = self._runner
        going = _Pass(self._asked, runner.core, runner.options)
        call = None if going.is_full else runner.run(going.first())
        while call is not None:
            pager: Any = SyncList(runner, call)
            try:
                with closing(pager.pages()) as pages:
                    for whole in pages:
                        page = going.narrowed(whole)
                        # No page is held while the next one is fetched.
                        del whole
                        yield page
                        del page
                        if going.is_full:
                            return
                call = runner.run(going.following())
            except (NotFound, Forbidden) as problem:
                call = runner.run(going.otherwise(problem))

    def __iter__(self) -> Iterator[ProjectData]:
        return (record for page in self.pages() for record in page.items)

    def take(self, count: int) -> list[ProjectData]:
        return Items(FoundData(self._runner, self._asked.narrowed(count)))

    def _item(self) -> Decoder:
        return _record()

    def __repr__(self) -> str:
        return f"<search in {self._asked.folder}>"


class AsyncFoundData(AsyncExports["ProjectData"]):
    """The same for `async for`."""

    def __init__(self, runner: AsyncRunner, asked: Asked) -> None:
        self._runner = runner
        self._asked = asked

    async def pages(self) -> AsyncGenerator[Page[ProjectData], None]:
        runner = self._runner
        going = _Pass(self._asked, runner.core, runner.options)
        call = None if going.is_full else await runner.run(going.first())
        while call is not None:
            pager: Any = AsyncList(runner, call)
            try:
                async with aclosing(pager.pages()) as pages:
                    async for whole in pages:
                        page = going.narrowed(whole)
                        del whole
                        yield page
                        del page
                        if going.is_full:
                            return
                call = await runner.run(going.following())
            except (NotFound, Forbidden) as problem:
                call = await runner.run(going.otherwise(problem))

    async def __aiter__(self) -> AsyncIterator[ProjectData]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for record in page.items:
                    yield record

    async def take(self, count: int) -> list[ProjectData]:
        return Items([record async for record in AsyncFoundData(self._runner, self._asked.narrowed(count))])

    def _item(self) -> Decoder:
        return _record()

    def __repr__(self) -> str:
        return f"<search in {self._asked.folder}>"


def _record() -> Decoder:
    from generated.ica.models.project_data import ProjectData
    from generated.runtime.decoders import ModelOf

    return ModelOf(ProjectData)
