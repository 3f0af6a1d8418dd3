# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What only some releases of a server have: operations, filters of lists, and properties of bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

_RELEASE = re.compile(r"\d+(?:\.\d+)*")


class Span(NamedTuple):
    """The releases that have something: from `since` (None for the first that is known) to `until` (None for the last),
    without those that are `absent`."""

    since: str | None = None
    until: str | None = None
    absent: tuple[str, ...] = ()

    def has(self, release: str) -> bool:
        """Whether a release has it. One between two that are known counts as one that has it if both do."""
        number = numbers(release)
        return (
            (self.since is None or number >= numbers(self.since))
            and (self.until is None or number <= numbers(self.until))
            and number not in map(numbers, self.absent)
        )

    def __str__(self) -> str:
        said = [f"since {self.since}"] * (self.since is not None) + [f"until {self.until}"] * (self.until is not None)
        said += [f"not in {', '.join(self.absent)}"] * bool(self.absent)
        return ", ".join(said)


class Need(NamedTuple):
    """Something that a call uses and that not every release has; `silent` where a server that does not have it passes
    over it without a word."""

    what: str
    span: Span
    silent: bool = True


class Releases(NamedTuple):
    """The releases that have an operation (None for all), and those that have properties of its body."""

    own: Span | None
    body: Mapping[str, Span] = {}


def numbers(release: str) -> tuple[int, ...]:
    """A release's numbers, by which releases are in order. Raises ValueError for what is no release."""
    if not isinstance(release, str) or not _RELEASE.fullmatch(release):
        raise ValueError(f"{release!r} is no release: it is written with numbers and points, such as '5.18.1'")
    return tuple(map(int, release.split(".")))


def needs_of(releases: Releases, body: Any) -> Iterator[Need]:
    """What a call uses that not every release has: the operation, and the properties of its body that say something."""
    if releases.own is not None:
        yield Need("this operation", releases.own, silent=False)
    if releases.body and body is not None:
        for name in _said(body, releases.body):
            yield Need(f"the property {name!r}", releases.body[name])


def _said(body: Any, names: Mapping[str, Span]) -> list[str]:
    """Those of the properties that a body has, and that are not empty."""
    if isinstance(body, Mapping):
        return [name for name in names if body.get(name) not in (None, "")]
    fields = getattr(type(body), "_fields", ())
    wanted = {entry.wire: entry.attribute for entry in fields if entry.wire in names}
    # What is not set is as false as what is empty; a number and False say something.
    values = {wire: getattr(body, attribute) for wire, attribute in wanted.items()}
    return [wire for wire, value in values.items() if value or _is_plain(value)]


def _is_plain(value: Any) -> bool:
    return isinstance(value, (bool, int, float))
