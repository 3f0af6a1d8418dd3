"""Requests for every operation of a description, made from its schemas; for plain httpx."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from facade.sandbox.ica.description import Description, Operation
from facade.sandbox.ica.negotiation import is_json, version_of
from facade.sandbox.ica.schema_values import SchemaValues, Variant

from .conftest import PROBLEM

# These carry the sense of paging, not just a type; made-up text would rightly be refused.
PAGING = {"pageOffset", "pageToken", "pageSize", "sort"}


@dataclass(frozen=True)
class Asked:
    """Arguments for httpx, and what the answer is to be."""

    operation: Operation
    answer_type: str | None
    url: str
    params: dict[str, Any]
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def label(self) -> str:
        """Text that tells requests apart."""
        return f"{self.operation.method} {self.url} {self.answer_type} {self.headers.get('Content-Type')}"


def requests_for(description: Description, operation: Operation) -> Iterator[Asked]:
    """One request per answer type and body type that go together."""
    values = SchemaValues(description, f"asked:{operation.operation_id}:", Variant.FULL)
    url = _url(description, operation)
    params = {
        name: _query_text(values.make(facts["schema"], f"/{name}"))
        for name, facts in operation.query_parameters.items()
        if name not in PAGING
    }
    headers = {
        name: str(values.make(facts["schema"], f"/{name}"))[:255]
        for name, facts in operation.parameters("header").items()
    }
    for answer_type in [*operation.answer_types] or [None]:
        accept = {"Accept": ", ".join(filter(None, [answer_type, PROBLEM]))}
        for body_type in [*operation.body_types] or [None]:
            if _disagree(answer_type, body_type):
                continue
            body, extra = _body(values, description, operation, body_type)
            yield Asked(operation, answer_type, url, params, {**headers, **accept, **extra}, body)


def _disagree(answer_type: str | None, body_type: str | None) -> bool:
    versions = {version_of(answer_type), version_of(body_type)} - {None}
    return len(versions) > 1


def _url(description: Description, operation: Operation) -> str:
    values = SchemaValues(description, "asked:", Variant.FULL)
    named = {
        name: quote(str(values.make(facts["schema"], f"/{name}")), safe="")
        for name, facts in operation.parameters("path").items()
    }
    return re.sub(r"\{([^}]+)\}", lambda match: named[match[1]], operation.path)


def _query_text(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return [_query_text(item) for item in value] if isinstance(value, list) else str(value)


def _body(
    values: SchemaValues, description: Description, operation: Operation, media_type: str | None
) -> tuple[dict[str, Any], dict[str, str]]:
    if media_type is None:
        return {}, {}
    schema = operation.body_types[media_type]
    value = values.make(schema)
    if is_json(media_type):
        return {"content": json.dumps(value)}, {"Content-Type": media_type}
    fields = {name: _form_text(field) for name, field in value.items()}
    if media_type == "application/x-www-form-urlencoded":
        return {"data": fields}, {"Content-Type": media_type}
    return {"files": list(_parts(description, schema, fields))}, {}


def _parts(description: Description, schema: Any, fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    properties = description.resolve(schema)["properties"]
    for name, value in fields.items():
        facts = description.resolve(properties[name])
        binary = "binary" in (facts.get("format"), facts.get("items", {}).get("format"))
        for item in value if isinstance(value, list) else [value]:
            yield name, (f"{name}.txt", item.encode()) if binary else (None, item)


def _form_text(value: Any) -> Any:
    if isinstance(value, list):
        return [_form_text(item) for item in value]
    return value if isinstance(value, str) else json.dumps(value)
