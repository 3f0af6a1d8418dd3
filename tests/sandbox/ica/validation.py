"""Requests against the description: parameters and JSON bodies by openapi-core, forms by `forms`.

openapi-core looks a path up among all paths, and its path templates are not exact enough for colons; so each
operation gets a validator of its own, over a document that holds this operation only, made on first use and kept.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from openapi_core.validation.request.validators import V30RequestBodyValidator, V30RequestParametersValidator
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.sandbox.wire import WireRequest

from .description import Description, Operation
from .forms import read_form
from .negotiation import bare_type, is_json
from .problems import Refusal
from .router import Route

_HOST = "http://sandbox"


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
    """Checks requests; holds one openapi-core validator per operation."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._parameter_checks: dict[Operation, V30RequestParametersValidator] = {}
        self._body_checks: dict[Operation, V30RequestBodyValidator] = {}
        self._lock = threading.Lock()

    def check_parameters(self, wire: WireRequest, route: Route) -> None:
        """Path, query and header parameters. Raises Refusal 400."""
        known = route.operation.query_parameters
        unknown = sorted({name for name, _ in wire.query} - set(known))
        if unknown:
            raise Refusal(400, f"unknown query parameters: {', '.join(unknown)}; known: {', '.join(known) or 'none'}")
        with self._lock:
            checks = self._checks(self._parameter_checks, V30RequestParametersValidator, route.operation)
            _refuse(checks.iter_errors(_CoreRequest(wire, route, self._description.prefix)))

    def read_body(self, wire: WireRequest, route: Route, media_type: str) -> Any:
        """The body, decoded, once it is known to be valid. Raises Refusal 400 with the JSON pointer of the fault."""
        if not is_json(media_type):
            schema = route.operation.body_types[media_type]
            return read_form(self._description, schema, wire)
        with self._lock:
            checks = self._checks(self._body_checks, V30RequestBodyValidator, route.operation)
            _refuse(checks.iter_errors(_CoreRequest(wire, route, self._description.prefix)))
        return json.loads(wire.body)

    def _checks(self, kept: dict[Operation, Any], kind: Any, operation: Operation) -> Any:
        if operation not in kept:
            document = {
                **self._description.document,
                "paths": {operation.path: {operation.method.lower(): operation.facts}},
                "security": [],
            }
            readers = {name: _load_json for name in operation.body_types if is_json(name)}
            spec = SchemaPath.from_dict(document)
            kept[operation] = kind(spec, base_url=_HOST, extra_media_type_deserializers=readers)
        return kept[operation]


def _load_json(value: bytes, **_parameters: str) -> Any:
    return json.loads(value)


def _refuse(errors: Iterable[OpenAPIError]) -> None:
    details = [_detail(error) for error in errors]
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
