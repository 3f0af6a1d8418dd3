"""Answers as Flask servers that SpecTree describes write them: HTTP dates, decimals as text, names of Python."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from email.utils import format_datetime
from typing import Any

from facade.sandbox.ica.description import Description, Schema

from .reading import is_moment

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class FlaskManner:
    """Writes a value of a schema in that manner. Where a value may be one of several it stays as it is."""

    def __init__(self, description: Description) -> None:
        self._description = description

    def write(self, schema: Schema, value: Any) -> Any:
        """The value in that manner."""
        schema = self._description.resolve(schema)
        if "enum" in schema or "oneOf" in schema or "anyOf" in schema:
            return value
        if isinstance(value, dict):
            return self._object(schema, value)
        if isinstance(value, list):
            return [self.write(schema.get("items", {}), item) for item in value]
        if schema.get("type") in ("number", "integer") and isinstance(value, (int, float)):
            return json.dumps(value)
        if schema.get("format") == "date-time" and isinstance(value, str) and is_moment(value):
            moment = datetime.datetime.fromisoformat(value)
            return format_datetime(moment.astimezone(datetime.UTC), usegmt=True)
        return value

    def _object(self, schema: Schema, value: dict[str, Any]) -> dict[str, Any]:
        properties, more = schema.get("properties", {}), schema.get("additionalProperties")
        inner = {name: properties.get(name, more if isinstance(more, Mapping) else {}) for name in value}
        names = {name: _HUMP.sub("_", name).lower() if more is None and name in properties else name for name in value}
        return {names[name]: self.write(inner[name], item) for name, item in value.items()}


def without_fractions(value: Any) -> Any:
    """The value with moments in whole seconds, which is all that HTTP dates say."""
    if isinstance(value, dict):
        return {name: without_fractions(item) for name, item in value.items()}
    if isinstance(value, list):
        return [without_fractions(item) for item in value]
    if isinstance(value, str) and is_moment(value):
        return re.sub(r"[.,]\d+", "", value)
    return value
