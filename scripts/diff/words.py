"""How values and types are called in sentences."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from scripts.errors import listed

from .nodes import component_of, is_component
from .shapes import Shape

_ARTICLES = {"integer": "an", "array": "an", "object": "an", "": "a"}
_SHOWN = 8


def quoted(values: Iterable[Any], *, beside: Iterable[Any] = ()) -> str:
    """Values in a sentence, the first few of many. A text that reads as another kind of value that it stands beside is
    written with quotation marks."""
    others = {json.dumps(value) for value in beside if not isinstance(value, str)}
    texts = [f"`{value if isinstance(value, str) and value not in others else json.dumps(value)}`" for value in values]
    if len(texts) > _SHOWN:
        return ", ".join(texts[:_SHOWN]) + f" and {len(texts) - _SHOWN} more"
    return listed(texts)


def either(values: Iterable[Any]) -> str:
    """Values of which one is meant."""
    return " or ".join(quoted(values).rsplit(" and ", 1))


def type_of(shape: Shape) -> str:
    """What kind of value a schema describes: `string`, `integer or string`, `anything`."""
    if shape.alternatives:
        return "one of several"
    if shape.types is None:
        return "anything"
    return " or ".join(sorted(shape.types)) or "nothing"


def a(kind: str) -> str:
    """A kind of value with its article."""
    if kind in ("anything", "nothing", "one of several", "null"):
        return kind
    return f"{_ARTICLES.get(kind.split(' ')[0], 'a')} {kind}"


def name_of(shape: Shape) -> str:
    """What an alternative is called: its component, else its type."""
    place = shape.places[0] if shape.places else ""
    if is_component(place):
        return f"`{component_of(place)}`"
    if shape.values and len(shape.values) == 1:
        return quoted(shape.values.values())
    made_of = [f"`{component_of(each)}`" for each in shape.places if is_component(each)]
    return a(type_of(shape)) + (f" made of {listed(made_of)}" if made_of else "")
