# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Objects that are sent to a server which knows them again by their key, and would write over another one than is
meant."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any
from urllib.parse import unquote, urlsplit

from .model import Model
from .operations import Keys, Operation
from .scalars import INTEGER
from .unset import UNSET

# The property by which such an object says where it is.
ADDRESS = "resource_uri"
_ONE = "}"


def addressed(operation: Operation, arguments: tuple[Any, ...], body: Any) -> tuple[Any, tuple[str, ...]]:
    """The body to send, and by name on the wire what was left out of it.

    An object that was read is sent as a new one without what addresses it. Raises ValueError where that is a key which
    only its author can change, and for the body of another object than the path names.
    """
    keys = operation.keys
    if keys is None or not isinstance(body, (Model, Mapping)):
        return body, ()
    if operation.path.rstrip("/").endswith(_ONE):
        _check_same(operation, keys, arguments, body)
        return body, ()
    if operation.method != "POST":
        return body, ()
    taken = _own_key(keys, body)
    if taken is not None:
        raise ValueError(
            f"{taken}: {_value(body, taken)!r} is the key of the object that was read, and this would write over it; "
            f"give the new one another {taken}, or change the object with update or patch"
        )
    out = tuple(name for name in (*keys.made, ADDRESS) if _value(body, name) not in (None, UNSET, ""))
    return (_without(body, out), out) if out else (body, ())


def _check_same(operation: Operation, keys: Keys, arguments: tuple[Any, ...], body: Any) -> None:
    """Raises ValueError for a body that says of itself that it is another object than the path names."""
    pairs = zip(operation.parameters, arguments, strict=True)
    parameter, asked = [pair for pair in pairs if pair[0].where == "path"][-1]
    address, number = _address(body), _value(body, keys.made[0]) if len(keys.made) == 1 else UNSET
    other = None
    if address and not address.endswith(f"/{asked}"):
        other = repr(address)
    elif not address and str(number).isdecimal() and (parameter.decoder is INTEGER or not keys.given):
        # Where objects have a text for a key too, the path may name that.
        other = f"{keys.made[0]}={number}" if str(asked).isdecimal() and str(number) != str(asked) else None
    if other is not None:
        raise ValueError(
            f"{operation.route}: the body is the object {other}, and the path names {asked!r}; the server would write "
            f"over the former. Leave {' and '.join((*keys.made, ADDRESS))} out of the body, or name it in the path"
        )


def _own_key(keys: Keys, body: Any) -> str | None:
    """The property that is the last part of the object's own address, among those that its author gives."""
    address = _address(body)
    for name in keys.given if address else ():
        value = _value(body, name)
        if isinstance(value, str) and value and address.endswith(f"/{value}"):
            return name
    return None


def _address(body: Any) -> str:
    """The plain path of the object's own address, without the slash at its end; empty where it has none."""
    value = _value(body, ADDRESS)
    if not isinstance(value, str):
        return ""
    try:
        return unquote(urlsplit(value).path).rstrip("/")
    except ValueError:
        return ""


def _value(body: Any, name: str) -> Any:
    if isinstance(body, Mapping):
        return body.get(name, UNSET)
    for entry in body._fields:
        if entry.wire == name:
            return getattr(body, entry.attribute)
    return body.additional_properties.get(name, UNSET)


def _without(body: Any, names: tuple[str, ...]) -> Any:
    """A copy without some properties."""
    if isinstance(body, Mapping):
        return {name: value for name, value in body.items() if name not in names}
    other = copy(body)
    for entry in body._fields:
        if entry.wire in names:
            setattr(other, entry.attribute, UNSET)
    other._extra = {name: value for name, value in body.additional_properties.items() if name not in names} or None
    return other
