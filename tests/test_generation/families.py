"""A description of an invented nursery in which discriminators tell classes apart in every way that OpenAPI has."""

from __future__ import annotations

from typing import Any

from .foreign import COUNT, TEXT, record, ref
from .workshop import answer, service


def heir(base: str, **properties: Any) -> dict[str, Any]:
    """A component that is all of another, with properties of its own or none."""
    return {"allOf": [ref(base), record(**properties)] if properties else [ref(base)]}


def told(name: str, **mapping: str) -> dict[str, Any]:
    """A discriminator; its mapping has references and plain names."""
    return {"propertyName": name, **({"mapping": mapping} if mapping else {})}


SCHEMAS: dict[str, Any] = {
    # Heirs with nothing of their own, on two levels, by reference and by name.
    "Plant": {
        **record("kind", kind=TEXT, name=TEXT, beside=ref("Plant")),
        "discriminator": told("kind", tree="#/components/schemas/Tree", herb="Herb"),
    },
    "Tree": heir("Plant", height=COUNT),
    "Herb": heir("Plant"),
    "Mint": heir("Herb"),
    "Sage": {"allOf": [{"allOf": [ref("Herb")]}, record(grey={"type": "boolean"})]},
    # No schema declares the property.
    "Order": {**record(number=COUNT), "discriminator": told("@type")},
    "Purchase": heir("Order"),
    "Return": heir("Order", reason=TEXT),
    # The heirs declare it, with the values that stand for them; no mapping says these.
    "Tool": {**record(label=TEXT), "discriminator": told("use")},
    "Saw": heir("Tool", use={"const": "cutting"}),
    "Spade": heir("Tool", use={"enum": ["digging", "turning"]}),
    # All values stand in the base, which may be null.
    "Pot": {
        **record("form", form={"type": "string", "enum": ["round", "box"]}),
        "discriminator": told("form", round="#/components/schemas/RoundPot", box="#/components/schemas/BoxPot"),
        "nullable": True,
    },
    "RoundPot": heir("Pot"),
    "BoxPot": heir("Pot", width=COUNT),
    # The base lists its heirs, but not all of them.
    "Bed": {
        **record("at", at=TEXT),
        "oneOf": [ref("Raised"), ref("Flat")],
        "discriminator": told("at", up="Raised"),
    },
    "Raised": heir("Bed", legs=COUNT),
    "Flat": heir("Bed"),
    "Sunken": heir("Bed"),
    # A base without properties, and a mapping to a component that is no heir.
    "Event": {"type": "object", "discriminator": told("what", sown="#/components/schemas/Sowing", lost="Loss")},
    "Sowing": heir("Event", seeds=COUNT),
    "Rain": heir("Event"),
    "Loss": record(count=COUNT),
    # Alternatives: of classes, of what is nothing but all of a common class, with more beside them, or null.
    "Payment": {"oneOf": [ref("Cash"), ref("Card")], "discriminator": told("by", cash="Cash", card="Card")},
    "Cash": record(coins=COUNT),
    "Card": record(number=TEXT),
    "Contact": {"anyOf": [ref("Mail"), ref("Phone"), {"type": "null"}], "discriminator": told("way")},
    "ContactBase": record("way", way=TEXT, address=TEXT),
    "Mail": heir("ContactBase"),
    "Phone": heir("ContactBase"),
    "Task": {
        **record("job", job=TEXT, note=TEXT),
        "oneOf": [ref("Water"), ref("Prune")],
        "discriminator": told("job", water="Water", prune="Prune"),
    },
    "Water": record(litres=COUNT),
    "Prune": record(hard={"type": "boolean"}),
    # A choice between some of a family by names of its own.
    "Hedge": {"oneOf": [ref("Tree"), ref("Herb")], "discriminator": told("kind", oak="Tree", herb="Herb")},
    # Values that are no text.
    "Batch": {**record(year=COUNT), "discriminator": told("year", **{"2024": "#/components/schemas/OldBatch"})},
    "OldBatch": heir("Batch"),
    "NewBatch": heir("Batch", year={"const": 2025}),
    # By hand, the property alone.
    "Sack": {**record(of=TEXT), "discriminator": "of"},
    "SeedSack": {**heir("Sack"), "x-discriminator-value": "seed"},
    # One discriminator below another, of heirs and of alternatives.
    "Frame": {
        **record("shape", shape=TEXT),
        "discriminator": told("shape", poly="#/components/schemas/PolyFrame", ring="RingFrame"),
    },
    "PolyFrame": {**heir("Frame", corners=TEXT), "discriminator": told("corners", tri="TriFrame", quad="QuadFrame")},
    "RingFrame": heir("Frame", radius=COUNT),
    "TriFrame": heir("PolyFrame", a=COUNT),
    "QuadFrame": heir("PolyFrame", b=COUNT),
    "Some": {"oneOf": [ref("PolyFrame"), ref("RingFrame")], "discriminator": told("shape", poly="PolyFrame")},
    "Wire": {"oneOf": [ref("Bent"), ref("RingFrame")], "discriminator": told("shape", bent="Bent", ring="RingFrame")},
    "Bent": {"oneOf": [ref("Once"), ref("Twice")], "discriminator": told("often", once="Once", twice="Twice")},
    "Once": record(a=COUNT),
    "Twice": record(b=COUNT),
    # Discriminators that may be null.
    "Label": {**record(ink={**TEXT, "nullable": True}), "discriminator": told("ink", red="RedLabel")},
    "RedLabel": heir("Label", depth=COUNT),
    "Tag": {"oneOf": [ref("Long"), ref("Short")], "discriminator": told("cut", long="Long", short="Short")},
    "Long": record(cut={"type": "string", "nullable": True, "enum": ["long", None]}, length=COUNT),
    "Short": record(cut={"type": "string", "nullable": True, "enum": ["short", None]}, width=COUNT),
    "Shelf": record(
        pot=ref("Pot"), contact=ref("Contact"), label=ref("Label"), plants={"type": "array", "items": ref("Plant")}
    ),
}
NURSERY = service(
    {
        "/plants": {
            "get": {"operationId": "listPlants", "responses": answer({"type": "array", "items": ref("Plant")})},
            "post": {
                "operationId": "addPlant",
                "requestBody": {"required": True, "content": {"application/json": {"schema": ref("Plant")}}},
                "responses": answer(ref("Plant"), status="201"),
            },
        }
    },
    SCHEMAS,
)
