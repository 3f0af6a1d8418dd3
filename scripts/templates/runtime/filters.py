"""Filters in the manner of Django: `name__startswith="31"`, checked against what a list accepts before it is asked.

A server of this kind ignores names that it does not know, and so answers a misspelt filter with the whole table.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .wire import text

if TYPE_CHECKING:
    from .decoders import Lazy

LOOKUPS = frozenset(
    (
        *("contains", "date", "day", "endswith", "exact", "gt", "gte", "hour", "icontains", "iendswith", "iexact"),
        *("in", "iregex", "isnull", "iso_week_day", "iso_year", "istartswith", "lt", "lte", "minute", "month"),
        *("quarter", "range", "regex", "search", "second", "startswith", "time", "week", "week_day", "year"),
    )
)


class Filters(NamedTuple):
    """What a list can be filtered by: `fields` with the lookups that each allows (None for all), and for relations in
    `across` the filters of the list that they lead to (None where those are not known)."""

    fields: Mapping[str, tuple[str, ...] | None]
    across: Mapping[str, Lazy | None]


class UnknownFilter(ValueError):
    """A filter that the list does not have.

    Attributes:
        field: the filter's name.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field


def filter_pairs(filters: Filters, given: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """The query pairs for filters; those that are None are left out. Raises UnknownFilter before anything is sent."""
    found = []
    for name, value in given.items():
        if value is not None:
            _check(filters, name.split("__"), name)
            found.append((name, _written(name, value)))
    return tuple(found)


def _check(filters: Filters, parts: list[str], name: str) -> None:
    first, rest = parts[0], parts[1:]
    if first not in filters.fields:
        near = difflib.get_close_matches(first, filters.fields, 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else f"; there are: {', '.join(sorted(filters.fields))}"
        raise UnknownFilter(name, f"there is no filter {first!r}{hint}")
    if not rest:
        return
    if len(rest) == 1 and rest[0] in LOOKUPS:
        allowed = filters.fields[first]
        if allowed is not None and rest[0] not in allowed:
            raise UnknownFilter(name, f"{first!r} allows only {', '.join(allowed) or 'no lookups'}")
    elif first in filters.across:
        target = filters.across[first]
        if target is not None:
            _check(target().filters, rest, name)
    else:
        near = difflib.get_close_matches(rest[0], LOOKUPS, 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else f"; there are: {', '.join(sorted(LOOKUPS))}"
        raise UnknownFilter(name, f"there is no lookup {rest[0]!r}{hint}")


def _written(name: str, value: Any) -> str:
    if not isinstance(value, (list, tuple, set, frozenset)):
        return text(value)
    lookup = name.rpartition("__")[2]
    if lookup not in ("in", "range"):
        raise UnknownFilter(name, "only __in and __range take several values")
    written = [text(item) for item in value]
    if lookup == "range" and len(written) != 2:
        raise UnknownFilter(name, "__range takes two values, the first and the last")
    if any("," in item for item in written):
        raise UnknownFilter(name, "a value with a comma cannot be one of several; ask for it alone")
    return ",".join(written)
