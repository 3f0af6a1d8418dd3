"""Differences of objects: the properties that they have, and those that they must have."""

from __future__ import annotations

import re

from scripts.documents.pointers import join

from .findings import Finding, Found, Use, Way
from .shapes import Shape
from .shaping import Shapes

_LETTERS = re.compile(r"[^a-z0-9]")


def letters_of(name: str) -> str:
    """A name without what spellings differ in: upper and lower case, - and _."""
    return _LETTERS.sub("", name.lower()) or name


def respelled(removed: list[str], added: list[str]) -> dict[str, str]:
    """The names that are spelt otherwise now, by the older ones."""
    by_letters = {letters_of(name): name for name in added}
    found = {name: by_letters[letters_of(name)] for name in removed if letters_of(name) in by_letters}
    return {old: new for old, new in found.items() if list(found.values()).count(new) == 1}


def way_of(shape: Shape) -> Way:
    """Which way a property goes."""
    if shape.facts.get("readOnly"):
        return Way.NONE if shape.facts.get("writeOnly") else Way.ANSWERED
    return Way.ASKED if shape.facts.get("writeOnly") else Way.ALL


def differences_of_objects(old: Shapes, new: Shapes, before: Shape, after: Shape, found: Found) -> None:
    """Find the differences of two objects in their properties, and the properties that both have."""
    _Objects(old, new, before, after, found).compare()


class _Objects:
    def __init__(self, old: Shapes, new: Shapes, before: Shape, after: Shape, found: Found) -> None:
        self.old, self.new = old, new
        self.before, self.after = before, after
        self.found = found

    def compare(self) -> None:
        before, after = self.before.properties, self.after.properties
        removed = [name for name in before if name not in after]
        added = [name for name in after if name not in before]
        others = respelled(removed, added) if removed and added else {}
        for name in before:
            now = name if name in after else others.get(name)
            if now is None:
                self.removed(name)
            else:
                self.both(name, now)
        for name in added:
            if name not in others.values():
                self.added(name)
        for name in {**self.before.required, **self.after.required}:
            # Undeclared properties can be required too.
            if name not in before and name not in after:
                self.required(name, name, Way.ALL)
        self.undeclared()

    def tell(
        self, kind: str, words: str, name: str, now: str, way: Way, was: object = None, after: object = None
    ) -> None:
        old = self.before.placed.get(f".{name}")
        new = self.after.placed.get(f".{now}")
        places = (old or join(self.before.main, "properties", name), new or join(self.after.main, "properties", now))
        self.found.findings.append(Finding(kind, words, old, new, was, after, way, places))

    def removed(self, name: str) -> None:
        shape = self.old.of(self.before.properties[name])
        self.tell("property-removed", "is no longer there", name, name, way_of(shape))

    def added(self, name: str) -> None:
        way = way_of(self.new.of(self.after.properties[name]))
        if name in self.after.required:
            self.tell("property-added-required", "is new, and required", name, name, way)
        else:
            self.tell("property-added", "is new", name, name, way)

    def both(self, name: str, now: str) -> None:
        one, other = self.before.properties[name], self.after.properties[now]
        was, is_now = self.old.of(one), self.new.of(other)
        way = way_of(was) & way_of(is_now)
        if name != now:
            self.tell("property-respelled", f"is spelt `{now}` now, not `{name}`", name, now, way, name, now)
        self.flags(name, now, was, is_now)
        self.required(name, now, way)
        use = Use(one, other, self.before.placed[f".{name}"], self.after.placed[f".{now}"])
        self.found.inside.append((use, way))

    def flags(self, name: str, now: str, was: Shape, is_now: Shape) -> None:
        """Tell whether a property is only read or only written now."""
        for word, kind, words in (
            ("readOnly", "read-only", "only in answers"),
            ("writeOnly", "write-only", "only in requests"),
        ):
            before, after = was.facts.get(word, False), is_now.facts.get(word, False)
            if after and not before:
                self.tell(f"now-{kind}", f"is {words} now", name, now, Way.ALL, False, True)
            elif before and not after:
                self.tell(f"no-longer-{kind}", f"is no longer {words}", name, now, Way.ALL, True, False)
                if word == "readOnly" and now in self.after.required and not is_now.facts.get("writeOnly"):
                    self.tell("property-now-required", "is required in requests now", name, now, Way.ASKED, False, True)

    def required(self, name: str, now: str, way: Way) -> None:
        before, after = name in self.before.required, now in self.after.required
        if before == after:
            return
        if after:
            self.tell("property-now-required", "is required now", name, now, way, False, True)
        else:
            self.tell("property-no-longer-required", "is no longer required", name, now, way, True, False)

    def undeclared(self) -> None:
        """Tell whether properties that are not declared are refused now, or no longer."""
        if self.before.closed == self.after.closed:
            return
        kind, words = ("other-keys-refused", "can no longer have properties that are not declared")
        if self.before.closed:
            kind, words = ("other-keys-allowed", "can have properties that are not declared now")
        old, new = self.before.where.get("closed"), self.after.where.get("closed")
        places = (old or self.before.main, new or self.after.main)
        self.found.findings.append(Finding(kind, words, *places, declared=places))
