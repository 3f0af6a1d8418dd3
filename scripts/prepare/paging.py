"""Which operations answer lists page by page, and in which dialect: as the operation declares it in `x-paging`, else
recognised by names, not by platform."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.documents.json_types import named
from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .answers import good_answers
from .dialects import DECLARED, DIALECTS, KEY, ONLY_LIST, PARAMETERS, TOTAL_HEADERS, Dialect, is_springs
from .plan import ANY, ClassPlan, FieldPlan, ListType, Named, OperationPlan, PagingPlan, Scalar, Type, UnionType
from .shapes import bare

# What a pager's own argument for the number of items in a page is called, whatever the platform calls it.
PAGE_SIZE = "page_size"
# By role, what a property must hold to be taken for it.
_HELD = {
    **dict.fromkeys(("total", "remaining", "pages", "number"), (Scalar("INTEGER"), Scalar("NUMBER"))),
    **dict.fromkeys(("more", "last"), (Scalar("BOOLEAN"),)),
}
_AS_TEXT = (Scalar("TEXT"), Scalar("BINARY"))


class _Found(NamedTuple):
    """A property of an answer: where it is in Python, and the fields on the way there."""

    path: str
    fields: tuple[FieldPlan, ...]
    type: Type


def attach(operation: OperationPlan, classes: dict[str, ClassPlan], single: str | None) -> None:
    """Find the paging of an operation, and call its page size by the name that all pagers share. `single` is the
    parameter that names one object below the list. Raises PipelineError for an `x-paging` that the operation does not
    bear out."""
    declared = operation.declared_paging
    operation.paging = recognise(operation, classes) if declared is None else _declared(operation, declared, classes)
    if operation.paging is None:
        return
    operation.paging.keys = _keys(operation, operation.paging, classes, single)
    size, offset = (operation.paging.places.get(role) for role in ("size_parameter", "offset_parameter"))
    taken = {parameter.name for parameter in operation.parameters}
    for parameter in operation.parameters:
        if parameter.where == "query" and parameter.wire in (size, offset):
            # Whoever reads the list says it on their own.
            parameter.required = False
        if parameter.where == "query" and parameter.wire == size:
            operation.paging.largest_page = parameter.maximum
            if PAGE_SIZE not in taken:
                parameter.name = PAGE_SIZE


def _keys(
    operation: OperationPlan, paging: PagingPlan, classes: dict[str, ClassPlan], single: str | None
) -> tuple[str, ...]:
    """The attributes by which an item is told from all others: as `x-paging` says it, else its address, its `id`, or
    what names it in the path that leads to it alone."""
    said = (operation.declared_paging or {}).get(KEY)
    item = _model(paging.item, classes)
    if said is not None or item is None:
        found = _named(said, item, classes) if said and item is not None else None
        if said and found is None:
            raise PipelineError(f"the items have no {said!r}", pointer=join(operation.source, "x-paging", KEY))
        return () if found is None else (found.path,)
    known = {entry.wire: entry for entry in item.fields}
    names = [name for name in dict.fromkeys(("resource_uri", "id", single)) if name in known]
    return tuple(known[name].attribute for name in names if _may_be_key(known[name].type, classes))


def _may_be_key(kind: Type, classes: dict[str, ClassPlan]) -> bool:
    kind = _resolved(kind, classes)
    if isinstance(kind, UnionType):
        return all(_may_be_key(option, classes) for option in kind.options)
    return kind in (Scalar("TEXT"), Scalar("INTEGER"), ANY)


def recognise(operation: OperationPlan, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of an operation, None when it answers in one piece. A page may lie in an envelope, if that holds no
    other."""
    answer = _answer(operation, classes)
    if answer is None:
        return _counted_list(operation, classes)
    parameters = _query_of(operation)
    for dialect in DIALECTS:
        if dialect.takes(parameters):
            whole = _page(operation, dialect, answer, classes)
            if whole is not None:
                return whole
            inside = [found for found in _enveloped(operation, dialect, answer, classes) if found is not None]
            if len(inside) == 1:
                return inside[0]
    return None


def _answer(operation: OperationPlan, classes: dict[str, ClassPlan]) -> ClassPlan | None:
    """The object that an operation answers."""
    return _model(_brought(operation, classes), classes)


def _brought(operation: OperationPlan, classes: dict[str, ClassPlan]) -> Type | None:
    """What an operation answers in JSON. The same may be there as text too, as in XML, which nobody asks for."""
    kind = None if operation.success is None else _resolved(operation.success, classes)
    if isinstance(kind, UnionType):
        objects = [option for option in kind.options if bare(option) not in _AS_TEXT]
        kind = _resolved(objects[0], classes) if len(objects) == 1 else None
    return kind


def _counted_list(operation: OperationPlan, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging of an operation that answers the items alone, and says in a header how many there are in all."""
    kind = _brought(operation, classes)
    told = [header for answer in good_answers(operation.answers) for header in answer.headers]
    total = next((header for header in told if header.lower() in TOTAL_HEADERS), None)
    if total is None or not isinstance(kind, ListType):
        return None
    for dialect in DIALECTS:
        if dialect.name in ("numbered", "rows") and dialect.takes(_query_of(operation)):
            if not _counts(operation, dialect, {}):
                continue
            name = dialect.name
            if name == "numbered" and _first_page(operation, dialect, set()):
                name = "numbered_from_one"
            places = {"items": "items", "total": "total", "total_header": total, **dialect.parameters}
            return PagingPlan(name, places, kind.item)
    return None


def _counts(operation: OperationPlan, dialect: Dialect, found: dict[str, _Found]) -> bool:
    """Whether the parameter of pages or rows holds numbers, by its type or by the number that the answer has of it:
    elsewhere such names are those of cursors."""
    names = dialect.parameters
    if dialect.name not in ("numbered", "rows") or names["size_parameter"] in ("per_page", "pageSize"):
        return True
    kinds = (Scalar("INTEGER"), Scalar("NUMBER"))
    return "number" in found or all(
        entry.type in kinds for entry in operation.parameters if entry.where == "query" and entry.wire in names.values()
    )


def _enveloped(
    operation: OperationPlan, dialect: Dialect, answer: ClassPlan, classes: dict[str, ClassPlan]
) -> Iterator[PagingPlan | None]:
    for entry in answer.fields:
        inner = _model(entry.type, classes)
        if inner is not None and inner is not answer:
            yield _page(operation, dialect, inner, classes, f"{entry.attribute}.")


def _page(
    operation: OperationPlan, dialect: Dialect, answer: ClassPlan, classes: dict[str, ClassPlan], before: str = ""
) -> PagingPlan | None:
    """The paging of an operation whose answer, or what stands `before` in it, is a page of a dialect."""
    found: dict[str, _Found] = {}
    for role, names in dialect.answer.items():
        place = next(_fitting(role, names, answer, classes), None)
        if place is not None:
            found[role] = place
    item = _item(found.get("items"), classes)
    if item is None or not dialect.gives(set(found)) or not _counts(operation, dialect, found):
        return None
    known = {role for roles in DECLARED[dialect.name] for role in roles}
    places = {role: before + place.path for role, place in found.items() if role in known}
    places |= {role: name for role, name in dialect.parameters.items() if name in _query_of(operation)}
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
    wire = dialect.parameters["offset_parameter"]
    said = next(entry.first for entry in operation.parameters if (entry.where, entry.wire) == ("query", wire))
    if said == 1 or (said is None and not is_springs(names) and wire != "pageIndex"):
        return 1
    return 0


def _fitting(role: str, names: tuple[str, ...], answer: ClassPlan, classes: dict[str, ClassPlan]) -> Iterator[_Found]:
    """The properties of some names that hold what the role needs."""
    for name in names:
        found = _named(name, answer, classes)
        if found is None:
            continue
        fits = found.type in _HELD[role] if role in _HELD else role != "items" or isinstance(found.type, ListType)
        if fits:
            yield found


def _named(path: str, answer: ClassPlan, classes: dict[str, ClassPlan]) -> _Found | None:
    """The property at a path of names, of which the last may stand for the only list; None where there is none."""
    fields: list[FieldPlan] = []
    entry: ClassPlan | None = answer
    kind: Type | None = None
    for wire in path.split("."):
        if entry is None:
            return None
        if wire == ONLY_LIST:
            known = [field for field in entry.fields if isinstance(_resolved(field.type, classes), ListType)]
            field = known[0] if len(known) == 1 else None
        else:
            field = next((one for one in entry.fields if one.wire == wire), None)
        if field is None:
            return None
        fields.append(field)
        kind = _resolved(field.type, classes)
        entry = _model(kind, classes)
    assert kind is not None
    return _Found(".".join(field.attribute for field in fields), tuple(fields), kind)


def _resolved(kind: Type, classes: dict[str, ClassPlan]) -> Type:
    """What a type is, null and other names for it aside."""
    kind = bare(kind)
    seen: set[str] = set()
    while isinstance(kind, Named) and kind.name not in seen:
        seen.add(kind.name)
        alias = classes[kind.name].alias
        if classes[kind.name].kind != "alias" or alias is None:
            break
        kind = bare(alias)
    return kind


def _model(kind: Type | None, classes: dict[str, ClassPlan]) -> ClassPlan | None:
    """The model that a type is, if it is one."""
    kind = None if kind is None else _resolved(kind, classes)
    return classes[kind.name] if isinstance(kind, Named) and classes[kind.name].kind == "model" else None


def _declared(operation: OperationPlan, said: Any, classes: dict[str, ClassPlan]) -> PagingPlan | None:
    """The paging that `x-paging` says; None for `false`."""
    pointer = join(operation.source, "x-paging")
    if said is False:
        return None
    roles = _checked(said, pointer)
    answer = _answer(operation, classes)
    if answer is None:
        raise PipelineError("a page is an object with properties; what is answered here is none", pointer=pointer)
    places: dict[str, str] = {}
    for role in roles:
        where = join(pointer, role)
        if role not in PARAMETERS:
            places[role] = _declared_place(classes, answer, said[role], where)
        elif said[role] in _query_of(operation):
            places[role] = said[role]
        else:
            raise PipelineError(f"there is no query parameter {said[role]!r}", pointer=where)
    item = _item(_named(said["items"], answer, classes), classes)
    if item is None:
        raise PipelineError(f"{said['items']!r} is no list", pointer=join(pointer, "items"))
    return PagingPlan(said["dialect"], places, item)


def _checked(said: Any, pointer: str) -> list[str]:
    """The roles that an `x-paging` gives names to. Raises PipelineError for one that is misspelt or incomplete."""
    if not isinstance(said, dict):
        problem = f"x-paging is an object, or false for a list in one piece, not {named(said)}"
        raise PipelineError(problem, pointer=pointer)
    dialect = said.get("dialect")
    if not isinstance(dialect, str) or dialect not in DECLARED:
        problem = f"unknown dialect {dialect!r}" if "dialect" in said else "x-paging names no dialect"
        raise PipelineError(f"{problem}; known: {', '.join(DECLARED)}", pointer=join(pointer, "dialect"))
    needed, possible = DECLARED[dialect]
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
    return [role for role in needed + possible if role in said and role != KEY]


def _declared_place(classes: dict[str, ClassPlan], answer: ClassPlan, path: str, pointer: str) -> str:
    found = _named(path, answer, classes)
    if found is None:
        known = ", ".join(entry.wire for entry in answer.fields)
        raise PipelineError(f"the answer has no {path!r}; it has: {known}", pointer=pointer)
    return found.path


def _query_of(operation: OperationPlan) -> set[str]:
    return {entry.wire for entry in operation.parameters if entry.where == "query"}


def _item(found: _Found | None, classes: dict[str, ClassPlan]) -> Type | None:
    return found.type.item if found is not None and isinstance(found.type, ListType) else None
