"""Enums where springfox writes them: beside an array for its items, and beside the properties of an object."""

from __future__ import annotations

from typing import Any

from scripts.check.ledger import Ledger

from .workshop import Workshop, answer, service

KINDS = ["dwarf", "giant"]
SORT = {"type": "array", "items": {"type": "string", "enum": KINDS}, "enum": KINDS}
BESIDE = {"type": "array", "items": {"type": "string"}, "enum": KINDS}
STAR = {"type": "object", "enum": KINDS, "properties": {"label": {"type": "string"}}}
PROPERTIES: dict[str, Any] = {"kinds": SORT, "others": BESIDE, "refs": {"$ref": "#/components/schemas/Kinds"}}
DESCRIPTION = service(
    {
        "/stars": {
            "get": {
                "operationId": "stars",
                "parameters": [{"name": "kind", "in": "query", "schema": SORT}],
                "responses": answer({"$ref": "#/components/schemas/Sky"}),
            }
        }
    },
    {
        "Kinds": BESIDE,
        "Star": STAR,
        "Sky": {"type": "object", "properties": {**PROPERTIES, "star": {"$ref": "#/components/schemas/Star"}}},
    },
)


def test_an_enum_beside_an_array_or_an_object_costs_neither(workshop: Workshop) -> None:
    package = workshop.make("misplaced_enums", DESCRIPTION)
    source = {"kinds": ["giant"], "others": ["dwarf"], "refs": ["dwarf", "giant"], "star": "dwarf"}
    sky = package.decode("Sky", source)
    assert [found[0].name for found in (sky.kinds, sky.others, sky.refs)] == ["GIANT", "DWARF", "DWARF"]
    assert sky.star == "dwarf"
    assert package.decode("Sky", {"star": {"label": "Rigel"}}).star.label == "Rigel"
    assert sky.to_dict() == source
    assert package.build("stars", kind=["dwarf", "giant"]).query == "kind=dwarf&kind=giant"
    accounts = Ledger(DESCRIPTION, package.name).fill().accounts
    assert {kind: account.lost for kind, account in accounts.items() if account.lost} == {}
