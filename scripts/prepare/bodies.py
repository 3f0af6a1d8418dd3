"""Request bodies: every form in which an operation takes one, the preferred form first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from scripts.documents.pointers import join

from .checks import check_media_type
from .encodings import encodings_of, with_codings, with_types
from .merging import merge
from .plan import BodyPlan, Scalar, Type
from .references import follow
from .scalars import coding_of, is_file
from .schemas import Schemas
from .versions import kind_of, preference, version_of


def bodies_of(
    operation: dict[str, Any], schemas: Schemas, hint: str, pointer: str, vendors: Collection[str]
) -> list[BodyPlan]:
    """The forms of an operation's body, versioned JSON before plain JSON before the rest."""
    if operation.get("requestBody") is None:
        return []
    where, body = follow(schemas.document, operation["requestBody"], join(pointer, "requestBody"))
    content = body.get("content") or {}
    required = bool(body.get("required"))
    found: list[BodyPlan] = []
    compiled: list[tuple[Any, Type]] = []
    versions = {media_type: version_of(media_type, vendors) for media_type in content}
    for media_type in sorted(content, key=lambda name: preference(name, versions[name])):
        check_media_type(media_type, join(where, "content", media_type))
        entry = content[media_type] or {}
        schema = entry.get("schema")
        kind = kind_of(media_type)
        if kind == "json" and _holds_files(schema, schemas, join(where, "content", media_type, "schema")):
            kind = "multipart"
        type_ = next((known for raw, known in compiled if raw == schema), None)
        if type_ is None:
            type_ = _body_type(kind, schema, schemas, f"{hint} Body", join(where, "content", media_type, "schema"))
            compiled.append((schema, type_))
        encodings = encodings_of(schemas.document, entry, kind, join(where, "content", media_type))
        if kind == "multipart":
            encodings = with_types(
                encodings, _named_types(schema, schemas, join(where, "content", media_type, "schema"))
            )
        if kind in ("form", "multipart"):
            fields = _fields(schema, schemas, join(where, "content", media_type, "schema"))
            codings = {name: coding for name, field in fields if (coding := coding_of(field)) is not None}
            encodings = with_codings(encodings, codings)
        found.append(BodyPlan(media_type, kind, type_, required, encodings, versions[media_type]))
    return found


def _holds_files(schema: Any, schemas: Schemas, pointer: str) -> bool:
    """Whether an object has files in it. JSON has no place for these: springdoc calls a form JSON where the application
    does not say what it takes."""
    return any(is_file(field) for _, field in _fields(schema, schemas, pointer))


def _fields(schema: Any, schemas: Schemas, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The properties of an object; of those that are lists, the items."""
    if not isinstance(schema, dict):
        return
    where, holder = follow(schemas.document, schema, pointer)
    holder = merge(holder, schemas.document, where) if "allOf" in holder else holder
    for name, entry in (holder.get("properties") or {}).items():
        if not isinstance(entry, dict):
            continue
        at, field = follow(schemas.document, entry, join(where, "properties", name))
        if field.get("type") == "array" and isinstance(field.get("items"), dict):
            _, field = follow(schemas.document, field["items"], join(at, "items"))
        yield name, field


def _named_types(schema: Any, schemas: Schemas, pointer: str) -> dict[str, str]:
    """The media types that the parts of a form have by their own schemas, as of OpenAPI 3.1."""
    fields = {name: field.get("contentMediaType") for name, field in _fields(schema, schemas, pointer)}
    return {name: said for name, said in sorted(fields.items()) if isinstance(said, str) and said}


def of_version(bodies: list[BodyPlan], version: str | None) -> list[BodyPlan]:
    """The forms to send in one version: all of them where the forms know of other versions only."""
    return [body for body in bodies if body.version in (None, version)] or bodies


def _body_type(kind: str, schema: Any, schemas: Schemas, hint: str, pointer: str) -> Type:
    if kind in ("text", "bytes"):
        if schema is not None:
            # Compiled for its names and values; what is sent is text or bytes all the same.
            schemas.compile(schema, hint, pointer)
        return Scalar("TEXT") if kind == "text" else Scalar("BINARY")
    return schemas.compile({} if schema is None else schema, hint, pointer)
