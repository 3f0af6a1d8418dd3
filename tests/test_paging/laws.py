"""The laws of pagers: what holds for every list, however long it is and however it is read."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any, NamedTuple

from hypothesis import strategies as st

from .readers import KINDS, Kind, Reader
from .shelves import Shelf, Shelves

totals = st.integers(0, 60)
sizes = st.none() | st.integers(1, 25)
caps = st.just(1000) | st.integers(1, 25)
counts = st.integers(0, 70)
prefetches = st.none() | st.integers(0, 4)
kinds = st.sampled_from(KINDS)


class World:
    """A reader and the shelves that it reads."""

    def __init__(self, reader: Reader, shelves: Shelves) -> None:
        self.reader = reader
        self.shelves = shelves

    def shelf(self, kind: Kind, total: int, cap: int = 1000, **more: Any) -> Shelf:
        """A new list of the kind."""
        return self.shelves.add(Shelf(total, (cap,), tells_total=kind.tells_total, **more))


def everything_comes_once_and_in_order(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, prefetch: int | None
) -> None:
    shelf = world.shelf(kind, total, cap)
    assert world.reader.items(kind, shelf.name, page_size=page_size, prefetch=prefetch) == list(range(total))
    _check_requests(kind, shelf, total, min(page_size or kind.largest, cap), ended=True)


def a_failure_that_passes_changes_nothing(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, prefetch: int | None, fails_at: int
) -> None:
    shelf = world.shelf(kind, total, cap, fails_at=fails_at)
    assert world.reader.items(kind, shelf.name, page_size=page_size, prefetch=prefetch) == list(range(total))
    assert shelf.arrived == len(shelf.asked) + (shelf.arrived > fails_at)
    _check_requests(kind, shelf, total, min(page_size or kind.largest, cap), ended=True)


def no_more_than_the_first_are_asked_for(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, prefetch: int | None, count: int
) -> None:
    wanted = list(range(min(total, count)))
    asked = min(page_size or min(kind.largest, max(count, 1)), cap)
    arguments = {"page_size": page_size, "prefetch": prefetch}
    for read in (
        lambda shelf: world.reader.items(kind, shelf, limit=count, **arguments),
        lambda shelf: world.reader.take(count, kind, shelf, **arguments),
        lambda shelf: [
            item.number for page in world.reader.pages(kind, shelf, limit=count, **arguments) for item in page.items
        ],
    ):
        shelf = world.shelf(kind, total, cap)
        assert read(shelf.name) == wanted
        _check_requests(kind, shelf, len(wanted), asked, ended=count > total)
        assert bool(shelf.asked) is bool(count)


def the_first_item_is_one_request(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, prefetch: int | None
) -> None:
    shelf = world.shelf(kind, total, cap)
    wanted = list(range(min(total, 1)))
    assert world.reader.first(kind, shelf.name, page_size=page_size, prefetch=prefetch) == (0 if total else None)
    assert len(shelf.asked) == 1
    assert world.reader.beginning(1, kind, shelf.name, page_size=page_size, prefetch=prefetch) == wanted
    assert len(shelf.asked) == 2
    assert world.reader.beginning(0, kind, shelf.name, page_size=page_size, prefetch=prefetch) == []
    assert len(shelf.asked) == 2


def resuming_equals_going_on(
    world: World,
    kind: Kind,
    total: int,
    page_size: int | None,
    cap: int,
    limit: int | None,
    after: int,
    other_size: int | None,
    other_limit: int | None,
) -> None:
    shelf = world.shelf(kind, total, cap)
    pages = world.reader.pages(kind, shelf.name, page_size=page_size, limit=limit)[: after + 1]
    given = sum(len(page.items) for page in pages)
    start = pages[-1].next_cursor if pages else None
    if start is None:
        assert given == total or not pages
        return
    rest = list(range(given, total))
    assert world.reader.items(kind, shelf.name, start=start, page_size=other_size) == rest
    assert world.reader.items(kind, shelf.name, start=start, limit=other_limit) == rest[:other_limit]


def a_walk_in_pieces_is_the_whole_walk(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, pieces: list[int]
) -> None:
    shelf = world.shelf(kind, total, cap)
    found: list[int] = []
    start: Any = None
    for limit in itertools.chain(pieces, itertools.repeat(1000, 100)):
        for page in world.reader.pages(kind, shelf.name, page_size=page_size, limit=limit, start=start):
            found += [item.number for item in page.items]
            start = page.next_cursor
        if start is None:
            break
    assert found == list(range(total))


def pages_joined_are_the_items(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, prefetch: int | None
) -> None:
    shelf = world.shelf(kind, total, cap)
    pages = world.reader.pages(kind, shelf.name, page_size=page_size, prefetch=prefetch)
    assert [item.number for page in pages for item in page.items] == list(range(total))
    assert all(page.next_cursor is not None for page in pages[:-1])
    assert pages[-1].next_cursor is None
    assert len(pages) == len(shelf.asked)


def the_total_is_right_or_not_told(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, limit: int | None
) -> None:
    shelf = world.shelf(kind, total, cap)
    pages = world.reader.pages(kind, shelf.name, page_size=page_size, limit=limit)
    assert {page.total for page in pages} <= {total if kind.tells_total else None}
    if pages and pages[0].next_cursor is not None:
        resumed = world.reader.pages(kind, shelf.name, start=pages[0].next_cursor)
        assert {page.total for page in resumed} <= {total, None}


def filters_go_with_every_page(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, prefetch: int | None
) -> None:
    shelf = world.shelf(kind, total, cap)
    world.reader.items(kind, shelf.name, page_size=page_size, prefetch=prefetch, colour=["red", "a&b=c"])
    assert shelf.filters == {("red", "a&b=c")}
    name = next(name for name in ("pageSize", "page_size", "size", "limit", "per_page") if name in shelf.asked[0])
    assert {query[name] for query in shelf.asked} == {str(page_size or kind.largest)}


def stopping_early_stops_everything(
    world: World, kind: Kind, total: int, page_size: int | None, cap: int, prefetch: int | None, count: int
) -> None:
    shelf = world.shelf(kind, total, cap)
    found = world.reader.beginning(count, kind, shelf.name, page_size=page_size, prefetch=prefetch)
    assert found == list(range(min(total, count)))
    assert world.reader.busy() == []
    needed = -(-count // min(page_size or kind.largest, cap))
    assert shelf.arrived <= needed + (1 if prefetch is None else prefetch) + (not kind.tells_end)


def pages_that_change_in_size_lose_nothing(
    world: World, kind: Kind, total: int, page_size: int | None, many_caps: list[int], prefetch: int | None
) -> None:
    shelf = world.shelves.add(Shelf(total, tuple(many_caps), tells_total=kind.tells_total))
    assert world.reader.items(kind, shelf.name, page_size=page_size, prefetch=prefetch) == list(range(total))


def a_list_that_shrinks_meanwhile_ends(
    world: World,
    kind: Kind,
    total: int,
    page_size: int | None,
    cap: int,
    prefetch: int | None,
    changes_at: int,
    changes_to: int,
) -> None:
    shelf = world.shelf(kind, total, cap, changes_at=changes_at, changes_to=min(changes_to, total))
    found = world.reader.items(kind, shelf.name, page_size=page_size, prefetch=prefetch)
    assert found == list(range(len(found)))
    assert shelf.changes_to <= len(found) <= total
    assert shelf.arrived <= total + 2


def _check_requests(kind: Kind, shelf: Shelf, items: int, size: int, *, ended: bool) -> None:
    """As many requests as pages; a list that does not tell its end may need one more to show it."""
    pages = -(-items // size)
    pages = max(pages, 1) if ended else pages
    spare = ended and not kind.tells_end and items > 0
    assert pages <= len(shelf.asked) <= pages + spare


class Law(NamedTuple):
    """A law and the worlds that it is tried in."""

    holds: Callable[..., None]
    drawn: dict[str, Any]

    def __str__(self) -> str:
        return self.holds.__name__.replace("_", " ")


_READ = {"kind": kinds, "total": totals, "page_size": sizes, "cap": caps}
_AHEAD = {**_READ, "prefetch": prefetches}
LAWS = (
    Law(everything_comes_once_and_in_order, _AHEAD),
    Law(a_failure_that_passes_changes_nothing, {**_AHEAD, "fails_at": st.integers(0, 12)}),
    Law(no_more_than_the_first_are_asked_for, {**_AHEAD, "count": counts}),
    Law(the_first_item_is_one_request, _AHEAD),
    Law(
        resuming_equals_going_on,
        {
            **_READ,
            "limit": st.none() | counts,
            "after": st.integers(0, 60),
            "other_size": sizes,
            "other_limit": st.none() | counts,
        },
    ),
    Law(a_walk_in_pieces_is_the_whole_walk, {**_READ, "pieces": st.lists(st.integers(1, 20), max_size=8)}),
    Law(pages_joined_are_the_items, _AHEAD),
    Law(the_total_is_right_or_not_told, {**_READ, "limit": st.none() | counts}),
    Law(filters_go_with_every_page, _AHEAD),
    Law(stopping_early_stops_everything, {**_AHEAD, "count": counts}),
    Law(
        pages_that_change_in_size_lose_nothing,
        {
            "kind": kinds.filter(lambda kind: kind.by_item),
            "total": totals,
            "page_size": sizes,
            "many_caps": st.lists(st.integers(1, 25), min_size=1, max_size=6),
            "prefetch": prefetches,
        },
    ),
    Law(
        a_list_that_shrinks_meanwhile_ends,
        {**_AHEAD, "changes_at": st.integers(0, 6), "changes_to": totals},
    ),
)
