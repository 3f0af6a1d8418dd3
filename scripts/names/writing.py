"""The memory of names as a file: one fact a line, so that what changes shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .memory import Known, KnownClass, KnownOperation, Memory

_HEADER = """\
# What the names of this platform's client stand for. `make regenerate` writes this file and keeps these names where the
# description calls the same things otherwise (`now`). How to take another name, and all else: docs/names.md.
"""
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_OPERATION = ("name", "now", "accept", "formerly", "id", "takes", "arguments")
_CLASS = ("now", "accept", "formerly", "component", "family", "at", "properties", "values", "attributes", "members")
_TAG = ("now", "accept", "formerly")
# Empty lists that say something: a model without properties is a model.
_SAYING = ("properties", "values")


def text_of(memory: Memory) -> str:
    """The file; the same memory gives the same text."""
    parts = [_HEADER]
    for name, tag in sorted(memory.tags.items()):
        parts.append(_section(("tags", name), tag, _TAG))
    for key, operation in sorted(memory.operations.items(), key=lambda pair: _path_first(pair[0])):
        parts.append(_section(("operations", key), operation, _OPERATION))
    for name, entry in sorted(memory.models.items()):
        parts.append(_section(("models", name), entry, _CLASS))
    return "\n".join(parts)


def _path_first(key: str) -> tuple[str, str]:
    method, _, path = key.partition(" ")
    return path, method


def _section(name: tuple[str, ...], entry: Known | KnownOperation | KnownClass, order: tuple[str, ...]) -> str:
    return f"[{'.'.join(map(_key, name))}]\n" + "".join(f"{line}\n" for line in _lines(entry, order))


def _lines(entry: Known, order: tuple[str, ...]) -> Iterator[str]:
    for name in order:
        value = getattr(entry, name)
        if value is None or (value in ((), {}) and name not in _SAYING):
            continue
        yield f"{name} = {_value(value)}"


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(name)} = {_value(inner)}" for name, inner in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_value, value)) + "]"
    return _text(value) if isinstance(value, str) else json.dumps(value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
