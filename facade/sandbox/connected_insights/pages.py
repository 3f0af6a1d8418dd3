"""Spring's pages: a part of a list, with eleven keys that say which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from .routing import Call, Query
from .shapes import INT

T = TypeVar("T")
DEFAULT_SIZE = 20
PAGE_QUERY = (Query("pageNumber", INT, default=0), Query("pageSize", INT, default=DEFAULT_SIZE))


def part(call: Call, rows: Sequence[T], number: int, size: int, ordered: bool) -> tuple[Sequence[T], dict[str, Any]]:
    """The rows of a page, and what the page says of itself; a size that is too large is lowered."""
    if number < 0:
        call.refuse(400, "bad-parameter", "pageNumber", number)
    if size < 1:
        call.refuse(400, "bad-parameter", "pageSize", size)
    size = min(size, call.state.switches.largest_page)
    total, pages = len(rows), -(-len(rows) // size)
    found = rows[number * size : (number + 1) * size]
    sort = {"sorted": ordered, "unsorted": not ordered, "empty": not ordered}
    return found, {
        "pageable": {
            "sort": sort,
            "offset": number * size,
            "pageNumber": number,
            "pageSize": size,
            "paged": True,
            "unpaged": False,
        },
        "totalElements": total,
        "totalPages": pages,
        "number": number,
        "size": size,
        "numberOfElements": len(found),
        "first": number == 0,
        "last": number >= pages - 1,
        "empty": not found,
        "sort": sort,
    }
