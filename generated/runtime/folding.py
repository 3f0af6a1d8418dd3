# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""How a record is shown to people: in one line where that is short, else folded over lines. Long lists and texts are
cut, records that lie deep are only named, and what is secret is not shown."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from itertools import islice
from typing import Any, NamedTuple

from .showing import HIDDEN, cleared, is_hidden
from .timestamps import wire_text
from .unset import UNSET
from .writing import JsonObject

# So many characters are in a line, before what is longer is folded.
WIDTH = 100
_NARROWEST = 40
_INDENT = "    "
# How much is shown: levels below the record itself; records and values of a list, members of an object, properties of
# a record inside of another one; characters of a text.
_LEVELS = 3
_RECORDS, _VALUES, _MEMBERS, _PROPERTIES = 3, 10, 10, 15
_TEXT, _KEPT = 120, 80
_LISTS = (list, tuple, set, frozenset)


class _Leaf(NamedTuple):
    """What stands in one line."""

    flat: str

    def lines(self, width: int, before: str, indent: str) -> Iterator[str]:
        yield f"{indent}{before}{self.flat}"


class _Group:
    """What may be folded: parts between brackets, each with what stands before it."""

    def __init__(self, opening: str, parts: list[tuple[str, _Leaf | _Group]], closing: str, left: int = 0) -> None:
        self._opening, self._closing, self._parts = opening, closing, parts
        self._more = [f"... {left:,} more"] if left else []
        self.flat: str = (
            f"{opening}{', '.join([*(before + part.flat for before, part in parts), *self._more])}{closing}"
        )

    def lines(self, width: int, before: str, indent: str) -> Iterator[str]:
        if not self._parts or len(indent) + len(before) + len(self.flat) < width:
            yield f"{indent}{before}{self.flat}"
            return
        yield f"{indent}{before}{self._opening}"
        for name, part in self._parts:
            *above, last = part.lines(width, name, indent + _INDENT)
            yield from above
            yield f"{last},"
        yield from (f"{indent}{_INDENT}{more}" for more in self._more)
        yield f"{indent}{self._closing}"


def folded(value: Any, width: int = WIDTH) -> list[str]:
    """The lines that show a value to people who read no further than some `width` of characters."""
    return list(_node("", value, 0).lines(width, "", ""))


def print_folded(value: Any, printer: Any) -> None:
    """Show a value where IPython shows it, at the place and in the width that it has for it."""
    first, *others = folded(value, max(_NARROWEST, printer.max_width - printer.indentation))
    printer.text(first)
    for line in others:
        printer.break_()
        printer.text(line)


def _node(name: str, value: Any, level: int) -> _Leaf | _Group:
    if is_hidden(name, value):
        return _Leaf(repr(HIDDEN))
    if isinstance(value, JsonObject):
        return _record(value, level)
    if isinstance(value, Mapping):
        shown = islice(value.items(), _MEMBERS)
        members = ((f"{_of_text(str(key))}: ", str(key), item) for key, item in shown)
        return _group("{", members, "}", level, len(value) - _MEMBERS)
    if isinstance(value, _LISTS):
        most = _RECORDS if any(isinstance(item, (JsonObject, Mapping)) for item in value) else _VALUES
        items = (("", name, item) for item in islice(value, most))
        return _group("[", items, "]", level, len(value) - most)
    return _Leaf(_single(value))


def _record(value: JsonObject, level: int) -> _Leaf | _Group:
    parts = list(value._parts()) if level <= _LEVELS else []
    most = len(parts) if level == 0 else _PROPERTIES
    return _group(f"{type(value).__name__}(", parts[:most], ")", level, len(parts) - most, some=level > _LEVELS)


def _group(
    opening: str, parts: Iterable[tuple[str, str, Any]], closing: str, level: int, left: int, *, some: bool = False
) -> _Leaf | _Group:
    """Parts, as what stands before each, its name, and its value; `left` are not among them. What lies too deep is
    shown by its brackets, where there is `some` or any."""
    if level > _LEVELS:
        return _Leaf(f"{opening}{'...' if some or any(True for _ in parts) else ''}{closing}")
    shown = [(before, _node(name, item, level + 1)) for before, name, item in parts]
    return _Group(opening, shown, closing, max(0, left))


def _single(value: Any) -> str:
    if isinstance(value, Enum) and value is not UNSET:
        return str(value) if type(value).__str__ is Enum.__str__ else f"{type(value).__name__}.{value.name}"
    if isinstance(value, str):
        return _of_text(value)
    if isinstance(value, datetime.date) and isinstance(getattr(value, "text", None), str):
        return f"{type(value).__name__}({wire_text(value)!r})"
    try:
        text = " ".join(repr(value).split())
    except Exception:  # noqa: BLE001 - whoever looks at a record wants to see all that can be seen of it
        return f"<{type(value).__name__}>"
    return text if len(text) <= _TEXT else f"{text[:_KEPT]}... ({len(text):,} characters)"


def _of_text(value: str) -> str:
    """A text, cut where it is long; what is secret in it goes first, as half of it could not be told any more."""
    text = cleared(value)
    return repr(text) if len(text) <= _TEXT else f"{text[:_KEPT]!r}... ({len(text):,} characters)"
