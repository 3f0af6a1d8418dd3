"""The table of routes: what each takes and gives. Requests are answered by it, and documents are written from it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn

from facade.sandbox.wire import Answer, WireRequest

from . import case_shapes, report_shapes
from .shapes import Kind, ListOf, Scalar, moment_in, written, wrong_in
from .words import message

if TYPE_CHECKING:
    from .state import State

SERVICES = {
    "crs": "Case Registry",
    "drs": "Draft Report",
    "als": "Audit Log",
    "tms": "Test Management",
    "cfg": "Configuration",
    "cfs": "Case Files",
}
ERRORS = {
    "crs": case_shapes.ERROR,
    "drs": report_shapes.REPORT_ERROR,
    "als": report_shapes.AUDIT_ERROR,
    "tms": report_shapes.REPORT_ERROR,
    "cfg": report_shapes.REPORT_ERROR,
    "cfs": report_shapes.REPORT_ERROR,
}


@dataclass(frozen=True)
class Query:
    """A parameter in the query. Dates with offsets are taken where `offsets` says so."""

    name: str
    kind: Kind
    required: bool = False
    default: Any = None
    offsets: bool = False


@dataclass(frozen=True)
class Route:
    """One route. `method_name` is what the program calls its method; `media` what it says that it gives."""

    method: str
    service: str
    path: str
    tag: str
    method_name: str
    function: Callable[[Call], Any]
    query: tuple[Query, ...] = ()
    body: Kind | None = None
    files: str | None = None
    answer: Kind | None = None
    status: int = 200
    media: str = "*/*"
    workgroup: bool = True

    @property
    def names_in_path(self) -> list[str]:
        """The parameters in the path."""
        return re.findall(r"{(\w+)}", self.path)


@dataclass
class Call:
    """One request that has come to its route."""

    state: State
    request: WireRequest
    language: str
    workgroup: str = ""
    service: str = ""
    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None

    def say(self, key: str, *values: object) -> str:
        """A message in the caller's language."""
        return message(key, self.language, *values)

    def refuse(self, status: int, key: str, *values: object, details: dict[str, str] | None = None) -> NoReturn:
        """Answer with what is wrong: 400 with a code, in the words of the service, all else with a message alone."""
        said: dict[str, Any] = {
            "code": key.upper().replace("-", "_"),
            "message": self.say(key, *values),
            "details": details,
        }
        shape = ERRORS.get(self.service)
        if status != 400 or shape is None:
            said = {"message": said["message"]}
        else:
            said |= {"timestamp": self.state.clock, "path": self.request.path}
            said = written(shape, {name: said[name] for name in shape.properties})
        raise Refused(as_json(status, said))


class Refused(Exception):
    """The request is answered with what is wrong."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


ROUTES: list[Route] = []


def route(
    method: str, service: str, path: str, tag: str, method_name: str, **rest: Any
) -> Callable[[Callable[[Call], Any]], Callable[[Call], Any]]:
    """Enter a function into the table; it may have several routes."""

    def enter(function: Callable[[Call], Any]) -> Callable[[Call], Any]:
        ROUTES.append(Route(method, service, path, tag, method_name, function, **rest))
        return function

    return enter


def as_json(status: int, body: Any) -> Answer:
    """An answer in JSON."""
    text = json.dumps(body, separators=(",", ":"), ensure_ascii=False)
    return Answer(status, text.encode(), {"Content-Type": "application/json"})


class Router:
    """Finds the route of a request and reads the request as the route says."""

    def __init__(self) -> None:
        # The most fixed first: `search` is not the id of a case.
        self._patterns = [
            (re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", f"/{each.service}{each.path}")), each)
            for each in sorted(ROUTES, key=lambda each: each.path.count("{"))
        ]

    def fitting(self, path: str) -> Iterator[tuple[Route, dict[str, str]]]:
        """All routes of a path, the most fixed first; Spring takes a slash too many."""
        path = path.removesuffix("/")
        for pattern, each in self._patterns:
            if match := pattern.fullmatch(path):
                yield each, match.groupdict()

    def find(self, call: Call) -> Route:
        """The route of a call, whose path it fills in."""
        candidates = list(self.fitting(call.request.path))
        call.service = call.request.path[1:].partition("/")[0]
        if not candidates:
            call.refuse(404, "nowhere", call.request.path)
        best = next((pair for pair in candidates if pair[0].method == call.request.method), None)
        if best is None:
            call.refuse(405, "method", call.request.method)
        found, call.path = best
        return found

    def run(self, call: Call, found: Route) -> Answer:
        """What a route answers."""
        call.query = {each.name: _bound(call, each) for each in found.query}
        if found.body is not None:
            call.body = _read(call, found.body)
        if found.files is not None and call.request.received is None:
            call.refuse(415, "media", call.request.headers.get("content-type"))
        said = found.function(call)
        if not isinstance(said, Answer):
            said = Answer(found.status) if found.answer is None else as_json(found.status, written(found.answer, said))
        return replace(said, operation_id=found.method_name)


def _read(call: Call, kind: Kind) -> Any:
    media = call.request.headers.get("content-type", "")
    if media.partition(";")[0].strip().lower() != "application/json":
        call.refuse(400, "media", media)
    try:
        body = json.loads(call.request.body)
    except ValueError:
        call.refuse(400, "no-body")
    if body is None:
        call.refuse(400, "no-body")
    if place := wrong_in(kind, body):
        call.refuse(400, "bad-body", place, details={place: "invalid"})
    return body


def _bound(call: Call, query: Query) -> Any:
    given = [value for name, value in call.request.query if name == query.name]
    if not given or given == [""]:
        if query.required:
            call.refuse(400, "no-parameter", query.name)
        return query.default
    if isinstance(query.kind, ListOf):
        # Spring splits one value at its commas, and leaves several as they are.
        return given[0].split(",") if len(given) == 1 else given
    value = _converted(query, given[0])
    if value is None:
        call.refuse(400, "bad-parameter", query.name, given[0])
    return value


def _converted(query: Query, text: str) -> str | bool | int | datetime | None:
    kind = query.kind
    assert isinstance(kind, Scalar)
    if kind.format == "date-time":
        return moment_in(text, offsets=query.offsets)
    match kind.type:
        case "boolean":
            return {"true": True, "false": False}.get(text.lower())
        case "integer":
            return int(text) if re.fullmatch(r"-?\d{1,9}", text) else None
    return text if not kind.enum or text in kind.enum else None
