"""Types in words, with links to the pages of the classes that they name."""

from __future__ import annotations

from scripts.generate.rendering import Rendering, literal
from scripts.prepare.plan import (
    ClassPlan,
    ListType,
    MapType,
    Named,
    NullType,
    Plan,
    Scalar,
    Type,
    UnionType,
)

from .marks import code, link
from .places import anchor_of_class, page_of_class

_SHOWN = 40


class Values:
    """Writes the types of one plan for the pages of one platform."""

    def __init__(self, plan: Plan, platform: str) -> None:
        self._plan = plan
        self._platform = platform
        self._rendering = Rendering(plan)

    def words(self, kind: Type, page: str) -> str:
        """A type in words: `list of Case or None`."""
        return " or ".join(dict.fromkeys(self._alternatives(kind, page)))

    def _alternatives(self, kind: Type, page: str) -> list[str]:
        if isinstance(kind, ListType):
            return [f"list of {self._inner(kind.item, page)}"]
        if isinstance(kind, MapType):
            return [f"mapping of names to {self._inner(kind.value, page)}"]
        if isinstance(kind, NullType):
            return [*self._alternatives(kind.inner, page), code("None")]
        if isinstance(kind, UnionType):
            return [words for option in kind.options for words in self._alternatives(option, page)]
        if isinstance(kind, Named):
            return [self.name(self._plan.classes[kind.name], page)]
        return ["a file" if kind == Scalar("BINARY") else code(self._rendering.annotation(kind))]

    def _inner(self, kind: Type, page: str) -> str:
        words = self.words(kind, page)
        return f"({words})" if " or " in words else words

    def name(self, entry: ClassPlan, page: str) -> str:
        """The name of a class, with a link to it."""
        return link(code(entry.name), page, page_of_class(self._platform, entry), anchor_of_class(entry))

    def allowed(self, kind: Type) -> str:
        """The values that a description knows for a type, the first of many; empty where it names none."""
        found = list(dict.fromkeys(self._values(kind, ())))
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        return f"one of {', '.join(found[:_SHOWN])}{more}" if found else ""

    def _values(self, kind: Type, inside: tuple[str, ...]) -> list[str]:
        """The values of a type, `inside` of some aliases, which may contain themselves."""
        if isinstance(kind, ListType):
            return self._values(kind.item, inside)
        if isinstance(kind, NullType):
            return self._values(kind.inner, inside)
        if isinstance(kind, UnionType):
            return [value for option in kind.options for value in self._values(option, inside)]
        if not isinstance(kind, Named) or kind.name in inside:
            return []
        entry = self._plan.classes[kind.name]
        if entry.alias is not None:
            return self._values(entry.alias, (*inside, kind.name))
        return [shown(value) for _, value in entry.members]


def shown(value: object) -> str:
    """A value of an enum as one would send it: texts without quotation marks."""
    return code(value if isinstance(value, str) and value else literal(value))
