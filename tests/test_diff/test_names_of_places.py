"""What a change is said to have happened to, where a schema took the place of another one."""

from __future__ import annotations

import copy
from typing import Any

from scripts.diff import compare

Document = dict[str, Any]


def ref(name: str) -> Document:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def house(**schemas: Document) -> Document:
    """A description of one operation, which answers a `House`."""
    content = {"application/json": {"schema": ref("House")}}
    get = {"operationId": "get", "responses": {"200": {"content": content}}}
    return {"openapi": "3.1.0", "paths": {"/house": {"get": get}}, "components": {"schemas": schemas}}


def person(**properties: Document) -> Document:
    """An object with a name."""
    return {"type": "object", "properties": {"name": {"type": "string"}, **properties}}


def told(old: Document, new: Document) -> list[tuple[str, str]]:
    """The kinds of change and what they happened to."""
    return sorted((each.kind, each.subject) for each in compare(old, new).changes)


TEXT = {"type": "string"}
OLD = house(
    House=person(owner=ref("Person"), guest=ref("Person"), tenant=ref("Tenant")),
    Person=person(at={"type": "object", "properties": {"street": TEXT}}),
    Tenant=person(at={"type": "object", "properties": {"street": TEXT, "room": TEXT}}),
)


def edited(edit: Any) -> Document:
    """The description after an edit of its schemas."""
    new = copy.deepcopy(OLD)
    edit(new["components"]["schemas"])
    return new


def test_another_component_at_a_place_that_both_descriptions_have() -> None:
    """It happened to the place, as deep as it goes: neither component changed."""
    new = edited(lambda schemas: schemas["House"]["properties"].update(owner=ref("Tenant")))
    assert told(OLD, new) == [("property-added", "House.owner.at.room")]


def test_a_component_that_was_renamed_and_changed() -> None:
    """It is called by the newer name."""

    def edit(schemas: Document) -> None:
        schemas["Human"] = schemas.pop("Person")
        schemas["Human"]["properties"]["at"]["properties"]["town"] = TEXT
        schemas["House"]["properties"] |= {"owner": ref("Human"), "guest": ref("Human")}

    assert told(OLD, edited(edit)) == [("property-added", "Human.at.town")]


def test_a_component_that_was_written_out_where_it_is_used_and_changed() -> None:
    """It is still called by its name, and told once."""

    def edit(schemas: Document) -> None:
        human = schemas.pop("Person")
        del human["properties"]["at"]
        schemas["House"]["properties"] |= {"owner": human, "guest": copy.deepcopy(human)}

    assert told(OLD, edited(edit)) == [("property-removed", "Person.at")]


def test_a_place_that_holds_another_kind_of_value() -> None:
    """It happened to the place, not to what it refers to."""
    new = edited(lambda schemas: schemas["House"]["properties"].update(name=ref("Tenant")))
    assert told(OLD, new) == [("type-changed", "House.name")]
    assert told(new, OLD) == [("type-changed", "House.name")]


def test_null_at_one_place_and_null_in_a_component() -> None:
    """Either happened where it is said."""
    tenant = {"anyOf": [ref("Tenant"), {"type": "null"}]}
    at_one_place = edited(lambda schemas: schemas["House"]["properties"].update(tenant=tenant))
    assert told(OLD, at_one_place) == [("now-nullable", "House.tenant")]
    in_a_component = edited(lambda schemas: schemas["Person"].update(type=["object", "null"]))
    assert told(OLD, in_a_component) == [("now-nullable", "Person")]
    where_it_was = copy.deepcopy(at_one_place)
    where_it_was["components"]["schemas"]["Tenant"]["type"] = ["object", "null"]
    assert told(at_one_place, where_it_was) == []


def test_an_enum_in_a_component_that_may_be_null_at_one_place() -> None:
    """A new value is told once, by the component's name."""
    state = {"type": "string", "enum": ["OPEN"]}
    maybe = {"oneOf": [{"type": "null"}, ref("State")]}
    old = house(House=person(state=ref("State"), before=maybe), State=state)
    new = copy.deepcopy(old)
    new["components"]["schemas"]["State"]["enum"].append("SHUT")
    assert told(old, new) == [("enum-value-added", "State")]


def test_a_schema_with_heirs_that_a_discriminator_names() -> None:
    """What changes in an heir reaches what answers the schema; another heir is an alternative."""
    old = house(
        House={**person(kind=TEXT), "discriminator": {"propertyName": "kind"}},
        Barn={"allOf": [ref("House"), {"type": "object", "properties": {"cows": {"type": "integer"}}}]},
    )
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Barn"]["allOf"][1]["properties"]["cows"] = TEXT
    assert told(old, new) == [("type-changed", "Barn.cows")]
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Tent"] = {"allOf": [ref("House")]}
    assert told(old, new) == [("alternative-added", "House")]
