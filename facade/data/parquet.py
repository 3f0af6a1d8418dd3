"""Lists as Parquet files: columns of the types that the models declare, and one for all that these cannot hold.

pyarrow would read the types off the first rows, and then refuse or bend the rows that come after them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import ExitStack
from importlib import import_module
from os import PathLike
from typing import Any, Self

from generated.runtime.drift import pointer
from generated.runtime.pages import Exported
from generated.runtime.scalars import Decoder
from generated.runtime.writing import to_json

from ..errors import MissingExtra
from .exports import Target
from .fitting import FIT, Misfit, fitted, json_text
from .rows import Column, Rows
from .shapes import Kind, Shape

_EXTRA = "parquet"
# The column of what fits in no other: a JSON object of values by their JSON pointers.
REST = "_rest"
# A group of rows is written when so many are here, or when they came in so many bytes.
_ROWS = 10_000
_BYTES = 32 << 20
# What pandas makes of a column that it reads: types that tell absent values from others.
_PANDAS = {
    Kind.TEXT: ("unicode", "string"),
    Kind.ANY: ("unicode", "string"),
    Kind.INTEGER: ("int64", "Int64"),
    Kind.NUMBER: ("float64", "Float64"),
    Kind.BOOLEAN: ("bool", "boolean"),
    Kind.MOMENT: ("datetimetz", "datetime64[us]"),
    Kind.LOCAL: ("datetime", "datetime64[us]"),
    Kind.DAY: ("date", "object"),
    Kind.LIST: ("list", "object"),
}


class ParquetFile:
    """A Parquet file that is written a group of rows at a time.

    Args:
        path: the file.
        decoder: what decodes an item, which says the columns.
        python_names: whether columns are called as attributes are.

    Attributes:
        items: how many came.

    Raises:
        MissingExtra: pyarrow is not installed.
    """

    def __init__(self, path: str | PathLike[str], decoder: Decoder, *, python_names: bool = False) -> None:
        self._arrow = _arrow("pyarrow")
        self._target = Target(path)
        self._rows = Rows(decoder, python_names=python_names)
        self._rest = self._rows.free_name(REST)
        self._schema = self._schema_of()
        self._writer: Any = None
        self.items = 0
        self._misfits = 0
        self._begin()

    def __enter__(self) -> Self:
        made = _arrow("pyarrow.parquet").ParquetWriter
        with ExitStack() as stack:
            stack.enter_context(self._target)
            # One that pyarrow cannot make leaves nothing behind.
            self._writer = made(_Output(self._target), self._schema, compression="zstd")
            stack.pop_all()
        return self

    def take(self, items: Iterable[Any], size: int = 0) -> None:
        """Take the next items; groups of rows that are complete are written."""
        for item in items:
            self._take(item)
            if len(self._rests) >= _ROWS:
                self._write()
        self._bytes += size
        if self._bytes >= _BYTES:
            self._write()

    def finish(self) -> Exported:
        """Write what is left, and take the place of the file itself."""
        self._write()
        self._writer.close()
        self._target.finish()
        return Exported(self._target.path, self.items, self._misfits)

    def __exit__(self, *problem: Any) -> None:
        try:
            if problem[0] is not None:
                # What it writes at its end goes with all the rest.
                self._writer.close()
        finally:
            self._target.__exit__(*problem)

    def _take(self, item: Any) -> None:
        self.items += 1
        row, left = self._rows.row(item)
        for values, value in zip(self._values, row, strict=True):
            values.append(value)
        self._rests.append({pointer(None, *each.path): each.value for each in left})

    def _write(self) -> None:
        if self._rests:
            held = [self._held(column, values) for column, values in zip(self._rows.columns, self._values, strict=True)]
            held.append([json_text(rest) if rest else None for rest in self._rests])
            self._misfits += sum(map(len, self._rests))
            typed = zip(held, self._schema, strict=True)
            arrays = [self._arrow.array(values, type=field.type) for values, field in typed]
            self._writer.write_batch(self._arrow.record_batch(arrays, schema=self._schema))
        self._begin()

    def _begin(self) -> None:
        """Begin a group of rows."""
        self._values: list[list[Any]] = [[] for _ in self._rows.columns]
        self._rests: list[dict[str, Any]] = []
        self._bytes = 0

    def _held(self, column: Column, values: list[Any]) -> list[Any]:
        """The values of a column; what does not fit goes to the rest of its row."""
        fit = FIT.get(column.shape.kind)
        if fit is not None:
            try:
                return [None if value is None else fit(value) for value in values]
            except Misfit:
                # One by one, to see which.
                pass
        held: list[Any] = []
        for value, rest in zip(values, self._rests, strict=True):
            each, fits = fitted(value, column.shape)
            held.append(each)
            if not fits:
                rest[pointer(None, *column.path)] = to_json(value)
        return held

    def _schema_of(self) -> Any:
        arrow = self._arrow
        named = [(column.name, column.shape) for column in self._rows.columns]
        named.append((self._rest, Shape(Kind.ANY)))
        fields = [arrow.field(name, self._type_of(shape)) for name, shape in named]
        told = {
            "index_columns": [],
            "column_indexes": [],
            "columns": [_for_pandas(name, shape) for name, shape in named],
            "creator": {"library": "pyarrow", "version": arrow.__version__},
        }
        return arrow.schema(fields, metadata={"pandas": json.dumps(told)})

    def _type_of(self, shape: Shape) -> Any:
        arrow = self._arrow
        if shape.kind is Kind.LIST and shape.item is not None:
            return arrow.list_(self._type_of(shape.item))
        if shape.kind is Kind.RECORD:
            return arrow.struct([arrow.field(each.wire, self._type_of(each.shape)) for each in shape.members])
        return {
            Kind.TEXT: arrow.string(),
            Kind.ANY: arrow.string(),
            Kind.INTEGER: arrow.int64(),
            Kind.NUMBER: arrow.float64(),
            Kind.BOOLEAN: arrow.bool_(),
            Kind.MOMENT: arrow.timestamp("us", tz="UTC"),
            Kind.LOCAL: arrow.timestamp("us"),
            Kind.DAY: arrow.date32(),
        }[shape.kind]


class _Output:
    """A target as pyarrow writes to it."""

    closed = False

    def __init__(self, target: Target) -> None:
        self._target = target
        self._written = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._written += self._target.write(data)
        return len(data)

    def tell(self) -> int:
        return self._written

    def flush(self) -> None:
        """All is written at once."""

    def close(self) -> None:
        self.closed = True


def _for_pandas(name: str, shape: Shape) -> dict[str, Any]:
    kind, numpy = _PANDAS[shape.kind]
    zone = {"timezone": "UTC"} if shape.kind is Kind.MOMENT else None
    return {"name": name, "field_name": name, "pandas_type": kind, "numpy_type": numpy, "metadata": zone}


def _arrow(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as missing:
        raise MissingExtra("to_parquet", "pyarrow", _EXTRA) from missing
