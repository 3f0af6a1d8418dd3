"""Dialects of paging as descriptions show them: the names that their parameters and answers have."""

from __future__ import annotations

from typing import NamedTuple

# Stands for a list of any name, if there is no other; below a name with a dot, for the only list that is in there.
ONLY_LIST = "*"


class Dialect(NamedTuple):
    """How one dialect of paging looks in a description: by role, the names that a property of the answer may have (with
    dots where it is nested) and the names of query parameters. An answer is of the dialect that has all of `required`,
    one of `hints` and none of `against`; an operation, that takes all parameters but the `optional` ones."""

    name: str
    answer: dict[str, tuple[str, ...]]
    parameters: dict[str, str]
    required: tuple[str, ...] = ("items",)
    hints: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()

    def takes(self, parameters: set[str]) -> bool:
        """Whether an operation with these query parameters may be of the dialect."""
        return all(name in parameters for role, name in self.parameters.items() if role not in self.optional)

    def gives(self, roles: set[str]) -> bool:
        """Whether an answer in which these roles are found may be of the dialect."""
        known = roles.issuperset(self.required) and (not self.hints or not roles.isdisjoint(self.hints))
        return known and roles.isdisjoint(self.against)


def _numbers(offset: str, size: str) -> dict[str, str]:
    return {"offset_parameter": offset, "size_parameter": size}


def _beside(*names: str) -> tuple[str, ...]:
    """The names as they stand, and inside of what tells about pages beside the items."""
    holders = (
        "page",
        "meta",
        "metadata",
        "pagination",
        "paging",
        "pageInfo",
        "page_info",
        "pageMeta",
        "pager",
        "range",
    )
    return (*names, *(f"{holder}.{name}" for holder in holders for name in names))


# Spring's own words first: its `Page` has `sort` beside, its HAL and `PagedModel` put the numbers into `page`.
_ITEMS = ("content", "_embedded.*", "items", "results", "data", "records", "elements", "entries", ONLY_LIST)
_TOTAL = _beside(
    *("totalElements", "total", "total_count", "totalCount", "total_items", "totalItems", "totalResults"),
    *("total_results", "totalResultsCount", "totalRecords", "total_records"),
)
_PAGE_COUNT = _beside("totalPages", "total_pages", "pages", "pageCount", "page_count")
_MORE = _beside("has_next", "has_more", "hasNext", "hasMore", "hasNextPage", "has_next_page")
_PAGE_NUMBER = _beside("page", "pageNumber", "page_number", "pageNo", "currentPage", "current_page")
_NUMBERED = {
    "items": _ITEMS,
    "total": _TOTAL,
    "pages": _PAGE_COUNT,
    "last": _beside("last", "isLast", "is_last"),
    "more": _MORE,
    "number": ("number", "page.number", "pageable.pageNumber", *_PAGE_NUMBER),
}
# Where pages are counted in the answer, nobody knows whether an offset counts rows or pages.
_ROWS = {
    "items": _ITEMS,
    "total": _TOTAL,
    "more": _MORE,
    "number": _beside("offset", "currentOffset", "current_offset"),
    "pages": (*_PAGE_COUNT, *_PAGE_NUMBER),
}
# As issue trackers have them, with lists of words beside the items.
_STARTS = _ROWS | {
    "items": (*_ITEMS[:-1], "values", "issues", ONLY_LIST),
    "last": _NUMBERED["last"],
    "number": _beside("startAt", "start_at"),
}
# Django REST framework counts the whole list, which `count` alone would not say.
_OF_DJANGO: dict[str, tuple[str, ...]] = {"items": ("results",), "total": ("count",), "link": ("next",)}
_PAGES = (
    *(("page", size) for size in ("size", "per_page", "perPage", "pageSize", "page_size", "limit")),
    *(("pageNumber", "pageSize"), ("page_number", "page_size"), ("pageNo", "pageSize"), ("pageNum", "pageSize")),
    *(("pageIndex", "pageSize"), ("currentPage", "pageSize"), ("current_page", "page_size")),
)

DIALECTS = (
    Dialect(
        name="token",
        answer={
            "items": ("items",),
            "cursor": ("nextPageToken",),
            "total": ("totalItemCount",),
            "remaining": ("remainingRecords",),
        },
        parameters={"cursor_parameter": "pageToken", **_numbers("pageOffset", "pageSize"), "sort_parameter": "sort"},
        required=("items", "cursor"),
        optional=("offset_parameter", "sort_parameter"),
    ),
    Dialect("rows", {"items": ("hits",), "total": ("total",)}, _numbers("from", "size")),
    Dialect(
        name="rows",
        answer={"items": ("resources",), "more": ("has_more",), "total": ("total",)},
        parameters=_numbers("from", "size"),
        required=("items", "more"),
    ),
    Dialect(
        name="linked",
        answer={"items": ("objects",), "total": ("meta.total_count",), "link": ("meta.next",)},
        parameters=_numbers("offset", "limit"),
        required=("items", "link"),
    ),
    # Parameters that mean nothing else, and an answer that says how much there is: the list may have any name.
    *(Dialect("numbered", _NUMBERED, _numbers(*names), hints=("total", "more", "pages", "last")) for names in _PAGES),
    *(
        Dialect("rows", _ROWS, _numbers(*names), hints=("total", "more"), against=("pages",))
        for names in (("from", "size"), ("offset", "limit"), ("skip", "limit"))
    ),
    *(
        Dialect("rows", _STARTS, _numbers(*names), hints=("total", "more", "last"), against=("pages",))
        for names in (("startAt", "maxResults"), ("start_at", "max_results"))
    ),
    *(
        Dialect(name, _OF_DJANGO, _numbers(*names), required=("items", "total", "link"))
        for name, names in (("numbered", ("page", "page_size")), ("rows", ("offset", "limit")))
    ),
)

# The role of what tells an item from all others.
KEY = "key"
# What `x-paging` can say of each dialect; what it must, comes first.
_BY_NUMBER = (("items", "offset_parameter", "size_parameter"), ("total", "more", "last", "pages", "number", KEY))
DECLARED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "token": (
        ("items", "cursor", "cursor_parameter"),
        ("size_parameter", "total", "remaining", "more", "offset_parameter", "sort_parameter", KEY),
    ),
    "rows": (("items", "offset_parameter", "size_parameter"), ("total", "more", "last", "number", KEY)),
    "numbered": _BY_NUMBER,
    "numbered_from_one": _BY_NUMBER,
    "linked": (("items", "link", "offset_parameter", "size_parameter"), ("total", KEY)),
    "links": (("items",), ("link", "link_header", "size_parameter", "total", KEY)),
}
# Where a list that is answered without anything around it says how many items there are in all.
TOTAL_HEADERS = frozenset({"x-total-count", "x-total", "x-total-elements", "x-pagination-total-count"})
PARAMETERS = ("cursor_parameter", "offset_parameter", "size_parameter", "sort_parameter")

# Those of Spring Data, which counts pages from 0.
_OF_SPRING = frozenset({"totalElements", "numberOfElements", "pageable", "_embedded"})


def is_springs(names: set[str]) -> bool:
    """Whether properties of these names, those nested in `page` included, are those of a page of Spring Data."""
    return not names.isdisjoint(_OF_SPRING) or {"content", "last"} <= names


def counts(names: set[str]) -> bool:
    """Whether a pager finds what it counts by among parameters of these names."""
    return any(dialect.takes(names) for dialect in DIALECTS)


def number_as_text(wire: str) -> bool:
    """Whether a parameter that is described as text counts rows or pages."""
    return any(
        wire in (dialect.parameters["offset_parameter"], dialect.parameters["size_parameter"]) for dialect in DIALECTS
    )
