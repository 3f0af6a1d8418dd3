"""Where the classes of a plan are met: on which side of which operation, and by which properties from there.

Such a place does not depend on what operations, tags and schemas are called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scripts.documents.paths import shape
from scripts.prepare.plan import ClassPlan, ListType, MapType, Named, NullType, OperationPlan, Plan, Type, UnionType

from .memory import kept_text

_LETTERS = re.compile(r"[\W_]+")
Place = tuple[str, ...]
_LAST = (chr(0x10FFFF),)


def letters(text: str) -> str:
    """A name without regard to how it is spelt."""
    return _LETTERS.sub("", text).lower()


def grouped(plan: Plan) -> dict[str, list[OperationPlan]]:
    """The operations by method and path, each in all of its versions."""
    found: dict[str, list[OperationPlan]] = {}
    for operation in plan.operations:
        found.setdefault(kept_text(f"{operation.method} {operation.path}"), []).append(operation)
    return found


class Places:
    """The places of one plan's classes, which are meant by the names that they have there."""

    def __init__(self, plan: Plan, components: Mapping[str, tuple[str, bool]]) -> None:
        """`components` has the schema with a name that each class is made of."""
        self._components = components
        self.roots: dict[str, str] = {}
        self.below: dict[str, dict[str, str]] = {}
        for key, operations in grouped(plan).items():
            self._operation(shape(key), operations)
        for entry in plan.classes.values():
            self.below[entry.name] = dict(_inside(entry))
        self.first = self._first_places()

    def at(self, place: Place) -> str | None:
        """The class at a place, None where there is none."""
        found = self.roots.get(place[0]) if place else None
        return None if found is None else self.from_class(found, place[1:])

    def exactly(self, place: Place) -> str | None:
        """The same where every step is spelt as it is described."""
        found = self.roots.get(place[0]) if place else None
        for step in place[1:]:
            found = None if found is None else self.below[found].get(step)
        return found

    def from_class(self, name: str, steps: Place) -> str | None:
        """The class that is some steps away from another one. Steps may be spelt otherwise than they are described."""
        found: str | None = name
        for step in steps:
            below = self.below[found] if found is not None else {}
            alike = {below[other] for other in below if letters(other) == letters(step)} if step not in below else ()
            found = below.get(step) or (next(iter(alike)) if len(alike) == 1 else None)
        return found

    def _operation(self, key: str, operations: list[OperationPlan]) -> None:
        for operation in operations:
            for answer in operation.answers:
                self._add(f"{key} {answer.status}", answer.version, answer.media_type, answer.type)
            for body in operation.bodies:
                self._add(f"{key} body", body.version, body.media_type, body.type)
            in_path = [entry for entry in operation.parameters if entry.where == "path"]
            for parameter in operation.parameters:
                name = str(in_path.index(parameter) + 1) if parameter in in_path else kept_text(parameter.wire)
                self._add(f"{key} {parameter.where} {name}", None, None, parameter.type)

    def _add(self, text: str, version: str | None, media_type: str | None, kind: Type | None) -> None:
        text = text if version is None else f"{text} {version}"
        for step, name in _named_in(kind):
            if self.roots.setdefault(f"{text}{step}", name) != name:
                self.roots.setdefault(f"{text} {media_type}{step}", name)

    def _first_places(self) -> dict[str, Place]:
        """The nearest place of each class, of several the first. What no operation needs is met in schemas with names,
        which themselves have no place."""
        found: dict[str, Place] = {}
        self._spread({name: (text,) for text, name in sorted(self.roots.items(), reverse=True)}, found)
        alone: dict[str, Place] = {
            name: (f"#{said}",) for name, (said, family) in self._components.items() if not family
        }
        unmet = {name: place for name, place in alone.items() if name not in found}
        self._spread(unmet, found)
        return found | dict.fromkeys(unmet, ())

    def _spread(self, level: dict[str, Place], found: dict[str, Place]) -> None:
        while level:
            found |= level
            following: dict[str, Place] = {}
            for name, place in level.items():
                for step, inner in self.below[name].items():
                    longer = (*place, step)
                    if inner not in found and longer < following.get(inner, _LAST):
                        following[inner] = longer
            level = following


def _inside(entry: ClassPlan) -> Iterator[tuple[str, str]]:
    for field in entry.fields:
        for step, name in _named_in(field.type):
            yield f"{kept_text(field.wire)}{step}", name
    for step, name in _named_in(entry.rest):
        yield f"*{step}", name
    for step, name in _named_in(entry.alias):
        yield f"={step}", name


def _named_in(kind: Type | None) -> Iterator[tuple[str, str]]:
    """The classes in a type, each with the way to it."""
    if isinstance(kind, Named):
        yield "", kind.name
    elif isinstance(kind, NullType):
        yield from _named_in(kind.inner)
    elif isinstance(kind, ListType):
        yield from ((f"[]{step}", name) for step, name in _named_in(kind.item))
    elif isinstance(kind, MapType):
        yield from ((f"{{}}{step}", name) for step, name in _named_in(kind.value))
    elif isinstance(kind, UnionType):
        said = {option: value for value, option in kind.mapping}
        for index, option in enumerate(dict.fromkeys([*kind.options, *said])):
            way = kept_text(said[option]) if option in said else str(index + 1)
            yield from ((f"|{way}{step}", name) for step, name in _named_in(option))
