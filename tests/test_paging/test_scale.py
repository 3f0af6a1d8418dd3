"""Lists however long they are: memory and requests do not grow with them."""

from __future__ import annotations

import asyncio
import gc
import json
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from statistics import median
from urllib.parse import parse_qsl, urlsplit

import pytest

from facade import ICA, AsyncICA
from tests.clients import Awaiting, Blocking
from tests.test_runtime_calls.loopback import Asked, Loopback, Said


class _Sync(Blocking):
    kind = ICA


class _Async(Awaiting):
    kind = AsyncICA


class Long:
    """Answers a list of so many pages, which differ in their number alone: in this process, whose memory is measured, a
    page is one text to make."""

    def __init__(self, pages: int, size: int) -> None:
        self._pages = pages
        items = [{"data": {"id": f"PAGE-{place}", "details": {"path": "/reads"}}} for place in range(size)]
        self._page = json.dumps({"items": items, "nextPageToken": "NEXT"})
        self.asked: list[int] = []

    def __call__(self, asked: Asked) -> Said:
        number = int(dict(parse_qsl(urlsplit(asked.path).query)).get("pageToken", "0"))
        self.asked.append(number)
        token = str(number + 1) if number + 1 < self._pages else ""
        return Said(200, self._page.replace("PAGE", str(number)).replace("NEXT", token).encode())


@pytest.fixture
def memory() -> Iterator[None]:
    gc.collect()
    gc.disable()
    tracemalloc.start()
    yield
    tracemalloc.stop()
    gc.enable()


# Each call leaves little behind that only a look for cycles frees, of which many small pages would make much.
@pytest.mark.parametrize(("pages", "size"), [(24, 200), pytest.param(100, 2000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", [_Sync, _Async])
@pytest.mark.usefixtures("memory")
def test_memory_stays_flat_however_many_items_go_by(kind: type, pages: int, size: int) -> None:
    """What is held is the page that is read and the one that is fetched ahead, though nobody looks for cycles."""
    long, held = Long(pages, size), []
    with asyncio.Runner() as runner, Loopback(long) as server:
        settings = {"base_url": server.url, "api_key": "a key of the tests"}
        with closing(kind(**settings) if kind is _Sync else kind(runner, **settings)) as way:
            items = way.client.project_data.get_project_data_list("p", page_size=size)

            def look() -> None:
                # What the server keeps of the calls is none of the client's.
                server.asked.clear()
                held.append(tracemalloc.get_traced_memory()[0])

            read = way.counted(items, look, size)
    assert read == size * pages
    assert long.asked == list(range(pages))
    # Of an early part of the list, and of the last one.
    part = pages // 3
    # A moment may be high by what else goes on in this process; what is kept shows in all of them.
    assert median(held[-part:]) < median(held[3 : part + 3]) * 1.2
