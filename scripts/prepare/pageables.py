"""Objects in queries that a pager counts in, as the parameters that they are on the wire.

Spring binds its `Pageable` from the parameters `page`, `size` and `sort`. Its generators describe it as the object that
holds these, or as the getters that it has in Java (`pageNumber`, `paged`, `sort.sorted`, ...), one by one or in an
object: to which Spring never listens.
"""

from __future__ import annotations

from typing import Any

from scripts.documents.pointers import join

from .dialects import counts
from .references import follow

# Parameters by place and name, with where they are described.
Raw = dict[tuple[str, str], tuple[str, dict[str, Any]]]

_GETTERS = {"pageNumber": "page", "pageSize": "size"}
_SIGNS = frozenset({"offset", "paged", "unpaged", "sort.sorted", "sort.unsorted", "sort.empty"})
_SORT = {"type": "array", "items": {"type": "string"}}


def unbound(names: set[str]) -> set[str]:
    """Those of these parameters that are getters of a `Pageable`. A list that is asked for by `pageNumber` and
    `pageSize` alone has none."""
    if not names.issuperset(_GETTERS) or names.isdisjoint(_SIGNS):
        return set()
    return names & (_SIGNS | _GETTERS.keys())


def properties_of(document: dict[str, Any], parameter: dict[str, Any], pointer: str) -> tuple[str, dict[str, Any]]:
    """The schema of an object whose properties stand in the query as parameters, and where it is; else an empty one."""
    schema = parameter.get("schema")
    plain = parameter.get("style", "form") == "form" and parameter.get("explode", True) is not False
    if parameter.get("in") != "query" or not plain or not isinstance(schema, dict):
        return pointer, {}
    where, schema = follow(document, schema, join(pointer, "schema"))
    while len(schema.get("allOf") or ()) == 1 and not schema.get("properties"):
        where, schema = follow(document, schema["allOf"][0], join(where, "allOf", 0))
    properties = schema.get("properties")
    if not isinstance(properties, dict) or schema.get("additionalProperties"):
        return pointer, {}
    return where, schema


def as_bound(document: dict[str, Any], raw: Raw) -> Raw:
    """The parameters of an operation as the platform binds them. A parameter that is described for itself comes before
    one that is taken out of an object."""
    found: Raw = {}
    for key, (pointer, parameter) in raw.items():
        parts = _parts(document, parameter, pointer)
        if parts is None:
            found[key] = raw[key]
        else:
            found |= {part: entry for part, entry in parts.items() if part not in raw and part not in found}
    return _without_getters(document, found)


def _parts(document: dict[str, Any], parameter: dict[str, Any], pointer: str) -> Raw | None:
    """The properties of an object as parameters, if a pager counts by any of them and a query can hold them all."""
    where, schema = properties_of(document, parameter, pointer)
    properties = schema.get("properties") or {}
    names = set(properties)
    if not unbound(names) and not counts(names):
        return None
    parts: Raw = {}
    for name, inner in properties.items():
        if not unbound(names) and _is_object(document, inner, join(where, "properties", name)):
            return None
        needed = bool(parameter.get("required")) and name in (schema.get("required") or ())
        described = {"name": name, "in": "query", "schema": inner, "required": needed}
        parts["query", name] = join(where, "properties", name), described
    return parts


def _is_object(document: dict[str, Any], schema: Any, pointer: str) -> bool:
    """Whether a schema is that of an object, or of a list of objects."""
    if not isinstance(schema, dict):
        return False
    pointer, schema = follow(document, schema, pointer)
    if "items" in schema:
        return _is_object(document, schema["items"], join(pointer, "items"))
    return schema.get("type") == "object" or bool(schema.get("properties"))


def _without_getters(document: dict[str, Any], raw: Raw) -> Raw:
    """The same with `page`, `size` and `sort` where the getters of a `Pageable` were."""
    idle = unbound({name for place, name in raw if place == "query"})
    if not idle:
        return raw
    found: Raw = {}
    for key, (pointer, parameter) in raw.items():
        place, name = key
        if place == "query" and name in _GETTERS:
            # Spring counts from 0, whatever the answer looks like.
            counted = {"minimum": 0, **(parameter.get("schema") or {})}
            bound = _GETTERS[name]
            found.setdefault(
                (place, bound), (pointer, {**parameter, "name": bound, "required": False, "schema": counted})
            )
        elif place != "query" or name not in idle:
            found[key] = pointer, parameter
    _, sort = found.get(("query", "sort"), ("", {}))
    if _is_object(document, sort.get("schema"), "/sort"):
        del found["query", "sort"]
    pointer = raw["query", "pageNumber"][0]
    found.setdefault(("query", "sort"), (pointer, {"name": "sort", "in": "query", "schema": _SORT}))
    return found
