"""Values as columns hold them: of the one type that the description declares, or not at all.

A function here gives the value for a column or raises `Misfit`. Numbers that came as text are numbers, `1.0` is a whole
number, and a member of an enumeration is its text.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from enum import Enum
from typing import Any

from generated.runtime.unset import UNSET
from generated.runtime.writing import to_json

from .rows import as_record
from .shapes import Kind, Shape

_LEAST, _MOST = -(2**63), 2**63 - 1
# A whole number up to here is the same as a float.
_EXACT = 2**53
# More places than a microsecond has, of which some say something.
_FINER = re.compile(r"[.,]\d{6}\d*[1-9]")


class Misfit(Exception):
    """A value that a column of its declared type cannot hold, or not without loss.

    Args:
        instead: the closest value that it can hold, None where there is none.
    """

    def __init__(self, instead: Any = None) -> None:
        super().__init__()
        self.instead = instead


def text(value: Any) -> str:
    """A text; of an enumeration, its own."""
    if isinstance(value, Enum):
        value = value.value
    if not isinstance(value, str):
        raise Misfit
    plain: str = str.__str__(value)
    if not plain.isascii():
        try:
            plain.encode()
        except UnicodeEncodeError:
            # Half a character, which JSON can write and UTF-8 cannot.
            raise Misfit from None
    return plain


def integer(value: Any) -> int:
    """A whole number of 64 bit."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not _LEAST <= value <= _MOST:
        raise Misfit
    return int(value)


def number(value: Any) -> float:
    """A number, as a float that is the same."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Misfit
    if isinstance(value, int) and abs(value) > _EXACT:
        try:
            same = int(float(value)) == value
        except OverflowError:
            same = False
        if not same:
            raise Misfit
    return float(value)


def boolean(value: Any) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise Misfit
    return value


def moment(value: Any) -> datetime.datetime:
    """A point in time, in UTC. One without a zone is none."""
    found = _plain_moment(value)
    if found.tzinfo is None:
        raise Misfit
    try:
        found = found.astimezone(datetime.UTC)
    except OverflowError:
        raise Misfit from None
    return _not_finer(value, found)


def local(value: Any) -> datetime.datetime:
    """A moment of a platform whose moments have no zone. One with a zone is none."""
    found = _plain_moment(value)
    if found.tzinfo is not None:
        raise Misfit
    return _not_finer(value, found)


def day(value: Any) -> datetime.date:
    """A day."""
    if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
        raise Misfit
    return datetime.date(value.year, value.month, value.day)


def _plain_moment(value: Any) -> datetime.datetime:
    if not isinstance(value, datetime.datetime):
        raise Misfit
    return datetime.datetime.combine(value.date(), value.timetz())


def _not_finer(value: Any, found: datetime.datetime) -> datetime.datetime:
    """What was found of a moment, unless it came with places beyond microseconds that say something."""
    came = getattr(value, "json", None)
    if _FINER.search(getattr(value, "text", "")) or (isinstance(came, list) and came[6:] and came[6] % 1000):
        raise Misfit(found)
    return found


FIT: dict[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: text,
    Kind.INTEGER: integer,
    Kind.NUMBER: number,
    Kind.BOOLEAN: boolean,
    Kind.MOMENT: moment,
    Kind.LOCAL: local,
    Kind.DAY: day,
}


def fitted(value: Any, shape: Shape) -> tuple[Any, bool]:
    """A value with all that is in it, as a column of a shape holds it: records in lists as dicts, and what is of any
    form as JSON text. Says, too, whether that is all of it; what does not fit is None there."""
    misfits: list[Shape] = []
    return _fitted(value, shape, misfits), not misfits


def _fitted(value: Any, shape: Shape, misfits: list[Shape]) -> Any:
    if value is None or value is UNSET:
        return None
    if shape.kind is Kind.ANY:
        return json_text(to_json(value))
    if shape.kind is Kind.LIST and isinstance(value, list) and shape.item is not None:
        return [_fitted(item, shape.item, misfits) for item in value]
    if shape.kind is Kind.RECORD and (record := as_record(value, shape.model)) is not None:
        if record._extra:
            # The column has no room for what is not declared.
            misfits.append(shape)
        return {each.wire: _fitted(getattr(record, each.attribute), each.shape, misfits) for each in shape.members}
    try:
        if shape.kind in FIT:
            return FIT[shape.kind](value)
        raise Misfit
    except Misfit as misfit:
        misfits.append(shape)
        return misfit.instead


def json_text(value: Any) -> str:
    """JSON on one line. Letters stay as they are, unless one is half a character."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        written.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return written
