"""Files that hold what is known of a Tastypie application: a saved listing with whole schemas, or collected facts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .model import DOCUMENTED, UNNAMED, Action, Field, Resource
from .reading import linked, methods_of, path_of, resource_of

_JSON_TYPES = frozenset({"string", "integer", "number", "boolean", "object", "array"})
# What a field of each of Tastypie's types is on the wire.
_ON_THE_WIRE = {
    "string": ("string",),
    "date": ("string",),
    "datetime": ("string",),
    "time": ("string",),
    "integer": ("integer",),
    "float": ("number", "integer"),
    "decimal": ("string", "number", "integer"),
    "boolean": ("boolean",),
    "dict": ("object",),
    "list": ("array",),
}


def resources_of(document: dict[str, Any]) -> list[Resource]:
    """Read a file's content.

    Args:
        document: A map from resource names to either an entry of Tastypie's listing, whose ``schema`` is the schema
            itself (``?fullschema=true``), or collected facts: the schema's keys, with ``path``, ``list_methods``,
            ``detail_methods``, ``actions`` and more.

    Raises:
        PipelineError: It is neither.
    """
    if "openapi" in document or "swagger" in document:
        raise PipelineError("this is an OpenAPI description, not the schemas of a Tastypie application")
    root = _root(document)
    found = [_resource(name, entry, root) for name, entry in sorted(document.items())]
    if not found:
        raise PipelineError("there is no resource here")
    return linked(found)


def _root(listing: dict[str, Any]) -> str:
    """The path of the API that a listing is of: where most of its resources are."""
    roots: Counter[str] = Counter()
    for name, entry in sorted(listing.items()):
        if isinstance(entry, dict) and isinstance(entry.get("list_endpoint"), str):
            roots[urlsplit(entry["list_endpoint"]).path.removesuffix(f"{quote(name)}/")] += 1
    return roots.most_common(1)[0][0] if roots else "/"


def _resource(name: str, entry: Any, root: str) -> Resource:
    try:
        if isinstance(entry, dict) and isinstance(entry.get("schema"), dict):
            listed = entry.get("list_endpoint")
            path = path_of(root, name)
            return resource_of(name, entry["schema"], path, listed=listed if isinstance(listed, str) else None)
        if isinstance(entry, dict) and isinstance(entry.get("fields"), dict) and isinstance(entry.get("path"), str):
            return _from_facts(name, entry)
    except PipelineError as error:
        raise PipelineError(error.problem, pointer=join("", name) + (error.pointer or ""), hint=error.hint) from None
    raise PipelineError(
        "this resource has no schema in it",
        pointer=join("", name),
        hint="give the address of the server, or save what it answers to ?fullschema=true",
    )


def _from_facts(name: str, entry: dict[str, Any]) -> Resource:
    schema: dict[str, Any] = {
        **{key: entry[key] for key in ("fields", "filtering", "ordering", "default_limit") if key in entry},
        "allowed_list_http_methods": entry.get("list_methods"),
        "allowed_detail_http_methods": entry.get("detail_methods"),
    }
    read = resource_of(name, schema, entry["path"], listed=entry.get("listing_path"), evidence=DOCUMENTED)
    key = entry.get("detail_uri_name") or entry.get("pk") or read.key
    return replace(
        read,
        fields=_fields(entry, read.fields),
        # Facts that were checked against the server's source say which filters are really of use.
        filters={
            field: allowed for field, allowed in read.filters.items() if field in entry.get("filterable", read.filters)
        },
        ordering=read.ordering & set(entry.get("orderable", read.ordering)),
        key=key if key in read.fields else None,
        key_sure=True,
        returns=entry.get("always_return_data") is True,
        actions=_actions(name, entry.get("actions") or []),
    )


def _fields(entry: dict[str, Any], fields: dict[str, Field]) -> dict[str, Field]:
    known = {field: _enriched(facts, entry["fields"][field]) for field, facts in fields.items()}
    for name, kind in (entry.get("undeclared_in_example") or {}).items():
        known.setdefault(name, Field(type=kind if kind in _JSON_TYPES else "", declared=False))
    return dict(sorted(known.items()))


def _enriched(field: Field, facts: dict[str, Any]) -> Field:
    if field.related:
        return replace(field, to=facts.get("to") or UNNAMED, embedded=facts.get("full") is True)
    seen = {facts[key] for key in ("seen", "json") if facts.get(key) in _JSON_TYPES}
    others = seen - set(_ON_THE_WIRE.get(field.type, seen))
    return replace(field, also=field.also | others, digits=facts.get("json") == "decimal string")


def _actions(name: str, entries: list[dict[str, Any]]) -> tuple[Action, ...]:
    found = {}
    for entry in entries:
        below = str(entry.get("url", "")).removeprefix(f"{name}/").replace("{pk}", "{id}")
        for method in sorted(methods_of(entry.get("methods"))):
            if below:
                found[below, method] = Action(below, method)
    return tuple(found.values())
