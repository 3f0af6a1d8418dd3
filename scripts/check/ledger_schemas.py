"""Schemas beside decoders: which properties and enum values of a schema its decoder knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from scripts.documents import pointers
from scripts.errors import PipelineError

Note = Callable[[str, str, bool], None]
# How deep a trial looks: first at what a schema names itself, then, where that does not decide, further inside.
_NEAR = 1
_FAR = 4


class _Union(NamedTuple):
    """Several decoders looked at as one."""

    options: tuple[Any, ...]
    mapping: dict[str, Any]


class SchemaWalk:
    """Walks schemas and decoders in step, and notes each property and enum value as present or not.

    Args:
        document: The description.
        note: Takes what is found: a kind, a pointer, and whether it is present.
        depth: How many levels of properties and items to go down in a trial; None goes through everything.
        nulls_anywhere: Whether a property is only present if it may be null.
    """

    def __init__(
        self, document: dict[str, Any], note: Note, depth: int | None = None, *, nulls_anywhere: bool = False
    ) -> None:
        self._document = document
        self._nulls_anywhere = nulls_anywhere
        self._note = note
        self._depth = depth
        self._done: dict[tuple[str, int], Any] = {}
        self._unions: dict[tuple[int, ...], _Union] = {}

    def walk(self, schema: Any, decoder: Any, pointer: str) -> None:
        """Compare one schema with one decoder (None where there is none) and everything inside."""
        decoder = _bare(decoder)
        # The decoder is kept alive so that its id stays its own.
        key = (pointer, id(_identity(decoder)))
        if key in self._done or not isinstance(schema, dict):
            return
        self._done[key] = decoder
        if "x-moment" in schema:
            # Whatever else is described, the value is a moment.
            forms = {option.form.name for option in _options(decoder) if hasattr(option, "form")}
            self._note("properties", pointers.join(pointer, "x-moment"), schema["x-moment"] in forms)
            return
        if isinstance(schema.get("$ref"), str):
            # What leads nowhere has nothing inside; the plan tells it.
            found = _target(schema["$ref"], self._document)
            if found is not None:
                self.walk(found[1], decoder, found[0])
            return
        for index, member in enumerate(schema.get("allOf") or []):
            self.walk(member, decoder, pointers.join(pointer, "allOf", index))
        for word in ("oneOf", "anyOf"):
            for index, option in enumerate(schema.get(word) or []):
                where = pointers.join(pointer, word, index)
                self.walk(option, self._best(option, decoder, where), where)
        self._enum(schema, decoder, pointer)
        self._properties(schema, decoder, pointer)
        self._inside(schema, decoder, pointer)

    def _enum(self, schema: dict[str, Any], decoder: Any, pointer: str) -> None:
        values = list(enumerate(schema.get("enum") or []))
        where = pointers.join(pointer, "enum")
        if "const" in schema:
            values, where = [(0, schema["const"])], pointers.join(pointer, "const")
        known = _values(decoder)
        if schema.get("type") == "array":
            # Beside an array stands what its items may be.
            known |= {value for option in _options(decoder) for value in _values(getattr(option, "item", None))}
        for index, value in values:
            # Null is a matter of being nullable; values that are objects stay plain JSON.
            if value is not None and not isinstance(value, (dict, list)):
                self._note("enum values", pointers.join(where, index), (type(value), value) in known)

    def _properties(self, schema: dict[str, Any], decoder: Any, pointer: str) -> None:
        for name, inner in (schema.get("properties") or {}).items():
            where = pointers.join(pointer, "properties", name)
            found = [field for option in _options(decoder) for field in _fields(option) if field.wire == name]
            nullable = not self._nulls_anywhere or all(field.nullable for field in found)
            self._note("properties", where, bool(found) and nullable)
            self._down(inner, self._joined([field.decoder for field in found]), where)

    def _joined(self, decoders: list[Any]) -> Any:
        """What reads a property that stands beside alternatives: each of them may have it in a form of its own."""
        distinct = {id(_identity(_bare(decoder))): decoder for decoder in decoders}
        if len(distinct) < 2:
            return decoders[0] if decoders else None
        return self._unions.setdefault(tuple(distinct), _Union(tuple(distinct.values()), {}))

    def _down(self, schema: Any, decoder: Any, pointer: str) -> None:
        """Walk on, one level further inside."""
        if self._depth is None:
            self.walk(schema, decoder, pointer)
        elif self._depth:
            self._depth -= 1
            self.walk(schema, decoder, pointer)
            self._depth += 1

    def _inside(self, schema: dict[str, Any], decoder: Any, pointer: str) -> None:
        item = next((option.item for option in _options(decoder) if hasattr(option, "item")), None)
        rest = next((_rest(option) for option in _options(decoder) if _rest(option) is not None), None)
        self._down(
            schema.get("items"),
            item if "prefixItems" not in schema else self._best(schema.get("items"), item, ""),
            pointers.join(pointer, "items"),
        )
        for index, entry in enumerate(schema.get("prefixItems") or []):
            where = pointers.join(pointer, "prefixItems", index)
            self._down(entry, self._best(entry, item, where), where)
        self._down(schema.get("additionalProperties"), rest, pointers.join(pointer, "additionalProperties"))
        for name, entry in (schema.get("patternProperties") or {}).items():
            where = pointers.join(pointer, "patternProperties", name)
            self._down(entry, self._best(entry, rest, where), where)

    def _best(self, schema: Any, decoder: Any, pointer: str) -> Any:
        """Of a decoder's options, the one that knows most of a schema: of its own names first, then of all inside. A
        choice within a choice has all options, since unions are flat."""
        options = _options(_bare(decoder))
        if len(options) < 2 or not isinstance(schema, dict) or self._is_choice(schema):
            return decoder
        if self._depth == 0:
            return next((option for option in options if _may_be(schema, option, self._document)), options[0])
        depths = (_NEAR, _FAR) if self._depth is None else (min(_NEAR, self._depth - 1),)
        for depth in depths:
            missing = [self._missing(schema, option, pointer, depth) for option in options]
            options = [option for option, count in zip(options, missing, strict=True) if count == min(missing)]
            if len(options) == 1:
                break
        return options[0]

    def _is_choice(self, schema: dict[str, Any]) -> bool:
        schema = _followed(schema, self._document)
        return isinstance(schema, dict) and bool(schema.get("oneOf") or schema.get("anyOf"))

    def _missing(self, schema: dict[str, Any], option: Any, pointer: str, depth: int) -> tuple[int, int]:
        marks: list[bool] = []
        trial = SchemaWalk(self._document, lambda kind, where, present: marks.append(present), depth)
        trial.walk(schema, option, pointer)
        return marks.count(False) + (0 if _may_be(schema, option, self._document) else 1), -marks.count(True)


def _followed(schema: Any, document: dict[str, Any]) -> Any:
    seen = set()
    while isinstance(schema, dict) and isinstance(schema.get("$ref"), str) and schema["$ref"] not in seen:
        seen.add(schema["$ref"])
        found = _target(schema["$ref"], document)
        if found is None:
            return None
        schema = found[1]
    return schema


def _target(reference: str, document: dict[str, Any]) -> tuple[str, Any] | None:
    """The pointer and the schema that a reference leads to."""
    try:
        pointer = pointers.of_reference(reference)
        return pointer, pointers.resolve(document, pointer)
    except PipelineError:
        return None


def _may_be(schema: dict[str, Any], option: Any, document: dict[str, Any]) -> bool:
    """Whether a decoder reads the JSON type that a schema names."""
    schema = _followed(schema, document)
    kinds = schema.get("type") if isinstance(schema, dict) else None
    names = {"object": "object", "array": "array"}.get(kinds) if isinstance(kinds, str) else None
    return names is None or getattr(option, "expected", "") in (names, "any")


def _bare(decoder: Any) -> Any:
    """The decoder inside wrappers for null and for names."""
    seen = 0
    while decoder is not None and seen < 50:
        if hasattr(decoder, "lazy"):
            decoder = decoder.lazy()
        elif hasattr(decoder, "inner"):
            decoder = decoder.inner
        else:
            return decoder
        seen += 1
    return decoder


def _identity(decoder: Any) -> Any:
    return decoder.resolve() if hasattr(decoder, "resolve") else decoder


def _options(decoder: Any) -> list[Any]:
    """The alternatives of a union, flat; the decoder itself otherwise."""
    decoder = _bare(decoder)
    if decoder is None:
        return []
    if not hasattr(decoder, "options"):
        return [decoder]
    both = [*decoder.options, *decoder.mapping.values()]
    flat = [found for option in both for found in ([option] if not hasattr(_bare(option), "options") else [])]
    nested = [
        found
        for option in both
        if hasattr(_bare(option), "options") and _bare(option) is not decoder
        for found in _options(option)
    ]
    return [_bare(option) for option in [*flat, *nested]]


def _fields(decoder: Any) -> tuple[Any, ...]:
    return tuple(decoder.resolve()._fields) if hasattr(decoder, "resolve") else ()


def _rest(decoder: Any) -> Any:
    if hasattr(decoder, "resolve"):
        return decoder.resolve()._rest
    return getattr(decoder, "value", None)


def _values(decoder: Any) -> set[tuple[type, Any]]:
    """The enum values that a decoder knows, with their types: True is not 1."""
    return {key for option in _options(decoder) if hasattr(option, "_members") for key in option._members()}
