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
        said = (types, shape.nullable, own, values, names, tuple(sorted(shape.required)), shape.closed, shape.unknown)
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
        for one in list(self.old):
            scores = [same(one, other) for other in self.new]
            best = max(scores, default=0)
            if best > 0:
                other = self.new[scores.index(best)]
                self.pairs.append((one, other))
                self.old.remove(one)
                self.new.remove(other)


def match(old: Sequence[Node], new: Sequence[Node], before: Prints, after: Prints) -> Matched:
    """Pair alternatives: those that are the same, then those of one name, then those that are much alike."""
    matched = Matched(old, new)
    matched.by(lambda one, other: before.of(one) == after.of(other) and _named_alike(one, other))
    matched.by(lambda one, other: before.of(one) == after.of(other))
    matched.by(_named_alike)
    matched.by(lambda one, other: _likeness(before.shapes.of(one), after.shapes.of(other)))
    return matched


def _named_alike(one: Node, other: Node) -> bool:
    return is_component(one.base) and one.base == other.base


def _likeness(one: Shape, other: Shape) -> float:
    if one.anything or other.anything or one.types != other.types:
        return float(one.anything and other.anything)
    if one.properties or other.properties:
        both = one.properties.keys() & other.properties.keys()
        share = len(both) / len(one.properties.keys() | other.properties.keys())
        return share if share >= _ALIKE else 0
    return 1 if one.types and not one.alternatives and not other.alternatives else 0


def are_twins(old: str, new: str, before: frozenset[str], after: frozenset[str]) -> bool:
    """Whether two places are in the same component, or in one that only has another name now."""
    one, other = component_of(old), component_of(new)
    if one == other:
        return True
    return one is not None and other is not None and one not in after and other not in before
