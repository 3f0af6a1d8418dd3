"""Classes that a server's code returns and that never go on the wire: `ResponseEntity«Case»` is a `Case` there, or
nothing, and a `StreamingResponseBody` is a file."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from scripts.documents.components import name_of, source_of
from scripts.documents.pointers import join, to_reference

from .references import follow

_GENERIC = re.compile(r"(?:[\w.]*\.)?(\w+)[«<](.+)[»>]", re.DOTALL)
_ENTITIES = ("ResponseEntity", "HttpEntity")
_OF_AN_ENTITY = frozenset({"body", "headers", "statusCode", "statusCodeValue"})
_SINGLE = frozenset(
    (
        *(*_ENTITIES, "Callable", "CompletableFuture", "CompletionStage", "DeferredResult", "Future"),
        *("ListenableFuture", "Maybe", "Mono", "Optional", "Single", "WebAsyncTask"),
    )
)
_SEVERAL = frozenset({"Collection", "Flowable", "Flux", "Iterable", "List", "Observable", "Publisher", "Set", "Stream"})
_MAPS = frozenset({"HashMap", "LinkedHashMap", "Map"})
_NOTHING = frozenset({"void", "unit"})
# How Java's own types are called within other names, and what they are.
_PLAIN: dict[str, dict[str, Any]] = {
    **{name: {"type": "string"} for name in ("string", "uuid", "char")},
    **{name: {"type": "integer"} for name in ("int", "integer", "long", "short", "biginteger")},
    **{name: {"type": "number"} for name in ("number", "double", "float", "bigdecimal")},
    "boolean": {"type": "boolean"},
    "date-time": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
}
FILE = {"type": "string", "format": "binary"}
_FILES = frozenset(
    (
        *("ByteArrayResource", "ClassPathResource", "FileSystemResource", "FileUrlResource", "InputStream"),
        *("InputStreamResource", "StreamingOutput", "StreamingResponseBody", "UrlResource"),
    )
)
# Classes whose names an API may use for things of its own: those of the framework have these properties.
_FILES_BY_SHAPE = {"Resource": {"filename", "inputStream"}, "File": {"absolutePath", "canonicalPath"}}


class Content(NamedTuple):
    """What an answer brings: its schema (None for nothing) and where that is; `optional` where it may be left out."""

    schema: Any
    pointer: str
    optional: bool = False


def on_the_wire(document: dict[str, Any], schema: Any, pointer: str) -> Content:
    """What comes of an answer that is declared to be of a schema at `pointer`."""
    optional = False
    # Each round takes one class off.
    for _ in range(8):
        inside = _inside(document, schema, pointer)
        if inside is None:
            break
        schema, pointer, optional = inside.schema, inside.pointer, True
    return Content(FILE if _is_file(document, schema, pointer) else schema, pointer, optional)


def _inside(document: dict[str, Any], schema: Any, pointer: str) -> Content | None:
    """What the class holds that an answer is declared to be of; None for a class that goes on the wire itself."""
    name = _component(schema)
    if name is None:
        return None
    where, component = follow(document, schema, pointer)
    generic = _GENERIC.fullmatch(name)
    outer = generic[1] if generic is not None else name.rpartition(".")[2]
    named = None if generic is None else _named(document, name)
    if _is_entity(outer, component):
        body = (component.get("properties") or {}).get("body")
        if body is None or (generic is not None and named is None):
            return Content(named if component.get("properties") else {}, pointer)
        # The body of an entity that does not say what it holds can be anything.
        return Content({} if body == {"type": "object"} else body, join(where, "properties", "body"))
    if generic is None or outer not in _SINGLE | _SEVERAL or component.get("type") == "array":
        return None
    return Content(named, pointer)


def _component(schema: Any) -> str | None:
    return name_of(schema.get("$ref")) if isinstance(schema, dict) and "$ref" in schema else None


def _is_entity(outer: str, component: dict[str, Any]) -> bool:
    """Whether a component is what a framework makes of its class for an answer: the class as it is in memory."""
    properties = (component.get("properties") or {}).keys()
    if outer in _ENTITIES:
        return properties <= _OF_AN_ENTITY
    return outer.startswith(_ENTITIES) and {"statusCode"} <= properties <= _OF_AN_ENTITY


def _named(document: dict[str, Any], name: str) -> Any:
    """The schema that the name of a class stands for, None for nothing."""
    generic = _GENERIC.fullmatch(name)
    outer, inner = (generic[1], generic[2]) if generic is not None else ("", "")
    if outer in _SINGLE:
        return _meant(document, inner)
    if outer in _SEVERAL:
        return {"type": "array", "items": _meant(document, inner) or {}}
    if outer in _MAPS:
        return {"type": "object", "additionalProperties": _meant(document, inner.partition(",")[2]) or {}}
    return FILE if name in _FILES | _FILES_BY_SHAPE.keys() else _PLAIN.get(name.lower(), {})


def _meant(document: dict[str, Any], name: str) -> Any:
    components = (document.get("components") or {}).get("schemas") or {}
    if name.rpartition(".")[2].lower() in _NOTHING:
        return None
    return {"$ref": to_reference(source_of(name))} if name in components else _named(document, name)


def _is_file(document: dict[str, Any], schema: Any, pointer: str) -> bool:
    name = (_component(schema) or "").rpartition(".")[2]
    shape = _FILES_BY_SHAPE.get(name)
    if shape is None:
        return name in _FILES
    return shape <= (follow(document, schema, pointer)[1].get("properties") or {}).keys()
