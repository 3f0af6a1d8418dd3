# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Single values outside of JSON, where everything is text: what has one spelling is written, all else is refused."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from .timestamps import sent_text
from .writing import JsonObject, to_json


def text(value: Any) -> str:
    """One scalar as text: booleans in JSON's spelling, moments in ISO 8601, enums by value."""
    if value.__class__ is str:
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return text(value.value)
    if isinstance(value, datetime.date):
        return sent_text(value)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode()
    return str(value)


def one(name: str, value: Any) -> str:
    """The text of the one value that is called so. Raises ValueError for numbers that are none and for what has parts,
    TypeError for what has no text of its own."""
    if value.__class__ is str or value.__class__ is int:
        return str(value)
    if isinstance(value, Enum):
        return one(name, value.value)
    if value is None:
        raise ValueError(f"{name!r}: there is no spelling for None here: leave it out")
    if isinstance(value, (dict, list)):
        kind = "an object" if isinstance(value, dict) else "a list"
        raise ValueError(f"{name!r} cannot hold {kind} here: there is no spelling for it; give plain values")
    if isinstance(value, (float, Decimal)) and not math.isfinite(value):
        raise ValueError(f"{name!r}: {value} is no number that could be sent")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _decoded(name, value)
    if not isinstance(value, (str, int, float)) and not _has_text(value):
        # What Python would show of it is no value.
        raise TypeError(f"{name!r}: a {type(value).__name__} cannot be written as text; give plain values")
    return text(value)


def _has_text(value: Any) -> bool:
    """Whether the class of a value says what its text is: Python has one for anything."""
    return any("__str__" in vars(kind) for kind in type(value).__mro__[:-1])


def _decoded(name: str, value: bytes | bytearray | memoryview) -> str:
    try:
        return bytes(value).decode()
    except UnicodeDecodeError:
        raise ValueError(f"{name!r}: these bytes are no UTF-8 text") from None


def encoded(written: str, media_type: str, name: str) -> bytes:
    """A text in the character set that its media type names. Raises ValueError for what it has no character for."""
    charset = _charset(media_type)
    try:
        return written.encode(charset or "utf-8", "strict" if charset else "surrogatepass")
    except LookupError:
        return written.encode("utf-8", "surrogatepass")
    except UnicodeEncodeError as problem:
        raise ValueError(f"{name!r}: {media_type} has no way to write this: {problem}") from None


def _charset(media_type: str) -> str:
    """The character set that a media type names; empty where it names none."""
    for part in media_type.lower().split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip() == "charset":
            return value.strip("\"' ")
    return ""


def several(name: str, items: Any) -> list[str]:
    """The texts of the values of one name, of which there may be several. Raises ValueError for None among them: it has
    no spelling outside of JSON."""
    if not isinstance(items, list):
        return [one(name, items)]
    return [one(f"{name}[{index}]", item) for index, item in enumerate(items)]


def joined(name: str, divider: str, texts: list[str]) -> str:
    """Several values in one text. Raises ValueError where one of them would arrive as two."""
    if any(divider in written for written in texts):
        raise ValueError(
            f"{name!r}: {divider!r} divides the values here, and one that has it inside would arrive as several"
        )
    return divider.join(texts)


def plain(value: Any) -> Any:
    """What a value is outside of its Python clothes: containers as lists and dicts, models as JSON, single values as
    they are. Raises TypeError for what can be read only once."""
    if value.__class__ is str or value.__class__ is int:
        return value
    if isinstance(value, (Mapping, list, tuple, set, frozenset, JsonObject)):
        return to_json(value, sending=True)
    if isinstance(value, Iterator):
        # A list is read in several requests, and a call may be repeated.
        raise TypeError(f"a {type(value).__name__} can be read only once; give a list")
    if isinstance(value, Collection) and not isinstance(value, (str, bytes, bytearray, memoryview, Enum)):
        return plain(list(value))
    return value


def json_text(value: Any, *, ascii_only: bool = False, indent: int | None = None, any_number: bool = False) -> str:
    """JSON, compact without an `indent`. Raises ValueError for numbers that JSON does not have, unless `any_number` is
    taken, and TypeError for other objects; both say where they are."""
    divided = (",", ":") if indent is None else (",", ": ")
    try:
        return json.dumps(value, separators=divided, ensure_ascii=ascii_only, allow_nan=any_number, indent=indent)
    except (ValueError, TypeError) as problem:
        raise _located(value, problem) from None


def _located(value: Any, problem: Exception) -> Exception:
    """The problem with plain JSON, said of the value that has it."""
    for pointer, inner in _walked(value, ""):
        if isinstance(inner, float) and not math.isfinite(inner):
            return ValueError(f"{pointer or 'the value'}: {inner} is no number that JSON has")
        if not isinstance(inner, (str, int, float, bool, type(None))):
            return TypeError(f"{pointer or 'the value'}: a {type(inner).__name__} is nothing that JSON has")
    return problem


def _walked(value: Any, pointer: str, deep: int = 0) -> Iterator[tuple[str, Any]]:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    # What contains itself has no end.
    if parts is None or deep > 100:
        if parts is None:
            yield pointer, value
        return
    for key, inner in parts:
        yield from _walked(inner, f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}", deep + 1)
