"""Which operations answer lists page by page, and in which dialect: as the operation declares it in `x-paging`, else
recognised by names, not by platform."""

from __future__ import annotations

from typing import Any, NamedTuple

from scripts.documents.json_types import named
from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .plan import ClassPlan, FieldPlan, ListType, Named, OperationPlan, PagingPlan, Type

# What a pager's own argument for the number of items in a page is called, whatever the platform calls it.
PAGE_SIZE = "page_size"
_ONLY_LIST = ()


class Dialect(NamedTuple):
    """How one dialect of paging looks in a description: by role, the names that a property of the answer may have (with
    dots where it is nested; `_ONLY_LIST` for any name, if there is one list) and the names of query parameters. An
    answer is of the dialect that has all of `required` and one of `hints`; an operation, that takes all parameters but
    the `optional` ones."""

    name: str
    answer: dict[str, tuple[str, ...]]
    parameters: dict[str, str]
    required: tuple[str, ...] = ("items",)
    hints: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()

    def takes(self, parameters: set[str]) -> bool:
        """Whether an operation with these query parameters may be of the dialect."""
        return all(name in parameters for role, name in self.parameters.items() if role not in self.optional)

    def gives(self, roles: set[str]) -> bool:
        """Whether an answer in which these roles are found may be of the dialect."""
        return roles.issuperset(self.required) and (not self.hints or not roles.isdisjoint(self.hints))


def _numbers(offset: str, size: str) -> dict[str, str]:
    return {"offset_parameter": offset, "size_parameter": size}


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
        name="numbered",
        answer={"items": ("content",), "total": ("totalElements",), "last": ("last",)},
        parameters=_numbers("pageNumber", "pageSize"),
        required=("items", "last"),
    ),
    Dialect(
        name="linked",
        answer={"items": ("objects",), "total": ("meta.total_count",), "link": ("meta.next",)},
        parameters=_numbers("offset", "limit"),
        required=("items", "link"),
    ),
    # Parameters that mean nothing else, and an answer that says how much there is: the list may have any name.
    Dialect(
        name="numbered_from_one",
        answer={
            "items": _ONLY_LIST,
            "total": ("total", "total_count", "total_items"),
            "more": ("has_next", "has_more"),
            "pages": ("pages", "total_pages"),
        },
        parameters=_numbers("page", "per_page"),
        hints=("total", "more", "pages"),
    ),
    *(
        Dialect(
            name="rows",
            answer={"items": _ONLY_LIST, "total": ("total", "total_count"), "more": ("has_more", "has_next")},
            parameters=parameters,
            hints=("total", "more"),
        )
        for parameters in (_numbers("from", "size"), _numbers("offset", "limit"))
    ),
)

# What `x-paging` can say of each dialect; what it must, comes first.
_NUMBERED = (("items", "offset_parameter", "size_parameter"), ("total", "more", "last", "pages"))
_DECLARED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "token": (
        ("items", "cursor", "cursor_parameter", "size_parameter"),
        ("total", "remaining", "offset_parameter", "sort_parameter"),
    ),
    "rows": (("items", "offset_parameter", "size_parameter"), ("total", "more", "last")),
    "numbered": _NUMBERED,
    "numbered_from_one": _NUMBERED,
    "linked": (("items", "link", "offset_parameter", "size_parameter"), ("total",)),
}
_PARAMETERS = ("cursor_parameter", "offset_parameter", "size_parameter", "sort_parameter")


def number_as_text(wire: str) -> bool:
    """Whether a parameter that is described as text counts rows or pages."""
    return any(
        wire in (dialect.parameters["offset_parameter"], dialect.parameters["size_parameter"]) for dialect in DIALECTS
    )


def attach(operation: OperationPlan, classes: dict[str, ClassPlan]) -> None:
    """Find the paging of an operation, and call its page size by the name that all pagers share. Raises PipelineError
    for an `x-paging` that the operation does not bear out."""
    declared = operation.declared_paging
    operation.paging = recognise(operation, classes) if declared is None else _declared(operation, declared, classes)
    if operation.paging is None:
        return
    size = operation.paging.places["size_parameter"]
    taken = {parameter.name for parameter in operation.parameters}
    for parameter in operation.parameters:
        if parameter.where == "query" and parameter.wire == size:
            operation.paging.largest_page = parameter.maximum
            if PAGE_SIZE not in taken:
                parameter.name = PAGE_SIZE


def recognise(operation: OperationPlan, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of an operation, None when it answers in one piece."""
    answer = operation.success
    if not isinstance(answer, Named) or classes[answer.name].kind != "model":
        return None
    parameters = _query_of(operation)
    for dialect in DIALECTS:
        if not dialect.takes(parameters):
            continue
        found = {role: _first(classes, answer, names) for role, names in dialect.answer.items()}
        present = {role for role, field in found.items() if field is not None}
        item = _item(found["items"])
        if (
            item is not None
            and present.issuperset(dialect.required)
            and (not dialect.hints or present & {*dialect.hints})
        ):
            places = {role: field[0] for role, field in found.items() if field is not None}
            places |= {role: name for role, name in dialect.parameters.items() if name in parameters}
            return PagingPlan(dialect.name, places, item)
    return None


def _declared(operation: OperationPlan, said: Any, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging that `x-paging` says; None for `false`."""
    pointer = join(operation.source, "x-paging")
    if said is False:
        return None
    roles = _checked(said, pointer)
    answer = operation.success
    if not isinstance(answer, Named) or classes[answer.name].kind != "model":
        raise PipelineError("a page is an object with properties; what is answered here is none", pointer=pointer)
    places: dict[str, str] = {}
    for role in roles:
        where = join(pointer, role)
        if role not in _PARAMETERS:
            places[role] = _declared_field(classes, answer, said[role], where)[0]
        elif said[role] in _query_of(operation):
            places[role] = said[role]
        else:
            raise PipelineError(f"there is no query parameter {said[role]!r}", pointer=where)
    item = _item(_field(classes, answer, said["items"]))
    if item is None:
        raise PipelineError(f"{said['items']!r} is no list", pointer=join(pointer, "items"))
    return PagingPlan(said["dialect"], places, item)


def _checked(said: Any, pointer: str) -> list[str]:
    """The roles that an `x-paging` gives names to. Raises PipelineError for one that is misspelt or incomplete."""
    if not isinstance(said, dict):
        problem = f"x-paging is an object, or false for a list in one piece, not {named(said)}"
        raise PipelineError(problem, pointer=pointer)
    dialect = said.get("dialect")
    if not isinstance(dialect, str) or dialect not in _DECLARED:
        problem = f"unknown dialect {dialect!r}" if "dialect" in said else "x-paging names no dialect"
        raise PipelineError(f"{problem}; known: {', '.join(_DECLARED)}", pointer=join(pointer, "dialect"))
    needed, possible = _DECLARED[dialect]
    for role in needed:
        if role not in said:
            raise PipelineError(f"{role!r} is missing: the dialect {dialect} needs it", pointer=pointer)
    for role, name in said.items():
        if role != "dialect" and role not in needed + possible:
            known = ", ".join(needed + possible)
            raise PipelineError(f"unknown key; known for {dialect}: {known}", pointer=join(pointer, role))
        if not isinstance(name, str) or not name:
            raise PipelineError(f"a name is needed here, not {named(name)}", pointer=join(pointer, role))
    return [role for role in needed + possible if role in said]


def _declared_field(classes: dict[str, ClassPlan], answer: Named, path: str, pointer: str) -> tuple[str, FieldPlan]:
    found = _field(classes, answer, path)
    if found is None:
        known = ", ".join(entry.wire for entry in classes[answer.name].fields)
        raise PipelineError(f"the answer has no {path!r}; it has: {known}", pointer=pointer)
    return found


def _query_of(operation: OperationPlan) -> set[str]:
    return {entry.wire for entry in operation.parameters if entry.where == "query"}


def _first(classes: dict[str, ClassPlan], answer: Named, names: tuple[str, ...]) -> tuple[str, FieldPlan] | None:
    """The attribute path and the field of the first of these names that the answer has, or of its only list."""
    if names == _ONLY_LIST:
        lists = [entry for entry in classes[answer.name].fields if isinstance(entry.type, ListType)]
        return (lists[0].attribute, lists[0]) if len(lists) == 1 else None
    return next((found for name in names if (found := _field(classes, answer, name)) is not None), None)


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
