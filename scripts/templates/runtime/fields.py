"""The table of a model: what its properties are called on the wire and in Python, and how each is decoded.

Everything that works on a model's class without being its base goes by this table, and by `ModelLike`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple, Protocol

from .drift import Place
from .scalars import Decoder


class Field(NamedTuple):
    """One property of a model: its name on the wire, its attribute, its decoder, and which absences are allowed."""

    wire: str
    attribute: str
    decoder: Decoder
    required: bool
    nullable: bool


def required(wire: str, attribute: str, decoder: Decoder, *, null: bool = False) -> Field:
    """A property that every object has."""
    return Field(wire, attribute, decoder, True, null)


def optional(wire: str, attribute: str, decoder: Decoder, *, null: bool = False) -> Field:
    """A property that an object may lack; its attribute is then `UNSET`."""
    return Field(wire, attribute, decoder, False, null)


class ModelLike(Protocol):
    """What decoders and fillers ask of the class of a model. They cannot import `Model`, which is made with them."""

    _fields: ClassVar[tuple[Field, ...]]
    _rest: ClassVar[Decoder | None]
    _filler: ClassVar[Callable[..., Any] | None]

    @classmethod
    def _decode(cls, source: dict[str, Any], place: Place, key: str | int | None = None) -> Any: ...

    @classmethod
    def _fit(cls, source: dict[str, Any]) -> int: ...
