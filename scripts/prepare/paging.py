"""Which operations answer lists page by page, and in which dialect: recognised by names, not by platform."""

from __future__ import annotations

from typing import NamedTuple

from .plan import ClassPlan, FieldPlan, ListType, Named, OperationPlan, PagingPlan, Type

# What a pager's own argument for the number of items in a page is called, whatever the platform calls it.
PAGE_SIZE = "page_size"


class Dialect(NamedTuple):
    """How one dialect of paging looks in a description: names of answer properties (with dots where they are nested)
    and of query parameters. `required` are the properties without which an answer is not of this dialect."""

    name: str
    required: tuple[str, ...]
    answer: dict[str, str]
    cursor_parameter: str | None
    offset_parameter: str
    size_parameter: str
    sort_parameter: str | None = None

    @property
    def parameters(self) -> frozenset[str]:
        """The query parameters by which the dialect is known."""
        roles = (self.cursor_parameter, self.offset_parameter, self.size_parameter)
        return frozenset(name for name in roles if name)


DIALECTS = (
    Dialect(
        name="token",
        required=("items", "nextPageToken"),
        answer={
            "items": "items",
            "cursor": "nextPageToken",
            "total": "totalItemCount",
            "remaining": "remainingRecords",
        },
        cursor_parameter="pageToken",
        offset_parameter="pageOffset",
        size_parameter="pageSize",
        sort_parameter="sort",
    ),
    Dialect(
        name="rows",
        required=("hits",),
        answer={"items": "hits", "total": "total"},
        cursor_parameter=None,
        offset_parameter="from",
        size_parameter="size",
    ),
    Dialect(
        name="rows",
        required=("resources", "has_more"),
        answer={"items": "resources", "more": "has_more", "total": "total"},
        cursor_parameter=None,
        offset_parameter="from",
        size_parameter="size",
    ),
    Dialect(
        name="numbered",
        required=("content", "last"),
        answer={"items": "content", "total": "totalElements", "last": "last"},
        cursor_parameter=None,
        offset_parameter="pageNumber",
        size_parameter="pageSize",
    ),
    Dialect(
        name="linked",
        required=("objects", "meta.next"),
        answer={"items": "objects", "total": "meta.total_count", "link": "meta.next"},
        cursor_parameter=None,
        offset_parameter="offset",
        size_parameter="limit",
    ),
)


def number_as_text(wire: str) -> bool:
    """Whether a parameter that is described as text counts rows or pages."""
    return any(wire in (dialect.offset_parameter, dialect.size_parameter) for dialect in DIALECTS)


def attach(operation: OperationPlan, classes: dict[str, ClassPlan]) -> None:
    """Find the paging of an operation, and call its page size by the name that all pagers share."""
    operation.paging = recognise(operation, classes)
    if operation.paging is None:
        return
    size = operation.paging.places["size_parameter"]
    taken = {parameter.name for parameter in operation.parameters}
    for parameter in operation.parameters:
        if parameter.where == "query" and parameter.wire == size and PAGE_SIZE not in taken:
            parameter.name = PAGE_SIZE


def recognise(operation: OperationPlan, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of an operation, None when it answers in one piece."""
    answer = operation.success
    if not isinstance(answer, Named) or classes[answer.name].kind != "model":
        return None
    parameters = {entry.wire for entry in operation.parameters if entry.where == "query"}
    for dialect in DIALECTS:
        found = {role: _field(classes, answer, path) for role, path in dialect.answer.items()}
        needed = [role for role, path in dialect.answer.items() if path in dialect.required]
        item = _item(found["items"])
        if item is not None and dialect.parameters <= parameters and all(found[role] for role in needed):
            return PagingPlan(dialect.name, _places(dialect, found, parameters), item)
    return None


def _field(classes: dict[str, ClassPlan], answer: Type, path: str) -> tuple[str, FieldPlan] | None:
    """The attribute path and the field at a path of property names; None where there is none."""
    attributes: list[str] = []
    field = None
    for wire in path.split("."):
        if not isinstance(answer, Named):
            return None
        field = next((entry for entry in classes[answer.name].fields if entry.wire == wire), None)
        if field is None:
            return None
        attributes.append(field.attribute)
        answer = field.type
    return (".".join(attributes), field) if field is not None else None


def _item(found: tuple[str, FieldPlan] | None) -> Type | None:
    return found[1].type.item if found is not None and isinstance(found[1].type, ListType) else None


def _places(dialect: Dialect, found: dict[str, tuple[str, FieldPlan] | None], parameters: set[str]) -> dict[str, str]:
    places = {role: field[0] for role, field in found.items() if field is not None}
    for role in ("cursor_parameter", "offset_parameter", "size_parameter", "sort_parameter"):
        wire = getattr(dialect, role)
        if wire in parameters:
            places[role] = wire
    return places
