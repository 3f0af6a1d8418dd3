"""Lists that have no state of their own: a few rows each, made from the schema of the rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from .calls import Call
from .paging import page, sort_keys

ROWS = 25


class TextRows(Sequence[bytes]):
    """Rows that are at hand, turned into JSON text when a page needs them."""

    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, rows: Any) -> Any:
        return [json.dumps(row).encode() for row in self._rows[rows]]


class MadeLists:
    """The rows of every stateless list, made once per operation, version and variant."""

    def __init__(self) -> None:
        self._rows: dict[tuple[Any, ...], list[Any]] = {}

    def page(self, call: Call) -> bytes:
        """One page of made-up rows."""
        key = (call.operation, call.answer_type, call.variant)
        if key not in self._rows:
            schema, values = call.item_schema(), call.values()
            self._rows[key] = _apart(values.make(schema, f"/items/{index}") for index in range(ROWS))
        return page(call, TextRows(sorted_rows(call, self._rows[key])))


def _apart(rows: Iterable[Any]) -> list[Any]:
    """Rows of which no two have the same id, as made-up ones may."""
    known: dict[Any, Any] = {}
    for number, row in enumerate(rows):
        known.setdefault(row.get("id", number) if isinstance(row, dict) else number, row)
    return list(known.values())


def sorted_rows(call: Call, rows: Iterable[Any]) -> list[Any]:
    """Rows in the order that `sort` asks for; rows without the attribute come first."""
    ordered = list(rows)
    for name, downwards in reversed(sort_keys(call)):
        ordered.sort(key=lambda row: _sort_value(row, name), reverse=downwards)
    return ordered


def _sort_value(row: Any, name: str) -> tuple[int, float, str]:
    value = row.get(name) if isinstance(row, dict) else None
    if value is None:
        return (0, 0, "")
    if isinstance(value, int | float):
        return (1, value, "")
    return (2, 0, value if isinstance(value, str) else json.dumps(value))
