"""The ledger of a pull: is every fact of the document that came in the description that is made of it?

It reads both documents as they are and knows nothing of how the one is made into the other, so that a fault in between
shows. A fact is a line that a person can read: `PUT /slots/{id}: body: file`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from scripts.errors import PipelineError

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_NAMED = ("properties", "patternProperties", "definitions", "$defs", "dependentSchemas")
_INSIDE = ("items", "additionalProperties", "not", "allOf", "anyOf", "oneOf", "prefixItems", "x-anyOf", "x-oneOf")
_FORMS = ("multipart/", "application/x-www-form-urlencoded")
_SHOWN = 20


def check(old: dict[str, Any], new: dict[str, Any]) -> None:
    """Make sure that a description has what the document had that it was made of.

    Args:
        old: The document, in Swagger 2.0 or OpenAPI 3.
        new: The description, in OpenAPI 3.

    Raises:
        PipelineError: Something is not there any more; the message names each such thing.
    """
    found = set(_openapi(new))
    lost = list(dict.fromkeys(_openapi(old) if "openapi" in old else _swagger(old, found)))
    lost = [fact for fact in lost if fact not in found]
    if lost:
        more = f"\n  and {len(lost) - _SHOWN} more" if len(lost) > _SHOWN else ""
        raise PipelineError(
            f"{len(lost)} facts of this document would be lost:\n  " + "\n  ".join(lost[:_SHOWN]) + more,
            hint="this is a fault of the pull; correct the document by hand and pull the file until it is mended",
        )


def _openapi(document: dict[str, Any]) -> Iterator[str]:
    components = _mapping(document.get("components"))
    for name, schema in _mapping(components.get("schemas")).items():
        yield f"schema {name}"
        yield from _of_schema(schema, f"schema {name}")
    for path, item in _mapping(document.get("paths")).items():
        yield from _servers(path, _followed(document, item))
    for kind in ("paths", "webhooks"):
        for route, shared, operation in _operations(document, kind):
            yield from _of_operation(route, operation)
            for parameter in _parameters(document, shared, operation):
                place = _called(route, parameter)
                yield place
                yield from _of_schema(parameter.get("schema"), place)
                for media_type, media in _mapping(parameter.get("content")).items():
                    yield f"{place} as {media_type}"
                    yield from _of_schema(_mapping(media).get("schema"), place)
            if operation.get("requestBody") is not None:
                body = _followed(document, operation["requestBody"])
                yield f"{route}: body"
                yield from _of_content(body, f"{route}: body")
            for status, answer in _answers(document, operation):
                yield f"{route}: answer {status}"
                yield from _headers(answer, f"{route}: answer {status}")
                yield from _of_content(answer, f"{route}: answer {status}")


def _swagger(document: dict[str, Any], found: set[str]) -> Iterator[str]:
    """The facts of a Swagger 2.0 document. `found` are those of what was made of it: a body beside other bodies and
    fields may be there as a whole, or as a field."""
    for name, schema in _mapping(document.get("definitions")).items():
        yield f"schema {name}"
        yield from _of_schema(schema, f"schema {name}")
    for route, shared, operation in _operations(document, "paths"):
        yield from _of_operation(route, operation)
        parameters = list(_parameters(document, shared, operation))
        fields = [
            parameter for parameter in parameters if _is_field(parameter) and isinstance(parameter.get("name"), str)
        ]
        files = any(_is_file(parameter) for parameter in fields)
        bodies = [parameter for parameter in parameters if parameter.get("in") == "body"]
        for parameter in parameters:
            if parameter not in fields and parameter not in bodies:
                place = _called(route, parameter)
                yield place
                yield from _of_values(parameter, place) if "$ref" not in parameter else ()
        for parameter in fields:
            yield f"{route}: body: {parameter['name']}"
            yield from _of_values(parameter, f"{route}: body", str(parameter["name"]))
        for parameter in bodies:
            yield f"{route}: body"
            whole = list(_of_values(parameter, f"{route}: body"))
            as_field = list(_of_values(parameter, f"{route}: body", str(parameter.get("name"))))
            yield from whole if found.issuperset(whole) or not found.issuperset(as_field) else ()
        consumes = _texts(operation.get("consumes", document.get("consumes")))
        for media_type in consumes if bodies or fields else ():
            if _can_carry(media_type, files=files, form=bool(fields) or (len(bodies) > 1 and _names_forms(consumes))):
                yield f"{route}: body as {media_type}"
        produces = _texts(operation.get("produces", document.get("produces"))) or ["*/*"]
        for status, answer in _answers(document, operation):
            place = f"{route}: answer {status}"
            yield place
            yield from _headers(answer, place)
            if answer.get("schema") is not None:
                yield from (f"{place} as {media_type}" for media_type in produces)
                yield from _of_schema(answer["schema"], place)


def _operations(document: dict[str, Any], kind: str) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    for path, item in _mapping(document.get(kind)).items():
        if path.startswith("x-"):
            continue
        item = _followed(document, item)
        for method in _METHODS:
            if isinstance(item.get(method), dict):
                yield f"{method.upper()} {path}", item.get("parameters"), item[method]


def _of_operation(route: str, operation: dict[str, Any]) -> Iterator[str]:
    yield route
    if "operationId" in operation:
        yield f"{route}: called {operation['operationId']}"
    yield from _servers(route, operation)
    for tag in operation["tags"] if isinstance(operation.get("tags"), list) else ():
        yield f"{route}: tag {tag}"


def _servers(place: str, holder: dict[str, Any]) -> Iterator[str]:
    """The servers that a path or an operation has for itself."""
    yield from (f"{place}: server {_mapping(server).get('url')}" for server in _list(holder.get("servers")))


def _parameters(document: dict[str, Any], shared: Any, operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The parameters of an operation: its own, and those of its path that it does not replace."""
    own = [_parameter(document, entry) for entry in _list(operation.get("parameters"))]
    names = [(entry.get("in"), entry.get("name")) for entry in own]
    yield from own
    for entry in _list(shared):
        parameter = _parameter(document, entry)
        if (parameter.get("in"), parameter.get("name")) not in names:
            yield parameter


def _parameter(document: dict[str, Any], entry: Any) -> dict[str, Any]:
    found = _followed(document, entry)
    return found if "in" in found or "name" in found else _mapping(entry)


def _answers(document: dict[str, Any], operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for status, answer in _mapping(operation.get("responses")).items():
        if not status.startswith("x-"):
            yield status, _followed(document, answer)


def _headers(answer: dict[str, Any], place: str) -> Iterator[str]:
    yield from (f"{place}: header {name}" for name in _mapping(answer.get("headers")))


def _called(route: str, parameter: dict[str, Any]) -> str:
    if "$ref" in parameter:
        return f"{route}: parameter {_target(parameter['$ref'])}"
    return f"{route}: {parameter.get('in')} parameter {parameter.get('name')}"


def _is_field(parameter: dict[str, Any]) -> bool:
    place = parameter.get("in")
    return place in ("formData", "form") or (place not in ("body", "path", "header") and _is_file(parameter))


def _is_file(values: Any) -> bool:
    """Whether a parameter, or a schema, stands for a file or a list of them."""
    if not isinstance(values, dict):
        return False
    if values.get("type") == "file" or _is_file(values.get("schema")):
        return True
    return values.get("type") == "array" and _is_file(values.get("items"))


def _names_forms(media_types: list[str]) -> bool:
    return any(media_type.startswith(_FORMS) for media_type in media_types)


def _can_carry(media_type: str, *, files: bool, form: bool) -> bool:
    """Whether a body can be sent as a media type: fields need a form, and files one of several parts."""
    if files:
        return media_type.startswith(_FORMS[0])
    return not form or media_type.startswith(_FORMS)


def _of_values(parameter: dict[str, Any], place: str, name: str = "") -> Iterator[str]:
    """What a parameter of Swagger 2.0 says of its values, in itself and in its schema."""
    schema = parameter.get("schema")
    yield from _of_schema({key: value for key, value in parameter.items() if key != "schema"}, place, name)
    yield from _of_schema(schema, place, name)


def _of_content(holder: dict[str, Any], place: str) -> Iterator[str]:
    for media_type, media in _mapping(holder.get("content")).items():
        yield f"{place} as {media_type}"
        yield from _of_schema(_mapping(media).get("schema"), place)


def _of_schema(schema: Any, place: str, way: str = "") -> Iterator[str]:
    """Names and values of a schema. Alternatives and members of an all-of count as one."""
    if isinstance(schema, list):
        for entry in schema:
            yield from _of_schema(entry, place, way)
    if not isinstance(schema, dict):
        return
    if isinstance(schema.get("$ref"), str):
        yield f"{place}: {way} refers to {_target(schema['$ref'])}"
    for value in _list(schema.get("enum")):
        if value is not None:
            yield f"{place}: {way} may be {json.dumps(value, sort_keys=True)}"
    for word in _NAMED:
        for name, inner in _mapping(schema.get(word)).items():
            there = f"{way}.{name}" if way else name
            yield f"{place}: {there}"
            yield from _of_schema(inner, place, there)
    for word in _INSIDE:
        yield from _of_schema(schema.get(word), place, way)


def _followed(document: dict[str, Any], node: Any) -> dict[str, Any]:
    """What a reference to a parameter, a body or an answer leads to; the reference itself where that is nothing."""
    first = node
    for _ in range(50):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            break
        found: Any = document if node["$ref"].startswith("#/") else None
        for token in unquote(node["$ref"][2:]).split("/"):
            found = _mapping(found).get(token.replace("~1", "/").replace("~0", "~"))
        node = first if found is None else found
    return _mapping(node)


def _target(reference: Any) -> str:
    return unquote(str(reference)).rpartition("/")[2]


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: Any) -> list[str]:
    found = [value] if isinstance(value, str) else _list(value)
    return [entry for entry in found if isinstance(entry, str) and entry.strip()]
