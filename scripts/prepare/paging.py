"""Which operations answer lists page by page, and in which dialect: recognised by names, not by platform."""

from __future__ import annotations

from typing import NamedTuple

from .plan import ClassPlan, FieldPlan, ListType, Named, OperationPlan, PagingPlan, Type


class Dialect(NamedTuple):
    """How one dialect of paging looks in a description: wire names of query parameters and answer properties."""

    name: str
    items: str
    cursor: str | None
    total: str | None
    remaining: str | None
    cursor_parameter: str | None
    offset_parameter: str | None
    size_parameter: str | None
    sort_parameter: str | None

    @property
    def parameters(self) -> frozenset[str]:
        """The query parameters by which the dialect is known."""
        roles = (self.cursor_parameter, self.offset_parameter, self.size_parameter)
        return frozenset(name for name in roles if name)

    @property
    def properties(self) -> frozenset[str]:
        """The answer properties by which the dialect is known."""
        return frozenset(name for name in (self.items, self.cursor) if name)


DIALECTS = (
    Dialect(
        name="token",
        items="items",
        cursor="nextPageToken",
        total="totalItemCount",
        remaining="remainingRecords",
        cursor_parameter="pageToken",
        offset_parameter="pageOffset",
        size_parameter="pageSize",
        sort_parameter="sort",
    ),
)


def number_as_text(wire: str) -> bool:
    """Whether a parameter that is described as text counts rows or pages."""
    return any(wire in (dialect.offset_parameter, dialect.size_parameter) for dialect in DIALECTS)


def recognise(operation: OperationPlan, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of an operation, None when it answers in one piece."""
    answer = operation.success
    if not isinstance(answer, Named) or classes[answer.name].kind != "model":
        return None
    fields = {entry.wire: entry for entry in classes[answer.name].fields}
    parameters = {entry.wire for entry in operation.parameters if entry.where == "query"}
    for dialect in DIALECTS:
        if dialect.parameters <= parameters and dialect.properties <= fields.keys():
            item = _item(fields[dialect.items])
            if item is not None:
                return PagingPlan(dialect.name, _places(dialect, fields, parameters), item)
    return None


def _item(field: FieldPlan) -> Type | None:
    return field.type.item if isinstance(field.type, ListType) else None


def _places(dialect: Dialect, fields: dict[str, FieldPlan], parameters: set[str]) -> dict[str, str]:
    places = {}
    for role in ("items", "cursor", "total", "remaining"):
        wire = getattr(dialect, role)
        if wire in fields:
            places[role] = fields[wire].attribute
    for role in ("cursor_parameter", "offset_parameter", "size_parameter", "sort_parameter"):
        wire = getattr(dialect, role)
        if wire in parameters:
            places[role] = wire
    return places
