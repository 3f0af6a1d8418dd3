"""How many objects of one class are filled from JSON: by functions that are put together for the class.

A loop over the fields, which `Model._decode` is, spends most of its time on looping. These functions do the same with a
few lines for each field: a value of the usual class is taken at once, any other goes to the field's decoder, in the
order of the fields. Their text is made of numbers and of attributes' names, which are Python names; names on the wire,
classes and decoders are handed to it as values, so that nothing in a description can become code.

There are three such functions for a class: one makes an object with all that is in it (`filler`), one puts an object
off or makes it of what came, in which records are made likewise (`maker`), and one makes what was put off whole
(`completer`).
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from operator import itemgetter
from textwrap import indent
from typing import TYPE_CHECKING, Any

from .containers import ListOf, MapOf, ModelOf, OneValueOf
from .habits import BETWEEN, LOOKED_AT
from .late import Made, late_of, put_late, putter
from .moments import Moments
from .scalars import Decoder
from .timestamps import SHORTEST
from .unset import UNSET

if TYPE_CHECKING:
    from .fields import Field, ModelLike

# Up to so many values are taken out one by one as fast as all together.
_FEW = 4

_FILL = """
def fill(cls, source, place, key=None):
{taken}
{made}
    {begun}
{stored}
    return self
"""
_MAKE = """
def make(source, place, key=None):
{put_off}
{taken}
{made}
    {begun}
{stored}
    return self
"""
_PUT_OFF = f"""
    left = habit.at_once
    if left & {BETWEEN}:
        habit.at_once = left - 1
    elif known(source):
        habit.put_off += 1
        if left or habit.put_off > {LOOKED_AT}:
            habit.judge()
        self = new(cls)
        put_late(self, (source, place, key))
        return self
"""
_COMPLETE = """
def complete(self, source, place, key):
{taken}
{made}
{stored}
"""
# What is absent is filled in, which leaves more than the known names only if there are unknown ones; some of these may
# be known ones in another spelling.
_TAKEN = """
more = len(source) != {count}
if more:
    source = absent | source
    more = len(source) != {count}
    if more and (names := cls._respelt(source)):
        return cls._decode_respelt(cls.{again}, source, place, key, names)
try:
    {values}
except KeyError:
    return {name}(absent | source, place, key)
"""
# What was put off has known names only, and all of them if there are as many.
_TAKEN_LATE = """
if len(source) != {count}:
    source = absent | source
{values}
"""
# Whether a text is a moment is seen at once. The Timestamp takes five times as long, and is made when it is read, or
# now, where most are read.
_MOMENTS = f"""
left = moments.at_once
if left & {BETWEEN}:
    moments.at_once = left - 1
    late, moment = False, moments.make
else:
    moments.put_off += 1
    if left or moments.put_off > {LOOKED_AT}:
        moments.judge()
    late, moment = True, looked_at
"""


def filler(model: type[ModelLike], came: Iterable[str] = ()) -> Callable[..., Any]:
    """The function `(cls, source, place, key)` that makes a `model`, or an object of a subclass `cls`, of the JSON
    object `source`, found at `key` in `place`. Names like those that `came` come again."""
    own = "twin() if cls is model else blank(cls)" if model._is_large else "new(cls)"
    taken = _TAKEN.replace("(absent", "(cls, absent")
    return _Text(model, came, "fill", late=False).function(_FILL, taken, again="_decode", begun=f"self = {own}")


def maker(model: type[ModelLike], came: Iterable[str] = ()) -> Callable[..., Any]:
    """The function `(source, place, key)` that makes a `model` of what came, or puts that off if it is large."""
    parts = {"again": "_decode_whole", "begun": "self = new(cls)", "put_off": ""}
    if model._is_large:
        parts.update(begun="self = twin()", put_off=_PUT_OFF)
    return _Text(model, came, "make", late=True).function(_MAKE, _TAKEN, **parts)


def completer(model: type[ModelLike], came: Iterable[str] = ()) -> Callable[..., None]:
    """The function `(self, source, place, key)` that makes an object whole of what came, found at `key` in `place`."""
    return _Text(model, came, "complete", late=True, begun=True).function(_COMPLETE, _TAKEN_LATE)


def is_late(entry: Field) -> bool:
    """Whether a property is a moment, which is made when it is read."""
    return entry.decoder.__class__ is Moments


class _Text:
    """The text of a function, and the `names` in it that are not its own. In what is made `late` records are made when
    they are read; of a `begun` object values may be made already."""

    def __init__(
        self, model: type[ModelLike], came: Iterable[str], name: str, *, late: bool, begun: bool = False
    ) -> None:
        # Parsers give the same text for a name each time. In a dict it is found faster than another that is equal.
        same = {name: name for name in came}
        self._wires = [same.get(entry.wire, entry.wire) for entry in model._fields]
        self._model, self._name, self._late, self._begun = model, name, late, begun
        self._fields = model._fields
        for entry in self._fields:
            if not entry.attribute.isidentifier():
                raise ValueError(f"{entry.attribute!r} is not the name of an attribute")
        self._nested = any(isinstance(entry.decoder, (ModelOf, ListOf, MapOf)) for entry in self._fields)
        self._moments = [number for number, entry in enumerate(self._fields) if is_late(entry)]
        self.names: dict[str, Any] = {
            "Made": Made,
            "UNSET": UNSET,
            "absent": dict.fromkeys(self._wires, UNSET),
            "blank": _blank,
            "cls": model,
            "habit": model._habit,
            "known": frozenset(self._wires).issuperset,
            "looked_at": datetime.datetime.fromisoformat,
            "model": model,
            "moments": model._moments,
            "new": object.__new__,
            "put_late": put_late,
            "twin": _twin(model) if model._is_large and not begun else None,
            "values": itemgetter(*self._wires) if len(self._wires) > _FEW else None,
        }

    def function(self, text: str, taken: str, **parts: str) -> Callable[..., Any]:
        """The function."""
        values = "; ".join(self._taken()) or "pass"
        taken = taken.format(count=len(self._fields), values=values, name=self._name, **parts)
        filled = text.format(taken=_in(taken), made=_in(*self._made()), stored=_in(*self._stored()), **parts)
        exec(compile(filled, f"<{self._name} of {self._model.__name__}>", "exec"), self.names)  # noqa: S102
        function: Callable[..., Any] = self.names[self._name]
        return function

    def _taken(self) -> Iterable[str]:
        """The lines that take the values out of the source. They raise KeyError where one is absent."""
        numbers = range(len(self._fields))
        if len(self._fields) > _FEW:
            return [f"{', '.join(f'value{number}' for number in numbers)} = values(source)"]
        return [f"value{number} = source[key{number}]" for number in numbers]

    def _made(self) -> Iterable[str]:
        """The lines that decode the values."""
        if self._nested:
            yield "here = (place, key)"
        if self._moments:
            yield _MOMENTS
        for number, entry in enumerate(self._fields):
            yield from self._decoded(number, entry)
        if self._begun:
            yield "extra = None"
        else:
            yield "extra = cls._decode_rest(source, (place, key)) if more else None"

    def _decoded(self, number: int, entry: Field) -> Iterable[str]:
        """The lines that decode one value."""
        value = f"value{number}"
        self.names[f"key{number}"] = self._wires[number]
        self.names[f"decode{number}"] = late_of(entry.decoder) if self._late else entry.decoder.__call__
        here = "here" if self._nested else "(place, key)"
        decoded = f"decode{number}({value}, {here}, key{number})"
        if self._begun:
            decoded = f"{value}.value if type({value}) is Made else {decoded}"
        unusual = f"if {self._is_unusual(number, entry)}:", f"    {value} = {decoded}"
        if is_late(entry):
            made = f"made{number}"
            return [
                f"if type({value}) is str and len({value}) >= {SHORTEST}:",
                f"    try: {made} = moment({value})",
                f"    except (ValueError, OverflowError, TypeError): {made} = {value} = {decoded}",
                "else:",
                *(f"    {line}" for line in unusual),
                f"    {made} = {value}",
            ]
        usual = self._usual(number, entry.decoder, here, decoded)
        return [*usual, f"{'el' if usual else ''}{unusual[0]}", unusual[1]]

    def _usual(self, number: int, decoder: Decoder, here: str, decoded: str) -> list[str]:
        """The lines for the usual values of decoders that make or look into something, without a detour."""
        value = f"value{number}"
        if isinstance(decoder, ModelOf):
            self.names[f"model{number}"] = decoder
            decode = "decode_late" if self._late else "decode"
            return [f"if type({value}) is dict:", f"    {value} = model{number}.{decode}({value}, {here}, key{number})"]
        if isinstance(decoder, OneValueOf):
            self.names[f"members{number}"] = decoder.texts()
            known = f"(member := members{number}.get({value})) is not None"
            return [f"if type({value}) is str and {known}:", f"    {value} = member"]
        if isinstance(decoder, ListOf):
            other = self._is_other("item", f"_items{number}", decoder.item.exact)
            if not other:
                return [f"if type({value}) is list:", f"    {value} = {decoded}"]
            return [
                f"if type({value}) is list:",
                f"    for item in {value}:",
                f"        if {other}:",
                f"            {value} = {decoded}",
                "            break",
            ]
        return []

    def _is_unusual(self, number: int, entry: Field) -> str:
        """The condition that a value is neither of a class that is taken as it is, nor an absence that is allowed."""
        value, exact = f"value{number}", entry.decoder.exact
        kinds = exact - {type(None)}
        tests = [self._is_other(value, str(number), kinds)]
        if entry.nullable or len(kinds) < len(exact):
            tests.append(f"{value} is not None")
        if not entry.required:
            tests.append(f"{value} is not UNSET")
        return " and ".join(filter(None, tests)) or "True"

    def _is_other(self, value: str, number: str, kinds: frozenset[type]) -> str:
        """The condition that a value is of none of these classes; nothing where there are none."""
        if not kinds:
            return ""
        self.names[f"kinds{number}"] = kinds if len(kinds) > 1 else next(iter(kinds))
        return f"type({value}) {'not in' if len(kinds) > 1 else 'is not'} kinds{number}"

    def _stored(self) -> Iterable[str]:
        """The lines that put the values where the attributes are, past what hears of assignments."""
        own = {"_extra": "extra", "_etag": "None"}
        for number, entry in enumerate(self._fields):
            if not is_late(entry):
                yield self._put(entry.attribute, f"value{number}")
        for attribute, value in own.items():
            yield self._put(attribute, value)
        if not self._moments:
            yield self._put("_late", "None")
        else:
            yield "if late:"
            for number in self._moments:
                put = self._put(self._fields[number].attribute, f"value{number}")
                yield f"    if made{number} is value{number}: {put}; value{number} = None"
            yield f"    {self._put('_late', f'''[{', '.join(f'value{number}' for number in self._moments)}]''')}"
            yield "else:"
            for number in self._moments:
                yield f"    {self._put(self._fields[number].attribute, f'made{number}')}"
            yield f"    {self._put('_late', 'None')}"
        if self._model._is_large and not self._begun:
            yield "self.__class__ = cls"

    def _put(self, attribute: str, value: str) -> str:
        if not self._begun:
            return f"self.{attribute} = {value}"
        self.names[f"put_{attribute}"] = putter(self._model, attribute)
        return f"put_{attribute}(self, {value})"


def _in(*lines: str) -> str:
    """Lines as they stand in a function."""
    return indent("\n".join(lines).strip("\n"), "    ")


def _twin(model: Any) -> type:
    """A class whose objects are empty and hear of no assignment. What they are given stays when they become those of
    the model, which takes less time than to put each attribute past what hears of assignments."""
    empty = {"__init__": object.__init__, "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    twin: type = type(model)(model.__name__, (model,), {"__slots__": (), **empty})
    return twin


def _blank(cls: type) -> Any:
    """An empty object of a subclass, whose own ways to assign are heeded."""
    self: Any = object.__new__(cls)
    put_late(self, None)
    return self
