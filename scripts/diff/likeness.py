"""Which of the older alternatives is which of the newer ones."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from .nodes import Node, component_of, is_component
from .shapes import Shape
from .shaping import Shapes

# So far a schema is looked into to tell it from others; what is deeper is compared afterwards anyway.
_DEPTH = 3
_ALIKE = 0.5


class Prints:
    """Fingerprints of schemas: equal where they are the same inside, whatever they are called."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self._made: dict[tuple[Node, int], int] = {}

    def of(self, node: Node, depth: int = _DEPTH) -> int:
        """The fingerprint of a schema, down to a depth."""
        key = node, depth
        if key not in self._made:
            self._made[key] = self._make(self.shapes.of(node), depth)
        return self._made[key]

    def _make(self, shape: Shape, depth: int) -> int:
        types = None if shape.types is None else tuple(sorted(shape.types))
        own = json.dumps({key: value for key, value in shape.facts.items() if key != "default"}, sort_keys=True)
        values = None if shape.values is None else tuple(sorted(shape.values))
        names = tuple(sorted(shape.properties))
        needed = (*sorted(shape.required), *sorted(str(need) for need in shape.needs))
        said = (types, shape.nullable, own, values, names, needed, shape.closed, shape.unknown)
        if not depth:
            return hash(said)
        below = depth - 1
        inside = tuple(self.of(shape.properties[name], below) for name in names)
        rest = tuple(0 if node is None else self.of(node, below) for node in (shape.items, shape.others))
        parts = tuple((key, self.of(shape.parts[key], below)) for key in sorted(shape.parts))
        options = tuple(sorted(self.of(node, below) for node in shape.alternatives))
        return hash((said, inside, rest, parts, options, shape.discriminator))


class Matched:
    """Alternatives that belong together, and those without a partner."""

    def __init__(self, old: Sequence[Node], new: Sequence[Node]) -> None:
        self.pairs: list[tuple[Node, Node]] = []
        self.old = list(old)
        self.new = list(new)

    def by(self, same: Callable[[Node, Node], float]) -> None:
        """Pair those left that are the most alike, as far as they are at all."""
        scored = [(same(one, other), one, other) for one in self.old for other in self.new]
        for score, one, other in sorted(scored, key=lambda entry: -entry[0]):
            if score > 0 and one in self.old and other in self.new:
                self.pairs.append((one, other))
                self.old.remove(one)
                self.new.remove(other)


def match(old: Sequence[Node], new: Sequence[Node], before: Prints, after: Prints) -> Matched:
    """Pair alternatives: those that are the same, then those of one name, then those that are much alike."""
    matched = Matched(old, new)

    def named_alike(one: Node, other: Node) -> bool:
        return _components(before.shapes.of(one)) == _components(after.shapes.of(other)) != set()

    matched.by(lambda one, other: before.of(one) == after.of(other) and named_alike(one, other))
    matched.by(lambda one, other: before.of(one) == after.of(other))
    matched.by(named_alike)
    matched.by(lambda one, other: _likeness(one, other, before, after))
    return matched


def _components(shape: Shape) -> set[str]:
    """The components that a schema is or is made of."""
    return {place for place in shape.places if is_component(place)}


def _likeness(one: Node, other: Node, before: Prints, after: Prints) -> float:
    """How much two schemas have in common, 0 where they are not the same thing."""
    was, now = before.shapes.of(one), after.shapes.of(other)
    if was.anything or now.anything or was.types != now.types:
        return float(was.anything and now.anything)
    if not was.properties and not now.properties:
        return 1 if was.types and not was.alternatives and not now.alternatives else 0
    both = [(was.properties[name], now.properties[name]) for name in was.properties if name in now.properties]
    constants = ((before.shapes.of(a).values, after.shapes.of(b).values) for a, b in both)
    if any(a and b and len(a) == len(b) == 1 and a != b for a, b in constants):
        # A property of one value is what tells such objects apart.
        return 0
    names = len(was.properties.keys() | now.properties.keys())
    same = sum(before.of(a) == after.of(b) for a, b in both)
    return (len(both) + same) / (2 * names) if len(both) / names >= _ALIKE else 0


def are_twins(old: str, new: str, before: frozenset[str], after: frozenset[str]) -> bool:
    """Whether two places are in the same component, or in one that only has another name now."""
    one, other = component_of(old), component_of(new)
    if one == other:
        return True
    return one is not None and other is not None and one not in after and other not in before
