"""Requests against the description: parameters and JSON bodies by openapi-core, forms by `forms`.

openapi-core looks a path up among all paths, and its path templates are not exact enough for colons; so each
body and parameter gets a validator of its own, over a document that holds this operation only, made on first use and
kept. What was found about the values of a parameter is kept too, since they mostly come again.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Hashable, Mapping
from typing import Any
from urllib.parse import quote

from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.validators import V30RequestBodyValidator, V30RequestParametersValidator
from werkzeug.datastructures import Headers, ImmutableMultiDict

from facade.sandbox.wire import WireRequest

from .description import Description, Operation
from .forms import read_form
from .leniencies import PLACES
from .negotiation import bare_type, is_json
from .problems import Refusal
from .router import Route

_HOST = "http://sandbox"
_LENGTHS = frozenset({"type", "minLength", "maxLength"})


class _CoreRequest:
    """The request in the shape that openapi-core reads."""

    host_url = _HOST

    def __init__(self, wire: WireRequest, route: Route, prefix: str) -> None:
        self.method = route.operation.method.lower()
        # openapi-core only has to find the one path again; the values come from the router.
        self.path = self.path_pattern = quote(f"{prefix}{route.operation.path}", safe="/:{}")
        self.body = wire.body
        self.content_type = bare_type(wire.headers.get("content-type", ""))
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(wire.query),
            header=Headers(list(wire.headers.items())),
            path=dict(route.path_parameters),
        )


class RequestRules:
    """Checks requests; holds an openapi-core validator per parameter and body, and what they found about parameters."""

    def __init__(self, description: Description, *, strict: bool) -> None:
        self._description = description
        self._strict = strict
        self._parameter_checks: dict[Hashable, V30RequestParametersValidator] = {}
        self._body_checks: dict[Operation, V30RequestBodyValidator] = {}
        self._found: dict[Hashable, list[str]] = {}
        self._lock = threading.Lock()

    def check_parameters(self, wire: WireRequest, route: Route) -> None:
        """Path, query and header parameters. Raises Refusal 400."""
        known = route.operation.query_parameters
        unknown = sorted({name for name, _ in wire.query} - set(known))
        if unknown:
            raise Refusal(400, f"unknown query parameters: {', '.join(unknown)}; known: {', '.join(known) or 'none'}")
        details = []
        with self._lock:
            for facts in route.operation.facts.get("parameters", []):
                values = _values(facts, wire, route)
                if values == [""] and facts["name"] in PLACES and not self._strict:
                    continue
                if values or facts.get("required"):
                    details += self._about(facts, values, wire, route)
        _refuse(details)

    def _about(self, facts: Mapping[str, Any], values: list[str], wire: WireRequest, route: Route) -> list[str]:
        """What is wrong with the values of one parameter."""
        if _is_right(facts.get("schema", {}), values):
            return []
        of = (route.operation, facts["in"], facts["name"])
        if (of, *values) not in self._found:
            if of not in self._parameter_checks:
                one = {**route.operation.facts, "parameters": [facts]}
                self._parameter_checks[of] = self._made(V30RequestParametersValidator, route.operation, one)
            errors = self._parameter_checks[of].iter_errors(_CoreRequest(wire, route, self._description.prefix))
            self._found[of, *values] = [_detail(error) for error in errors]
        return self._found[of, *values]

    def read_body(self, wire: WireRequest, route: Route, media_type: str) -> Any:
        """The body, decoded, once it is known to be valid. Raises Refusal 400 with the JSON pointer of the fault."""
        if not is_json(media_type):
            schema = route.operation.body_types[media_type]
            return read_form(self._description, schema, wire)
        with self._lock:
            if route.operation not in self._body_checks:
                made = self._made(V30RequestBodyValidator, route.operation, route.operation.facts)
                self._body_checks[route.operation] = made
            errors = self._body_checks[route.operation].iter_errors(_CoreRequest(wire, route, self._description.prefix))
            _refuse([_detail(error) for error in errors])
        return json.loads(wire.body)

    def _made(self, kind: Any, operation: Operation, facts: Mapping[str, Any]) -> Any:
        document = {
            **self._description.document,
            "paths": {operation.path: {operation.method.lower(): facts}},
            "security": [],
        }
        readers = {name: _load_json for name in operation.body_types if is_json(name)}
        return kind(SchemaPath.from_dict(document), base_url=_HOST, extra_media_type_deserializers=readers)


def _values(facts: Mapping[str, Any], wire: WireRequest, route: Route) -> list[str]:
    """What a request says for a parameter."""
    name = facts["name"]
    if facts["in"] == "query":
        return [value for key, value in wire.query if key == name]
    found = route.path_parameters.get(name) if facts["in"] == "path" else wire.headers.get(name.lower())
    return [] if found is None else [found]


def _is_right(schema: Mapping[str, Any], values: list[str]) -> bool:
    """Whether there is one value and any text would do, for which nobody has to be asked: keys and ids never come
    again."""
    if len(values) != 1 or schema.get("type") != "string" or not schema.keys() <= _LENGTHS:
        return False
    return bool(schema.get("minLength", 1) <= len(values[0]) <= schema.get("maxLength", len(values[0])))


def _load_json(value: bytes, **_parameters: str) -> Any:
    return json.loads(value)


def _refuse(details: list[str]) -> None:
    if details:
        raise Refusal(400, "; ".join(details))


def _detail(error: BaseException) -> str:
    """Where a fault is and what it is, with JSON pointers for faults in a value."""
    name = getattr(error, "name", None)
    where = f"{getattr(error, 'location', '')} parameter {name}" if name else "request body"
    faults = getattr(error.__cause__, "schema_errors", None)
    if faults:
        return f"{where}: {'; '.join(pointer_detail(fault) for fault in faults)}"
    return f"{where}: {error.__cause__ or error}"


def pointer_detail(fault: Any) -> str:
    """A schema fault with the JSON pointer of the value that it concerns."""
    pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in fault.absolute_path)
    return f"at {pointer or '/'}: {fault.message}"
