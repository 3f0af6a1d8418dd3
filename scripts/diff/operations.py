"""Operations: what each one is once references and what stands above it are worked in, and which is which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.documents.paths import parameters_in, shape
from scripts.documents.pointers import join
from scripts.documents.positions import METHODS
from scripts.prepare.parameters import DEFAULT_STYLES, NOT_PARAMETERS
from scripts.prepare.tags import tag_of

from .nodes import Graph


@dataclass(slots=True)
class Parameter:
    """A parameter: where it stands, what it says, and the place and name that it is known by."""

    pointer: str
    raw: dict[str, Any]
    where: str
    name: str

    @property
    def required(self) -> bool:
        """Whether a call needs it."""
        return self.where == "path" or self.raw.get("required") is True

    @property
    def style(self) -> tuple[str, bool]:
        """How it is written."""
        style = str(self.raw.get("style") or DEFAULT_STYLES.get(self.where, "form"))
        explode = self.raw.get("explode")
        return style, explode if isinstance(explode, bool) else style == "form"

    def schema(self) -> tuple[str, Any]:
        """The place of its schema."""
        content = self.raw.get("content")
        if "schema" not in self.raw and isinstance(content, dict) and content:
            media_type = sorted(content)[0]
            inner = content[media_type]
            place = join(self.pointer, "content", media_type, "schema")
            return place, inner.get("schema", {}) if isinstance(inner, dict) else {}
        return join(self.pointer, "schema"), self.raw.get("schema", {})

    @property
    def media_type(self) -> str | None:
        """The media type that its value is written in, if it is one."""
        content = self.raw.get("content")
        return sorted(content)[0] if "schema" not in self.raw and isinstance(content, dict) and content else None


@dataclass(slots=True)
class Operation:
    """An operation of a description."""

    method: str
    path: str
    pointer: str
    raw: dict[str, Any]
    item: dict[str, Any]
    parameters: dict[tuple[str, str], Parameter] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """`GET /api/projects`."""
        return f"{self.method.upper()} {self.path}"

    @property
    def shape(self) -> tuple[str, str]:
        """What it is told by: its method, and its path without the names of parameters."""
        return self.method, shape(self.path)

    @property
    def identifier(self) -> str | None:
        """Its operation id."""
        found = self.raw.get("operationId")
        return found if isinstance(found, str) and found else None

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags, the first one first: clients call it by that."""
        said = self.raw.get("tags")
        tags = [str(tag) for tag in said] if isinstance(said, list) and said else [tag_of({**self.raw, "tags": None})]
        return tuple(tags)

    @property
    def in_path(self) -> list[str]:
        """The names of the parameters in its path, in order."""
        return parameters_in(self.path)


def operations_of(graph: Graph) -> list[Operation]:
    """All operations of a description, in its order."""
    paths = graph.document.get("paths")
    found = []
    for path, item in paths.items() if isinstance(paths, dict) else ():
        pointer, item = graph.followed(join("/paths", path), item)
        if not isinstance(item, dict) or not isinstance(path, str) or path.startswith("x-"):
            continue
        for method in METHODS:
            place, raw = graph.followed(join(pointer, method), item.get(method))
            if isinstance(raw, dict):
                operation = Operation(method, path, place, raw, item)
                operation.parameters = _parameters(graph, operation, pointer)
                found.append(operation)
    return found


def _parameters(graph: Graph, operation: Operation, above: str) -> dict[tuple[str, str], Parameter]:
    """The parameters by place and name; those in the path by their number instead, since only a client knows their
    names."""
    found: dict[tuple[str, str], Parameter] = {}
    in_path = operation.in_path
    for pointer, raw in _declared(graph, operation, above):
        where, name = raw.get("in"), raw.get("name")
        if not isinstance(where, str) or where not in DEFAULT_STYLES or not isinstance(name, str):
            continue
        key = (where, name.lower() if where == "header" else name)
        if where == "header" and name.lower() in NOT_PARAMETERS:
            continue
        if where == "path":
            if name not in in_path:
                continue
            key = ("path", str(in_path.index(name)))
        found[key] = Parameter(pointer, raw, where, name)
    for number, name in enumerate(in_path):
        undeclared = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        found.setdefault(("path", str(number)), Parameter(operation.pointer, undeclared, "path", name))
    return found


def _declared(graph: Graph, operation: Operation, above: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for place, holder in ((above, operation.item), (operation.pointer, operation.raw)):
        entries = holder.get("parameters")
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            pointer, raw = graph.followed(join(place, "parameters", index), entry)
            if isinstance(raw, dict):
                yield pointer, raw


@dataclass(slots=True)
class Paired:
    """Operations of two descriptions: those that are the same, those that are gone, those that are new."""

    both: list[tuple[Operation, Operation]]
    gone: list[Operation]
    new: list[Operation]


def paired(old: list[Operation], new: list[Operation]) -> Paired:
    """Which operations are the same: those at one method and path, then those of one operation id."""
    result = Paired([], [], [])
    left = {operation.shape: operation for operation in reversed(new)}
    rest = []
    for operation in old:
        same = left.pop(operation.shape, None)
        if same is None:
            rest.append(operation)
        else:
            result.both.append((operation, same))
    named: dict[str, list[Operation]] = {}
    for operation in new:
        if left.get(operation.shape) is operation and operation.identifier:
            named.setdefault(operation.identifier, []).append(operation)
    moved = set()
    for operation in rest:
        others = named.get(operation.identifier or "", [])
        if len(others) == 1 and id(others[0]) not in moved:
            moved.add(id(others[0]))
            result.both.append((operation, others[0]))
        else:
            result.gone.append(operation)
    result.new = [each for each in new if left.get(each.shape) is each and id(each) not in moved]
    return result
