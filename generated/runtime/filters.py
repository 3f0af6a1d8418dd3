# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Filters in the manner of Django: `name__startswith="31"`, checked against what a list accepts before it is asked.

A server of this kind ignores names that it does not know, and so answers a misspelt filter with the whole table.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .decoders import BOOLEAN, DAY, INTEGER, MOMENT, NUMBER
from .timestamps import Timestamp
from .wire import text

if TYPE_CHECKING:
    from .decoders import Decoder, Lazy
    from .operations import Operation

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


class FilterError(ValueError):
    """A filter that cannot be asked for; nothing was sent.

    Attributes:
        field: the filter's name.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field


class UnknownFilter(FilterError):
    """A field or lookup that the list does not have."""


class BadFilterValue(FilterError):
    """A value that the field or lookup cannot be compared with."""


def filter_pairs(operation: Operation, given: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """The query pairs for filters of a list; those that are None are left out.

    Raises UnknownFilter or BadFilterValue before anything is sent.
    """
    filters = operation.filters
    if filters is None:
        return ()
    kinds = {parameter.name: parameter.decoder for parameter in operation.parameters if parameter.where == "query"}
    found = []
    for name, value in given.items():
        if value is None and operation.dangerous is not None:
            raise BadFilterValue(name, "None leaves the filter out, and that would be every object; give a value")
        if value is not None:
            _check(filters, name.split("__"), name)
            _check_value(name, kinds, value)
            found.append((name, _written(name, value)))
    return tuple(found)


def check_equality(operation: Operation, arguments: tuple[Any, ...]) -> None:
    """Raises BadFilterValue for a plain argument of a list that its field cannot be compared with."""
    for parameter, value in zip(operation.parameters, arguments, strict=True):
        if parameter.where == "query" and value is not None:
            _check_value(parameter.name, {parameter.name: parameter.decoder}, value)


_COMPARISONS = frozenset({"exact", "gt", "gte", "lt", "lte", "in", "range"})
_PARTS_OF_MOMENTS = frozenset(
    {"year", "month", "day", "week_day", "hour", "minute", "second", "week", "quarter", "iso_year", "iso_week_day"}
)


def _check_value(name: str, kinds: Mapping[str, Decoder], value: Any) -> None:
    field, _, lookup = name.partition("__")
    if lookup == "isnull":
        expected = "true or false" if not _is_boolean(value) else None
    elif lookup in _PARTS_OF_MOMENTS:
        expected = "a whole number" if not _is_whole(value) else None
    elif field in kinds and (not lookup or lookup in _COMPARISONS):
        values = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
        expected = next((word for item in values if (word := _misfit(kinds[field], item)) is not None), None)
    else:
        expected = None
    if expected is not None:
        raise BadFilterValue(name, f"{value!r} is not {expected}")


def _misfit(decoder: Decoder, value: Any) -> str | None:
    """What a value should have been, None when it can be compared with the field."""
    if decoder is INTEGER:
        return None if _is_whole(value) else "a whole number"
    if decoder is NUMBER:
        return None if _is_number(value) else "a number"
    if decoder is BOOLEAN:
        return None if _is_boolean(value) else "true or false"
    if decoder is MOMENT or decoder is DAY:
        return None if _is_moment(value) else "a date or a moment"
    return None


def _is_whole(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or bool(re.fullmatch(r"-?\d+", str(value)))


def _is_number(value: Any) -> bool:
    try:
        float(text(value))
    except ValueError:
        return False
    return not isinstance(value, bool)


def _is_boolean(value: Any) -> bool:
    return isinstance(value, bool) or text(value).lower() in ("true", "false", "0", "1")


def _is_moment(value: Any) -> bool:
    if isinstance(value, datetime.date):
        return True
    try:
        Timestamp.parse(f"{value}T00:00" if len(str(value)) == 10 else str(value))
    except (ValueError, OverflowError, TypeError):
        return False
    return True


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
        raise BadFilterValue(name, "only __in and __range take several values")
    if not value or any(item is None for item in value):
        raise BadFilterValue(name, "give at least one value, and none that is None")
    written = [text(item) for item in value]
    if lookup == "range" and len(written) != 2:
        raise BadFilterValue(name, "__range takes two values, the first and the last")
    if any("," in item for item in written):
        raise BadFilterValue(name, "a value with a comma cannot be one of several; ask for it alone")
    return ",".join(written)
