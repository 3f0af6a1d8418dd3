"""The whole OpenAPI 3.1 document of a Tastypie application."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from scripts.errors import PipelineError

from .actions import actions_of
from .components import claims, component_names
from .model import Resource
from .operations import Names, operations_of
from .releases import in_order, span
from .schemas import Schema, component, object_of, schema_of

_SCHEMES = {
    "apiKey": {"type": "apiKey", "in": "header", "name": "Authorization"},
    "basic": {"type": "http", "scheme": "basic"},
    "session": {"type": "apiKey", "in": "cookie", "name": "sessionid"},
}
_COUNT: Schema = {"type": ["integer", "null"]}
_LINK: Schema = {"type": ["string", "null"], "format": "uri-reference"}
_META = object_of({"limit": _COUNT, "next": _LINK, "offset": _COUNT, "previous": _LINK, "total_count": _COUNT})
_OBJECTS: Schema = {"type": "array", "items": {"type": "object", "additionalProperties": True}}
_ADDRESSES: Schema = {"type": "array", "items": {"type": "string", "format": "uri-reference"}}


def describe(resources: list[Resource], title: str, releases: tuple[str, ...] = ()) -> dict[str, Any]:
    """Describe resources as an OpenAPI 3.1 document. The same resources give the same document, in any order.

    Args:
        resources: The resources.
        title: What the application is called.
        releases: The releases in which they were seen, where that is known.

    Raises:
        PipelineError: Two resources have the same path.
    """
    ordered = sorted(resources, key=lambda entry: entry.name)
    claim = claims()
    names = _names(ordered, claim)
    paths: dict[str, dict[str, Any]] = {}
    for resource in ordered:
        calls = {**actions_of(resource, names), **operations_of(resource, names)}
        for (path, method), operation in calls.items():
            operation |= span(resource.seen_at(path, method), releases)
            if method in paths.setdefault(path, {}):
                raise PipelineError(f"two resources have the call {method.upper()} {path}")
            paths[path][method] = operation
    lifted = _lift(paths, claim)
    version = re.search(r"/(v\d+)/", ordered[0].path) if ordered else None
    return {
        "openapi": "3.1.0",
        # Tastypie takes the zone off all moments.
        "x-moment": "local",
        "info": {"title": title, "version": version[1] if version else "1"},
        **({"x-releases": list(in_order(releases))} if releases else {}),
        "tags": [{"name": resource.name} for resource in ordered],
        "security": [{name: []} for name in _SCHEMES],
        "paths": paths,
        "components": {
            "schemas": {**_components(ordered, names, _used(paths)), **lifted},
            "securitySchemes": _SCHEMES,
        },
    }


def _names(resources: list[Resource], claim: Callable[[str], str]) -> Names:
    """Names for the components; those of resources come first, so that the others make room for them."""
    own = component_names([resource.name for resource in resources], claim)
    return Names(
        resources=own,
        pages={name: claim(f"{text}_list") for name, text in own.items()},
        sets={name: claim(f"{text}_set") for name, text in own.items()},
        meta=claim("list_meta"),
        changes=claim("list_changes"),
        replacement=claim("list_replacement"),
    )


def _lift(paths: dict[str, dict[str, Any]], claim: Callable[[str], str]) -> dict[str, Schema]:
    """Make components of the objects and lists of values that operations spell out, so that they get stable names."""
    found: dict[str, Schema] = {}

    def lift(holder: dict[str, Any], name: str) -> None:
        schema = holder.get("schema")
        if isinstance(schema, dict) and ("properties" in schema or "enum" in schema):
            found[own := claim(name)] = schema
            holder["schema"] = component(own)

    for _, item in sorted(paths.items()):
        for _, call in sorted(item.items()):
            stem = f"{call['tags'][0]}_{call['operationId']}"
            for parameter in call.get("parameters", ()):
                lift(parameter, f"{stem}_{parameter['name']}")
            for media in call.get("requestBody", {}).get("content", {}).values():
                lift(media, f"{stem}_body")
            for _, answer in sorted(call["responses"].items()):
                for media in answer.get("content", {}).values():
                    lift(media, f"{stem}_answer")
    return found


def _components(resources: list[Resource], names: Names, used: set[str]) -> dict[str, Schema]:
    """The components of all resources, and those others that something refers to."""
    found: dict[str, Schema] = {
        names.meta: _META,
        names.changes: object_of({"objects": _OBJECTS, "deleted_objects": _ADDRESSES}),
        names.replacement: object_of({"objects": _OBJECTS}),
    }
    for resource in resources:
        one = component(names.resources[resource.name])
        objects: Schema = {"type": "array", "items": one}
        fields = {
            name: schema_of(name, field, names.resources) | span(field.seen, resource.seen)
            for name, field in resource.fields.items()
        }
        found[names.resources[resource.name]] = object_of(fields)
        found[names.pages[resource.name]] = object_of({"meta": component(names.meta), "objects": objects})
        missing: Schema = {"type": "array", "items": {"type": "string"}}
        found[names.sets[resource.name]] = object_of({"objects": objects, "not_found": missing})
    always = {names.meta, *(names.resources[entry.name] for entry in resources if entry.fields)}
    return {name: schema for name, schema in found.items() if name in used or name in always}


def _used(node: Any) -> set[str]:
    """The components that a part of the document refers to."""
    if isinstance(node, list):
        return {name for entry in node for name in _used(entry)}
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"].rpartition("/")[2]} if isinstance(node.get("$ref"), str) else set()
    return own | {name for entry in node.values() for name in _used(entry)}
