"""Filters in the manner of Django: `name__startswith="31"`, checked against what a list accepts before it is asked.

A server of this kind ignores names that it does not know, and so answers a misspelt filter with the whole table.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .filter_values import BadFilterValue, FilterError, check_value, plain, written
from .filterable import RELATION as RELATION
from .filterable import Filters as Filters
from .scalars import BOOLEAN, INTEGER, NUMBER, TEXT

if TYPE_CHECKING:
    from .operations import Operation
    from .scalars import Decoder

LOOKUPS = frozenset(
    (
        *("contains", "date", "day", "endswith", "exact", "gt", "gte", "hour", "icontains", "iendswith", "iexact"),
        *("in", "iregex", "isnull", "iso_week_day", "iso_year", "istartswith", "lt", "lte", "minute", "month"),
        *("quarter", "range", "regex", "search", "second", "startswith", "time", "week", "week_day", "year"),
    )
)
_OF_DAYS = frozenset(
    {"date", "day", "iso_week_day", "iso_year", "month", "quarter", "time", "week", "week_day", "year"}
)
_OF_MOMENTS = _OF_DAYS | {"hour", "minute", "second"}


# The parameter of a list that says how to sort it.
ORDER = "order_by"


class UnknownFilter(FilterError):
    """A field or lookup that the list does not have."""


class _Target(NamedTuple):
    """What a filter's name leads to: its parts on the wire, its lookup, and what the field holds, if that is known."""

    parts: tuple[str, ...]
    lookup: str
    decoder: Decoder | None


def filter_pairs(operation: Operation, given: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """The query pairs for filters of a list; those that are None are left out.

    Raises UnknownFilter or BadFilterValue before anything is sent.
    """
    if operation.filters is None:
        return ()
    found: dict[str, str] = {}
    for name, value in given.items():
        if value is None and operation.dangerous is not None:
            raise BadFilterValue(name, "None leaves the filter out, and that would be every object; give a value")
        if value is not None and _is_extra(operation, name):
            found[name] = written(name, "exact", plain(name, value))
        elif value is not None:
            target = _target(operation, tuple(name.split("__")), name)
            value = plain(name, value)
            check_value(name, target.lookup, target.decoder, value)
            wire = "__".join(target.parts)
            if wire in found:
                raise BadFilterValue(name, f"{wire} is asked for twice, in two spellings")
            found[wire] = written(name, target.lookup, value)
    return tuple(found.items())


def _is_extra(operation: Operation, name: str) -> bool:
    """Whether this is a parameter of a list that is no field of its objects, by its name on the wire."""
    asked = any(entry.where == "query" and entry.name == name for entry in operation.parameters)
    return asked and operation.filters is not None and name not in operation.filters.fields


def check_equality(operation: Operation, arguments: tuple[Any, ...]) -> None:
    """Raises BadFilterValue for a plain argument of a list that its field cannot be compared with."""
    known = operation.filters.fields if operation.filters is not None else {}
    for parameter, value in zip(operation.parameters, arguments, strict=True):
        if parameter.where == "query" and parameter.name in known and value is not None:
            value = plain(parameter.name, value)
            check_value(parameter.name, "exact", parameter.decoder, value)
            written(parameter.name, "exact", value)


def sorted_by(names: Mapping[str, str], order: Any) -> Any:
    """What to sort by, one field or several, with Python's spellings as the wire has them."""
    if isinstance(order, str):
        sign = "-" if order.startswith("-") else ""
        return sign + names.get(order.removeprefix("-"), order.removeprefix("-"))
    return [sorted_by(names, field) for field in order] if isinstance(order, (list, tuple)) else order


def _target(operation: Operation, parts: tuple[str, ...], name: str) -> _Target:
    filters = operation.filters
    assert filters is not None
    first, rest = filters.names.get(parts[0], parts[0]), parts[1:]
    if first not in filters.fields:
        raise UnknownFilter(name, f"there is no filter {parts[0]!r}{_near(parts[0], filters)}")
    decoder = next((entry.decoder for entry in operation.parameters if entry.name == first), None)
    if not rest or (len(rest) == 1 and rest[0] in LOOKUPS):
        lookup = rest[0] if rest else "exact"
        _check_lookup(name, first, lookup, filters.fields[first], decoder)
        return _Target((first, *rest), lookup, decoder)
    if first not in filters.across:
        raise UnknownFilter(name, f"there is no lookup {rest[0]!r}{_hint(rest[0], sorted(LOOKUPS))}")
    further = filters.across[first]
    if further is None:
        known = rest[-1] in LOOKUPS
        return _Target((first, *rest), rest[-1] if known else "exact", None)
    found = _target(further(), rest, name)
    return found._replace(parts=(first, *found.parts))


def _check_lookup(name: str, field: str, lookup: str, allowed: tuple[str, ...] | None, decoder: Decoder | None) -> None:
    if allowed is not None:
        if lookup not in allowed:
            raise UnknownFilter(name, f"{field!r} allows only {', '.join(allowed) or 'no lookups'}, not {lookup}")
        return
    # Texts may hold a time of day.
    refused = _OF_MOMENTS if decoder in (INTEGER, NUMBER, BOOLEAN) else _OF_DAYS if decoder is TEXT else ()
    if lookup in refused:
        raise UnknownFilter(name, f"{field!r} is no moment, so it has no lookup {lookup!r}")


def _near(name: str, filters: Filters) -> str:
    return _hint(name, [*sorted(filters.fields), *(spelt for spelt in filters.names if spelt not in filters.fields)])


def _hint(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, 3)
    return f"; did you mean {' or '.join(near)}?" if near else f"; there are: {', '.join(known) or 'none'}"
