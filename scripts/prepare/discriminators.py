"""Discriminators in classes: the property that tells them apart, and the value of it that each stands for."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from scripts.documents.components import name_of
from scripts.documents.pointers import of_reference, resolve
from scripts.documents.positions import walk
from scripts.errors import PipelineError

from .inheritance import rule_of
from .merging import merge
from .naming import MODEL_ATTRIBUTES, Names, field_name
from .plan import ClassPlan, FieldPlan, Named, NullType, Scalar, Type, UnionType
from .shapes import CHOICES

KeyT = TypeVar("KeyT", bound=Hashable)

# By what a value stands for a class, the best first.
BY_MAPPING, BY_CONSTANT, BY_NAME = range(3)
_TEXT = Scalar("TEXT")


def told_apart(document: dict[str, Any]) -> set[str]:
    """The components that a discriminator tells from others, in any choice of a description."""
    found: set[str | None] = set()
    for pointer, kind, schema in walk(document):
        rule = rule_of(schema, pointer) if kind == "schema" else None
        if rule is None:
            continue
        options = [option for word in CHOICES for option in schema.get(word) or () if isinstance(option, dict)]
        found |= {name_of(option.get("$ref")) for option in options}
        found |= {name_of(target) for target in rule.mapping.values()} if options else set()
    return {name for name in found if name is not None}


def constants(document: dict[str, Any], schema: Any, name: str) -> frozenset[str] | None:
    """The texts that a property of a schema may be; None where it may be any."""
    whole = merge({"allOf": [schema]}, document, "") if isinstance(schema, dict) else {}
    return _texts(document, (whole.get("properties") or {}).get(name), 0)


def _texts(document: dict[str, Any], schema: Any, deep: int) -> frozenset[str] | None:
    if not isinstance(schema, dict) or deep > 20:
        return None
    sets = [_texts(document, member, deep + 1) for member in schema.get("allOf") or ()]
    if isinstance(schema.get("$ref"), str):
        try:
            sets.append(_texts(document, resolve(document, of_reference(schema["$ref"])), deep + 1))
        except PipelineError:
            return None
    if "const" in schema or schema.get("enum"):
        values = [schema["const"]] if "const" in schema else schema["enum"]
        sets.append(frozenset(_written(value) for value in values if isinstance(value, (str, int))))
    narrow = [found for found in sets if found is not None]
    return frozenset.intersection(*narrow) if narrow else None


def _written(value: str | int) -> str:
    """A value as a mapping names it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def exclusive(known: Mapping[KeyT, frozenset[str] | None], base: frozenset[str] | None) -> dict[str, KeyT]:
    """The values that only one alternative may have, and that one. What is no narrower than the `base` says nothing."""
    found: dict[str, list[KeyT]] = {}
    for key, values in known.items():
        for value in sorted(values or ()) if values != base else ():
            found.setdefault(value, []).append(key)
    return {value: keys[0] for value, keys in sorted(found.items()) if len(keys) == 1}


class Marks:
    """What discriminators say of classes, kept until all of these are compiled."""

    def __init__(self) -> None:
        self._having: list[tuple[str, Type]] = []
        self._standing: list[tuple[Type, str, str, int]] = []

    def have(self, name: str, kinds: Iterable[Type]) -> None:
        """Alternatives have a property, declared or not: what tells them apart is no surprise."""
        self._having += [(name, kind) for kind in kinds]

    def stand(self, kind: Type, name: str, value: str, rank: int) -> None:
        """A value of a property stands for an alternative."""
        self._standing.append((kind, name, value, rank))

    def apply(self, classes: dict[str, ClassPlan], *, null: bool) -> None:
        """Add the properties that are declared nowhere, and let new objects have the value that stands for their
        class, where that is one."""
        for name, kind in self._having:
            for entry in _models(kind, classes, set()):
                if all(field.wire != name for field in entry.fields):
                    taken = Names(MODEL_ATTRIBUTES | {field.attribute for field in entry.fields})
                    entry.fields.append(FieldPlan(name, taken.claim(field_name(name)), _TEXT, False, null, False))
        values: dict[tuple[str, str], dict[int, set[str]]] = {}
        for kind, name, value, rank in self._standing:
            model = _model(kind, classes)
            if model is not None:
                values.setdefault((model.name, name), {}).setdefault(rank, set()).add(value)
        for (model_name, name), by_rank in values.items():
            best = by_rank[min(by_rank)]
            for field in classes[model_name].fields:
                if field.wire == name and len(best) == 1 and _may_be(field.type, value := min(best), classes):
                    field.default = value


def _may_be(kind: Type, value: str, classes: dict[str, ClassPlan]) -> bool:
    """Whether a property can have a text as its value."""
    if kind == _TEXT:
        return True
    entry = classes[kind.name] if isinstance(kind, Named) else None
    return entry is not None and entry.kind == "text" and value in [known for _, known in entry.members]


def _model(kind: Type, classes: dict[str, ClassPlan]) -> ClassPlan | None:
    """The one model that a type is, by whatever name."""
    seen: set[str] = set()
    while isinstance(kind, Named) and kind.name not in seen:
        entry = classes[kind.name]
        if entry.kind == "model":
            return entry
        seen.add(kind.name)
        kind = entry.alias or kind
    return None


def _models(kind: Type, classes: dict[str, ClassPlan], seen: set[str]) -> Iterator[ClassPlan]:
    """All models that a type may be."""
    if isinstance(kind, NullType):
        yield from _models(kind.inner, classes, seen)
    elif isinstance(kind, UnionType):
        for option in kind.options:
            yield from _models(option, classes, seen)
    elif isinstance(kind, Named) and kind.name not in seen:
        seen.add(kind.name)
        entry = classes[kind.name]
        if entry.kind == "model":
            yield entry
        elif entry.alias is not None:
            yield from _models(entry.alias, classes, seen)
