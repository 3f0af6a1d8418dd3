"""Parameters: what goes into paths, queries, headers and cookies, and the arguments that they become."""

from __future__ import annotations

from typing import Any

from scripts.documents.paths import parameters_in
from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .checks import check_parameter
from .dialects import number_as_text
from .extensions import asked_of
from .naming import CALL_ARGUMENTS, Names, attribute_name
from .pageables import as_bound
from .plan import ParameterPlan, Scalar, Type
from .references import follow
from .schemas import Schemas
from .shapes import bare

DEFAULT_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
# OpenAPI says that these headers are described elsewhere and that parameters of these names are ignored.
NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})


def parameters_of(
    path: str, operation: dict[str, Any], item: dict[str, Any], schemas: Schemas, hint: str, pointer: str, above: str
) -> list[ParameterPlan]:
    """All parameters of an operation, those of its path item included: path parameters in the order of the path, then
    required ones, then the rest, each in the order of the description."""
    raw: dict[tuple[str, str], tuple[str, dict[str, Any]]] = {}
    for place, holder in ((above, item), (pointer, operation)):
        own: set[tuple[str, str]] = set()
        for index, entry in enumerate(holder.get("parameters") or []):
            if entry is None:
                # It was left out.
                continue
            where, parameter = follow(schemas.document, entry, join(place, "parameters", index))
            key = _identity(parameter, where)
            if key in own and raw[key][1] != parameter:
                raise PipelineError(f"two different {key[0]} parameters are called {key[1]!r}", pointer=where)
            own.add(key)
            raw[key] = (where, parameter)
    raw = as_bound(schemas.document, raw)
    in_path = parameters_in(path)
    for name in in_path:
        # A path parameter that is not declared is still needed to make the path.
        raw.setdefault(
            ("path", name), (pointer, {"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
        )
    ordered = [
        (key, entry)
        for key, entry in sorted(raw.items(), key=lambda pair: _order(pair[0], pair[1][1], in_path))
        if not (key[0] == "header" and key[1].lower() in NOT_PARAMETERS) and (key[0] != "path" or key[1] in in_path)
    ]
    names = _names([key for key, _ in ordered])
    return [_parameter(parameter, schemas, names[key], hint, where) for key, (where, parameter) in ordered]


def _names(keys: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The argument of each parameter. One whose name is an argument as it stands keeps it, whatever comes before it."""
    names = Names(CALL_ARGUMENTS)
    found = {}
    for place, wire in sorted(keys, key=lambda key: attribute_name(key[1], "parameter") != key[1]):
        name = attribute_name(wire, "parameter")
        found[place, wire] = names.claim(name, f"{name.rstrip('_')}_{place}")
    return found


def _identity(parameter: dict[str, Any], pointer: str) -> tuple[str, str]:
    place, name = parameter.get("in"), parameter.get("name")
    if not isinstance(name, str) or place not in DEFAULT_STYLES:
        raise PipelineError(f"a parameter needs a name and a place, not {name!r} in {place!r}", pointer=pointer)
    check_parameter(name, place, pointer)
    return place, name


def _order(key: tuple[str, str], parameter: dict[str, Any], in_path: list[str]) -> tuple[int, int]:
    if key[0] == "path":
        return 0, in_path.index(key[1]) if key[1] in in_path else len(in_path)
    return (1 if parameter.get("required") else 2), 0


def _parameter(parameter: dict[str, Any], schemas: Schemas, name: str, hint: str, pointer: str) -> ParameterPlan:
    wire, place = parameter["name"], parameter["in"]
    media_type, schema, where = None, parameter.get("schema"), join(pointer, "schema")
    if schema is None and parameter.get("content"):
        media_type = sorted(parameter["content"])[0]
        schema = (parameter["content"][media_type] or {}).get("schema")
        where = join(pointer, "content", media_type, "schema")
    kind: Type = schemas.compile(
        {"type": "string"} if schema is None else schema, f"{hint} {wire[:1].upper()}{wire[1:]}", where
    )
    kind = bare(kind)
    style = str(parameter.get("style") or DEFAULT_STYLES[place])
    return ParameterPlan(
        wire=wire,
        name=name,
        where=place,
        type=kind,
        required=place == "path"
        or (bool(parameter.get("required")) and not _sent_by_client(schemas.document, wire, place)),
        style=style,
        explode=bool(parameter.get("explode", style == "form")),
        media_type=media_type,
        number_as_text=kind == Scalar("TEXT") and number_as_text(wire),
        sortable=tuple(str(entry) for entry in parameter.get("x-sortable") or ()),
        maximum=_maximum(schema),
        first=_first(schema),
        asked=asked_of(parameter, pointer),
    )


def _sent_by_client(document: dict[str, Any], wire: str, place: str) -> bool:
    """Whether the client itself sends a header that callers need not give then: one of `x-client-headers`."""
    names = document.get("x-client-headers") or []
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise PipelineError("x-client-headers is a list of names", pointer="/x-client-headers")
    return place == "header" and wire.lower() in {name.lower() for name in names}


def _first(schema: Any) -> int | None:
    """Whether a parameter that counts begins at 0 or 1, by its default and its lowest number; None if neither says."""
    if not isinstance(schema, dict):
        return None
    options = [option for option in schema.get("anyOf") or schema.get("oneOf") or () if isinstance(option, dict)]
    for said in (schema, *options):
        default, lowest = str(said.get("default")), said.get("minimum")
        if default == "1" or (isinstance(lowest, int) and lowest == 1):
            return 1
        if default == "0" or (isinstance(lowest, int) and lowest == 0):
            return 0
    return None


def _maximum(schema: Any) -> int | None:
    """The highest number that a parameter may have, where its schema, or all of its alternatives but null, say one."""
    if not isinstance(schema, dict):
        return None
    options = schema.get("anyOf") or schema.get("oneOf")
    if isinstance(options, list):
        found = [_maximum(option) for option in options if option != {"type": "null"}]
        known = [value for value in found if value is not None]
        return max(known) if known and len(known) == len(found) else None
    value, above = schema.get("maximum"), schema.get("exclusiveMaximum")
    if isinstance(above, int) and not isinstance(above, bool):
        return above - 1
    return value - (above is True) if isinstance(value, int) and not isinstance(value, bool) else None
