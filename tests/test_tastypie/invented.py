"""An invented Tastypie application, as servers of both generations write about it."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

from tests.test_pipeline.serving import Answer, Site

ROOT = "/lab/api/v1/"


def field(kind: str, **facts: Any) -> dict[str, Any]:
    """A field as Tastypie 0.11 describes it."""
    plain = {"blank": False, "default": "No default provided.", "help_text": "Some words.", "nullable": False}
    return {**plain, "readonly": False, "type": kind, "unique": False, **facts}


def relation(kind: str, **facts: Any) -> dict[str, Any]:
    return field("related", related_type=kind, **facts)


def schema(fields: dict[str, Any], **facts: Any) -> dict[str, Any]:
    everything = ["get", "post", "put", "delete", "patch"]
    return {
        "allowed_detail_http_methods": everything,
        "allowed_list_http_methods": everything,
        "default_format": "application/json",
        "default_limit": 20,
        "fields": {"id": field("integer", blank=True, default="", unique=True), "resource_uri": URI, **fields},
        **facts,
    }


URI = field("string", readonly=True)
OLD: dict[str, Any] = {
    "bench": schema(
        {
            "title": field("string", unique=True),
            "settings": field("string", default="{}"),
            "made": field("datetime", default=True),
            "runs": relation("to_many"),
            "weight": field("decimal"),
        },
        filtering={"id": 1, "title": 1, "runs": 2, "made": ["exact", "range", "year"], "weight": ["heavy"], "gone": 1},
        ordering=["title", "made", "gone"],
    ),
    "run": schema(
        {"bench": relation("to_one", nullable=True), "label": field("string", default="A"), "count": field("string")},
        filtering={"label": 1, "bench": 1},
        allowed_list_http_methods=["get"],
        allowed_detail_http_methods=["get"],
    ),
    "status": {
        "allowed_detail_http_methods": [],
        "allowed_list_http_methods": ["get", "put"],
        "default_limit": 0,
        "fields": {"load": field("Integer"), "jobs": field("List Object")},
    },
}


def new() -> dict[str, Any]:
    """The same as newer releases write it."""
    schemas = copy.deepcopy(OLD)
    for resource in schemas.values():
        for name, facts in resource["fields"].items():
            facts |= {"primary_key": name == "id", "verbose_name": name}
    schemas["bench"]["fields"]["runs"]["related_schema"] = ROOT + "run/schema/"
    schemas["run"]["fields"]["bench"]["related_schema"] = ROOT + "bench/schema/"
    return schemas


def listing(schemas: Mapping[str, Any], root: str = ROOT, *, whole: bool = False) -> dict[str, Any]:
    return {
        name: {"list_endpoint": f"{root}{name}/", "schema": schemas[name] if whole else f"{root}{name}/schema/"}
        for name in schemas
    }


def answer(document: Any, status: int = 200) -> Answer:
    return Answer(status, json.dumps(document).encode(), {"Content-Type": "application/json"})


def serve(web: Site, schemas: Mapping[str, Any], *, root: str = ROOT, whole: bool = False) -> str:
    """Make a server answer like this application; gives the address of its API."""
    web.answers[root] = answer(listing(schemas, root))
    web.answers[root + "?fullschema=true"] = answer(listing(schemas, root, whole=whole))
    for name, facts in schemas.items():
        web.answers[f"{root}{name}/schema/"] = answer(facts)
    return web.url + root
