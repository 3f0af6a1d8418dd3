"""What the invented platform answers: numbered books on shelves, in every dialect, of any number and page size."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from facade.sandbox.wire import Answer, WireRequest

Query = dict[str, str]


@dataclass
class Shelf:
    """One list. `caps` are the most books of a page, request by request and then over again; the request with the
    number `fails_at` is answered 503, and those that it `refuses` with the status that this gives; from the request
    with the number `changes_at` on there are `changes_to` books; `rewrite` changes the answer with a number, and
    `hears` what is understood of a query; `media_type` is what the answer says that it is."""

    total: int
    caps: tuple[int, ...] = (1000,)
    tells_total: bool = True
    fails_at: int | None = None
    changes_at: int | None = None
    changes_to: int = 0
    rewrite: Callable[[int, dict[str, Any]], object] = lambda number, answer: None
    refuses: Callable[[Query], int | None] = lambda query: None
    before: Callable[[Query], Awaitable[object]] | None = None
    hears: Callable[[Query], Query] = lambda query: query
    media_type: str = "application/json"
    name: str = ""
    arrived: int = 0
    in_flight: int = 0
    most_in_flight: int = 0
    asked: list[Query] = field(default_factory=list)
    filters: set[tuple[str, ...]] = field(default_factory=set)


class Shelves:
    """All shelves; each has a name of its own, so that a late request cannot be taken for another shelf's."""

    def __init__(self) -> None:
        self._shelves: dict[str, Shelf] = {}
        self._names = itertools.count(1)
        self._lock = threading.Lock()

    def add(self, shelf: Shelf) -> Shelf:
        """Put a shelf up."""
        shelf.name = f"shelf-{next(self._names)}"
        self._shelves[shelf.name] = shelf
        return shelf

    def of(self, request: WireRequest) -> Shelf:
        """The shelf that a request is about."""
        return self._shelves[request.path.split("/")[1]]

    def handle(self, request: WireRequest) -> Answer:
        """The answer to a request for a page."""
        with self._lock:
            shelf, query = self.of(request), dict(request.query)
            number, shelf.arrived = shelf.arrived, shelf.arrived + 1
            status = 503 if number == shelf.fails_at else shelf.refuses(query)
            # No list is read as often as this: whoever goes in a circle must come to an end.
            status = 410 if number > 400 else status
            if status is not None:
                # A platform that is asked too often asks for so long a pause that nobody waits for it here.
                pause = {"Retry-After": "250"} if status == 429 else {}
                return Answer(status, b"not this one", {"Content-Type": "text/plain", **pause})
            shelf.asked.append(query)
            shelf.filters.add(tuple(value for name, value in request.query if name == "colour"))
            total = shelf.total if shelf.changes_at is None or number < shelf.changes_at else shelf.changes_to
            cap = shelf.caps[number % len(shelf.caps)]
            found = _DIALECTS[request.path.split("/")[2]](shelf.hears(query), total, cap, request.raw_path)
            if not shelf.tells_total:
                found.pop("total", None)
            shelf.rewrite(len(shelf.asked) - 1, found)
        headers = {"Content-Type": shelf.media_type}
        if request.path.endswith(("/counted", "/headed", "/bare")):
            headers |= {"X-Total-Count": str(found["total"])} if "total" in found else {}
            headers |= {"Link": found["link"]} if "link" in found else {}
            return Answer(200, json.dumps(found.get("items", [])).encode(), headers)
        return Answer(200, json.dumps(found).encode(), headers)


def _books(start: int, size: int, total: int) -> list[dict[str, int]]:
    return [{"number": number} for number in range(start, min(start + size, total))]


def _tokens(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    size = min(int(query["pageSize"]), cap)
    if "sort" in query or "pageOffset" in query:
        assert "pageToken" not in query
        return {"items": _books(int(query.get("pageOffset", 0)), size, total), "totalItemCount": total}
    start = int(query.get("pageToken", "t0").removeprefix("t"))
    left = max(0, total - start - size)
    token = f"t{start + size}" if left else ""
    return {"items": _books(start, size, total), "nextPageToken": token, "remainingRecords": left}


def _hits(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    return {"hits": _books(int(query["from"]), min(int(query["size"]), cap), total), "total": total}


def _resources(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    start, size = int(query["from"]), min(int(query["size"]), cap)
    return {"resources": _books(start, size, total), "has_more": start + size < total}


def _content(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    number, size = int(query["pageNumber"]), min(int(query["pageSize"]), cap)
    pages = -(-total // size)
    return {
        "content": _books(number * size, size, total),
        "last": number + 1 >= pages,
        "totalElements": total,
        "totalPages": pages,
        "number": number,
        "size": size,
    }


def _bare_tokens(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    found = _tokens(query, total, cap, path)
    return {name: found[name] for name in ("items", "nextPageToken")}


def _pages(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    number, size = int(query["page"]), min(int(query["per_page"]), cap)
    assert number > 0
    pages = -(-total // size)
    return {
        "books": _books((number - 1) * size, size, total),
        "total": total,
        "pages": pages,
        "has_next": number < pages,
        "page": number,
        "per_page": size,
    }


def _leaves(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    found = _pages(query, total, cap, path)
    return {"leaves": found["books"], "total_pages": found["pages"]}


def _spring(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    """As Spring binds and answers: it listens to `page` and `size` alone."""
    number, size = int(query.get("page", 0)), min(int(query.get("size", 20)), cap)
    books, pages = _books(number * size, size, total), -(-total // size)
    return {
        "content": books,
        "number": number,
        "size": size,
        "numberOfElements": len(books),
        "last": number + 1 >= pages,
        "totalElements": total,
        "totalPages": pages,
    }


def _chapters(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    found = _spring(query, total, cap, path)
    return {"content": found["content"], "page": {name: found[name] for name in _OF_PAGE}}


def _embedded(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    """HAL, where what is empty is left out."""
    found = _chapters(query, total, cap, path)
    books = found.pop("content")
    return {**({"_embedded": {"bookList": books}} if books else {}), **found, "_links": {"self": {"href": path}}}


def _leaflets(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    found = _spring(query, total, cap, path)
    return {name: found[name] for name in ("content", "number", "size", "numberOfElements", "last")}


def _slices(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    return {"slices": _books(int(query["offset"]), min(int(query["limit"]), cap), total), "total": total}


def _ranges(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    found = _slices(query, total, cap, path)
    return {"items": found["slices"], "range": {"offset": int(query["offset"]), "total": total}}


def _counted(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    size = min(int(query["size"]), cap)
    return {"items": _books(int(query["page"]) * size, size, total), "total": total}


def _objects(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    offset, limit = int(query["offset"]), min(int(query["limit"]), cap)
    following = urlencode({**query, "limit": limit, "offset": offset + limit})
    link = f"{path}?{following}" if offset + limit < total else None
    meta = {"limit": limit, "offset": offset, "total_count": total, "next": link}
    return {"meta": meta, "objects": _books(offset, limit, total)}


def _runs(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    start, size = int(query.get("page_token", "t0")[1:]), min(int(query["page_size"]), cap)
    found = _books(start, size, total)
    return {"runs": found, "meta": {"next_page_token": f"t{start + len(found)}", "has_more": start + size < total}}


def _headed(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    page, size = int(query.get("page", "1")), min(int(query["per_page"]), cap)
    found = {"items": _books((page - 1) * size, size, total)}
    address = f"<{path}?{urlencode({'per_page': query['per_page'], 'page': page + 1})}>"
    return {**found, "link": f'<{path}>; rel="first", {address}; rel="next"'} if page * size < total else found


def _anchored(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    start, size = int(query.get("page[after]", "t0")[1:]), min(int(query["limit"]), cap)
    following = urlencode(
        {"page[after]": f"t{start + size}", "page[limit]": size, "limit": query["limit"], "x.view": "a b"}
    )
    assert start == 0 or query["x.view"] == "a b"
    link = f"/mesh{path}?{following}" if start + size < total else None
    return {"data": _books(start, size, total), "links": {"next": link}}


def _related(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    offset, limit = int(query.get("offset", "0")), min(int(query["limit"]), cap)
    links = [{"rel": "prev", "href": f"{path}?offset=0", "method": "GET"}] if offset else []
    if offset + limit < total:
        links.append(
            {"rel": "next", "href": f"{path}?{urlencode({'offset': offset + limit, 'limit': query['limit']})}"}
        )
    return {"href": path, "related": _books(offset, limit, total), "links": links}


def _bare(query: Query, total: int, cap: int, path: str) -> dict[str, Any]:
    return {"items": _books(int(query["offset"]), min(int(query["limit"]), cap), total)}


_OF_PAGE = ("number", "size", "totalElements", "totalPages")
_DIALECTS = {
    "tokens": _tokens,
    "bare_tokens": _bare_tokens,
    "hits": _hits,
    "resources": _resources,
    "slices": _slices,
    "ranges": _ranges,
    "counted": _counted,
    "content": _content,
    "pages": _pages,
    "leaves": _leaves,
    "objects": _objects,
    "spring": _spring,
    "chapters": _chapters,
    "embedded": _embedded,
    "leaflets": _leaflets,
    "runs": _runs,
    "headed": _headed,
    "anchored": _anchored,
    "related": _related,
    "bare": _bare,
}
