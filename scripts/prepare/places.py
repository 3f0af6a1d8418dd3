"""Where things stand in what an operation answers: the properties at paths of names."""

from __future__ import annotations

from typing import NamedTuple

from .dialects import ONLY_LIST
from .plan import ClassPlan, FieldPlan, ListType, Named, OperationPlan, Scalar, Type, UnionType
from .shapes import bare, union

_AS_TEXT = (Scalar("TEXT"), Scalar("BINARY"))


class Found(NamedTuple):
    """A property of an answer: where it is in Python, and the fields on the way there."""

    path: str
    fields: tuple[FieldPlan, ...]
    type: Type


def answer_of(operation: OperationPlan, classes: dict[str, ClassPlan]) -> ClassPlan | None:
    """The object that an operation answers."""
    return model_of(brought(operation, classes), classes)


def brought(operation: OperationPlan, classes: dict[str, ClassPlan]) -> Type | None:
    """What an operation answers in JSON. The same may be there as text too, as in XML, which nobody asks for; lists
    of several media types are one, of whatever these hold."""
    kind = None if operation.success is None else resolved(operation.success, classes)
    if isinstance(kind, UnionType):
        objects = [resolved(option, classes) for option in kind.options if bare(option) not in _AS_TEXT]
        lists = [option for option in objects if isinstance(option, ListType)]
        if len(lists) > 1 and len(lists) == len(objects):
            return ListType(union([option.item for option in lists]))
        kind = objects[0] if len(objects) == 1 else None
    return kind


def named_in(path: str, answer: ClassPlan, classes: dict[str, ClassPlan]) -> Found | None:
    """The property at a path of names, of which the last may stand for the only list; None where there is none."""
    fields: list[FieldPlan] = []
    entry: ClassPlan | None = answer
    kind: Type | None = None
    whole = any(one.wire == path for one in answer.fields)
    for wire in (path,) if whole else path.split("."):
        if entry is None:
            return None
        if wire == ONLY_LIST:
            known = [field for field in entry.fields if isinstance(resolved(field.type, classes), ListType)]
            field = known[0] if len(known) == 1 else None
        else:
            field = next((one for one in entry.fields if one.wire == wire), None)
        if field is None:
            return None
        fields.append(field)
        kind = resolved(field.type, classes)
        entry = model_of(kind, classes)
    assert kind is not None
    return Found(".".join(field.attribute for field in fields), tuple(fields), kind)


def resolved(kind: Type, classes: dict[str, ClassPlan]) -> Type:
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


def model_of(kind: Type | None, classes: dict[str, ClassPlan]) -> ClassPlan | None:
    """The model that a type is, if it is one."""
    kind = None if kind is None else resolved(kind, classes)
    return classes[kind.name] if isinstance(kind, Named) and classes[kind.name].kind == "model" else None


def query_of(operation: OperationPlan) -> set[str]:
    """The names of the query parameters of an operation."""
    return {entry.wire for entry in operation.parameters if entry.where == "query"}


def item_of(found: Found | None) -> Type | None:
    """What the list at a place consists of; None where no list is."""
    return found.type.item if found is not None and isinstance(found.type, ListType) else None
