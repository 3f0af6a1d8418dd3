"""The table of a model: what its properties are called on the wire and in Python, and how each is decoded.

Everything that works on a model's class without being its base goes by this table, and by `ModelLike`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple, Protocol

from .drift import Place
from .habits import Habit, MomentHabit
from .scalars import Decoder
from .unset import UNSET


class Field(NamedTuple):
    """One property of a model: its name on the wire, its attribute, its decoder, and which absences are allowed:
    whether every answer has it (`required`), whether it may be null, and whether every request has to have it."""

    wire: str
    attribute: str
    decoder: Decoder
    required: bool
    nullable: bool
    needed: bool


def required(wire: str, attribute: str, decoder: Decoder, *, null: bool = False) -> Field:
    """A property that every object has."""
    return Field(wire, attribute, decoder, True, null, True)


def optional(wire: str, attribute: str, decoder: Decoder, *, null: bool = False) -> Field:
    """A property that an object may lack; its attribute is then `UNSET`."""
    return Field(wire, attribute, decoder, False, null, False)


def answered(wire: str, attribute: str, decoder: Decoder, *, null: bool = False) -> Field:
    """A property that every object has that the platform gives; it is the platform's to say."""
    return Field(wire, attribute, decoder, True, null, False)


def asked(wire: str, attribute: str, decoder: Decoder, *, null: bool = False) -> Field:
    """A property that every object has to have that is sent; the platform keeps it to itself."""
    return Field(wire, attribute, decoder, False, null, True)


# The default of an attribute that every answer has, and no request needs: whoever reads it finds a value.
ANSWERED: Any = UNSET


class ModelLike(Protocol):
    """What decoders and fillers ask of the class of a model. They cannot import `Model`, which is made with them."""

    _fields: ClassVar[tuple[Field, ...]]
    _rest: ClassVar[Decoder | None]
    _known: ClassVar[frozenset[str]]
    _is_large: ClassVar[bool]
    _has_objects: ClassVar[bool]
    _habit: ClassVar[Habit]
    _moments: ClassVar[MomentHabit]
    _filler: ClassVar[Callable[..., Any] | None]
    _maker: ClassVar[Callable[..., Any] | None]

    @classmethod
    def _decode(cls, source: dict[str, Any], place: Place, key: str | int | None = None) -> Any: ...

    @classmethod
    def _decode_late(cls, source: dict[str, Any], place: Place, key: str | int | None = None) -> Any: ...

    @classmethod
    def _fit(cls, source: dict[str, Any]) -> int: ...
