"""Documents as springdoc writes them: OpenAPI 3 for `/v3/api-docs`."""

from __future__ import annotations

from typing import Any

from .routing import ERRORS, Route
from .schemas import Schemas, headers
from .shapes import BYTES, Kind

PHRASES = {200: "OK", 201: "Created", 204: "No Content"}


def openapi(
    service: str, title: str, host: str, routes: list[tuple[Route, str]], version: str = "3.0.1"
) -> dict[str, Any]:
    """A document in OpenAPI 3.0 or 3.1."""
    schemas = Schemas("#/components/schemas/", lambda name, of: f"{name}{of}", titled=False)
    paths: dict[str, Any] = {}
    for route, suffix in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(schemas, route, suffix)
    return {
        "openapi": version,
        "info": {"title": f"{title} API", "version": "v1"},
        "servers": [{"url": f"http://{host}/{service}", "description": "Generated server url"}],
        "paths": paths,
        "components": {"schemas": schemas.sorted},
    }


def _operation(schemas: Schemas, route: Route, suffix: str) -> dict[str, Any]:
    text = {"type": "string"}
    parameters = [
        {"name": name, "in": "header", "required": required, "schema": text}
        for name, required in headers(route.workgroup)
    ]
    parameters += [{"name": name, "in": "path", "required": True, "schema": text} for name in route.names_in_path]
    for query in route.query:
        default = {} if query.default is None else {"default": query.default}
        schema = {**schemas.of(query.kind), **default}
        parameters.append({"name": query.name, "in": "query", "required": query.required, "schema": schema})
    said: dict[str, Any] = {"tags": [route.tag], "operationId": route.method_name + suffix, "parameters": parameters}
    if route.body is not None:
        content = {"application/json": {"schema": schemas.of(route.body)}}
        said["requestBody"] = {"content": content, "required": True}
    if route.files is not None:
        files = {"type": "array", "items": {"type": "string", "format": "binary"}}
        schema = {"required": [route.files], "type": "object", "properties": {route.files: files}}
        said["requestBody"] = {"content": {"multipart/form-data": {"schema": schema}}}
    answer = {} if route.answer is None else {"content": {route.media: {"schema": _schema(schemas, route.answer)}}}
    wrong = {"content": {"*/*": {"schema": schemas.of(ERRORS[route.service])}}}
    said["responses"] = {
        "400": {"description": "Bad Request", **wrong},
        str(route.status): {"description": PHRASES[route.status], **answer},
    }
    return said


def _schema(schemas: Schemas, kind: Kind) -> dict[str, Any]:
    """The schema of an answer; bytes are a resource."""
    return {"type": "string", "format": "binary"} if kind is BYTES else schemas.of(kind)
