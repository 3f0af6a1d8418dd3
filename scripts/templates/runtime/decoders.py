"""Decoders of what has parts or a name: enums, models, lists, maps, alternatives. With those of single values
(`scalars`), all that generated modules use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MethodType
from typing import TYPE_CHECKING, Any

from .drift import Place, mismatch, report
from .lazy import Lazy as Lazy
from .moments import DAY as DAY
from .moments import DAY_ARRAY as DAY_ARRAY
from .moments import EPOCH_MILLISECONDS as EPOCH_MILLISECONDS
from .moments import EPOCH_MILLISECONDS_DAY as EPOCH_MILLISECONDS_DAY
from .moments import EPOCH_SECONDS as EPOCH_SECONDS
from .moments import EPOCH_SECONDS_DAY as EPOCH_SECONDS_DAY
from .moments import LOCAL_MOMENT as LOCAL_MOMENT
from .moments import MILLISECOND_MOMENT as MILLISECOND_MOMENT
from .moments import MOMENT as MOMENT
from .moments import MOMENT_ARRAY as MOMENT_ARRAY
from .names import Alias as Alias
from .names import LazyAlias as LazyAlias
from .scalars import ANY as ANY
from .scalars import BINARY as BINARY
from .scalars import BOOLEAN as BOOLEAN
from .scalars import INTEGER as INTEGER
from .scalars import NO_CLASSES
from .scalars import NULL as NULL
from .scalars import NUMBER as NUMBER
from .scalars import TEXT as TEXT
from .scalars import Decoder as Decoder
from .spellings import by_plain, respelt
from .unwritable import Unwritable

if TYPE_CHECKING:
    from .fields import ModelLike

# An object that has all that a model requires fits it so well, or better.
FITS = 100


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


def _says_all(decoder: Decoder, value: Any) -> bool:
    """Whether an alternative that takes a value as it is knows of the moments in it: not one that takes any text, or
    has no such properties."""
    if keeps_all(decoder):
        return False
    if not isinstance(decoder, ModelOf) or not isinstance(value, Mapping):
        return True
    model = decoder.resolve()
    return model._rest is not None or value.keys() <= {entry.wire for entry in model._fields}


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

    __slots__ = ("decode", "model")

    expected = "object"
    exact = NO_CLASSES

    def __init__(self, model: Any) -> None:
        self.model = model
        # Decodes what is known to be a dict.
        self.decode: Callable[[dict[str, Any], Place, str | int | None], Any] = self._first

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

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ is not dict:
            return mismatch(value, place, key, self.expected)
        return self.decode(value, place, key)

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

    def fit(self, value: Any) -> int:
        return 10 if value is None else self.inner.fit(value)

    def formed(self, value: Any, sending: bool) -> Any:
        return self.inner.formed(value, sending)

    def parts(self) -> tuple[Decoder, ...]:
        return (self.inner,)


class AnyOf(Decoder):
    """Alternatives (one-of and any-of alike): the discriminator's choice, else the base that all have in common, else
    the best fit, else the raw value."""

    __slots__ = ("base", "discriminator", "mapping", "options")

    expected = "one of several"
    exact = NO_CLASSES

    def __init__(
        self,
        *options: Decoder,
        discriminator: str | None = None,
        mapping: Mapping[str, Decoder] | None = None,
        base: Decoder | None = None,
    ) -> None:
        self.options = options
        self.discriminator = discriminator
        self.mapping = mapping or {}
        self.base = base

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if self.discriminator is not None and value.__class__ is dict:
            chosen = value.get(self.discriminator)
            if chosen.__class__ is str and chosen in self.mapping:
                return self.mapping[chosen](value, place, key)
            other = self._otherwise(value, chosen)
            if other is not None:
                return other(value, place, key)
            report("variant", (place, key), self.discriminator, " or ".join(self.mapping), repr(chosen)[:80])
            if self.base is not None:
                return self.base(value, place, key)
            if self._is_any(value):
                return value
        best, score = None, 0
        for option in self.options:
            fit = option.fit(value)
            if fit > score:
                best, score = option, fit
        return mismatch(value, place, key, self.expected) if best is None else best(value, place, key)

    def _otherwise(self, value: dict[str, Any], chosen: Any) -> Decoder | None:
        """The choice of a discriminator that is no text, or whose name came in another spelling."""
        if chosen is None and self.discriminator is not None and self.discriminator not in value:
            known = (self.discriminator,)
            names = respelt(value, frozenset(known), by_plain(known))
            chosen = value[names[self.discriminator]] if names else None
        if chosen.__class__ is bool:
            chosen = str(chosen).lower()
        return self.mapping.get(str(chosen)) if chosen.__class__ in (int, str) else None

    def _is_any(self, value: dict[str, Any]) -> bool:
        """Whether several alternatives fit without a difference, so that none of them can be said to be meant."""
        fits = sorted(option.fit(value) for option in self.options)
        return len(fits) > 1 and fits[-1] == fits[-2] >= FITS

    def fit(self, value: Any) -> int:
        return max((option.fit(value) for option in self.options), default=0)

    def formed(self, value: Any, sending: bool) -> Any:
        refused: list[Unwritable] = []
        suits = False
        for option in self.options:
            try:
                formed = option.formed(value, sending)
            except Unwritable as problem:
                refused.append(problem)
                continue
            if formed != value:
                return formed
            suits = suits or _says_all(option, value)
        if refused and not suits:
            # Each alternative has its reason; those about the same place are told together.
            reasons = [problem.problem for problem in refused if problem.pointer == refused[0].pointer]
            raise Unwritable("; or ".join(dict.fromkeys(reasons)), refused[0].pointer)
        return value

    def parts(self) -> tuple[Decoder, ...]:
        return self.options
