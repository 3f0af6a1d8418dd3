"""The differences of two schemas, and what they have in common inside."""

from __future__ import annotations

from typing import Any

from .choosing import Choosing
from .facts import differences_of_facts
from .findings import Finding, Found, Use, Way
from .likeness import Prints
from .nodes import Graph, Node
from .objects import differences_of_objects
from .shapes import Shape
from .shaping import Shapes
from .words import a, type_of

_CONSTRAINTS = ("not", "contains", "propertyNames", "if", "then", "else")


class Description:
    """One of the two descriptions: its schemas, what they say, and their fingerprints."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.graph = Graph(document)
        self.shapes = Shapes(self.graph)
        self.prints = Prints(self.shapes)

    def inside(self, shape: Shape, key: str, found: Node | None) -> tuple[Node, str]:
        """A schema inside of another and where it is used; one that is not there is anything."""
        place = shape.placed.get(key) or f"{shape.main}/{_WORDS.get(key, key)}"
        return found or self.graph.node([(place, {})]), place


_WORDS = {"others": "additionalProperties"}


class Differing:
    """Compares schemas of two descriptions, two at a time."""

    def __init__(self, old: Description, new: Description) -> None:
        self.old = old
        self.new = new
        self.choosing = Choosing(old.shapes, new.shapes, old.prints, new.prints)

    def of(self, use: Use) -> Found:
        """What is found between two schemas."""
        before, after = self.old.shapes.of(use.old), self.new.shapes.of(use.new)
        found = Found()
        if before.unknown or after.unknown:
            if before.unknown != after.unknown:
                found.findings.append(_whole("type-changed", _refers(before, after), use, before, after))
            return found
        if before.alternatives or after.alternatives or self.choosing.has_heirs(use, before, after):
            if not self.choosing.compare(use, before, after, found):
                return found
        elif not _types(use, before, after, found):
            return found
        found.findings += differences_of_facts(before, after, use)
        differences_of_objects(self.old.shapes, self.new.shapes, before, after, found)
        self._inside(before, after, found)
        return found

    def _inside(self, before: Shape, after: Shape, found: Found) -> None:
        for key, one, other in (
            ("items", before.items, after.items),
            ("others", before.others, after.others),
            *((key, before.parts.get(key), after.parts.get(key)) for key in {**before.parts, **after.parts}),
        ):
            if one is None and other is None:
                continue
            if key == "others" and (before.closed or after.closed):
                continue
            old, old_place = self.old.inside(before, key, one)
            new, new_place = self.new.inside(after, key, other)
            if key not in _CONSTRAINTS:
                found.inside.append((Use(old, new, old_place, new_place), Way.ALL))
            elif self.old.prints.of(old) != self.new.prints.of(new):
                finding = Finding(
                    "constraint-changed",
                    f"has another `{key}`",
                    old_place if one else None,
                    new_place if other else None,
                    declared=(before.main, after.main),
                )
                found.findings.append(finding)


def _types(use: Use, before: Shape, after: Shape, found: Found) -> bool:
    """Compare the types of values. Gives whether there is more to compare."""
    if before.types == after.types:
        return True
    one, other = type_of(before), type_of(after)
    wider, narrower = _covers(after.types, before.types), _covers(before.types, after.types)
    if wider and narrower:
        return True  # an integer or a number is a number
    if wider:
        kind, words = "type-widened", f"can be {a(other)} now, not only {a(one)}"
    elif narrower:
        kind, words = "type-narrowed", f"can only be {a(other)} now, it was {a(one)}"
    else:
        kind, words = "type-changed", f"is {a(other)} now, it was {a(one)}"
    found.findings.append(_whole(kind, words, use, before, after))
    return (wider or narrower) and before.types is not None and after.types is not None


def _covers(wide: frozenset[str] | None, narrow: frozenset[str] | None) -> bool:
    if wide is None or narrow is None:
        return wide is None
    return all(kind in wide or (kind == "integer" and "number" in wide) for kind in narrow)


def _whole(kind: str, words: str, use: Use, before: Shape, after: Shape) -> Finding:
    return Finding(
        kind,
        words,
        use.old_place,
        use.new_place,
        type_of(before),
        type_of(after),
        declared=(before.main, after.main),
        whole=True,
    )


def _refers(before: Shape, after: Shape) -> str:
    if after.unknown:
        return f"refers to `{after.unknown}` now, which is not there"
    return f"no longer refers to `{before.unknown}`, which was not there"
