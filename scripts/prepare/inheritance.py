"""Inheritance: a component with a discriminator stands for all components that are an all-of of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.documents.components import ending_in, name_of, source_of
from scripts.documents.pointers import join, to_reference
from scripts.errors import PipelineError

from .shapes import CHOICES, has_properties, simplified

# How heirs say the value that stands for them where discriminators have no mapping, as in Swagger 2.0.
_VALUES = ("x-discriminator-value", "x-ms-discriminator-value")


class Family(NamedTuple):
    """A component, those that inherit from it, the property that tells them apart, and the members that values of it
    are said to stand for. A member's own name stands for it besides."""

    base: str
    heirs: tuple[str, ...]
    discriminator: str
    said: dict[str, str]


class Rule(NamedTuple):
    """A discriminator: the property, what its mapping says, and where it stands."""

    name: str
    mapping: dict[str, Any]
    pointer: str


def rule_of(schema: Any, pointer: str) -> Rule | None:
    """The discriminator of a schema, if it has one. Swagger names the property alone."""
    found: Any = schema.get("discriminator") if isinstance(schema, dict) else None
    if isinstance(found, str):
        found = {"propertyName": found}
    if not isinstance(found, dict) or not isinstance(found.get("propertyName"), str):
        return None
    return Rule(found["propertyName"], found.get("mapping") or {}, join(pointer, "discriminator"))


def families(components: dict[str, Any]) -> dict[str, Family]:
    """The families of a description, by the name of their base; one base may be an heir in another family.

    Raises PipelineError for a mapping that leads nowhere.
    """
    parents = {name: parents_of(schema, components) for name, schema in components.items()}
    children: dict[str, list[str]] = {}
    for name, above in parents.items():
        for parent in above:
            children.setdefault(parent, []).append(name)
    found = {}
    for name in sorted(components):
        rule = _rule(name, components, parents, set())
        if rule is None:
            continue
        heirs = _heirs(name, children)
        own = rule.pointer.startswith(f"{source_of(name)}/")
        said = _said(rule, {name, *heirs}, components, own=own)
        said |= {value: heir for heir in sorted(heirs) for value in _values(components[heir])}
        members = tuple(sorted({*heirs, *said.values()} - {name}))
        if members:
            found[name] = Family(name, members, rule.name, said)
    return found


def told_further(family: Family, bases: dict[str, Family], components: dict[str, Any]) -> list[str]:
    """The heirs of a family that are bases of families themselves, which another property tells apart."""
    found = [heir for heir in family.heirs if heir in bases and bases[heir].discriminator != family.discriminator]
    # In a circle nothing is further down.
    lower = [heir for heir in found if family.base in _ancestors(heir, components)]
    return [heir for heir in lower if heir not in _ancestors(family.base, components)]


def parents_of(schema: Any, components: dict[str, Any]) -> set[str]:
    """The components that a schema is an all-of of, by what they are called themselves."""
    found = set()
    for target in _wholes(schema):
        name = name_of(target) if target.startswith("#") else None
        seen: set[str] = set()
        while name in components and name not in seen and _is_alias(components[name]):
            seen.add(name)
            name = name_of(components[name]["$ref"])
        if name is not None and name in components:
            found.add(name)
    return found


def _is_alias(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.keys() == {"$ref"}


def without_choice(schema: dict[str, Any]) -> dict[str, Any]:
    """The base of a family alone, where it lists those that inherit from it."""
    return {key: value for key, value in schema.items() if key not in (*CHOICES, "discriminator")}


def lists_heirs(name: str, components: dict[str, Any]) -> bool:
    """Whether a component has alternatives, all of which inherit from it: they tell who its heirs are."""
    schema = components[name]
    if not isinstance(schema, dict):
        return False
    options = [option for word in CHOICES for option in schema.get(word) or ()]
    targets = [name_of(option.get("$ref")) if isinstance(option, dict) else None for option in options]
    return bool(targets) and all(target in components and name in _ancestors(target, components) for target in targets)


def is_choice(pointer: str, components: dict[str, Any]) -> bool:
    """Whether a schema that has alternatives is a choice between these, and not the base of a family that lists its
    heirs."""
    name = name_of(to_reference(pointer))
    if name is None or name not in components:
        return True
    schema = components[name]
    return not ((has_properties(schema) or "allOf" in schema) and lists_heirs(name, components))


def _ancestors(name: str | None, components: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    waiting = [name] if name is not None else []
    while waiting:
        fresh = parents_of(components[waiting.pop()], components) - found
        found |= fresh
        waiting += fresh
    return found


def _wholes(schema: Any) -> Iterator[str]:
    """The references among the members of an all-of, and of those inside it."""
    if not isinstance(schema, dict):
        return
    for member in simplified(schema).get("allOf") or ():
        if isinstance(member, dict) and isinstance(member.get("$ref"), str):
            yield member["$ref"]
        yield from _wholes(member)


def _heirs(base: str, children: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [base]
    while waiting:
        above = waiting.pop()
        fresh = set(children.get(above, ())) - found - {base}
        found |= fresh
        waiting += fresh
    return found


def _rule(name: str, components: dict[str, Any], parents: dict[str, set[str]], seen: set[str]) -> Rule | None:
    """The discriminator of a component or of one that it inherits from. One whose alternatives are others than its
    heirs is a choice, not a family."""
    schema = components[name]
    seen.add(name)
    if not isinstance(schema, dict):
        return None
    if any(word in schema for word in CHOICES) and is_choice(source_of(name), components):
        return None
    own = _own_rule(schema, source_of(name))
    if own is not None:
        return own
    above = (_rule(parent, components, parents, seen) for parent in sorted(parents[name] - seen))
    return next((rule for rule in above if rule is not None), None)


def _own_rule(schema: dict[str, Any], pointer: str) -> Rule | None:
    own = rule_of(schema, pointer)
    inside = (rule_of(part, join(pointer, "allOf", index)) for index, part in enumerate(schema.get("allOf") or ()))
    return own or next((rule for rule in inside if rule is not None), None)


def _said(rule: Rule, members: set[str], components: dict[str, Any], *, own: bool) -> dict[str, str]:
    """What the mapping of a discriminator says: of heirs, those of the base that it is at besides others."""
    found = {}
    for value, target in sorted(rule.mapping.items()):
        name = name_of(target)
        if name not in components:
            # Pydantic writes the plain name of a class, also where the component has another.
            name = ending_in(components, name or str(target))
        if name is None:
            raise PipelineError(
                f"this value stands for {target!r}, which leads nowhere", pointer=join(rule.pointer, "mapping", value)
            )
        if own or name in members:
            found[value] = name
    return found


def _values(schema: Any) -> Iterator[str]:
    """The values that an heir says to stand for it."""
    if isinstance(schema, dict):
        yield from (schema[key] for key in _VALUES if isinstance(schema.get(key), str))
        for member in schema.get("allOf") or ():
            yield from _values(member)
