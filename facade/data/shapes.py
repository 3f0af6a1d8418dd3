"""What values have which form, as the models declare it: the ground of columns, whichever library holds these.

A shape is read off the decoder of a property, never off values: a list that is empty has the same columns and types as
a long one.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from generated.runtime.containers import Alternatives, ListOf, ModelOf, Nullable, OneValueOf
from generated.runtime.moments import Days, InForm, Moments
from generated.runtime.names import Alias, LazyAlias
from generated.runtime.scalars import BINARY, BOOLEAN, INTEGER, NULL, NUMBER, TEXT, Decoder

if TYPE_CHECKING:
    from generated.runtime.fields import ModelLike


class Kind(StrEnum):
    """The forms of values. `MOMENT` is a point in time, `LOCAL` a moment that has no zone; `ANY` is all that JSON has,
    which free maps, alternatives and records that contain themselves are, too."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    MOMENT = "moment"
    LOCAL = "local"
    DAY = "day"
    LIST = "list"
    RECORD = "record"
    ANY = "any"


class Shape(NamedTuple):
    """The form of a value: of a list also that of its `item`, of a record its `model` and `members`."""

    kind: Kind
    item: Shape | None = None
    model: type[ModelLike] | None = None
    members: tuple[Member, ...] = ()


class Member(NamedTuple):
    """A property of a record: its name on the wire, its attribute, and its shape."""

    wire: str
    attribute: str
    shape: Shape


ANYTHING = Shape(Kind.ANY)
# Records further inside are not opened: in a description with many records the columns would have no end.
_DEEPEST = 10
_PLAIN = (
    (TEXT, Kind.TEXT),
    (BINARY, Kind.TEXT),
    (INTEGER, Kind.INTEGER),
    (NUMBER, Kind.NUMBER),
    (BOOLEAN, Kind.BOOLEAN),
)


def shape_of(decoder: Decoder, above: tuple[Any, ...] = ()) -> Shape:
    """The shape of what a decoder makes; `above` are the records and aliases that it is inside of, which are not opened
    again."""
    if isinstance(decoder, LazyAlias):
        decoder = decoder.lazy()
    if isinstance(decoder, Alias):
        return ANYTHING if decoder in above else shape_of(decoder.inner, (*above, decoder))
    if isinstance(decoder, Nullable):
        return shape_of(decoder.inner, above)
    for known, kind in _PLAIN:
        if decoder is known:
            return Shape(kind)
    if isinstance(decoder, ModelOf):
        return record_of(decoder.resolve(), above)
    if isinstance(decoder, ListOf):
        return Shape(Kind.LIST, item=shape_of(decoder.item, above))
    if isinstance(decoder, OneValueOf):
        return _of_values(decoder)
    if isinstance(decoder, (Moments, Days, InForm)):
        return Shape(_moment_kind(decoder))
    if isinstance(decoder, Alternatives):
        return _common([shape_of(option, above) for option in decoder.options if option is not NULL])
    return ANYTHING


def record_of(model: type[ModelLike], above: tuple[Any, ...] = ()) -> Shape:
    """The shape of a record."""
    if model in above or len(above) >= _DEEPEST:
        return ANYTHING
    inside = (*above, model)
    members = tuple(Member(each.wire, each.attribute, shape_of(each.decoder, inside)) for each in model._fields)
    # A record without properties is a free map.
    return Shape(Kind.RECORD, model=model, members=members) if members else ANYTHING


def _of_values(decoder: OneValueOf) -> Shape:
    for kind, shape in ((str, Kind.TEXT), (bool, Kind.BOOLEAN), (int, Kind.INTEGER)):
        if {known for known, _ in decoder._members()} == {kind}:
            return Shape(shape)
    return ANYTHING


def _moment_kind(decoder: Any) -> Kind:
    if isinstance(decoder, InForm):
        # Numbers count from a point in time, and arrays are read as UTC.
        return Kind.DAY if isinstance(decoder._otherwise, Days) else Kind.MOMENT
    if isinstance(decoder, Days):
        return Kind.DAY
    return Kind.LOCAL if decoder._local else Kind.MOMENT


def _common(shapes: list[Shape]) -> Shape:
    """What alternatives have in common: their shape if all have the same one."""
    kinds = {shape.kind for shape in shapes}
    if kinds == {Kind.INTEGER, Kind.NUMBER}:
        return Shape(Kind.NUMBER)
    return shapes[0] if shapes and all(shape == shapes[0] for shape in shapes) else ANYTHING
