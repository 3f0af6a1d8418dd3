"""Faults of a description that cost no more than their place, as servers write them: references and mappings that lead
nowhere, types that JSON does not have, parameters that are none.

Each is mended where it stands, so that all other places keep their pointers: a schema loses what cannot be understood,
what cannot be sent or read as described becomes anything, and of what cannot be there at all null is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.documents import wellformed
from scripts.documents.corrections import block
from scripts.documents.pointers import join, of_reference, parent_and_key, resolve
from scripts.documents.positions import references, walk
from scripts.errors import Notice, PipelineError

from .mappings import without_targets
from .parameters import DEFAULT_STYLES
from .references import follow
from .schemas import TYPES

ANYTHING = "it is taken as anything"
LEFT_OUT = "it is left out"
_TYPES_OF_FORMATS: dict[str, str] = {
    **dict.fromkeys(
        ("date", "date-time", "uuid", "byte", "binary", "email", "uri", "url", "password", "time"), "string"
    ),
    **dict.fromkeys(("int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double"), "number"),
}
# What says of a schema what it is, whatever type it names.
_TELLING = frozenset(
    ("$ref", "allOf", "anyOf", "const", "enum", "items", "oneOf", "properties", "additionalProperties")
)
# What other languages call the types of JSON.
_TYPES_BY_NAME: dict[str, str] = {
    **dict.fromkeys(("decimal", "bigdecimal", "double", "float", "real", "numeric", "currency", "money"), "number"),
    **dict.fromkeys(("int", "int32", "int64", "long", "short", "byte", "biginteger", "bigint"), "integer"),
    **dict.fromkeys(("bool", "flag"), "boolean"),
    **dict.fromkeys(("list", "set", "collection", "iterable", "tuple"), "array"),
    **dict.fromkeys(("map", "dict", "dictionary", "hashmap", "record", "struct"), "object"),
}
# What a correction would look like, by the kind of place.
_CORRECTIONS: dict[str, dict[str, Any]] = {
    "schema": {"op": "set", "value": {"type": "string"}},
    "parameter": {"op": "set", "value": {"name": "NAME", "in": "query", "schema": {"type": "string"}}},
}
_DOCUMENT = re.compile(r"[^\s{}]*[./][^\s{}]*")


def mend(document: dict[str, Any]) -> Iterator[Notice]:
    """Mend what is known to go wrong, and tell each place of it; the document is changed.

    Raises PipelineError where it is not even well-formed.
    """
    yield from _misplaced(document)
    wellformed.check(document)
    # What is left out may have been led to.
    while found := list(_references(document)):
        yield from found
    yield from without_targets(document, _left_out)
    yield from _types(document)
    yield from _parameters(document)
    yield from _bodies(document)


def _misplaced(document: dict[str, Any]) -> Iterator[Notice]:
    """What is of another type than its place calls for."""
    for pointer, found, wanted in list(wellformed.misplaced(document)):
        if pointer == "/paths":
            continue
        above, key = parent_and_key(document, pointer)
        # Only a schema can be an object or a boolean.
        kind, made = ("schema", ANYTHING) if {dict, bool} <= set(wanted) else ("", LEFT_OUT)
        if kind:
            above[key] = {}
        elif isinstance(above, list):
            above[int(key)] = None
        else:
            del above[key]
        yield Notice(f"{wellformed.problem(found, wanted)}: {made}", pointer=pointer, hint=hint(pointer, kind))


def hint(pointer: str, kind: str = "", known: str | None = None) -> str:
    """What to write into the overrides of a platform about a place of some kind, behind what else is known to help."""
    text = _said(block(pointer, **_CORRECTIONS.get(kind, {"op": "remove"})))
    return f"{known}; or {text}" if known else text


def _said(correction: str) -> str:
    return f"say what is right in its overrides.toml, such as:\n{correction}"


def neutralised(document: dict[str, Any], kind: str, pointer: str, *, again: bool = False) -> str | None:
    """Let a place say nothing that could be misunderstood: what was made of it, None where nothing can be. Where that
    did not help, `again` takes it away."""
    above, key = parent_and_key(document, pointer)
    if again and isinstance(above, dict):
        del above[key]
        return LEFT_OUT
    if kind == "schema":
        above[key] = {}
        return ANYTHING
    if kind in ("response", "body"):
        # The key of an answer is its status.
        content: dict[str, Any] = {"*/*" if kind == "response" else "application/json": {}}
        above[key] = {"description": str(key), "content": content}
        return ANYTHING
    if isinstance(above, list):
        above[int(key)] = None
    elif kind in ("parameter", "path", "operation", "media", "discriminator", "header", "callback", "link", "encoding"):
        del above[key]
    else:
        return None
    return LEFT_OUT


def _references(document: dict[str, Any]) -> Iterator[Notice]:
    """References that lead nowhere, to another document or in a circle."""
    kinds = {pointer: kind for pointer, kind, _ in walk(document)}
    settled: set[str] = set()
    for pointer, node in list(references(document)):
        problem = _problem_of(document, pointer, node, settled)
        if problem is None:
            continue
        kind = kinds[pointer]
        if kind in ("parameter", "response", "body", "path"):
            made = neutralised(document, kind, pointer)
        else:
            del node["$ref"]
            made = ANYTHING if kind == "schema" else LEFT_OUT
        yield Notice(f"{problem.problem}: {made}", pointer=pointer, hint=hint(pointer, kind, problem.hint))


def _problem_of(document: dict[str, Any], start: str, node: Any, settled: set[str]) -> PipelineError | None:
    """Why a reference means nothing. One that leads to another that means nothing is mended with that one."""
    here, chain = start, {start}
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        target = node["$ref"]
        try:
            here = of_reference(target)
            node = resolve(document, here, hints=False)
        except PipelineError as error:
            if len(chain) > 1:
                break
            if not target.startswith("#") and _DOCUMENT.fullmatch(target):
                return error
            inside = "" if error.problem.startswith("the reference") else f" ({error.problem})"
            return PipelineError(f"the reference {target!r} leads nowhere{inside}")
        if here == start:
            return PipelineError(f"the reference {target!r} leads in a circle")
        if here in chain:
            # The circle is broken where it begins.
            return None
        if here in settled:
            break
        chain.add(here)
    settled.update(chain)
    return None


def _left_out(problem: str, pointer: str) -> Notice:
    return Notice(f"{problem}: {LEFT_OUT}", pointer=pointer, hint=hint(pointer))


def _types(document: dict[str, Any]) -> Iterator[Notice]:
    for pointer, kind, node in walk(document):
        named = node.get("type")
        if kind != "schema" or named is None or not isinstance(named, (str, list)):
            continue
        unknown = [each for each in (named if isinstance(named, list) else [named]) if not _is_type(each)]
        if not unknown:
            continue
        names = ", ".join(map(repr, unknown))
        right = _said(block(join(pointer, "type"), "set", value=_likely(node, named)))
        yield Notice(f"there is no type {names}: {_retyped(node, named)}", pointer=pointer, hint=right)


def _is_type(named: Any) -> bool:
    return isinstance(named, str) and named in TYPES


def _likely(schema: dict[str, Any], named: str | list[Any]) -> str | list[str]:
    """The types that are probably meant by those that a schema names."""
    if isinstance(named, list):
        likely = [each if _is_type(each) else _likely(schema, str(each)) for each in named]
        return list(dict.fromkeys(map(str, likely)))
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema:
        return "array"
    by_name = _TYPES_BY_NAME.get(named.lower()) or (named.lower() if _is_type(named.lower()) else None)
    return by_name or _TYPES_OF_FORMATS.get(str(schema.get("format")), "string")


def _retyped(schema: dict[str, Any], named: str | list[Any]) -> str:
    """Take unknown types away from a schema; what it is taken for then."""
    known = [each for each in named if _is_type(each)] if isinstance(named, list) else []
    del schema["type"]
    if known:
        schema["type"] = known
        return "the others are left"
    if _TELLING & schema.keys():
        return "it is taken for what the rest of it says"
    by_format = _TYPES_OF_FORMATS.get(str(schema.get("format")))
    if by_format is None:
        return ANYTHING
    schema["type"] = by_format
    return f"by its format it is taken for {by_format}"


def _parameters(document: dict[str, Any]) -> Iterator[Notice]:
    """Parameters without a name or a place, and those that are there a second time and say something else."""
    for pointer, kind, node in walk(document):
        listed = node.get("parameters")
        if kind not in ("path", "operation") or not isinstance(listed, list):
            continue
        seen: dict[tuple[str, str], Any] = {}
        for index, entry in enumerate(listed):
            if not isinstance(entry, dict):
                continue
            where = join(pointer, "parameters", index)
            parameter = follow(document, entry, where)[1]
            problem = _problem_with(parameter, seen)
            if problem is not None:
                listed[index] = None
                yield Notice(f"{problem}: {LEFT_OUT}", pointer=where, hint=_parameter_hint(parameter, where))


def _parameter_hint(parameter: dict[str, Any], where: str) -> str:
    """What to write about a parameter, which keeps what of it can be understood."""
    name, place = parameter.get("name"), parameter.get("in")
    known = place if isinstance(place, str) and place in DEFAULT_STYLES else "query"
    if isinstance(name, str) and place == known:
        return hint(where)
    schema = {"type": "string"}
    return _said(
        block(where, "set", value={"name": name if isinstance(name, str) else "NAME", "in": known, "schema": schema})
    )


def _problem_with(parameter: dict[str, Any], seen: dict[tuple[str, str], Any]) -> str | None:
    name, place = parameter.get("name"), parameter.get("in")
    if not isinstance(name, str):
        return "this parameter has no name"
    if not isinstance(place, str) or place not in DEFAULT_STYLES:
        return f"the parameter {name!r} has no place that there is: {place!r}"
    if seen.setdefault((place, name), parameter) != parameter:
        return f"another {place} parameter is called {name!r} too"
    return None


def _bodies(document: dict[str, Any]) -> Iterator[Notice]:
    """Operations that were described with more bodies than a request has."""
    for pointer, kind, node in walk(document):
        if kind == "body" and "x-several-bodies" in node:
            names = node["x-several-bodies"]
            names = ", ".join(map(repr, names)) if isinstance(names, list) else names
            mark = join(pointer, "x-several-bodies")
            is_form = any(
                media_type.startswith(("multipart/", "application/x-www")) for media_type in node.get("content") or ()
            )
            made = "they are parts of one form" if is_form else "the body is any of them, or anything else"
            yield Notice(
                f"this is described with several bodies ({names}), and a request has one: {made}",
                pointer=pointer,
                hint=f"correct it in its overrides.toml, and {hint(mark)}",
            )
