"""Inheritance: a component with a discriminator stands for all components that are an all-of of it."""

from __future__ import annotations

from typing import Any, NamedTuple

from scripts.documents.components import name_of


class Family(NamedTuple):
    """A component, those that inherit from it, the property that tells them apart, and what its values mean."""

    base: str
    heirs: tuple[str, ...]
    discriminator: str
    mapping: dict[str, str]


def families(components: dict[str, Any]) -> dict[str, Family]:
    """The families of a description, by the name of their base; one base may be an heir in another family."""
    parents = {name: _parents(schema, components) for name, schema in components.items()}
    found = {}
    for name in sorted(components):
        rule = _rule(name, components, parents, set())
        heirs = tuple(sorted(_heirs(name, parents)))
        if rule is not None and heirs:
            found[name] = Family(name, heirs, rule["propertyName"], _mapping(rule, (name, *heirs)))
    return found


def _parents(schema: Any, components: dict[str, Any]) -> set[str]:
    members = schema.get("allOf") if isinstance(schema, dict) else None
    references = (member.get("$ref") for member in members or () if isinstance(member, dict))
    names = {name_of(target) for target in references if isinstance(target, str) and target.startswith("#")}
    return {name for name in names if name in components}


def _heirs(base: str, parents: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [base]
    while waiting:
        above = waiting.pop()
        fresh = {name for name, names in parents.items() if above in names} - found - {base}
        found |= fresh
        waiting += fresh
    return found


def _rule(name: str, components: dict[str, Any], parents: dict[str, set[str]], seen: set[str]) -> dict[str, Any] | None:
    """The discriminator of a component or of one that it inherits from. One that lists its alternatives needs none."""
    schema = components[name]
    seen.add(name)
    if not isinstance(schema, dict) or "oneOf" in schema or "anyOf" in schema:
        return None
    own = _own_rule(schema)
    if own is not None:
        return own
    above = (_rule(parent, components, parents, seen) for parent in sorted(parents[name] - seen))
    return next((rule for rule in above if rule is not None), None)


def _own_rule(schema: dict[str, Any]) -> dict[str, Any] | None:
    for part in (schema, *(schema.get("allOf") or ())):
        rule = part.get("discriminator") if isinstance(part, dict) else None
        if isinstance(rule, dict) and isinstance(rule.get("propertyName"), str):
            return rule
    return None


def _mapping(rule: dict[str, Any], members: tuple[str, ...]) -> dict[str, str]:
    """Each member by its name, and by the values that the description gives it."""
    named = {value: name_of(target) for value, target in sorted((rule.get("mapping") or {}).items())}
    return {name: name for name in members} | {value: name for value, name in named.items() if name in members}
