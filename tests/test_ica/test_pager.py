"""Lists: nothing lost, nothing twice, nothing asked for before it is needed, and an end to everything."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from facade import ICA, AsyncICA, AsyncPager, NotFound, Pager, PagingError
from facade.events import PageRead
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite, status
from generated.ica.models import ProjectData, ProjectDataPagedList

ROWS = 2500


def data(client: Any, box: IcaSandbox, **arguments: Any) -> Any:
    """The files of the first project, of which there are 2,500; nothing is fetched ahead unless that is asked for, so
    that the journal tells what each step needs."""
    return client.project_data.get_project_data_list(box.project_ids[0], **{"prefetch": 0, **arguments})


def ids(items: Any) -> list[str]:
    return [item.data.id for item in items]


def read_until_it_fails(pager: Any) -> tuple[list[str], Exception | None]:
    """The ids of all items that come before an error, and the error."""
    found = []
    try:
        for item in pager:
            found.append(item.data.id)
    except PagingError as error:
        return found, error
    return found, None


def query(box: IcaSandbox, name: str) -> list[str | None]:
    """What every request so far gave for a query parameter."""
    return [dict(exchange.query).get(name) for exchange in box.journal]


def test_nothing_is_asked_for_before_the_first_item(box: IcaSandbox, ica: ICA) -> None:
    pager = data(ica, box)
    assert isinstance(pager, Pager)
    walking, pages = iter(pager), pager.pages()
    assert "/api/projects/{projectId}/data" in repr(pager)
    assert len(box.journal) == 0
    next(walking)
    assert len(box.journal) == 1
    next(pages)
    assert len(box.journal) == 2


def test_all_items_come_once_in_as_many_requests_as_pages(box: IcaSandbox, ica: ICA, events: list[Any]) -> None:
    found = ids(data(ica, box))
    assert len(found) == len(set(found)) == ROWS
    assert len(box.journal) == 3
    assert query(box, "pageSize") == ["1000", "1000", "1000"]
    read = [(event.page, event.items, event.total) for event in events if isinstance(event, PageRead)]
    assert read == [(1, 1000, ROWS), (2, 1000, ROWS), (3, 500, ROWS)]


def test_the_next_page_is_not_read_before_it_is_needed(box: IcaSandbox, ica: ICA) -> None:
    assert len(list(itertools.islice(data(ica, box, page_size=10), 10))) == 10
    assert len(box.journal) == 1


@pytest.mark.parametrize("prefetch", [None, 1, 3])
@pytest.mark.parametrize("sort", [None, "name desc"], ids=["by cursor", "by row number"])
def test_fetching_ahead_changes_nothing_but_the_time(
    box: IcaSandbox, ica: ICA, prefetch: int | None, sort: str | None
) -> None:
    arguments = {"sort": sort, "page_size": 300}
    wanted = ids(data(ica, box, **arguments))
    asked = sorted(exchange.query for exchange in box.journal)
    box.journal.clear()
    assert ids(data(ica, box, prefetch=prefetch, **arguments)) == wanted
    assert sorted(exchange.query for exchange in box.journal) == asked
    assert len(asked) == 9


def test_a_list_can_be_read_again(box: IcaSandbox, ica: ICA) -> None:
    pager = data(ica, box)
    assert ids(pager) == ids(pager.collect())
    assert len(box.journal) == 6


def test_pages_tell_where_they_are(box: IcaSandbox, ica: ICA) -> None:
    pages = list(data(ica, box, page_size=1000).pages())
    assert [len(page.items) for page in pages] == [1000, 1000, 500]
    assert [page.total for page in pages] == [ROWS] * 3
    assert [page.next_cursor for page in pages] == [*query(box, "pageToken")[1:], None]
    for page, exchange in zip(pages, box.journal, strict=True):
        assert type(page.answer) is ProjectDataPagedList
        assert {type(item) for item in page.items} == {ProjectData}
        assert page.response.content == exchange.answer_body
        assert box.api_key not in repr(page)


def test_first_asks_for_one_item(box: IcaSandbox, ica: ICA) -> None:
    assert data(ica, box).first().data.id == box.data_ids[0]
    assert query(box, "pageSize") == ["1"]


def test_take_asks_for_no_more_than_is_wanted(box: IcaSandbox, ica: ICA) -> None:
    assert ids(data(ica, box).take(7)) == box.data_ids[:7]
    assert query(box, "pageSize") == ["7"]
    assert len(data(ica, box).take(1500)) == 1500
    assert data(ica, box).take(0) == []
    assert len(box.journal) == 3, "nothing is asked for when nothing is wanted"
    with pytest.raises(ValueError, match="-1"):
        data(ica, box).take(-1)


def test_limit_counts_over_all_pages(box: IcaSandbox, ica: ICA) -> None:
    found = ids(data(ica, box, limit=25, page_size=10))
    assert found[:10] == box.data_ids
    assert len(found) == 25
    assert query(box, "pageSize") == ["10", "10", "10"]
    assert ids(data(ica, box, limit=25, page_size=10).take(3)) == found[:3]
    assert ids(data(ica, box, limit=3).take(25)) == found[:3]
    with pytest.raises(ValueError, match="-1"):
        data(ica, box, limit=-1).collect()


@pytest.mark.parametrize("sort", [None, "name desc"], ids=["by cursor", "by row number"])
def test_resuming_equals_going_on(box: IcaSandbox, ica: ICA, sort: str | None) -> None:
    arguments = {"sort": sort, "page_size": 800}
    pages = list(data(ica, box, **arguments).pages())
    assert len(pages) == 4
    for index, page in enumerate(pages[:-1]):
        rest = [item for later in pages[index + 1 :] for item in later.items]
        assert ids(data(ica, box, start=page.next_cursor, **arguments)) == ids(rest)


def test_a_limited_list_resumes_where_its_last_page_says(box: IcaSandbox, ica: ICA) -> None:
    (page,) = data(ica, box, limit=10, page_size=10).pages()
    assert ids(data(ica, box, start=page.next_cursor).take(5)) == ids(data(ica, box).take(15))[10:]


def test_sorting_goes_by_row_numbers(box: IcaSandbox, ica: ICA) -> None:
    pages = list(data(ica, box, sort="name desc", page_size=1000).pages())
    names = [item.data.details.name for page in pages for item in page.items]
    assert names == sorted(names, reverse=True)
    assert len(set(names)) == ROWS
    assert query(box, "pageOffset") == ["0", "1000", "2000"]
    assert query(box, "pageToken") == [None] * 3
    assert [page.next_cursor for page in pages] == [1000, 2000, None]


def test_a_row_number_to_begin_at(box: IcaSandbox, ica: ICA) -> None:
    assert ids(data(ica, box, page_offset=3).take(4)) == box.data_ids[3:7]
    assert ids(data(ica, box, page_offset="3").take(4)) == box.data_ids[3:7]
    assert ids(data(ica, box, start=3).take(4)) == box.data_ids[3:7]
    assert query(box, "pageOffset") == ["3"] * 3


def test_rows_past_the_last_one_that_the_platform_counts_are_an_error(box: IcaSandbox, ica: ICA) -> None:
    with pytest.raises(PagingError, match="200,000"):
        data(ica, box, page_offset=200_000).collect()
    assert len(box.journal) == 0


def test_a_sorted_list_that_is_too_long_ends_in_an_error_after_its_last_reachable_row(
    box: IcaSandbox, ica: ICA
) -> None:
    """Instead of ending early without a word, and without keeping back what could be read."""

    def pretend(answer: dict[str, Any]) -> None:
        answer.update(totalItemCount=200_001, items=rows)

    rows = json.loads(data(ica.raw, box, page_size=1000).content)["items"]
    box.faults.add(times=None, action=rewrite(pretend))
    box.journal.clear()
    found, error = read_until_it_fails(data(ica, box, sort="name", start=198_000))
    assert isinstance(error, PagingError)
    assert "200,000" in str(error)
    assert query(box, "pageOffset") == ["198000", "199000"]
    assert len(found) == 2000


def test_a_cursor_that_comes_again_is_an_error(box: IcaSandbox, ica: ICA) -> None:
    first = next(iter(data(ica, box, page_size=10).pages())).next_cursor
    box.faults.add(times=None, action=rewrite(lambda answer: answer.update(nextPageToken=first)))
    box.journal.clear()
    with pytest.raises(PagingError, match="second time"):
        data(ica, box, page_size=10).collect()
    assert len(box.journal) == 2


def test_cursors_that_go_round_are_an_error(box: IcaSandbox, ica: ICA) -> None:
    tokens = [page.next_cursor for page in itertools.islice(data(ica, box, page_size=10).pages(), 3)]
    for token in tokens:
        box.faults.add(action=rewrite(lambda answer, token=token: answer.update(nextPageToken=token)))
    box.faults.add(times=None, action=rewrite(lambda answer: answer.update(nextPageToken=tokens[0])))
    with pytest.raises(PagingError, match="never end"):
        data(ica, box, page_size=10).collect()


def test_resuming_at_a_cursor_that_leads_back_to_itself_is_an_error(box: IcaSandbox, ica: ICA) -> None:
    start = next(iter(data(ica, box, page_size=10).pages())).next_cursor
    box.faults.add(times=None, action=rewrite(lambda answer: answer.update(nextPageToken=start)))
    found, error = read_until_it_fails(data(ica, box, page_size=10, start=start))
    assert isinstance(error, PagingError)
    assert "second time" in str(error)
    assert len(found) == len(set(found))


@pytest.mark.parametrize("end", ["", None, "absent"])
def test_a_list_ends_with_an_empty_null_or_absent_cursor(box: IcaSandbox, ica: ICA, end: str | None) -> None:
    def change(answer: dict[str, Any]) -> None:
        answer |= {"nextPageToken": end, "remainingRecords": 0}
        if end == "absent":
            del answer["nextPageToken"]

    box.faults.add(times=None, action=rewrite(change))
    assert len(data(ica, box, page_size=10).collect()) == 10


@pytest.mark.parametrize("sort", [None, "name"], ids=["by cursor", "by row number"])
def test_an_empty_list_is_one_request(box: IcaSandbox, ica: ICA, sort: str | None) -> None:
    pager = data(ica, box, filename=["no such file"], sort=sort)
    (page,) = pager.pages()
    assert (page.items, page.next_cursor, page.total) == ([], None, 0)
    assert (pager.first(), pager.take(5), pager.collect(), list(pager)) == (None, [], [], [])
    assert len(box.journal) == 5


@pytest.mark.parametrize("prefetch", [0, None, 3])
def test_an_error_comes_when_its_page_is_reached(box: IcaSandbox, ica: ICA, prefetch: int | None) -> None:
    box.faults.add("pageToken", times=None, action=status(404, body={"title": "Gone"}))
    walking = iter(data(ica, box, page_size=10, prefetch=prefetch))
    assert ids(itertools.islice(walking, 10)) == box.data_ids
    with pytest.raises(NotFound, match="404 Gone"):
        next(walking)


def test_a_filter_goes_with_every_page(box: IcaSandbox, ica: ICA) -> None:
    pager = data(ica, box, filename=["00", "json"], filename_match_mode="FUZZY", page_size=700)
    assert len(pager.collect()) > 700
    for exchange in box.journal:
        assert [value for name, value in exchange.query if name == "filename"] == ["00", "json"]
        assert ("filenameMatchMode", "FUZZY") in exchange.query


def test_a_list_that_is_asked_for_with_a_body(box: IcaSandbox, ica: ICA) -> None:
    pager = ica.project_analysis.search_analyses(box.project_ids[0], body={"status": ["SUCCEEDED"]}, page_size=1)
    found = [item.to_dict() for item in pager]
    assert found == [json.loads(exchange.answer_body)["items"][0] for exchange in box.journal]
    assert {exchange.body for exchange in box.journal} == {b'{"status":["SUCCEEDED"]}'}


async def test_awaited_lists_give_and_ask_the_same(box: IcaSandbox, ica: ICA) -> None:
    settings: dict[str, Any] = {"api_key": box.api_key, "base_url": box.base_url}
    for arguments in ({}, {"sort": "name desc", "start": 900}, {"limit": 1200, "page_size": 400}):
        pages = list(data(ica, box, **arguments).pages())
        asked = [exchange.query for exchange in box.journal]
        box.journal.clear()
        async with AsyncICA(**settings) as other:
            pager = data(other, box, **arguments)
            assert isinstance(pager, AsyncPager)
            assert len(box.journal) == 0
            found = [page async for page in pager.pages()]
            assert [exchange.query for exchange in box.journal] == asked
            assert [page.answer for page in found] == [page.answer for page in pages]
            assert [(page.total, page.next_cursor) for page in found] == [
                (page.total, page.next_cursor) for page in pages
            ]
            wanted = ids(item for page in pages for item in page.items)
            assert ids(await pager.collect()) == wanted
            assert ids(await pager.take(3)) == wanted[:3]
            assert (await pager.first()).data.id == wanted[0]
        box.journal.clear()


async def test_awaited_lists_end_in_the_same_errors(box: IcaSandbox) -> None:
    async with AsyncICA(api_key=box.api_key, base_url=box.base_url) as ica:
        with pytest.raises(PagingError, match="200,000"):
            await data(ica, box, page_offset=200_000).collect()
        assert await data(ica, box, filename=["no such file"]).collect() == []
        assert [item async for item in data(ica, box, filename=["no such file"])] == []
        first = (await anext(aiter(data(ica, box, page_size=10).pages()))).next_cursor
        box.faults.add(times=None, action=rewrite(lambda answer: answer.update(nextPageToken=first)))
        with pytest.raises(PagingError, match="second time"):
            await data(ica, box, page_size=10).collect()
