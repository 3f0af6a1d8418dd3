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
    from generated.runtime.nearness import near

    tag, _, name = path.partition(".")
    if tag in tags_of(known):
        names = [f"{tag}.{each}" for each in _names(_tag_class(known, tag))]
        return meant(path, names, f"the tag {tag} has") if name else f"the tag {tag} has: {', '.join(names)}"
    # The name of an operation without its tag, in any spelling.
    alike = set(near(name or tag, {each.partition(".")[2]: None for each in paths_of(known)}, strictly=True))
    alone = [each for each in paths_of(known) if each.partition(".")[2] in alike]
    return f"did you mean {' or '.join(alone[:3])}?" if alone else meant_operation(known, path)


def meant_operation(known: Known, path: str) -> str:
    """Which operations or tags may be meant, else where they are listed."""
    from generated.runtime.nearness import near

    found = near(path, dict.fromkeys([*paths_of(known), *tags_of(known)]), strictly=False)
    return f"did you mean {' or '.join(found)}?" if found else f"see: sequencing ops {known.name} --search WORD"


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
