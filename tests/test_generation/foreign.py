"""Descriptions of small invented services that use what OpenAPI has to offer."""

from __future__ import annotations

from typing import Any

from .workshop import answer, service


def ref(name: str) -> dict[str, Any]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    """An object with properties."""
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


TEXT = {"type": "string"}
COUNT = {"type": "integer"}

# OpenAPI 3.0: inheritance through all-of with a discriminator in the base, as Java services describe it.
ANIMALS = service(
    {
        "/pets": {
            "get": {"operationId": "listPets", "responses": answer({"type": "array", "items": ref("Pet")})},
            "post": {
                "operationId": "addPet",
                "requestBody": {"content": {"application/json": {"schema": ref("Pet")}}, "required": True},
                "responses": answer(ref("Pet"), status="201"),
            },
        },
        "/homes": {"get": {"operationId": "getHome", "responses": answer(ref("Home"))}},
    },
    {
        "Pet": {
            **record("petType", "name", petType=TEXT, name=TEXT, friend=ref("Pet")),
            "discriminator": {"propertyName": "petType", "mapping": {"cat": "#/components/schemas/Cat", "hund": "Dog"}},
        },
        "Cat": {"allOf": [ref("Pet"), record(lives=COUNT)]},
        "Lion": {"allOf": [ref("Cat"), record("mane", mane=TEXT)]},
        "Dog": {"allOf": [ref("Pet"), record("bark", bark=TEXT, born={"type": "string", "format": "date"})]},
        "Home": record(
            pet=ref("Pet"),
            maybe={"nullable": True, "allOf": [ref("Pet")]},
            pets={"type": "array", "items": ref("Pet")},
            byName={"type": "object", "additionalProperties": ref("Pet")},
            cat=ref("Cat"),
            dog=ref("Dog"),
        ),
        # The base lists its alternatives, which are all-of of it.
        "Shape": {
            **record("kind", kind=TEXT, label=TEXT),
            "oneOf": [ref("Circle"), ref("Square")],
            "discriminator": {"propertyName": "kind", "mapping": {"round": "#/components/schemas/Circle"}},
        },
        "Circle": {"allOf": [ref("Shape"), record("radius", radius={"type": "number"})]},
        "Square": {"allOf": [ref("Shape"), record("side", side={"type": "number"})]},
        # A discriminator without heirs, and one whose base has no properties.
        "Lonely": {**record(kind=TEXT), "discriminator": {"propertyName": "kind"}},
        "Bare": {"type": "object", "discriminator": {"propertyName": "what"}},
        "Leaf": {"allOf": [ref("Bare"), record("what", what=TEXT, leaf=COUNT)]},
        "AnyPet": record(taken={"type": "boolean"}),
    },
    openapi="3.0.3",
)

# OpenAPI 3.1: unions, recursion, constants, tuples.
CHOICES = service(
    {"/value": {"put": {"operationId": "putValue", "responses": answer(ref("JsonValue"))}}},
    {
        "JsonValue": {
            "anyOf": [
                *({"type": kind} for kind in ("string", "number", "boolean", "null")),
                {"type": "array", "items": ref("JsonValue")},
                {"type": "object", "additionalProperties": ref("JsonValue")},
            ]
        },
        "Tree": record("name", name=TEXT, children={"type": "array", "items": ref("Tree")}, parent=ref("Tree")),
        "Left": record(right=ref("Right"), rights={"type": "array", "items": ref("Right")}),
        "Right": record(left=ref("Left"), lefts={"type": "object", "additionalProperties": ref("Left")}),
        "Lists": {"type": "array", "items": ref("Lists")},
        "Maps": {"type": "object", "additionalProperties": ref("Maps")},
        "Ping": {"type": "array", "items": ref("Pong")},
        "Pong": {"anyOf": [ref("Ping"), TEXT]},
        "Expression": {"oneOf": [ref("Sum"), ref("Literal")]},
        "Sum": record("terms", terms={"type": "array", "items": ref("Expression")}),
        "Literal": record("value", value={"type": "number"}),
        "Condition": {
            "discriminator": {
                "propertyName": "op",
                "mapping": {"and": "#/components/schemas/All", "not": "#/components/schemas/Not"},
            },
            "oneOf": [ref("All"), ref("Not"), ref("Has")],
        },
        "All": record("op", op=TEXT, of={"type": "array", "items": ref("Condition")}),
        "Not": record("op", op=TEXT, that=ref("Condition")),
        "Has": record("op", op=TEXT, name=TEXT),
        "Primitives": {"oneOf": [TEXT, COUNT, {"type": "boolean"}, {"type": "null"}]},
        "Sized": record(
            size={"type": ["integer", "string", "null"]}, sizes={"type": "array", "items": {"type": ["number", "null"]}}
        ),
        # A choice in a choice, with names inside that only one alternative has.
        "Layers": {
            "anyOf": [
                {
                    "oneOf": [
                        record("kind", kind={"enum": ["near"]}, steps={"type": "array", "items": ref("Layers")}),
                        record("kind", kind={"enum": ["far"]}, goal=record(at=TEXT)),
                    ]
                },
                {"oneOf": [{"enum": ["auto", "never"]}, record(flag={"type": "boolean"})]},
            ]
        },
        # Values beside the alternatives that only one of them, or none of them, has.
        "Told": {**record(role={"enum": ["guest"]}), "oneOf": [ref("Host"), ref("Guest")]},
        "Untold": {**record(role={"enum": ["clerk"]}), "oneOf": [ref("Host"), ref("Guest")]},
        "Host": record("role", role={"enum": ["host"]}, rooms=COUNT),
        "Guest": record("role", role={"enum": ["guest"]}, room=COUNT),
        "Inline": {"anyOf": [record("a", a=TEXT), record("b", b=COUNT), {"type": "array", "items": record(c=TEXT)}]},
        "WithBase": {**record("id", id=COUNT), "oneOf": [record("x", x=TEXT), record("y", y=TEXT)]},
        "Either": {**record(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        "Signal": {"oneOf": [{"const": "go", "title": "Go"}, {"const": "stop"}, {"const": None}]},
        "Version": {"const": 2},
        "Fixed": record("type", type={"const": "fixed"}, nothing={"const": None}, flag={"const": True}),
        "Pair": {"type": "array", "prefixItems": [TEXT, {"type": "string", "format": "date"}], "items": False},
        "Row": {"type": "array", "prefixItems": [COUNT], "items": TEXT},
        "OldPair": {"type": "array", "items": [TEXT, COUNT]},
        "Labels": {"type": "object", "patternProperties": {"^x-": TEXT, "^n-": COUNT}, "additionalProperties": False},
        "Open": {**record(id=COUNT), "additionalProperties": {"type": "array", "items": ref("Tree")}},
        "Shut": {**record(id=COUNT), "additionalProperties": False},
        "Free": {**record(id=COUNT), "additionalProperties": True},
        "Nothing": False,
        "Whatever": True,
        "Empty": {},
        "Name": {"type": "string", "minLength": 1},
        "Names": {"type": "array", "items": ref("Name")},
        "Scores": {"type": "object", "additionalProperties": {"type": "number"}},
        "Amount": {"type": "integer", "format": "int64"},
        "AliasOfAlias": ref("Name"),
        "Uses": record(
            name=ref("Name"),
            names=ref("Names"),
            scores=ref("Scores"),
            amount=ref("Amount"),
            alias=ref("AliasOfAlias"),
            pointed={"$ref": "#/components/schemas/Sized/properties/size"},
            item={"$ref": "#/components/schemas/Inline/anyOf/2/items"},
            answered={"$ref": "#/paths/~1value/put/responses/200/content/application~1json/schema"},
            spaced={"$ref": "#/components/schemas/With%20Space~1Slash"},
            defined={"$ref": "#/components/schemas/Holder/$defs/inner"},
        ),
        "With Space/Slash": record(ok={"type": "boolean"}),
        "Holder": {
            **record(inner={"$ref": "#/components/schemas/Holder/$defs/inner"}),
            "$defs": {"inner": record(deep=COUNT)},
        },
        "Formats": record(
            day={"type": "string", "format": "date"},
            moment={"type": "string", "format": "date-time"},
            id={"type": "string", "format": "uuid"},
            bytes={"type": "string", "format": "byte"},
            odd={"type": "string", "format": "made-up"},
            double={"type": "number", "format": "double"},
            map={"type": "object"},
            any={},
        ),
    },
)

# All-of in every shape.
WHOLES = service(
    {},
    {
        "Base": record("id", id=TEXT, tags={"type": "array", "items": TEXT}),
        "Extra": record("extra", extra=COUNT),
        "Both": {"allOf": [ref("Base"), ref("Extra")]},
        "Siblings": {"allOf": [ref("Base")], **record("own", own=TEXT)},
        "Nested": {"allOf": [{"allOf": [ref("Both"), record(deep=TEXT)]}, record(top=TEXT)]},
        "Conflict": {"allOf": [record(a=TEXT), record(a=COUNT)]},
        "Narrowed": {"allOf": [record(n={"type": "number"}), record("n", n=COUNT)]},
        "Chosen": {"allOf": [record(kind=TEXT), record(kind={"enum": ["x", "y"]})]},
        "Recursive": {"allOf": [ref("Base"), record(child=ref("Recursive"))]},
        "Itself": {"allOf": [ref("Itself"), record(x=TEXT)]},
        "Around": {"allOf": [ref("Back"), record(a=TEXT)]},
        "Back": {"allOf": [ref("Around"), record(b=TEXT)]},
        "DeepBoth": {"allOf": [record(x=record(p=TEXT)), record(x=record(q=COUNT))]},
        "ChoiceInside": {"allOf": [ref("Base"), {"oneOf": [record("u", u=TEXT), record("v", v=COUNT)]}]},
        "TwoChoices": {
            "allOf": [
                {"oneOf": [record("p", p=TEXT), record("q", q=TEXT)]},
                {"oneOf": [record("r", r=TEXT), record("s", s=TEXT)]},
            ]
        },
        "OfEnum": {"allOf": [{"type": "string", "enum": ["a", "b"]}]},
        "OfText": {"allOf": [TEXT, {"maxLength": 5}]},
        "OfList": {"allOf": [{"type": "array", "items": ref("Base")}, {"maxItems": 5}]},
        "OfMap": {"allOf": [{"type": "object", "additionalProperties": COUNT}]},
        "Wrapped": record(
            plain={"allOf": [ref("Base")]},
            described={"allOf": [ref("Base")], "readOnly": True},
            grown={"allOf": [ref("Base"), record(more=TEXT)]},
            beside={**ref("Base"), **record(more=TEXT)},
        ),
        "Rest": {"allOf": [ref("Base"), {"type": "object", "additionalProperties": COUNT}]},
    },
)


def nullable(version: str) -> dict[str, Any]:
    """Null in every position, in the words of OpenAPI 3.0 or 3.1."""
    old = version.startswith("3.0")

    def null(schema: dict[str, Any]) -> dict[str, Any]:
        if old:
            return {**schema, "nullable": True}
        if "type" in schema:
            return {**schema, "type": [schema["type"], "null"]}
        return {"anyOf": [schema, {"type": "null"}]}

    schemas = {
        "Thing": null(record(a=TEXT)),
        "Sure": record("a", a=TEXT),
        "Texts": null({"type": "array", "items": null(TEXT)}),
        "Map": null({"type": "object", "additionalProperties": null(COUNT)}),
        "Color": null({"type": "string", "enum": ["red", "blue", None]}),
        "Level": {"enum": [1, 2, None], **({"nullable": True} if old else {})},
        "Grown": null({"allOf": [ref("Sure"), record(b=TEXT)]}),
        "AllNull": {"allOf": [null(record(a=TEXT)), null(record(b=TEXT))]},
        "Union": {"oneOf": [null(ref("Sure")), TEXT]},
        "Chain": ref("Thing"),
        "OnlyNull": {"enum": [None]},
    }
    names = [name for name in schemas if name not in ("Sure", "OnlyNull")]
    uses = {name.lower(): ref(name) for name in names}
    places = record(
        *(f"must{name}" for name in uses),
        **uses,
        **{f"must{name}": schema for name, schema in uses.items()},
        text=null(TEXT),
        moment=null({"type": "string", "format": "date-time"}),
        inline=null(record(x=TEXT)),
        reference={**ref("Sure"), "nullable": True} if old else null(ref("Sure")),
        wrapped={"allOf": [ref("Sure")], "nullable": True} if old else null(ref("Sure")),
        listed={"type": "array", "items": null(ref("Sure"))},
        mapped={"type": "object", "additionalProperties": ref("Thing")},
        enumerated=null({"type": "string", "enum": ["x", None]}),
        nothing=ref("OnlyNull"),
    )
    paths = {"/thing": {"get": {"operationId": "getThing", "responses": answer(ref("Thing"))}}}
    return service(paths, {**schemas, "Places": places}, openapi=version)


ENUMS = service(
    {
        "/e": {
            "get": {
                "operationId": "useEnums",
                "parameters": [
                    {"name": "color", "in": "query", "schema": ref("Color")},
                    {"name": "levels", "in": "query", "schema": {"type": "array", "items": ref("Level")}},
                ],
                "responses": answer(ref("Uses")),
            }
        }
    },
    {
        "Color": {"type": "string", "enum": ["red", "RED", "dark red", "dark-red", "", " ", "1", "-1", "+1"]},
        "Level": {"type": "integer", "enum": [1, -1, 0, 1000000]},
        "Ratio": {"type": "number", "enum": [0.5, 1.5, -0.5, 1e-7, 1e22]},
        "Flag": {"type": "boolean", "enum": [True]},
        "Mixed": {"enum": ["a", 1, 1.0, True, None, "1", "true"]},
        "Single": {"type": "string", "enum": ["only"]},
        "Twice": {"type": "string", "enum": ["a", "a", "b"]},
        "Objects": {"enum": [{"a": 1}, [1], "x"]},
        "Uses": record(
            **{
                name.lower(): ref(name)
                for name in ("Color", "Level", "Ratio", "Flag", "Mixed", "Single", "Twice", "Objects")
            },
            list={"type": "array", "items": ref("Mixed")},
        ),
    },
)

ALL: dict[str, dict[str, Any]] = {
    "animals": ANIMALS,
    "choices": CHOICES,
    "wholes": WHOLES,
    "nullable30": nullable("3.0.3"),
    "nullable31": nullable("3.1.0"),
    "enums": ENUMS,
}
