"""Headers that the client sends by itself, whatever a server's description asks for."""

from __future__ import annotations

import json
from pathlib import Path

from scripts.prepare import prepare

FACTS = Path(__file__).parents[2] / "specs" / "connected_insights" / "openapi.json"
HEADERS = ("Accept-Language", "X-ILMN-Domain", "X-ILMN-Workgroup")


def test_no_caller_has_to_give_them() -> None:
    document = json.loads(FACTS.read_text())
    search = document["paths"]["/crs/api/v1/cases/search"]["get"]
    others = [each for each in search["parameters"] if each.get("name") not in HEADERS]
    said = [{"name": name, "in": "header", "required": True, "schema": {"type": "string"}} for name in HEADERS]
    search["parameters"] = [*others, *said]
    (planned,) = [each for each in prepare(document).operations if each.path == "/crs/api/v1/cases/search"]
    assert not any(parameter.required for parameter in planned.parameters)
    assert {parameter.wire for parameter in planned.parameters} >= set(HEADERS)
