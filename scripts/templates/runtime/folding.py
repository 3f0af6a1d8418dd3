"""How a record is shown to people: in one line where that is short, else folded over lines. Long lists and texts are
cut, of records that lie deep the beginning is shown, and what is secret is not."""

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
# How much is shown: levels below the record itself, fewer where these are more lines; characters of a record that lies
# deeper; records and values of a list, members of an object, properties of a record inside of another one; characters
# of a text.
_LEVELS, _LINES = 3, 40
_BRIEF = 70
# What tells records apart, before all else of one that lies deeper.
_TELLING = {"name=": 0, "code=": 1, "id=": 2}
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
    lines: list[str] = []
    for deepest in range(_LEVELS, -1, -1):
        lines = list(_Looked(deepest).node("", value, 0).lines(width, "", ""))
        if len(lines) <= _LINES:
            break
    return lines


def print_folded(value: Any, printer: Any) -> None:
    """Show a value where IPython shows it, at the place and in the width that it has for it."""
    first, *others = folded(value, max(_NARROWEST, printer.max_width - printer.indentation))
    printer.text(first)
    for line in others:
        printer.break_()
        printer.text(line)


class _Looked(NamedTuple):
    """A look at a value, down to so many levels below it."""

    deepest: int

    def node(self, name: str, value: Any, level: int) -> _Leaf | _Group:
        """What is shown of a value, which has a name, at a level."""
        if is_hidden(name, value):
            return _Leaf(repr(HIDDEN))
        if isinstance(value, JsonObject):
            return self._record(value, level)
        if isinstance(value, Mapping):
            shown = islice(value.items(), _MEMBERS)
            members = ((f"{_of_text(str(key))}: ", str(key), item) for key, item in shown)
            return self._group("{", members, "}", level, len(value) - _MEMBERS)
        if isinstance(value, _LISTS):
            most = _RECORDS if any(isinstance(item, (JsonObject, Mapping)) for item in value) else _VALUES
            items = (("", name, item) for item in islice(value, most))
            return self._group("[", items, "]", level, len(value) - most)
        return _Leaf(_single(value))

    def _record(self, value: JsonObject, level: int) -> _Leaf | _Group:
        if level > self.deepest:
            return _Leaf(_brief(value))
        parts = list(value._parts())
        most = len(parts) if level == 0 else _PROPERTIES
        return self._group(f"{type(value).__name__}(", parts[:most], ")", level, len(parts) - most)

    def _group(
        self, opening: str, parts: Iterable[tuple[str, str, Any]], closing: str, level: int, left: int
    ) -> _Leaf | _Group:
        """Parts, as what stands before each, its name, and its value; `left` are not among them. Of what lies too deep
        the brackets are shown, and whether there is any."""
        if level > self.deepest + 1:
            return _Leaf(f"{opening}{'...' if any(True for _ in parts) else ''}{closing}")
        shown = [(before, self.node(name, item, level + 1)) for before, name, item in parts]
        return _Group(opening, shown, closing, max(0, left))


def _brief(value: JsonObject) -> str:
    """A record in one line: its name, and as many more of its plain values as are short together."""
    shown, size = [], len(type(value).__name__)
    parts = sorted(value._parts(), key=lambda part: _TELLING.get(part[0], len(_TELLING)))
    for before, name, item in parts:
        if isinstance(item, (JsonObject, Mapping, *_LISTS)):
            continue
        text = before + (repr(HIDDEN) if is_hidden(name, item) else _single(item))
        size += len(text)
        if size > _BRIEF:
            break
        shown.append(text)
    shown += ["..."] if len(shown) < len(parts) else []
    return f"{type(value).__name__}({', '.join(shown)})"


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
