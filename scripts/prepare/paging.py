"""Which operations answer lists page by page, and in which dialect: as the operation declares it in `x-paging`, else
recognised by names, not by platform."""

from __future__ import annotations

from collections.abc import Iterator

from .answers import good_answers
from .cursors import by_cursor, by_link, counts_in, fold, items_and_beside
from .declared_paging import declared
from .dialects import DECLARED, DIALECTS, TOTAL_HEADERS, Dialect, is_springs
from .item_keys import item_keys
from .places import Found, answer_of, brought, item_of, model_of, named_in, query_of
from .plan import ClassPlan, ListType, OperationPlan, PagingPlan, Scalar

# What a pager's own argument for the number of items in a page is called, whatever the platform calls it.
PAGE_SIZE = "page_size"
# By role, what a property must hold to be taken for it.
_HELD = {
    **dict.fromkeys(("total", "remaining", "pages", "number"), (Scalar("INTEGER"), Scalar("NUMBER"))),
    **dict.fromkeys(("more", "last"), (Scalar("BOOLEAN"),)),
}
# Where pages are counted, nobody knows whether an offset counts rows or pages.
_OF_PAGES = frozenset(("totalpages", "pages", "pagecount", "page", "pagenumber", "pageno", "currentpage"))


def attach(operation: OperationPlan, classes: dict[str, ClassPlan], single: str | None) -> None:
    """Find the paging of an operation, and call its page size by the name that all pagers share. `single` is the
    parameter that names one object below the list. Raises PipelineError for an `x-paging` that the operation does not
    bear out."""
    said = operation.declared_paging
    operation.paging = recognise(operation, classes) if said is None else declared(operation, said, classes)
    if operation.paging is None:
        return
    operation.paging.keys = item_keys(operation, operation.paging, classes, single)
    size = operation.paging.places.get("size_parameter")
    own = {operation.paging.places.get(f"{role}_parameter") for role in ("size", "offset", "cursor")}
    taken = {parameter.name for parameter in operation.parameters}
    for parameter in operation.parameters:
        if parameter.where == "query" and parameter.wire in own:
            # Whoever reads the list says it on their own.
            parameter.required = False
        if parameter.where == "query" and parameter.wire == size:
            operation.paging.largest_page = parameter.maximum or operation.paging.largest_page
            if PAGE_SIZE not in taken:
                parameter.name = PAGE_SIZE


def recognise(operation: OperationPlan, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of an operation, None when it answers in one piece. A page may lie in an envelope, if that holds no
    other."""
    answer = answer_of(operation, classes)
    if answer is None:
        found = _counted_list(operation, classes) or by_link(operation, None, classes)
        return found or _by_number(operation, None, classes)
    parameters = query_of(operation)
    for dialect in DIALECTS:
        if dialect.takes(parameters):
            whole = _page(operation, dialect, answer, classes)
            if whole is not None:
                return whole
            inside = [found for found in _enveloped(operation, dialect, answer, classes) if found is not None]
            if len(inside) == 1:
                return inside[0]
    found = by_cursor(operation, answer, classes) or by_link(operation, answer, classes)
    return found or _by_number(operation, answer, classes)


def _by_number(operation: OperationPlan, answer: ClassPlan | None, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of a list that does not say where it ends: by row, or by page where a parameter says how pages are
    counted. The first page that is not full ends it."""
    if operation.method != "GET":
        return None
    if answer is None:
        kind, path, told = brought(operation, classes), "", dict[str, str]()
    else:
        items, beside = items_and_beside(answer, classes)
        kind, path = (None, "") if items is None else (items.type, items.path)
        told = counts_in(beside, "total", "more")
        if not _OF_PAGES.isdisjoint(fold(place.fields[-1].wire) for place in beside):
            return None
    if not isinstance(kind, ListType):
        return None
    for dialect in DIALECTS:
        if dialect.name not in ("rows", "numbered") or not dialect.takes(query_of(operation)):
            continue
        if _counts(operation, dialect, {}, always=True):
            said = _said_first(operation, dialect)
            if dialect.name == "rows" or said is not None:
                name = "numbered_from_one" if dialect.name == "numbered" and said else dialect.name
                return PagingPlan(name, {"items": path, **told, **dialect.parameters}, kind.item)
    return None


def _counted_list(operation: OperationPlan, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of an operation that answers the items alone, and says in a header how many there are in all."""
    kind = brought(operation, classes)
    told = [header for answer in good_answers(operation.answers) for header in answer.headers]
    total = next((header for header in told if header.lower() in TOTAL_HEADERS), None)
    if total is None or not isinstance(kind, ListType):
        return None
    for dialect in DIALECTS:
        if dialect.name in ("numbered", "rows") and dialect.takes(query_of(operation)):
            if not _counts(operation, dialect, {}):
                continue
            name = dialect.name
            if name == "numbered" and _first_page(operation, dialect, set()):
                name = "numbered_from_one"
            places = {"items": "items", "total": "total", "total_header": total, **dialect.parameters}
            return PagingPlan(name, places, kind.item)
    return None


def _counts(operation: OperationPlan, dialect: Dialect, found: dict[str, Found], *, always: bool = False) -> bool:
    """Whether the parameter of pages or rows holds numbers, by its type or by the number that the answer has of it:
    elsewhere such names are those of cursors."""
    names = dialect.parameters
    sure = dialect.name not in ("numbered", "rows") or names["size_parameter"] in ("per_page", "pageSize")
    if sure and not always:
        return True
    kinds = (Scalar("INTEGER"), Scalar("NUMBER"))
    return "number" in found or all(
        entry.type in kinds for entry in operation.parameters if entry.where == "query" and entry.wire in names.values()
    )


def _enveloped(
    operation: OperationPlan, dialect: Dialect, answer: ClassPlan, classes: dict[str, ClassPlan]
) -> Iterator[PagingPlan | None]:
    for entry in answer.fields:
        inner = model_of(entry.type, classes)
        if inner is not None and inner is not answer:
            yield _page(operation, dialect, inner, classes, f"{entry.attribute}.")


def _page(
    operation: OperationPlan, dialect: Dialect, answer: ClassPlan, classes: dict[str, ClassPlan], before: str = ""
) -> PagingPlan | None:
    """The paging of an operation whose answer, or what stands `before` in it, is a page of a dialect."""
    found: dict[str, Found] = {}
    for role, names in dialect.answer.items():
        place = next(_fitting(role, names, answer, classes), None)
        if place is not None:
            found[role] = place
    item = item_of(found.get("items"))
    if item is None or not dialect.gives(set(found)) or not _counts(operation, dialect, found):
        return None
    known = {role for roles in DECLARED[dialect.name] for role in roles}
    places = {role: before + place.path for role, place in found.items() if role in known}
    places |= {role: name for role, name in dialect.parameters.items() if name in query_of(operation)}
    if found["items"].fields[0].wire == "_embedded":
        # HAL leaves out what is empty.
        for entry in found["items"].fields:
            entry.required = False
    name = dialect.name
    named = {entry.wire for entry in answer.fields} | {place.fields[-1].wire for place in found.values()}
    if name == "numbered" and _first_page(operation, dialect, named):
        name = "numbered_from_one"
    return PagingPlan(name, places, item)


def _first_page(operation: OperationPlan, dialect: Dialect, names: set[str]) -> int:
    """The number of the first page: as the parameter's schema says it, else 0 in Spring, as the names in the answer
    show, and 1 with everybody else."""
    said = _said_first(operation, dialect)
    by_default = 0 if is_springs(names) or dialect.parameters["offset_parameter"] == "pageIndex" else 1
    return by_default if said is None else said


def _said_first(operation: OperationPlan, dialect: Dialect) -> int | None:
    wire = dialect.parameters["offset_parameter"]
    return next(entry.first for entry in operation.parameters if (entry.where, entry.wire) == ("query", wire))


def _fitting(role: str, names: tuple[str, ...], answer: ClassPlan, classes: dict[str, ClassPlan]) -> Iterator[Found]:
    """The properties of some names that hold what the role needs."""
    for name in names:
        found = named_in(name, answer, classes)
        if found is None:
            continue
        fits = found.type in _HELD[role] if role in _HELD else role != "items" or isinstance(found.type, ListType)
        if fits:
            yield found
