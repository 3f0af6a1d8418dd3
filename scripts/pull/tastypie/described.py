"""Resources read back from a description that a pull wrote, without what notes had added: these are applied anew."""

from __future__ import annotations

from typing import Any

from scripts.documents.components import inside
from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .components import component_names
from .model import METHODS, NO_DEFAULT, Field, Resource
from .releases import released

_FORMATS = {"date-time": "datetime", "date": "date", "time": "time", "decimal": "decimal"}
_TYPES = {"number": "float", "array": "list", "object": "dict"}


def is_description(document: dict[str, Any]) -> bool:
    """Whether a document is a description, and not what a server says."""
    return isinstance(document.get("openapi"), str)


def releases_of(document: dict[str, Any]) -> tuple[str, ...]:
    """The releases of which a description has what they were seen to have; none where they are not known."""
    found = document.get("x-releases")
    return tuple(map(str, found)) if isinstance(found, list) else ()


def resources_in(document: dict[str, Any]) -> list[Resource]:
    """The resources of a description that a pull wrote.

    Raises:
        PipelineError: The description came from elsewhere.
    """
    calls: dict[str, dict[tuple[str, str], dict[str, Any]]] = {}
    for path, item in (document.get("paths") or {}).items():
        for method, call in item.items():
            for tag in call.get("tags") or []:
                calls.setdefault(tag, {})[path, method] = call
    names = {tag: name for name, tag in component_names(list(calls)).items()}
    schemas = (document.get("components") or {}).get("schemas") or {}
    found = []
    for component, tag in names.items():
        schema = schemas.get(component)
        path = next((path for (path, _), call in calls[tag].items() if call.get("operationId") == "schema"), None)
        if path is None:
            # A resource that notes describe, because the server does not.
            continue
        if not isinstance(schema, dict):
            raise PipelineError(
                f"the resource {tag!r} has no schema",
                pointer=join("/components/schemas", component),
                hint="only a description that was pulled from a Tastypie server can be read again",
            )
        found.append(_resource(tag, path.removesuffix("schema/"), calls[tag], schema, names, releases_of(document)))
    return found


def _resource(
    tag: str,
    path: str,
    calls: dict[tuple[str, str], dict[str, Any]],
    schema: dict[str, Any],
    names: dict[str, str],
    releases: tuple[str, ...],
) -> Resource:
    on_list = {method: calls[path, method] for method in METHODS if (path, method) in calls}
    on_detail = {method: calls[f"{path}{{id}}/", method] for method in METHODS if (f"{path}{{id}}/", method) in calls}
    about = calls[f"{path}schema/", "get"]
    lists = on_list.get("get", {})
    searched = next((call for call in on_list.values() if "x-filters" in call), {})
    lookups = searched.get("x-filters") or {}
    seen = released(about, releases)
    fields = {
        name: _field(name, entry, names, is_relation=lookups.get(name) == "relation", seen=released(entry, seen))
        for name, entry in (schema.get("properties") or {}).items()
        if "x-undeclared" not in entry
    }
    parameters = {entry["name"]: entry for entry in lists.get("parameters", ())}
    limit = parameters.get("limit", {}).get("schema", {}).get("default")
    spans = searched.get("x-filters-releases") or {}
    return Resource(
        name=tag,
        path=path,
        fields=dict(sorted(fields.items())),
        list_methods=frozenset(on_list),
        detail_methods=frozenset(on_detail),
        filters={name: tuple(allowed) if isinstance(allowed, list) else None for name, allowed in lookups.items()},
        across=frozenset(searched.get("x-filters-across") or ()),
        ordering=frozenset(parameters.get("order_by", {}).get("x-sortable") or ()),
        default_limit=limit if isinstance(limit, int) else None,
        single=any(call.get("operationId") in ("get", "update") for call in on_list.values()),
        key=next((name for name, field in fields.items() if field.key), "id" if "id" in fields else None),
        listed_path=lists.get("x-listed-path"),
        evidence=about.get("x-evidence", ""),
        seen=seen,
        seen_filters={name: released(spans.get(name, {}), seen) for name in lookups},
        seen_methods={
            (where, method): released(call, seen)
            for where, found in (("list", on_list), ("detail", on_detail))
            for method, call in found.items()
        },
    )


def _field(
    name: str, schema: dict[str, Any], names: dict[str, str], *, is_relation: bool, seen: frozenset[str]
) -> Field:
    kinds = schema.get("type")
    kinds = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind not in (None, "null")]
    word = schema.get("format")
    items = schema.get("items")
    reference = _reference(items if isinstance(items, dict) else schema)
    is_address = word == "uri-reference" and name != "resource_uri"
    if is_relation or is_address or reference is not None or (isinstance(items, dict) and items):
        return Field(
            type="related",
            readonly=schema.get("readOnly") is True,
            unique=schema.get("x-unique") is True,
            many="array" in kinds,
            to=names.get(reference or "") or schema.get("x-resource"),
            seen=seen,
        )
    first = str(kinds[0]) if kinds else ""
    kind = _FORMATS.get(str(word), _TYPES.get(first, first)) if kinds else str(schema.get("x-type", ""))
    return Field(
        type=kind,
        readonly=schema.get("readOnly") is True,
        unique=schema.get("x-unique") is True,
        key=True if "x-key" in schema else None,
        default=schema.get("default", NO_DEFAULT),
        also=frozenset({"object"} & set(kinds)) if kind == "string" else frozenset(),
        seen=seen,
    )


def _reference(schema: dict[str, Any]) -> str | None:
    """The component that a schema, or one of its alternatives, is."""
    for option in (schema, *(schema.get("anyOf") or ())):
        if isinstance(option.get("$ref"), str):
            found = inside(option["$ref"])
            return found[0] if found is not None else None
    return None
