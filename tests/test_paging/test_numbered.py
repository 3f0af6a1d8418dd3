"""Numbered lists on servers that do not do as they were asked, and lists that change while they are read."""

from __future__ import annotations

import gc
import logging
from typing import Any

import pytest

from facade import PagingError
from facade.events import ListChanged
from generated.runtime.pages import Page

from .laws import World
from .readers import BY_LABEL, AsyncReader, Kind
from .service import Clients
from .shelves import Query, Shelf

SPRING, MODEL, HAL, SLICES = (BY_LABEL[f"spring{label}"] for label in ("", "'s model", "'s HAL", "'s slices"))
PAGES, LEAVES, NUMBERED = (BY_LABEL[label] for label in ("pages", "number of pages alone", "numbered"))
HITS, RESOURCES, RANGES = (BY_LABEL[label] for label in ("hits without total", "resources", "ranges"))


def first_page(query: Query) -> Query:
    """What a server hears that takes no numbers of pages."""
    return {name: value for name, value in query.items() if name not in ("page", "pageNumber", "from")} | {
        name: "1" if "per_page" in query else "0" for name in ("page", "pageNumber", "from") if name in query
    }


def silent(number: int, answer: dict[str, Any]) -> None:
    """An answer that does not say which page it is."""
    for holder in (answer, answer.get("page")):
        if isinstance(holder, dict):
            holder.pop("number", None)
    if not isinstance(answer.get("page"), dict):
        answer.pop("page", None)


@pytest.mark.parametrize("kind", [SPRING, MODEL, HAL, SLICES, NUMBERED], ids=str)
@pytest.mark.parametrize("prefetch", [0, 3])
def test_a_page_that_was_not_asked_for_is_an_error(quick_world: World, kind: Kind, prefetch: int) -> None:
    shelf = quick_world.shelf(kind, 60, hears=first_page)
    found, error = quick_world.reader.until_it_fails(kind, shelf.name, page_size=10, prefetch=prefetch)
    assert found == list(range(10))
    assert isinstance(error, PagingError)
    name = "pageNumber" if kind is NUMBERED else "page"
    assert f"page 1 was asked for by '{name}', and the answer says that it is page 0" in str(error)
    assert "the platform counts from 1, not from 0" in str(error)
    assert f"does not take '{name}'" in str(error)
    assert f"GET /{{shelf}}/{kind.operation}" in str(error)


def test_a_server_that_counts_otherwise_is_told_at_its_first_page(quick_world: World) -> None:
    def count_from_one(number: int, answer: dict[str, Any]) -> None:
        answer["number"] += 1

    shelf = quick_world.shelf(SPRING, 60, rewrite=count_from_one)
    found, error = quick_world.reader.until_it_fails(SPRING, shelf.name, page_size=10)
    assert found == []
    assert isinstance(error, PagingError)
    assert "page 0 was asked for by 'page', and the answer says that it is page 1" in str(error)
    assert "count from 1, not from 0" in str(error)


@pytest.mark.parametrize("prefetch", [0, 3])
def test_a_list_that_begins_with_nothing_and_has_something_is_an_error(quick_world: World, prefetch: int) -> None:
    def rename(number: int, answer: dict[str, Any]) -> None:
        answer["chapters"] = answer.pop("content")

    shelf = quick_world.shelf(SPRING, 60, rewrite=rename)
    found, error = quick_world.reader.until_it_fails(SPRING, shelf.name, page_size=10, prefetch=prefetch)
    assert found == []
    assert isinstance(error, PagingError)
    assert "holds no items of a list that is said to have 60" in str(error)
    assert "not to call the items 'content'" in str(error)
    _, error = quick_world.reader.until_it_fails(SPRING, shelf.name, page_size=10, start=9)
    assert "the answer holds no list 'content'; there are: 'chapters'" in str(error)


def test_an_answer_may_count_from_0_what_is_asked_for_from_1(quick_world: World) -> None:
    """As Spring does where its parameters are configured to begin at 1."""

    def count_from_zero(number: int, answer: dict[str, Any]) -> None:
        answer["page"] -= 1

    shelf = quick_world.shelf(PAGES, 35, rewrite=count_from_zero)
    assert quick_world.reader.items(PAGES, shelf.name, page_size=10, prefetch=2) == list(range(35))
    other = quick_world.shelf(PAGES, 35, rewrite=count_from_zero, hears=first_page)
    found, error = quick_world.reader.until_it_fails(PAGES, other.name, page_size=10)
    assert (found, type(error)) == (list(range(10)), PagingError)


@pytest.mark.parametrize(("total", "came"), [(7, []), (35, list(range(10, 35)))])
def test_a_list_is_not_given_without_its_first_page(quick_world: World, total: int, came: list[int]) -> None:
    def count_from_zero(query: Query) -> Query:
        return {**query, "page": str(int(query["page"]) + 1)}

    shelf = quick_world.shelf(PAGES, total, hears=count_from_zero, rewrite=silent)
    found, error = quick_world.reader.until_it_fails(PAGES, shelf.name, page_size=10)
    assert found == came
    assert isinstance(error, PagingError)
    assert f"{len(came)} items came of a list that is said to have {total}" in str(error)
    assert "count pages from 0, not from 1" in str(error)


def test_rows_that_were_not_asked_for_are_an_error(quick_world: World) -> None:
    shelf = quick_world.shelf(RANGES, 60, hears=lambda query: {**query, "offset": "0"})
    found, error = quick_world.reader.until_it_fails(RANGES, shelf.name, page_size=10)
    assert found == list(range(10))
    assert isinstance(error, PagingError)
    assert "row 10 was asked for by 'offset', and the answer says that it begins at 0" in str(error)


@pytest.mark.parametrize("media_type", ["application/xml", "text/csv"])
def test_a_page_that_comes_as_text_is_an_error(quick_world: World, media_type: str) -> None:
    shelf = quick_world.shelf(RANGES, 60, media_type=media_type)
    found, error = quick_world.reader.until_it_fails(RANGES, shelf.name)
    assert found == []
    assert isinstance(error, PagingError)
    assert f"no page but text or bytes (media type {media_type})" in str(error)


def test_a_number_that_is_not_that_of_the_first_row_says_nothing(quick_world: World) -> None:
    def name_the_next(number: int, answer: dict[str, Any]) -> None:
        answer["range"]["offset"] += len(answer["items"])

    shelf = quick_world.shelf(RANGES, 35, rewrite=name_the_next)
    assert quick_world.reader.items(RANGES, shelf.name, page_size=10, prefetch=2) == list(range(35))


@pytest.mark.parametrize("kind", [SPRING, MODEL, SLICES, PAGES, LEAVES, HITS, RESOURCES], ids=str)
def test_the_same_answer_again_is_an_error(quick_world: World, kind: Kind) -> None:
    """Whatever is said of more to come, without a word on which page it is."""
    shelf = quick_world.shelf(kind, 60, rewrite=silent, hears=first_page)
    found, error = quick_world.reader.until_it_fails(kind, shelf.name, page_size=10)
    assert found == list(range(10))
    assert isinstance(error, PagingError)
    assert "the same answer a second time after 10 items" in str(error)


def test_pages_of_one_item_may_be_alike_once(quick_world: World) -> None:
    def alike(number: int, answer: dict[str, Any]) -> None:
        silent(number, answer)
        answer["content"] = [{"number": min(number, 2)}]

    shelf = quick_world.shelf(SPRING, 4, rewrite=alike)
    assert quick_world.reader.items(SPRING, shelf.name, page_size=1) == [0, 1, 2, 2]
    endless = quick_world.shelf(SPRING, 9, rewrite=alike)
    found, error = quick_world.reader.until_it_fails(SPRING, endless.name, page_size=1)
    assert (found, type(error)) == ([0, 1, 2, 2], PagingError)


@pytest.mark.parametrize("kind", [SPRING, MODEL, PAGES], ids=str)
def test_more_than_the_total_is_an_error(quick_world: World, kind: Kind) -> None:
    """Here each answer has its own time in it, so that no two are the same."""

    def stamp(number: int, answer: dict[str, Any]) -> None:
        silent(number, answer)
        answer["time"] = number

    shelf = quick_world.shelf(kind, 25, rewrite=stamp, hears=first_page)
    found, error = quick_world.reader.until_it_fails(kind, shelf.name, page_size=10)
    assert found == [*range(10), *range(10)]
    assert isinstance(error, PagingError)
    assert "30 items came of a list that is said to have 25" in str(error)


def test_items_after_the_last_page_are_an_error(quick_world: World) -> None:
    def go_on(number: int, answer: dict[str, Any]) -> None:
        answer["last"] = False
        answer["totalPages"] = 2
        del answer["totalElements"]

    shelf = quick_world.shelf(SPRING, 60, rewrite=go_on)
    found, error = quick_world.reader.until_it_fails(SPRING, shelf.name, page_size=10)
    assert found == list(range(20))
    assert isinstance(error, PagingError)
    assert "page 3 came with items, of a list that is said to have 2 pages" in str(error)


def test_the_first_page_may_hold_more_than_is_said(quick_world: World) -> None:
    shelf = quick_world.shelf(SPRING, 5, rewrite=lambda number, answer: answer.update(totalElements=1))
    assert quick_world.reader.items(SPRING, shelf.name) == list(range(5))


def test_an_empty_list_in_hal_is_no_drift(clients: Clients, address: str, world: World) -> None:
    shelf = world.shelf(HAL, 0)
    with clients.sync(base_url=address, strict=True) as client:
        (page,) = client.lists.embedded(shelf.name).pages()
    assert (page.items, page.total, page.next_cursor) == ([], 0, None)


def test_what_is_described_beside_may_come_in_hal(quick_world: World) -> None:
    def embed(number: int, answer: dict[str, Any]) -> None:
        if books := answer.pop("content"):
            answer["_embedded"] = {"bookList": books}

    shelf = quick_world.shelf(MODEL, 25, rewrite=embed)
    assert quick_world.reader.items(MODEL, shelf.name, page_size=10) == list(range(25))
    assert quick_world.reader.items(MODEL, quick_world.shelf(MODEL, 0, rewrite=embed).name) == []


def watched(world: World, clients: Clients, address: str, events: list[Any]) -> Any:
    """A client of the same kind as the reader's, whose events are kept."""
    made = clients.awaited if isinstance(world.reader, AsyncReader) else clients.sync
    return made(base_url=address, on_event=events.append)


@pytest.mark.parametrize(
    ("total", "changes_to", "given", "before_after"),
    [(60, 45, 45, ("total", 60, 45)), (30, 60, 60, ("total", 30, 60)), (60, 60, 60, None)],
    ids=["shorter", "longer", "stable"],
)
def test_a_list_that_changes_under_way_goes_on_and_says_so_once(
    world: World,
    clients: Clients,
    address: str,
    caplog: pytest.LogCaptureFixture,
    total: int,
    changes_to: int,
    given: int,
    before_after: Any,
) -> None:
    events: list[Any] = []
    shelf = world.shelf(SPRING, total, changes_at=2, changes_to=changes_to)
    with caplog.at_level(logging.WARNING):
        assert collected(world, watched(world, clients, address, events), shelf) == list(range(given))
    told = [event for event in events if isinstance(event, ListChanged)]
    assert told == ([ListChanged("lists", "GET /{shelf}/spring", 3, *before_after)] if before_after else [])
    assert [record.message.split()[0] for record in caplog.records] == ["ListChanged"] * len(told)


def test_a_page_in_between_that_is_not_full_is_told(world: World, clients: Clients, address: str) -> None:
    def shorten(number: int, answer: dict[str, Any]) -> None:
        if answer["number"] == 1:
            del answer["content"][7:]

    events: list[Any] = []
    shelf = world.shelf(SPRING, 30, rewrite=shorten)
    found = collected(world, watched(world, clients, address, events), shelf)
    assert found == [*range(10), *range(10, 17), *range(20, 30)]
    told = [event for event in events if isinstance(event, ListChanged)]
    assert told == [ListChanged("lists", "GET /{shelf}/spring", 2, "page", 10, 7)]


def test_a_page_in_between_that_is_empty_is_an_error(world: World) -> None:
    def clear(number: int, answer: dict[str, Any]) -> None:
        if answer["number"] == 1:
            answer["content"] = []

    shelf = world.shelf(SPRING, 30, rewrite=clear)
    found, error = world.reader.until_it_fails(SPRING, shelf.name, page_size=10)
    assert found == list(range(10))
    assert "no items came with page 1, of a list that is said to have 30 items" in str(error)


def collected(world: World, client: Any, shelf: Shelf) -> list[int]:
    """The numbers of all items, by a client of the reader's kind."""
    pager = client.lists.spring(shelf.name, page_size=10)
    if not isinstance(world.reader, AsyncReader):
        with client:
            return [item.number for item in pager]

    async def read() -> list[int]:
        async with client:
            return [item.number async for item in pager]

    return world.reader.runner.run(read())


@pytest.mark.parametrize(("prefetch", "total"), [(0, 3000), (None, 20_000), (3, 9000)])
def test_no_more_is_held_than_one_page_and_those_ahead(
    world: World, prefetch: int | None, total: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all items the reader keeps none but the one that it reads."""
    pages: list[int] = []
    held: list[int] = []
    kinds: set[type] = set()
    right = Page.__init__

    def living() -> int:
        return sum(type(thing) in kinds for thing in gc.get_objects())

    def noted(page: Page[Any], items: list[Any], *more: Any) -> None:
        right(page, items, *more)
        pages.append(len(items))
        if len(pages) % 8 == 3:
            kinds.add(type(items[0]))
            held.append(living())

    # What other tests have left is none of this one's.
    gc.collect()
    monkeypatch.setattr(Page, "__init__", noted)
    shelf = world.shelf(SPRING, total)
    assert world.reader.items(SPRING, shelf.name, prefetch=prefetch) == list(range(total))
    assert pages == [1000] * (total // 1000)
    # Other tests may have left some.
    assert 0 < max(held) - living() <= 1000 * (1 + (1 if prefetch is None else prefetch)) + 1
