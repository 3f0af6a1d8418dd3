"""Tastypie's own schemas, as every release since 0.11 writes them, read into resources."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .model import LOOKUPS, METHODS, NO_DEFAULT, OBSERVED, UNNAMED, Field, Resource
from .schemas import plain_type

_NO_DEFAULT_TEXT = "No default provided."
_ANY, _ANY_AND_ACROSS = 1, 2


def path_of(root: str, name: str) -> str:
    """The path of a resource below the path of its API.

    Raises:
        PipelineError: The name cannot be a part of a path.
    """
    if not all(part not in ("", ".", "..") for part in name.split("/")):
        raise PipelineError(f"a resource cannot be called {name!r}")
    return f"{root.rstrip('/')}/{quote(name)}/"


def resource_of(name: str, schema: Any, path: str, *, listed: str | None = None, evidence: str = OBSERVED) -> Resource:
    """Read one resource's schema.

    Args:
        name: The resource's name.
        schema: The parsed answer of its ``schema/``.
        path: Where its list is.
        listed: Where the application's listing says that its list is.
        evidence: How the schema is known.

    Raises:
        PipelineError: This is no schema of Tastypie's.
    """
    fields = schema.get("fields") if isinstance(schema, dict) else None
    if not isinstance(schema, dict) or not isinstance(fields, dict):
        raise PipelineError(f"the schema of {name!r} has no fields", hint="is this a Tastypie application?")
    known = {field: _field(name, field, facts) for field, facts in sorted(fields.items())}
    filters, across = read_filtering(schema.get("filtering"), known)
    limit = schema.get("default_limit")
    details = methods_of(schema.get("allowed_detail_http_methods"))
    return Resource(
        name=name,
        path=path,
        fields=known,
        list_methods=methods_of(schema.get("allowed_list_http_methods")) or frozenset({"get"}),
        detail_methods=frozenset({"get"}) if "allowed_detail_http_methods" not in schema else details,
        filters=filters,
        across=across,
        ordering=read_ordering(schema.get("ordering"), known),
        default_limit=limit if type(limit) is int and limit >= 0 else None,
        # Resources that are written by hand to show one object say so in no other way.
        single=schema.get("allowed_detail_http_methods") == [] and limit == 0,
        key=next((field for field, facts in known.items() if facts.key), "id" if "id" in known else None),
        listed_path=None if listed is None or urlsplit(listed).path == path else urlsplit(listed).path,
        evidence=evidence,
    )


def methods_of(value: Any) -> frozenset[str]:
    """The HTTP methods in a list of words; what is none is left out."""
    words = value if isinstance(value, list) else []
    return frozenset(word.lower() for word in words if isinstance(word, str) and word.lower() in METHODS)


def read_filtering(value: Any, fields: dict[str, Field]) -> tuple[dict[str, tuple[str, ...] | None], frozenset[str]]:
    """Which fields can be searched with which lookups, and behind which a related resource's filter may follow.

    What is listed without being a field is passed over by the server, so it is no filter; nor is a field whose lookups
    do not exist, or one with two underscores in its name, at which the server parts a filter from its lookup.
    """
    filters: dict[str, tuple[str, ...] | None] = {}
    across = set()
    for name, allowed in sorted(value.items()) if isinstance(value, dict) else ():
        if name not in fields or not allowed or "__" in name:
            continue
        if isinstance(allowed, (str, list)):
            lookups = tuple(
                sorted(LOOKUPS & {allowed} if isinstance(allowed, str) else LOOKUPS & set(map(str, allowed)))
            )
            if lookups:
                filters[name] = lookups
            continue
        filters[name] = None
        if allowed == _ANY_AND_ACROSS and fields[name].related:
            across.add(name)
    return filters, frozenset(across)


def read_ordering(value: Any, fields: dict[str, Field]) -> frozenset[str]:
    """The fields that a list can be sorted by."""
    return (
        frozenset(name for name in value if isinstance(name, str) and name in fields)
        if isinstance(value, list)
        else frozenset()
    )


def _field(resource: str, name: str, facts: Any) -> Field:
    if not isinstance(facts, dict):
        raise PipelineError(
            f"the field {name!r} of {resource!r} is described by no object", pointer=join("/fields", name)
        )
    default = facts.get("default", _NO_DEFAULT_TEXT)
    kind = plain_type(facts.get("type"))
    return Field(
        type=kind,
        readonly=facts.get("readonly") is True,
        unique=facts.get("unique") is True,
        key=_is_key(kind, facts),
        default=NO_DEFAULT if default in (_NO_DEFAULT_TEXT, None) else default,
        many=facts.get("related_type") == "to_many",
        to=_target(facts) if kind == "related" else None,
        # Database columns that hold JSON show it as the text of an empty object.
        also=frozenset({"object"}) if kind == "string" and default == "{}" else frozenset(),
    )


def _is_key(kind: str, facts: dict[str, Any]) -> bool | None:
    """Whether a field is the primary key. Where no release says so, it is one that counts itself: a number that nobody
    needs to give, and that is the text of nothing until then."""
    if "primary_key" in facts:
        return facts["primary_key"] is True
    return True if kind == "integer" and facts.get("unique") is True and facts.get("default") == "" else None


def _target(facts: dict[str, Any]) -> str | None:
    """Where newer releases say that a relation leads: the path of the other schema, empty for an unnamed resource."""
    address = facts.get("related_schema")
    if not isinstance(address, str):
        return None
    return urlsplit(address).path.removesuffix("schema/") or UNNAMED


def linked(resources: list[Resource]) -> list[Resource]:
    """The same resources with relations that lead to names instead of addresses."""
    names = {path: entry.name for entry in resources for path in (entry.path, entry.listed_path) if path}
    names |= {entry.name: entry.name for entry in resources}
    return [
        replace(entry, fields={name: _led(field, names) for name, field in entry.fields.items()}) for entry in resources
    ]


def _led(field: Field, names: dict[str, str]) -> Field:
    if field.to is None:
        return field
    return replace(field, to=names.get(field.to, UNNAMED))
