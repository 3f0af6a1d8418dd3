"""The operations of a platform: which there are, and the one that somebody means."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .misuse import Misused, meant
from .platforms import Known, facts_of

if TYPE_CHECKING:
    from generated.runtime.operations import Operation

_NEWEST = "Api"
# What a client takes for a version that may be the next lower one.
_ANY = "auto"


@dataclass(frozen=True)
class Found:
    """One operation in one version.

    Attributes:
        path: as it is typed, `tag.name`.
        kind: what it gives: `method` an answer, `paged` a list, `bytes` a file.
        build: the function that makes a call of its arguments.
    """

    path: str
    kind: str
    build: Callable[..., Any]

    @property
    def operation(self) -> Operation:
        """Its facts."""
        facts: Operation = sys.modules[self.build.__module__].OPERATION
        return facts

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions in which there is this operation, newest first."""
        return self.operation.versions


def tags_of(known: Known) -> list[str]:
    """The tags of a platform."""
    return sorted(import_module(f"{facts_of(known).package}.client").Api._tags)


def paths_of(known: Known) -> list[str]:
    """All operations as they are typed. Their modules are not imported for it."""
    return [f"{tag}.{name}" for tag in tags_of(known) for name in _names(_tag_class(known, tag))]


def every(known: Known, version: str | None = None) -> Iterator[Found]:
    """All operations of a platform, in their newest versions, or in one."""
    for tag in tags_of(known):
        there = _tag_class(known, tag, version)
        yield from (_found(there, tag, name) for name in _names(there))


def find(known: Known, path: str, version: str | None = None) -> Found:
    """The operation that is typed so, in its newest version or the one that is named.

    Raises:
        Misused: there is no such operation, or not in this version; the message has what may be meant.
    """
    tag, dot, name = path.partition(".")
    tags = tags_of(known)
    if tag not in tags or not dot:
        raise Misused(f"{known.name} has no operation {path!r}; {_hint(known, path)}")
    there = _tag_class(known, tag, version)
    if name not in _names(there):
        raise Misused(f"{known.name} has no operation {path!r}; {_hint(known, path)}")
    found = _found(there, tag, name)
    if version not in (None, _ANY) and version not in found.versions:
        has = f"it has {', '.join(found.versions)}" if found.versions else "it has no versions"
        raise Misused(f"{path} is not there in version {version!r}; {has}")
    return found


def _hint(known: Known, path: str) -> str:
    tag, _, name = path.partition(".")
    if tag in tags_of(known):
        names = _names(_tag_class(known, tag))
        if not name:
            return f"the tag {tag} has: {', '.join(names)}"
        return meant(path, [f"{tag}.{each}" for each in names], f"the tag {tag} has")
    every_path = paths_of(known)
    alone = [each for each in every_path if each.partition(".")[2] == (name or tag)]
    if alone:
        return f"did you mean {' or '.join(alone[:3])}?"
    return (
        meant(path, every_path, f"see: sequencing ops {known.name}; some of them")
        if name
        else meant(tag, tags_of(known), "there are the tags")
    )


def _tag_class(known: Known, tag: str, version: str | None = None) -> Any:
    """The class that has the operations of a tag."""
    module = import_module(f"{facts_of(known).package}.api.{tag}")
    if version in (None, _ANY):
        return getattr(module, _NEWEST)
    versions = facts_of(known).versions
    if version not in versions:
        there = f"there are {', '.join(versions)}" if versions else "it has no versions"
        raise Misused(f"{known.name} has no version {version!r}; {there}")
    return getattr(module, version.upper())


def _names(there: Any) -> list[str]:
    return [name for name in dir(there) if not name.startswith("_")]


def _found(there: Any, tag: str, name: str) -> Found:
    bound = getattr(there, name)
    return Found(f"{tag}.{name}", bound.kind, bound.load())
