"""The checks of these tests see what is missing."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from .foreign import ANIMALS, CHOICES, ENUMS
from .requests_and_answers import SERVICE
from .walker import lost
from .workshop import Workshop


def _set(*keys: Any, value: Any) -> Callable[[Any], None]:
    def change(document: Any) -> None:
        for key in keys[:-1]:
            document = document[key]
        document[keys[-1]] = value

    return change


SCHEMAS = ("components", "schemas")


@pytest.mark.parametrize(
    ("name", "document", "change"),
    [
        ("animals", ANIMALS, _set(*SCHEMAS, "Lion", "allOf", 1, "properties", "claws", value={"type": "string"})),
        ("animals", ANIMALS, _set(*SCHEMAS, "Unicorn", value={"type": "object"})),
        ("choices", CHOICES, _set(*SCHEMAS, "Sum", "properties", "more", value={})),
        ("choices", CHOICES, _set(*SCHEMAS, "Inline", "anyOf", 2, "items", "properties", "d", value={})),
        ("choices", CHOICES, _set(*SCHEMAS, "Open", "additionalProperties", "items", value={"properties": {"x": {}}})),
        ("enums", ENUMS, _set(*SCHEMAS, "Mixed", "enum", 1, value=2)),
        ("enums", ENUMS, _set("paths", "/e", "get", "deprecated", value=True)),
        ("enums", ENUMS, _set("paths", "/e", "post", value={"responses": {}})),
        ("service", SERVICE, _set("paths", "/body/json", "post", "parameters", value=[{"name": "q", "in": "query"}])),
        ("service", SERVICE, _set("paths", "/answer/text", "get", "responses", "404", value={"description": ""})),
        ("service", SERVICE, _set("components", "parameters", "Trace", "explode", value=True)),
        ("service", SERVICE, _set("components", "requestBodies", "Shared", "content", "text/plain", value={})),
    ],
)
def test_what_the_package_lacks_is_told(
    name: str, document: dict[str, Any], change: Callable[[Any], None], workshop: Workshop
) -> None:
    package = workshop.make(name, document)
    changed = copy.deepcopy(document)
    change(changed)
    assert lost(changed, package) != []


@pytest.mark.slow
def test_type_errors_are_told(workshop: Workshop) -> None:
    package = workshop.make("wrong", ANIMALS)
    module = package.folder / "models" / "dog.py"
    module.write_text(module.read_text(encoding="utf-8") + "\nx: int = 'text'\n", encoding="utf-8")
    assert "dog.py" in workshop.type_check("wrong")
