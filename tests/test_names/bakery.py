"""An invented platform, what a user wrote against its client, and plans of it as they are remembered."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from scripts.names import Kept, keep
from scripts.names.memory import understood

FILE = Path("names.toml")
_JSON = "application/json"


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _answer(schema: Any) -> dict[str, Any]:
    return {"200": {"description": "", "content": {_JSON: {"schema": schema}}}}


def _versioned(schemas: dict[str, Any]) -> dict[str, Any]:
    content = {f"application/vnd.bakery.{version}+json": {"schema": each} for version, each in schemas.items()}
    return {"200": {"description": "", "content": content}}


_LOAF_ID = {"in": "path", "name": "loafId", "required": True, "schema": {"type": "string"}}
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Bakery", "version": "1"},
    "paths": {
        "/loaves": {
            "get": {
                "operationId": "getLoaves",
                "tags": ["Loaf"],
                "parameters": [
                    {"in": "query", "name": "pageSize", "schema": {"type": "integer"}},
                    {"in": "query", "name": "pageToken", "schema": {"type": "string"}},
                    {"in": "query", "name": "ovenCode", "schema": {"type": "string"}},
                ],
                "responses": _answer(_ref("LoafPage")),
            },
            "post": {
                "operationId": "createLoaf",
                "tags": ["Loaf"],
                "requestBody": {"required": True, "content": {_JSON: {"schema": _ref("NewLoaf")}}},
                "responses": _answer(_ref("Loaf")),
            },
        },
        "/loaves/{loafId}": {
            "get": {
                "operationId": "getLoaf",
                "tags": ["Loaf"],
                "parameters": [_LOAF_ID],
                "responses": _versioned({"v1": _ref("Loaf"), "v2": _ref("LoafV2")}),
            },
        },
        "/loaves/{loafId}/photo": {
            "get": {
                "operationId": "getPhoto",
                "tags": ["Loaf"],
                "parameters": [_LOAF_ID],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
                    }
                },
            },
        },
        "/ovens/{ovenId}": {
            "put": {
                "operationId": "updateOven",
                "tags": ["Oven"],
                "parameters": [{"in": "path", "name": "ovenId", "required": True, "schema": {"type": "string"}}],
                "requestBody": {"content": {_JSON: {"schema": _ref("Oven")}}},
                "responses": _answer(_ref("Oven")),
            },
        },
    },
    "components": {
        "schemas": {
            "LoafPage": {
                "type": "object",
                "properties": {
                    "items": {"type": "array", "items": _ref("Loaf")},
                    "nextPageToken": {"type": "string"},
                },
            },
            "Loaf": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "flourUsed": {"type": "string"},
                    "crust": {"type": "string", "enum": ["THIN", "thick-crust"]},
                    "oven": _ref("Oven"),
                },
            },
            "LoafV2": {"type": "object", "properties": {"id": {"type": "string"}, "grams": {"type": "integer"}}},
            "NewLoaf": {
                "type": "object",
                "required": ["flourUsed"],
                "properties": {"flourUsed": {"type": "string"}, "note": {"type": "string"}},
            },
            "Oven": {"type": "object", "properties": {"code": {"type": "string"}, "heatedTo": {"type": "number"}}},
            "Voucher": {"type": "object", "properties": {"worth": {"type": "integer"}, "until": {"type": "string"}}},
        }
    },
}

# What a user wrote against the client of the description above; MODE is Sync or Async.
USER_CODE = """\
from __future__ import annotations

from PACKAGE.client import V1, Views
from PACKAGE.models import Loaf, LoafCrust, LoafPage, LoafV2, NewLoaf, Oven, Voucher
from RUNTIME.views import Sync


def use(bakery: Views[Sync], first: V1[Sync]) -> list[object]:
    newest: LoafV2 = bakery.loaf.get_loaf("l 1")
    loaf: Loaf = first.loaf.get_loaf(loaf_id="l 1")
    made: Loaf = bakery.loaf.create_loaf(body=NewLoaf(flour_used="rye", note="dark"))
    oven: Oven = bakery.oven.update_oven(oven_id="o", body=Oven(code="a", heated_to=250.5))
    loaves: list[Loaf] = list(bakery.loaf.get_loaves(oven_code="a", page_size=2))
    bakery.loaf.get_photo(loaf_id="l 1").read()
    page: LoafPage | None = None
    voucher = Voucher(worth=3, until="noon")
    crust = LoafCrust.THICK_CRUST
    return [newest.grams, loaf.flour_used, made.crust, oven.heated_to, len(loaves), page, voucher.until, crust.value]
"""


def kept(document: dict[str, Any], memory: str = "", **more: Any) -> Kept:
    """A description with the names of a memory, as its file has them."""
    return keep(document, understood(tomllib.loads(memory)), FILE, **more)


def edited(memory: str, *, at: str, **said: Any) -> str:
    """The file as a person leaves it who writes a line at a section, in the place of what it says there."""
    head = f"[{at}]\n"
    assert head in memory, at
    before, after = memory.split(head)
    section, blank, rest = after.partition("\n\n")
    lines = [line for line in section.splitlines() if line.split(" = ")[0] not in said]
    lines += [f"{name} = {json.dumps(value)}" for name, value in said.items() if value is not None]
    return before + head + "\n".join(lines) + blank + rest


def accepted(memory: str) -> str:
    """The file of the bakery after a person took other names: of operations of every kind, one of them under another
    tag, of a tag and of classes."""
    operations = {
        "GET /loaves": "list_loaves",
        "POST /loaves": "loaf.bake",
        "GET /loaves/{loafId}": "read_loaf",
        "GET /loaves/{loafId}/photo": "oven.take_photo",
    }
    for key, name in operations.items():
        memory = edited(memory, at=f'operations."{key}"', accept=name)
    for old, new in {"Loaf": "Bread", "LoafCrust": "BreadCrust"}.items():
        memory = edited(memory, at=f"models.{old}", accept=new)
    return memory.replace("[operations", '[tags.oven]\naccept = "furnace"\n\n[operations', 1)
