"""Aliases that stand for themselves: allowed in a description, without meaning in Python."""

from __future__ import annotations

from collections.abc import Iterator

from .plan import ClassPlan, Named, NullType, Type, UnionType
from .shapes import NULL, union


def untangle(classes: dict[str, ClassPlan]) -> None:
    """Take out of every alias the alternative of being itself. Being a list or a map of itself is fine."""
    tangled = [entry for entry in classes.values() if entry.name in _meant(entry, classes)]
    meanings = {entry.name: union(_leaves(entry, classes, set())) for entry in tangled}
    for name, meaning in meanings.items():
        classes[name].alias = meaning


def _meant(entry: ClassPlan, classes: dict[str, ClassPlan]) -> set[str]:
    """The names of all aliases that an alias stands for, directly or through others."""
    found: set[str] = set()
    waiting = [entry]
    while waiting:
        names = {option.name for option in _options(waiting.pop().alias) if isinstance(option, Named)}
        waiting += [classes[name] for name in names - found]
        found |= names
    return found


def _leaves(entry: ClassPlan, classes: dict[str, ClassPlan], seen: set[str]) -> Iterator[Type]:
    seen.add(entry.name)
    for option in _options(entry.alias):
        if not isinstance(option, Named) or classes[option.name].alias is None:
            yield option
        elif option.name not in seen:
            yield from _leaves(classes[option.name], classes, seen)


def _options(kind: Type | None) -> Iterator[Type]:
    if isinstance(kind, NullType):
        yield NULL
        yield from _options(kind.inner)
    elif isinstance(kind, UnionType):
        for option in (*kind.options, *(chosen for _, chosen in kind.mapping)):
            yield from _options(option)
    elif kind is not None:
        yield kind
