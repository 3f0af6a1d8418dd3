"""Lists as DataFrames of pandas: a column for each property, of the type that the description declares."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from importlib import import_module
from typing import Any, Self

from generated.runtime.enums import NumberEnum, TextEnum
from generated.runtime.scalars import Decoder
from generated.runtime.writing import to_json

from ..errors import MissingExtra
from .fitting import FIT, Misfit
from .rows import VALUE, Column, Rows
from .shapes import Kind

_EXTRA = "pandas"
# Columns of these types tell absent values from all others.
_TYPES = {
    Kind.TEXT: "string",
    Kind.INTEGER: "Int64",
    Kind.NUMBER: "Float64",
    Kind.BOOLEAN: "boolean",
    Kind.MOMENT: "datetime64[us, UTC]",
    Kind.LOCAL: "datetime64[us]",
    Kind.DAY: "datetime64[s]",
}
# What undeclared properties are taken for, where all of a column are of one kind.
_UNDECLARED: dict[type, Kind] = {str: Kind.TEXT, bool: Kind.BOOLEAN, int: Kind.INTEGER, float: Kind.NUMBER}


class FrameBuilder:
    """Collects items and makes a DataFrame of them.

    Args:
        decoder: what decodes an item, which says the columns.
        python_names: whether columns are called as attributes are.

    Raises:
        MissingExtra: pandas is not installed.
    """

    def __init__(self, decoder: Decoder, *, python_names: bool = False) -> None:
        self._pandas = pandas()
        self._rows = Rows(decoder, python_names=python_names)
        self._values: list[list[Any]] = [[] for _ in self._rows.columns]
        self._met: dict[tuple[str, ...], dict[int, Any]] = {}
        self.items = 0

    def take(self, items: Iterable[Any], size: int = 0) -> None:
        """Take the next items as rows."""
        for item in items:
            self._take(item)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: Any) -> None:
        """There is nothing to end."""

    def _take(self, item: Any) -> None:
        row, left = self._rows.row(item)
        for values, value in zip(self._values, row, strict=True):
            values.append(value)
        for path, value in left:
            self._met.setdefault(path, {})[self.items] = value
        self.items += 1

    def finish(self) -> Any:
        """The DataFrame of what was taken."""
        found: dict[str, Any] = {}
        for column, values in zip(self._rows.columns, self._values, strict=True):
            found[column.name] = self._series(column, values)
        for path, met in self._met.items():
            name = self._rows.free_name(".".join(path) or VALUE)
            found[name] = self._undeclared([met.get(number) for number in range(self.items)])
        return self._pandas.DataFrame(found, index=self._pandas.RangeIndex(self.items))

    def _series(self, column: Column, values: list[Any]) -> Any:
        kind = column.shape.kind
        if kind not in _TYPES:
            return self._objects(values)
        try:
            fitting = [None if value is None else _closest(value, kind) for value in values]
        except Misfit:
            if kind is Kind.MOMENT and (without := _all(values, Kind.LOCAL)) is not None:
                return self._pandas.Series(without, dtype=_TYPES[Kind.LOCAL])
            if kind is Kind.LOCAL and (points := _all(values, Kind.MOMENT)) is not None:
                return self._pandas.Series(points, dtype=_TYPES[Kind.MOMENT])
            return self._objects(values)
        return self._pandas.Series(fitting, dtype=_TYPES[kind])

    def _undeclared(self, values: list[Any]) -> Any:
        kinds = {type(value) for value in values if value is not None}
        kind = _UNDECLARED.get(next(iter(kinds))) if len(kinds) == 1 else None
        if kind is None or (fitting := _all(values, kind)) is None:
            return self._objects(values)
        return self._pandas.Series(fitting, dtype=_TYPES[kind])

    def _objects(self, values: list[Any]) -> Any:
        return self._pandas.Series([self._object(value) for value in values], dtype=object)

    def _object(self, value: Any) -> Any:
        """A value of no declared type: a moment as such, everything else as JSON has it."""
        if value is None:
            return self._pandas.NA
        if isinstance(value, datetime.datetime):
            return datetime.datetime.combine(value.date(), value.timetz())
        return value.value if isinstance(value, (TextEnum, NumberEnum)) else to_json(value)


def _closest(value: Any, kind: Kind) -> Any:
    """A value of a kind: of a moment to the microsecond, which is what the model has of it, too."""
    try:
        return FIT[kind](value)
    except Misfit as misfit:
        if misfit.instead is None:
            raise
        return misfit.instead


def _all(values: list[Any], kind: Kind) -> list[Any] | None:
    """Values of a kind; None where any of them is not."""
    try:
        return [None if value is None else _closest(value, kind) for value in values]
    except Misfit:
        return None


def pandas() -> Any:
    """The module pandas. Raises MissingExtra where it is not installed."""
    try:
        return import_module("pandas")
    except ImportError as missing:
        raise MissingExtra("to_dataframe", "pandas", _EXTRA) from missing
