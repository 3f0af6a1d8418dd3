"""Which operations reach what is found between schemas, and in which direction."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from .changes import Side
from .differing import Description, Differing
from .findings import Finding, Found, Use, Way
from .likeness import are_twins
from .nodes import component_of
from .subjects import pointer_tail, subject_of

# Kinds that are another where they are in answers alone.
_IN_ANSWERS = {"property-added-required": ("property-added", "is new")}
Key = tuple[Any, ...]
# So often two schemas that are not the same one are told of, each time where they are used; after that, together.
_MOST_USES = 8


@dataclass(slots=True)
class Reached:
    """A finding with what it happened to, and a bit for each operation and direction that it reaches."""

    finding: Finding
    subject: str
    mask: int


class Reaching:
    """Goes from the schemas of operations to all that are inside of them. Each two schemas are compared once; what
    reaches them is a number that has two bits for each operation: what it asks, and what it is answered."""

    def __init__(self, old: Description, new: Description, operations: int) -> None:
        self.old, self.new = old, new
        self.differing = Differing(old, new)
        asked = sum(1 << (2 * index) for index in range(operations))
        self._ways = {Way.ALL: asked * 3, Way.ASKED: asked, Way.ANSWERED: asked << 1, Way.NONE: 0}
        self._found: dict[Key, Found] = {}
        self._uses: dict[Key, Use] = {}
        self._masks: dict[Key, int] = {}
        self._waiting: list[Key] = []
        self._used: dict[Key, list[Key]] = {}

    def add(self, use: Use, mask: int) -> None:
        """Let operations reach two schemas."""
        key = self._key(use)
        known = self._masks.get(key, 0)
        if mask & ~known:
            self._masks[key] = known | mask
            self._uses.setdefault(key, use)
            self._waiting.append(key)

    def run(self) -> None:
        """Go on until nothing more is reached."""
        while self._waiting:
            key = self._waiting.pop()
            found = self._found.get(key)
            if found is None:
                found = self._found[key] = self.differing.of(self._uses[key])
            mask = self._masks[key]
            parent = self._uses[key]
            labelled = not self._are_twins(parent.old.base, parent.new.base)
            for use, way in found.inside:
                reached = mask & self._ways[way]
                if reached:
                    self.add(self._labelled(use, parent) if labelled else use, reached)

    def reached(self) -> Iterator[Reached]:
        """All that is found, each once with everything that it reaches."""
        merged: dict[tuple[str, ...], Reached] = {}
        for key, found in self._found.items():
            for finding in found.findings:
                mask = self._masks[key] & self._ways[finding.way]
                if not mask:
                    continue
                subject = self._subject(finding, self._uses[key])
                what = finding.kind, subject, finding.words, _text(finding.before), _text(finding.after)
                if what in merged:
                    merged[what].mask |= mask
                else:
                    merged[what] = Reached(finding, subject, mask)
        yield from merged.values()

    def _key(self, use: Use) -> Key:
        whole = use.old, use.new, use.alternative
        if self._are_twins(use.old.base, use.new.base):
            return whole
        key = *whole, use.old_place, use.new_place, use.label
        used = self._used.setdefault(whole, [])
        if key not in used:
            if len(used) >= _MOST_USES:
                return used[0]
            used.append(key)
        return key

    def _labelled(self, use: Use, parent: Use) -> Use:
        """What is used inside of a schema that took the place of another one: it is called by that place."""
        if self._are_twins(use.old_place, use.new_place) or self._only_one_has(use.old_place, use.new_place):
            return use
        place = parent.label or subject_of(parent.new_place, self.new.graph)
        return replace(use, label=place + _below(use.new_place, parent.new.base))

    def _are_twins(self, old: str, new: str) -> bool:
        return are_twins(old, new, self.old.graph.components, self.new.graph.components)

    def _only_one_has(self, old: str, new: str) -> Description | None:
        """Of what was taken apart or put together, the description that alone has the component: it is called by
        that."""
        one, other = component_of(old), component_of(new)
        if one is not None and one not in self.new.graph.components:
            return self.old
        return self.new if other is not None and other not in self.old.graph.components else None

    def _subject(self, finding: Finding, use: Use) -> str:
        old, new = finding.declared
        if self._are_twins(old, new):
            return subject_of(new, self.new.graph) + finding.tail
        if not finding.whole and (side := self._only_one_has(old, new)) is not None:
            return subject_of(old if side is self.old else new, side.graph) + finding.tail
        place = use.label or subject_of(use.new_place, self.new.graph)
        return place if finding.whole else place + _below(new, use.new.base) + finding.tail


def _below(pointer: str, base: str) -> str:
    """The way from a schema to a place inside it, or inside of what it is made of."""
    if pointer.startswith(base):
        return pointer_tail(pointer[len(base) :])
    if component_of(pointer) is not None:
        return pointer_tail("/" + "/".join(pointer.split("/")[4:])) if pointer.count("/") > 3 else ""
    return ""


def side_of(mask: int, asked: int) -> Side:
    """The direction of what reaches operations; `asked` has the bits of requests."""
    requests, answers = mask & asked, mask & (asked << 1)
    if requests and answers:
        return Side.BOTH
    return Side.REQUEST if requests else Side.ANSWER if answers else Side.NEITHER


def settled(finding: Finding, side: Side) -> tuple[str, str]:
    """The kind and words of a finding, now that its direction is known."""
    if side is Side.ANSWER and finding.kind in _IN_ANSWERS:
        return _IN_ANSWERS[finding.kind]
    return finding.kind, finding.words


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)
