"""Where a list ends: well, or in an error that says what is wrong, and always after what came before."""

from __future__ import annotations

from typing import Any

import pytest

from facade import NotFound, PagingError, ServerError

from .laws import World
from .readers import BY_LABEL, KINDS, Kind

every_kind = pytest.mark.parametrize("kind", KINDS, ids=str)
every_prefetch = pytest.mark.parametrize("prefetch", [0, None, 3])
CURSOR, NUMBERED, LINKED = BY_LABEL["cursor"], BY_LABEL["numbered"], BY_LABEL["linked"]
CURSORS = (CURSOR, BY_LABEL["cursor alone"], BY_LABEL["cursor beside a word"])
LINKS = tuple(BY_LABEL[label] for label in ("link in a header", "link in the answer", "link among links"))
PAGES = BY_LABEL["pages"]
SPRINGS = ("spring", "chapters", "embedded", "leaflets")


def test_a_cursor_that_leads_back_is_an_error_after_all_that_came(quick_world: World) -> None:
    def lead_back(number: int, answer: dict[str, Any]) -> None:
        if number == 2:
            answer["nextPageToken"] = "t10"

    shelf = quick_world.shelf(CURSOR, 60, rewrite=lead_back)
    found, error = quick_world.reader.until_it_fails(CURSOR, shelf.name, page_size=10)
    assert found == list(range(30))
    assert isinstance(error, PagingError)
    assert "a second time" in str(error)
    assert "GET /{shelf}/tokens" in str(error)
    assert len(shelf.asked) == 3


def test_a_cursor_that_leads_back_does_not_matter_behind_the_limit(quick_world: World) -> None:
    shelf = quick_world.shelf(CURSOR, 60, rewrite=lambda number, answer: answer.update(nextPageToken="t10"))
    assert quick_world.reader.items(CURSOR, shelf.name, page_size=10, limit=20) == list(range(20))


@pytest.mark.parametrize(
    "link",
    ["/s/objects?limit=10&offset=0", "/s/objects?limit=10&offset=10", "?offset=3"],
    ids=["the first page", "the same page", "a row before"],
)
def test_a_link_that_does_not_lead_on_is_an_error(quick_world: World, link: str) -> None:
    def lead_back(number: int, answer: dict[str, Any]) -> None:
        if number == 1:
            answer["meta"]["next"] = link

    shelf = quick_world.shelf(LINKED, 60, rewrite=lead_back)
    found, error = quick_world.reader.until_it_fails(LINKED, shelf.name, page_size=10, prefetch=0)
    assert found == list(range(20))
    assert isinstance(error, PagingError)
    assert "does not lead on" in str(error)
    assert len(shelf.asked) == 2


@every_prefetch
def test_a_link_to_another_host_is_not_followed(quick_world: World, prefetch: int | None) -> None:
    def lead_away(number: int, answer: dict[str, Any]) -> None:
        answer["meta"]["next"] = f"http://elsewhere.invalid{answer['meta']['next']}"

    shelf = quick_world.shelf(LINKED, 60, rewrite=lead_away)
    found, error = quick_world.reader.until_it_fails(LINKED, shelf.name, page_size=10, prefetch=prefetch)
    assert found == list(range(10))
    assert isinstance(error, PagingError)
    assert "elsewhere.invalid" in str(error)


@pytest.mark.parametrize("shape", ["{path}?{query}", "http://lists.invalid{path}?{query}", "?{query}"])
def test_links_may_be_absolute_or_relative_and_lead_anywhere_on_the_same_host(quick_world: World, shape: str) -> None:
    def write(number: int, answer: dict[str, Any]) -> None:
        if link := answer["meta"]["next"]:
            answer["meta"]["next"] = shape.format(path="/mesh/v1/objects", query=link.partition("?")[2])

    shelf = quick_world.shelf(LINKED, 25, rewrite=write)
    assert quick_world.reader.items(LINKED, shelf.name, page_size=10, colour=["red"]) == list(range(25))
    assert shelf.filters == {("red",)}


def test_a_link_decides_where_the_next_page_begins(quick_world: World) -> None:
    """Here after four rows, though there are ten on each page: the platform said so."""

    def hurry(number: int, answer: dict[str, Any]) -> None:
        if number == 0:
            answer["meta"]["next"] = "?limit=10&offset=4"

    shelf = quick_world.shelf(LINKED, 12, rewrite=hurry)
    assert quick_world.reader.items(LINKED, shelf.name, page_size=10, prefetch=0) == [*range(10), *range(4, 12)]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in (*CURSORS, *LINKS, LINKED)], ids=str)
@every_prefetch
def test_an_empty_page_ends_the_list(quick_world: World, kind: Kind, prefetch: int | None) -> None:
    """Only a cursor or a link may lead through it. Where there is said to be more, that is missing."""

    def empty(number: int, answer: dict[str, Any]) -> None:
        if number >= 2:
            name = next(
                name
                for name in ("items", "hits", "resources", "slices", "content", "books", "leaves", "_embedded")
                if name in answer or name == "_embedded"
            )
            answer[name] = [] if name != "_embedded" else {}

    shelf = quick_world.shelf(kind, 50, rewrite=empty)
    found, error = quick_world.reader.until_it_fails(kind, shelf.name, page_size=10, prefetch=prefetch)
    assert found == list(range(20))
    assert isinstance(error, PagingError if kind.tells_end else type(None))
    assert shelf.arrived <= 3 + (1 if prefetch is None else prefetch)


def test_an_empty_page_with_a_cursor_leads_on(quick_world: World) -> None:
    """A platform that filters after it has read pages gives such pages."""

    def empty(number: int, answer: dict[str, Any]) -> None:
        if number == 1:
            answer["items"] = []

    shelf = quick_world.shelf(CURSOR, 30, rewrite=empty)
    found = quick_world.reader.items(CURSOR, shelf.name, page_size=10)
    assert found == [*range(10), *range(20, 30)]


@every_kind
@every_prefetch
def test_a_failure_comes_where_its_page_would(world: World, kind: Kind, prefetch: int | None) -> None:
    by_page = {"pages": "3", "leaves": "3", "headed": "3", **dict.fromkeys(("content", "counted", *SPRINGS), "2")}
    third = {by_page[kind.operation]} if kind.operation in by_page else {"t20", "20"}
    refuses = lambda query: 404 if third & set(query.values()) else None  # noqa: E731
    shelf = world.shelf(kind, 60, refuses=refuses)
    found, error = world.reader.until_it_fails(kind, shelf.name, page_size=10, prefetch=prefetch)
    assert found == list(range(20))
    assert isinstance(error, NotFound)
    assert world.reader.busy() == []


@every_kind
def test_a_page_without_its_list_is_empty(quick_world: World, kind: Kind) -> None:
    shelf = quick_world.shelf(kind, 30, rewrite=lambda number, answer: answer.clear())
    assert quick_world.reader.items(kind, shelf.name) == []
    assert len(shelf.asked) == 1


@pytest.mark.parametrize("kind", LINKS, ids=str)
@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("http://elsewhere.invalid/mesh?offset=20", "elsewhere.invalid"),
        ("/mesh?again=1", "does not lead on"),
        ("next-chapter", "has no query; x-paging"),
    ],
)
def test_a_link_that_leads_to_no_next_page_is_an_error(quick_world: World, kind: Kind, link: str, said: str) -> None:
    def lead(number: int, answer: dict[str, Any]) -> None:
        if "related" in answer:
            answer["links"] = [{"rel": "next", "href": link}]
        else:
            answer |= {"links": {"next": link}} if "links" in answer else {"link": f'<{link}>; rel="next"'}

    shelf = quick_world.shelf(kind, 60, rewrite=lead)
    found, error = quick_world.reader.until_it_fails(kind, shelf.name, page_size=10, prefetch=0)
    assert isinstance(error, PagingError)
    assert said in str(error)
    assert found[:10] == list(range(10))
    assert len(shelf.asked) <= 3


def test_a_word_on_more_without_a_cursor_is_an_error(quick_world: World) -> None:
    kind = BY_LABEL["cursor beside a word"]
    shelf = quick_world.shelf(kind, 60, rewrite=lambda number, answer: answer["meta"].update(next_page_token=None))
    found, error = quick_world.reader.until_it_fails(kind, shelf.name, page_size=10)
    assert found == list(range(10))
    assert isinstance(error, PagingError)
    assert "more follows after 10 items" in str(error)


@pytest.mark.parametrize("cap", [1000, 7])
def test_numbered_pages_that_do_not_say_which_is_the_last(quick_world: World, cap: int) -> None:
    """The total says it, even when the platform's pages are smaller than those that were asked for."""
    shelf = quick_world.shelf(NUMBERED, 60, cap, rewrite=lambda number, answer: answer.pop("last"))
    assert quick_world.reader.items(NUMBERED, shelf.name, page_size=10) == list(range(60))
    assert len(shelf.asked) == -(-60 // min(10, cap))


@every_kind
@pytest.mark.parametrize(
    "arguments",
    [{"limit": -1}, {"limit": "5"}, {"page_size": -1}, {"page_size": "many"}, {"prefetch": -1}, {"prefetch": "a"}],
)
def test_numbers_that_mean_nothing_are_refused(quick_world: World, kind: Kind, arguments: dict[str, Any]) -> None:
    shelf = quick_world.shelf(kind, 5)
    (name,) = arguments
    _, error = quick_world.reader.until_it_fails(kind, shelf.name, **arguments)
    assert isinstance(error, ValueError)
    assert name in str(error)
    assert shelf.arrived == 0


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in CURSORS], ids=str)
@pytest.mark.parametrize("start", ["somewhere", -1])
def test_a_start_that_is_no_place_is_refused(quick_world: World, kind: Kind, start: Any) -> None:
    shelf = quick_world.shelf(kind, 5)
    _, error = quick_world.reader.until_it_fails(kind, shelf.name, start=start)
    assert isinstance(error, PagingError)
    assert f"start={start!r}" in str(error)
    assert shelf.arrived == 0


@every_prefetch
def test_rows_past_the_last_that_can_be_counted_are_an_error(quick_world: World, prefetch: int | None) -> None:
    kind = BY_LABEL["sorted"]
    shelf = quick_world.shelf(kind, 200_500)
    found, error = quick_world.reader.until_it_fails(kind, shelf.name, start=198_000, prefetch=prefetch)
    assert found == list(range(198_000, 200_000))
    assert isinstance(error, PagingError)
    assert "leave out sort=" in str(error)
    assert "narrow it with a filter" in str(error)
    assert len(shelf.asked) == 2


def test_exactly_as_many_rows_as_can_be_counted_are_no_error(quick_world: World) -> None:
    kind = BY_LABEL["offset"]
    shelf = quick_world.shelf(kind, 200_000)
    assert len(quick_world.reader.items(kind, shelf.name, start=199_000)) == 1000
    assert len(quick_world.reader.items(kind, shelf.name, start=198_000, limit=2000)) == 2000


def test_numbered_pages_go_on_in_the_size_in_which_they_began(quick_world: World) -> None:
    shelf = quick_world.shelf(NUMBERED, 60)
    (page,) = quick_world.reader.pages(NUMBERED, shelf.name, limit=7)
    assert page.next_cursor == "1x7"
    assert quick_world.reader.items(NUMBERED, shelf.name, start="1x7", page_size=50) == list(range(7, 60))
    assert {query["pageSize"] for query in shelf.asked} == {"7"}
    assert quick_world.reader.items(NUMBERED, shelf.name, start=2, page_size=20) == list(range(40, 60))


def test_a_list_that_has_cursors_alone_is_resumed_at_no_number(quick_world: World) -> None:
    kind = BY_LABEL["cursor alone"]
    shelf = quick_world.shelf(kind, 60)
    _, error = quick_world.reader.until_it_fails(kind, shelf.name, start=20)
    assert isinstance(error, PagingError)
    assert "start=20: this list is resumed at a cursor" in str(error)
    assert shelf.arrived == 0
    assert quick_world.reader.items(kind, shelf.name, start="t20", page_size=30) == list(range(20, 60))


def test_pages_are_counted_from_one(quick_world: World) -> None:
    shelf = quick_world.shelf(PAGES, 25)
    first, second, third = quick_world.reader.pages(PAGES, shelf.name, page_size=10)
    assert [(query["page"], query["per_page"]) for query in shelf.asked] == [("1", "10"), ("2", "10"), ("3", "10")]
    assert (first.next_cursor, second.next_cursor, third.next_cursor) == ("2x10", "3x10", None)
    assert quick_world.reader.items(PAGES, shelf.name, start="3x10") == list(range(20, 25))
    assert quick_world.reader.items(PAGES, shelf.name, page=2, page_size=20) == list(range(20, 25))


@pytest.mark.parametrize("start", [0, "0x10"])
def test_a_page_before_the_first_is_refused(quick_world: World, start: Any) -> None:
    shelf = quick_world.shelf(PAGES, 25)
    _, error = quick_world.reader.until_it_fails(PAGES, shelf.name, start=start)
    assert isinstance(error, PagingError)
    assert "start=0: this list begins at 1" in str(error)
    assert shelf.arrived == 0


@pytest.mark.parametrize("kept", [("total",), ("pages",), ("has_next",)], ids=str)
@pytest.mark.parametrize("total", [0, 1, 10, 11, 30])
def test_any_word_on_how_much_there_is_ends_the_pages(quick_world: World, kept: tuple[str], total: int) -> None:
    def keep(number: int, answer: dict[str, Any]) -> None:
        for name in {"total", "pages", "has_next"} - set(kept):
            del answer[name]

    shelf = quick_world.shelf(PAGES, total, rewrite=keep)
    assert quick_world.reader.items(PAGES, shelf.name, page_size=10) == list(range(total))
    assert len(shelf.asked) == max(1, -(-total // 10))


def test_no_more_is_asked_for_than_the_description_allows(quick_world: World) -> None:
    kind = BY_LABEL["number of pages alone"]
    shelf = quick_world.shelf(kind, 90)
    assert quick_world.reader.items(kind, shelf.name) == list(range(90))
    assert {query["per_page"] for query in shelf.asked} == {"40"}


def test_a_cut_page_can_be_resumed_in_smaller_pages(quick_world: World) -> None:
    shelf = quick_world.shelf(CURSOR, 60)
    (page,) = quick_world.reader.pages(CURSOR, shelf.name, limit=8, page_size=20)
    assert page.next_cursor == "+8@"
    assert quick_world.reader.items(CURSOR, shelf.name, start="+8@", page_size=3) == list(range(8, 60))


def test_a_total_that_was_only_counted_down_is_not_told_when_resuming(quick_world: World) -> None:
    shelf = quick_world.shelf(CURSOR, 60)
    first, *_ = quick_world.reader.pages(CURSOR, shelf.name, page_size=20)
    assert first.total == 60
    resumed = quick_world.reader.pages(CURSOR, shelf.name, page_size=20, start=first.next_cursor)
    assert [page.total for page in resumed] == [None, None]


def test_server_errors_are_tried_again_before_they_are_told(world: World) -> None:
    shelf = world.shelf(CURSOR, 20, refuses=lambda query: 503 if "pageToken" in query else None)
    found, error = world.reader.until_it_fails(CURSOR, shelf.name, page_size=10)
    assert found == list(range(10))
    assert isinstance(error, ServerError)
    assert error.attempts == 3
    assert shelf.arrived == 4


@every_kind
def test_a_huge_page_size_is_asked_for_and_no_more(quick_world: World, kind: Kind) -> None:
    """Whether it is too large is the platform's to say; nothing is made ready for so many."""
    shelf = quick_world.shelf(kind, 25, cap=10)
    found = quick_world.reader.items(kind, shelf.name, page_size=10**30, prefetch=2)
    assert found[:10] == list(range(10))
    assert str(10**30) in shelf.asked[0].values()
