# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Enums that describe what is known without refusing what is new."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum, StrEnum
from typing import Any, ClassVar


class TextEnum(StrEnum):
    """The known values of a text field. Members equal their text; an unknown value stays plain `str`."""

    @classmethod
    def members(cls) -> Iterator[tuple[str, TextEnum]]:
        """Pairs of the value on the wire and its member."""
        return ((str(member.value), member) for member in cls)


class NumberEnum(IntEnum):
    """The known values of an integer field. Members equal their number; an unknown value stays plain `int`."""

    @classmethod
    def members(cls) -> Iterator[tuple[int, NumberEnum]]:
        """Pairs of the value on the wire and its member."""
        return ((int(member.value), member) for member in cls)


class Constants:
    """The known values of a field whose values are not all text or all integers; they stay what they are."""

    KNOWN: ClassVar[tuple[Any, ...]] = ()

    @classmethod
    def members(cls) -> Iterator[tuple[Any, Any]]:
        """Pairs of the value on the wire and itself."""
        return ((value, value) for value in cls.KNOWN)
