"""Records as rows: each property that is no record has a column, and what is in records has names with dots.

What a record has besides what its model declares is left over from the row, and so is what stands where a record
should be. Nothing of an item is anywhere else: row and leftovers together are the item.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generated.runtime.drift import Report
from generated.runtime.model import Model
from generated.runtime.scalars import Decoder
from generated.runtime.unset import UNSET
from generated.runtime.writing import to_json

from .shapes import Kind, Member, Shape, shape_of

# What a list has in its one column whose items are no records.
VALUE = "value"


class Column(NamedTuple):
    """A column: its name, the names on the wire that lead to its values, and their shape."""

    name: str
    path: tuple[str, ...]
    shape: Shape


class Leftover(NamedTuple):
    """What is in no column: the names on the wire that lead to it, and the value as JSON."""

    path: tuple[str, ...]
    value: Any


class Rows:
    """How the items of one kind become rows.

    Args:
        decoder: what decodes an item.
        python_names: whether columns are called as attributes are, instead of as properties are on the wire.

    Attributes:
        columns: the columns, in the order of the description.
    """

    def __init__(self, decoder: Decoder, *, python_names: bool = False) -> None:
        self._shape = shape_of(decoder)
        self._python_names = python_names
        self._taken: set[str] = set()
        self.columns: list[Column] = []
        if self._shape.kind is Kind.RECORD:
            self._record = self._opened(self._shape, (), ())
        else:
            self.columns.append(Column(self.free_name(VALUE), (), self._shape))

    def free_name(self, name: str) -> str:
        """A name that no other column has: with underscores behind it, where a property has a dot in its own name."""
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name

    def row(self, item: Any) -> tuple[list[Any], list[Leftover]]:
        """The values of an item by column, None for what is absent or null, and what is left over."""
        row: list[Any] = [None] * len(self.columns)
        left: list[Leftover] = []
        if self._shape.kind is not Kind.RECORD:
            row[0] = None if item is UNSET else item
        elif not self._record.read(item, row, left):
            left += _opened_up(item)
        return row, left

    def _opened(self, shape: Shape, names: tuple[str, ...], path: tuple[str, ...]) -> _Record:
        record = _Record(shape, path)
        for member in shape.members:
            here = (*names, member.attribute if self._python_names else member.wire)
            there = (*path, member.wire)
            if member.shape.kind is Kind.RECORD:
                record.inner.append((member, self._opened(member.shape, here, there)))
            else:
                record.own.append((member.attribute, len(self.columns)))
                self.columns.append(Column(self.free_name(".".join(here)), there, member.shape))
        return record


class _Record:
    """Which values of a record go into which columns."""

    def __init__(self, shape: Shape, path: tuple[str, ...]) -> None:
        self._model: Any = shape.model
        self._path = path
        self.own: list[tuple[str, int]] = []
        self.inner: list[tuple[Member, _Record]] = []

    def read(self, value: Any, row: list[Any], left: list[Leftover]) -> bool:
        """Put what is in a record into a row; gives whether it is one."""
        record = as_record(value, self._model)
        if record is None:
            return False
        for attribute, number in self.own:
            found = getattr(record, attribute)
            row[number] = None if found is UNSET else found
        for member, inner in self.inner:
            found = getattr(record, member.attribute)
            if found is not UNSET and found is not None and not inner.read(found, row, left):
                left.append(Leftover((*self._path, member.wire), to_json(found)))
        extras = record._extra
        for name, extra in extras.items() if extras else ():
            left.append(Leftover((*self._path, name), to_json(extra)))
        return True


def as_record(value: Any, model: Any) -> Any:
    """A value as a record of a model; None for what is no JSON object. One of another class, as another version of an
    operation answers, is read anew."""
    if isinstance(value, model):
        return value
    if isinstance(value, Model):
        value = value.to_dict()
    return model._decode(dict(value), Report()) if isinstance(value, dict) else None


def _opened_up(item: Any) -> Iterator[Leftover]:
    """What stands where a record should be."""
    if item is not None:
        yield Leftover((), to_json(item))
