"""A call as it is typed: `name=value` for arguments, from which the operation's function makes the call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .arguments import BODY, Arguments, arguments_of
from .bodies import body_of
from .misuse import Misused, meant
from .operations import Found
from .platforms import Known
from .values import filter_value, from_json, value_of, whole_value


def keywords(
    known: Known, found: Found, typed: Sequence[str], body: str | None, files: Sequence[str]
) -> dict[str, Any]:
    """The keywords that an operation is called with.

    Args:
        known: the platform.
        found: the operation.
        typed: `name=value`, or `name:=JSON`; a name several times for a list. Names are those of Python, or the
            platform's own.
        body: see `body_of`.
        files: see `body_of`.

    Raises:
        Misused: a name or value that the operation does not take, or something that it needs is missing.
    """
    arguments = arguments_of(found)
    texts, given = _divided(found, arguments, typed)
    for name, written in texts.items():
        argument = arguments.named.get(name)
        given[name] = filter_value(written) if argument is None else value_of(found.operation, argument, written)
    sent = body_of(found.operation, body, files)
    if sent is not None:
        given[BODY] = sent
    missing = [f"{name}=" for name in arguments.required() if name not in given]
    if arguments.body and BODY not in given:
        missing.append("--file" if found.operation.bodies[0].kind == "multipart" else "--body")
    if missing:
        raise Misused(f"{found.path} needs {' and '.join(missing)}; see: sequencing ops {known.name} {found.path}")
    return given


def _divided(found: Found, arguments: Arguments, typed: Sequence[str]) -> tuple[dict[str, list[str]], dict[str, Any]]:
    """What was typed as text, by the names of arguments, and what was typed as JSON."""
    texts: dict[str, list[str]] = {}
    values: dict[str, Any] = {}
    for entry in typed:
        name, equals, text = entry.partition("=")
        if not equals or not name:
            raise Misused(f"{entry!r}: type arguments as name=value")
        as_json = name.endswith(":")
        name = _name(found, arguments, name.removesuffix(":"))
        if name in values or (as_json and name in texts):
            raise Misused(f"{name}:= is the whole value, and there is another {name}")
        if as_json:
            values[name] = whole_value(arguments.named.get(name), from_json(name, text))
        else:
            texts.setdefault(name, []).append(text)
    return texts, values


def _name(found: Found, arguments: Arguments, typed: str) -> str:
    """The argument that is meant by a name, or a filter."""
    if typed in arguments.named:
        return typed
    by_wire = [name for name, argument in arguments.named.items() if argument.wire == typed]
    if by_wire:
        return by_wire[0]
    if typed == BODY and arguments.body is not None:
        raise Misused("the body is given by --body")
    if arguments.filters:
        # The client knows which filters a list has, and says what is meant.
        return typed
    raise Misused(f"{found.path} has no argument {typed!r}; {meant(typed, arguments.named, 'it has')}")
