"""Many pages of a list, each of which is a while on its way, against a plain loop of httpx and `json.loads`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from benchmarks.measuring.row import OURS, Row, Sample, Sides, Size, wall
from benchmarks.peers import bare, libica
from benchmarks.supply.pages import PROJECT_DATA
from benchmarks.supply.server import served

from . import clients

LOOP = "httpx and json.loads"
PAGE_SIZE = "1000"
Pages = Callable[[int], Iterator[Any]]


def loop_over(client: Any, pages: int) -> Iterator[Any]:
    """The loop that anybody would write: page after page, as parsed JSON."""
    token = None
    while True:
        more: dict[str, str] = {"pageToken": token} if token else {}
        answer = client.get(f"/api/projects/pages-{pages}/data", params={"pageSize": PAGE_SIZE, **more})
        answer.raise_for_status()
        page = json.loads(answer.content)
        yield page
        token = page.get("nextPageToken")
        if not token:
            return


def read_plain(client: Any, pages: int) -> int:
    """Read a nested value of each item, and count them."""
    return sum(len([item["data"]["details"]["name"] for item in page["items"]]) for page in loop_over(client, pages))


def read_ours(client: Any, pages: int) -> int:
    """The same with the facade, item by item."""
    return sum(1 for item in client.project_data.get_project_data_list(f"pages-{pages}") if item.data.details.name)


def _by_token(call: Callable[[Any], Any]) -> int:
    """The same with a peer, whose call takes the token of the page that is next."""
    count, token = 0, None
    while True:
        page = call(token)
        count += len([PROJECT_DATA.nested_of(item) for item in page.items])
        token = page.next_page_token
        if not isinstance(token, str):
            return count


def _libica(base_url: str) -> Callable[[int], int]:
    client = libica.client(base_url)
    from libica.openapi.v3.api.project_data_api import ProjectDataApi

    call = ProjectDataApi(client).get_project_data_list

    def page(pages: int, token: str | None) -> Any:
        return call(f"pages-{pages}", page_size=PAGE_SIZE, **({"page_token": token} if token else {}))

    return lambda pages: _by_token(partial(page, pages))


def _bare(base_url: str) -> Callable[[int], int]:
    client = bare.client(base_url)
    call = bare.module("api.project_data.get_project_data_list").sync

    def page(pages: int, token: str | None) -> Any:
        more = {"page_token": token} if token else {}
        return call(f"pages-{pages}", client=client, page_size=PAGE_SIZE, **more)

    return lambda pages: _by_token(partial(page, pages))


READERS: dict[str, Callable[[str], Callable[[int], int]]] = {
    OURS: lambda address: partial(read_ours, clients.ours(address)),
    LOOP: lambda address: partial(read_plain, clients.plain(address)),
    libica.NAME: _libica,
    bare.NAME: _bare,
}


@contextmanager
def paged(size: Size) -> Iterator[Sides]:
    """All pages of a list, and a nested attribute of each item; a sample is what a page takes."""

    def made(side: str, address: str) -> Sample:
        read = READERS[side](address)
        pages = size.pages if side in (OURS, LOOP) else size.peer_pages

        def all_pages() -> None:
            found = read(pages)
            assert found == pages * size.items, found

        read(0)  # an empty list: imports, and the connection
        return wall(all_pages, per=pages)

    with served(items=size.items, delay=size.delay) as address:
        sides = Sides()
        for side in READERS:
            sides.add(side, partial(made, side, address))
        yield sides


ROWS = [
    Row(
        "pages",
        "100 pages of 1,000 items, 50 ms on the way, one nested attribute of each item read; a page",
        paged,
        base=LOOP,
        must=0.75,
        aim=0.70,
        processes=3,
        peer_processes=1,
        rounds=2,
        warm=0,
    )
]
