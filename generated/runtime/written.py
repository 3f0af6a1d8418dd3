# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""How a model is written: as the JSON object that came, as JSON text, and under the names that it has in Python."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .drift import Report, json_name
from .late import given_back, settle
from .numerals import finite
from .plain_values import json_text
from .readable import ReadableObject
from .scalars import ANY, Decoder
from .spellings import Respelt
from .unset import UNSET
from .unwritable import Unwritable
from .writing import DEEPEST, PLAIN, member_name, to_json

# Halves of characters, which JSON can name and UTF-8 cannot write.
_HALVES = re.compile("[\ud800-\udfff]")


class WrittenObject(ReadableObject):
    """A JSON object that is read and written."""

    __slots__ = ()

    _rest: ClassVar[Decoder | None]

    @classmethod
    def from_dict(cls, source: Mapping[str, Any], report: Report | None = None) -> Self:
        """A model made from parsed JSON. Whatever does not fit the description is kept as it came and, when a
        `report` is given, noted there with its JSON pointer."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, text: str | bytes | bytearray, report: Report | None = None) -> Self:
        """The same, made from JSON text, such as `to_json` writes it.

        Raises ValueError for text that is not JSON, is no object, or has a number that no float can hold.
        """
        try:
            source = json.loads(text, parse_float=finite)
        except RecursionError:
            raise ValueError(f"this JSON is nested too deep to make a {cls.__name__} of it") from None
        if not isinstance(source, dict):
            raise ValueError(f"a {cls.__name__} is a JSON object, and this is: {json_name(source)}")
        return cls.from_dict(source, report)

    def to_dict(self, *, python_names: bool = False) -> dict[str, Any]:
        """The JSON object: every property that is set, as it came or as it was assigned since.

        Args:
            python_names: call properties as the attributes are called, here and in all records within, instead of as
                the platform does. Values stay the same, and so do the names of `additional_properties`; one that is
                called like an attribute gets a `_` at its end.

        Raises ValueError and TypeError for what was assigned and has no form in JSON.
        """
        return self._named(self._json()) if python_names else self._json()

    def to_json(self, indent: int | None = None) -> str:
        """`to_dict()` as JSON text: numbers, moments and names as they came.

        Args:
            indent: fold it over lines, with so many blanks for each level. All in one line without it.

        Raises ValueError and TypeError for what was assigned and has no form in JSON.
        """
        try:
            text = json_text(self._json(), indent=indent, any_number=True)
        except RecursionError:
            raise ValueError(f"this {type(self).__name__} is nested too deep to be written as JSON") from None
        return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text)

    def _json(self, sending: bool = False) -> dict[str, Any]:
        if self._late.__class__ is tuple:
            came = None if sending else given_back(self)
            if came is not None:
                return came
            settle(self)
        out: dict[str, Any] = {}
        for entry in self._fields:
            value = getattr(self, entry.attribute)
            if value.__class__ in PLAIN:
                out[entry.wire] = value
            elif value is not UNSET:
                try:
                    out[entry.wire] = to_json(entry.decoder.formed(value, sending), sending)
                except Unwritable as problem:
                    raise problem.inside(entry.wire) from None
        extra = self._extra
        if isinstance(extra, Respelt) and not sending:
            out = {extra.names.get(name, name): value for name, value in out.items()}
        if extra:
            form = (self._rest or ANY).formed
            out.update((name, to_json(form(value, sending), sending)) for name, value in extra.items())
        return out

    def _named(self, written: Mapping[str, Any]) -> dict[str, Any]:
        """What is written of it, by the names of the attributes."""
        out: dict[str, Any] = {}
        extra: dict[str, Any] = {} if self._extra is None else self._extra
        came = extra.names if isinstance(extra, Respelt) else {}
        for entry in self._fields:
            value = getattr(self, entry.attribute)
            if value is not UNSET:
                out[entry.attribute] = _named(value, written[came.get(entry.wire, entry.wire)])
        for name, value in extra.items():
            free = name
            while free in out:
                free += "_"
            out[free] = _named(value, written[name])
        return out


def _named(value: Any, written: Any, deep: int = 0) -> Any:
    """What is written of a value, in which records go by the names of their attributes."""
    if deep > DEEPEST:
        return written
    if isinstance(value, WrittenObject):
        return value._named(written)
    if isinstance(value, Mapping) and isinstance(written, dict):
        items = ((member_name(name), item) for name, item in value.items() if item is not UNSET)
        return {name: _named(item, written[name], deep + 1) for name, item in items}
    if isinstance(value, (list, tuple, set, frozenset)) and isinstance(written, list):
        return [_named(item, part, deep + 1) for item, part in zip(value, written, strict=True)]
    return written
