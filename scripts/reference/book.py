"""What the pages of one platform are made of: its plan, the facts of its description, and how it is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.generate.facts import Facts
from scripts.prepare.plan import (
    ClassPlan,
    ListType,
    MapType,
    Named,
    NullType,
    OperationPlan,
    Plan,
    Type,
    UnionType,
)

from .marks import code, link
from .places import anchor_of, page_of_tag
from .signatures import Caller, Signatures
from .values import Values


class Book:
    """One platform's reference, before it is written.

    Attributes:
        platform: Its name in folders and modules.
        title: What people call it.
        plan: Its plan.
        caller: The client in examples.
    """

    def __init__(self, platform: str, title: str, plan: Plan, document: dict[str, Any], caller: Caller) -> None:
        self.platform = platform
        self.title = title
        self.plan = plan
        self.caller = caller
        self.document = document
        self.facts = Facts(document, code)
        self.values = Values(plan, platform)
        self.signatures = Signatures(plan, caller)
        self._uses: dict[str, list[OperationPlan]] | None = None
        self._parts: dict[str, list[ClassPlan]] | None = None

    def link_to(self, operation: OperationPlan, page: str) -> str:
        """A link to an operation, by tag and name."""
        words = f"{operation.tag}.{operation.name}"
        if len(operation.versions) > 1:
            words += f" ({operation.version})"
        return link(code(words), page, page_of_tag(self.platform, operation.tag), anchor_of(operation))

    def uses(self, entry: ClassPlan) -> list[OperationPlan]:
        """The operations whose arguments or answers name a class."""
        if self._uses is None:
            self._uses = {}
            for operation in self.plan.operations:
                for name in dict.fromkeys(named_in(*types_of(operation))):
                    self._uses.setdefault(name, []).append(operation)
        return self._uses.get(entry.name, [])

    def holders(self, entry: ClassPlan) -> list[ClassPlan]:
        """The other classes that a class is a part of."""
        if self._parts is None:
            self._parts = {}
            for holder in sorted(self.plan.classes.values(), key=lambda each: each.name):
                kinds = [*(each.type for each in holder.fields), holder.rest, holder.alias]
                for name in dict.fromkeys(named_in(*(kind for kind in kinds if kind is not None))):
                    self._parts.setdefault(name, []).append(holder)
        return [holder for holder in self._parts.get(entry.name, []) if holder is not entry]


def types_of(operation: OperationPlan) -> Iterator[Type]:
    """The types of what an operation takes and answers."""
    yield from (each.type for each in operation.parameters)
    yield from (each.type for each in operation.bodies)
    yield from (each.type for each in operation.answers if each.type is not None)
    if operation.paging is not None:
        yield operation.paging.item


def named_in(*kinds: Type) -> Iterator[str]:
    """The classes that types name themselves."""
    for kind in kinds:
        if isinstance(kind, Named):
            yield kind.name
        elif isinstance(kind, ListType):
            yield from named_in(kind.item)
        elif isinstance(kind, MapType):
            yield from named_in(kind.value)
        elif isinstance(kind, NullType):
            yield from named_in(kind.inner)
        elif isinstance(kind, UnionType):
            yield from named_in(*kind.options, *(option for _, option in kind.mapping))
