"""Which way a property goes: what only answers have, what only requests have, and what a change need not have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from scripts.documents.pointers import resolve

from .plan import ClassPlan, ListType, MapType, Named, NullType, OperationPlan, Type, UnionType
from .references import target_of

_MERGES = "application/merge-patch+json"
_PATCHES = "application/json-patch+json"


def says(word: str, schema: Any, document: dict[str, Any], pointer: str) -> bool:
    """Whether a schema says `readOnly` or `writeOnly`, itself or by what it is made of."""
    seen: set[str] = set()
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        if not isinstance(part, dict):
            continue
        if part.get(word) is True:
            return True
        waiting += part.get("allOf") or []
        if "$ref" in part:
            target = target_of(part["$ref"], pointer)
            if target not in seen:
                seen.add(target)
                waiting.append(resolve(document, target))
    return False


def mark_partial(operations: list[OperationPlan], classes: dict[str, ClassPlan]) -> None:
    """Say of bodies that change something that they need not have all of it: of merge patches (RFC 7396), and of those
    that a PATCH sends as the object that other operations answer or take. What a PATCH alone takes was made for it, and
    requires what it says."""
    wholes = _reached(_of_others(operations), classes)
    for operation in operations:
        for body in operation.bodies:
            name = body.media_type.partition(";")[0].strip().lower()
            shared = _reached([body.type], classes, deep=False) & wholes
            body.partial = name == _MERGES or (operation.method == "PATCH" and name != _PATCHES and bool(shared))


def _of_others(operations: list[OperationPlan]) -> Iterator[Type]:
    for operation in operations:
        yield from (answer.type for answer in operation.answers if answer.type is not None)
        if operation.method != "PATCH":
            yield from (body.type for body in operation.bodies)


def _reached(types: Iterable[Type], classes: dict[str, ClassPlan], *, deep: bool = True) -> set[str]:
    """The names of the classes that types name, and, if `deep`, those that these name in turn."""
    found: set[str] = set()
    waiting = list(types)
    while waiting:
        kind = waiting.pop()
        if isinstance(kind, Named) and kind.name not in found:
            found.add(kind.name)
            entry = classes[kind.name]
            if entry.alias is not None:
                waiting.append(entry.alias)
            if deep:
                waiting += [field.type for field in entry.fields]
        waiting += _parts(kind)
    return found


def _parts(kind: Type) -> list[Type]:
    if isinstance(kind, ListType):
        return [kind.item]
    if isinstance(kind, MapType):
        return [kind.value]
    if isinstance(kind, NullType):
        return [kind.inner]
    return [*kind.options, *(option for _, option in kind.mapping)] if isinstance(kind, UnionType) else []
