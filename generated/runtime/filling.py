# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""How many objects of one class are filled from JSON: by a function that is put together for the class.

A loop over the fields, which `Model._decode` is, spends most of its time on looping. This function does the same with a
few lines for each field: a value of the usual class is taken at once, any other goes to the field's decoder, in the
order of the fields. Its text is made of numbers and of attributes' names, which are Python names; names on the wire,
classes and decoders are handed to it as values, so that nothing in a description can become code.

There are two such functions for a class: one makes an object with all that is in it, the other makes one of what came
(`late`), and leaves the records in it to be made when they are read.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from .containers import ListOf, ModelOf, OneValueOf
from .late import Made, late_of, put_late, putter
from .moments import Moments
from .scalars import Decoder
from .timestamps import SHORTEST
from .unset import UNSET

if TYPE_CHECKING:
    from .fields import Field, ModelLike

# A place is only needed for objects in objects and for what is reported.
_HERE = "(place, key)"

# What is absent is filled in, which leaves more than the known names only if there are unknown ones; some of these may
# be known ones in another spelling.
_TEXT = """
def fill(cls, source, place, key=None):
    if len(source) != {count}:
        source = absent | source
        if len(source) != {count} and (names := cls._respelt(source)):
            return cls._decode_respelt(cls._decode, source, place, key, names)
    try:
        {values} = values(source)
    except KeyError:
        return fill(cls, absent | source, place, key)
    self = new(cls)
    {lines}
    extra = None if len(source) == {count} else cls._decode_rest(source, (place, key))
    {end}
    return self
"""
# What came has known names only, and all of them if there are as many.
_COMPLETING = """
def complete(self, source, place, key):
    if len(source) != {count}:
        source = absent | source
    {values} = values(source)
    {lines}
    extra = None
    {end}
"""


def filler(model: type[ModelLike]) -> Callable[..., Any]:
    """The function `(cls, source, place, key)` that makes a `model`, or an object of a subclass `cls`, of the JSON
    object `source`, found at `key` in `place`."""
    return _function(model, "fill", _TEXT, late=False)


def completer(model: type[ModelLike]) -> Callable[..., None]:
    """The function `(self, source, place, key)` that makes an object whole of what came, found at `key` in `place`."""
    return _function(model, "complete", _COMPLETING, late=True)


def _function(model: type[ModelLike], name: str, text: str, *, late: bool) -> Callable[..., Any]:
    fields = model._fields
    wires = [entry.wire for entry in fields]
    names: dict[str, Any] = {
        "Made": Made,
        "UNSET": UNSET,
        "absent": dict.fromkeys(wires, UNSET),
        "moment": datetime.datetime.fromisoformat,
        "new": object.__new__,
        "put_etag": putter(model, "_etag"),
        "put_extra": putter(model, "_extra"),
        "put_late": put_late,
        "values": _values(wires),
    }
    lines = [line for number, entry in enumerate(fields) for line in _lines(model, number, entry, names, late)]
    moments = [f"value{number}" for number, entry in enumerate(fields) if is_late(entry)]
    values = "".join(f"value{number}, " for number in range(len(fields))) or "()"
    kept = f"[{', '.join(moments)}]" if moments else None
    end = f"put_etag(self, None); put_extra(self, extra); put_late(self, {kept})"
    if not model._is_large:
        end = f"self._etag = None; self._extra = extra; self._late = {kept}"
    filled = text.format(count=len(fields), values=values, lines="\n    ".join(lines) or "pass", end=end)
    exec(compile(filled, f"<{name} of {model.__name__}>", "exec"), names)  # noqa: S102
    function: Callable[..., Any] = names[name]
    return function


def _values(wires: list[str]) -> Callable[[dict[str, Any]], Any]:
    """What gives a tuple of the values of these names. Raises KeyError where one is absent."""
    if len(wires) > 1:
        return itemgetter(*wires)
    if not wires:
        return lambda source: ()
    (wire,) = wires
    return lambda source: (source[wire],)


def _lines(model: type[ModelLike], number: int, entry: Field, names: dict[str, Any], late: bool) -> list[str]:
    """The lines that decode one value and put it where its attribute is."""
    if not entry.attribute.isidentifier():
        raise ValueError(f"{entry.attribute!r} is not the name of an attribute")
    value = f"value{number}"
    names[f"key{number}"], names[f"put{number}"] = entry.wire, putter(model, entry.attribute)
    names[f"decode{number}"] = late_of(entry.decoder) if late else entry.decoder.__call__
    decoded = f"decode{number}({value}, {_HERE}, key{number})"
    if late:
        decoded = f"{value}.value if type({value}) is Made else {decoded}"
    # Past what hears of assignments, where there is such a thing.
    put = f"put{number}(self, {value})" if model._is_large else f"self.{entry.attribute} = {value}"
    unusual = f"if {_is_unusual(number, entry, names)}:", f"    {value} = {decoded}"
    if is_late(entry):
        # Whether it is a moment is seen at once; the Timestamp takes five times as long and is made when it is read.
        return [
            f"if type({value}) is str and len({value}) >= {SHORTEST}:",
            f"    try: moment({value})",
            f"    except (ValueError, OverflowError, TypeError): {value} = {decoded}; {put}; {value} = None",
            "else:",
            *(f"    {line}" for line in (*unusual, put, f"{value} = None")),
        ]
    usual = _usual(number, entry.decoder, decoded, names, late)
    return [*usual, f"{'el' if usual else ''}{unusual[0]}", unusual[1], put]


def _usual(number: int, decoder: Decoder, decoded: str, names: dict[str, Any], late: bool) -> list[str]:
    """The lines for the usual values of decoders that make or look into something, without a detour."""
    value = f"value{number}"
    if isinstance(decoder, ModelOf):
        names[f"model{number}"] = decoder
        decode = "decode_late" if late else "decode"
        return [f"if type({value}) is dict:", f"    {value} = model{number}.{decode}({value}, {_HERE}, key{number})"]
    if isinstance(decoder, OneValueOf):
        names[f"members{number}"] = decoder.texts()
        known = f"(member := members{number}.get({value})) is not None"
        return [f"if type({value}) is str and {known}:", f"    {value} = member"]
    if isinstance(decoder, ListOf):
        names[f"items{number}"] = decoder.item.exact
        return [
            f"if type({value}) is list:",
            f"    for item in {value}:",
            f"        if type(item) not in items{number}:",
            f"            {value} = {decoded}",
            "            break",
        ]
    return []


def is_late(entry: Field) -> bool:
    """Whether a property is a moment, which is made when it is read."""
    return entry.decoder.__class__ is Moments


def _is_unusual(number: int, entry: Field, names: dict[str, Any]) -> str:
    """The condition that a value is neither of a class that is taken as it is, nor an absence that is allowed."""
    value, exact = f"value{number}", entry.decoder.exact
    kinds = [kind for kind in exact if kind is not type(None)]
    tests = [f"{value} is not None"] if entry.nullable or len(kinds) < len(exact) else []
    if not entry.required:
        tests.append(f"{value} is not UNSET")
    if len(kinds) == 1:
        names[f"kind{number}"] = kinds[0]
        tests.insert(0, f"type({value}) is not kind{number}")
    elif kinds:
        names[f"kinds{number}"] = exact
        tests.insert(0, f"type({value}) not in kinds{number}")
    return " and ".join(tests) or "True"
