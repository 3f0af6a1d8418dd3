"""Components that are called the same in several documents and are not the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from typing import Any

from scripts.documents.components import name_of, redirect, source_of
from scripts.documents.pointers import of_reference, split, to_reference, unescape
from scripts.documents.positions import references, walk

from .reducing import reduce

# A component: its kind, such as `schemas`, and its name.
Key = tuple[str, str]
_SCHEMAS = "schemas"
_SETS = frozenset({"required", "type"})


def keep_apart(documents: dict[str, dict[str, Any]]) -> None:
    """Give components of one name that are not the same in all documents that have them a name by their document.

    Two components are the same that say the same and refer to what is the same. One that differs is another one in
    every document, so that no name depends on which of them agree.

    Args:
        documents: OpenAPI 3 documents by a name for each; they are changed.
    """
    names = _different(documents)
    taken = {key for document in documents.values() for key in components(document)}
    for own, document in documents.items():
        chosen: dict[Key, str] = {}
        for kind, name in sorted(names & components(document).keys()):
            new = f"{own}.{name}"
            while (kind, new) in taken:
                new += "_"
            chosen[kind, name] = new
        if chosen:
            rename(document, chosen)


def components(document: dict[str, Any]) -> dict[Key, Any]:
    """The components of all kinds that a document has."""
    kinds = document.get("components") or {}
    return {
        (kind, name): node for kind, named in kinds.items() if isinstance(named, dict) for name, node in named.items()
    }


def _different(documents: dict[str, dict[str, Any]]) -> set[Key]:
    """The components that are another in some document, by themselves or through what they refer to."""
    said: dict[Key, set[str]] = {}
    owners: dict[Key, int] = {}
    users: dict[Key, set[Key]] = {}
    for document in documents.values():
        # Prose tells no components apart.
        facts = reduce(document)
        for key, node in components(facts).items():
            said.setdefault(key, set()).add(json.dumps(_settled(node), sort_keys=True))
            owners[key] = owners.get(key, 0) + 1
        for user, used in _uses(facts):
            users.setdefault(used, set()).add(user)
    found = {key for key, forms in said.items() if len(forms) > 1}
    waiting = list(found)
    while waiting:
        for key in users.get(waiting.pop(), set()) - found:
            if owners.get(key, 0) > 1:
                found.add(key)
                waiting.append(key)
    return found


def _settled(node: Any) -> Any:
    """What a component says, with lists in order whose order says nothing."""
    if isinstance(node, list):
        return [_settled(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: _settled(value) for key, value in node.items()}
    for key in _SETS & result.keys():
        if isinstance(result[key], list) and all(isinstance(item, str) for item in result[key]):
            result[key] = sorted(result[key])
    return result


def _uses(document: dict[str, Any]) -> Iterator[tuple[Key, Key]]:
    """Which component refers to which."""
    for pointer, node in references(document):
        yield from _pair(pointer, node["$ref"])
    for pointer, kind, node in walk(document):
        if kind == "discriminator" and isinstance(node.get("mapping"), dict):
            for target in node["mapping"].values():
                name = name_of(target)
                yield from _pair(pointer, target if name is None else to_reference(source_of(name)))
    heirs, schemas = _heirs(document), (document.get("components") or {}).get(_SCHEMAS) or {}
    for name in heirs:
        # Whoever reads a base may be given any that inherits from it.
        if isinstance(node := schemas[name], dict) and "discriminator" in node:
            yield from (((_SCHEMAS, name), (_SCHEMAS, heir)) for heir in _family(name, heirs))


def _pair(pointer: str, target: str) -> Iterator[tuple[Key, Key]]:
    user, used = _component_at(pointer), _component_at(of_reference(target))
    if user is not None and used is not None:
        yield user, used


def _component_at(pointer: str) -> Key | None:
    tokens = [unescape(token) for token in split(pointer)]
    return (tokens[1], tokens[2]) if len(tokens) > 2 and tokens[0] == "components" else None


def rename(document: dict[str, Any], names: dict[Key, str]) -> None:
    """Give components other names; all that means them follows, and the document is changed."""
    _say_old_names(document, {name for kind, name in names if kind == _SCHEMAS})
    for (kind, old), new in names.items():
        named = document["components"][kind]
        named[new] = named.pop(old)

    def moved(way: list[str]) -> list[str]:
        if way[0] == "components" and len(way) > 2:
            way[2] = names.get((way[1], way[2]), way[2])
        return way

    redirect(document, moved)
    for _, kind, node in walk(document):
        if kind == "discriminator" and isinstance(node.get("mapping"), dict):
            node["mapping"] = {value: names.get((_SCHEMAS, to), to) for value, to in node["mapping"].items()}
        if kind in ("document", "operation") and isinstance(node.get("security"), list):
            node["security"] = [
                {names.get(("securitySchemes", scheme), scheme): scopes for scheme, scopes in need.items()}
                if isinstance(need, dict)
                else need
                for need in node["security"]
            ]


def _say_old_names(document: dict[str, Any], names: Set[str]) -> None:
    """Let discriminators say what they would mean by the name of a schema that is about to get another."""
    heirs = _heirs(document)
    for pointer, kind, node in walk(document):
        rule = node.get("discriminator") if kind == "schema" else None
        if not isinstance(rule, dict):
            continue
        place = _component_at(pointer)
        options = _named_in(node, "oneOf") | _named_in(node, "anyOf")
        if not options and place is not None and place[0] == _SCHEMAS:
            options = _family(place[1], heirs)
        mapping = rule.get("mapping") or {}
        meant = {name_of(target) for target in mapping.values()}
        for name in sorted((options & names) - meant):
            mapping = {**mapping, name: to_reference(source_of(name))}
        if mapping:
            rule["mapping"] = mapping


def _named_in(schema: Any, word: str) -> set[str]:
    members = schema.get(word) if isinstance(schema, dict) else None
    found = {name_of(member.get("$ref")) for member in members or () if isinstance(member, dict)}
    return {name for name in found if name is not None}


def _heirs(document: dict[str, Any]) -> dict[str, set[str]]:
    """The schemas that are an all-of of another one, by that."""
    schemas = (document.get("components") or {}).get(_SCHEMAS) or {}
    heirs: dict[str, set[str]] = {}
    for name, schema in schemas.items():
        for base in _named_in(schema, "allOf") & schemas.keys():
            heirs.setdefault(base, set()).add(name)
    return heirs


def _family(base: str, heirs: dict[str, set[str]]) -> set[str]:
    found, waiting = {base}, [base]
    while waiting:
        fresh = heirs.get(waiting.pop(), set()) - found
        found |= fresh
        waiting += fresh
    return found
