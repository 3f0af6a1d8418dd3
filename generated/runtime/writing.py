# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""How values become plain JSON again: as they came, or as the description has them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from .numerals import NumberFromText
from .timestamps import sent_text, wire_text
from .unset import UNSET
from .unwritable import Unwritable

# What is JSON already, most of all values.
PLAIN = frozenset({str, int, float, bool, type(None)})
# Types of Python's own that JSON has other words for.
_WRITTEN = (Decimal, UUID, datetime.time)
# A decimal with an exponent beyond this would fill the memory as a whole number.
_LONGEST = 300
# Nobody nests so deep, but anybody can send what is nested deeper; Python goes only so far into itself.
DEEPEST = 100


class JsonObject:
    """What writes itself as a JSON object: the base of all models."""

    __slots__ = ()

    def _json(self, sending: bool = False) -> dict[str, Any]:
        raise NotImplementedError

    def _shown(self, deep: int) -> str:
        raise NotImplementedError

    def _parts(self) -> Iterator[tuple[str, str, Any]]:
        """What is shown of it: what stands before each value, its name on the wire, and the value."""
        raise NotImplementedError


def to_json(value: Any, sending: bool = False, deep: int = 0) -> Any:
    """Plain JSON for a model, an enum, a date, or a container of them: as it came, or as the description has it if it
    is for `sending`. What lies too `deep` in containers is given as it is."""
    if value.__class__ in PLAIN or deep > DEEPEST:
        return value
    if isinstance(value, JsonObject):
        return value._json(sending)
    if isinstance(value, Enum):
        return to_json(value.value, sending)
    if isinstance(value, datetime.date):
        came = None if sending else getattr(value, "json", None)
        if came is not None:
            return to_json(came)
        return sent_text(value) if sending else wire_text(value)
    if isinstance(value, NumberFromText):
        return +value if sending else value.text
    if isinstance(value, Mapping):
        try:
            return {
                member_name(name): to_json(item, sending, deep + 1) for name, item in value.items() if item is not UNSET
            }
        except Unwritable:
            raise _placed(value.items(), sending, deep) from None
    if isinstance(value, (list, tuple, set, frozenset)):
        try:
            return [to_json(item, sending, deep + 1) for item in value]
        except Unwritable:
            raise _placed(enumerate(value), sending, deep) from None
    if isinstance(value, _WRITTEN):
        return _written(value)
    return value


def _placed(items: Iterable[tuple[Any, Any]], sending: bool, deep: int) -> Unwritable:
    """Which of several items cannot be written, of which one cannot. Looked for afterwards: most can."""
    for key, item in items:
        try:
            to_json(item, sending, deep + 1)
        except Unwritable as problem:
            return problem.inside(key)
    return Unwritable("something in here cannot be written")


def member_name(name: Any) -> str:
    """The name of a property. Raises TypeError for what has no spelling that a reader would find again."""
    if name.__class__ is str:
        return str(name)
    if isinstance(name, Enum):
        return member_name(name.value)
    if isinstance(name, (str, int, UUID)) and not isinstance(name, bool):
        return str(name)
    raise TypeError(f"a property's name is text, not {type(name).__name__}")


def _written(value: Any) -> str | int | float:
    """An id or a time of day as text; a decimal as the same number. Raises ValueError for one that no float is."""
    if not isinstance(value, Decimal):
        return str(value) if isinstance(value, UUID) else str(value.isoformat())
    if value.is_finite():
        for number in (int(value), float(value)) if value.adjusted() < _LONGEST else ():
            if Decimal(repr(number)) == value:
                return number
    raise ValueError(f"{value} has no equal among JSON's numbers; give it as text if the platform takes that")
