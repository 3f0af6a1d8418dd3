"""Differences of choices: the alternatives that a value can be, and what tells them apart."""

from __future__ import annotations

from scripts.prepare.shapes import says_null, without_null

from .facts import differences_of_flags
from .findings import Finding, Found, Use, Way
from .likeness import Matched, Prints, match
from .nodes import Node, component_of, is_component
from .shapes import Shape
from .shaping import Shapes
from .words import a, name_of, type_of


class Choosing:
    """Compares the alternatives of two schemas."""

    def __init__(self, old: Shapes, new: Shapes, before: Prints, after: Prints) -> None:
        self.old, self.new = old, new
        self.before, self.after = before, after
        self._without_null: dict[Node, Node] = {}

    def has_heirs(self, use: Use, before: Shape, after: Shape) -> bool:
        """Whether others are told apart by a discriminator of one of two schemas."""
        return bool(self._heirs(self.old, use.old, before) or self._heirs(self.new, use.new, after))

    def compare(self, use: Use, before: Shape, after: Shape, found: Found) -> bool:
        """Compare the alternatives. Gives whether there is more to compare of the two schemas."""
        if not before.alternatives and not after.alternatives:
            olds, news = self._heirs(self.old, use.old, before), self._heirs(self.new, use.new, after)
            self._tell(match(olds, news, self.before, self.after), before, after, found)
            return before.types == after.types
        if before.anything or after.anything:
            self._tell_whole(use, before, after, found)
            return False
        olds = before.alternatives or [self._itself(self.old, use.old, before)]
        news = after.alternatives or [self._itself(self.new, use.new, after)]
        matched = match(olds, news, self.before, self.after)
        if not matched.pairs:
            self._tell_whole(use, before, after, found)
            return False
        self._tell(matched, before, after, found)
        if before.alternatives and after.alternatives:
            return True
        found.findings += differences_of_flags(before, after, use)
        return False

    def _itself(self, shapes: Shapes, node: Node, shape: Shape) -> Node:
        """A schema that is no choice as the only alternative: the component that it refers to. Null stands beside
        alternatives, so it is without its own."""
        name = component_of(shape.main) if is_component(shape.main) else None
        place = shapes.graph.component(name) if name is not None else None
        found = node if place is None else shapes.graph.node([place])
        if not any(isinstance(raw, dict) and says_null(raw) for _, raw in found.places):
            return found
        if found not in self._without_null:
            places = ((at, without_null(raw) if isinstance(raw, dict) else raw) for at, raw in found.places)
            self._without_null[found] = Node(tuple(places))
        return self._without_null[found]

    def _tell(self, matched: Matched, before: Shape, after: Shape, found: Found) -> None:
        places = before.main, after.main
        for node in matched.old:
            name = name_of(self.old.of(node))
            words = f"can no longer be {name}"
            finding = Finding("alternative-removed", words, node.base, None, _plain(name), declared=places)
            found.findings.append(finding)
        for node in matched.new:
            name = name_of(self.new.of(node))
            words = f"can be {name} now"
            finding = Finding("alternative-added", words, None, node.base, None, _plain(name), declared=places)
            found.findings.append(finding)
        for one, other in matched.pairs:
            found.inside.append((Use(one, other, one.base, other.base, alternative=True), Way.ALL))
        if bool(before.alternatives) == bool(after.alternatives):
            self._discriminator(matched, before, after, found)

    def _discriminator(self, matched: Matched, before: Shape, after: Shape, found: Found) -> None:
        places = before.where.get("discriminator", before.main), after.where.get("discriminator", after.main)
        was, now = before.discriminator, after.discriminator
        if was is None and now is None:
            return
        if was != now:
            kind, words = "discriminator-changed", f"is told apart by `{now}` now, not by `{was}`"
            if was is None:
                kind, words = "discriminator-gained", f"is told apart by `{now}` now"
            elif now is None:
                kind, words = "discriminator-lost", f"is no longer told apart by `{was}`"
            found.findings.append(Finding(kind, words, *places, was, now, declared=places))
            return
        for one, other in matched.pairs:
            old, new = self._values(self.old, one, before), self._values(self.new, other, after)
            if old != new:
                words = f"says {name_of(self.new.of(other))} by {_listed(new)} in `{now}` now, not by {_listed(old)}"
                finding = Finding("discriminator-changed", words, *places, list(old), list(new), declared=places)
                found.findings.append(finding)

    def _tell_whole(self, use: Use, before: Shape, after: Shape, found: Found) -> None:
        one, other = type_of(before), type_of(after)
        kind, words = "type-changed", f"is {a(other)} now, it was {a(one)}"
        if before.anything:
            kind, words = "type-narrowed", f"can only be {a(other)} now, it was {a(one)}"
        elif after.anything:
            kind, words = "type-widened", f"can be {a(other)} now"
        places = before.main, after.main
        finding = Finding(kind, words, use.old_place, use.new_place, one, other, declared=places, whole=True)
        found.findings.append(finding)

    def _values(self, shapes: Shapes, node: Node, holder: Shape) -> tuple[str, ...]:
        """The values of the discriminator's property that mean an alternative."""
        named = component_of(node.base)
        said = sorted(value for value, target in holder.mapping.items() if _means(shapes, target, node))
        if said:
            return tuple(said)
        shape = shapes.of(node)
        own = shape.properties.get(holder.discriminator or "")
        values = shapes.of(own).values if own is not None else None
        if values:
            return tuple(sorted(str(value) for value in values.values()))
        return (named,) if named else ()

    def _heirs(self, shapes: Shapes, node: Node, shape: Shape) -> list[Node]:
        """The schemas that a value of a component can be of, if its own discriminator tells them apart."""
        if shape.discriminator is None or shape.alternatives or shape.where.get("discriminator") != node.base:
            return []
        graph = shapes.graph
        targets = [graph.target(_reference(target)) for target in shape.mapping.values()]
        named = [graph.component(name) for name in graph.heirs_of(node.base)]
        found = [graph.node([place]) for place in (*targets, *named) if place is not None]
        return [each for each in dict.fromkeys(found) if each is not node]


def _means(shapes: Shapes, target: str, node: Node) -> bool:
    place = shapes.graph.target(_reference(target))
    return place is not None and shapes.graph.node([place]) is node


def _reference(target: str) -> str:
    """A mapping's target as a reference: it may be a bare name."""
    return target if target.startswith("#") else f"#/components/schemas/{target}"


def _listed(values: tuple[str, ...]) -> str:
    return " or ".join(f"`{value}`" for value in values) or "nothing"


def _plain(name: str) -> str:
    return name.removeprefix("a ").removeprefix("an ").strip("`")
