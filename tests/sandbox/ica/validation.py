"""Requests against the description: parameters and JSON bodies by openapi-core, forms by `forms`.

openapi-core looks a path up among all paths, and its path templates are not exact enough for colons; so each
operation gets a validator of its own, over a document that holds this operation only, made on first use and kept.
What was found about parameters is kept too: to find it takes milliseconds, and most callers ask for the same again.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Hashable
from typing import Any
from urllib.parse import quote

from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.validators import V30RequestBodyValidator, V30RequestParametersValidator
from openapi_core.validation.schemas import oas30_write_schema_validators_factory
from openapi_core.validation.schemas.factories import SchemaValidatorsFactory
from openapi_core.validation.schemas.validators import SchemaValidator
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


class _KeptValidators(SchemaValidatorsFactory):
    """Makes the validator of a schema once; openapi-core would do so for each value."""

    def __init__(self) -> None:
        usual = oas30_write_schema_validators_factory
        super().__init__(usual.schema_validator_cls, usual.format_checker)
        self._kept: dict[SchemaPath, SchemaValidator] = {}

    def create(self, spec: SchemaPath, schema: SchemaPath, *settings: Any, **named: Any) -> SchemaValidator:
        if schema not in self._kept:
            self._kept[schema] = super().create(spec, schema, *settings, **named)
        return self._kept[schema]


class RequestRules:
    """Checks requests; holds one openapi-core validator per operation, and what it found about parameters."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._parameter_checks: dict[Operation, V30RequestParametersValidator] = {}
        self._body_checks: dict[Operation, V30RequestBodyValidator] = {}
        self._found: dict[Hashable, list[str]] = {}
        self._lock = threading.Lock()

    def check_parameters(self, wire: WireRequest, route: Route) -> None:
        """Path, query and header parameters. Raises Refusal 400."""
        known = route.operation.query_parameters
        unknown = sorted({name for name, _ in wire.query} - set(known))
        if unknown:
            raise Refusal(400, f"unknown query parameters: {', '.join(unknown)}; known: {', '.join(known) or 'none'}")
        headers = [wire.headers.get(name.lower()) for name in route.operation.parameters("header")]
        asked = (route.operation, *wire.query, *route.path_parameters.items(), *headers)
        with self._lock:
            if asked not in self._found:
                checks = self._checks(self._parameter_checks, V30RequestParametersValidator, route.operation)
                errors = checks.iter_errors(_CoreRequest(wire, route, self._description.prefix))
                self._found[asked] = [_detail(error) for error in errors]
            _refuse(self._found[asked])

    def read_body(self, wire: WireRequest, route: Route, media_type: str) -> Any:
        """The body, decoded, once it is known to be valid. Raises Refusal 400 with the JSON pointer of the fault."""
        if not is_json(media_type):
            schema = route.operation.body_types[media_type]
            return read_form(self._description, schema, wire)
        with self._lock:
            checks = self._checks(self._body_checks, V30RequestBodyValidator, route.operation)
            errors = checks.iter_errors(_CoreRequest(wire, route, self._description.prefix))
            _refuse([_detail(error) for error in errors])
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
            kept[operation] = kind(
                spec,
                base_url=_HOST,
                extra_media_type_deserializers=readers,
                schema_validators_factory=_KeptValidators(),
            )
        return kept[operation]


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
