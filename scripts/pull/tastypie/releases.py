"""What several releases of an application have, made one: all of it, each part with the releases where it was seen.

Beside a part stand ``x-since``, the first release where it was seen, unless it was in the first of all; ``x-until``,
the last one, unless it was in the last of all; and ``x-absent``, those between in which it was not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from scripts.errors import PipelineError

from .model import Field, Resource

SPAN = ("x-since", "x-until", "x-absent")
_RELEASE = re.compile(r"\d+(?:\.\d+)*")

_Part = TypeVar("_Part")


def is_release(text: str) -> bool:
    """Whether a text has a release's form."""
    return _RELEASE.fullmatch(text) is not None


def numbers(release: str) -> tuple[int, ...]:
    """A release's numbers, to put releases in order.

    Raises:
        PipelineError: It has others than numbers and points.
    """
    if not is_release(release):
        raise PipelineError(
            f"{release!r} is no release", hint="a release is written with numbers and points, as 5.18.1"
        )
    return tuple(map(int, release.split(".")))


def in_order(releases: Iterable[str]) -> tuple[str, ...]:
    """Releases from the first to the last, each once."""
    return tuple(sorted(set(releases), key=numbers))


def span(seen: frozenset[str], releases: Iterable[str]) -> dict[str, Any]:
    """What stands beside a part that was seen in some of these releases; nothing where it was in all."""
    known = in_order(releases)
    found = [release for release in known if release in seen]
    if not found or len(found) == len(known):
        return {}
    first, last = known.index(found[0]), known.index(found[-1])
    absent = [release for release in known[first : last + 1] if release not in seen]
    said: dict[str, Any] = {} if first == 0 else {"x-since": found[0]}
    said |= {} if last == len(known) - 1 else {"x-until": found[-1]}
    return said | ({"x-absent": absent} if absent else {})


def released(node: Mapping[str, Any], releases: Iterable[str]) -> frozenset[str]:
    """In which of these releases a part was seen, by what stands beside it."""
    since, until, absent = (node.get(key) for key in SPAN)
    return frozenset(
        release
        for release in releases
        if (since is None or numbers(release) >= numbers(since))
        and (until is None or numbers(release) <= numbers(until))
        and release not in (absent or ())
    )


def nearest(release: str, known: Iterable[str]) -> str:
    """Of releases that are known, the one that another is most like: itself, else the last before it, else the first
    after it."""
    found = in_order(known)
    before = [each for each in found if numbers(each) <= numbers(release)]
    return before[-1] if before else found[0]


def calls(resources: Iterable[Resource], release: str | None = None) -> set[str]:
    """The calls of resources as method and path: all of them, or those that were seen in one release."""
    return {
        f"{method.upper()} {path}"
        for entry in resources
        for side, path in (("list", entry.path), ("detail", f"{entry.path}{{}}/"))
        for method in (entry.list_methods if side == "list" else entry.detail_methods)
        if release is None or release in entry.seen_methods.get((side, method), entry.seen)
    }


def marked(resources: list[Resource], release: str) -> list[Resource]:
    """Resources as they were seen in one release."""
    here = frozenset({release})
    return [
        replace(
            entry,
            seen=here,
            fields={name: replace(field, seen=here) for name, field in entry.fields.items()},
            seen_filters=dict.fromkeys(entry.filters, here),
            seen_methods=dict.fromkeys(_methods(entry), here),
        )
        for entry in resources
    ]


def merged(kept: list[Resource], new: list[Resource], release: str) -> list[Resource]:
    """What was kept of several releases, with what one of them has now in the place of what was kept of it."""
    before = {entry.name: found for entry in kept if (found := _without(entry, release)) is not None}
    now = {entry.name: entry for entry in marked(new, release)}
    return [
        _both(before[name], now[name]) if name in before and name in now else before.get(name) or now[name]
        for name in sorted({*before, *now})
    ]


def as_of(resource: Resource, release: str) -> Resource:
    """A resource as it was seen in a release, or else in the last one where it was seen."""
    last = release if release in resource.seen else max(resource.seen, key=numbers)
    gone = set(resource.seen) - {last}
    found = resource
    for other in gone:
        found = _without(found, other) or found
    return found


def _methods(resource: Resource) -> list[tuple[str, str]]:
    sides = (("list", resource.list_methods), ("detail", resource.detail_methods))
    return [(side, method) for side, methods in sides for method in methods]


def _without(resource: Resource, release: str) -> Resource | None:
    """A resource without what was seen in one release alone; None where that was all."""
    gone = {release}
    if not resource.seen - gone:
        return None
    methods = _fewer(resource.seen_methods, gone)
    filters = _fewer(resource.seen_filters, gone)
    return replace(
        resource,
        seen=resource.seen - gone,
        fields={
            name: replace(field, seen=field.seen - gone) for name, field in resource.fields.items() if field.seen - gone
        },
        filters={name: allowed for name, allowed in resource.filters.items() if name in filters},
        across=resource.across & filters.keys(),
        list_methods=frozenset(method for side, method in methods if side == "list"),
        detail_methods=frozenset(method for side, method in methods if side == "detail"),
        seen_filters=filters,
        seen_methods=methods,
    )


def _fewer(seen: Mapping[Any, frozenset[str]], gone: set[str]) -> dict[Any, frozenset[str]]:
    return {name: rest for name, releases in seen.items() if (rest := releases - gone)}


def _both(one: Resource, other: Resource) -> Resource:
    """A resource of several releases; where they differ, the last one is right."""
    older, newer = sorted((one, other), key=lambda entry: max(map(numbers, entry.seen)))
    return replace(
        newer,
        seen=older.seen | newer.seen,
        fields=dict(sorted(_all(older.fields, newer.fields, _field).items())),
        filters=dict(sorted((older.filters | newer.filters).items())),
        across=older.across | newer.across,
        ordering=older.ordering | newer.ordering,
        list_methods=older.list_methods | newer.list_methods,
        detail_methods=older.detail_methods | newer.detail_methods,
        seen_filters=_all(older.seen_filters, newer.seen_filters, frozenset.union),
        seen_methods=_all(older.seen_methods, newer.seen_methods, frozenset.union),
    )


def _field(older: Field, newer: Field) -> Field:
    return replace(newer, also=older.also | newer.also, seen=older.seen | newer.seen)


def _all(older: Mapping[Any, _Part], newer: Mapping[Any, _Part], both: Any) -> dict[Any, _Part]:
    """The parts of both, and where both have one, what becomes of the two."""
    shared = {name: both(older[name], newer[name]) for name in older if name in newer}
    return {**older, **newer, **shared}
