"""Records as rows: nested properties by dotted names, and the text of a single value."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

# What a row is called that is no object.
VALUE = "value"


def flat(record: Any) -> dict[str, Any]:
    """The properties of a record by dotted names. Lists, and objects without anything in them, stay what they are."""
    if not isinstance(record, dict):
        return {VALUE: record}
    found: dict[str, Any] = {}
    _add(found, "", record)
    return found


def _add(found: dict[str, Any], before: str, record: dict[str, Any]) -> None:
    for name, value in record.items():
        if isinstance(value, dict) and value:
            _add(found, f"{before}{name}.", value)
        else:
            found[before + name] = value


def picked(record: Any, columns: Sequence[str]) -> dict[str, Any]:
    """What stands in a record at dotted names; those that it does not have are left out. Within a list a number says
    which item, and a name goes through all of them."""
    found = {}
    for column in columns:
        if isinstance(record, dict) and column in record:
            found[column] = record[column]
            continue
        there, value = _at(record, column.split("."))
        if there:
            found[column] = value
    return found


def _at(value: Any, path: list[str]) -> tuple[bool, Any]:
    for place, name in enumerate(path):
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list) and name.isdigit():
            if int(name) >= len(value):
                return False, None
            value = value[int(name)]
        elif isinstance(value, list):
            inside = [found for there, found in (_at(item, path[place:]) for item in value) if there]
            return bool(inside), inside
        elif place == 0 and name == VALUE and len(path) == 1 and not isinstance(value, dict):
            return True, value
        else:
            return False, None
    return True, value


def names_of(rows: Iterable[dict[str, Any]]) -> list[str]:
    """The columns of several rows, in the order in which they come."""
    return list(dict.fromkeys(name for row in rows for name in row))


def text(value: Any) -> str:
    """A value in one cell: nothing for null, lists and objects as JSON, and all else as it is, formulas too."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json_text(value)


def json_text(value: Any, *, indent: int | None = None, ascii_only: bool = False) -> str:
    """JSON. Half of a character, as JSON can hold it, is written as an escape."""
    separators = (",", ": ") if indent else (",", ":")
    written = json.dumps(value, ensure_ascii=ascii_only, indent=indent, separators=separators)
    try:
        written.encode()
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent, separators=separators)
    return written


def shown(value: str) -> str:
    """A text as a terminal may have it: what would move its cursor or change its colours is seen, and not done."""
    if value.isprintable():
        return value
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in value)
