# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Decoders of single values: from parsed JSON to typed values, without ever losing one.

A decoder is called with the value, its place and its key. What does not fit is reported as drift and handed on as it
came. `exact` names the Python classes whose values need no decoding at all, which lets a model copy them in one step.
"""

from __future__ import annotations

from typing import Any

from .drift import Place, mismatch
from .numerals import NumberFromText, number_from_text

NO_CLASSES: frozenset[type] = frozenset()


class Decoder:
    """The base of all decoders; on its own it takes any JSON."""

    __slots__ = ()

    expected = "any"
    exact: frozenset[type] = frozenset({str, int, float, bool, dict, list, type(None)})

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        return value if value.__class__ in self.exact else mismatch(value, place, key, self.expected)

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        """The same, but for moments, records, lists and maps in records, which are made when they are read."""
        return self(value, place, key)

    def fit(self, value: Any) -> int:
        """How well `value` fits: 0 not at all, up to 3 with differences, more is better. Chooses among the alternatives
        of a union."""
        return 4

    def formed(self, value: Any, sending: bool) -> Any:
        """A value to be written, with its moments in the form that this decoder reads, where that is not text; for
        `sending`, or as it came if it remembers that."""
        return value

    def parts(self) -> tuple[Decoder, ...]:
        """The decoders inside this one, in order."""
        return ()


class Plain(Decoder):
    """A JSON scalar that is its own value."""

    __slots__ = ("exact", "expected")

    def __init__(self, expected: str, *classes: type) -> None:
        self.expected = expected
        self.exact = frozenset(classes)

    def fit(self, value: Any) -> int:
        return 10 if value.__class__ in self.exact else 0


class Numbers(Plain):
    """Numbers. Text that is one is read as such and told; it is written back as text."""

    __slots__ = ()

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ in self.exact:
            return value
        number = self._from_text(value)
        mismatch(value, place, key, self.expected)
        return value if number is None else number

    def fit(self, value: Any) -> int:
        # Less than any alternative that takes text as it is.
        return 10 if value.__class__ in self.exact else 0 if self._from_text(value) is None else 2

    def _from_text(self, value: Any) -> NumberFromText | None:
        if value.__class__ is not str:
            return None
        try:
            return number_from_text(value)
        except ValueError:
            return None


class Integers(Numbers):
    """Whole numbers; `1.0` is one too and stays the float it came as."""

    __slots__ = ()

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ is int or (value.__class__ is float and value.is_integer()):
            return value
        return super().__call__(value, place, key)

    def fit(self, value: Any) -> int:
        if value.__class__ is int:
            return 12
        return 11 if value.__class__ is float and value.is_integer() else super().fit(value)

    def _from_text(self, value: Any) -> NumberFromText | None:
        number = super()._from_text(value)
        return number if number is not None and number == int(number) else None


ANY = Decoder()
TEXT = Plain("string", str)
NUMBER = Numbers("number", int, float)
BOOLEAN = Plain("boolean", bool)
NULL = Plain("null", type(None))
INTEGER = Integers("integer", int)
BINARY = Plain("binary", str, bytes)
