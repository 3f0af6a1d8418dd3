"""Pages that are fetched ahead: while the reader reads, no more of them than was said, and nothing is left behind."""

from __future__ import annotations

import asyncio
import itertools
import logging
import time
from typing import Any

import pytest
from httpcore._backends.sync import SyncStream

from .laws import World
from .readers import BY_LABEL, KINDS, AsyncReader, Kind

SIZE = 10
UNCOUNTED = (
    *("cursor", "cursor alone", "hits without total", "resources", "spring's slices", "cursor beside a word"),
    *("link in a header", "link in the answer", "link among links", "rows alone"),
)
# Whether more follows is known of these only when the items are.
UNFORESEEN = (
    "hits without total",
    "resources",
    "spring's slices",
    "rows alone",
    "pages without total",
    "slices",
    "ranges",
)
COUNTED = [kind for kind in KINDS if kind.label not in UNCOUNTED]
every_kind = pytest.mark.parametrize("kind", KINDS, ids=str)
foreseen = pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.label not in UNFORESEEN], ids=str)
counted = pytest.mark.parametrize("kind", COUNTED, ids=str)


def place(kind: Kind, query: dict[str, str]) -> int:
    """The number of the page that a request is for."""
    if "page" in query:
        return int(query["page"]) - (kind.operation in ("pages", "leaves", "headed"))
    names = ("pageToken", "page_token", "page[after]", "pageOffset", "from", "pageNumber", "offset")
    row = int(next((query[name] for name in names if name in query), "0").removeprefix("t"))
    return row if kind.operation == "content" else row // SIZE


class Together:
    """Answers no request but the first before so many are under way at the same time."""

    def __init__(self, kind: Kind, count: int) -> None:
        self._kind = kind
        self._count = count
        self._waiting = 0
        self._all_there: asyncio.Event | None = None

    async def __call__(self, query: dict[str, str]) -> None:
        if not place(self._kind, query):
            return
        self._all_there = self._all_there or asyncio.Event()
        self._waiting += 1
        if self._waiting >= self._count:
            self._all_there.set()
        await asyncio.wait_for(self._all_there.wait(), 10)


class Backwards:
    """Answers the second, third and fourth page in the opposite order."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        self.order: list[int] = []

    async def __call__(self, query: dict[str, str]) -> None:
        number = place(self._kind, query)
        for _ in range(1000):
            if number not in (1, 2) or number + 1 in self.order:
                break
            await asyncio.sleep(0.005)
        self.order.append(number)


@counted
@pytest.mark.parametrize("prefetch", [2, 3, 4])
def test_pages_of_a_counted_list_are_fetched_at_the_same_time(world: World, kind: Kind, prefetch: int) -> None:
    shelf = world.shelf(kind, 100, before=Together(kind, prefetch))
    assert world.reader.items(kind, shelf.name, page_size=SIZE, prefetch=prefetch) == list(range(100))
    assert shelf.most_in_flight == prefetch
    assert shelf.arrived == 10


@pytest.mark.parametrize("size", [100, 1000])
def test_ten_thousand_come_together_once_and_in_order(world: World, size: int) -> None:
    kind = BY_LABEL["spring"]
    shelf = world.shelf(kind, 10_000, before=Together(kind, 4))
    assert world.reader.items(kind, shelf.name, page_size=size, prefetch=4) == list(range(10_000))
    assert sorted(int(query["page"]) for query in shelf.asked) == list(range(10_000 // size))
    assert shelf.most_in_flight == 4


@every_kind
@pytest.mark.parametrize("prefetch", [0, 1, None, 3])
def test_never_more_are_under_way_than_was_said(world: World, kind: Kind, prefetch: int | None) -> None:
    shelf = world.shelf(kind, 95, before=lambda query: asyncio.sleep(0.002))
    assert world.reader.items(kind, shelf.name, page_size=SIZE, prefetch=prefetch) == list(range(95))
    assert shelf.most_in_flight <= (3 if prefetch == 3 and kind in COUNTED else 1)


@every_kind
@pytest.mark.parametrize("prefetch", [0, 1, None, 3])
def test_pages_come_while_the_reader_stands_still_but_not_without_end(
    world: World, kind: Kind, prefetch: int | None
) -> None:
    ahead = 1 if prefetch is None else prefetch if kind in COUNTED else min(prefetch, 1)
    shelf = world.shelf(kind, 95)
    world.reader.standing(SIZE, lambda: shelf.arrived == 1 + ahead, kind, shelf.name, page_size=SIZE, prefetch=prefetch)
    assert shelf.arrived == 1 + ahead
    looks = iter(range(10))
    world.reader.standing(SIZE, lambda: next(looks) == 9, kind, shelf.name, page_size=SIZE, prefetch=prefetch)
    assert shelf.arrived <= 2 * (1 + ahead)


@every_kind
@pytest.mark.parametrize("count", [1, SIZE - 1])
def test_nothing_is_fetched_ahead_for_a_reader_who_may_want_no_more_than_the_first_page(
    world: World, kind: Kind, count: int
) -> None:
    shelf = world.shelf(kind, 95)
    looks = iter(range(5))
    world.reader.standing(count, lambda: next(looks) == 4, kind, shelf.name, page_size=SIZE, prefetch=4)
    assert shelf.arrived == 1


@foreseen
def test_the_next_page_is_asked_for_before_the_one_that_came_is_decoded(
    world: World, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever decodes the second page waits until the third is asked for; a loop that does that sends nothing."""
    shelf = world.shelf(kind, 35)
    core = world.reader.client._core
    decode, seen = core.decode, []

    def decode_late(*arguments: Any) -> Any:
        number = len(seen)
        deadline = time.monotonic() + 10
        while 1 <= number < 3 and shelf.arrived < number + 2 and time.monotonic() < deadline:
            time.sleep(0.001)
        seen.append(shelf.arrived)
        return decode(*arguments)

    monkeypatch.setattr(core, "decode", decode_late)
    assert world.reader.items(kind, shelf.name, page_size=SIZE) == list(range(35))
    assert seen == [1, 3, 4, 4]
    assert shelf.arrived == 4


@foreseen
def test_a_request_has_left_before_this_thread_is_busy_with_the_page_that_came(
    world: World, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The interpreter's lock goes to whoever decodes, and is not given back while C code parses a page."""
    if isinstance(world.reader, AsyncReader):
        pytest.skip("one loop has one thread")
    core = world.reader.client._core
    write, decode, left, seen = SyncStream.write, core.decode, itertools.count(1), []

    def written(stream: Any, buffer: bytes, timeout: float | None = None) -> None:
        write(stream, buffer, timeout)
        next(left)

    def noted(*arguments: Any) -> Any:
        # The count of what was written, which looking at does not change.
        seen.append(int(repr(left)[6:-1]) - 1)
        return decode(*arguments)

    monkeypatch.setattr(SyncStream, "write", written)
    monkeypatch.setattr(core, "decode", noted)
    assert world.reader.items(kind, world.shelf(kind, 35).name, page_size=SIZE) == list(range(35))
    assert seen == [1, 3, 4, 4]


@every_kind
def test_a_client_can_fetch_no_page_before_it_is_asked_for(world: World, kind: Kind) -> None:
    usual = world.reader.client
    world.reader.client = usual.with_options(prefetch=False)
    try:
        shelf, looks = world.shelf(kind, 95), iter(range(5))
        world.reader.standing(2 * SIZE, lambda: next(looks) == 4, kind, shelf.name, page_size=SIZE)
        assert shelf.arrived == 2
        world.reader.standing(2 * SIZE, lambda: shelf.arrived == 5, kind, shelf.name, page_size=SIZE, prefetch=1)
        assert shelf.arrived == 5
    finally:
        world.reader.client = usual


@counted
def test_nothing_is_fetched_ahead_behind_the_limit(world: World, kind: Kind) -> None:
    shelf = world.shelf(kind, 95)
    assert world.reader.items(kind, shelf.name, page_size=SIZE, prefetch=4, limit=25) == list(range(25))
    assert sorted(place(kind, query) for query in shelf.asked) == [0, 1, 2]


@counted
def test_answers_that_come_in_another_order_are_given_in_their_own(world: World, kind: Kind) -> None:
    before = Backwards(kind)
    shelf = world.shelf(kind, 95, before=before)
    assert world.reader.items(kind, shelf.name, page_size=SIZE, prefetch=3) == list(range(95))
    assert before.order[:4] == [0, 3, 2, 1]


@every_kind
def test_leaving_while_pages_are_under_way_leaves_nothing_behind(world: World, kind: Kind) -> None:
    shelf = world.shelf(kind, 95, before=lambda query: asyncio.sleep(0.05 if place(kind, query) else 0))
    assert world.reader.beginning(SIZE, kind, shelf.name, page_size=SIZE, prefetch=3) == list(range(SIZE))
    assert world.reader.busy() == []


@every_kind
def test_a_failure_ahead_is_nobodys_when_the_reader_leaves_before_it(
    world: World, kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        shelf = world.shelf(kind, 95, refuses=lambda query: 404 if place(kind, query) else None)
        arguments = {"page_size": SIZE, "prefetch": 2}
        world.reader.standing(SIZE, lambda: shelf.arrived > 1, kind, shelf.name, **arguments)
    assert shelf.arrived > 1
    assert world.reader.busy() == []
    assert caplog.records == []


@every_kind
def test_nobody_waits_for_another_try_of_a_page_that_is_no_longer_wanted(world: World, kind: Kind) -> None:
    """The platform asks for minutes of patience with the second page; the reader leaves at once."""
    shelf = world.shelf(kind, 95, refuses=lambda query: 429 if place(kind, query) else None)
    world.reader.standing(SIZE, lambda: shelf.arrived == 2, kind, shelf.name, page_size=SIZE)
    assert world.reader.busy() == []
    assert shelf.arrived == 2


def test_a_cancelled_reader_leaves_nothing_behind(on_loopback: dict[str, Any], shelves: Any) -> None:
    reader: AsyncReader = on_loopback["async"]
    kind = BY_LABEL["hits"]
    shelf = World(reader, shelves).shelf(kind, 95, before=lambda query: asyncio.sleep(place(kind, query)))

    async def read() -> None:
        reading = asyncio.ensure_future(reader.pager(kind, shelf.name, page_size=SIZE, prefetch=3).collect())
        while shelf.in_flight < 3:
            await asyncio.sleep(0.001)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        assert asyncio.all_tasks() == {asyncio.current_task()}

    reader.runner.run(read())
    assert shelf.arrived <= 4


def test_a_list_can_be_read_by_several_readers_at_once(on_loopback: dict[str, Any], shelves: Any) -> None:
    world = World(on_loopback["sync"], shelves)
    for kind in KINDS:
        shelf = world.shelf(kind, 45)
        pager = world.reader.pager(kind, shelf.name, page_size=SIZE, prefetch=3)
        pairs = [(one.number, two.number) for one, two in zip(pager, pager, strict=True)]
        assert pairs == [(number, number) for number in range(45)]
    assert world.reader.busy() == []
