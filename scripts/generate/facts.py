"""What a description says of single values beyond their types: bounds, defaults, forms, however it is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from scripts.diff.nodes import Graph, Node
from scripts.diff.shaping import Shapes
from scripts.documents.pointers import join, split, unescape
from scripts.prepare.plan import ClassPlan, OperationPlan

_COUNTED = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} properties",
    "maxProperties": "at most {} properties",
    "multipleOf": "a multiple of {}",
}
_ONE = {" 1 characters": " 1 character", " 1 items": " 1 item", " 1 properties": " 1 property"}
_BOUNDS = {
    ("minimum", False): "{} or more",
    ("minimum", True): "more than {}",
    ("maximum", False): "{} or less",
    ("maximum", True): "less than {}",
}
_FLAGS = {
    "readOnly": "only in answers",
    "writeOnly": "only in requests",
    "deprecated": "deprecated",
    "uniqueItems": "no item twice",
}
# What the type says by itself.
_SAID_BY_TYPES = frozenset({"date-time", "date", "binary", "int32", "int64", "float", "double"})


class Facts:
    """The facts of one description's values, found by the pointers of the plan.

    Args:
        document: The description that the plan was made of.
        code: Makes of a text one that is shown as it is.
    """

    def __init__(self, document: dict[str, Any], code: Callable[[str], str]) -> None:
        self._code = code
        self._graph = Graph(document)
        self._shapes = Shapes(self._graph)

    def of_parameters(self, operation: OperationPlan) -> dict[tuple[str, str], list[str]]:
        """What is said of an operation's parameters, by place and name on the wire."""
        found: dict[tuple[str, str], list[str]] = {}
        above = operation.source.rpartition("/")[0]
        for place in (above, operation.source):
            raw = self._at(place)
            listed = raw.get("parameters") if isinstance(raw, dict) else None
            for index, entry in enumerate(listed if isinstance(listed, list) else ()):
                pointer, parameter = self._graph.followed(join(place, "parameters", index), entry)
                if isinstance(parameter, dict):
                    key = (str(parameter.get("in")), str(parameter.get("name")))
                    found[key] = self._said_of_parameter(pointer, parameter)
        return found

    def of_fields(self, entry: ClassPlan) -> dict[str, list[str]]:
        """What is said of a class's properties, by name on the wire."""
        schema = self._at(entry.source)
        if schema is None:
            return {}
        shape = self._shapes.of(self._graph.node([(entry.source, schema)]))
        return {name: self._said(node) for name, node in shape.properties.items()}

    def _said_of_parameter(self, pointer: str, parameter: dict[str, Any]) -> list[str]:
        if "schema" in parameter:
            return self._said(self._graph.node([(join(pointer, "schema"), parameter["schema"])]))
        content = parameter.get("content")
        for media_type, form in content.items() if isinstance(content, dict) else ():
            if isinstance(form, dict) and "schema" in form:
                place = join(pointer, "content", media_type, "schema")
                return self._said(self._graph.node([(place, form["schema"])]))
        return self._said(self._graph.node([(pointer, parameter)]))

    def _said(self, node: Node) -> list[str]:
        """The facts of a value, and of the items of a list."""
        shape = self._shapes.of(node)
        said = told(shape.facts, self._code)
        if shape.items is not None and not said_of_items(shape.types):
            return said
        inner = told(self._shapes.of(shape.items).facts, self._code) if shape.items is not None else []
        return [*said, *(f"each {fact}" for fact in inner)]

    def _at(self, pointer: str) -> Any:
        """What stands at a pointer; None where nothing does."""
        value: Any = self._graph.document
        for token in split(pointer):
            key = unescape(token)
            if isinstance(value, dict):
                value = value.get(key)
            elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
                value = value[int(key)]
            else:
                return None
        return value


def said_of_items(types: frozenset[str] | None) -> bool:
    """Whether what is said of items is said of the value too: it is a list."""
    return types is None or "array" in types


def told(facts: dict[str, Any], code: Callable[[str], str]) -> list[str]:
    """The facts of a schema in words."""
    said = []
    for word, value in facts.items():
        if word in _COUNTED:
            words = _COUNTED[word].format(_number(value))
            said.append(next((words.replace(many, one) for many, one in _ONE.items() if words.endswith(many)), words))
        elif word in ("minimum", "maximum"):
            bound, outside = value
            said.append(_BOUNDS[word, outside].format(_number(bound)))
        elif word in _FLAGS:
            said.append(_FLAGS[word])
        elif word == "pattern":
            said.append(f"matches {code(str(value))}")
        elif word == "default":
            said.append(f"default {code(json.dumps(value, ensure_ascii=False))}")
        elif word == "format" and value not in _SAID_BY_TYPES:
            said.append(f"format {code(str(value))}")
    return said


def _number(value: float) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
