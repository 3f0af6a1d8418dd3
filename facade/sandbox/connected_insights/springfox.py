"""Documents as springfox writes them: Swagger 2.0 for `/v2/api-docs`, OpenAPI 3 for `/v3/api-docs`."""

from __future__ import annotations

from typing import Any

from .routing import ERRORS, Route
from .schemas import Schemas, headers, scalar
from .shapes import Kind, ListOf, Scalar

Routes = list[tuple[Route, str]]

PHRASES = {
    "200": "OK",
    "201": "Created",
    "204": "No Content",
    "400": "Bad Request",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "Not Found",
}
# What it writes for each method, whether or not the program ever answers so.
BARE = {
    "GET": ("401", "403", "404"),
    "POST": ("201", "401", "403", "404"),
    "PUT": ("201", "401", "403", "404"),
    "PATCH": ("204", "401", "403"),
    "DELETE": ("204", "401", "403"),
}


def swagger2(service: str, title: str, host: str, routes: Routes, _version: str) -> dict[str, Any]:
    """A document in Swagger 2.0."""
    schemas = Schemas("#/definitions/", lambda name, of: f"{name}«{of}»", titled=True)
    paths: dict[str, Any] = {}
    for route, suffix in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation2(schemas, route, suffix)
    return {
        "swagger": "2.0",
        "info": {"description": f"{title} Service", "version": "1.0", "title": f"{title} API"},
        "host": host,
        "basePath": f"/{service}",
        "tags": _tags(routes),
        "paths": paths,
        "definitions": schemas.sorted,
    }


def openapi3(service: str, title: str, host: str, routes: Routes, _version: str) -> dict[str, Any]:
    """A document in OpenAPI 3."""
    schemas = Schemas("#/components/schemas/", lambda name, of: f"{name}Of{of}", titled=True)
    paths: dict[str, Any] = {}
    for route, suffix in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation3(schemas, route, suffix)
    return {
        "openapi": "3.0.3",
        "info": {"title": f"{title} API", "description": f"{title} Service", "version": "1.0"},
        "servers": [{"url": f"http://{host}/{service}", "description": "Inferred Url"}],
        "tags": _tags(routes),
        "paths": paths,
        "components": {"schemas": schemas.sorted},
    }


def _tags(routes: Routes) -> list[dict[str, str]]:
    names = sorted({route.tag for route, _ in routes})
    return [{"name": name, "description": name.replace("-", " ").title()} for name in names]


def _about(route: Route, suffix: str) -> dict[str, Any]:
    name = f"{route.method_name}Using{route.method}{suffix}"
    return {"tags": [route.tag], "summary": route.method_name, "operationId": name}


def _statuses(route: Route) -> list[str]:
    return sorted({str(route.status), "400", *BARE[route.method]})


def _operation2(schemas: Schemas, route: Route, suffix: str) -> dict[str, Any]:
    parameters = [
        {"name": name, "in": "header", "description": name, "required": required, "type": "string"}
        for name, required in headers(route.workgroup)
    ]
    for name in route.names_in_path:
        parameters.append({"name": name, "in": "path", "description": name, "required": True, "type": "string"})
    for query in route.query:
        said = {"name": query.name, "in": "query", "description": query.name, "required": query.required}
        default = {} if query.default is None else {"default": query.default}
        parameters.append({**said, **_plain(query.kind), **default})
    takes = []
    if route.body is not None:
        said = {"in": "body", "name": "request", "description": "request", "required": True}
        parameters.append({**said, "schema": schemas.of(route.body)})
        takes = ["application/json"]
    if route.files is not None:
        # Since its third release it writes a schema where Swagger 2.0 has a type.
        said = {"name": route.files, "in": "formData", "description": route.files, "required": True}
        parameters.append({**said, "schema": _files()})
        takes = ["multipart/form-data"]
    responses = {}
    for status in _statuses(route):
        kind = _kind_of(route, status)
        schema = {} if kind is None else {"schema": schemas.of(kind)}
        responses[status] = {"description": PHRASES[status], **schema}
    consumes = {"consumes": takes} if takes else {}
    return {
        **_about(route, suffix),
        **consumes,
        "produces": [route.media],
        "parameters": parameters,
        "responses": responses,
        "deprecated": False,
    }


def _operation3(schemas: Schemas, route: Route, suffix: str) -> dict[str, Any]:
    parameters = []
    for name, required in headers(route.workgroup):
        parameters.append(_parameter3(name, "header", required, {"type": "string"}))
    for name in route.names_in_path:
        parameters.append(_parameter3(name, "path", True, {"type": "string"}))
    for query in route.query:
        default = {} if query.default is None else {"default": query.default}
        parameters.append(_parameter3(query.name, "query", query.required, {**schemas.of(query.kind), **default}))
    said: dict[str, Any] = {**_about(route, suffix), "parameters": parameters}
    if route.body is not None:
        said["requestBody"] = {"content": {"application/json": {"schema": schemas.of(route.body)}}}
    if route.files is not None:
        schema = {"type": "object", "required": [route.files], "properties": {route.files: _files()}}
        said["requestBody"] = {"content": {"multipart/form-data": {"schema": schema}}}
    said["responses"] = {}
    for status in _statuses(route):
        kind = _kind_of(route, status)
        media = "*/*" if status == "400" else route.media
        content = {} if kind is None else {"content": {media: {"schema": schemas.of(kind)}}}
        said["responses"][status] = {"description": PHRASES[status], **content}
    return said


def _parameter3(name: str, where: str, required: bool, schema: dict[str, Any]) -> dict[str, Any]:
    style = "form" if where == "query" else "simple"
    return {"name": name, "in": where, "description": name, "required": required, "style": style, "schema": schema}


def _kind_of(route: Route, status: str) -> Kind | None:
    if status == "400":
        return ERRORS[route.service]
    return route.answer if status == str(route.status) else None


def _plain(kind: Kind) -> dict[str, Any]:
    if isinstance(kind, ListOf):
        return {"type": "array", "items": _plain(kind.items), "collectionFormat": "multi"}
    assert isinstance(kind, Scalar)
    return scalar(kind)


def _files() -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "format": "binary"}}
