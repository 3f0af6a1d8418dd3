# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What relations are compared with: the key of the other object, which may be given as its address or as itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from .addressing import ADDRESS
from .filter_values import BadFilterValue
from .filterable import RELATION, Filters
from .operations import Operation
from .writing import JsonObject

_OWN = "id"
# Names of resources that share as many letters may stand for the same objects: `experiment`, `compositeexperiment`.
_ALIKE = 4


def by_key(
    operation: Operation, arguments: tuple[Any, ...], filters: Mapping[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any], tuple[tuple[str, str], ...]]:
    """The arguments and filters of a list with the keys of the objects that they name by address, or bring, and those
    of the addresses that name a host: only who knows the server can tell whether it is this one's. Raises
    BadFilterValue for an object that is plainly none of those that the relation leads to: its key is another one's."""
    if operation.filters is None:
        return arguments, dict(filters), ()
    hosts: list[tuple[str, str]] = []

    def keyed(name: str, value: Any) -> Any:
        key = _keyed(operation, name, value)
        if key is not value:
            hosts.extend((name, address) for address in _with_host(value))
        return key

    asked = tuple(
        keyed(parameter.name, value) if parameter.where == "query" and value is not None else value
        for parameter, value in zip(operation.parameters, arguments, strict=True)
    )
    return asked, {name: keyed(name, value) for name, value in filters.items()}, tuple(hosts)


def _with_host(value: Any) -> list[str]:
    """Those of the addresses that say at which host their object is."""
    several = value if isinstance(value, (list, tuple, set, frozenset)) else (value,)
    addresses = (getattr(each, ADDRESS, None) if isinstance(each, JsonObject) else each for each in several)
    return [address for address in addresses if isinstance(address, str) and _is_address(address) and "//" in address]


def check_host(operation: Operation, name: str, address: str, base_url: str) -> None:
    """Raises BadFilterValue for the address of an object that another server has."""
    if operation.filters is None:
        return
    try:
        here = _host(address) == _host(base_url)
    except ValueError:
        here = False
    if not here:
        raise BadFilterValue(name, f"this is the address of an object of another server than {base_url}: give its key")


def _host(address: str) -> tuple[str, int | None]:
    parts = urlsplit(address)
    # One that has no scheme has that of the server.
    return (parts.hostname or "").lower(), parts.port or {"https": 443, "http": 80}.get(parts.scheme)


def _keyed(operation: Operation, name: str, value: Any) -> Any:
    """The value of a filter, with keys where it is compared with a relation, or with the objects of the list."""
    several = value if isinstance(value, (list, tuple, set, frozenset)) else (value,)
    if not any(isinstance(each, JsonObject) or _is_address(each) for each in several):
        return value
    parts = name.split("__")
    while len(parts) > 1 and parts[-1] in (*RELATION, _OWN):
        parts.pop()
    place: str | None = operation.path
    known: Filters | None = operation.filters
    by_address = True
    while parts and known is not None:
        field, *parts = (known.names.get(parts[0], parts[0]), *parts[1:])
        leads, by_address = known.across.get(field), known.fields.get(field) == RELATION or field == _OWN
        if field in known.fields and leads is None and not by_address:
            return value
        if field != _OWN:
            place, known = (None, None) if leads is None else (leads().path, leads().filters)
    if place is not None:
        for each in several:
            _check(name, each, place)
    # Where nobody knows what is asked for, a text may be any.
    return _key(value) if by_address or any(isinstance(each, JsonObject) for each in several) else value


def _check(name: str, value: Any, place: str) -> None:
    """Raises BadFilterValue for what is none of the objects at a place."""
    address = getattr(value, ADDRESS, None) if isinstance(value, JsonObject) else value
    if not isinstance(address, str) or not _is_address(address):
        return
    wanted, given = _last(place), _resource(address)
    if _last(address) == wanted:
        raise BadFilterValue(name, f"{address!r} is the address of all of them, not of one")
    if wanted == given:
        return
    own = [f".{entry}" for entry in _pointing(value, wanted)] if isinstance(value, JsonObject) else []
    if own or not _alike(wanted, given):
        hint = f"; give its {' or '.join(own)}" if own else "; where it is the same object, give its key"
        raise BadFilterValue(name, f"this is compared with {wanted!r}, and {address!r} is one of {given!r}{hint}")


def _pointing(value: Any, wanted: str) -> list[str]:
    """The attributes by which an object leads to another one of that resource, so that it is none itself."""
    attributes = [entry.attribute for entry in getattr(value, "_fields", ()) if entry.wire != ADDRESS]
    found = ((each, getattr(value, each, None)) for each in attributes)
    return [each for each, held in found if isinstance(held, str) and _is_address(held) and _resource(held) == wanted]


def _alike(one: str, other: str) -> bool:
    from difflib import SequenceMatcher

    same = SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).find_longest_match()
    return same.size >= min(_ALIKE, len(one), len(other))


def _is_address(value: Any) -> bool:
    return isinstance(value, str) and value.endswith("/") and value.count("/") > 1


def _last(address: str) -> str:
    """The last part of an address."""
    try:
        return unquote(urlsplit(address).path.rstrip("/").rpartition("/")[2])
    except ValueError:
        return ""


def _resource(address: str) -> str:
    """The last part but one of the address of an object."""
    return _last(address.rstrip("/").rpartition("/")[0])


def _key(value: Any) -> Any:
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_key(item) for item in value]
    if isinstance(value, JsonObject):
        number = getattr(value, "id", None)
        if isinstance(number, int):
            return number
        address = getattr(value, ADDRESS, None)
        return _key(address) if isinstance(address, str) and address else value
    if _is_address(value):
        key = _last(value)
        return int(key) if key.isdecimal() else key
    return value
