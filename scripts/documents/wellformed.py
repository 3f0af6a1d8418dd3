"""Whether every part of a description is of the JSON type that its place calls for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    for pointer, found, wanted in misplaced(document):
        raise PipelineError(problem(found, wanted), pointer=pointer)


def misplaced(document: dict[str, Any]) -> Iterator[tuple[str, Any, tuple[type, ...]]]:
    """What is of another type than its place calls for: where it is, what it is, and what it would have to be."""
    for pointer, kind, node in walk(document):
        for key, value in node.items():
            if value is not None:
                for where, found, wanted in _expected(kind, key, value, join(pointer, key)):
                    if not isinstance(found, wanted):
                        yield where, found, wanted


def problem(found: Any, wanted: tuple[type, ...]) -> str:
    """What is wrong with a value of another type than its place calls for."""
    return f"{' or '.join(NAMES[each] for each in wanted)} is needed here, not {named(found)}"


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
        yield from _parts(spec, enumerate(value) if isinstance(value, list) else (), pointer)
    elif spec is not None and spec[0] == "{":
        yield pointer, value, (dict,)
        yield from _parts(spec, value.items() if isinstance(value, dict) else (), pointer)
    elif spec == "schema":
        yield pointer, value, (dict, bool, list) if key in ("items", "dependencies") else (dict, bool)
    elif spec == "discriminator":
        # Swagger names the property alone; so do documents that were brought to OpenAPI 3 by hand.
        yield pointer, value, (dict, str)
    elif spec not in (None, "-", "~"):
        yield pointer, value, (dict,)


def _parts(spec: str, parts: Iterable[tuple[Any, Any]], pointer: str) -> Iterator[tuple[str, Any, tuple[type, ...]]]:
    """The entries of a list or an object with free keys. Null is one that is not there, and extensions are anything."""
    inner = spec.strip("[]{}")
    wanted: tuple[type, ...] = (dict, bool) if inner == "schema" else (dict,)
    if pointer.endswith("/dependencies"):
        # Old drafts list the names of properties there.
        wanted += (list,)
    for key, part in parts:
        if part is not None and inner != "=" and not str(key).startswith("x-"):
            yield join(pointer, key), part, wanted
