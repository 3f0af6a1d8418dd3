"""Lists by number that change while they are read, or say an item more than once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facade import PagingError
from facade.events import ListChanged, RepeatsDropped

from .laws import World
from .readers import BY_LABEL, AsyncReader, Kind
from .service import Clients
from .shelves import Query, Shelf

BY_NUMBER = [BY_LABEL[label] for label in ("sorted", "hits", "ranges", "numbered", "pages", "linked", "spring's HAL")]
SILENT = [BY_LABEL[label] for label in ("hits without total", "resources", "spring's slices")]
NEW = 1000
HITS, LINKED = BY_LABEL["hits"], BY_LABEL["linked"]


class Table:
    """The books of a shelf, by their ids; `acts` are done before the request with a number is answered."""

    def __init__(self, world: World, kind: Kind, books: list[Any], **acts: Callable[[list[Any]], object]) -> None:
        self.books = books
        self.acts = {int(number.removeprefix("at_")): act for number, act in acts.items()}
        self.shelf: Shelf = world.shelf(kind, len(books), rewrite=self.filled, refuses=self.act)

    def act(self, query: Query) -> None:
        """What happens meanwhile."""
        self.acts.get(self.shelf.arrived - 1, lambda books: None)(self.books)
        self.shelf.total = len(self.books)

    def filled(self, number: int, answer: Any) -> None:
        """The answer with the books that stand at its places."""
        for value in answer.values() if isinstance(answer, dict) else answer:
            if isinstance(value, dict):
                self.filled(number, value)
            for place, entry in enumerate(value if isinstance(value, list) else ()):
                book = self.books[entry["number"]]
                value[place] = book if isinstance(book, dict) else {"number": book, "id": f"book {book}"}


def grown(count: int) -> Callable[[list[Any]], object]:
    """What puts so many new books before all others."""
    return lambda books: books.__setitem__(slice(0, 0), [NEW + len(books) + place for place in range(count)])


def shrunk(first: int, count: int) -> Callable[[list[Any]], object]:
    """What takes books away."""
    return lambda books: books.__delitem__(slice(first, first + count))


def read(world: World, kind: Kind, table: Table, **arguments: Any) -> list[int]:
    return world.reader.items(kind, table.shelf.name, **{"page_size": 10, "prefetch": 0, **arguments})


@pytest.mark.parametrize("kind", [*BY_NUMBER, *SILENT], ids=str)
@pytest.mark.parametrize("count", [1, 9, 13])
def test_what_new_items_push_onto_the_next_page_comes_once(quick_world: World, kind: Kind, count: int) -> None:
    table = Table(quick_world, kind, list(range(35)), at_1=grown(count), at_2=grown(1))
    found = read(quick_world, kind, table)
    assert [number for number in found if number < NEW] == list(range(35))
    assert len(set(found)) == len(found)


def test_a_whole_page_of_new_items_is_no_server_that_goes_in_circles(quick_world: World) -> None:
    table = Table(quick_world, HITS, list(range(35)), at_1=grown(10))
    assert read(quick_world, HITS, table) == list(range(35))


@pytest.mark.parametrize("kind", BY_NUMBER, ids=str)
@pytest.mark.parametrize("count", [1, 10, 13])
def test_what_moves_up_where_items_went_is_read_all_the_same(quick_world: World, kind: Kind, count: int) -> None:
    table = Table(quick_world, kind, list(range(45)), at_2=shrunk(3, count))
    assert sorted(read(quick_world, kind, table)) == list(range(45))
    # One page is read again, and the others move.
    assert table.shelf.arrived <= 5 + 1 + (count + 9) // 10


@pytest.mark.parametrize("kind", BY_NUMBER, ids=str)
@pytest.mark.parametrize("prefetch", [0, 1, 3])
def test_a_list_can_be_emptied_while_it_is_read(quick_world: World, kind: Kind, prefetch: int) -> None:
    table = Table(quick_world, kind, list(range(95)))
    found = []

    def look(book: Any) -> None:
        found.append(book.number)
        table.books.remove(book.number)

    each(quick_world, quick_world.reader.pager(kind, table.shelf.name, page_size=10, prefetch=prefetch), look)
    assert sorted(found) == list(range(95))
    assert table.books == []


def each(world: World, pager: Any, look: Callable[[Any], object]) -> None:
    """Look at each item while the list is read."""
    if not isinstance(world.reader, AsyncReader):
        for item in pager:
            look(item)
        return

    async def go() -> None:
        async for item in pager:
            look(item)

    world.reader.runner.run(go())


@pytest.mark.parametrize("kind", [*BY_NUMBER, *SILENT], ids=str)
def test_items_that_a_join_repeats_come_once(quick_world: World, kind: Kind) -> None:
    table = Table(quick_world, kind, [book for book in range(15) for _ in range(3 if book % 2 else 1)])
    assert read(quick_world, kind, table) == list(range(15))
    scattered = Table(quick_world, kind, [*range(15), *reversed(range(14))])
    assert read(quick_world, kind, scattered) == list(range(15))
    if kind not in SILENT:
        # Elsewhere the same page twice may have no end.
        often = Table(quick_world, kind, [*[1] * 40, 2])
        assert read(quick_world, kind, often) == [1, 2]


def test_what_is_no_key_leaves_nothing_out(quick_world: World) -> None:
    books = [{"number": number, "id": f"kind {number % 4}"} for number in range(35)]
    assert read(quick_world, HITS, Table(quick_world, HITS, books)) == list(range(35))
    for id in ("", None):
        books = [{"number": number, "id": id} for number in range(35)]
        assert read(quick_world, HITS, Table(quick_world, HITS, books)) == list(range(35))


def test_two_servers_that_do_not_agree_end_all_the_same(quick_world: World) -> None:
    table = Table(quick_world, HITS, list(range(60)))
    table.act = lambda query: setattr(table.shelf, "total", 60 - table.shelf.arrived % 2 * 30)  # type: ignore[method-assign]
    table.shelf.refuses = table.act
    assert set(read(quick_world, HITS, table)) >= set(range(30))
    assert table.shelf.arrived < 20


def test_a_limit_counts_what_is_given_and_reading_goes_on_behind_it(quick_world: World) -> None:
    table = Table(quick_world, LINKED, [book for book in range(12) for _ in range(2)])
    (*_, last) = quick_world.reader.pages(LINKED, table.shelf.name, page_size=10, limit=7, prefetch=0)
    assert [book.number for book in last.items] == [5, 6]
    assert read(quick_world, LINKED, table, limit=7) == list(range(7))
    assert read(quick_world, LINKED, table, start=last.next_cursor) == list(range(7, 12))


def test_a_server_that_does_not_take_the_row_is_an_error(quick_world: World) -> None:
    table = Table(quick_world, HITS, list(range(60)))
    table.shelf.hears = lambda query: {**query, "from": "0"}
    found, error = quick_world.reader.until_it_fails(HITS, table.shelf.name, page_size=10)
    assert (found, isinstance(error, PagingError)) == (list(range(10)), True)
    assert "it does not seem to take 'from'" in str(error)


def test_what_was_left_out_is_told(world: World, clients: Clients, address: str) -> None:
    table = Table(world, HITS, list(range(25)), at_1=grown(2))
    events: list[Any] = []
    made = clients.awaited if isinstance(world.reader, AsyncReader) else clients.sync
    client = made(base_url=address, on_event=events.append)
    each(world, client.lists.hits(table.shelf.name, page_size=10, prefetch=0), lambda book: None)
    if isinstance(world.reader, AsyncReader):
        world.reader.runner.run(client.close())
    else:
        client.close()
    told = [event for event in events if isinstance(event, (ListChanged, RepeatsDropped))]
    route = "GET /{shelf}/hits"
    assert told == [ListChanged("lists", route, 2, "total", 25, 27), RepeatsDropped("lists", route, 2, 2)]
