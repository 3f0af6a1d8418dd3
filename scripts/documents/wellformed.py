"""Whether every part of a description is of the JSON type that its place calls for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.errors import PipelineError

from .json_types import NAMES, named
from .pointers import join
from .positions import spec_of, walk

# Facts that the later stages look into, by the kind of object that has them. Anything goes for all others.
_FACTS: dict[tuple[str, str], tuple[type, ...]] = {
    ("operation", "tags"): (list,),
    ("operation", "security"): (list,),
    ("parameter", "style"): (str,),
    ("parameter", "x-sortable"): (list,),
    ("schema", "$ref"): (str,),
    ("schema", "enum"): (list,),
    # Old drafts say `required: true` in the property itself.
    ("schema", "required"): (list, bool),
    ("schema", "type"): (str, list),
    ("discriminator", "mapping"): (dict,),
}


def check(document: dict[str, Any]) -> None:
    """Make sure that objects, lists and texts are where the later stages take them for granted.

    Args:
        document: An OpenAPI 3 document. Null is what is not there.

    Raises:
        PipelineError: Something is of another type; the pointer says where.
    """
    for pointer, kind, node in walk(document):
        for key, value in node.items():
            if value is None:
                continue
            for where, found, wanted in _expected(kind, key, value, join(pointer, key)):
                if not isinstance(found, wanted):
                    names = " or ".join(NAMES[each] for each in wanted)
                    raise PipelineError(f"{names} is needed here, not {named(found)}", pointer=where)


def _expected(kind: str, key: str, value: Any, pointer: str) -> Iterator[tuple[str, Any, tuple[type, ...]]]:
    """What is looked at in a key of an object: where it is, what it is, and what it has to be."""
    spec = spec_of(kind, key)
    if spec == "=":
        if (kind, key) in _FACTS:
            yield pointer, value, _FACTS[kind, key]
        if (kind, key) == ("operation", "security") and isinstance(value, list):
            yield from ((join(pointer, index), item, (dict,)) for index, item in enumerate(value))
        if (kind, key) == ("discriminator", "mapping") and isinstance(value, dict):
            yield from ((join(pointer, name), item, (str,)) for name, item in value.items())
    elif spec is not None and spec[0] == "[":
        yield pointer, value, (list,)
    elif spec is not None and spec[0] == "{":
        yield pointer, value, (dict,)
    elif spec == "schema":
        yield pointer, value, (dict, bool, list) if key in ("items", "dependencies") else (dict, bool)
    elif spec == "discriminator":
        # Swagger names the property alone; so do documents that were brought to OpenAPI 3 by hand.
        yield pointer, value, (dict, str)
    elif spec not in (None, "-", "~"):
        yield pointer, value, (dict,)
