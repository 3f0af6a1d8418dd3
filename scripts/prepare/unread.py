"""Lists that seem to have further pages, and nobody knows how they are asked for: they give their first page alone."""

from __future__ import annotations

from typing import Any

from scripts.documents.corrections import block
from scripts.documents.pointers import join
from scripts.errors import Notice

from .answers import good_answers
from .cursors import (
    asks_by_cursor,
    asks_for_pages,
    fold,
    items_and_beside,
    may_be_linked,
    next_page,
    size_parameter,
    taker,
)
from .dialects import DIALECTS
from .places import Found, answer_of, brought, query_of
from .plan import ClassPlan, ListType, OperationPlan, Plan, Scalar

_IN_HEADERS = ("continuationtoken", "nextpage", "nexttoken", "nextcursor", "nextmarker", "nextlink")
_ONLY_FIRST = "only what the first answer holds will be read"


def unread(plan: Plan) -> list[Notice]:
    """A notice for each such list, with the correction that declares how it is read."""
    found: dict[str, Notice] = {}
    # A version that is not paged is beside one that is: what its parameters say, is said of that one.
    paged = {operation.source for operation in plan.operations if operation.paging is not None}
    for operation in plan.operations:
        if operation.paging is None and operation.declared_paging is None:
            looks = (_by_answer, _by_parameters, _by_headers, *(() if operation.source in paged else (_by_cursor,)))
            notice = next(filter(None, (look(operation, plan.classes) for look in looks)), None)
            if notice is not None:
                found.setdefault(operation.source, notice)
    return list(found.values())


def _by_answer(operation: OperationPlan, classes: dict[str, ClassPlan]) -> Notice | None:
    """Where an answer names a next page."""
    answer = answer_of(operation, classes)
    items, beside = (None, []) if answer is None else items_and_beside(answer, classes)
    if items is None:
        return None
    asked = asks_for_pages(operation) or size_parameter(operation) is not None or taker(operation) is not None
    place = next_page(beside, asked=asked, linked=may_be_linked(operation, items))
    if place is None:
        return None
    problem = f"this list says by {_wire(place)!r} that more follows, and no parameter is known that asks for it"
    return _notice(operation, problem, _guess(operation, items, place))


def _by_parameters(operation: OperationPlan, classes: dict[str, ClassPlan]) -> Notice | None:
    """Where pages can be asked for, and no answer says how they are counted."""
    answer, kind = answer_of(operation, classes), brought(operation, classes)
    items = None if answer is None else items_and_beside(answer, classes)[0]
    numbers = {
        entry.wire
        for entry in operation.parameters
        if entry.where == "query" and entry.type in (Scalar("INTEGER"), Scalar("NUMBER"))
    }
    dialect = next((one for one in DIALECTS if set(one.parameters.values()) <= numbers), None)
    if operation.method != "GET" or dialect is None or not (items or isinstance(kind, ListType)):
        return None
    names = " and ".join(repr(name) for name in dialect.parameters.values())
    name = "numbered_from_one" if dialect.name == "numbered" else "rows"
    value = {"dialect": name, **({} if items is None else {"items": _wire(items)}), **dialect.parameters}
    return _notice(operation, f"this list takes {names}, and nothing says how it counts by them", value)


def _by_cursor(operation: OperationPlan, classes: dict[str, ClassPlan]) -> Notice | None:
    """Where pages can be asked for by a text, and no answer says which one is next."""
    answer, kind = answer_of(operation, classes), brought(operation, classes)
    items = None if answer is None else items_and_beside(answer, classes)[0]
    parameter = asks_by_cursor(operation)
    if operation.method != "GET" or parameter is None or not (items or isinstance(kind, ListType)):
        return None
    return _notice(operation, f"this list takes {parameter!r}, and no answer says what is next", False)


def _by_headers(operation: OperationPlan, classes: dict[str, ClassPlan]) -> Notice | None:
    """Where a header has the cursor of the next page, which no dialect reads."""
    answer, kind = answer_of(operation, classes), brought(operation, classes)
    if not isinstance(kind, ListType) and (answer is None or items_and_beside(answer, classes)[0] is None):
        return None
    for header in (name for entry in good_answers(operation.answers) for name in entry.headers):
        if any(word in fold(header) for word in _IN_HEADERS):
            return _notice(operation, f"this list seems to say in the header {header!r} that more follows", False)
    return None


def _guess(operation: OperationPlan, items: Found, place: Found) -> dict[str, Any] | bool:
    parameter, size = taker(operation), size_parameter(operation)
    if parameter is None or parameter not in query_of(operation) or place.type == Scalar("BOOLEAN"):
        return False
    places = {"items": _wire(items), "cursor": _wire(place), "cursor_parameter": parameter}
    return {"dialect": "token", **places, **({} if size is None else {"size_parameter": size})}


def _wire(place: Found) -> str:
    return ".".join(entry.wire for entry in place.fields)


def _notice(operation: OperationPlan, problem: str, value: dict[str, Any] | bool) -> Notice:
    pointer = join(operation.source, "x-paging")
    how = "how it is read" if value else "that it is none, or how it is read"
    hint = f"say {how} in its overrides.toml (docs/architecture.md has the dialects), such as:\n"
    return Notice(f"{problem}: {_ONLY_FIRST}", pointer=pointer, hint=hint + block(pointer, "add", value=value))
