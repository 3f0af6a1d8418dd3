"""Schemas of two descriptions made one: properties are those of both, and where they differ the second one is right."""

from __future__ import annotations

from typing import Any

from scripts.documents.components import inside, rename, source_of
from scripts.documents.pointers import to_reference

_CHOICES = ("anyOf", "oneOf")
_NULL = {"type": "null"}


class Overlay:
    """The schemas of facts, with those of a server's document laid over them pair by pair.

    Attributes:
        known: the facts' names of those schemas of the document that were laid over one.
    """

    def __init__(self, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
        self._ours = ours
        self._theirs = theirs
        self.known: dict[str, str] = {}
        self._done: set[tuple[str, str]] = set()

    def all(self) -> dict[str, Any]:
        """All schemas, without those of the document that have another name now."""
        rest = {name: schema for name, schema in self._theirs.items() if name not in self.known}
        return {**rest, **self._ours}

    def merged(self, ours: Any, theirs: Any) -> Any:
        """One schema for the same thing in both descriptions."""
        if theirs in (True, {}, None):
            return ours
        if ours in (True, {}, None):
            return theirs
        here, there = component_of(ours), component_of(_without_null(theirs))
        if here is not None and here not in self._ours:
            # Laid over the facts before, by another schema of the document for the same thing.
            return theirs
        left, right = self._followed(ours), self._followed(_without_null(theirs))
        if _is_list(left) and _is_list(right):
            return {**right, "items": self.merged(left.get("items", {}), right.get("items", {}))}
        if not isinstance(theirs, dict):
            # It is no schema, which is told when corrections were applied.
            return theirs
        if not _is_object(left) or not _is_object(right):
            return theirs if there is not None else {**extensions(left), **theirs}
        if here is None or "properties" not in left:
            return theirs if "properties" in right and "properties" not in left else self._object(left, right)
        if there is not None:
            self.known.setdefault(there, here)
        if there is None or (here, there) not in self._done:
            if there is not None:
                self._done.add((here, there))
            self._ours[here] = self._object(self._ours[here], right)
        reference = {"$ref": to_reference(source_of(here))}
        return {"anyOf": [reference, dict(_NULL)]} if _without_null(theirs) is not theirs else reference

    def _object(self, ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
        if "properties" not in theirs:
            return ours
        here, there = ours.get("properties", {}), theirs["properties"]
        # What is needed is the server's to say.
        result = {**ours, "properties": {**here, **there}}
        result.pop("required", None)
        if theirs.get("required"):
            result["required"] = theirs["required"]
        for name in here:
            if name in there:
                result["properties"][name] = self.merged(here[name], there[name])
        return result

    def _followed(self, schema: Any) -> Any:
        name = component_of(schema)
        seen = set()
        while name is not None and name not in seen:
            seen.add(name)
            schema = self._ours[name] if name in self._ours else self._theirs.get(name, {})
            name = component_of(schema)
        return schema


def extensions(node: Any) -> dict[str, Any]:
    """What our facts say beyond OpenAPI, which no server does."""
    return {key: value for key, value in node.items() if key.startswith("x-")} if isinstance(node, dict) else {}


def component_of(schema: Any) -> str | None:
    """The name of the component that a schema is a reference to, and nothing else."""
    if not isinstance(schema, dict) or not isinstance(schema.get("$ref"), str):
        return None
    found = inside(schema["$ref"])
    return found[0] if found is not None and not found[1] else None


def renamed(document: dict[str, Any], names: dict[str, str]) -> None:
    """Give schemas other names, and let references and discriminators follow; the document is changed."""
    schemas = document.get("components", {}).get("schemas", {})
    for old in names.keys() & schemas.keys():
        schemas[names[old]] = schemas.pop(old)
    rename(document, names)


def _without_null(schema: Any) -> Any:
    """The one alternative to null, where a schema has just that; else the schema itself."""
    if not isinstance(schema, dict):
        return schema
    for word in _CHOICES:
        options = schema.get(word)
        if isinstance(options, list):
            rest = [option for option in options if option != _NULL]
            return rest[0] if len(rest) == 1 and len(options) == 2 else schema
    return schema


def _is_object(schema: Any) -> bool:
    return isinstance(schema, dict) and (schema.get("type") == "object" or "properties" in schema)


def _is_list(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "array"
