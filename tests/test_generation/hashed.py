"""A description in the form in which SpecTree writes it: an invented laboratory's server, of pydantic classes.

A class that is used inside others is there once for each owner, under names with a hash of the server's module, and
discriminators name classes by their plain names.
"""

from __future__ import annotations

import json
from typing import Any

from .foreign import COUNT, TEXT, record, ref
from .workshop import answer, service

DESK, BENCH, FRAMEWORK = "1a2b3c4", "90f1e2d", "ad30e22"


def maybe(schema: Any) -> dict[str, Any]:
    """The schema or null, as pydantic writes it."""
    return {"anyOf": [schema, {"type": "null"}], "default": None}


def listed(schema: Any) -> dict[str, Any]:
    """A list."""
    return {"type": "array", "items": schema}


def sample(owner: str) -> dict[str, Any]:
    """A class that holds itself, as it is written under its owner; its own right is the empty one."""
    at = f"{owner}.{DESK}.Sample" if owner else f"Sample.{DESK}"
    kind = f"{owner or 'Sample'}.{DESK}.Kind"
    schema = record("id", id=COUNT, kind=ref(kind), parent=maybe(ref(at)))
    return {at: {**schema, "title": "Sample"}, kind: {"type": "string", "enum": ["blood", "saliva"], "title": "Kind"}}


def case(owner: str) -> dict[str, Any]:
    """A class with a choice in it, and what it is made of."""
    under = owner or "Case"
    at = f"{owner}.{DESK}.Case" if owner else f"Case.{DESK}"
    finding = {
        "oneOf": [ref(f"{under}.{DESK}.Cnv"), ref(f"{under}.{DESK}.Snv")],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"cnv": "#/components/schemas/Cnv", "snv": "#/components/schemas/Snv"},
        },
    }
    return {
        at: record("name", name=TEXT, samples=listed(ref(f"{under}.{DESK}.Sample")), finding=finding),
        f"{under}.{DESK}.Cnv": record("copies", type={"const": "cnv", "type": "string"}, copies=COUNT),
        f"{under}.{DESK}.Snv": record("alt", type={"const": "snv", "type": "string"}, alt=TEXT),
        **sample(under),
    }


def invalid(responses: dict[str, Any]) -> dict[str, Any]:
    """Answers with the one that SpecTree adds."""
    return {**responses, **answer(ref(f"ValidationError.{FRAMEWORK}"), status="422")}


def route(method: str, path: str, tag: str, responses: dict[str, Any], **query: Any) -> dict[str, Any]:
    """One operation, with the identifier that SpecTree gives it."""
    places = [
        {"name": name, "in": "path", "required": True, "schema": TEXT}
        for name in ("case_name", "report_type", "report_id")
        if "{" + name + "}" in path
    ]
    asked = [{"name": name, "in": "query", "required": False, "schema": schema} for name, schema in query.items()]
    identifier = f"{method}_{path.replace('/', '_')}"
    tags = [tag] if tag else []
    return {method: {"operationId": identifier, "tags": tags, "parameters": places + asked, "responses": responses}}


def posted(schema: Any, item: dict[str, Any]) -> dict[str, Any]:
    """The route with a JSON body."""
    (method,) = item
    item[method]["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    return item


ROWS = {"from": {**COUNT, "default": 0}, "size": {**COUNT, "default": 10}}
PAGES = {"page": {**COUNT, "default": 1}, "per_page": {**COUNT, "default": 20}}
BARE = {"200": {"description": "OK"}}

LABORATORY = service(
    {
        "/api/test": route("get", "/api/test", "Cases", invalid(answer(ref(f"Cases.{DESK}"))), **ROWS),
        "/api/test/{case_name}": {
            **route("get", "/api/test/{case_name}", "Cases", invalid(answer(ref(f"Case.{DESK}")))),
            **route("delete", "/api/test/{case_name}", "Cases", invalid({"204": {"description": "No Content"}})),
        },
        "/api/test/{case_name}/status": route("put", "/api/test/{case_name}/status", "Cases", invalid(BARE)),
        "/api/cases/v2/cases": posted(
            ref(f"Case.{DESK}"),
            route("post", "/api/cases/v2/cases", "Cases", invalid(answer(ref(f"Case.{DESK}"), status="201"))),
        ),
        "/api/boxes/": route("get", "/api/boxes/", "Boxes", invalid(answer(ref(f"Boxes.{BENCH}"))), **PAGES),
        "/api/test/v2/{case_name}/reports/{report_type}/{report_id}": route(
            "get", "/api/test/v2/{case_name}/reports/{report_type}/{report_id}", "Reports", {}
        ),
        "/api/samples": route("get", "/api/samples", "Samples", invalid(answer(listed(ref(f"Sample.{DESK}"))))),
        "/api/ping": route("get", "/api/ping", "", {}),
    },
    {
        f"Cases.{DESK}": record("hits", "total", hits=listed(ref(f"Cases.{DESK}.Case")), total=COUNT),
        **case("Cases"),
        **case(""),
        **sample(""),
        f"Boxes.{BENCH}": record(
            "boxes", boxes=listed(ref(f"Boxes.{BENCH}.Box")), total=COUNT, pages=COUNT, has_next={"type": "boolean"}
        ),
        f"Boxes.{BENCH}.Box": record(label=TEXT),
        # Asked for in a query, and so used nowhere.
        f"Query.{DESK}": record(**ROWS),
        f"ValidationError.{FRAMEWORK}": listed(ref(f"ValidationError.{FRAMEWORK}.Element")),
        f"ValidationError.{FRAMEWORK}.Element": record("loc", "msg", loc=listed(TEXT), msg=TEXT, ctx=maybe({})),
    },
    security=[],
)


def moved(document: dict[str, Any]) -> dict[str, Any]:
    """The same from a server whose modules have other names."""
    text = json.dumps(document)
    for old, new in ((DESK, "77aa00f"), (BENCH, "0c0ffee"), (FRAMEWORK, "5b5b5b5")):
        text = text.replace(old, new)
    found: dict[str, Any] = json.loads(text)
    return found
