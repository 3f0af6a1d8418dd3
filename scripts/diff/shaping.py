"""From a schema to what it says, however it is written: references followed, all-ofs merged, null apart."""

from __future__ import annotations

import json
from typing import Any

from scripts.documents.pointers import escape
from scripts.prepare.shapes import CHOICES, only_restricts, says_null, without_null

from .needs import need_of, required_by
from .nodes import Graph, Node, is_reference
from .said import as_list, as_object, facts_of, is_null, stricter, types_of
from .shapes import Shape

_NESTED_CONSTRAINTS = ("not", "contains", "propertyNames", "if", "then", "else")


class Shapes:
    """The shapes of a description's schemas, each made once."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._made: dict[Node, Shape] = {}
        self._making: set[Node] = set()

    def of(self, node: Node) -> Shape:
        """The shape of a node."""
        found = self._made.get(node)
        if found is None:
            self._making.add(node)
            found = self._made[node] = _Maker(self, node).shape
            self._making.discard(node)
        return found

    def is_being_made(self, node: Node) -> bool:
        """Whether a node's shape is asked for while it is made: an alternative that leads back to itself."""
        return node in self._making


class _Maker:
    """Makes one shape: a walk over the parts that a value has to fit together."""

    def __init__(self, shapes: Shapes, node: Node) -> None:
        self.shapes = shapes
        self.graph = shapes.graph
        self.shape = Shape()
        self.seen: set[str] = set()
        self.many: dict[str, list[tuple[str, Any]]] = {}
        self.choices: list[list[tuple[str, Any]]] = []
        states = [self.take(pointer, schema) for pointer, schema in node.places]
        self.shape.nullable = _all_allow(states)
        self.settle()

    def take(self, pointer: str, schema: Any) -> bool | None:
        """Take in a schema and what it is made of. Gives whether it allows null; None where it does not say."""
        shape = self.shape
        if pointer in self.seen:
            return None
        self.seen.add(pointer)
        if schema is False:
            shape.places.append(pointer)
            shape.types, shape.where["type"] = frozenset(), pointer
            return False
        if not isinstance(schema, dict):
            shape.places.append(pointer)
            return None
        states: list[bool | None] = []
        shape.places.append(pointer)
        if is_reference(schema):
            target = self.graph.target(schema["$ref"])
            if target is None:
                shape.unknown = schema["$ref"]
            else:
                states.append(self.take(*target))
        for index, member in enumerate(as_list(schema.get("allOf"))):
            states.append(self.take(f"{pointer}/allOf/{index}", member))
        own = self.own(pointer, schema)
        if own is True:
            shape.where.setdefault("nullable", pointer)
            return True
        said = [state for state in states if state is not None]
        return all(said) if said else own

    def own(self, pointer: str, schema: dict[str, Any]) -> bool | None:
        """Take in what a schema says itself."""
        shape = self.shape
        null = says_null(schema)
        plain = without_null(schema)
        said = self.types(pointer, plain)
        for word in CHOICES:
            null = self.choice(pointer, word, as_list(plain.get(word))) or null
        values = [plain["const"]] if "const" in plain else as_list(plain.get("enum"))
        if values:
            self.enum(pointer, values)
        self.facts(pointer, plain)
        self.object(pointer, plain)
        for index, item in enumerate(as_list(plain.get("prefixItems"))):
            self.many.setdefault(f"item {index}", []).append((f"{pointer}/prefixItems/{index}", item))
        if isinstance(plain.get("items"), (dict, bool)):
            self.many.setdefault("items", []).append((f"{pointer}/items", plain["items"]))
        for word in _NESTED_CONSTRAINTS:
            if isinstance(plain.get(word), (dict, bool)):
                self.many.setdefault(word, []).append((f"{pointer}/{word}", plain[word]))
        if isinstance(plain.get("discriminator"), dict) and shape.discriminator is None:
            shape.where["discriminator"] = pointer
            shape.discriminator = str(plain["discriminator"].get("propertyName"))
            mapping = plain["discriminator"].get("mapping")
            shape.mapping = {str(key): str(target) for key, target in as_object(mapping).items()}
        return True if null else False if said or values else None

    def types(self, pointer: str, schema: dict[str, Any]) -> bool:
        """Take in the types that a schema allows, by its own words or as they follow from others."""
        said = types_of(schema)
        if not said:
            return False
        found = frozenset(said)
        self.narrow(pointer, found)
        return True

    def narrow(self, pointer: str, found: frozenset[str]) -> None:
        """Let only these types be. Of types that contradict each other the first are taken."""
        shape = self.shape
        if shape.types is None:
            shape.types = found
        else:
            both = {one for one in shape.types if one in found or (one == "integer" and "number" in found)}
            both |= {one for one in found if one == "integer" and "number" in shape.types}
            shape.types = frozenset(both) or shape.types
        shape.where.setdefault("type", pointer)

    def enum(self, pointer: str, values: list[Any]) -> None:
        """Take in the values of an enum; those of several are the ones that all have."""
        keyed = {json.dumps(value, sort_keys=True): value for value in values}
        known = self.shape.values
        if known is not None:
            keyed = {key: value for key, value in keyed.items() if key in known} or {**known, **keyed}
        self.shape.values = keyed
        self.shape.where.setdefault("values", pointer)

    def choice(self, pointer: str, word: str, options: list[Any]) -> bool:
        """Take in alternatives. Gives whether null is one of them."""
        entries = [(f"{pointer}/{word}/{index}", option) for index, option in enumerate(options)]
        rest = [entry for entry in entries if not is_null(entry[1])]
        if rest and all(only_restricts(option) for _, option in rest):
            self.need(pointer, word, [option for _, option in rest])
        elif rest:
            self.choices.append(rest)
            self.shape.where.setdefault("alternatives", pointer)
        return len(rest) < len(entries)

    def need(self, pointer: str, word: str, options: list[dict[str, Any]]) -> None:
        """Take in which properties go together; a single one is required."""
        names = required_by(options[0]) if len(options) == 1 else []
        for name in names:
            self.shape.required.setdefault(name, pointer)
        need = need_of(word, options)
        if not names and need not in self.shape.needs:
            self.shape.needs.append(need)
            self.shape.where.setdefault("needs", pointer)

    def facts(self, pointer: str, schema: dict[str, Any]) -> None:
        """Take in the facts that hold single values."""
        said = facts_of(schema)
        for word, value in said.items():
            if word not in self.shape.facts or word in ("default", "format"):
                self.shape.facts[word] = value
                self.shape.where[word] = pointer
            else:
                self.shape.facts[word] = stricter(word, self.shape.facts[word], value)

    def object(self, pointer: str, schema: dict[str, Any]) -> None:
        """Take in what an object may have."""
        for name, part in as_object(schema.get("properties")).items():
            self.many.setdefault(f".{name}", []).append((f"{pointer}/properties/{escape(name)}", part))
        for name, part in as_object(schema.get("patternProperties")).items():
            place = f"{pointer}/patternProperties/{escape(name)}"
            self.many.setdefault(f"names like {name}", []).append((place, part))
        for name in as_list(schema.get("required")):
            if isinstance(name, str):
                self.shape.required.setdefault(name, pointer)
        for word in ("additionalProperties", "unevaluatedProperties"):
            others = schema.get(word)
            if others is False:
                self.shape.closed = True
                self.shape.where.setdefault("closed", pointer)
            elif isinstance(others, dict) and others:
                self.many.setdefault("others", []).append((f"{pointer}/{word}", others))

    def settle(self) -> None:
        """Make nodes of what was taken in, and bring alternatives to one form."""
        shape, graph = self.shape, self.graph
        for entries in self.choices:
            self.alternatives(entries)
        for key, places in self.many.items():
            node = graph.node(places)
            shape.placed[key] = places[0][0]
            if key[0] == ".":
                shape.properties[key[1:]] = node
            elif key in ("items", "others"):
                setattr(shape, key, node)
            else:
                shape.parts[key] = node

    def alternatives(self, entries: list[tuple[str, Any]]) -> None:
        """Take in the alternatives of a choice; one that stands alone is what the value is."""
        shape = self.shape
        if len(entries) == 1:
            pointer, schema = self.graph.followed(*entries[0])
            before = len(self.choices)
            if self.take(pointer, schema):
                shape.nullable = True
            for nested in self.choices[before:]:
                self.alternatives(nested)
            return
        for pointer, schema in entries:
            if isinstance(schema, dict) and not is_reference(schema) and says_null(schema):
                shape.nullable = True
                shape.where.setdefault("nullable", pointer)
                schema = without_null(schema)
            node = self.graph.node([(pointer, schema)])
            inner = None if self.shapes.is_being_made(node) else self.shapes.of(node)
            if inner is not None and inner.nullable:
                shape.nullable = True
            if inner is not None and inner.alternatives and not inner.properties and inner.discriminator is None:
                shape.alternatives += [each for each in inner.alternatives if each not in shape.alternatives]
            elif node not in shape.alternatives:
                shape.alternatives.append(node)
        self.as_types()

    def as_types(self) -> None:
        """Of alternatives that only say a type each, make a list of types; of those that only say constants, an
        enum."""
        shape = self.shape
        inner = [None if self.shapes.is_being_made(node) else self.shapes.of(node) for node in shape.alternatives]
        known = [each for each in inner if each is not None]
        if len(known) < len(inner) or not all(each.bare for each in known):
            return
        place = shape.where["alternatives"]
        if all(each.values is None and each.types for each in known):
            shape.types = frozenset().union(*(each.types or () for each in known))
        elif all(each.values is not None for each in known):
            shape.types = frozenset().union(*(each.types or () for each in known))
            shape.values = {key: value for each in known for key, value in (each.values or {}).items()}
            shape.where["values"] = place
        else:
            return
        shape.where["type"] = place
        shape.alternatives = []


def _all_allow(states: list[bool | None]) -> bool:
    said = [state for state in states if state is not None]
    return bool(said) and all(said)
