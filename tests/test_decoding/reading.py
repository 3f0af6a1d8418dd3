"""How a value differs from its schema, read off the description and nothing else: what a decoder has to report.

Values are compared with their type, enum and date formats; lengths, patterns and bounds are none of a decoder's
business, and `uuid` is text. A property that a schema without `additionalProperties` does not name is an `extra`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from facade.sandbox.ica.description import Description, Schema

Found = frozenset[tuple[str, str]]

_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|[+-](\d\d):?(\d\d)?)?", re.IGNORECASE
)
_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: _is_number(value) and value == int(value),
    "number": lambda value: _is_number(value),
}


class Choice(NamedTuple):
    """A place where a value may be one of several: what may be reported there, one entry for each alternative."""

    pointer: str
    alternatives: tuple[Found, ...]


class Reading:
    """The differences between a value and a schema: `found` for certain, and `choices` where there are alternatives."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self.found: set[tuple[str, str]] = set()
        self.choices: list[Choice] = []

    def explains(self, reported: Found) -> bool:
        """Whether exactly these differences may be reported."""
        left = set(reported)
        for choice in self.choices:
            here = frozenset(entry for entry in left if _is_below(entry[1], choice.pointer))
            # An alternative that fits without a difference must be seen.
            wanted = (frozenset(),) if frozenset() in choice.alternatives else choice.alternatives
            if here not in wanted:
                return False
            left -= here
        return left == self.found

    def read(self, schema: Schema, value: Any, pointer: str = "") -> Reading:
        """Note the differences of a value at a place."""
        schema = self._description.resolve(schema)
        if value is None:
            if not schema.get("nullable") and schema:
                self.found.add(("null", pointer))
        elif "oneOf" in schema or "anyOf" in schema:
            self._choose(schema, value, pointer)
        elif "enum" in schema:
            self._enum(schema, value, pointer)
        elif schema.get("type") == "object" or "properties" in schema:
            self._object(schema, value, pointer)
        elif schema.get("type") == "array":
            self._array(schema, value, pointer)
        elif "type" in schema:
            self._plain(schema, value, pointer)
        return self

    def _object(self, schema: Schema, value: Any, pointer: str) -> None:
        if not isinstance(value, dict):
            self.found.add(("type", pointer))
            return
        properties, more = schema.get("properties", {}), schema.get("additionalProperties")
        for name in schema.get("required", ()):
            if name not in value:
                self.found.add(("missing", _step(pointer, name)))
        for name, inner in value.items():
            if name in properties:
                self.read(properties[name], inner, _step(pointer, name))
            elif isinstance(more, Mapping):
                self.read(more, inner, _step(pointer, name))
            elif more is None and properties:
                self.found.add(("extra", _step(pointer, name)))

    def _array(self, schema: Schema, value: Any, pointer: str) -> None:
        if not isinstance(value, list):
            self.found.add(("type", pointer))
            return
        for index, item in enumerate(value):
            self.read(schema.get("items", {}), item, _step(pointer, index))

    def _enum(self, schema: Schema, value: Any, pointer: str) -> None:
        known = [entry for entry in schema["enum"] if entry is not None]
        if any(entry == value and type(entry) is type(value) for entry in known):
            return
        same_type = any(type(entry) is type(value) for entry in known)
        self.found.add(("enum" if same_type else "type", pointer))

    def _plain(self, schema: Schema, value: Any, pointer: str) -> None:
        if not _TYPES[schema["type"]](value):
            self.found.add(("type", pointer))
        elif schema.get("format") == "date-time" and not is_moment(value):
            self.found.add(("format", pointer))

    def _choose(self, schema: Schema, value: Any, pointer: str) -> None:
        if not isinstance(value, dict):
            self.found.add(("type", pointer))
            return
        members = schema.get("oneOf") or schema["anyOf"]
        rule = schema.get("discriminator")
        always: set[tuple[str, str]] = set()
        if rule is not None:
            name = rule["propertyName"]
            mapping = {member["$ref"].rpartition("/")[2]: member for member in members}
            mapping |= {key: {"$ref": target} for key, target in rule.get("mapping", {}).items()}
            if isinstance(value.get(name), str) and value[name] in mapping:
                self.read(mapping[value[name]], value, pointer)
                return
            always = {("variant", _step(pointer, name))}
        inside = (Reading(self._description).read(member, value, pointer) for member in members)
        self.choices.append(Choice(pointer, tuple(frozenset(reading.found | always) for reading in inside)))


def is_moment(text: str) -> bool:
    """Whether a text says a date and a time, in the forms that platforms use."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        return False
    try:
        datetime.date.fromisoformat(match[1])
    except ValueError:
        return False
    return int(match[2]) < 24 and int(match[3]) < 60 and int(match[4] or 0) < 60


def places(value: Any) -> list[tuple[str | int, ...]]:
    """The steps to every value inside a value, itself included, each before those inside of it."""
    found: list[tuple[str | int, ...]] = []
    _note_places(value, (), found)
    return found


def _note_places(value: Any, trail: tuple[str | int, ...], found: list[tuple[str | int, ...]]) -> None:
    found.append(trail)
    if isinstance(value, dict):
        for name, entry in value.items():
            _note_places(entry, (*trail, name), found)
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            _note_places(entry, (*trail, index), found)


def _step(pointer: str, step: str | int) -> str:
    return f"{pointer}/{str(step).replace('~', '~0').replace('/', '~1')}"


def _is_below(pointer: str, above: str) -> bool:
    return pointer == above or pointer.startswith(f"{above}/")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
