"""A bench of three services, each describing itself as springfox (in both its forms) and springdoc do it."""

from __future__ import annotations

from typing import Any

# What the services are called, and what each has: path, tag, id, and the class that is answered.
CALLS = {
    "als": [("/api/v1/logs/{logId}", "log-controller", "getUsingGET", "Entry"), ("/health", "metrics", "up", "Health")],
    "crs": [("/api/v1/boxes", "box-controller", "getUsingGET", "Box"), ("/health", "metrics", "up", "Health")],
    "drs": [("/v1/drafts/{draftId}", "draft-controller", "getUsingGET_1", "Draft")],
}
# An owner is another one in each of two services, and health is the same.
CLASSES: dict[str, dict[str, Any]] = {
    "als": {"Entry": {"owner": "Owner"}, "Owner": {"mail": "string"}, "Health": {"status": "string"}},
    "crs": {"Box": {"owner": "Owner", "inner": "Box"}, "Owner": {"name": "string"}, "Health": {"status": "string"}},
    "drs": {"Draft": {"pages": "integer"}},
}


def swagger2(service: str) -> dict[str, Any]:
    """`/v2/api-docs` of springfox."""
    paths = {}
    for path, tag, identifier, kind in CALLS[service]:
        answers = {"200": {"description": "OK", "schema": {"$ref": f"#/definitions/{kind}"}}}
        named = [{**each, "type": "string"} for each in _in_path(path)]
        paths[path] = {"get": {"tags": [tag], "operationId": identifier, "parameters": named, "responses": answers}}
    start = {"swagger": "2.0", "info": _info(service), "host": "inner:8080", "basePath": f"/{service}"}
    return {**start, "paths": paths, "definitions": _classes(service, "#/definitions/")}


def springfox(service: str) -> dict[str, Any]:
    """`/v3/api-docs` of springfox, with the base path in its server."""
    return _openapi(service, "3.0.3", [{"url": f"http://inner:8080/{service}", "description": "Inferred Url"}])


def springdoc(service: str) -> dict[str, Any]:
    """`/v3/api-docs` of springdoc behind a gateway that it does not know of."""
    return _openapi(service, "3.0.1", [{"url": "http://inner:8080", "description": "Generated server url"}])


def _openapi(service: str, version: str, servers: list[Any]) -> dict[str, Any]:
    paths = {}
    for path, tag, identifier, kind in CALLS[service]:
        content = {"*/*": {"schema": {"$ref": f"#/components/schemas/{kind}"}}}
        named = [{**each, "schema": {"type": "string"}} for each in _in_path(path)]
        answers = {"200": {"description": "OK", "content": content}}
        paths[path] = {"get": {"tags": [tag], "operationId": identifier, "parameters": named, "responses": answers}}
    schemas = _classes(service, "#/components/schemas/")
    return {
        "openapi": version,
        "info": _info(service),
        "servers": servers,
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _info(service: str) -> dict[str, str]:
    return {"title": f"The {service} service", "version": "1.0"}


def _in_path(path: str) -> list[dict[str, Any]]:
    names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
    return [{"name": name, "in": "path", "required": True, "description": name} for name in names]


def _classes(service: str, above: str) -> dict[str, Any]:
    return {
        name: {
            "type": "object",
            "title": name,
            "properties": {
                key: {"type": kind} if kind.islower() else {"$ref": above + kind} for key, kind in fields.items()
            },
        }
        for name, fields in CLASSES[service].items()
    }
