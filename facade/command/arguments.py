"""The arguments of an operation as they are typed, `name=value`: what each is called, and what is read in it."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .operations import Found

if TYPE_CHECKING:
    from generated.runtime.operations import Parameter

# What the functions take besides what goes on the wire; `confirm` is last where there is a danger.
_PAGES = ("limit", "start", "prefetch")
_FORM = "content_type"
BODY = "body"


@dataclass(frozen=True)
class Argument:
    """One argument. Without a `parameter`, it is the function's own, and of a `kind`: `whole`, `text` or `truth`."""

    name: str
    required: bool
    parameter: Parameter | None = None
    kind: str = "text"

    @property
    def wire(self) -> str:
        """What the platform calls it."""
        return self.name if self.parameter is None else self.parameter.name


@dataclass(frozen=True)
class Arguments:
    """All arguments of an operation.

    Attributes:
        named: by name, those in the path first.
        body: whether there is a body: None, or whether it is required.
        filters: whether other names are filters of a list.
    """

    named: dict[str, Argument]
    body: bool | None
    filters: bool

    def required(self) -> list[str]:
        """The names of those without which nothing can be sent."""
        return [name for name, argument in self.named.items() if argument.required]


def arguments_of(found: Found) -> Arguments:
    """What an operation takes. Its function has those in the path first, and then the others in their own order."""
    operation = found.operation
    entries = list(inspect.signature(found.build).parameters.values())
    in_path = [entry.name for entry in entries if entry.kind is entry.POSITIONAL_OR_KEYWORD]
    others = [entry.name for entry in entries if entry.kind is entry.KEYWORD_ONLY]
    body = operation.bodies[0].required if operation.bodies else None
    if body:
        others.remove(BODY)
    beside = [entry for entry in operation.parameters if entry.where != "path"]
    named = {}
    for names, parameters in (
        (in_path, [entry for entry in operation.parameters if entry.where == "path"]),
        (others, beside),
    ):
        for name, parameter in zip(names, parameters, strict=False):
            named[name] = Argument(name, parameter.required, parameter)
    for name in others[len(beside) :]:
        if name != BODY:
            named[name] = Argument(name, False, kind=_kind(found, name))
    if operation.dangerous is not None:
        confirmed = others[-1]
        named[confirmed] = Argument(confirmed, True, kind="truth")
    return Arguments(named, body, operation.filters is not None)


def _kind(found: Found, name: str) -> str:
    if found.kind == "paged" and name in _PAGES:
        return "text" if name == "start" else "whole"
    return "text"
