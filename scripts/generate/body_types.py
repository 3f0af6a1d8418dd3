"""The types of bodies as plain mappings: a `TypedDict` for each model that requests reach, `Literal` values for enums.

They cost nothing where they are not asked for: operations import them for type checkers alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from keyword import iskeyword

from scripts.prepare.plan import (
    BodyPlan,
    ClassPlan,
    FieldPlan,
    ListType,
    MapType,
    Named,
    NullType,
    Plan,
    Scalar,
    Type,
    UnionType,
)

from .rendering import Rendering, literal

_OBJECT = "abc.Mapping[str, Any]"
# Text for these goes to the server as it is.
_ALSO_TEXT = ("datetime.datetime", "datetime.date")
# What annotations name: a key of the same name would hide it from those below.
_IN_ANNOTATIONS = frozenset({"abc", "bool", "bytes", "datetime", "float", "int", "str", "t"})


@dataclass(frozen=True)
class BodyType:
    """One type of the module.

    Attributes:
        name: Its name.
        entry: The class that it is for.
        partial: Whether it is for changes, and requires nothing.
        keys: For an object, the annotation of each key.
        stands_for: For all else, what it is another name of.
    """

    name: str
    entry: ClassPlan
    partial: bool = False
    keys: dict[str, str] = field(default_factory=dict)
    stands_for: str = ""

    @property
    def as_class(self) -> bool:
        """Whether all keys can be the attributes of a class, as they are and hiding nothing."""
        return all(
            key.isascii()
            and key.isidentifier()
            and not iskeyword(key)
            and not key.startswith("__")
            and key not in _IN_ANNOTATIONS
            and key[:1].islower()
            for key in self.keys
        )


class BodyTypes:
    """The types of one plan's bodies, and the names under which they are found."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._rendering = Rendering(plan)
        self._taken = set(plan.classes)
        self._names: dict[tuple[str, bool], str] = {}
        self._reach()

    def _reach(self) -> None:
        """Give names to all classes that requests reach, in the order of their own. Of what is partial, all that is in
        it is too."""
        found: set[tuple[str, bool]] = set()
        waiting: list[tuple[Type, bool]] = []
        for operation in self._plan.operations:
            waiting += [(form.type, form.partial) for form in operation.bodies if is_object_form(form)]
            waiting += [(each.type, False) for each in operation.parameters]
        while waiting:
            kind, partial = waiting.pop()
            for entry in self._rendering.named_in(kind):
                key = (entry.name, partial and entry.kind in ("model", "alias"))
                if key not in found:
                    found.add(key)
                    kinds = self._rendering.types_of(entry) if entry.kind == "model" else [entry.alias]
                    waiting += [(each, partial) for each in kinds if each is not None]
        for name, partial in sorted(found):
            entry = self._plan.classes[name]
            if self._has_type(entry):
                self._names[name, partial] = self._claimed(f"{'Partial' * partial}{name}{_ending(entry)}")

    def _has_type(self, entry: ClassPlan) -> bool:
        if entry.kind == "model":
            return bool(entry.fields)
        # Of numbers with a fraction there are no literals.
        return entry.kind == "alias" or any(not isinstance(value, float) for _, value in entry.members)

    def _claimed(self, name: str) -> str:
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name

    def types(self) -> Iterator[BodyType]:
        """All of them, by name."""
        for (name, partial), own in sorted(self._names.items(), key=lambda pair: pair[1]):
            entry = self._plan.classes[name]
            if entry.kind == "model":
                # Of what is partial, the type as a whole says that nothing is required.
                keys = {each.wire: self._key(each, partial) for each in entry.fields}
                yield BodyType(own, entry, partial, keys)
            elif entry.alias is not None:
                yield BodyType(own, entry, partial, stands_for=literal(self.annotation(entry.alias, partial)))
            else:
                values = dict.fromkeys(value for _, value in entry.members if not isinstance(value, float))
                yield BodyType(own, entry, stands_for=f"t.Literal[{', '.join(map(literal, values))}]")

    def former(self) -> list[tuple[str, str]]:
        """Names that types had when their classes had others, with those that they have."""
        found = []
        for (name, partial), own in sorted(self._names.items()):
            entry = self._plan.classes[name]
            found += [(f"{'Partial' * partial}{old}{_ending(entry)}", own) for old in entry.former]
        return sorted((old, own) for old, own in found if old not in self._taken)

    def _key(self, entry: FieldPlan, partial: bool) -> str:
        text = self.annotation(entry.type, partial)
        if entry.nullable and text != "Any" and not text.endswith(" | None"):
            text += " | None"
        return text if entry.needed or partial else f"t.NotRequired[{text}]"

    def annotation(self, kind: Type, partial: bool = False) -> str:
        """The annotation of a value that is sent: a model or a mapping, an enum or one of its values."""
        found = dict.fromkeys(self.alternatives(kind, partial))
        return "Any" if "Any" in found else " | ".join(found)

    def alternatives(self, kind: Type, partial: bool = False) -> list[str]:
        """The same, each alternative by itself."""
        if isinstance(kind, Scalar):
            text = self._rendering.annotation(kind)
            return [text, "str"] if text in _ALSO_TEXT else [text]
        if isinstance(kind, ListType):
            return [f"abc.Sequence[{self.annotation(kind.item, partial)}]"]
        if isinstance(kind, MapType):
            return [f"abc.Mapping[str, {self.annotation(kind.value, partial)}]"]
        if isinstance(kind, NullType):
            return [*self.alternatives(kind.inner, partial), "None"]
        if isinstance(kind, UnionType):
            return [text for option in kind.options for text in self.alternatives(option, partial)]
        assert isinstance(kind, Named)
        return self._of_class(self._plan.classes[kind.name], partial)

    def _of_class(self, entry: ClassPlan, partial: bool) -> list[str]:
        own = self.name_of(entry, partial)
        if entry.kind == "alias":
            return [own or entry.name]
        first, *others = self._rendering.annotation(Named(entry.name)).split(" | ")
        found = [first, *([own] if own else []), *others]
        if entry.kind == "model" and (entry.rest is not None or not own):
            # Nobody knows which other keys it has.
            found.append(_OBJECT)
        return found

    def name_of(self, entry: ClassPlan, partial: bool = False) -> str | None:
        """The name of a class's type; None where it has none."""
        return self._names.get((entry.name, partial)) or self._names.get((entry.name, False))

    def named_in(self, kind: Type, partial: bool = False) -> list[str]:
        """The names that the annotation of a value has of this module."""
        found = (self.name_of(entry, partial) for entry in self._rendering.named_in(kind))
        return [name for name in found if name is not None]

    def models(self) -> list[tuple[str, str]]:
        """The (module, class) pairs that the module names."""
        kinds: list[Type | None] = []
        for name, _ in self._names:
            entry = self._plan.classes[name]
            kinds += [*self._rendering.types_of(entry), entry.alias]
        return self._rendering.imports(*kinds)


def _ending(entry: ClassPlan) -> str:
    return "Dict" if entry.kind == "model" else "Value"


def is_object_form(form: BodyPlan) -> bool:
    """Whether a body is made of values, and is no text or file as a whole."""
    return form.kind not in ("text", "bytes")
