# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""The base of all models: an attrs class that is filled from JSON in one pass and gives back exactly what came in."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from attrs import define, field, fields_dict

from .drift import Place, Report, report
from .fields import Field as Field
from .fields import optional as optional
from .fields import required as required
from .filling import filler, is_late
from .numerals import NumberFromText
from .scalars import Decoder
from .spellings import Respelt, by_plain, respelt
from .timestamps import Timestamp, sent_text, wire_text
from .unset import UNSET, Unset

_SECRET_NAME = re.compile(
    r"pass(word|phrase|wd)|secret|(?<!page)_?token$|api_?key|access_?key|credential|private_?key|authorization|"
    r"(^|_)pwd?$",
    re.I,
)
# A member of an object in text, in JSON's quotes or Python's; its value may be cut off.
_MEMBER = re.compile(
    r"""(?P<name>(["'])(?P<key>[^"'\\]{1,100})\2\s*:\s*)(?:(["'])(?:\\.|(?!\4).)*(?:\4|$)|[^\s"',}{\[\]]+)""", re.S
)
_SIGNED_URL = re.compile(r"\?\S*(?:signature|sig|token|credential)=\S*", re.I)


# What is JSON already, most of all values.
_PLAIN = frozenset({str, int, float, bool, type(None)})
# Types of Python's own that JSON has other words for.
_WRITTEN = (Decimal, UUID, datetime.time)
# A decimal with an exponent beyond this would fill the memory as a whole number.
_LONGEST = 300
# Nobody nests so deep, but anybody can send what is nested deeper; Python goes only so far into itself.
_DEEPEST = 100
# So many objects of a class are made before it is worth while to put a function together for it.
_MANY = 30


class _Late:
    """Room for the texts of moments that nobody asked for yet."""

    __slots__ = ("_late",)

    _late: tuple[Any, ...] | list[Any]


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Model(_Late):
    """A JSON object. Unknown properties are kept in `additional_properties`."""

    _extra: dict[str, Any] | None = field(default=None, alias="additional_properties")
    _etag: str | None = field(default=None, alias="etag_")

    _fields: ClassVar[tuple[Field, ...]] = ()
    _rest: ClassVar[Decoder | None] = None
    _made: ClassVar[Iterator[int]] = count()
    _filler: ClassVar[Callable[..., Any] | None] = None
    _late_places: ClassVar[dict[str, int]] = {}
    _steps: ClassVar[tuple[tuple[str, str, frozenset[type], Decoder], ...]] = ()
    _known: ClassVar[frozenset[str]] = frozenset()
    _needed: ClassVar[frozenset[str]] = frozenset()
    _plain: ClassVar[dict[str, str] | None] = None

    @classmethod
    def _describe(cls, *fields: Field, rest: Decoder | None = None) -> None:
        """Say how the class looks on the wire; called once, by its own module. `rest` decodes undeclared properties."""
        cls._fields = fields
        cls._rest = rest
        cls._made = count()
        cls._filler = None
        cls._known = frozenset(entry.wire for entry in fields)
        cls._needed = frozenset(entry.wire for entry in fields if entry.required)
        cls._plain = None
        cls._late_places = {entry.attribute: place for place, entry in enumerate(filter(is_late, fields))}
        cls._steps = tuple((entry.wire, entry.attribute, _exact(entry), entry.decoder) for entry in fields)

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
            cls._filler = filler(cls)
        known = source.keys() <= cls._known
        if not known and (names := cls._respelt(source)):
            return cls._decode_respelt(source, place, key, names)
        here = (place, key)
        self = cls.__new__(cls)
        get = source.get
        for wire, attribute, exact, decoder in cls._steps:
            value = get(wire, UNSET)
            setattr(self, attribute, value if value.__class__ in exact else decoder(value, here, wire))
        self._etag = None
        self._extra = None if known else cls._decode_rest(source, here)
        return self

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
        cls, source: dict[str, Any], place: Place, key: str | int | None, names: dict[str, str]
    ) -> Self:
        came = set(names.values())
        known = {name: value for name, value in source.items() if name not in came}
        for name, other in names.items():
            known[name] = source[other]
            report("extra", (place, key), other, name, other)
        self = cls._decode(known, (place, key, names))
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

    if not TYPE_CHECKING:
        # Type checkers would take any attribute for one that exists.
        def __getattr__(self, name: str) -> Any:
            """A moment that was not read yet: an attribute that is set is found without this."""
            place = self._late_places.get(name)
            if place is None:
                text = f"{self.__class__.__name__!r} object has no attribute {name!r}"
                raise AttributeError(text, name=name, obj=self)
            late = self._late
            moment = late[place]
            if moment.__class__ is str:
                # A tuple is smaller; most moments are never read.
                if late.__class__ is tuple:
                    late = self._late = [*late]
                # The attribute itself stays unset: whoever assigns it meanwhile, in another thread, must win.
                moment = late[place] = Timestamp.parse(moment)
            return moment

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Properties that the description does not know, by their names on the wire."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: every property that is set, as it came or as it was assigned since."""
        return self._json()

    def _json(self, sending: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for entry in self._fields:
            value = getattr(self, entry.attribute)
            if value is not UNSET:
                out[entry.wire] = to_json(value, sending)
        extra = self._extra
        if isinstance(extra, Respelt) and not sending:
            out = {extra.names.get(name, name): value for name, value in out.items()}
        if extra:
            out.update((name, to_json(value, sending)) for name, value in extra.items())
        return out

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        same = all(getattr(self, entry.attribute) == getattr(other, entry.attribute) for entry in self._fields)
        return same and (self._extra or None) == (other._extra or None)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = [
            f"{entry.attribute}={_shown(entry.wire, value)}"
            for entry in self._fields
            if (value := getattr(self, entry.attribute)) is not UNSET
        ]
        shown += [f"{name!r}: {_shown(name, value)}" for name, value in (self._extra or {}).items()]
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in fields_dict(self.__class__)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)


def _exact(entry: Field) -> frozenset[type]:
    exact = set(entry.decoder.exact)
    if entry.nullable:
        exact.add(type(None))
    if not entry.required:
        exact.add(Unset)
    return frozenset(exact)


def to_json(value: Any, sending: bool = False, deep: int = 0) -> Any:
    """Plain JSON for a model, an enum, a date, or a container of them: as it came, or as the description has it if it
    is for `sending`. What lies too `deep` in containers is given as it is."""
    if value.__class__ in _PLAIN or deep > _DEEPEST:
        return value
    if isinstance(value, Model):
        return value._json(sending)
    if isinstance(value, Enum):
        return to_json(value.value, sending)
    if isinstance(value, datetime.date):
        return sent_text(value) if sending else wire_text(value)
    if isinstance(value, NumberFromText):
        return +value if sending else value.text
    if isinstance(value, Mapping):
        return {_name(name): to_json(item, sending, deep + 1) for name, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [to_json(item, sending, deep + 1) for item in value]
    if isinstance(value, _WRITTEN):
        return _written(value)
    return value


def _name(name: Any) -> str:
    """The name of a property. Raises TypeError for what has no spelling that a reader would find again."""
    if name.__class__ is str:
        return str(name)
    if isinstance(name, Enum):
        return _name(name.value)
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


def without_secrets(text: str) -> str:
    """Text that may be JSON, or the beginning of it, without the values of members that are named like secrets."""
    if '":' not in text.replace(" ", "") and "':" not in text.replace(" ", ""):
        return text
    return _MEMBER.sub(lambda found: f"{found['name']}'***'" if _SECRET_NAME.search(found["key"]) else found[0], text)


def _shown(name: str, value: Any, deep: int = 0) -> str:
    """A value for `repr`: secrets and the signatures in presigned addresses are not shown, nor what lies too deep."""
    if deep > _DEEPEST:
        return "..."
    if value is not None and not isinstance(value, bool) and _SECRET_NAME.search(name):
        return "'***'"
    if isinstance(value, str):
        return repr(_SIGNED_URL.sub("?***", without_secrets(value)))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {_shown(str(key), item, deep + 1)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_shown(name, item, deep + 1) for item in value) + "]"
    return repr(value)
