# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Values that are nested deep, as pickle takes them: it goes into itself with each level, and Python only so far."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .spellings import Respelt
from .writing import DEEPEST

_CONTAINERS = frozenset({dict, list, Respelt})


class Nested:
    """A container that is nested deep: pickled and copied as a list of its containers, one after the other."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __reduce__(self) -> Any:
        return _put_together, (_taken_apart(self.value),)


def stored(value: Any) -> Any:
    """A value as the state of a model has it: itself, unless it is nested too deep."""
    return Nested(value) if value.__class__ in _CONTAINERS and _is_deep(value) else value


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        # What stands in several places counts once.
        level = list({id(item): item for holder in level for item in _items(holder) if _is_container(item)}.values())
        if not level:
            return False
    return True


def _is_container(value: Any) -> bool:
    return value.__class__ in _CONTAINERS


def _items(holder: Any) -> Iterable[Any]:
    return holder if holder.__class__ is list else holder.values()


def _taken_apart(value: Any) -> list[tuple[Any, ...]]:
    """All containers in a value, the outermost first: the class, names of properties, what they hold and which of that
    is the number of another container, and the other names of a `Respelt`."""
    containers, numbers = [value], {id(value): 0}
    parts: list[tuple[Any, ...]] = []
    for holder in containers:
        held, inner = [], []
        for place, item in enumerate(_items(holder)):
            if not _is_container(item):
                held.append(item)
                continue
            if id(item) not in numbers:
                numbers[id(item)] = len(containers)
                containers.append(item)
            held.append(numbers[id(item)])
            inner.append(place)
        names = None if holder.__class__ is list else list(holder)
        parts.append((holder.__class__, names, held, inner, getattr(holder, "names", None)))
    return parts


def _put_together(parts: list[tuple[Any, ...]]) -> Any:
    containers = [part[0]() for part in parts]
    for container, (_, names, held, inner, respelt) in zip(containers, parts, strict=True):
        for place in inner:
            held[place] = containers[held[place]]
        if names is None:
            container.extend(held)
        else:
            container.update(zip(names, held, strict=True))
        if respelt is not None:
            container.names = respelt
    return containers[0]
