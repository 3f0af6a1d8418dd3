# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""The base of all models: an attrs class that is filled from JSON in one pass and gives back exactly what came in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from itertools import count
from typing import Any, ClassVar, Self

from attrs import define, field, fields, fields_dict

from .drift import Place, Report, report
from .fields import ANSWERED as ANSWERED
from .fields import Field as Field
from .fields import answered as answered
from .fields import asked as asked
from .fields import optional as optional
from .fields import required as required
from .filling import completer, filler, is_late, maker
from .habits import Habit, MomentHabit
from .late import (
    Made,
    Reader,
    assign,
    delete_attribute,
    exact_of,
    get_attribute,
    has_objects,
    is_large,
    late_of,
    put_late,
    readers_of,
    set_attribute,
)
from .nesting import Nested, stored
from .scalars import Decoder
from .showing import without_secrets as without_secrets
from .spellings import Respelt, by_plain, respelt
from .unset import UNSET
from .writing import to_json as to_json
from .written import WrittenObject

# So many objects of a class are made before it is worth while to put a function together for it.
_MANY = 30
_REST = "additional_properties"
_new: Callable[..., Any] = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Model(WrittenObject):
    """A JSON object. Unknown properties are kept in `additional_properties`."""

    _extra: dict[str, Any] | None = field(default=None, alias="additional_properties")
    _etag: str | None = field(default=None, init=False)

    _fields: ClassVar[tuple[Field, ...]] = ()
    _rest: ClassVar[Decoder | None] = None
    _made: ClassVar[Iterator[int]] = count()
    _put_off: ClassVar[Iterator[int]] = count()
    _completed: ClassVar[Iterator[int]] = count()
    _filler: ClassVar[Callable[..., Any] | None] = None
    _maker: ClassVar[Callable[..., Any] | None] = None
    _is_large: ClassVar[bool] = False
    _has_objects: ClassVar[bool] = False
    _completer: ClassVar[Callable[..., None] | None] = None
    _habit: ClassVar[Habit] = Habit()
    _moments: ClassVar[MomentHabit] = MomentHabit()
    _readers: ClassVar[dict[str, Reader | None]] = {}
    _late_places: ClassVar[dict[str, int]] = {}
    _steps: ClassVar[tuple[tuple[str, str, frozenset[type], Decoder], ...]] = ()
    _known: ClassVar[frozenset[str]] = frozenset()
    _needed: ClassVar[frozenset[str]] = frozenset()
    _plain: ClassVar[dict[str, str] | None] = None
    _listing: ClassVar[str] = ""

    @classmethod
    def _describe(cls, *fields: Field, rest: Decoder | None = None, listing: str = "") -> None:
        """Say how the class looks on the wire; called once, by its own module. `rest` decodes undeclared properties,
        `listing` is the attribute with the list that a `Listing` is iterated as."""
        cls._fields = fields
        cls._rest = rest
        cls._listing = listing
        cls._made, cls._put_off, cls._completed = count(), count(), count()
        cls._filler = cls._maker = cls._completer = None
        cls._readers = {}
        cls._is_large, cls._has_objects = is_large(fields), has_objects(fields)
        if cls._is_large:
            # Objects that are not made yet are made before something is assigned.
            cls.__setattr__, cls.__delattr__ = set_attribute, delete_attribute  # type: ignore[method-assign]
        if cls._is_large or any(map(is_late, fields)):
            # All others are read as fast as objects can be, since there is no such method. Type checkers, which would
            # take any attribute for one that exists, do not see it.
            type.__setattr__(cls, "__getattr__", get_attribute)
        cls._known = frozenset(entry.wire for entry in fields)
        cls._needed = frozenset(entry.wire for entry in fields if entry.required)
        cls._plain = None
        cls._late_places = {entry.attribute: place for place, entry in enumerate(filter(is_late, fields))}
        cls._habit, cls._moments = Habit(), MomentHabit(len(cls._late_places))
        cls._steps = tuple((entry.wire, entry.attribute, exact_of(entry), entry.decoder) for entry in fields)

    def __dir__(self) -> list[str]:
        # From these names Python chooses those that may be meant by one that is not there.
        return [name for name in super().__dir__() if not name.startswith("_") or name.startswith("__")]

    @classmethod
    def from_dict(cls, source: Mapping[str, Any], report: Report | None = None) -> Self:
        """A model made from parsed JSON. Whatever does not fit the description is kept as it came and, when a
        `report` is given, noted there with its JSON pointer."""
        return cls._decode(dict(source), report or Report())

    @classmethod
    def _decode(cls, source: dict[str, Any], place: Place, key: str | int | None = None) -> Self:
        """The same for a plain dict, found at `key` in `place`; `from_dict` is the one to call."""
        if cls._filler is not None:
            filled: Self = cls._filler(cls, source, place, key)
            return filled
        if next(cls._made) == _MANY:
            cls._filler = filler(cls, source)
        known = source.keys() <= cls._known
        if not known and (names := cls._respelt(source)):
            return cls._decode_respelt(cls._decode, source, place, key, names)
        here = (place, key)
        self = cls.__new__(cls)
        put_late(self, None)
        get = source.get
        for wire, attribute, exact, decoder in cls._steps:
            value = get(wire, UNSET)
            setattr(self, attribute, value if value.__class__ in exact else decoder(value, here, wire))
        self._etag = None
        self._extra = None if known else cls._decode_rest(source, here)
        return self

    @classmethod
    def _decode_late(cls, source: dict[str, Any], place: Place, key: str | int | None = None) -> Self:
        """The same, made when it is read: `source` is the object's own from now on. Names are looked at now, and an
        object that has others than are known is made now."""
        if not (cls._is_large or cls._has_objects):
            return cls._decode(source, place, key)
        if cls._maker is not None:
            made: Self = cls._maker(source, place, key)
            return made
        if next(cls._put_off) == _MANY:
            cls._maker = maker(cls, source)
        known = cls._known.issuperset(source)
        if known and cls._is_large:
            cls._readers = cls._readers or readers_of(cls, cls._fields)
            self: Self = _new(cls)
            put_late(self, (source, place, key))
            return self
        if not known and (names := cls._respelt(source)):
            return cls._decode_respelt(cls._decode_whole, source, place, key, names)
        return cls._decode_whole(source, place, key)

    @classmethod
    def _decode_whole(cls, source: dict[str, Any], place: Place, key: str | int | None = None) -> Self:
        """A model in which only records are made when they are read."""
        self: Self = _new(cls)
        if cls._known.issuperset(source):
            self._complete(source, place, key)
            return self
        self._complete({name: value for name, value in source.items() if name in cls._known}, place, key)
        assign(self, "_extra", cls._decode_rest(source, (place, key)))
        return self

    def _complete(self, source: dict[str, Any], place: Place, key: str | int | None) -> None:
        """Make the whole object of what came."""
        cls = self.__class__
        if cls._completer is not None:
            cls._completer(self, source, place, key)
            return
        if next(cls._completed) == _MANY:
            cls._completer = completer(cls, source)
        here = (place, key)
        for wire, attribute, exact, decoder in cls._steps:
            value = source.get(wire, UNSET)
            if value.__class__ is Made:
                value = value.value
            elif value.__class__ not in exact:
                value = late_of(decoder)(value, here, wire)
            assign(self, attribute, value)
        assign(self, "_etag", None)
        assign(self, "_extra", None)
        put_late(self, None)

    @classmethod
    def _decode_rest(cls, source: dict[str, Any], place: Place) -> dict[str, Any]:
        extra = {name: value for name, value in source.items() if name not in cls._known}
        if cls._rest is None:
            for name in extra:
                report("extra", place, name, "nothing", "a property")
            return extra
        return {name: cls._rest(value, place, name) for name, value in extra.items()}

    @classmethod
    def _respelt(cls, source: dict[str, Any]) -> dict[str, str]:
        """The names of known properties that came under another spelling: those that came by those described. Where
        the description has undeclared properties, such a name may be one of these."""
        if cls._rest is not None:
            return {}
        if cls._plain is None:
            cls._plain = by_plain(cls._known)
        return respelt(source, cls._known, cls._plain)

    @classmethod
    def _decode_respelt(
        cls,
        decode: Callable[..., Self],
        source: dict[str, Any],
        place: Place,
        key: str | int | None,
        names: dict[str, str],
    ) -> Self:
        came = set(names.values())
        known = {name: value for name, value in source.items() if name not in came}
        for name, other in names.items():
            known[name] = source[other]
            report("extra", (place, key), other, name, other)
        self = decode(known, (place, key, names))
        self._extra = Respelt(self._extra or {})
        self._extra.names = names
        return self

    @classmethod
    def _fit(cls, source: dict[str, Any]) -> int:
        """How well a JSON object fits this class: declared names and plausible values count for it, others against.
        One that lacks a required name fits worse than any that does not, a name in another spelling less than in its
        own."""
        score, unknown = 0, source.keys() - cls._known
        names = cls._respelt(source) if unknown else {}
        for wire, _, exact, decoder in cls._steps:
            value = source.get(names.get(wire, wire), UNSET)
            if value is not UNSET:
                score += 4 if value.__class__ in exact or decoder.fit(value) > 3 else -8
        score -= 2 * len(unknown)
        if not cls._needed <= source.keys() | names.keys():
            return 2 if score > 3 else 1
        return max(3, 100 + score)

    def __attrs_pre_init__(self) -> None:
        put_late(self, None)
        assign(self, "_etag", None)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Properties that the description does not know, by their names on the wire."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    @additional_properties.setter
    def additional_properties(self, properties: dict[str, Any] | None) -> None:
        # Of their own: a copy of an object that gets others leaves the object alone.
        assign(self, "_extra", None if properties is None else copy(properties))

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        same = all(getattr(self, entry.attribute) == getattr(other, entry.attribute) for entry in self._fields)
        return same and (self._extra or None) == (other._extra or None)

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> dict[str, Any]:
        names = [name for name in fields_dict(self.__class__) if name != _REST]
        return {name: stored(getattr(self, name)) for name in (*names, "_extra", "_etag")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        put_late(self, None)
        for name, value in state.items():
            setattr(self, name, value.value if value.__class__ is Nested else value)


@define(kw_only=True)
class _Declared:
    """What a model has besides its properties, as whoever works with attrs is to see it."""

    additional_properties: dict[str, Any] | None = None


# The attributes behind it are the model's own: copies and dicts that attrs makes are of what is public.
Model.__attrs_attrs__ = fields(_Declared)  # type: ignore[assignment]
