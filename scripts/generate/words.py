"""Types and arguments in the words of readers, for docstrings and for the reference."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from scripts.prepare.plan import (
    AskedPlan,
    ClassPlan,
    ListType,
    MapType,
    Named,
    NullType,
    OperationPlan,
    ParameterPlan,
    Plan,
    Scalar,
    SpanPlan,
    Type,
    UnionType,
)

from .rendering import Rendering, literal


@dataclass(frozen=True)
class Marks:
    """How a text is written.

    Attributes:
        code: Makes of a text one that is shown as it is.
        plain: The same for one that stands between words.
        name: The same for the name of a class.
        most: So many values are shown of those that are allowed.
    """

    code: Callable[[str], str]
    plain: Callable[[str], str]
    name: Callable[[ClassPlan], str]
    most: int

    def shown(self, value: object) -> str:
        """A value of an enum as one would send it: texts without quotation marks."""
        return self.code(value if isinstance(value, str) and value else literal(value))

    def shortened(self, values: Iterable[object]) -> str:
        """Values, the first of many."""
        found = list(dict.fromkeys(map(self.shown, values)))
        more = f" and {len(found) - self.most} more" if len(found) > self.most else ""
        return ", ".join(found[: self.most]) + more


class Words:
    """Says the types of one plan in words."""

    def __init__(self, plan: Plan, marks: Marks) -> None:
        self._plan = plan
        self._marks = marks
        self._rendering = Rendering(plan)

    def of(self, kind: Type) -> str:
        """A type in words: `list of Case or None`."""
        return " or ".join(dict.fromkeys(self._alternatives(kind)))

    def _alternatives(self, kind: Type) -> list[str]:
        if isinstance(kind, ListType):
            return [f"list of {self._inner(kind.item)}"]
        if isinstance(kind, MapType):
            return [f"mapping of names to {self._inner(kind.value)}"]
        if isinstance(kind, NullType):
            return [*self._alternatives(kind.inner), self._marks.code("None")]
        if isinstance(kind, UnionType):
            return [words for option in kind.options for words in self._alternatives(option)]
        if isinstance(kind, Named):
            return [self._marks.name(self._plan.classes[kind.name])]
        return ["a file" if kind == Scalar("BINARY") else self._marks.code(self._rendering.annotation(kind))]

    def _inner(self, kind: Type) -> str:
        words = self.of(kind)
        return f"({words})" if " or " in words else words

    def of_argument(self, parameter: ParameterPlan) -> str:
        """The type of an argument in words."""
        words = self.of(parameter.type)
        return f"{self._marks.code('int')} or {words}" if parameter.number_as_text else words

    def values(self, kind: Type) -> str:
        """The values that a description knows for a type, the first of many; empty where it names none."""
        found = self._marks.shortened(self._values(kind, ()))
        return f"one of {found}" if found else ""

    def _values(self, kind: Type, inside: tuple[str, ...]) -> list[object]:
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
        return [value for _, value in entry.members]

    def allowed(self, operation: OperationPlan, parameter: ParameterPlan, facts: Iterable[str]) -> list[str]:
        """What values an argument may have: those that are known, and what the description says of them."""
        said = [self.values(parameter.type), *facts]
        if parameter.asked is not None:
            said += self._asked(parameter.asked)
        if parameter.sortable:
            said.append(f"one or more of {', '.join(map(self._marks.shown, parameter.sortable))}")
        if parameter.media_type:
            said.append(f"written as {self._marks.code(parameter.media_type)}")
        filters = operation.filters
        if filters is not None and parameter.where == "query" and parameter.wire in filters.releases:
            said.append(self._marks.plain(in_releases(filters.releases[parameter.wire])))
        return [each for each in said if each]

    def _asked(self, asked: AskedPlan) -> list[str]:
        """Of the values that a server reads, where it passes over all others."""
        said = []
        if asked.values or asked.truths:
            said.append(f"read are only {', '.join(map(self._marks.shown, (*asked.values, *asked.truths)))}")
        if asked.moments is not None:
            said.append("a moment" if asked.number == 1 else f"{asked.number} moments in one text")
        return [*said, *["one text or several"] * asked.listed]


def in_releases(span: SpanPlan) -> str:
    """The releases in which something is, in words."""
    said = [f"since {span.since}"] * (span.since is not None) + [f"until {span.until}"] * (span.until is not None)
    return ", ".join([*said, *(f"but not {each}" for each in span.absent)])
