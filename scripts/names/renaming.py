"""Other names for the classes of a plan, wherever it has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from scripts.prepare.naming import class_module
from scripts.prepare.plan import ListType, MapType, Named, NullType, Plan, Type, UnionType


def rename_classes(plan: Plan, names: Mapping[str, str]) -> None:
    """Call classes by other names; those that are not in `names` keep theirs."""
    changed = {old: new for old, new in names.items() if old != new}
    if not changed:
        return
    seen: dict[Type, Type] = {}

    def renamed(kind: Type) -> Type:
        if kind not in seen:
            seen[kind] = _renamed(kind, changed, renamed)
        return seen[kind]

    # Versions of an operation share some of these.
    for parameter in {id(part): part for entry in plan.operations for part in entry.parameters}.values():
        parameter.type = renamed(parameter.type)
    for body in {id(part): part for entry in plan.operations for part in entry.bodies}.values():
        body.type = renamed(body.type)
    for answer in {id(part): part for entry in plan.operations for part in entry.answers}.values():
        answer.type = None if answer.type is None else renamed(answer.type)
    for operation in plan.operations:
        operation.success = None if operation.success is None else renamed(operation.success)
    for entry in plan.classes.values():
        for field in entry.fields:
            field.type = renamed(field.type)
        entry.rest = None if entry.rest is None else renamed(entry.rest)
        entry.alias = None if entry.alias is None else renamed(entry.alias)
        if entry.name in changed:
            entry.name = changed[entry.name]
            entry.module = class_module(entry.name)
    plan.classes = {entry.name: entry for entry in plan.classes.values()}


def _renamed(kind: Type, names: Mapping[str, str], renamed: Callable[[Type], Type]) -> Type:
    if isinstance(kind, Named):
        return Named(names.get(kind.name, kind.name))
    if isinstance(kind, ListType):
        return ListType(renamed(kind.item))
    if isinstance(kind, MapType):
        return MapType(renamed(kind.value))
    if isinstance(kind, NullType):
        return NullType(renamed(kind.inner))
    if isinstance(kind, UnionType):
        return replace(
            kind,
            options=tuple(map(renamed, kind.options)),
            mapping=tuple((value, renamed(option)) for value, option in kind.mapping),
            base=None if kind.base is None else renamed(kind.base),
        )
    return kind
