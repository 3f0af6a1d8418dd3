# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""How parameter values are written in paths, queries, headers and cookies."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from .operations import Parameter
from .plain_values import joined, json_text, one, plain, several
from .plain_values import text as text
from .scalars import INTEGER, TEXT
from .unwritable import Unwritable

# RFC 3986 pchar without percent: a colon in an id stays a colon, a slash never becomes a path separator.
_SEGMENT = ":@!$&'()*+,;=-._~"
# In the matrix style these divide values and parameters.
_IN_MATRIX = "".join(letter for letter in _SEGMENT if letter not in ",;=")
# Of keys of objects.
_KEYS = "semicolonDelimited"
_DIVIDERS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|", "label": ".", "matrix": ","} | {
    # Swagger 2.0 has the one and Tastypie the other, OpenAPI has neither.
    "tabDelimited": "\t",
    _KEYS: ";",
}


def pairs(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """The name-value pairs that a query or cookie parameter becomes. Raises ValueError for what would be something else
    on the wire: objects and lists that stand deeper than the parameter's style can say, None among several values,
    values with the divider inside, numbers that are none."""
    formed = _formed(parameter, value)
    if parameter.media_type is not None:
        return [(parameter.name, json_text(plain(formed)))]
    return styled(parameter.name, parameter.style, parameter.explode, plain(formed))


def styled(name: str, style: str, explode: bool, value: Any, *, indexed: bool = False) -> list[tuple[str, str]]:
    """The name-value pairs that a plain value becomes in a style; with `indexed`, lists within deep objects are
    numbered as the list itself is."""
    if isinstance(value, dict):
        return _object_pairs(name, style, explode, _told(value), indexed)
    if not isinstance(value, list):
        return [(name, one(name, value))]
    if style == "deepObject":
        return _deep_list(name, value)
    texts = several(name, value)
    if explode:
        return [(name, item) for item in texts]
    return [(name, joined(name, _DIVIDERS.get(style, ","), texts))] if texts else []


def _object_pairs(
    name: str, style: str, explode: bool, value: list[tuple[str, Any]], indexed: bool
) -> list[tuple[str, str]]:
    """Each property as a parameter of its own, with a list as often as it has items; or all of them in one."""
    if style == "deepObject":
        return [pair for key, item in value for pair in _deep(_bracketed(name, key), item, indexed)]
    if explode:
        return [(key, text) for key, item in value for text in several(f"{name}.{key}", item)]
    parts = [part for key, item in value for part in (key, one(f"{name}.{key}", item))]
    return [(name, joined(name, _DIVIDERS.get(style, ","), parts))] if parts else []


def _deep(name: str, value: Any, indexed: bool) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [pair for key, item in _told(value) for pair in _deep(_bracketed(name, key), item, indexed)]
    if isinstance(value, list) and indexed:
        return _deep_list(name, value)
    return [(name, item) for item in several(name, value)]


def _deep_list(name: str, items: list[Any]) -> list[tuple[str, str]]:
    """A list in brackets: OpenAPI does not say how it is written, and whoever reads brackets reads numbers in them."""
    return [pair for index, item in enumerate(items) for pair in _deep(f"{name}[{index}]", item, True)]


def _bracketed(name: str, key: str) -> str:
    if "[" in key or "]" in key:
        raise ValueError(f"{name!r} cannot hold {key!r}: brackets in a name would be read as another object")
    return f"{name}[{key}]"


def _formed(parameter: Parameter, value: Any) -> Any:
    """The value in the form that the description has for it."""
    try:
        return parameter.decoder.formed(value, True)
    except Unwritable as problem:
        raise Unwritable(f"{parameter.where} parameter {parameter.name!r}: {problem}") from None


# What servers may take for a folder and the one above, and for what divides folders.
_DOTS = frozenset({".", ".."})
_SLASHES = re.compile("/|%2F|%5C")


def path_text(parameter: Parameter, value: Any) -> str:
    """A path parameter, percent-encoded. Raises ValueError for one that would name another route, and TypeError for
    several where one is meant."""
    value = _formed(parameter, value)
    as_json = parameter.media_type is not None
    simple = plain(value)
    alone = parameter.decoder in (TEXT, INTEGER)
    keys_alone = isinstance(simple, dict) and parameter.style == _KEYS
    if not as_json and (keys_alone or (isinstance(simple, (list, dict)) and alone)):
        # How several would be written is the platform's secret, and a guess would name something else.
        raise TypeError(f"path parameter {parameter.name!r} is one value, not a {type(value).__name__}")
    written = _quoted(json_text(simple)) if as_json else _in_path(parameter, simple)
    if written == "":
        raise ValueError(f"path parameter {parameter.name!r} is empty")
    if "." in written and not _DOTS.isdisjoint(_SLASHES.split(written)):
        # Clients fold such segments into the path, and many servers do, encoded or not.
        raise ValueError(f"path parameter {parameter.name!r} has '.' or '..' for a folder, which names another route")
    return written


def _in_path(parameter: Parameter, value: Any) -> str:
    name, style = parameter.name, parameter.style
    if style == "matrix":
        return _matrix(name, parameter.explode, value)
    prefix = "." if style == "label" else ""
    divider = "." if style == "label" and parameter.explode else "," if style == "label" else _DIVIDERS.get(style, ",")
    if isinstance(value, dict):
        value = _parts(name, value, parameter.explode)
    if not isinstance(value, list):
        return prefix + _quoted(one(name, value))
    texts = several(name, value)
    joined(name, divider, texts)
    return prefix + _quoted(divider).join(map(_quoted, texts))


def _matrix(name: str, explode: bool, value: Any) -> str:
    """A path parameter in the style in which it says its name."""
    prefix = f";{quote(name)}="
    if isinstance(value, dict) and explode:
        pairs = [(_quoted(key, _IN_MATRIX), one(f"{name}.{key}", item)) for key, item in _told(value)]
        return "".join(f";{key}={_quoted(item, _IN_MATRIX)}" for key, item in pairs)
    if isinstance(value, dict):
        value = _parts(name, value, False)
    if not isinstance(value, list):
        return prefix + _quoted(one(name, value), _IN_MATRIX)
    texts = several(name, value)
    if explode:
        return "".join(prefix + _quoted(item, _IN_MATRIX) for item in texts)
    joined(name, ",", texts)
    return prefix + ",".join(_quoted(item, _IN_MATRIX) for item in texts)


def _parts(name: str, value: dict[str, Any], explode: bool) -> list[str]:
    """The properties of an object: name and value as one text each, or as two after one another."""
    found: list[str] = []
    for key, item in _told(value):
        written = one(f"{name}.{key}", item)
        found += [f"{joined(name, '=', [key])}={written}"] if explode else [key, written]
    return found


def _quoted(text: str, safe: str = _SEGMENT) -> str:
    return quote(text, safe=safe, errors="surrogatepass")


def _told(value: dict[str, Any]) -> list[tuple[str, Any]]:
    """The properties that are given: null has no spelling outside of JSON."""
    return [(key, item) for key, item in value.items() if item is not None]


def header_text(parameter: Parameter, value: Any) -> str:
    """A header value. Raises ValueError for what no header can carry, without quoting it."""
    value = _formed(parameter, value)
    if parameter.media_type is not None:
        return json_text(plain(value), ascii_only=True)
    written = _header_value(parameter, plain(_sent(parameter, value))).strip(" \t")
    if not written.isascii() or not written.replace("\t", " ").isprintable():
        raise ValueError(
            f"header {parameter.name!r}: line breaks, control characters and letters beyond ASCII are not allowed"
        )
    return written


def _header_value(parameter: Parameter, value: Any) -> str:
    name = parameter.name
    if isinstance(value, list):
        return joined(name, _DIVIDERS.get(parameter.style, ","), several(name, value))
    if isinstance(value, dict):
        return joined(name, ",", _parts(name, value, parameter.explode))
    return one(name, value)


def _sent(parameter: Parameter, value: Any) -> Any:
    """For `If-Match`: the ETag that a model came with stands for the model, unless the header is made of an object."""
    from .model import Model

    if not isinstance(value, Model) or parameter.decoder.expected == "object":
        return value
    if value._etag is None:
        raise ValueError(f"this {type(value).__name__} came without an ETag; read it again, or give the ETag as text")
    return value._etag
