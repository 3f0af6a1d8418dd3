"""A Swagger 2.0 document as an OpenAPI 3.0 one.

What is not as Swagger 2.0 has it is taken for what it must mean where servers are known to write it so (fields of forms
with a `schema`, places called `form`, a body beside fields, references that are only a name), and is otherwise left as
it is for the later stages to tell.
"""

from __future__ import annotations

import copy
from typing import Any

from scripts.documents.pointers import of_reference, resolve
from scripts.documents.positions import METHODS
from scripts.errors import PipelineError

from . import parameters
from .bodies import is_of_body, request_body
from .schemas import Translator

_VERSION = "3.0.0"
# What has another place in OpenAPI 3.0.
_MOVED = frozenset(
    ("swagger", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters")
) | {"responses", "securityDefinitions"}
_ANY = "*/*"
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
_OF_FLOW = ("authorizationUrl", "tokenUrl", "scopes")


def convert(document: dict[str, Any]) -> dict[str, Any]:
    """The same description in OpenAPI 3.0.

    Args:
        document: The Swagger 2.0 document; it is not changed.
    """
    return _Conversion(copy.deepcopy(document)).document()


class _Conversion:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._translator = Translator(_mapping(document.get("definitions")))
        self._consumes = _texts(document.get("consumes"))
        self._produces = _texts(document.get("produces"))

    def document(self) -> dict[str, Any]:
        old = self._document
        result = {key: value for key, value in old.items() if key not in _MOVED}
        result["openapi"] = _VERSION
        servers = _servers(old)
        if servers and "servers" not in result:
            result["servers"] = servers
        paths: Any = old.get("paths")
        result["paths"] = {key: self._path(key, item) for key, item in paths.items()} if _is(paths) else paths
        components = {
            "schemas": {key: self._schema(value) for key, value in _mapping(old.get("definitions")).items()},
            "parameters": self._shared_parameters(),
            "responses": {
                key: self._response(value, self._produces) for key, value in _mapping(old.get("responses")).items()
            },
            "securitySchemes": {key: _scheme(value) for key, value in _mapping(old.get("securityDefinitions")).items()},
        }
        components = {key: value for key, value in components.items() if value}
        return {**result, "components": components} if components else result

    def _schema(self, raw: Any) -> Any:
        return {} if raw is None else self._translator.schema(raw)

    def _shared_parameters(self) -> dict[str, Any]:
        """The parameters that operations refer to. Bodies go to each operation that has them."""
        found = {}
        for name, raw in _mapping(self._document.get("parameters")).items():
            if not _is(raw):
                found[name] = raw
            elif not is_of_body(self._followed(raw)):
                found[name] = parameters.converted(raw, self._translator)
        return found

    def _followed(self, parameter: dict[str, Any]) -> dict[str, Any]:
        """What a reference to a parameter leads to; the reference itself where that is nothing."""
        found: Any = parameter
        for _ in range(len(_mapping(self._document.get("parameters"))) + 1):
            if not isinstance(found.get("$ref"), str):
                break
            try:
                found = resolve(self._document, of_reference(found["$ref"]))
            except PipelineError:
                return parameter
            if not _is(found):
                return parameter
        result: dict[str, Any] = found
        return result

    def _path(self, path: str, item: Any) -> Any:
        if path.startswith("x-") or not _is(item):
            return item
        shared = item.get("parameters")
        result = {key: value for key, value in item.items() if key not in (*METHODS, "parameters")}
        if "$ref" in result:
            result["$ref"] = self._translator.reference(result["$ref"])
        if listed := self._parameters(shared):
            result["parameters"] = listed
        for method in METHODS:
            if method in item:
                operation = item[method]
                result[method] = self._operation(operation, shared) if _is(operation) else operation
        return result

    def _operation(self, operation: dict[str, Any], shared: Any) -> dict[str, Any]:
        moved = ("consumes", "produces", "schemes", "parameters", "responses")
        result = {key: value for key, value in operation.items() if key not in moved}
        if listed := self._parameters(operation.get("parameters")):
            result["parameters"] = listed
        bodies = self._of_body(shared, operation.get("parameters"))
        if bodies:
            consumes = _texts(operation["consumes"]) if "consumes" in operation else self._consumes
            result["requestBody"] = request_body(bodies, consumes, self._translator)
        answers = operation.get("responses")
        if answers is not None:
            result["responses"] = self._responses(operation, answers)
        return result

    def _parameters(self, listed: Any) -> Any:
        """All parameters that are not of the body."""
        if not isinstance(listed, list):
            return listed
        return [
            parameters.converted(entry, self._translator) if _is(entry) else entry
            for entry in listed
            if not _is(entry) or not is_of_body(self._followed(entry))
        ]

    def _of_body(self, *lists: Any) -> list[dict[str, Any]]:
        """The parameters of the body, those of the operation instead of those of its path that are called the same."""
        found: dict[Any, dict[str, Any]] = {}
        for level, listed in enumerate(lists):
            for index, entry in enumerate(listed if isinstance(listed, list) else ()):
                parameter = self._followed(entry) if _is(entry) else {}
                if not is_of_body(parameter):
                    continue
                key: tuple[Any, ...] = (parameters.place_of(parameter), str(parameter.get("name")))
                if level and key in found and found[key] in self._known(lists[0]):
                    del found[key]
                # Two of one name in one list are two all the same, unless they say the same.
                if key in found and found[key] != parameter:
                    key = (*key, index)
                found[key] = parameter
        return list(found.values())

    def _known(self, listed: Any) -> list[Any]:
        return [self._followed(entry) for entry in listed if _is(entry)] if isinstance(listed, list) else []

    def _responses(self, operation: dict[str, Any], answers: Any) -> Any:
        if not _is(answers):
            return answers
        produces = _texts(operation["produces"]) if "produces" in operation else self._produces
        return {
            status: answer if status.startswith("x-") else self._response(answer, produces)
            for status, answer in answers.items()
        }

    def _response(self, answer: Any, produces: list[str]) -> Any:
        if not _is(answer):
            return answer
        if isinstance(answer.get("$ref"), str):
            shared = self._shared_response(answer["$ref"])
            if shared is not None and produces != self._produces and "schema" in shared:
                # What an operation says of its media types does not reach the shared answers.
                return self._response(shared, produces)
            return {"$ref": self._translator.reference(answer["$ref"])}
        result = {key: value for key, value in answer.items() if key not in ("schema", "headers", "examples")}
        if "headers" in answer:
            headers = answer["headers"]
            result["headers"] = (
                {key: parameters.converted_header(value, self._translator) for key, value in headers.items()}
                if _is(headers)
                else headers
            )
        content: dict[str, Any] = {}
        if answer.get("schema") is not None:
            schema = self._schema(answer["schema"])
            content = {media_type: {"schema": copy.deepcopy(schema)} for media_type in produces or [_ANY]}
        for media_type, example in _mapping(answer.get("examples")).items():
            if "/" in media_type:
                content.setdefault(media_type, {})["example"] = example
        return {**result, "content": content} if content else result

    def _shared_response(self, reference: str) -> dict[str, Any] | None:
        try:
            found = resolve(self._document, of_reference(reference))
        except PipelineError:
            return None
        return found if _is(found) and "$ref" not in found else None


def _is(value: Any) -> bool:
    return isinstance(value, dict)


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _texts(value: Any) -> list[str]:
    """A list of media types, each once; one alone counts as a list."""
    listed = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return list(dict.fromkeys(entry for entry in listed if isinstance(entry, str) and entry.strip()))


def _servers(document: dict[str, Any]) -> list[dict[str, Any]]:
    host, base = document.get("host"), document.get("basePath")
    base = base if isinstance(base, str) else ""
    if isinstance(host, str) and host:
        schemes = _texts(document.get("schemes")) or [""]
        return [{"url": f"{scheme}{':' if scheme else ''}//{host}{base.rstrip('/')}"} for scheme in schemes]
    return [{"url": base}] if base else []


def _scheme(raw: Any) -> Any:
    if not _is(raw):
        return raw
    if raw.get("type") == "basic":
        return {**raw, "type": "http", "scheme": "basic"}
    if raw.get("type") != "oauth2":
        return raw
    flow = {key: raw[key] for key in _OF_FLOW if key in raw}
    flow.setdefault("scopes", {})
    name = str(raw.get("flow"))
    rest = {key: value for key, value in raw.items() if key not in (*_OF_FLOW, "flow")}
    return {**rest, "flows": {_FLOWS.get(name, name): flow}}
