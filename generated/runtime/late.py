# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Objects of an answer that are made when they are read: until then, they are the JSON that came.

The first attribute that is read is made alone, since many readers want one of each object. With the second one, or with
an assignment, the object is made whole: it then is like any other, and holds nothing of what came. Records in it begin
as what came in turn.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Callable
from threading import RLock
from typing import Any, ClassVar, Final

from .containers import ListOf, MapOf, ModelOf, Nullable
from .drift import UNTOLD, Drift, Place, Teller
from .fields import Field
from .habits import Habit
from .scalars import Decoder
from .unset import UNSET, Unset
from .writing import JsonObject

# JSON that was handed out is kept in this form, which is made in a third of the time that a copy takes.
_Packed = bytes
_UNREAD = 3
# Objects with no more properties are made whole at once: that takes no longer than to make one of them. One that is an
# object itself, which is put off in turn, takes as long as a few others.
_FEW, _OBJECT = 10, 4
_ELSEWHERE: Final = object()
_OWN = frozenset({"_etag", "_extra"})

# Two threads that read an attribute for the first time get the same object, and what one assigns stays.
_making = RLock()


def _renew() -> None:
    """In the child of a fork nobody is left who would release it."""
    global _making
    _making = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)


class Made:
    """Stands in the JSON of an object for what was made of a value already."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class LateObject(JsonObject):
    """Room for what came: a tuple of the JSON object, which may be packed, and its place and key in the answer; once an
    attribute was read, also its name on the wire and its value. Of an object that is made, for a list of the texts of
    moments that nobody asked for yet."""

    __slots__ = ("_late",)

    _late: Any
    _habit: ClassVar[Habit]

    def _complete(self, source: dict[str, Any], place: Place, key: str | int | None) -> None:
        raise NotImplementedError


put_late: Callable[[Any, Any], None] = LateObject.__dict__["_late"].__set__
assign: Callable[[Any, str, Any], None] = object.__setattr__


# What makes one attribute: its name on the wire, the classes of values that are taken as they are, what makes a value
# of all others, and what puts it where the attribute is.
Reader = tuple[str, frozenset[type], Callable[[Any, Place, str], Any], Callable[[Any, Any], None]]


def readers_of(model: type, fields: tuple[Field, ...]) -> dict[str, Reader | None]:
    """The readers of a model by its attributes; none where an object with this attribute is whole."""
    if len(fields) == 1:
        return {fields[0].attribute: None}
    return {
        entry.attribute: (entry.wire, exact_of(entry), late_of(entry.decoder), putter(model, entry.attribute))
        for entry in fields
    }


def is_large(fields: tuple[Field, ...]) -> bool:
    """Whether making an object with such properties is worth being put off."""
    return sum(map(_weight, fields)) > _FEW


def has_objects(fields: tuple[Field, ...]) -> bool:
    """Whether there is in such properties what can be made later than the object itself."""
    return any(_holds_objects(entry.decoder) for entry in fields)


def _weight(entry: Field) -> int:
    if not _holds_objects(entry.decoder):
        return 1
    model = entry.decoder.model if isinstance(entry.decoder, ModelOf) else None
    # One that is not described yet may have in it, in turn, what is being described.
    return _OBJECT if isinstance(model, type) and "_fields" in vars(model) else _FEW + 1


def _holds_objects(decoder: Decoder) -> bool:
    """Whether a decoder makes more of containers than to look at what is in them."""
    while isinstance(decoder, (Nullable, ListOf, MapOf)):
        (decoder,) = decoder.parts()
    return type(decoder).late is not Decoder.late


def exact_of(entry: Field) -> frozenset[type]:
    """The classes of values of a property that need no decoding."""
    exact = set(entry.decoder.exact)
    if entry.nullable:
        exact.add(type(None))
    if not entry.required:
        exact.add(Unset)
    return frozenset(exact)


def late_of(decoder: Decoder) -> Callable[[Any, Place, str], Any]:
    """What decodes a value, in which records are made when they are read."""
    return decoder if type(decoder).late is Decoder.late else decoder.late


def putter(model: type, attribute: str) -> Callable[[Any, Any], None]:
    """What puts a value where an attribute is, past what hears of assignments."""
    put: Callable[[Any, Any], None] | None = getattr(getattr(model, attribute, None), "__set__", None)
    if put is not None:
        return put
    return lambda self, value: assign(self, attribute, value)


def get_attribute(self: Any, name: str) -> Any:
    """What was not read yet, for classes with such attributes: one that is there is found without this."""
    late: Any = None if name == "_late" else self._late
    if late.__class__ is tuple:
        readers = type(self)._readers
        reader = readers.get(name)
        if reader is None or len(late) > _UNREAD or late[0].__class__ is _Packed:
            if name not in readers and name not in _OWN:
                return _held(self, name)
            settle(self)
            return getattr(self, name)
        value = _read(self, late, reader)
        return getattr(self, name) if value is _ELSEWHERE else value
    place = self._late_places.get(name) if late.__class__ is list else None
    moment = None if place is None else late[place]
    if moment.__class__ is str:
        # The attribute itself stays unset: whoever assigns it meanwhile, in another thread, must win.
        moment = late[place] = self._moments.made(moment)
    elif moment is None:
        return _held(self, name)
    return moment


def _read(self: Any, late: tuple[Any, ...], reader: Reader) -> Any:
    """The value of the first attribute that is read of an object; `_ELSEWHERE` where another thread did that."""
    wire, exact, make, put = reader
    pending = None
    with _making:
        if self._late is late:
            source, place, key = late
            value = source.get(wire, UNSET)
            if value.__class__ not in exact:
                value = make(value, (place, key), wire)
            put(self, value)
            put_late(self, (source, place, key, wire, value))
        else:
            value = _ELSEWHERE
        if UNTOLD:
            pending = _untold()
    if pending is not None:
        _tell(pending)
    return value


def settle(value: Any) -> None:
    """Make a value whole, if it is an object that is not."""
    if not isinstance(value, LateObject):
        return
    pending = None
    with _making:
        came = value._late
        if came.__class__ is tuple:
            source, place, key = came[:_UNREAD]
            if source.__class__ is _Packed:
                source = marshal.loads(source)  # noqa: S302 (made here)
            if len(came) > _UNREAD:
                source[came[3]] = Made(came[4])
            value._habit.completed += 1
            value._complete(source, place, key)
        if UNTOLD:
            pending = _untold()
    if pending is not None:
        _tell(pending)


def _untold() -> list[tuple[Teller, Drift]]:
    pending = UNTOLD.copy()
    UNTOLD.clear()
    return pending


def _tell(pending: list[tuple[Teller, Drift]]) -> None:
    for teller, drift in pending:
        teller(*drift)


def _held(self: Any, name: str) -> Any:
    """The value of an attribute that another thread has made meanwhile. Raises AttributeError if there is none."""
    try:
        return object.__getattribute__(self, name)
    except AttributeError:
        text = f"{self.__class__.__name__!r} object has no attribute {name!r}"
        if not name.startswith("_"):
            from .nearness import suggested

            hint = suggested(name, (each for each in dir(self) if not each.startswith("_")))
            text += f"; {hint}" if hint else ""
        # Without the object, of which Python would suggest another name besides.
        raise AttributeError(text, name=name) from None


def set_attribute(self: Any, name: str, value: Any) -> None:
    """Assign, once an object that was not read is made."""
    if self._late.__class__ is tuple:
        settle(self)
    assign(self, name, value)


def delete_attribute(self: Any, name: str) -> None:
    """Delete, once an object that was not read is made."""
    if self._late.__class__ is tuple:
        settle(self)
    object.__delattr__(self, name)


def given_back(self: LateObject) -> dict[str, Any] | None:
    """What came, for the caller to keep and to change; None where something was made of it."""
    with _making:
        came = self._late
        if came.__class__ is not tuple or len(came) > _UNREAD:
            return None
        source: dict[str, Any] | bytes = came[0]
        if isinstance(source, _Packed):
            found: dict[str, Any] = marshal.loads(source)  # noqa: S302 (made here)
            return found
        put_late(self, (marshal.dumps(source), *came[1:]))
        return source
