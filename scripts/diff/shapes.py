"""What a schema says, in one form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .needs import Need
from .nodes import Node

LOWEST = ("minLength", "minItems", "minProperties", "minContains")
HIGHEST = ("maxLength", "maxItems", "maxProperties", "maxContains")


@dataclass(slots=True)
class Shape:
    """What a schema says.

    Attributes:
        places: The pointers of the schemas that it was made of, outermost first.
        types: The JSON types that a value may be of, null aside; None for any.
        nullable: Whether it may be null.
        where: By fact, the pointer of the schema that says it.
        facts: Format, bounds, pattern, default, constraints and flags, as far as they say anything.
        values: The values of an enum, by their JSON.
        properties: The schemas of the properties.
        required: The properties that an object must have, with the pointer of the schema that requires each.
        needs: Which of several properties an object must have.
        others: The schema of undeclared properties, None where anything goes.
        closed: Whether there are no undeclared properties.
        items: The schema of an array's items; None where anything goes.
        parts: The schemas of what stands at fixed places, or under names of a pattern, or restricts in another way.
        alternatives: The schemas of which a value has to fit one.
        discriminator: The property that tells them apart.
        mapping: By the value of that property, the reference that is meant.
        unknown: A reference that leads nowhere.
        placed: By the key of what is inside (`.name`, `items`, `others`), the pointer where it is used.
    """

    places: list[str] = field(default_factory=list)
    types: frozenset[str] | None = None
    nullable: bool = False
    where: dict[str, str] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    values: dict[str, Any] | None = None
    properties: dict[str, Node] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    needs: list[Need] = field(default_factory=list)
    others: Node | None = None
    closed: bool = False
    items: Node | None = None
    parts: dict[str, Node] = field(default_factory=dict)
    alternatives: list[Node] = field(default_factory=list)
    discriminator: str | None = None
    mapping: dict[str, str] = field(default_factory=dict)
    unknown: str | None = None
    placed: dict[str, str] = field(default_factory=dict)

    @property
    def anything(self) -> bool:
        """Whether any value fits."""
        return self.types is None and not self.alternatives

    @property
    def main(self) -> str:
        """The pointer of the schema that says what kind of value it is."""
        return self.where.get("type") or self.where.get("alternatives") or self.places[0]

    @property
    def bare(self) -> bool:
        """Whether it says single types or constants, and nothing else."""
        told = self.facts or self.properties or self.alternatives or self.items or self.others or self.parts
        return not (told or self.needs or self.required or self.closed or self.unknown)
