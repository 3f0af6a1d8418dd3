"""Lists that are read by what each answer says of the next page: a cursor that a parameter takes, or a link.

Names are compared by their letters and digits alone: `nextPageToken`, `next_page_token` and `NextPageToken` are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .answers import good_answers
from .places import Found, brought, model_of, resolved
from .plan import ClassPlan, FieldPlan, ListType, OperationPlan, PagingPlan, ParameterPlan, Scalar, Type, UnionType

_TEXTS = (Scalar("TEXT"),)
_NUMBERS = (Scalar("INTEGER"), Scalar("NUMBER"))
# What an answer calls the next page, by the parameter that takes it; behind a dot, in what stands around it.
_CURSORS: dict[str, tuple[str, ...]] = {
    "pagetoken": ("nextpagetoken", "nexttoken"),
    "nextpagetoken": ("nextpagetoken",),
    "nexttoken": ("nexttoken",),
    "startingtoken": ("nexttoken", "nextpagetoken"),
    "starttoken": ("nexttoken", "nextpagetoken"),
    "paginationtoken": ("nextpaginationtoken", "paginationtoken", "nexttoken"),
    "nextpaginationtoken": ("nextpaginationtoken",),
    "continuationtoken": ("nextcontinuationtoken", "continuationtoken"),
    "continuation": ("nextcontinuation", "continuation"),
    "continue": ("metadata.continue",),
    "resumptiontoken": ("resumptiontoken",),
    "cursor": ("nextcursor", "endcursor", "cursors.next"),
    "nextcursor": ("nextcursor",),
    "pagecursor": ("nextpagecursor", "nextcursor"),
    "cursormark": ("nextcursormark",),
    "after": ("nextcursor", "endcursor", "aftercursor", "next.after", "cursors.after"),
    "pageafter": ("cursors.after", "nextcursor", "endcursor"),
    "marker": ("nextmarker",),
    "nextmarker": ("nextmarker",),
    "scrollid": ("scrollid",),
}
# Those whose names say that they hold the number of items of a page, and those that may.
_SIZES = (
    *("pagesize", "maxpagesize", "perpage", "limit", "maxresults", "maxitems", "maxkeys", "pagelimit", "itemsperpage"),
    *("size", "first", "count", "max", "top", "rows"),
)
_SURE_SIZES = frozenset({"pagesize", "maxpagesize", "perpage", "maxresults", "maxitems"})
# What tells about pages beside the items.
_HOLDERS = frozenset(
    (
        *("page", "meta", "metadata", "pagination", "paging", "pageinfo", "pagemeta", "pager", "range", "links"),
        *("cursors", "cursor", "next", "responsemetadata", "paginginfo", "paginationinfo", "pagingmetadata"),
    )
)
# Names that say nothing by themselves.
_ANYTHING = frozenset({"next", "cursor", "marker", "bookmark", "continuation", "after", "nextpage", "lastevaluatedkey"})
_MORE = ("hasmore", "hasnext", "hasnextpage", "istruncated", "moreresults", "moreavailable")
_TOTALS = ("total", "totalcount", "totalitems", "totalitemcount", "totalresults", "totalelements", "totalrecords")
_REMAINING = ("remainingrecords", "remainingitemcount", "remaining")
# Of several lists, the one that is meant.
_ITEMS = (
    "content",
    "items",
    "results",
    "data",
    "records",
    "elements",
    "entries",
    "resources",
    "objects",
    "hits",
    "value",
)
# Lists that stand beside what an answer is for.
_ASIDE = frozenset(("included", "errors", "warnings", "messages", "links", "unreachable", "prefixes"))
_WORDS = ("cursor", "token", "marker", "continu", "bookmark", "scroll", "next")
# Tokens that say who asks, not where a page begins; and what may come before `after` where no date follows.
_OF_LOGINS = (
    *("access", "auth", "api", "bearer", "csrf", "xsrf", "identity", "idtoken", "refresh", "secret", "security"),
    *("session", "user", "client"),
)
_BEFORE_AFTER = ("", "page", "start", "starting", "search", "pagination")
# Links that say by their names, or by where they stand, that the next page is there.
_LINKS = (
    *("links.next", "links.next.href", "nextlink", "odatanextlink", "nexturl", "nexturi", "nexthref"),
    *("nextpageurl", "nextpageuri", "nextpagelink"),
)
_BESIDE = ("previous", "prev", "previouspage", "prevpage")
_ABOVE = frozenset({"", "paging", "pagination", "meta", "metadata", "page", "pageinfo"})
_REL = {"rel", "href"}
_PLACES = frozenset(
    ("page", "pagenumber", "pageindex", "pageno", "offset", "pageoffset", "skip", "start", "startindex")
)
_DEEPEST = 3
# How many items are asked for at once where nothing is known of the platform but its names.
_MODEST = 100


def fold(name: str) -> str:
    """A name by its letters and digits."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def by_cursor(operation: OperationPlan, answer: ClassPlan, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of a list whose answers name a cursor that a parameter takes."""
    items, beside = items_and_beside(answer, classes)
    if items is None:
        return None
    parameters = _parameters(operation)
    for name, wanted in _CURSORS.items():
        cursor = next(
            (found for one in wanted for found in ending(one, beside) if found.type in _TEXTS + _NUMBERS), None
        )
        parameter = parameters.get(name)
        if cursor is not None and parameter is not None and parameter.type in _TEXTS + _NUMBERS:
            places = {"items": items.path, "cursor": cursor.path, **counts_in(beside)}
            found = planned("token", places | {"cursor_parameter": parameter.wire}, operation, items.type)
            found.largest_page = _MODEST
            return found
    return None


def by_link(operation: OperationPlan, answer: ClassPlan | None, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of a list whose answers link to the next page, in the body or in a header."""
    if operation.method != "GET":
        return None
    headers = [name for entry in good_answers(operation.answers) for name in entry.headers if name.lower() == "link"]
    if answer is None:
        kind = brought(operation, classes)
        listed = headers and isinstance(kind, ListType)
        return planned("links", {"items": "", "link_header": headers[0]}, operation, kind) if listed else None
    items, beside = items_and_beside(answer, classes)
    link = _link(operation, beside, classes)
    if items is None or not (link or headers):
        return None
    if not may_be_linked(operation, items):
        return None
    said = {"link": link.path} if link is not None else {"link_header": headers[0]}
    return planned("links", {"items": items.path, **said, **counts_in(beside, "total")}, operation, items.type)


def items_and_beside(answer: ClassPlan, classes: dict[str, ClassPlan]) -> tuple[Found | None, list[Found]]:
    """The list that an answer is for, None where nobody can tell; and everything that may tell about its pages."""
    items = _the_list(answer, classes)
    around = (items,) if items is not None and len(items.fields) > 1 else ()
    within = {place.fields[0].wire for place in around}
    return items, list(_walked(answer, classes, (), within))


def may_be_linked(operation: OperationPlan, items: Found) -> bool:
    """Whether links in an answer are those of its list: they stand beside single things too, which can hold one."""
    alone = len(items.fields) == 1 and fold(items.fields[0].wire) in _ITEMS
    asked = asks_for_pages(operation) or size_parameter(operation) is not None
    return alone or asked or items.fields[0].wire == "_embedded"


def next_page(beside: list[Found], *, asked: bool, linked: bool) -> Found | None:
    """What an answer seems to say of a next page: by a name that says nothing else, or by one that can be anything, if
    pages can be asked for."""
    sure = {name for wanted in _CURSORS.values() for name in wanted if name not in _ANYTHING}
    sure |= set(_LINKS if linked else ())
    for name in (*sorted(sure), *_MORE, *(sorted(_ANYTHING) if asked else ())):
        for place in ending(name, beside):
            if place.type in _NUMBERS or _is_text(place.type) or (name in _MORE and place.type == Scalar("BOOLEAN")):
                return place
    return None


def ending(wanted: str, places: list[Found]) -> Iterator[Found]:
    """The places that are called so; the name of what stands around them may be said before a dot."""
    parts = wanted.split(".")
    for place in places:
        if [fold(entry.wire) for entry in place.fields][-len(parts) :] == parts:
            yield place


def planned(dialect: str, places: dict[str, str], operation: OperationPlan, kind: Type | None) -> PagingPlan:
    """The paging of a list of some type, with the parameter that takes the number of items of a page."""
    assert isinstance(kind, ListType)
    size = size_parameter(operation)
    return PagingPlan(dialect, places | ({} if size is None else {"size_parameter": size}), kind.item)


def size_parameter(operation: OperationPlan) -> str | None:
    """The query parameter that takes the number of items of a page."""
    known = _parameters(operation)
    for name in _SIZES:
        parameter = known.get(name)
        if parameter is not None and (parameter.type in _NUMBERS or (name in _SURE_SIZES and parameter.type in _TEXTS)):
            return parameter.wire
    return None


def taker(operation: OperationPlan) -> str | None:
    """The query parameter that may take a cursor, by its name."""
    texts = [entry.wire for entry in _parameters(operation).values() if entry.type in _TEXTS]
    return next((wire for wire in texts if _may_take_a_cursor(fold(wire))), None)


def _may_take_a_cursor(name: str) -> bool:
    if name.endswith("after"):
        return name.removesuffix("after") in _BEFORE_AFTER
    return any(word in name for word in _WORDS) and name != "token" and all(word not in name for word in _OF_LOGINS)


def asks_by_cursor(operation: OperationPlan) -> str | None:
    """The query parameter that can only say, as text, where a page begins, since another takes its size."""
    if size_parameter(operation) is None:
        return None
    known = _parameters(operation)
    names = (*_CURSORS, "before", *sorted(_PLACES))
    return next((known[name].wire for name in names if name in known and known[name].type in _TEXTS), None)


def asks_for_pages(operation: OperationPlan) -> bool:
    """Whether an operation takes a parameter whose name is that of a place in a list."""
    return not _parameters(operation).keys().isdisjoint(_PLACES | _CURSORS.keys())


def _the_list(answer: ClassPlan, classes: dict[str, ClassPlan]) -> Found | None:
    """The list of an answer, or else of the one object in it that has such a list."""
    whole = _list_in(answer, classes)
    lists = [entry for entry in answer.fields if isinstance(resolved(entry.type, classes), ListType)]
    if whole is not None or not _ASIDE.issuperset(fold(entry.wire) for entry in lists):
        return whole
    inside = []
    for entry in answer.fields:
        model = model_of(entry.type, classes)
        found = None if model is None or model is answer else _list_in(model, classes)
        if found is not None and fold(entry.wire) not in _HOLDERS:
            inside.append(Found(f"{entry.attribute}.{found.path}", (entry, *found.fields), found.type))
    return inside[0] if len(inside) == 1 else None


def _list_in(holder: ClassPlan, classes: dict[str, ClassPlan]) -> Found | None:
    lists = [(entry, kind) for entry in holder.fields if isinstance(kind := resolved(entry.type, classes), ListType)]
    lists = [(entry, kind) for entry, kind in lists if fold(entry.wire) not in _ASIDE]
    called = [pair for name in _ITEMS for pair in lists if fold(pair[0].wire) == name]
    objects = [pair for pair in lists if _is_object(pair[1].item, classes)]
    for choice in (called[:1], lists, objects):
        if len(choice) == 1:
            return Found(choice[0][0].attribute, (choice[0][0],), choice[0][1])
    return None


def _is_object(kind: Type, classes: dict[str, ClassPlan]) -> bool:
    kind = resolved(kind, classes)
    return isinstance(kind, UnionType) or model_of(kind, classes) is not None


def _walked(
    holder: ClassPlan, classes: dict[str, ClassPlan], before: tuple[FieldPlan, ...], within: set[str]
) -> Iterator[Found]:
    """The properties of an answer, and of what in it tells about pages or holds the list."""
    for entry in holder.fields:
        fields, kind = (*before, entry), resolved(entry.type, classes)
        yield Found(".".join(field.attribute for field in fields), fields, kind)
        model = model_of(kind, classes)
        known = fold(entry.wire) in _HOLDERS or (not before and entry.wire in within)
        if model is not None and known and len(fields) < _DEEPEST:
            yield from _walked(model, classes, fields, within)


def counts_in(beside: list[Found], *roles: str) -> dict[str, str]:
    """Where an answer says how many there are, how many are left, and whether more follow."""
    names = {"total": (_TOTALS, _NUMBERS), "remaining": (_REMAINING, _NUMBERS), "more": (_MORE, (Scalar("BOOLEAN"),))}
    found = {}
    for role in roles or names:
        wanted, kinds = names[role]
        fitting = [place for name in wanted for place in ending(name, beside) if place.type in kinds]
        if fitting:
            found[role] = fitting[0].path
    return found


def _link(operation: OperationPlan, beside: list[Found], classes: dict[str, ClassPlan]) -> Found | None:
    for name in _LINKS:
        for place in ending(name, beside):
            if _is_text(place.type):
                return place
    for place in ending("links", beside):
        if isinstance(place.type, ListType) and _is_links(place.type, classes):
            return place
    if not asks_for_pages(operation):
        return None
    # A mere `next` can be anything, unless pages can be asked for and the one before has its place beside it.
    backwards = {_above(place) for name in _BESIDE for place in ending(name, beside) if _is_text(place.type)}
    for place in ending("next", beside):
        above = fold(place.fields[-2].wire) if len(place.fields) > 1 else ""
        if _is_text(place.type) and _above(place) in backwards and above in _ABOVE:
            return place
    return None


def _above(place: Found) -> tuple[str, ...]:
    return tuple(entry.wire for entry in place.fields[:-1])


def is_total(wire: str, kind: Type) -> bool:
    """Whether a property says how many items a list has."""
    return kind in _NUMBERS and fold(wire) in (*_TOTALS, "count")


def is_link(wire: str) -> bool:
    """Whether a property holds links, by its name."""
    return fold(wire) in ("link", "links", "self", "href")


def _is_text(kind: Type) -> bool:
    return kind in _TEXTS or (isinstance(kind, UnionType) and any(option in _TEXTS for option in kind.options))


def _is_links(kind: ListType, classes: dict[str, ClassPlan]) -> bool:
    """Whether a list is one of links that say what they lead to."""
    model = model_of(kind.item, classes)
    return model is not None and {entry.wire for entry in model.fields} >= _REL


def _parameters(operation: OperationPlan) -> dict[str, ParameterPlan]:
    return {fold(entry.wire): entry for entry in operation.parameters if entry.where == "query"}
