"""What addresses the objects of a Tastypie application, and of those that are like one: they know an object again by
its key wherever it is sent, so that one which was read, sent to make another, overwrites itself."""

from __future__ import annotations

from typing import Any

from scripts.documents.pointers import join

from .plan import KeysPlan
from .references import follow
from .schemas import Schemas

# The property by which these applications say where an object is.
ADDRESS = "resource_uri"
_WRITES = ("post", "put", "patch")


def keys_of(method: str, raw: dict[str, Any], schemas: Schemas, pointer: str) -> KeysPlan | None:
    """What addresses the object that an operation takes as its body; None where nothing does.

    The server makes a key that is a number called `id`, and what `x-key` says that it makes. Others are given by
    whoever makes an object: those that `x-key` says so of, and texts that only one object can have.
    """
    if method not in _WRITES:
        return None
    properties = _properties(raw, schemas, pointer)
    if ADDRESS not in properties:
        return None
    made, given = [], []
    for name, (where, entry) in properties.items():
        _, schema = follow(schemas.document, entry, where)
        kinds = schema.get("type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        said = schema.get("x-key")
        if said == "made" or (said is None and name == "id" and "integer" in kinds):
            made.append(name)
        elif said == "given" or (schema.get("x-unique") is True and "string" in kinds and name != ADDRESS):
            given.append(name)
    return KeysPlan(tuple(sorted(made)), tuple(sorted(given)))


def _properties(raw: dict[str, Any], schemas: Schemas, pointer: str) -> dict[str, tuple[str, Any]]:
    """The properties of an operation's body in JSON, with where they are described."""
    if raw.get("requestBody") is None:
        return {}
    where, body = follow(schemas.document, raw["requestBody"], join(pointer, "requestBody"))
    for media_type, entry in (body.get("content") or {}).items():
        schema = (entry or {}).get("schema")
        if "json" in media_type and isinstance(schema, dict):
            at, holder = follow(schemas.document, schema, join(where, "content", media_type, "schema"))
            found = holder.get("properties") or {}
            return {name: (join(at, "properties", name), each) for name, each in found.items()}
    return {}
