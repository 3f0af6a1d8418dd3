# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Decoders of what has parts: enums, models, lists, maps, and what alternatives are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MethodType
from typing import TYPE_CHECKING, Any

from .drift import Place, mismatch, report
from .lazy import Lazy
from .scalars import ANY, NO_CLASSES, Decoder
from .unwritable import Unwritable

if TYPE_CHECKING:
    from .fields import ModelLike


def keeps_all(decoder: Decoder) -> bool:
    """Whether a decoder has no form of its own for moments, nor can anything inside it."""
    return type(decoder).formed is Decoder.formed


def _formed(parts: dict[Any, tuple[Decoder, Any]], sending: bool) -> dict[Any, Any]:
    """Values to be written, each by its decoder. Raises Unwritable, which says where."""
    found = {}
    for key, (decoder, value) in parts.items():
        try:
            found[key] = decoder.formed(value, sending)
        except Unwritable as problem:
            raise problem.inside(key) from None
    return found


class OneValueOf(Decoder):
    """An enum: known values become members of the class, new ones stay what they are."""

    __slots__ = ("enum", "members")

    expected = "enum value"
    exact = NO_CLASSES

    def __init__(self, enum: Any) -> None:
        self.enum = enum
        self.members: dict[Any, Any] | None = None

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        try:
            return self._members()[value.__class__, value]
        except (KeyError, TypeError):
            return self._unknown(value, place, key)

    def _members(self) -> dict[Any, Any]:
        if self.members is None:
            enum = self.enum() if self.enum.__class__ is Lazy else self.enum
            self.members = {(raw.__class__, raw): member for raw, member in enum.members()}
        return self.members

    def texts(self) -> dict[str, Any]:
        """The members by their texts, of those that are text on the wire."""
        return {raw: member for (kind, raw), member in self._members().items() if kind is str}

    def takes(self, kind: type) -> bool:
        """Whether a known value is of this class."""
        return any(known is kind for known, _ in self._members())

    def _unknown(self, value: Any, place: Place, key: str | int | None) -> Any:
        if self.takes(value.__class__):
            report("enum", place, key, self.expected, repr(value)[:80])
            return value
        return mismatch(value, place, key, self.expected)

    def fit(self, value: Any) -> int:
        if isinstance(value, (dict, list)) or value is None:
            return 0
        if (value.__class__, value) in self._members():
            return 20
        return 3 if value.__class__ in {kind for kind, _ in self._members()} else 0


class ModelOf(Decoder):
    """A JSON object with a model of its own; takes the class or a `Lazy` of it."""

    __slots__ = ("decode", "decode_late", "model")

    expected = "object"
    exact = NO_CLASSES

    def __init__(self, model: Any) -> None:
        self.model = model
        # Decode what is known to be a dict.
        self.decode: Callable[[dict[str, Any], Place, str | int | None], Any] = self._first
        self.decode_late: Callable[[dict[str, Any], Place, str | int | None], Any] = self._first_late

    def __reduce__(self) -> tuple[Any, ...]:
        # What decodes is put together for the class while it is used, and belongs to the process.
        return ModelOf, (self.model,)

    def resolve(self) -> type[ModelLike]:
        """The model class, imported now if it was lazy."""
        if self.model.__class__ is Lazy:
            self.model = self.model()
        model: type[ModelLike] = self.model
        return model

    def _first(self, value: dict[str, Any], place: Place, key: str | int | None) -> Any:
        model = self.resolve()
        if model._filler is not None:
            self.decode = MethodType(model._filler, model)
        return model._decode(value, place, key)

    def _first_late(self, value: dict[str, Any], place: Place, key: str | int | None) -> Any:
        model = self.resolve()
        if not (model._is_large or model._has_objects):
            if model._filler is not None:
                self.decode_late = MethodType(model._filler, model)
        elif model._maker is not None:
            self.decode_late = model._maker
        return model._decode_late(value, place, key)

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ is not dict:
            return mismatch(value, place, key, self.expected)
        return self.decode(value, place, key)

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ is not dict:
            return mismatch(value, place, key, self.expected)
        return self.decode_late(value, place, key)

    def fit(self, value: Any) -> int:
        return self.resolve()._fit(value) if value.__class__ is dict else 0

    def formed(self, value: Any, sending: bool) -> Any:
        # A model knows its own fields.
        if not isinstance(value, Mapping):
            return value
        model = self.resolve()
        known = {entry.wire: entry.decoder for entry in model._fields}
        return _formed({name: (known.get(name, model._rest or ANY), item) for name, item in value.items()}, sending)


class ListOf(Decoder):
    """A JSON array of one kind of item."""

    __slots__ = ("item",)

    expected = "array"
    exact = NO_CLASSES

    def __init__(self, item: Decoder) -> None:
        self.item = item

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ is not list:
            return mismatch(value, place, key, self.expected)
        decode, exact = self.item, self.item.exact
        for item in value:
            if item.__class__ not in exact:
                break
        else:
            return value
        here = (place, key)
        return [decode(item, here, index) for index, item in enumerate(value)]

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        late, exact = self.item.late, self.item.exact
        if value.__class__ is not list or (exact and exact.issuperset(map(type, value))):
            return self(value, place, key)
        here = (place, key)
        if isinstance(self.item, ModelOf):
            # Most lists in answers are of records. What an object is made of is given free at once.
            kind = self.item
            for index, item in enumerate(value):
                value[index] = (
                    kind.decode_late(item, here, index) if item.__class__ is dict else late(item, here, index)
                )
            return value
        return [late(item, here, index) for index, item in enumerate(value)]

    def fit(self, value: Any) -> int:
        if value.__class__ is not list:
            return 0
        worst = min((self.item.fit(item) for item in value[:3]), default=1)
        return 5 + worst if worst else 1

    def formed(self, value: Any, sending: bool) -> Any:
        if not isinstance(value, (list, tuple, set, frozenset)) or keeps_all(self.item):
            return value
        return list(_formed({index: (self.item, item) for index, item in enumerate(value)}, sending).values())

    def parts(self) -> tuple[Decoder, ...]:
        return (self.item,)


class MapOf(Decoder):
    """A JSON object used as a map from free keys to one kind of value."""

    __slots__ = ("value",)

    expected = "object"
    exact = NO_CLASSES

    def __init__(self, value: Decoder) -> None:
        self.value = value

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ is not dict:
            return mismatch(value, place, key, self.expected)
        decode = self.value
        if decode.exact.issuperset(map(type, value.values())):
            return value
        here = (place, key)
        return {name: decode(item, here, name) for name, item in value.items()}

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        late, exact = self.value.late, self.value.exact
        if value.__class__ is not dict or exact.issuperset(map(type, value.values())):
            return self(value, place, key)
        here = (place, key)
        return {name: late(item, here, name) for name, item in value.items()}

    def fit(self, value: Any) -> int:
        if value.__class__ is not dict:
            return 0
        return 5 if all(self.value.fit(item) for item in value.values()) else 1

    def formed(self, value: Any, sending: bool) -> Any:
        if not isinstance(value, Mapping) or keeps_all(self.value):
            return value
        return _formed({name: (self.value, item) for name, item in value.items()}, sending)

    def parts(self) -> tuple[Decoder, ...]:
        return (self.value,)


class Nullable(Decoder):
    """The same, or null."""

    __slots__ = ("exact", "inner")

    def __init__(self, inner: Decoder) -> None:
        self.inner = inner
        self.exact = inner.exact | {type(None)}

    @property
    def expected(self) -> str:  # type: ignore[override]
        return f"{self.inner.expected} or null"

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        return None if value is None else self.inner(value, place, key)

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        return None if value is None else self.inner.late(value, place, key)

    def fit(self, value: Any) -> int:
        return 10 if value is None else self.inner.fit(value)

    def formed(self, value: Any, sending: bool) -> Any:
        return self.inner.formed(value, sending)

    def parts(self) -> tuple[Decoder, ...]:
        return (self.inner,)


class Alternatives(Decoder):
    """One of several, which a discriminator may name; `base` is what all of them have in common. An object may be of
    several `together`."""

    __slots__ = ("base", "discriminator", "mapping", "options", "together")

    expected = "one of several"
    exact = NO_CLASSES

    def __init__(
        self,
        *options: Decoder,
        discriminator: str | None = None,
        mapping: Mapping[str, Decoder] | None = None,
        base: Decoder | None = None,
        together: bool = False,
    ) -> None:
        self.options = options
        self.discriminator = discriminator
        self.mapping = mapping or {}
        self.base = base
        self.together = together

    def fit(self, value: Any) -> int:
        return max((option.fit(value) for option in self.options), default=0)

    def parts(self) -> tuple[Decoder, ...]:
        return self.options
