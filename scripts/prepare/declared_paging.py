"""Lists whose operation says in `x-paging` how they are read."""

from __future__ import annotations

from typing import Any

from scripts.documents.json_types import named
from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .dialects import DECLARED, KEY, PARAMETERS
from .places import Found, brought, model_of, named_in, query_of
from .plan import ClassPlan, ListType, OperationPlan, PagingPlan


def declared(operation: OperationPlan, said: Any, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging that `x-paging` says; None for `false`."""
    pointer = join(operation.source, "x-paging")
    if said is False:
        return None
    kind = brought(operation, classes)
    answer = model_of(kind, classes)
    roles = _checked(said, pointer, bare=isinstance(kind, ListType))
    places = {"items": ""}
    for role in roles:
        where = join(pointer, role)
        if role in PARAMETERS and said[role] not in query_of(operation):
            raise PipelineError(f"there is no query parameter {said[role]!r}", pointer=where)
        if role in (*PARAMETERS, "link_header"):
            places[role] = said[role]
            continue
        if answer is None:
            problem = "a page is a list, or an object with properties; what is answered here is neither"
            raise PipelineError(problem, pointer=pointer)
        found = _place(classes, answer, said[role], where)
        places[role] = found.path
        if role == "items":
            kind = found.type
    if not isinstance(kind, ListType):
        raise PipelineError(f"{said['items']!r} is no list", pointer=join(pointer, "items"))
    return PagingPlan(said["dialect"], places, kind.item)


def _checked(said: Any, pointer: str, *, bare: bool) -> list[str]:
    """The roles that an `x-paging` gives names to. Raises PipelineError for one that is misspelt or incomplete.
    Where the answer is the list itself, it has no properties to be named."""
    if not isinstance(said, dict):
        problem = f"x-paging is an object, or false for a list in one piece, not {named(said)}"
        raise PipelineError(problem, pointer=pointer)
    dialect = said.get("dialect")
    if not isinstance(dialect, str) or dialect not in DECLARED:
        problem = f"unknown dialect {dialect!r}" if "dialect" in said else "x-paging names no dialect"
        raise PipelineError(f"{problem}; known: {', '.join(DECLARED)}", pointer=join(pointer, "dialect"))
    needed, possible = DECLARED[dialect]
    if bare:
        if dialect in ("token", "linked"):
            problem = "what is answered here is a list, which has no place for a cursor or a link"
            raise PipelineError(problem, pointer=join(pointer, "dialect"))
        needed = tuple(role for role in needed if role in PARAMETERS)
        possible = tuple(role for role in possible if role in (*PARAMETERS, "link_header", KEY))
    for role in needed:
        if role not in said:
            raise PipelineError(f"{role!r} is missing: the dialect {dialect} needs it", pointer=pointer)
    for role, name in said.items():
        if role == KEY and name is False:
            continue
        if role != "dialect" and role not in needed + possible:
            known = ", ".join(needed + possible)
            raise PipelineError(f"unknown key; known for {dialect}: {known}", pointer=join(pointer, role))
        if not isinstance(name, str) or not name:
            raise PipelineError(f"a name is needed here, not {named(name)}", pointer=join(pointer, role))
    if dialect == "links" and not said.keys() & {"link", "link_header"}:
        raise PipelineError("'link' or 'link_header' is missing: the dialect links needs one", pointer=pointer)
    return [role for role in needed + possible if role in said and role != KEY]


def _place(classes: dict[str, ClassPlan], answer: ClassPlan, path: str, pointer: str) -> Found:
    found = named_in(path, answer, classes)
    if found is None:
        known = ", ".join(entry.wire for entry in answer.fields)
        raise PipelineError(f"the answer has no {path!r}; it has: {known}", pointer=pointer)
    return found
