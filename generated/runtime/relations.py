# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What relations are compared with: the key of the other object, which may be given as its address or as itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from .filterable import RELATION
from .operations import Operation
from .writing import JsonObject


def by_key(
    operation: Operation, arguments: tuple[Any, ...], filters: Mapping[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments and filters of a list with the keys of the objects that they name by address, or bring."""
    known = operation.filters
    if known is None:
        return arguments, dict(filters)
    related = {name for name, lookups in known.fields.items() if lookups == RELATION}
    asked = tuple(
        _key(value) if parameter.where == "query" and parameter.name in related and value is not None else value
        for parameter, value in zip(operation.parameters, arguments, strict=True)
    )
    found = {}
    for name, value in filters.items():
        first, _, rest = name.partition("__")
        of_relation = known.names.get(first, first) in related and rest in ("", "exact", "in")
        found[name] = _key(value) if of_relation or isinstance(value, JsonObject) else value
    return asked, found


def _key(value: Any) -> Any:
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_key(item) for item in value]
    if isinstance(value, JsonObject):
        number = getattr(value, "id", None)
        if isinstance(number, int):
            return number
        address = getattr(value, "resource_uri", None)
        return _key(address) if isinstance(address, str) and address else value
    if isinstance(value, str) and value.endswith("/") and value.count("/") > 1:
        key = unquote(urlsplit(value).path.rstrip("/").rpartition("/")[2])
        return int(key) if key.isdecimal() else key
    return value
