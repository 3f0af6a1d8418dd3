"""Thousands of rows, in small pages, large ones, and as many at once as the server gives."""

from __future__ import annotations

import pytest

from facade import PagingError
from facade.sandbox.torrent_suite import TorrentSuiteSandbox

from .conftest import MANY, Connect
from .ways import Way


@pytest.fixture
def large(large_box: TorrentSuiteSandbox, connect: Connect) -> Way:
    large_box.journal.clear()
    return connect(base_url=large_box.base_url, username=large_box.username, api_key=large_box.api_key)


@pytest.mark.parametrize(("page_size", "requests"), [pytest.param(20, 250, marks=pytest.mark.slow), (250, 20), (0, 5)])
def test_every_row_comes_once(large_box: TorrentSuiteSandbox, large: Way, page_size: int, requests: int) -> None:
    ids = [chip.id for chip in large.listed(large.ts.chip.list(page_size=page_size))]
    assert sorted(ids) == list(range(1, MANY + 1))
    assert len(large_box.journal) == requests


def test_filters_and_login_go_with_every_page_and_never_into_its_address(
    large_box: TorrentSuiteSandbox, large: Way
) -> None:
    ids = [chip.id for chip in large.listed(large.ts.chip.list(id__gt=4000, order_by=["id"], page_size=20))]
    assert ids == list(range(4001, MANY + 1))
    assert len(large_box.journal) == 50
    for exchange in large_box.journal:
        assert dict(exchange.query)["id__gt"] == "4000"
        assert exchange.headers["authorization"] == large_box.authorization
        assert large_box.api_key not in f"{exchange.raw_path} {exchange.query}"


def test_reading_goes_on_where_it_stopped(large: Way) -> None:
    pages = large.ts.chip.list(order_by=["id"], page_size=20).pages()
    first = next(pages) if hasattr(pages, "__next__") else large.run(anext(pages))
    rest = large.listed(large.ts.chip.list(order_by=["id"], page_size=1000, start=first.next_cursor))
    assert [chip.id for chip in (*first.items, *rest)] == list(range(1, MANY + 1))


def test_a_next_page_at_another_host_is_not_followed(box: TorrentSuiteSandbox, way: Way) -> None:
    box.switches.next_on = "http://elsewhere.example"
    with pytest.raises(PagingError, match=r"another host \(elsewhere\.example\)"):
        way.listed(way.ts.results.list(page_size=20))
    assert len(box.journal) == 1
