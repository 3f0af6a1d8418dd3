"""Filters in the manner of Django: `name__startswith="31"`, checked against what a list accepts before it is asked.

A server of this kind ignores names that it does not know, and so answers a misspelt filter with the whole table.
"""

from __future__ import annotations

import difflib
from collections.abc import KeysView, Mapping, ValuesView
from typing import TYPE_CHECKING, Any, NamedTuple

from .asked import asked_text
from .filter_values import BadFilterValue, FilterError, check_value, misfit, plain, written
from .filterable import RELATION as RELATION
from .filterable import Asked as Asked
from .filterable import Filters as Filters
from .nearness import meant
from .releases import Need
from .scalars import BOOLEAN, INTEGER, NUMBER, TEXT
from .unset import UNSET

if TYPE_CHECKING:
    from .operations import Operation, Parameter
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
    """What a filter's name leads to: its parts on the wire, its lookup, what the field holds, if that is known, and the
    fields on the way that not every release of the server has."""

    parts: tuple[str, ...]
    lookup: str
    decoder: Decoder | None
    needs: tuple[Need, ...] = ()


class Search(NamedTuple):
    """A search as it is sent: plain arguments, the query pairs of other filters, and the filters among both that not
    every release of the server has."""

    arguments: tuple[Any, ...]
    pairs: tuple[tuple[str, str], ...]
    needs: tuple[Need, ...]


def searched(operation: Operation, arguments: tuple[Any, ...], given: Mapping[str, Any]) -> Search:
    """What a call searches by. Raises UnknownFilter or BadFilterValue before anything is sent."""
    needs: list[Need] = []
    pairs = filter_pairs(operation, given, needs)
    written = check_equality(operation, arguments)
    filters = operation.filters
    if filters is not None and (filters.together or filters.releases):
        here = zip(operation.parameters, written, strict=True)
        asked = {entry.name for entry, value in here if entry.where == "query" and value is not None}
        _check_together(filters, asked | {name for name, _ in pairs})
        needs += [_need(name, filters) for name in sorted(asked & filters.releases.keys())]
    return Search(written, pairs, tuple(needs))


def check_equality(operation: Operation, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    """The plain arguments of a list as they are sent. Raises BadFilterValue for one that its field cannot be compared
    with."""
    return tuple(
        _argument(operation, parameter, value) if parameter.where == "query" else value
        for parameter, value in zip(operation.parameters, arguments, strict=True)
    )


def _need(field: str, filters: Filters) -> Need:
    return Need(f"the filter {field!r}", filters.releases[field])


def _argument(operation: Operation, parameter: Parameter, value: Any) -> Any:
    """A plain argument as it is sent; None for one that is left out."""
    name, filters = parameter.name, operation.filters
    if name in operation.asked:
        if filters is not None:
            _refuse_none(name, value, is_field=False)
        return None if value is None or value is UNSET else asked_text(name, operation.asked[name], value)
    if filters is None:
        return value
    if name not in filters.fields:
        if value is not None and name == ORDER:
            return _order(filters, value)
        if name not in (ORDER, *_of_pages(operation)):
            _refuse_none(name, value, is_field=False)
            return None if value is UNSET else _check_extra(parameter, value)
        return value
    if value is UNSET:
        return None
    _refuse_none(name, value)
    value = plain(name, value)
    check_value(name, "exact", parameter.decoder, value)
    written(name, "exact", value)
    return value


def filter_pairs(operation: Operation, given: Mapping[str, Any], needs: list[Need]) -> tuple[tuple[str, str], ...]:
    """The query pairs for other filters of a list; what of them not every release has is added to the needs."""
    found: dict[str, str] = {}
    for name, value in given.items():
        extra = _extra(operation, name)
        if extra is not None:
            _refuse_none(name, value, is_field=False)
            if value is not UNSET:
                found[name] = _extra_text(operation, extra, value)
            continue
        # The name first: what is misspelt is no filter that was left out.
        target = _target(operation, tuple(name.split("__")), name)
        needs += target.needs
        if value is UNSET:
            continue
        if value is None and operation.dangerous is not None:
            raise BadFilterValue(name, "None leaves the filter out, and that would be every object; give a value")
        _refuse_none(name, value)
        value = plain(name, value)
        check_value(name, target.lookup, target.decoder, value)
        wire = "__".join(target.parts)
        if wire in found:
            raise BadFilterValue(name, f"{wire} is asked for twice, in two spellings")
        found[wire] = written(name, target.lookup, value)
    return tuple(found.items())


def _refuse_none(name: str, value: Any, *, is_field: bool = True) -> None:
    if value is None and not is_field:
        raise BadFilterValue(name, "None is no value to ask for: leave it out")
    if value is None:
        field, _, lookup = name.rpartition("__")
        field = field if field and lookup in LOOKUPS else name
        raise BadFilterValue(
            name, f"None is no value to compare with: leave the filter out, or ask for {field}__isnull=True"
        )


def _extra(operation: Operation, name: str) -> Parameter | None:
    """A parameter of a list that is no field of its objects, by its name on the wire."""
    if operation.filters is None or name in operation.filters.fields:
        return None
    return next((entry for entry in operation.parameters if entry.where == "query" and entry.name == name), None)


def _extra_text(operation: Operation, parameter: Parameter, value: Any) -> str:
    name = parameter.name
    if name in operation.asked:
        return asked_text(name, operation.asked[name], value)
    return written(name, "exact", _check_extra(parameter, value))


def _check_extra(parameter: Parameter, value: Any) -> Any:
    value = plain(parameter.name, value)
    if isinstance(value, str) and not value:
        raise BadFilterValue(parameter.name, "the server takes an empty text for none, and answers with everything")
    problem = None if isinstance(value, list) else misfit(parameter.decoder, value)
    if problem is not None:
        raise BadFilterValue(parameter.name, f"{value!r} is not {problem}")
    return value


def _of_pages(operation: Operation) -> tuple[str | None, ...]:
    paging = operation.paging
    return (paging.size_parameter, paging.offset_parameter) if paging is not None else ()


def _check_together(filters: Filters, asked: set[str]) -> None:
    for name in sorted(asked & filters.together.keys()):
        missing = [other for other in filters.together[name] if other not in asked]
        if missing:
            raise BadFilterValue(
                name,
                f"the server passes over it without {' and '.join(missing)}, and answers with everything; "
                f"give both, or ask for {name}__exact=",
            )


def _order(filters: Filters, order: Any) -> Any:
    """What to sort by, one field or several, with Python's spellings as the wire has them."""
    if isinstance(order, str):
        sign, field = ("-", order[1:]) if order.startswith("-") else ("", order)
        first, divider, rest = field.partition("__")
        first = filters.names.get(first, first)
        if first in filters.unsorted:
            raise UnknownFilter(ORDER, f"the server cannot sort by {first!r}, although it says so, and fails")
        if filters.sortable and first not in filters.sortable:
            known = [name for name in filters.sortable if name not in filters.unsorted]
            raise UnknownFilter(ORDER, f"the list cannot be sorted by {first!r}; {meant(first, known, 'it can by')}")
        return sign + first + divider + rest
    several = isinstance(order, (list, tuple, KeysView, ValuesView))
    return [_order(filters, field) for field in order] if several else order


def _target(operation: Operation, parts: tuple[str, ...], name: str) -> _Target:
    filters = operation.filters
    assert filters is not None
    first, rest = filters.names.get(parts[0], parts[0]), parts[1:]
    if first not in filters.fields:
        raise UnknownFilter(name, f"there is no filter {parts[0]!r}{_near(parts[0], filters)}")
    decoder = next((entry.decoder for entry in operation.parameters if entry.name == first), None)
    needs = (_need(first, filters),) if first in filters.releases else ()
    if not rest or (len(rest) == 1 and rest[0] in LOOKUPS):
        lookup = rest[0] if rest else "exact"
        _check_lookup(name, first, lookup, filters.fields[first], decoder)
        return _Target((first, *rest), lookup, decoder, needs)
    if first not in filters.across:
        raise UnknownFilter(name, f"there is no lookup {rest[0]!r}{_hint(rest[0], sorted(LOOKUPS))}")
    further = filters.across[first]
    if further is None:
        known = rest[-1] in LOOKUPS
        return _Target((first, *rest), rest[-1] if known else "exact", None, needs)
    found = _target(further(), rest, name)
    return found._replace(parts=(first, *found.parts), needs=(*needs, *found.needs))


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
